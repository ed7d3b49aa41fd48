"""A detector looks at the surroundings of a followed face, enlarged: what it missed in the whole
picture it often sees there."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from app.core.model import FloatArray
from app.core.plugins import Detector
from app.inference.tracking.flow import halves
from app.inference.tracking.hints import Hint
from app.inference.tracking.sights import Sight

_SIDE: Final = 160
_AROUND: Final = 4.0
"""The surroundings are so many times as large as the face."""
_LEAST_SCORE: Final = 0.2


class CloserLook:
    """Looks where a face should be.

    Args:
        detector: Used from one thread; the caller closes it.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector

    def at(self, sight: Sight, box: FloatArray) -> list[Hint]:
        """What the detector takes for faces near a (4,) box in displayed source pixels."""
        centre, half = halves(box)
        reach = np.full(2, _AROUND * float(half.max()), np.float32)
        grey = sight.window(centre, reach, size=(_SIDE, _SIDE))
        image = np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), np.uint8)
        found = self._detector.detect_at([image], [(_SIDE,)], min_score=_LEAST_SCORE)[0]
        boxes = np.tile(centre - reach, 2) + found.boxes * (2 * reach[0] / _SIDE)
        return [
            Hint(np.asarray(one, np.float32), float(score))
            for one, score in zip(boxes, found.scores, strict=True)
        ]
