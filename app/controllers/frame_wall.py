"""The second wall: whole frames in which nothing is covered, sampled from all media."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject

from app.controllers.study_reviews import Reviewed, StudyReviews
from app.controllers.wall_cells import WallCells
from app.core.changes import Changes
from app.core.model import IntArray

STEPS = (0.5, 2.0, 10.0, 60.0)
"""Seconds between two frames of one stretch, as a person can choose."""


@dataclass(frozen=True, slots=True)
class FrameCell:
    """A frame on the wall.

    Attributes:
        seconds: Where in its medium it is.
        covered: Something in it is covered since it was sampled.
    """

    medium_id: int
    pts: int
    seconds: float
    covered: bool = False


def bare_frames(frames: IntArray, counts: IntArray, ticks: int) -> IntArray:
    """Frames that stand for those in which nothing is covered.

    Of every stretch without a cover, however short, the middle frame of each ``ticks``.

    Args:
        frames: (n,) PTS of all frames, sorted.
        counts: (n,) how many faces are covered in each.
        ticks: Length of the pieces into which long stretches are divided, in PTS.

    Returns:
        (m,) PTS, sorted.
    """
    bare = np.flatnonzero(counts == 0)
    if not len(bare):
        return np.zeros(0, np.int64)
    stretch = np.cumsum(np.diff(bare, prepend=bare[0]) > 1)
    begins = np.flatnonzero(np.diff(stretch, prepend=-1))
    since = frames[bare] - frames[bare][begins][stretch]
    piece = since // max(1, ticks)
    new = np.ones(len(bare), np.bool_)
    new[1:] = (np.diff(stretch) > 0) | (np.diff(piece) > 0)
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(bare)) - 1
    return np.asarray(frames[bare[(first + last) // 2]], np.int64)


class FrameWall(WallCells[FrameCell]):
    """Which frames are on the wall of frames, by time."""

    def __init__(self, reviews: StudyReviews, parent: QObject) -> None:
        super().__init__(reviews, parent)
        self._step = STEPS[1]

    @property
    def step(self) -> float:
        """Seconds for which one frame stands."""
        return self._step

    def set_step(self, seconds: float) -> None:
        """Sample anew, so densely."""
        self._step = seconds
        self.arrange()

    def _made(self) -> list[FrameCell]:
        return [
            FrameCell(reviewed.medium_id, int(pts), reviewed.index.seconds(int(pts)))
            for reviewed in self._reviews.all()
            if self.shows(reviewed.medium_id)
            for pts in self._sample(reviewed)
        ]

    def _sample(self, reviewed: Reviewed) -> IntArray:
        frames, counts = reviewed.session.counts()
        pts = reviewed.index.pts
        own = slice(None) if np.array_equal(frames, pts) else np.isin(frames, pts)
        ticks = int(self._step / reviewed.index.time_base)
        return bare_frames(frames[own], counts[own], ticks)

    def _concerns(self, changes: Changes) -> bool:
        return changes.frames is not None

    def _follow(self, medium_id: int) -> bool:
        """A frame that is covered now stays in its place, and says so."""
        reviewed = self._reviews.reviewed(medium_id)
        rows = [row for row, cell in enumerate(self._cells) if cell.medium_id == medium_id]
        if reviewed is None or not rows:
            return True
        frames, counts = reviewed.session.counts()
        stamps = np.array([self._cells[row].pts for row in rows], np.int64)
        at = np.minimum(np.searchsorted(frames, stamps), len(frames) - 1)
        covered = (frames[at] == stamps) & (counts[at] > 0)
        for row, now in zip(rows, covered.tolist(), strict=True):
            if now != self._cells[row].covered:
                self._exchange(row, replace(self._cells[row], covered=now))
        return True
