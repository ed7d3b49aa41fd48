"""Detections to tracks, part two: tracklets of the same face joined across gaps.

The whole recording is known, so both sides of a gap are extrapolated towards each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.model import FloatArray, IntArray
from app.inference.tracking.drift import Drift

LONGEST_SECONDS = 2.0
_END_ROWS = 5
_SIZE_GATE = 0.4
_MEMORY_SECONDS = 0.4


@dataclass(frozen=True, slots=True)
class Join:
    """Two tracklets that may be one face.

    Attributes:
        before, after: Tracklet numbers.
        seconds: Length of the gap.
        cost: Smaller is likelier.
    """

    before: int
    after: int
    seconds: float
    cost: float


def find_joins(
    table: FaceTable,
    numbers: IntArray,
    seconds: NDArray[np.float64],
    *,
    threshold: float,
    others: Drift,
) -> list[Join]:
    """The best joins, each tracklet's end and start used at most once.

    Args:
        table: Detector rows.
        numbers: (n,) tracklet of each row.
        seconds: (n,) time of each row.
        threshold: A join needs a face at this score on at least one side.
        others: Tells how the picture moved meanwhile.
    """
    if len(table) == 0:
        return []
    order = np.argsort(numbers, kind="stable")
    bounds = np.searchsorted(numbers[order], np.arange(int(numbers.max()) + 2))
    rows = [order[a:b] for a, b in pairwise(bounds.tolist())]
    strong = np.array([bool(table.scores[r].max() >= threshold) for r in rows])
    solid = strong | (np.array([len(r) for r in rows]) >= 3)
    first = np.array([seconds[r[0]] for r in rows])
    last = np.array([seconds[r[-1]] for r in rows])
    heads = _ends(table, rows, seconds, head=True)
    tails = _ends(table, rows, seconds, head=False)
    found: list[Join] = []
    by_start = np.argsort(first, kind="stable")
    for i in np.flatnonzero(solid):
        low = np.searchsorted(first[by_start], last[i], side="right")
        high = np.searchsorted(first[by_start], last[i] + LONGEST_SECONDS, side="right")
        candidates = by_start[low:high]
        candidates = candidates[solid[candidates] & (strong[candidates] | strong[i])]
        resized = np.abs(np.log(tails[i, 2] / heads[candidates, 2]))
        candidates, resized = candidates[resized < _SIZE_GATE], resized[resized < _SIZE_GATE]
        if len(candidates) == 0:
            continue
        gap = first[candidates] - last[i]
        reach = np.minimum(gap, _MEMORY_SECONDS)[:, None] / 2
        here = tails[i, :2] + tails[i, 3:] * reach
        there = heads[candidates, :2] - heads[candidates, 3:] * reach
        width = (tails[i, 2] + heads[candidates, 2]) / 2
        distance = np.linalg.norm(here - there, axis=1) / width
        drifts = others.drifts(last[i], first[candidates], tails[i, :2])
        along = np.linalg.norm(tails[i, :2] + drifts - heads[candidates, :2], axis=1) / width
        # Where nobody else was seen all the time there is no drift: not a number.
        distance = np.fmin(distance, along)
        for j in np.flatnonzero(distance < 0.7 + 0.4 * gap):
            cost = float(distance[j] + 0.5 * resized[j] + gap[j])
            found.append(Join(int(i), int(candidates[j]), float(gap[j]), cost))
    return _exclusive(found)


def _exclusive(found: list[Join]) -> list[Join]:
    kept, ends, starts = [], set(), set()
    for join in sorted(found, key=lambda one: one.cost):
        if join.before not in ends and join.after not in starts:
            kept.append(join)
            ends.add(join.before)
            starts.add(join.after)
    return kept


def _ends(
    table: FaceTable, rows: list[IntArray], seconds: NDArray[np.float64], *, head: bool
) -> FloatArray:
    """(n, 5): centre, width, velocity at the head or the tail of each tracklet."""
    out = np.zeros((len(rows), 5), np.float32)
    for i, all_rows in enumerate(rows):
        part = all_rows[:_END_ROWS] if head else all_rows[-_END_ROWS:]
        boxes = table.boxes[part]
        centres = (boxes[:, :2] + boxes[:, 2:]) / 2
        out[i, :2] = centres[0] if head else centres[-1]
        out[i, 2] = max(1.0, float(np.median(boxes[:, 2] - boxes[:, 0])))
        elapsed = float(seconds[part[-1]] - seconds[part[0]])
        if elapsed > 0:
            out[i, 3:] = (centres[-1] - centres[0]) / elapsed
    return out
