"""A track's faces in the frames beside, and what follows from them for a face, remembered.

It follows from what was found alone, whatever people decide.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import NO_TRACK, FaceTable
from app.core.model import FloatArray, IntArray

FRAMES: Final = 2
"""So many frames before and after count."""
_TOGETHER, _KEPT = 1024, 8
"""So many rows are looked at together, and so many times as many are remembered."""


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """Some rows of a run and, track by track, those of the frames beside.

    Attributes:
        table: Of the run.
        rows: The m rows that are asked about.
        order: Rows of ``table`` around them, each track's next to each other in time order.
        here: (m,) where in ``order`` each of ``rows`` is.
        first: (m,) PTS of the first frame that counts for each.
        last: (m,) of the last.
    """

    table: FaceTable
    rows: slice
    order: IntArray
    here: IntArray
    first: IntArray
    last: IntArray

    @classmethod
    def of(cls, table: FaceTable, rows: slice, frames: IntArray) -> Beside:
        """
        Args:
            table: Of a run.
            rows: Some of it.
            frames: PTS of the medium's frames, sorted.
        """
        at, end = np.searchsorted(frames, table.pts[rows]), len(frames) - 1
        first, last = frames[(at - FRAMES).clip(0)], frames[(at + FRAMES).clip(max=end)]
        around = table.rows_between(int(first[0]), int(last[-1]))
        order = np.argsort(table.tracks[around], kind="stable") + around.start
        place = np.empty(len(order), np.int64)
        place[order - around.start] = np.arange(len(order))
        here = place[rows.start - around.start : rows.stop - around.start]
        return cls(table, rows, order, here, first, last)

    def steps(self) -> Iterator[tuple[int, IntArray, NDArray[np.bool_]]]:
        """For each step of rows away from a face: the rows there, and whether they are its track's.

        Yields:
            The step (0 is left out), (m,) places in ``order``, (m,) bool.
        """
        tracks, pts = self.table.tracks[self.order], self.table.pts[self.order]
        own = tracks[self.here]
        for step in (*range(-FRAMES, 0), *range(FRAMES, 0, -1)):
            there = (self.here + step).clip(0, len(self.order) - 1)
            same = (tracks[there] == own) & (own != NO_TRACK) & (there == self.here + step)
            same &= (self.first <= pts[there]) & (pts[there] <= self.last)
            yield step, there, same


class Remembered:
    """Facts about the rows of a run that follow from the frames beside, found block by block.

    Args:
        table: The rows.
        find: (m, ...) facts of the rows asked about.
    """

    def __init__(self, table: FaceTable, *find: Callable[[Beside], FloatArray]) -> None:
        self._table = table
        self._find = find
        self._frames: IntArray | None = None
        self._known: OrderedDict[int, tuple[FloatArray, ...]] = OrderedDict()

    def of(self, row: int, frames: IntArray) -> tuple[FloatArray, ...]:
        """Each fact of one row.

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
            around = Beside.of(self._table, rows, frames)
            known = self._known[block] = tuple(find(around) for find in self._find)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return tuple(fact[place] for fact in known)
