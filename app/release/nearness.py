"""To what an export is nearer where covering changes little: to what was asked, or to the original.

Two pictures that differ by a level or two are told apart by what an encoder makes of each. It
smooths, the more the darker; so both are smoothed more and more, and each is taken as it fits the
export best. What the encoder adds counts against both alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import cv2
import numpy as np

_SMOOTHED: Final = (1, 3, 5, 9, 15)
"""Samples over which an encoder may have smoothed."""
_GRAIN: Final = 5
"""Samples that are looked at as one: noise that encoders drop tells nothing."""
_LEAST_APART: Final = 0.2
"""Levels of 255 by which both have to differ, smoothed, for anything to be told."""
_DRAWN: Final = 0.4
"""Nearness without brightness that a bare region has at least."""
_SHOWN: Final = (0.0, 0.5, 1.0)
"""Shares of the original that the export is compared with: covered, half covered, bare."""


class Nearness:
    """One region of an export beside what it may show.

    Args:
        source, wanted, got: (h, w) float32 samples in levels of 255: bare, covered as asked, and
            as the export shows it.
    """

    def __init__(self, source: Any, wanted: Any, got: Any) -> None:
        seen = _grain(got)
        self._apart = _grain(source) - _grain(wanted)
        self._errors: list[list[Any]] = [[] for _ in _SHOWN]
        for side in _SMOOTHED:
            bare, covered = (
                _grain(one if side == 1 else cv2.blur(one, (side, side)))
                for one in (source, wanted)
            )
            for errors, share in zip(self._errors, _SHOWN, strict=True):
                errors.append(seen - (covered + share * (bare - covered)))

    def to_original(self, part: Any) -> float:
        """How near a part comes to the original: 0 as asked, 1 bare, 0.5 where nobody can tell.

        Where only brightness says so, and what is drawn in it says otherwise, nobody can: an
        encoder that drops a black cover of three levels leaves a glow, and no face.

        Args:
            part: (h, w) bool, samples that are looked at.
        """
        if float(np.square(self._apart[part]).mean()) < _LEAST_APART**2:
            return 0.5
        near = self._near(part, lambda error: float(np.square(error).sum()))
        if near > 0.5 and self._near(part, lambda error: float(error.var())) < _DRAWN:
            return 0.5
        return near

    def _near(self, part: Any, size: Callable[[Any], float]) -> float:
        covered, *shown = (min(size(one[part]) for one in errors) for errors in self._errors)
        both = covered + min(shown)
        return covered / both if both > 0 else 0.5


def _grain(picture: Any) -> Any:
    return cv2.blur(picture, (_GRAIN, _GRAIN))
