"""How the picture moves as a whole: a camera that turns takes all faces with it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.model import FloatArray, IntArray

_FEWEST, _NEIGHBOURS = 1, 5
"""So many faces must have been seen all the time, and the nearest so many are asked."""


class Drift:
    """Tells from the faces seen all the time how the picture moved meanwhile.

    Args:
        table: Detector rows.
        rows: Those of each tracklet that counts, at least one.
        seconds: (n,) time of each row.
    """

    def __init__(
        self, table: FaceTable, rows: Sequence[IntArray], seconds: NDArray[np.float64]
    ) -> None:
        self._times = [seconds[r] for r in rows]
        self._places = [(table.boxes[r, :2] + table.boxes[r, 2:]) / 2 for r in rows]
        self._first = np.array([times[0] for times in self._times])
        self._last = np.array([times[-1] for times in self._times])

    def drift(self, start: float, end: float, place: FloatArray) -> FloatArray:
        """(2,) how far what was at a place went between two times; nan where nothing tells."""
        span = np.flatnonzero((self._first <= start) & (self._last >= end))
        if len(span) < _FEWEST:
            return np.full(2, np.nan, np.float32)
        before, after = (
            np.stack([self._at(number, when) for number in span.tolist()]) for when in (start, end)
        )
        near = np.argsort(np.linalg.norm(before - place, axis=1))[:_NEIGHBOURS]
        return np.asarray(np.median((after - before)[near], axis=0), np.float32)

    def _at(self, number: int, when: float) -> FloatArray:
        times, places = self._times[number], self._places[number]
        return np.array([np.interp(when, times, places[:, axis]) for axis in (0, 1)], np.float32)
