"""What is known of whole tracks, told for each of their rows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray, Provenance
from app.core.rows import RunRows


def lasting(
    rows: RunRows, seconds: NDArray[np.float64], rate: float
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """(n,) each of each row's track: seconds, frames, share that the detector found.

    Args:
        rows: Of the run.
        seconds: (n,) time of each row.
        rate: Frames a second.
    """
    n = len(rows.table)
    length, frames = np.zeros(n, np.float32), np.ones(n, np.float32)
    found = rows.table.provenance == Provenance.DETECTOR
    seen = found.astype(np.float32)
    order, bounds = rows.by_track, rows.bounds
    if len(order):
        starts, lengths = bounds[:-1], np.diff(bounds)
        when = seconds[order]
        lasts = when[bounds[1:] - 1] - when[starts] + 1 / rate
        share = np.add.reduceat(found[order].astype(np.float64), starts) / lengths
        length[order] = np.repeat(lasts, lengths)
        frames[order] = np.repeat(lengths, lengths)
        seen[order] = np.repeat(share, lengths)
    return length, frames, seen


def standing(rows: RunRows) -> NDArray[np.bool_]:
    """(n,) rows of tracks whose face never leaves its place."""
    out = np.zeros(len(rows.table), np.bool_)
    order, bounds = rows.by_track, rows.bounds
    if len(order) == 0:
        return out
    starts, lengths = bounds[:-1], np.diff(bounds)
    boxes = rows.table.boxes[order]
    spread = np.zeros(len(starts), np.float32)
    for a, b in ((0, 2), (1, 3)):
        middle = (boxes[:, a] + boxes[:, b]) / 2
        reach = np.maximum.reduceat(middle, starts) - np.minimum.reduceat(middle, starts)
        spread = np.maximum(spread, reach)
    width = np.add.reduceat(boxes[:, 2] - boxes[:, 0], starts) / lengths
    out[order] = np.repeat(spread < 0.25 * width, lengths)
    return out
