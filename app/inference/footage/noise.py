"""Noisy pictures: night, high ISO. They are smoothed a little before they are looked at.

Networks take grain for faces, and miss small ones in it. A picture that is smoothed brings half as
many false faces and as many true ones, or more.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from app.core.model import Image
from app.inference.footage.several import SeveralLooks

_LEAST: Final = 7.0
"""Levels (standard deviation) of noise. At 5 smoothing loses what it gains; of 37 ordinary
pictures the noisiest has 5."""
_SMOOTHED: Final = 0.7
"""Pixels, standard deviation. With 1 small faces go, too."""
_SIDE: Final = 256
"""Pixels a side of the middle of a picture in which noise is measured."""
_ALONG: Final = np.array([[1, -3, 3, -1]], np.float32)
"""Blind to flat places, slopes and curves along a row, and to what differs between rows, as the
two moments of interlaced pictures do: what is left is noise, enlarged by the root of 20."""
_MEDIAN: Final = 0.6745
"""Of the magnitude of normal noise of size 1."""


def noise_of(image: Image) -> float:
    """Standard deviation of a picture's noise, in levels.

    Args:
        image: (h, w, 3) uint8.
    """
    height, width = image.shape[:2]
    top, left = max(0, (height - _SIDE) // 2), max(0, (width - _SIDE) // 2)
    middle = image[top : top + _SIDE, left : left + _SIDE]
    grey = cv2.cvtColor(np.ascontiguousarray(middle), cv2.COLOR_BGR2GRAY)
    left_over = cv2.filter2D(grey, cv2.CV_32F, _ALONG)
    return float(np.median(np.abs(left_over))) / _MEDIAN / 20**0.5


class NoiseDetector(SeveralLooks):
    """A detector that looks at noisy pictures smoothed."""

    def _ways(self, image: Image) -> list[Image]:
        if noise_of(image) < _LEAST:
            return [image]
        return [np.asarray(cv2.GaussianBlur(image, (0, 0), _SMOOTHED), np.uint8)]
