"""Makes faces small, as a distant camera would."""

from __future__ import annotations

import cv2
import numpy as np

from app.core.model import FloatArray, Image


def shrunk(image: Image, points: FloatArray, face_height: float | None) -> tuple[Image, FloatArray]:
    """A picture and a face's points, shrunk so that the face has a height; never enlarged.

    Args:
        face_height: From brows to chin, in pixels; None leaves everything as it is.
    """
    tall = float(points[:, 1].max() - points[:, 1].min())
    if face_height is None or tall <= face_height:
        return image, points
    h, w = image.shape[:2]
    size = (max(8, round(w * face_height / tall)), max(8, round(h * face_height / tall)))
    small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    scale = np.array([size[0] / w, size[1] / h], np.float32)
    return small, np.asarray(points * scale, np.float32)
