"""Whether one region of an exported picture is covered as it was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np

from app.export.found import Found, FoundCode

_WRONG = 0.6
"""An error above this share of the change asked for means another picture."""
_JUDGED = 64
"""Samples that a region, or a part of one, must have to be judged by more than its error: of a
sliver at the edge of the picture nobody can be known, and an encoder makes of it what it likes."""
_DETAIL_GONE = 0.5
"""Share of the fine detail to be removed that must be gone."""
_STRENGTH, _FAINT_STRENGTH = 0.75, 0.4
"""Share of the change asked for that a region must show at least; the latter where that is little
more than what an encoder changes anyway."""
_PARTS = 3
"""A region is judged in so many by so many parts, so that none outvotes another."""
_PART_STRENGTH = 0.5


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

    def fault(self, tolerance: float, *, alike: bool = True) -> Found | None:
        """Why the region counts as not covered; None where it is covered.

        Args:
            tolerance: What the encoder changes elsewhere, and a little; levels of 255.
            alike: Source and export are planes of one kind. Levels of green and of luma differ
                in ways that would pass for a weaker cover.
        """
        if self.error > max(tolerance, _WRONG * self.change):
            return Found.of(FoundCode.OTHER_PICTURE, levels=self.error)
        if self.samples < _JUDGED:
            return None
        if alike and self.change > tolerance:
            done = _done(self.source, self.wanted, self.got, inside=self.inside)
            if done < (_STRENGTH if self.change > 2 * tolerance else _FAINT_STRENGTH):
                return Found.of(FoundCode.WEAKLY_COVERED, share=max(done, 0.0))
            if self._shows_part(2 * tolerance / self.level):
                return Found(FoundCode.PARTLY_COVERED)
        source, wanted, _ = self.sharp
        if source - wanted > tolerance and _done(*self._details, inside=self.inside) < _DETAIL_GONE:
            return Found(FoundCode.FINE_DETAIL)
        return None

    def _shows_part(self, least: float) -> bool:
        """Whether a part of the region, which covering changes by more than this, shows."""
        for rows, columns in self._parts():
            part = (self.source, self.wanted, self.got, self.inside)
            source, wanted, got, inside = (plane[rows, columns] for plane in part)
            count = cv2.countNonZero(inside)
            if (
                count >= _JUDGED
                and cv2.norm(wanted, source, cv2.NORM_L1, inside) > least * count
                and _done(source, wanted, got, inside=inside) < _PART_STRENGTH
            ):
                return True
        return False

    def _parts(self) -> Iterator[tuple[slice, slice]]:
        height, width = self.inside.shape
        for y in range(_PARTS):
            for x in range(_PARTS):
                yield (
                    slice(height * y // _PARTS, height * (y + 1) // _PARTS),
                    slice(width * x // _PARTS, width * (x + 1) // _PARTS),
                )

    def _mean(self, picture: Any, other: Any = None) -> float:
        """Mean size of a picture, or of the difference of two, inside the region."""
        if other is None:
            size = cv2.norm(picture, cv2.NORM_L1, self.inside)
        else:
            size = cv2.norm(picture, other, cv2.NORM_L1, self.inside)
        return float(size) * self.level / self.samples


def _done(source: Any, wanted: Any, got: Any, *, inside: Any) -> float:
    """How much of the change from source to wanted picture is there: 1 all, 0 none.

    The change that is there is projected on the one that was asked for. What an encoder adds,
    such as rings beside hard edges, points anywhere and hardly counts.
    """

    def apart(a: Any, b: Any) -> float:
        return float(cv2.norm(a, b, cv2.NORM_L2SQR, inside))

    asked = apart(wanted, source)
    if asked == 0:
        return 1.0
    return (asked + apart(got, source) - apart(got, wanted)) / (2 * asked)


def _detail(pixels: Any) -> Any:
    """The finest detail, in the picture's own levels."""
    return cv2.Laplacian(pixels, cv2.CV_16S if pixels.dtype == np.uint8 else cv2.CV_32F)
