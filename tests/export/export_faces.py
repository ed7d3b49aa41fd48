"""Regions and pictures that the export tests share."""

from __future__ import annotations

import cv2
import numpy as np

from app.core.geometry import grow
from app.core.model import Box, Image, Landmarks, MediaInfo, Region
from app.core.settings import RedactionSettings
from app.core.timebase import FrameIndex


def face_region(
    box: Box, redaction: RedactionSettings | None = None, *, landmarks: bool = True
) -> Region:
    """A region around a face box, grown as the settings say, with five plausible points."""
    settings = redaction or RedactionSettings()
    marks = None
    if landmarks:
        shares = np.array([[0.3, 0.38], [0.7, 0.38], [0.5, 0.6], [0.35, 0.78], [0.65, 0.78]])
        marks = Landmarks(
            (shares * [box.width, box.height] + [box.x1, box.y1]).astype(np.float32), "five"
        )
    margin = settings.margin
    grown = grow(box, left=margin, right=margin, top=margin, bottom=margin + settings.chin)
    return Region(grown, box.width, marks)


def textured(width: int, height: int, seed: int = 7) -> Image:
    """A picture full of fine detail."""
    rng = np.random.default_rng(seed)
    noise = rng.integers(0, 256, (height, width, 3), np.uint8)
    return np.asarray(cv2.GaussianBlur(noise, (3, 3), 0.8), np.uint8)


class MovingFaces:
    """A region source: some faces that move with the frame number."""

    def __init__(self, info: MediaInfo, index: FrameIndex, faces: int = 2) -> None:
        self._index = index
        self._size = info.width, info.height
        self._faces = faces

    def __call__(self, pts: int) -> list[Region]:
        width, height = self._size
        k = self._index.position(pts)
        side = min(width, height) * 0.25
        found = []
        for n in range(self._faces):
            x = (width * (0.2 + 0.3 * n) + 2 * k) % max(width - side, 1)
            y = height * 0.35 + n * height * 0.08
            found.append(face_region(Box(x, y, x + side, y + side * 1.2)))
        return found
