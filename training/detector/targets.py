"""What CenterFace's four maps should say for a crop (Xu et al., 2019; Zhou et al., 2019)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.core.model import FloatArray
from app.evaluate.labels import MASKED
from training.detector.crops import Crop

CELL = 4
"""Picture pixels per cell of the maps."""
MOST = 96
"""Faces per crop that boxes are learnt from."""


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """Maps and per-face values of a crop; s cells a side.

    Attributes:
        heat: (s, s) 1 at a face's centre, falling around it.
        weight: (s, s) 0 where a false alarm must not be punished.
        cells: (MOST, 2) int64, y and x of the faces' centres.
        values: (MOST, 14): log height, log width, offset y, x, five points' y and x.
        weights: (MOST, 2): of size and offset, and of the points; 0 for unused rows.
    """

    heat: FloatArray
    weight: FloatArray
    cells: np.ndarray
    values: FloatArray
    weights: FloatArray


def make_targets(crop: Crop, *, smallest: float, clear_box: float = 1.0) -> Targets:
    """Targets of a crop.

    Args:
        smallest: Faces lower than this are ignored.
        clear_box: Weight of size and offset of faces not known to wear a mask.
    """
    side = crop.image.shape[0] // CELL
    heat = np.zeros((side, side), np.float32)
    weight = np.full((side, side), 1.0 if crop.complete else 0.0, np.float32)
    cells = np.zeros((MOST, 2), np.int64)
    values = np.zeros((MOST, 14), np.float32)
    weights = np.zeros((MOST, 2), np.float32)
    heights = crop.boxes[:, 3] - crop.boxes[:, 1]
    widths = crop.boxes[:, 2] - crop.boxes[:, 0]
    ignored = crop.ignore | (heights < smallest) | (widths < smallest * 0.6)
    if not crop.complete:
        for box in crop.boxes[~ignored]:
            _fill(weight, box, 1.0, grow=0.25)
    for box in crop.boxes[ignored]:
        _fill(weight, box, 0.0, grow=0.05)
    # Large faces first: where two share a centre, the smaller one is in front and wins.
    order = sorted(np.flatnonzero(~ignored), key=lambda j: -heights[j])
    for used, i in enumerate(order[:MOST]):
        x1, y1, x2, y2 = crop.boxes[i] / CELL
        cx, cy = (x1 + x2) / 2, (y1 + y2) / 2
        col, row = min(side - 1, int(cx)), min(side - 1, int(cy))
        _bump(heat, row, col, radius=_radius(y2 - y1, x2 - x1))
        cells[used] = row, col
        values[used, :4] = (
            math.log(max(y2 - y1, 0.5)),
            math.log(max(x2 - x1, 0.5)),
            cy - row - 0.5,
            cx - col - 0.5,
        )
        weights[used, 0] = 1.0 if crop.masked[i] == MASKED else clear_box
        points = crop.landmarks[i]
        if np.isfinite(points).all():
            share = (five_of(points) / CELL - [x1, y1]) / [x2 - x1, y2 - y1]
            values[used, 4:] = share[:, ::-1].reshape(-1)
            weights[used, 1] = 1.0
    return Targets(heat, weight, cells, values, weights)


def five_of(points: FloatArray) -> FloatArray:
    """Eyes, nose tip and mouth corners, (5, 2), of 68 points."""
    return np.stack(
        [points[36:42].mean(0), points[42:48].mean(0), points[30], points[48], points[54]]
    ).astype(np.float32)


def _fill(weight: FloatArray, box: FloatArray, value: float, *, grow: float) -> None:
    w, h = (box[2] - box[0]) * grow, (box[3] - box[1]) * grow
    x1, y1 = max(0, int((box[0] - w) / CELL)), max(0, int((box[1] - h) / CELL))
    x2, y2 = math.ceil((box[2] + w) / CELL), math.ceil((box[3] + h) / CELL)
    weight[y1:y2, x1:x2] = value


def _radius(height: float, width: float, overlap: float = 0.7) -> float:
    """How far a box may move both ways and still overlap the true one by ``overlap``."""
    # Both shifted by r: (h - r)(w - r) / (2hw - (h - r)(w - r)) = overlap.
    b, c = height + width, height * width * (1 - overlap) / (1 + overlap)
    return (b - math.sqrt(max(0.0, b * b - 4 * c))) / 2


def _bump(heat: FloatArray, row: int, col: int, *, radius: float) -> None:
    reach = int(radius)
    sigma = (2 * reach + 1) / 6
    y1, y2 = max(0, row - reach), min(heat.shape[0], row + reach + 1)
    x1, x2 = max(0, col - reach), min(heat.shape[1], col + reach + 1)
    ys, xs = np.ogrid[y1:y2, x1:x2]
    bump = np.exp(-((ys - row) ** 2 + (xs - col) ** 2) / (2 * sigma * sigma))
    np.maximum(heat[y1:y2, x1:x2], bump, out=heat[y1:y2, x1:x2])
