"""How far a face is covered: also where it was just before and after, moved to where it is now.

Detectors' boxes flicker: what one frame cuts off of a face, the next one has. What moves fast is
covered no wider for that, as long as it moves on a line.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

import numpy as np

from app.core.arrays import NO_TRACK, FaceTable
from app.core.model import Box, FloatArray, IntArray

_FRAMES: Final = 2
"""So many frames before and after count."""
_LESS: Final = 0.1
"""Of the boxes beside, so much on each side is left out: a cover's margin makes up for as much."""
_MOST: Final = 0.3
"""Of the box, so much is added to a side at most: where a track jumps, the way is no face."""
_TOGETHER, _KEPT = 1024, 8
"""So many rows are looked at together, and so many times as many are remembered."""


class Reaches:
    """What the covers of a run's rows are grown from.

    It follows from what was found alone, whatever people decide.

    Args:
        table: The rows.
    """

    def __init__(self, table: FaceTable) -> None:
        self._table = table
        self._frames: IntArray | None = None
        self._known: OrderedDict[int, FloatArray] = OrderedDict()

    def of(self, row: int, frames: IntArray) -> Box | None:
        """Of one row; None for no more than its box.

        Args:
            row: Which.
            frames: PTS of the medium's frames, sorted.
        """
        if frames is not self._frames:
            self._known.clear()
            self._frames = frames
        block, place = divmod(row, _TOGETHER)
        known = self._known.get(block)
        if known is None:
            rows = slice(block * _TOGETHER, min(len(self._table), (block + 1) * _TOGETHER))
            known = self._known[block] = reaches(self._table, rows, frames)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        x1, y1, x2, y2 = known[place].tolist()
        return None if x1 != x1 else Box(x1, y1, x2, y2)


def reaches(table: FaceTable, rows: slice, frames: IntArray) -> FloatArray:
    """(m, 4) what the covers of some rows are grown from; NaN for no more than the box.

    Args:
        table: Of a run.
        rows: Some of it.
        frames: PTS of the medium's frames, sorted.
    """
    own = table.boxes[rows]
    at, end = np.searchsorted(frames, table.pts[rows]), len(frames) - 1
    first, last = frames[(at - _FRAMES).clip(0)], frames[(at + _FRAMES).clip(max=end)]
    around = table.rows_between(int(first[0]), int(last[-1]))
    # Track by track, each in time order: a face's boxes of the frames beside are next to it.
    order = np.argsort(table.tracks[around], kind="stable") + around.start
    place = np.empty(len(order), np.int64)
    place[order - around.start] = np.arange(len(order))
    here = place[rows.start - around.start : rows.stop - around.start]
    tracks, pts, boxes = (column[order] for column in (table.tracks, table.pts, table.boxes))
    middles, halves = (boxes[:, :2] + boxes[:, 2:]) / 2, (boxes[:, 2:] - boxes[:, :2]) / 2
    beside = []
    earliest, latest = here, here
    for step in (*range(-_FRAMES, 0), *range(_FRAMES, 0, -1)):
        there = (here + step).clip(0, len(order) - 1)
        same = (tracks[there] == tracks[here]) & (tracks[here] != NO_TRACK)
        same &= (first <= pts[there]) & (pts[there] <= last) & (there == here + step)
        earliest = np.where(same, np.minimum(earliest, there), earliest)
        latest = np.where(same, np.maximum(latest, there), latest)
        beside.append((there, same[:, None]))
    time = np.maximum(pts[latest] - pts[earliest], 1)
    speed = (middles[latest] - middles[earliest]) / time[:, None]
    low, high = own[:, :2], own[:, 2:]
    most = _MOST * (high - low)
    lowest, highest = low - most, high + most
    for there, same in beside:
        moved = middles[there] + speed * (pts[here] - pts[there])[:, None]
        half = halves[there] * (1 - 2 * _LESS)
        low = np.where(same, np.minimum(low, moved - half), low)
        high = np.where(same, np.maximum(high, moved + half), high)
    low, high = np.maximum(low, lowest), np.minimum(high, highest)
    out = np.concatenate([low, high], axis=1).astype(np.float32)
    out[(out == own).all(axis=1)] = np.nan
    return out


def moved_along(reach: Box, found: Box, box: Box) -> Box:
    """The reach of a box that was moved since it was found: as much more on each side."""
    return Box(
        box.x1 + reach.x1 - found.x1,
        box.y1 + reach.y1 - found.y1,
        box.x2 + reach.x2 - found.x2,
        box.y2 + reach.y2 - found.y2,
    )
