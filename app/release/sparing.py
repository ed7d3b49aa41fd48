"""A detector that looks no harder than what changed in the picture asks for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from app.core.arrays import RawFaces
from app.core.model import Box, Image
from app.core.plugins import Detector
from app.inference.looking.still import Parts, StillWatch, look_at_parts

_AROUND: Final = 1.5
"""Sides of a box that are looked at around it, and pixels at least."""
_LEAST: Final = 48


class SparingDetector:
    """Looks at the pictures of one medium, one after the other.

    A deep look is the detector's best: the whole picture, also enlarged. Between these, where the
    camera stands, only what changed is looked at, in the sizes of a video's frames, and where
    nothing did, the last answer stands.

    Args:
        detector: Which; closed by whoever made it.
        min_score: Weaker faces are left out.
    """

    def __init__(self, detector: Detector, *, min_score: float) -> None:
        self._detector, self._min_score = detector, min_score
        self._watch = StillWatch()
        self._last: RawFaces | None = None

    def look(self, image: Image, *, deep: bool) -> RawFaces:
        """Faces of a picture, in its pixels.

        Args:
            image: BGR, (h, w, 3).
            deep: A best look, whatever was seen before.
        """
        height, width = image.shape[:2]
        sizes = self._detector.sizes(width, height, still=deep)
        parts = None
        if self._last is not None and self._detector.scales and not deep:
            parts = self._watch.parts(image, self._last)
        if parts is None or parts.rects:
            (self._last,) = look_at_parts(
                self._detector, [image], [sizes], parts=[parts], min_score=self._min_score
            )
            self._watch.looked(image, parts)
        else:
            self._last = parts.known
        return self._last

    def closely(self, image: Image, boxes: Sequence[Box]) -> list[RawFaces]:
        """What a best look finds around each of some places, in the picture's pixels."""
        height, width = image.shape[:2]
        sizes = self._detector.sizes(width, height, still=True)
        nothing = RawFaces.empty()
        parts = [Parts((_around(box, width, height),), nothing) for box in boxes]
        count = len(parts)
        return look_at_parts(
            self._detector, [image] * count, [sizes] * count, parts=parts, min_score=self._min_score
        )


def _around(box: Box, width: int, height: int) -> tuple[int, int, int, int]:
    reach = max(_LEAST, _AROUND * max(box.width, box.height))
    return (
        max(0, math.floor(box.x1 - reach)),
        max(0, math.floor(box.y1 - reach)),
        min(width, math.ceil(box.x2 + reach)),
        min(height, math.ceil(box.y2 + reach)),
    )
