"""Handles of a selected face: where they are, which one is hit, what a drag makes of the box.

Pure functions on boxes in displayed source pixels; sizes of targets come in picture pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.core.geometry import clip, normalized
from app.core.model import Box, Face, Landmarks

Point = tuple[float, float]
"""x and y in the picture, or its width and height."""

HANDLES: tuple[tuple[int, int], ...] = (
    (-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0),
)  # fmt: skip
"""The eight handles as (side across, side down); 0 is the middle of an edge."""

SMALLEST = 3.0
"""A face is at least this many pixels wide and high."""


def handle_points(box: Box) -> list[tuple[float, float]]:
    """Positions of :data:`HANDLES`."""
    cx, cy = box.center
    xs, ys = {-1: box.x1, 0: cx, 1: box.x2}, {-1: box.y1, 0: cy, 1: box.y2}
    return [(xs[a], ys[b]) for a, b in HANDLES]


def hit_handle(box: Box, x: float, y: float, *, reach: float) -> tuple[int, int] | None:
    """The handle within ``reach`` of a point, nearest first."""
    best: tuple[float, tuple[int, int]] | None = None
    for handle, (hx, hy) in zip(HANDLES, handle_points(box), strict=True):
        distance = max(abs(hx - x), abs(hy - y))
        if distance <= reach and (best is None or distance < best[0]):
            best = distance, handle
    return None if best is None else best[1]


def hit_landmark(face: Face, x: float, y: float, *, reach: float) -> int | None:
    """Index of the landmark within ``reach`` of a point, nearest first."""
    if face.landmarks is None:
        return None
    distances = np.hypot(face.landmarks.points[:, 0] - x, face.landmarks.points[:, 1] - y)
    nearest = int(np.argmin(distances))
    return nearest if distances[nearest] <= reach else None


def hit_face(faces: Sequence[Face], x: float, y: float) -> Face | None:
    """The smallest face whose box holds the point, so that a nested one can be reached."""
    inside = [
        face
        for face in faces
        if face.box.x1 <= x <= face.box.x2 and face.box.y1 <= y <= face.box.y2
    ]
    return min(inside, key=lambda face: face.box.area, default=None)


def moved(box: Box, dx: float, dy: float, *, size: Point) -> Box:
    """A box moved; at least a part of it stays in the picture of ``size``."""
    width, height = size
    dx = min(max(dx, SMALLEST - box.x2), width - SMALLEST - box.x1)
    dy = min(max(dy, SMALLEST - box.y2), height - SMALLEST - box.y1)
    return Box(box.x1 + dx, box.y1 + dy, box.x2 + dx, box.y2 + dy)


def resized(box: Box, dx: float, dy: float, *, handle: tuple[int, int]) -> Box:
    """A box with the handle's sides moved; never inside out, never vanishing."""
    x1, y1, x2, y2 = box.x1, box.y1, box.x2, box.y2
    if handle[0] < 0:
        x1 = min(x1 + dx, x2 - SMALLEST)
    elif handle[0] > 0:
        x2 = max(x2 + dx, x1 + SMALLEST)
    if handle[1] < 0:
        y1 = min(y1 + dy, y2 - SMALLEST)
    elif handle[1] > 0:
        y2 = max(y2 + dy, y1 + SMALLEST)
    return Box(x1, y1, x2, y2)


def drawn(start: Point, end: Point, size: Point) -> Box | None:
    """The box of a drag over the picture; None when too small to have been meant."""
    box = clip(normalized(Box(*start, *end)), *size)
    return box if box.width >= SMALLEST and box.height >= SMALLEST else None


def follow_box(landmarks: Landmarks | None, old: Box, new: Box) -> Landmarks | None:
    """Landmarks moved and scaled as the box was."""
    if landmarks is None or old.width <= 0 or old.height <= 0:
        return None
    scale = np.array([new.width / old.width, new.height / old.height], np.float32)
    origin = np.array([old.x1, old.y1], np.float32)
    target = np.array([new.x1, new.y1], np.float32)
    return Landmarks((landmarks.points - origin) * scale + target, landmarks.scheme)


def with_point(landmarks: Landmarks, index: int, place: Point) -> Landmarks:
    """Landmarks with one point elsewhere."""
    points = landmarks.points.copy()
    points[index] = place
    return Landmarks(points, landmarks.scheme)
