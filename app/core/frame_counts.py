"""How many faces are covered in each frame, kept up to date by differences."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from app.core.keyframes import REJECTED, REMOVED, PersonTrack
from app.core.model import IntArray
from app.core.rows import RunRows


class FrameCounts:
    """Frames of a medium and a number for each.

    Args:
        frames: PTS, sorted, each once.
    """

    def __init__(self, frames: IntArray) -> None:
        self.frames = frames
        self.counts: IntArray = np.zeros(len(frames), np.int64)

    def count_anew(self, runs: Iterable[RunRows], drawn: Iterable[PersonTrack]) -> None:
        """Count all rows and all that was drawn, from 0 on."""
        self.counts = np.zeros(len(self.frames), np.int64)
        for rows in runs:
            self.count_rows(rows, slice(None), 1)
        for track in drawn:
            self.count_drawn(track, 1)

    def learn(self, pts: IntArray) -> bool:
        """Make room for frames that were not known; then all counts are to be made anew."""
        if not len(pts):
            return False
        at = np.searchsorted(self.frames, pts)
        inside = np.minimum(at, max(0, len(self.frames) - 1))
        if len(self.frames) and bool((self.frames[inside] == pts).all()):
            return False
        self.frames = np.unique(np.concatenate([self.frames, pts]))
        self.counts = np.zeros(len(self.frames), np.int64)
        return True

    def add(self, pts: IntArray, sign: int) -> None:
        """Count faces, by the frames they are in, in any order; ``sign`` 1 or -1."""
        at = np.searchsorted(self.frames, pts)
        if len(at) > len(self.frames) // 8:
            self.counts += sign * np.bincount(at, minlength=len(self.counts))
        else:
            np.add.at(self.counts, at, sign)

    def add_span(self, where: slice, shown: NDArray[np.bool_], sign: int) -> None:
        """Count a face of a track wherever it is shown within a part of the frames."""
        self.counts[where] += sign * shown

    def count_rows(self, rows: RunRows, which: IntArray | slice, sign: int) -> None:
        """Count the covered ones of some rows of a run."""
        self.add(rows.table.pts[which][rows.covered[which]], sign)

    def recount(
        self, rows: RunRows, before: NDArray[np.bool_], which: IntArray | slice = slice(None)
    ) -> None:
        """Count again where some rows are covered otherwise than before.

        Args:
            rows: Of a run, all of them.
            before: (n,) What was covered of those in ``which``.
            which: The rows that may have changed.
        """
        now, pts = rows.covered[which], rows.table.pts[which]
        differ = np.flatnonzero(before != now)
        gone = before[differ]
        self.add(pts[differ[gone]], -1)
        self.add(pts[differ[~gone]], 1)

    def count_drawn(self, track: PersonTrack, sign: int) -> None:
        """Count what a person drew, wherever it is covered."""
        where, codes = track.codes(self.frames)
        self.add_span(where, (codes != REJECTED) & (codes != REMOVED), sign)
