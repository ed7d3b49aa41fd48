"""Landmarks that hold still in time without lagging behind.

A model places each frame's landmarks by itself, so they tremble, and the weak places of a feature
blur with them. Both sides in time are known, so a point goes where a parabola through the frames
beside has it (Savitzky and Golay, 1964, with the frames' own times): what moves evenly or turns
round keeps its place to the frame. What leaves that parabola by more than trembling (a blink, a
jump to another face) stays where the model saw it.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.beside import FRAMES, Beside
from app.core.model import FloatArray

TREMBLING: Final = 0.015
"""Share of a face's larger side: a point so far off the parabola is moved .6 of the way to it, one
twice as far .14, three times .01. Chosen by ``benchmarks/steady.py`` on training faces."""
_FEWEST: Final = 4
"""Frames with landmarks that a parabola needs not to go through each of them."""


def steadied(around: Beside) -> FloatArray:
    """(m, k, 2) the landmarks of some rows; as they are where too few frames beside have any."""
    order, here = around.order, around.here
    points, pts = around.table.landmarks[order].astype(np.float64), around.table.pts[order]
    own = points[here]
    if own.shape[1] == 0:
        return np.asarray(own, np.float32)
    placed: NDArray[np.bool_] = np.asarray(~np.isnan(points).any(axis=(1, 2)))
    seen = [(here, placed[here])]
    seen += [(there, same & placed[there]) for _, there, same in around.steps()]
    # Times in units that keep the sums near 1; a face's own time is 0.
    unit = np.maximum(around.last - around.first, 1) / (2 * FRAMES)
    count = np.sum([counts for _, counts in seen], axis=0)
    known = placed[here] & (count >= _FEWEST)
    powers = [
        counts[:, None] * ((pts[there] - pts[here]) / unit)[:, None] ** np.arange(3)
        for there, counts in seen
    ]
    sums = np.sum([each[:, :, None] * each[:, None] for each in powers], axis=0)
    sums[~known] = np.eye(3)
    first = np.linalg.solve(sums, np.broadcast_to(np.eye(3)[:, :1], (len(here), 3, 1)))[..., 0]
    steady = np.zeros_like(own)
    for (there, _), each in zip(seen, powers, strict=True):
        steady += (each * first).sum(1)[:, None, None] * np.nan_to_num(points[there])
    boxes = around.table.boxes[around.rows]
    size = np.maximum((boxes[:, 2:] - boxes[:, :2]).max(axis=1), 1)[:, None, None]
    off = np.where(known[:, None, None], steady - own, 0)
    far = np.linalg.norm(off, axis=2, keepdims=True) / (TREMBLING * size)
    return np.asarray(own + off * np.exp(-0.5 * far**2), np.float32)
