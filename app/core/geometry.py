"""Pure geometry on boxes. Arrays of boxes are (n, 4): x1, y1, x2, y2 in pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.model import Box, FloatArray, IntArray, Landmarks

_NMS_ROWS = 32


def areas(boxes: FloatArray) -> FloatArray:
    """Areas of (n, 4) boxes; a box that is inside out has area 0."""
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 0)
    return np.asarray(sides[:, 0] * sides[:, 1], np.float32)


def intersections(a: FloatArray, b: FloatArray) -> FloatArray:
    """Intersection areas of every pair, (len(a), len(b))."""
    # Axis by axis: broadcasting over pairs of corners takes three times as long.
    width = np.minimum(a[:, None, 2], b[:, 2]) - np.maximum(a[:, None, 0], b[:, 0])
    height = np.minimum(a[:, None, 3], b[:, 3]) - np.maximum(a[:, None, 1], b[:, 1])
    return np.asarray(np.maximum(width, 0) * np.maximum(height, 0), np.float32)


def iou_matrix(a: FloatArray, b: FloatArray) -> FloatArray:
    """Intersection over union of every pair, (len(a), len(b)), 0 to 1."""
    inter = intersections(a, b)
    union = areas(a)[:, None] + areas(b)[None, :] - inter
    return np.asarray(np.divide(inter, union, out=np.zeros_like(inter), where=union > 0))


def iou(a: Box, b: Box) -> float:
    """Intersection over union of two boxes."""
    return float(iou_matrix(a.array()[None], b.array()[None])[0, 0])


def nms(boxes: FloatArray, scores: FloatArray, threshold: float) -> IntArray:
    """Greedy non-maximum suppression.

    Args:
        boxes: (n, 4).
        scores: (n,).
        threshold: A box that overlaps a better one by more than this IoU is dropped.

    Returns:
        Indices of the kept boxes, best first, int64.
    """
    left = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    # Some rows of the overlap matrix at a time: quicker than one by one or all at once.
    while len(left):
        overlaps = iou_matrix(boxes[left[:_NMS_ROWS]], boxes[left]) > threshold
        gone = np.zeros(len(left), np.bool_)
        for row, best in enumerate(left[:_NMS_ROWS].tolist()):
            if not gone[row]:
                kept.append(best)
                gone |= overlaps[row]
        left = left[_NMS_ROWS:][~gone[_NMS_ROWS:]]
    return np.array(kept, np.int64)


def one_place(boxes: FloatArray, box: Box) -> NDArray[np.bool_]:
    """(n,) which of (n, 4) boxes are at the same place as another: each holds the middle of both.

    Of a box that is NaN, as where there is none, False.
    """
    (x, y), sides = box.center, boxes.astype(np.float64)
    u, v = (sides[:, 0] + sides[:, 2]) / 2, (sides[:, 1] + sides[:, 3]) / 2
    holds = (sides[:, 0] <= x) & (x <= sides[:, 2]) & (sides[:, 1] <= y) & (y <= sides[:, 3])
    held = (box.x1 <= u) & (u <= box.x2) & (box.y1 <= v) & (v <= box.y2)
    return np.asarray(holds & held)


def grow(box: Box, *, left: float, top: float, right: float, bottom: float) -> Box:
    """Move each side outwards by a share of the box's width (left, right) or height."""
    w, h = box.width, box.height
    return Box(box.x1 - left * w, box.y1 - top * h, box.x2 + right * w, box.y2 + bottom * h)


def clip(box: Box, width: float, height: float) -> Box:
    """The part of a box inside a picture; it may be empty but is never inside out."""
    x1, y1 = min(max(box.x1, 0.0), width), min(max(box.y1, 0.0), height)
    x2, y2 = min(max(box.x2, x1), width), min(max(box.y2, y1), height)
    return Box(x1, y1, max(x2, x1), max(y2, y1))


def normalized(box: Box) -> Box:
    """The same box with x1 <= x2 and y1 <= y2 (a drag may go in any direction)."""
    return Box(min(box.x1, box.x2), min(box.y1, box.y2), max(box.x1, box.x2), max(box.y1, box.y2))


def unmoved(box: Box, other: Box) -> bool:
    """Whether two boxes are the same but for what rounding makes, a thousandth of a pixel."""
    return bool(np.abs(box.array() - other.array()).max() < 1e-3)


def interpolate(a: Box, b: Box, share: float) -> Box:
    """The box a ``share`` (0 to 1) of the way from ``a`` to ``b``."""
    return Box.of(a.array() * (1 - share) + b.array() * share)


def displayed_to_coded(
    points: NDArray[np.floating], rotation: int, coded_width: int, *, coded_height: int
) -> FloatArray:
    """Map points of the displayed picture into the coded (unrotated) picture.

    Args:
        points: (n, 2) displayed source pixels.
        rotation: Clockwise degrees from the coded to the displayed picture.
        coded_width: Width of the coded picture.
        coded_height: Height of the coded picture.

    Returns:
        (n, 2) float32, coded pixels.
    """
    x, y = points[:, 0], points[:, 1]
    if rotation == 0:
        out = (x, y)
    elif rotation == 90:
        out = (y, coded_height - x)
    elif rotation == 180:
        out = (coded_width - x, coded_height - y)
    elif rotation == 270:
        out = (coded_width - y, x)
    else:
        raise ValueError(f"rotation must be 0, 90, 180 or 270, not {rotation}")
    return np.stack(out, axis=1).astype(np.float32)


def box_to_coded(box: Box, rotation: int, coded_width: int, *, coded_height: int) -> Box:
    """A displayed box in the coded picture's pixels."""
    corners = np.array([[box.x1, box.y1], [box.x2, box.y2]], np.float64)
    mapped = displayed_to_coded(corners, rotation, coded_width, coded_height=coded_height)
    return normalized(Box.of(mapped.reshape(-1)))


def follow(landmarks: Landmarks | None, old: Box, new: Box) -> Landmarks | None:
    """Landmarks after their box was moved or resized: each keeps its place in the box."""
    if landmarks is None or old.width <= 0 or old.height <= 0:
        return landmarks
    scale = np.array([new.width / old.width, new.height / old.height], np.float32)
    start = np.array([old.x1, old.y1], np.float32)
    target = np.array([new.x1, new.y1], np.float32)
    return Landmarks((landmarks.points - start) * scale + target, landmarks.scheme)
