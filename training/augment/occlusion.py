"""Hides parts of faces whose landmarks are known; face masks are painted by ``app.evaluate``."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.random import Generator

from app.core.model import FloatArray, Image


def paint_cover(image: Image, points: FloatArray, rng: Generator) -> Image:
    """A picture with a part of the face hidden: hand-like blob, bar, glasses or noise."""
    out = image.copy()
    low, high = points.min(0), points.max(0)
    size = float((high - low).mean())
    kind = rng.integers(4)
    color = tuple(int(v) for v in rng.integers(0, 255, 3))
    centre = rng.uniform(low, high)
    if kind == 0:
        axes = (int(size * rng.uniform(0.1, 0.35)) + 1, int(size * rng.uniform(0.08, 0.25)) + 1)
        skin = image[tuple(np.clip(points[30, ::-1].astype(int), 0, np.array(image.shape[:2]) - 1))]
        color = tuple(int(v) for v in np.clip(skin * rng.uniform(0.6, 1.2), 0, 255))
        cv2.ellipse(out, _pixel(centre), axes, float(rng.uniform(0, 180)), 0, 360, color, -1)
    elif kind == 1:
        angle = rng.uniform(0, math.pi)
        along = np.array([math.cos(angle), math.sin(angle)]) * size * rng.uniform(0.3, 1.2)
        thick = max(1, int(size * rng.uniform(0.05, 0.25)))
        cv2.line(out, _pixel(centre - along), _pixel(centre + along), color, thick)
    elif kind == 2:
        for eye in (points[36:42], points[42:48]):
            axis = eye[3] - eye[0]
            angle = math.degrees(math.atan2(axis[1], axis[0]))
            r = float(np.linalg.norm(axis))
            axes = (int(r * rng.uniform(0.7, 1.1)) + 1, int(r * rng.uniform(0.5, 0.9)) + 1)
            dark = tuple(int(v) for v in rng.integers(0, 70, 3))
            cv2.ellipse(out, _pixel(eye.mean(0)), axes, angle, 0, 360, dark, -1, cv2.LINE_AA)
    else:
        w, h = (rng.uniform(0.15, 0.5, 2) * size).astype(int) + 1
        x, y = (centre - [w / 2, h / 2]).astype(int)
        x1, y1 = max(0, x), max(0, y)
        patch = out[y1 : max(y1, y + h), x1 : max(x1, x + w)]
        patch[:] = rng.integers(0, 255, patch.shape)
    return out


def _pixel(point: FloatArray) -> tuple[int, int]:
    return round(float(point[0])), round(float(point[1]))
