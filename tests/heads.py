"""Small heads on a soft ground, and how much of a face is held by what was found."""

from __future__ import annotations

import cv2
import numpy as np

from app.core.model import FloatArray, Image
from tests.inference.conftest import astronaut


def soft_ground(size: tuple[int, int]) -> Image:
    """A grey picture, ``size`` wide and high, that grows lighter to the right."""
    across = np.linspace(60, 150, size[0], dtype=np.float32)
    return np.asarray(np.repeat(np.tile(across, (size[1], 1))[..., None], 3, 2), np.uint8)


def put_head(picture: Image, width: int, left: int, top: int) -> FloatArray:
    """Draw a head whose face is so wide, its corner there, into a picture.

    Returns:
        (4,) where the face is.
    """
    scale = width / 91
    head = cv2.resize(astronaut()[30:230, 140:310], None, fx=scale, fy=scale, interpolation=3)
    picture[top : top + head.shape[0], left : left + head.shape[1]] = head
    box = (np.array([180, 62, 271, 188]) - np.tile([140, 30], 2)) * scale
    return np.asarray(box + np.array([left, top, left, top]), np.float32)


def held(box: FloatArray, boxes: FloatArray) -> float:
    """The largest share of a box that one of the others holds."""
    low, high = np.maximum(boxes[:, :2], box[:2]), np.minimum(boxes[:, 2:], box[2:])
    return float(((high - low).clip(0).prod(1) / (box[2:] - box[:2]).prod()).max(initial=0))
