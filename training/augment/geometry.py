"""Similarity transforms of pictures and of the points and boxes in them."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray, Image

Matrix = NDArray[np.float64]
"""(2, 3), maps source pixel coordinates to target pixel coordinates."""


def square_to_crop(
    centre: tuple[float, float], side: float, size: int, *, degrees: float = 0.0
) -> Matrix:
    """Maps the square of ``side`` around ``centre`` to a crop of ``size`` pixels.

    Args:
        degrees: The picture is turned by that angle about the centre, clockwise as seen.
    """
    factor = size / side
    c, s = math.cos(math.radians(degrees)) * factor, math.sin(math.radians(degrees)) * factor
    x, y = centre
    return np.array([[c, -s, size / 2 - c * x + s * y], [s, c, size / 2 - s * x - c * y]])


def mirror(matrix: Matrix, size: int) -> Matrix:
    """The same map, its result flipped left to right in a crop of ``size``."""
    out = matrix.copy()
    out[0] = -out[0]
    out[0, 2] += size
    return out


def warp(image: Image, matrix: Matrix, size: int, *, border: int = cv2.BORDER_REPLICATE) -> Image:
    """The crop that a map describes; shrinks by averaging, so that nothing aliases."""
    factor = math.hypot(matrix[0, 0], matrix[0, 1])
    if factor < 0.5:
        shrunk = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        ratio = np.array(
            [shrunk.shape[1] / image.shape[1], shrunk.shape[0] / image.shape[0]], np.float64
        )
        matrix = np.column_stack([matrix[:, :2] / ratio, matrix[:, 2]])
        image = np.asarray(shrunk, np.uint8)
    shifted = matrix.copy()
    # Pixel (0, 0) covers [0, 1): its centre is at .5 on both sides of the map.
    shifted[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5]) - 0.5
    out = cv2.warpAffine(image, shifted, (size, size), flags=cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(out, np.uint8)


def move(points: FloatArray, matrix: Matrix) -> FloatArray:
    """Points, (n, 2), carried along by a map."""
    return np.asarray(points @ matrix[:, :2].T + matrix[:, 2], np.float32)
