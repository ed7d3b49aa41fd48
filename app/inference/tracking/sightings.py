"""What the detector saw, as tracking starts from it: tracklets, and where and when they are."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.model import FloatArray, IntArray
from app.core.timebase import FrameIndex
from app.inference.heads import SURE
from app.inference.tracking.associate import tracklets
from app.inference.tracking.edges import CARRY_SECONDS
from app.inference.tracking.pictures import LONGEST_FRAMES

_SINGLE = 1.5
"""A tracklet of one face is worth looking at pictures for only if it scores this many times
the threshold: most weaker ones are noise."""

_PLAIN_SECONDS = 0.3
_PLAIN_SHIFT = 0.35
"""Gaps this short, in which the face moves this little (in widths), need no picture."""

_CLEAR_SECONDS = 0.5
"""How far from a gap a face is looked at to tell whether it is the same on both sides."""


class Sightings:
    """The heads of a medium with their tracklets.

    Args:
        index: Frames of the medium.
        table: The best detection of every head, with the box that is to be covered.
        threshold: Working threshold.

    Attributes:
        positions: (n,) ordinal of each row's frame.
        seconds: (n,) its time.
        strong: (n,) bool: rows at the threshold.
        tracklets: (n,) from 0.
        rows: Those of each tracklet.
        live: Whether each tracklet is worth looking at pictures for.
        sure: Whether it is a face without much doubt.
        firm: Rows of the tracklets that reach the threshold.
        relative: (n, points, 2) landmarks as shares of each row's box.
    """

    def __init__(self, index: FrameIndex, table: FaceTable, threshold: float) -> None:
        self.index = index
        self.table = table
        self.threshold = threshold
        found = np.searchsorted(index.pts, table.pts, side="right") - 1
        self.positions: IntArray = np.clip(found, 0, len(index) - 1)
        ticks = (table.pts - index.start).astype(np.float64)
        self.seconds: NDArray[np.float64] = ticks * float(index.time_base)
        self.strong: NDArray[np.bool_] = table.scores >= threshold
        corners = table.boxes[:, None, :2]
        sizes = np.maximum(table.boxes[:, None, 2:] - corners, 1e-3)
        self.relative: FloatArray = np.asarray((table.landmarks - corners) / sizes, np.float32)
        self.tracklets = tracklets(table, self.seconds, threshold)
        count = int(self.tracklets.max()) + 1
        order = np.argsort(self.tracklets, kind="stable")
        bounds = np.searchsorted(self.tracklets[order], np.arange(count + 1))
        self.rows = [order[a:b] for a, b in pairwise(bounds.tolist())]
        best = np.array([table.scores[rows].max() for rows in self.rows])
        several = np.array([len(rows) > 1 for rows in self.rows])
        single = min(_SINGLE * threshold, 0.6)
        self.live: NDArray[np.bool_] = (best >= threshold) & (several | (best >= single))
        self.sure: NDArray[np.bool_] = best >= max(threshold, SURE)
        self.firm = [self.rows[number] for number in np.flatnonzero(best >= threshold)]

    def time(self, position: int) -> float:
        """Seconds of a frame."""
        return (self.index.at(position) - self.index.start) * float(self.index.time_base)

    def limit(self, start: int, seconds: float, *, ahead: bool) -> int:
        """The farthest frame that a walk of so many seconds from a frame on may reach."""
        pts, ticks = self.index.at(start), round(seconds / float(self.index.time_base))
        if ahead:
            return min(self.index.position(pts + ticks), start + LONGEST_FRAMES)
        first = self.index.position(max(pts - ticks, self.index.start))
        return max(first, start - LONGEST_FRAMES)

    def plain(self, a: int, b: int) -> bool:
        """Whether a face moves so little in a gap between rows that it needs no picture."""
        if self.seconds[b] - self.seconds[a] > _PLAIN_SECONDS:
            return False
        before, after = self.table.boxes[a], self.table.boxes[b]
        width = max(1.0, float(before[2] - before[0]))
        return bool(np.abs(after - before).max() < _PLAIN_SHIFT * width)

    def clear(self, row: int) -> list[int]:
        """An end of a tracklet, and where shortly before (after) it was seen best.

        What hides a face has begun to when it is seen last.
        """
        rows = self.rows[self.tracklets[row]]
        rows = rows[np.abs(self.seconds[rows] - self.seconds[row]) <= _CLEAR_SECONDS]
        best = int(rows[np.argmax(self.table.scores[rows])])
        return [row] if best == row else [row, best]

    def whole(self, a: int, b: int, position: int) -> FloatArray | None:
        """Where a face is if it went straight between the firm sightings around a gap.

        None where the sides of the gap are firm themselves.
        """
        if (self.strong[a] and self.strong[b]) or not self.live[self.tracklets[a]]:
            return None
        before, after = self.rows[self.tracklets[a]], self.rows[self.tracklets[b]]
        sides = before[before <= a][::-1], after[after >= b]
        firm = []
        for rows, side in zip(sides, (a, b), strict=True):
            near = np.abs(self.seconds[rows] - self.seconds[side]) <= CARRY_SECONDS
            firm.extend(rows[near & self.strong[rows]][:1].tolist())
        if len(firm) < 2:
            return self.table.boxes[firm[0]] if firm else None
        start, end = (int(self.positions[row]) for row in firm)
        share = (position - start) / (end - start)
        boxes = self.table.boxes
        return np.asarray(boxes[firm[0]] * (1 - share) + boxes[firm[1]] * share, np.float32)
