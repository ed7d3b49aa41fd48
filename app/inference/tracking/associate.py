"""Detections to tracks, part one: tracklets, frame by frame.

Two levels as in ByteTrack (Zhang et al., ECCV 2022): faces at the working threshold are
assigned first, weak ones (ghosts) only to tracks that are still without a face. The weak ones
are what carries a track through a dark or blurred moment.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from lap import lapjv
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.model import FloatArray, IntArray

_STRONG_SECONDS, _WEAK_SECONDS = 0.6, 0.25
"""How long a tracklet waits for its next face; longer gaps are for stitching."""

_STRONG_GATE, _WEAK_GATE = 0.9, 0.5
"""Largest distance from the predicted place, in face widths ..."""

_STEADY_GATE, _STEADY_SECONDS = 0.55, 0.15
"""... and of a face whose motion is known, seen so short a time before."""

_WEAK_SHARE = 0.4
"""How far a weak face pulls a track that has a sure one: it may be another, beside."""

_SCORE_COST = 0.3
"""What a difference of scores costs, in face widths."""

_SIZE_GATE = 0.6
"""Largest difference of log widths."""

_MEMORY_SECONDS = 0.3
"""Motion is extrapolated no farther than this."""


@dataclass(slots=True)
class _Moving:
    """A tracklet that may go on."""

    number: int
    centre: FloatArray
    width: float
    velocity: FloatArray
    time: float
    strong: bool
    score: float
    seen: int = 1


def tracklets(table: FaceTable, seconds: NDArray[np.float64], threshold: float) -> IntArray:
    """Number every row with its tracklet, 0, 1, 2, ... in order of first appearance.

    Args:
        table: Detector rows of a medium.
        seconds: (n,) time of each row.
        threshold: Working threshold.

    Returns:
        (n,) int64.
    """
    numbers = np.full(len(table), -1, np.int64)
    centres = np.asarray((table.boxes[:, :2] + table.boxes[:, 2:]) / 2, np.float32)
    widths = np.asarray((table.boxes[:, 2] - table.boxes[:, 0]).clip(1), np.float32)
    starts = np.flatnonzero(np.diff(table.pts, prepend=table.pts[:1] - 1))
    moving: list[_Moving] = []
    count = 0
    for start, stop in zip(starts, np.append(starts[1:], len(table)), strict=True):
        now = float(seconds[start])
        moving = [
            one
            for one in moving
            if now - one.time <= (_STRONG_SECONDS if one.strong else _WEAK_SECONDS)
        ]
        rows = np.arange(start, stop)
        strong = table.scores[rows] >= threshold
        free = list(range(len(moving)))
        taken: dict[int, int] = {}
        for level, gate in ((rows[strong], _STRONG_GATE), (rows[~strong], _WEAK_GATE)):
            seen = centres[level], widths[level], table.scores[level]
            pairs = _assign([moving[i] for i in free], seen, now, gate=gate)
            taken.update({int(level[j]): free[i] for i, j in pairs})
            used = {i for i, _ in pairs}
            free = [one for i, one in enumerate(free) if i not in used]
        for row, owner in taken.items():
            good = bool(table.scores[row] >= threshold)
            one = moving[owner]
            _advance(one, centres[row], float(widths[row]), now=now, strong=good)
            one.score = float(table.scores[row])
            numbers[row] = one.number
        drift = _drift([one for one in moving if one.time == now])
        for row, good in zip(rows.tolist(), strong.tolist(), strict=True):
            if row not in taken:
                score, width = float(table.scores[row]), float(widths[row])
                moving.append(_Moving(count, centres[row], width, drift, now, good, score))
                numbers[row] = count
                count += 1
    return numbers


def _drift(moving: list[_Moving]) -> FloatArray:
    """(2,) how faces move on the whole: with a camera that turns, a new one does as well."""
    known = [one.velocity for one in moving if one.strong and one.seen > 1]
    if len(known) < 2:
        return np.zeros(2, np.float32)
    return np.asarray(np.median(known, axis=0), np.float32)


def _assign(
    moving: list[_Moving],
    seen: tuple[FloatArray, FloatArray, FloatArray],
    now: float,
    *,
    gate: float,
) -> list[tuple[int, int]]:
    """Pairs of tracklets and faces; ``seen`` is the faces' centres, widths and scores."""
    centres, widths, scores = seen
    if not moving or len(centres) == 0:
        return []
    ages = np.minimum([now - one.time for one in moving], _MEMORY_SECONDS)
    places = np.array([one.centre for one in moving])
    places = places + np.array([one.velocity for one in moving]) * ages[:, None]
    before = np.array([one.width for one in moving])
    steady = np.array([one.seen > 2 for one in moving]) & (ages <= _STEADY_SECONDS)
    gates = np.where(steady, min(gate, _STEADY_GATE), gate)[:, None]
    unlike = np.abs(np.array([one.score for one in moving])[:, None] - scores[None])
    distance = np.linalg.norm(places[:, None] - centres[None], axis=2)
    distance = distance / ((before[:, None] + widths[None]) / 2)
    resized = np.abs(np.log(before[:, None] / widths[None]))
    cost = distance + 0.5 * resized + _SCORE_COST * unlike
    barred = (distance > gates) | (resized > _SIZE_GATE)
    return best_pairs(cost, ~barred)


def best_pairs(cost: FloatArray, allowed: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The assignment of rows to columns with the most pairs, and of these the least cost.

    Args:
        cost: (n, m), below 1000.
        allowed: (n, m) pairs that may be made.
    """
    # Two that only have each other need no search.
    alone = allowed & (allowed.sum(1) == 1)[:, None] & (allowed.sum(0) == 1)[None]
    pairs = [(int(i), int(j)) for i, j in np.argwhere(alone)]
    open_rows = np.flatnonzero(allowed.any(1) & ~alone.any(1))
    open_columns = np.flatnonzero(allowed.any(0) & ~alone.any(0))
    if len(open_rows) == 0:
        return pairs
    part = np.ix_(open_rows, open_columns)
    priced = np.where(allowed[part], cost[part], 1e3).astype(np.float64)
    columns, _ = lapjv(priced, extend_cost=True, return_cost=False)
    rows = np.flatnonzero(columns >= 0)
    found = zip(open_rows[rows].tolist(), open_columns[columns[rows]].tolist(), strict=True)
    return pairs + [(i, j) for i, j in found if allowed[i, j]]


def _advance(one: _Moving, centre: FloatArray, width: float, *, now: float, strong: bool) -> None:
    elapsed = max(now - one.time, 1e-3)
    before, age = one.centre, min(elapsed, _MEMORY_SECONDS)
    if one.strong and not strong:
        expected = one.centre + one.velocity * age
        centre = expected + _WEAK_SHARE * (centre - expected)
        width = one.width + _WEAK_SHARE * (width - one.width)
    one.velocity = 0.5 * one.velocity + 0.5 * (centre - before) / elapsed
    one.centre, one.time = np.asarray(centre, np.float32), now
    one.width = 0.5 * one.width + 0.5 * width
    one.strong = one.strong or strong
    one.seen += 1
