"""What a followed face has looked like so far, and where something like it is in a picture."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from app.core.model import FloatArray
from app.inference.tracking.flow import halves
from app.inference.tracking.sights import Sight

_SIDE: Final = 24
_KEPT: Final = 8
_NEW: Final = 0.85
"""A look that is less like all that are known is worth keeping."""
_KNOWN: Final = 0.7
"""A look that is less like all that are known is learnt only where a detector saw the face."""
_CONTRAST: Final = 1.7
"""Contrast may differ so many times before a place counts as less alike."""
_FLAT: Final = 2.0
"""Standard deviation, in grey levels, of a patch in which nothing can be recognised."""

Found = tuple[FloatArray, float]
"""A (4,) box in displayed source pixels, and how much it looks like the face, -1 to 1."""


class FaceMemory:
    """Looks of one face: the one it was drawn with for ever, the newest others beside.

    Args:
        sight: The frame in which it was drawn.
        box: (4,) displayed source pixels.
    """

    def __init__(self, sight: Sight, box: FloatArray) -> None:
        self._looks = [_patch(sight, box)]
        self._recent = self._looks[0].astype(np.float32)

    def likeness(self, sight: Sight, box: FloatArray) -> float:
        """How much a place looks like the face, -1 to 1."""
        return self.near(sight, box, reach=0.1)[1]

    def near(self, sight: Sight, box: FloatArray, *, reach: float) -> Found:
        """The place most like the face, no farther from a box than ``reach`` of its size."""
        centre, half = halves(box)
        side = round(_SIDE * (1 + 2 * reach))
        area = sight.window(centre, half * (side / _SIDE), size=(side, side))
        if area.std() < _FLAT:
            return box, -1.0
        best, place = -1.0, np.zeros(2, np.float32)
        for look in self._all():
            if look.std() < _FLAT:
                continue
            score, at = _best(area, look)
            if score > best:
                best, place = score, at
        middle = (side - _SIDE) / 2
        shift = (place - middle) * (2 * half / _SIDE)
        return np.asarray(box + np.tile(shift, 2), np.float32), best

    def search(
        self, sight: Sight, box: FloatArray, *, reach: float, sizes: tuple[float, ...]
    ) -> Found:
        """As :meth:`near`, in several sizes."""
        centre, half = halves(box)
        found = (
            self.near(
                sight,
                np.concatenate([centre - half * size, centre + half * size]).astype(np.float32),
                reach=reach / size,
            )
            for size in sizes
        )
        return max(found, key=lambda one: one[1])

    def steady(self, sight: Sight, box: FloatArray) -> float:
        """How much a place looks like the face, by looks that do not change from frame to frame."""
        centre, half = halves(box)
        side = _SIDE + 4
        area = sight.window(centre, half * (side / _SIDE), size=(side, side))
        if area.std() < _FLAT:
            return -1.0
        return max(_best(area, look)[0] for look in self._looks)

    def learn(self, sight: Sight, box: FloatArray, *, sure: bool, renewal: float = 0.1) -> None:
        """Take in how the face looks at a place.

        Args:
            sight, box: Where.
            sure: A detector saw it there. Else nothing is learnt that is too new: little by
                little the background would become the face.
            renewal: How fast the newest look forgets.
        """
        fresh = _patch(sight, box)
        steady = self.steady(sight, box)
        if not sure and steady < _KNOWN:
            return
        fading = (1 - renewal) * self._recent + renewal * fresh
        self._recent = np.asarray(fading, np.float32)
        if steady < _NEW:
            self._looks.append(fresh)
            if len(self._looks) > _KEPT:
                del self._looks[1]

    def _all(self) -> list[np.ndarray]:
        return [*self._looks, np.clip(self._recent, 0, 255).astype(np.uint8)]


def _patch(sight: Sight, box: FloatArray) -> np.ndarray:
    centre, half = halves(box)
    return sight.window(centre, half, size=(_SIDE, _SIDE))


def _best(area: np.ndarray, look: np.ndarray) -> tuple[float, FloatArray]:
    """Likeness at the best place of an area, and that place, (2,).

    Correlation takes no notice of contrast: what is much flatter than the face is not alike.
    """
    scores = cv2.matchTemplate(area, look, cv2.TM_CCOEFF_NORMED)
    _, score, _, (x, y) = cv2.minMaxLoc(scores)
    found, own = float(area[y : y + _SIDE, x : x + _SIDE].std()), float(look.std())
    ratio = min(found, own) / max(found, own, 1.0)
    return score * min(1.0, _CONTRAST * ratio), np.array([x, y], np.float32)
