"""Flat footage: cameras' logarithmic curves, haze, fogged glass. Black is grey in it, white too.

Networks find fewer of the small faces in it; with its contrast restored they find most, and a few
only as they are. So both are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from app.core.model import Image
from app.core.plugins import Detector
from app.inference.footage.several import SeveralLooks

_DARKEST: Final = 24.0
"""Level of 255 that one pixel in a hundred lies below, where black is grey. In dark footage it is
not, and restoring its contrast would raise noise."""
_SPAN: Final = 130.0
"""From there to the level that one pixel in a hundred lies above."""
_LEAST_SPAN: Final = 24.0
_LOW, _HIGH = 8.0, 243.0


def levels_of(images: Sequence[Image]) -> tuple[float, float] | None:
    """Darkest and brightest levels of flat footage; None for any other.

    Args:
        images: Some of it.
    """
    found = [
        np.percentile(cv2.cvtColor(image[::2, ::2], cv2.COLOR_BGR2GRAY), (1, 99))
        for image in images
    ]
    if not found:
        return None
    low, high = np.median(found, axis=0).tolist()
    return (low, high) if low >= _DARKEST and high - low <= _SPAN else None


class FlatDetector(SeveralLooks):
    """A detector that looks at pictures as they are and with their contrast restored.

    Args:
        detector: Looks; closed by whoever made it.
        levels: See :func:`levels_of`.
    """

    def __init__(self, detector: Detector, levels: tuple[float, float]) -> None:
        super().__init__(detector)
        low, high = levels
        gain = (_HIGH - _LOW) / max(high - low, _LEAST_SPAN)
        table = (np.arange(256) - low) * gain + _LOW
        self._table = np.asarray(table.clip(0, 255).round(), np.uint8)

    def _ways(self, image: Image) -> list[Image]:
        return [image, np.asarray(cv2.LUT(image, self._table), np.uint8)]
