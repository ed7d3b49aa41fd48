"""Paints face masks onto faces whose landmarks are known.

There are no landmarks of truly masked faces: what a landmark model does under a mask is
measured, and taught, on painted ones.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.random import Generator

from app.core.model import FloatArray, Image

_PALETTE = (
    (235, 206, 160),  # surgical blue, BGR
    (240, 240, 240),
    (225, 225, 225),
    (30, 30, 30),
    (200, 220, 180),  # surgical green
    (210, 180, 220),
    (60, 40, 120),
    (120, 60, 40),
)


def paint_mask(image: Image, points: FloatArray, rng: Generator) -> Image:
    """A picture with a face mask painted over nose, mouth and chin.

    Args:
        image: (h, w, 3) uint8, BGR; not changed.
        points: (68, 2) of the scheme ibug68, in the picture's pixels.
    """
    outline = _outline(points, rng)
    width = float(np.linalg.norm(points[16] - points[0]))
    height, breadth = image.shape[:2]
    cover = np.zeros((height, breadth), np.float32)
    shift = 4
    fixed = np.round(outline * (1 << shift)).astype(np.int32)
    straps = _straps(points, outline, rng)
    thin = max(1, round(width * 0.012))
    for a, b in straps:
        cv2.line(cover, _pixel(a), _pixel(b), float(rng.uniform(0.5, 1)), thin, cv2.LINE_AA)
    cv2.fillPoly(cover, [fixed], 1.0, cv2.LINE_AA, shift)
    if rng.random() < 0.5:
        cover = np.asarray(cv2.GaussianBlur(cover, (0, 0), max(0.3, width * 0.006)), np.float32)
    cloth = _cloth(image.shape, outline, width, rng=rng)
    share = cover[..., None] * rng.uniform(0.93, 1.0)
    return np.asarray((image * (1 - share) + cloth * share).clip(0, 255), np.uint8)


def _outline(points: FloatArray, rng: Generator) -> FloatArray:
    """Corners of a mask: along the jaw, and across the nose at a random height."""
    jaw = points[1:16].copy()
    down = points[8] - points[27]
    jaw += (jaw - points[30]) * rng.uniform(-0.02, 0.08)
    jaw[4:11] += down * rng.uniform(0, 0.06)
    high = rng.uniform(0.15, 1.0)  # 0: tip of the nose, 1: bridge
    bridge = points[30] + (points[28] - points[30]) * high
    if rng.random() < 0.1:  # worn below the nose
        bridge = points[33] + (points[51] - points[33]) * rng.uniform(0, 0.5)
    start = int(rng.integers(0, 3))
    jaw = jaw[start : len(jaw) - start]
    cheeks = rng.uniform(0.05, 0.45)
    right = jaw[-1] + (bridge - jaw[-1]) * 0.5 + down * (0.05 * cheeks)
    left = jaw[0] + (bridge - jaw[0]) * 0.5 + down * (0.05 * cheeks)
    outline = np.concatenate([jaw, [right, bridge, left]])
    return np.asarray(outline + rng.normal(0, 0.006, outline.shape) * np.linalg.norm(down))


def _straps(
    points: FloatArray, outline: FloatArray, rng: Generator
) -> list[tuple[FloatArray, FloatArray]]:
    if rng.random() < 0.3:
        return []
    ears = points[0] + (points[0] - points[16]) * 0.02, points[16] + (points[16] - points[0]) * 0.02
    low = len(outline) - 3
    return [
        (outline[0], ears[0]),
        (outline[3], ears[0]),
        (outline[low - 1], ears[1]),
        (outline[low - 4], ears[1]),
    ]


def _cloth(
    shape: tuple[int, ...], outline: FloatArray, width: float, *, rng: Generator
) -> FloatArray:
    """Colour, shading and folds or a pattern, float32 like the picture."""
    if rng.random() < 0.65:
        base = np.array(_PALETTE[rng.integers(len(_PALETTE))], np.float32)
    else:
        base = rng.uniform(0, 255, 3).astype(np.float32)
    base = base * rng.uniform(0.55, 1.05)
    ys, xs = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    cx, cy = outline.mean(0)
    side = rng.uniform(-0.35, 0.35) * (xs - cx) + rng.uniform(-0.25, 0.35) * (ys - cy)
    shade = 1 + side / max(width, 1)
    shade -= rng.uniform(0, 0.5) * ((xs - cx) / max(width, 1)) ** 2
    kind = rng.random()
    if kind < 0.4:  # folds
        period = max(2.0, width * rng.uniform(0.08, 0.16))
        shade += rng.uniform(0.02, 0.1) * np.sin((ys - cy) * (2 * math.pi / period))
    cloth = base[None, None] * shade[..., None]
    if kind > 0.75:  # pattern
        cell = max(2, int(width * rng.uniform(0.05, 0.2)))
        coarse = rng.uniform(0, 255, (shape[0] // cell + 2, shape[1] // cell + 2, 3))
        pattern = cv2.resize(coarse.astype(np.float32), (shape[1], shape[0]))
        cloth = cloth * 0.6 + pattern * 0.4
    cloth += rng.normal(0, rng.uniform(0, 5), (*shape[:2], 1))
    return np.asarray(cloth, np.float32)


def _pixel(point: FloatArray) -> tuple[int, int]:
    return round(float(point[0])), round(float(point[1]))
