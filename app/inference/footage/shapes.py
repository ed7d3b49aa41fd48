"""Pictures whose pixels are not square, in the shape in which they are shown.

Anamorphic lenses, DV and HDV store pictures narrower than they are shown, and networks find fewer
of the narrow faces in them. What is looked at is stretched; what is found is brought back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

import cv2
import numpy as np

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image, MediaInfo

_ALIKE: Final = 1.12
"""Pixels that are less out of square change nothing; standard definition at 4:3 has such."""
_MOST: Final = 3.0
"""What is more out of square is nonsense in a header."""


@dataclass(frozen=True, slots=True)
class Shape:
    """By what a picture is stretched across and down, never shrunk."""

    across: float = 1.0
    down: float = 1.0

    @classmethod
    def of(cls, info: MediaInfo) -> Self:
        """The shape of a medium's displayed pictures."""
        aspect = float(info.sample_aspect)
        if aspect <= 0 or not _ALIKE < max(aspect, 1 / aspect) <= _MOST:
            return cls()
        if info.rotation in (90, 270):
            aspect = 1 / aspect
        return cls(max(aspect, 1.0), max(1 / aspect, 1.0))

    @property
    def square(self) -> bool:
        """Nothing is stretched."""
        return self.across == self.down == 1.0

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Of a picture as it is shown."""
        return round(width * self.across), round(height * self.down)

    def image(self, image: Image) -> Image:
        """A picture as it is shown, (h, w, 3)."""
        if self.square:
            return image
        size = self.size(image.shape[1], image.shape[0])
        return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.uint8)

    def boxes(self, boxes: FloatArray) -> FloatArray:
        """(n, 4) boxes of the stored picture in the shown one."""
        return np.asarray(boxes * np.tile(self._by, 2), np.float32)

    def stored(self, faces: RawFaces) -> RawFaces:
        """Faces of the shown picture in the stored one."""
        if self.square:
            return faces
        boxes = np.asarray(faces.boxes / np.tile(self._by, 2), np.float32)
        marks = faces.landmarks
        if marks is not None:
            marks = np.asarray(marks / self._by, np.float32)
        return RawFaces(boxes, faces.scores, marks)

    @property
    def _by(self) -> FloatArray:
        return np.array([self.across, self.down], np.float32)
