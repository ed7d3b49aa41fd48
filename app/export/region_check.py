"""Whether one region of an exported picture is covered as it was asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np

_WRONG = 0.6
"""An error above this share of the change asked for means another picture."""
_JUDGED = 64
"""Samples that a region must have to be judged by more than its error: of a sliver at the edge of
the picture nobody can be known, and an encoder makes of it what it likes."""
_DETAIL_GONE = 0.5
"""Share of the fine detail to be removed that must be gone."""
_STRENGTH, _FAINT_STRENGTH = 0.75, 0.4
"""Share of the change asked for that a region must show at least; the latter where that is little
more than what an encoder changes anyway."""


@dataclass(slots=True, eq=False)
class RegionCheck:
    """Compares a region of an export with its source and with the covered picture.

    Attributes:
        source, wanted, got: (h, w) samples of the source, the covered picture and the export, in
            one scale.
        inside: (h, w) uint8, not 0 inside the region.
        level: What turns samples into levels of 255.
        samples: How many lie inside.
        change: Mean change that covering makes, levels of 255.
        shown: Mean change from the source to the export.
        error: Mean difference of the export from the covered picture.
        sharp: Mean strength of the finest detail of source, covered picture and export.
    """

    source: Any
    wanted: Any
    got: Any
    inside: Any
    level: float
    samples: int = field(init=False)
    change: float = field(init=False)
    shown: float = field(init=False)
    error: float = field(init=False)
    sharp: tuple[float, float, float] = field(init=False)
    _details: tuple[Any, Any, Any] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.samples = cv2.countNonZero(self.inside)
        self.change = self._mean(self.wanted, self.source)
        self.shown = self._mean(self.got, self.source)
        self.error = self._mean(self.got, self.wanted)
        self._details = (_detail(self.source), _detail(self.wanted), _detail(self.got))
        source, wanted, got = (self._mean(detail) for detail in self._details)
        self.sharp = (source, wanted, got)

    def fault(self, tolerance: float) -> str:
        """Why the region counts as not covered; empty where it is covered.

        Args:
            tolerance: What the encoder changes elsewhere, and a little; levels of 255.
        """
        differs = f"differs from the covered picture by {self.error:.1f} levels"
        wrong = self.error > max(tolerance, _WRONG * self.change)
        if self.samples < _JUDGED:
            return differs if wrong else ""
        if self.change > tolerance:
            done = self._done(self.source, self.wanted, self.got)
            if done < (_STRENGTH if self.change > 2 * tolerance else _FAINT_STRENGTH):
                return f"is covered only {max(done, 0):.0%} as strongly as asked"
        source, wanted, got = self.sharp
        # A poor encoder smooths more than was asked for; what shows no detail shows no face.
        if wrong and got > wanted + tolerance:
            return differs
        if source - wanted > tolerance and self._done(*self._details) < _DETAIL_GONE:
            return "shows fine detail"
        return ""

    def _mean(self, picture: Any, other: Any = None) -> float:
        """Mean size of a picture, or of the difference of two, inside the region."""
        if other is None:
            size = cv2.norm(picture, cv2.NORM_L1, self.inside)
        else:
            size = cv2.norm(picture, other, cv2.NORM_L1, self.inside)
        return float(size) * self.level / self.samples

    def _done(self, source: Any, wanted: Any, got: Any) -> float:
        """How much of the change from source to wanted picture is there: 1 all, 0 none.

        What an encoder adds, such as rings beside hard edges, points anywhere and hardly counts.
        """
        asked, found = (
            cv2.subtract(picture, source, dtype=cv2.CV_32F)[self.inside > 0]
            for picture in (wanted, got)
        )
        return float(np.dot(found, asked) / max(float(np.dot(asked, asked)), 1e-6))


def _detail(pixels: Any) -> Any:
    """The finest detail, in the picture's own levels."""
    return cv2.Laplacian(pixels, cv2.CV_16S if pixels.dtype == np.uint8 else cv2.CV_32F)
