"""Interlaced pictures: two moments in alternate rows, which a detector must not see as one.

Where something moves between the two moments, its rows stand apart like the teeth of a comb, and
networks that were trained on whole pictures find a third of the small faces. So what shows such
teeth, whatever its file says of it, is looked at three times: as it is, and each moment by itself.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.model import Image
from app.inference.footage.noise import noise_of
from app.inference.footage.several import SeveralLooks

_LEVELS: Final = 8
"""A row that differs from both its neighbours, to the same side, by so many levels is a tooth."""
_GRAIN: Final = 2.0
"""It is also so many times as large as the noise, in which every third pixel differs so."""
_BLOCK: Final = 16
"""Pixels a side of the blocks in which teeth are counted."""
_SHARE: Final = 0.4
"""Of a block's pixels, in any block. Whole pictures have up to .3 (fabrics, scaled fences)."""


def combed(image: Image) -> bool:
    """Whether a picture shows two moments in alternate rows, in one place or more.

    Args:
        image: (h, w, 3) uint8.
    """
    green = cv2.extractChannel(image, 1)
    if len(green) < _BLOCK:
        return False
    above, row, below = green[:-2], green[1:-1], green[2:]
    # Differences below zero are cut off at it: every picture is searched, and bytes are quickest.
    over = cv2.subtract(row, cv2.max(above, below))
    under = cv2.subtract(cv2.min(above, below), row)
    teeth = np.asarray(cv2.max(over, under), np.uint8)
    return _dense(teeth, _LEVELS) and _dense(teeth, max(_LEVELS, _GRAIN * noise_of(image)))


def _dense(teeth: NDArray[np.uint8], least: float) -> bool:
    """Whether any block is full of teeth larger than so many levels."""
    large = cv2.threshold(teeth, least, 255, cv2.THRESH_BINARY)[1]
    down, right = (-side % _BLOCK for side in large.shape)
    whole = cv2.copyMakeBorder(large, 0, down, 0, right, cv2.BORDER_REFLECT_101)
    blocks = [side // _BLOCK for side in whole.shape[::-1]]
    shares = cv2.resize(whole, blocks, interpolation=cv2.INTER_AREA)
    return bool(shares.max() >= _SHARE * 255)


def fields_of(image: Image) -> list[Image]:
    """Both moments of an interlaced picture, each as large as it and in its place."""
    height, width = image.shape[:2]
    made = []
    for first in (0, 1):
        place = np.array([[1, 0, 0], [0, 2, first]], np.float32)
        whole = cv2.warpAffine(
            np.ascontiguousarray(image[first::2]), place, (width, height),
            flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
        made.append(np.asarray(whole, np.uint8))
    return made


class FieldDetector(SeveralLooks):
    """A detector that looks at both moments of interlaced pictures as well."""

    def _ways(self, image: Image) -> list[Image]:
        return [image, *(fields_of(image) if combed(image) else ())]
