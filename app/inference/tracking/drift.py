"""How the picture moves as a whole: a camera that turns takes all faces with it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.model import FloatArray, IntArray

_FEWEST, _NEIGHBOURS = 1, 5
"""So many faces must have been seen all the time, and the nearest so many are asked."""

_KEPT = 100_000


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
        self._known: dict[tuple[int, float], FloatArray] = {}

    def drift(self, start: float, end: float, place: FloatArray) -> FloatArray:
        """(2,) how far what was at a place went between two times; nan where nothing tells."""
        return np.asarray(self.drifts(start, np.array([end]), place)[0])

    def drifts(self, start: float, ends: NDArray[np.float64], place: FloatArray) -> FloatArray:
        """(n, 2) how far what was at a place at ``start`` went until each of (n,) ``ends``."""
        out = np.full((len(ends), 2), np.nan, np.float32)
        alive = np.flatnonzero((self._first <= start) & (self._last >= ends.min(initial=np.inf)))
        if len(alive) < _FEWEST:
            return out
        before = np.stack([self._at(number, start) for number in alive.tolist()])
        nearest = np.argsort(np.linalg.norm(before - place, axis=1), kind="stable")
        alive, before = alive[nearest], before[nearest]
        times, which = np.unique(ends, return_inverse=True)
        for number, end in enumerate(times.tolist()):
            span = np.flatnonzero(self._last[alive] >= end)[:_NEIGHBOURS]
            if len(span) >= _FEWEST:
                after = np.stack([self._at(one, end) for one in alive[span].tolist()])
                out[which == number] = np.median(after - before[span], axis=0)
        return out

    def _at(self, number: int, when: float) -> FloatArray:
        """(2,) where a face was; the last answers are kept, as many ask for the same time."""
        known = self._known.get((number, when))
        if known is None:
            times, places = self._times[number], self._places[number]
            place = [np.interp(when, times, places[:, axis]) for axis in (0, 1)]
            if len(self._known) > _KEPT:
                self._known.clear()
            known = self._known[number, when] = np.array(place, np.float32)
        return known
