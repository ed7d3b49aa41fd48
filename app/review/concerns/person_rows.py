"""Boxes of faces that people drew, had followed, or vouched for in earlier runs, as columns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.fold import ReviewState
from app.core.keyframes import REJECTED, REMOVED
from app.core.model import FloatArray, IntArray
from app.core.refs import FaceRef
from app.core.timebase import FrameIndex

_Rows = tuple[IntArray, FloatArray, IntArray]


class PersonRows:
    """Covered faces that are not of the active run, sorted by frame.

    Args:
        state: Faces after all decisions.
        index: All frames.

    Attributes:
        position: (n,) ordinal of each frame.
        boxes: (n, 4).
        track: (n,) number of a person's track; 0 for faces of earlier runs.
    """

    def __init__(self, state: ReviewState, index: FrameIndex) -> None:
        self._state = state
        self._index = index
        self._kept: dict[FaceRef, _Rows] = {}
        self._made_of: dict[FaceRef, tuple[int, ...]] = {}
        self.position: IntArray = np.zeros(0, np.int64)
        self.boxes: FloatArray = np.zeros((0, 4), np.float32)
        self.track: IntArray = np.zeros(0, np.int64)
        self.refresh()

    def __len__(self) -> int:
        return len(self.position)

    def refresh(self) -> None:
        """Take in what changed."""
        drawn = self._state.layers.drawn
        made_of = {ref: track.made_of for ref, track in drawn.items()}
        kept = {ref: rows for ref, rows in self._kept.items() if ref in made_of}
        self._kept = {
            ref: kept[ref] if self._made_of.get(ref) == made_of[ref] else self._rows_of(ref)
            for ref in drawn
        }
        self._made_of = made_of
        parts = [*self._kept.values(), *self._earlier()]
        if not parts:
            parts = [(np.zeros(0, np.int64), np.zeros((0, 4), np.float32), np.zeros(0, np.int64))]
        position, boxes, track = (np.concatenate(columns) for columns in zip(*parts, strict=True))
        order = np.argsort(position, kind="stable")
        self.position, self.boxes, self.track = position[order], boxes[order], track[order]

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

    def _rows_of(self, ref: FaceRef) -> _Rows:
        track = self._state.layers.drawn[ref]
        frames = self._index.pts
        where, codes = track.codes(frames)
        shown = (codes != REJECTED) & (codes != REMOVED)
        positions = np.arange(where.start, where.stop, dtype=np.int64)[shown]
        placed = [(p, track.face_at(int(frames[p]))) for p in positions.tolist()]
        kept = [(p, face.box) for p, face in placed if face is not None]
        boxes = np.array([[b.x1, b.y1, b.x2, b.y2] for _, b in kept], np.float32)
        number = ref.number if ref.by_person else 0
        stamps = np.array([p for p, _ in kept], np.int64)
        return stamps, boxes.reshape(-1, 4), np.full(len(kept), number, np.int64)

    def _earlier(self) -> list[_Rows]:
        found: list[_Rows] = []
        for rows in self._state.layers.replaced.values():
            table = rows.table.take(rows.covered)
            at = np.searchsorted(self._index.pts, table.pts)
            found.append((at, table.boxes, np.zeros(len(at), np.int64)))
        return found
