"""Boxes of faces that people drew or had followed, as columns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.fold import ReviewState
from app.core.keyframes import REJECTED, REMOVED
from app.core.model import FloatArray, IntArray
from app.core.timebase import FrameIndex


class PersonRows:
    """Covered faces of people's own tracks, sorted by frame.

    Args:
        state: Faces after all decisions.
        index: All frames.
    """

    def __init__(self, state: ReviewState, index: FrameIndex) -> None:
        self._state = state
        self._index = index
        self._kept: dict[int, tuple[IntArray, FloatArray]] = {}
        self._made_of: dict[int, tuple[int, ...]] = {}
        self.position: IntArray = np.zeros(0, np.int64)
        self.boxes: FloatArray = np.zeros((0, 4), np.float32)
        self.track: IntArray = np.zeros(0, np.int64)
        self.refresh()

    def __len__(self) -> int:
        return len(self.position)

    def refresh(self) -> None:
        """Take in what changed."""
        persons = self._state.persons
        made_of = {number: track.made_of for number, track in persons.items()}
        if made_of == self._made_of:
            return
        kept = {n: rows for n, rows in self._kept.items() if self._made_of[n] == made_of.get(n)}
        self._kept = {n: kept[n] if n in kept else self._rows_of(n) for n in persons}
        self._made_of = made_of
        if not self._kept:
            self.position, self.track = np.zeros(0, np.int64), np.zeros(0, np.int64)
            self.boxes = np.zeros((0, 4), np.float32)
            return
        position = np.concatenate([rows for rows, _ in self._kept.values()])
        order = np.argsort(position, kind="stable")
        lengths = [len(rows) for rows, _ in self._kept.values()]
        self.position = position[order]
        self.boxes = np.concatenate([boxes for _, boxes in self._kept.values()])[order]
        self.track = np.repeat(np.array(list(self._kept), np.int64), lengths)[order]

    def hides(self, positions: IntArray, boxes: FloatArray) -> NDArray[np.bool_]:
        """(m,) whether one of these faces covers the middle of each box in its frame."""
        out = np.zeros(len(positions), np.bool_)
        if not len(self):
            return out
        starts = np.searchsorted(self.position, positions, side="left")
        lengths = np.searchsorted(self.position, positions, side="right") - starts
        who = np.repeat(np.arange(len(positions)), lengths)
        offsets = np.arange(len(who)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        cover = self.boxes[np.repeat(starts, lengths) + offsets]
        x = (boxes[who, 0] + boxes[who, 2]) / 2
        y = (boxes[who, 1] + boxes[who, 3]) / 2
        inside = (cover[:, 0] <= x) & (x <= cover[:, 2]) & (cover[:, 1] <= y) & (y <= cover[:, 3])
        out[who[inside]] = True
        return out

    def _rows_of(self, number: int) -> tuple[IntArray, FloatArray]:
        track = self._state.persons[number]
        frames = self._index.pts
        where, codes = track.codes(frames)
        shown = (codes != REJECTED) & (codes != REMOVED)
        positions = np.arange(where.start, where.stop, dtype=np.int64)[shown]
        placed = [(p, track.face_at(int(frames[p]))) for p in positions.tolist()]
        kept = [(p, face.box) for p, face in placed if face is not None]
        boxes = np.array([[b.x1, b.y1, b.x2, b.y2] for _, b in kept], np.float32)
        return np.array([p for p, _ in kept], np.int64), boxes.reshape(-1, 4)
