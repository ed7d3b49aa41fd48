"""What a program covers, and what it leaves bare: leak rate and picture changed elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np

from app.core import policy
from app.core.arrays import FaceTable
from app.core.fold import ReviewState
from app.core.timebase import FrameIndex
from app.export.cover.shape import ellipse_of
from benchmarks.footage.truth import GRID, Truth

Cover = Mapping[int, np.ndarray]
"""Frame to (n, 4) ellipses: centre and radii, in picture pixels. Inside them all is changed."""

_NOTHING = np.zeros((0, 4), np.float32)
_INNER = 0.8
_COVERED = 0.9
_SMALLER = 2
"""Areas are counted in pictures so many times smaller."""


def of_rows(table: FaceTable, index: FrameIndex) -> dict[int, np.ndarray]:
    """What an export with the default settings covers at full strength of covered rows."""
    state = ReviewState(table, run=1, threshold=0.0, frames=index.pts)
    return cover_of(state, index, np.arange(len(index)))


def cover_of(state: ReviewState, index: FrameIndex, frames: np.ndarray) -> dict[int, np.ndarray]:
    """What an export covers at full strength, as ellipses, in some frames (ordinals)."""
    redaction = state.redaction
    cover: dict[int, np.ndarray] = {}
    for frame in np.unique(frames).tolist():
        faces = state.faces_at(int(index.pts[frame]))
        shapes = [ellipse_of(one, redaction) for one in policy.regions(faces, redaction)]
        if shapes:
            cover[frame] = np.array([(s.cx, s.cy, s.rx, s.ry) for s in shapes], np.float32)
    return cover


def leaks(truth: Truth, cover: Cover) -> np.ndarray:
    """(n,) bool for each known face: its inner part shows, and too little of it is covered."""
    shares = (np.arange(GRID) + 0.5) / GRID
    inner = np.abs(shares - 0.5) < _INNER / 2
    asked = truth.shown & inner[:, None] & inner[None]
    out = np.zeros(len(truth.frame), np.bool_)
    for row in np.flatnonzero(asked.any(axis=(1, 2))):
        x1, y1, x2, y2 = truth.box[row]
        xs, ys = x1 + shares * (x2 - x1), y1 + shares * (y2 - y1)
        shapes = cover.get(int(truth.frame[row]), _NOTHING)
        across = ((xs[None] - shapes[:, :1]) / shapes[:, 2:3]) ** 2
        down = ((ys[None] - shapes[:, 1:2]) / shapes[:, 3:]) ** 2
        hidden = (across[:, None] + down[:, :, None] <= 1).any(axis=0)
        out[row] = hidden[asked[row]].mean() < _COVERED
    return out


def elsewhere(truth: Truth, cover: Cover, size: tuple[int, int]) -> float:
    """The share of all pictures that is covered and no known face's box.

    Args:
        truth: Of the clip.
        cover: What is covered.
        size: (width, height) of its pictures.
    """
    width, height = size[0] // _SMALLER, size[1] // _SMALLER
    total = 0.0
    for frame, shapes in cover.items():
        mask = np.zeros((height, width), np.uint8)
        for cx, cy, rx, ry in (shapes / _SMALLER).tolist():
            box = ((cx, cy), (2 * rx, 2 * ry), 0.0)
            cv2.ellipse(mask, box, 1, -1)
        for box in truth.box[truth.frame == frame] / _SMALLER:
            x1, y1, x2, y2 = np.clip(np.round(box), 0, None).astype(int)
            mask[y1:y2, x1:x2] = 0
        total += float(mask.mean())
    return total / max(1, truth.frames)
