"""The second wall: whole frames in which nothing is covered, sampled from all media."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.controllers.study_reviews import Reviewed, StudyReviews
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


class FrameWall(QObject):
    """Which frames are on the wall of frames.

    Signals:
        reset(): Other cells.
        updated(int): The cell of that row has changed.
    """

    reset = Signal()
    updated = Signal(int)

    def __init__(self, reviews: StudyReviews, parent: QObject) -> None:
        super().__init__(parent)
        self._reviews = reviews
        self._cells: list[FrameCell] = []
        self._step = STEPS[1]
        self._medium: int | None = None
        self._sampled: set[int] = set()
        reviews.came.connect(self._on_came)
        reviews.changed.connect(self._on_changed)
        reviews.emptied.connect(self.arrange)

    @property
    def cells(self) -> Sequence[FrameCell]:
        """What is on the wall, by time."""
        return self._cells

    @property
    def step(self) -> float:
        """Seconds for which one frame stands."""
        return self._step

    def set_step(self, seconds: float) -> None:
        """Sample anew, so densely."""
        self._step = seconds
        self.arrange()

    def set_medium(self, medium_id: int | None) -> None:
        """Show frames of one medium only; None for all."""
        self._medium = medium_id
        self.arrange()

    def arrange(self) -> None:
        """Sample anew."""
        self._sampled = {reviewed.medium_id for reviewed in self._reviews.all()}
        self._cells = [
            FrameCell(reviewed.medium_id, int(pts), reviewed.index.seconds(int(pts)))
            for reviewed in self._reviews.all()
            if self._medium in (None, reviewed.medium_id)
            for pts in self._sample(reviewed)
        ]
        self.reset.emit()

    def _sample(self, reviewed: Reviewed) -> IntArray:
        frames, counts = reviewed.session.counts()
        own = np.isin(frames, reviewed.index.pts)
        ticks = int(self._step / reviewed.index.time_base)
        return bare_frames(frames[own], counts[own], ticks)

    def _on_came(self, medium_id: int) -> None:
        if medium_id in self._sampled:
            self._follow(medium_id)
        else:
            self.arrange()

    def _on_changed(self, medium_id: int, changes: Changes) -> None:
        if changes.frames is not None:
            self._follow(medium_id)

    def _follow(self, medium_id: int) -> None:
        """A frame that is covered now stays in its place, and says so."""
        reviewed = self._reviews.reviewed(medium_id)
        if reviewed is None:
            return
        frames, counts = reviewed.session.counts()
        for row, cell in enumerate(self._cells):
            if cell.medium_id == medium_id:
                at = int(np.searchsorted(frames, cell.pts))
                covered = at < len(frames) and frames[at] == cell.pts and counts[at] > 0
                if covered != cell.covered:
                    self._cells[row] = replace(cell, covered=bool(covered))
                    self.updated.emit(row)
