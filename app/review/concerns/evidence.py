"""What kinds of concerns look at: a medium's faces after all decisions, as columns."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.decisions import ZoneKind
from app.core.fold import ReviewState
from app.core.keyframes import REJECTED
from app.core.model import FloatArray, IntArray
from app.core.rows import RunRows
from app.core.spans import inside
from app.core.timebase import FrameIndex
from app.review.concerns.found import Column
from app.review.concerns.knowledge import Knowledge
from app.review.concerns.person_rows import PersonRows
from app.review.concerns.track_facts import lasting, standing

BoolArray = NDArray[np.bool_]
T = TypeVar("T")

CONTEXT_SECONDS = 2.0
"""How far from the frame to look at the faces may be that a concern is about."""


class Evidence:
    """Everything about one medium that a concern can be made of.

    Rows are those of the active run, sorted by frame; ``covered`` follows the decisions, as
    :meth:`rejected` does, and all other columns stay as they are until the run grows.

    Args:
        state: Faces after all decisions.
        index: All frames.
        size: (width, height) of the picture.
        known: What is known beside the faces.
    """

    def __init__(
        self,
        state: ReviewState,
        index: FrameIndex,
        size: tuple[int, int],
        *,
        known: Knowledge | None = None,
    ) -> None:
        self.state = state
        self.index = index
        self.width, self.height = size
        self.known = known or Knowledge()
        ticks = np.asarray(index.pts - index.start, np.float64)
        self.seconds: NDArray[np.float64] = ticks * float(index.time_base)
        duration = max(index.duration, 1e-6)
        self.rate = len(index) / duration
        self.context = max(2, round(CONTEXT_SECONDS * self.rate))
        self._cache: dict[str, object] = {"table": state.layers.rows.table}
        self._persons = PersonRows(state, index)
        self._moved: IntArray = np.zeros(0, np.int64)
        self._boxes: FloatArray | None = None
        self._place()

    def follow(self, state: ReviewState, rows: FaceTable) -> None:
        """Go on with another state, on which the same was decided.

        Args:
            rows: Those it had then, which are equal to the rows until now.
        """
        self.state = state
        self._persons = PersonRows(state, self.index)
        self._cache["table"] = rows

    def refresh(self, known: Knowledge | None = None) -> None:
        """Take in that decisions or rows have changed.

        Args:
            known: What is known now beside the faces; None where that is as it was.
        """
        if known is not None:
            self.known = known
        self._persons.refresh()
        if self._cache.get("table") is not self.rows.table:
            self._boxes = None
        self._place()
        if self._cache.get("table") is not self.rows.table or known is not None:
            self._cache.clear()
            self._cache["table"] = self.rows.table
            self.__dict__.pop("looked", None)

    def cached(self, name: str, make: Callable[[], T]) -> T:
        """What was made of rows that stay as they are, made once."""
        if name not in self._cache:
            self._cache[name] = make()
        return cast(T, self._cache[name])

    # Rows of the run

    @property
    def rows(self) -> RunRows:
        return self.state.layers.rows

    @property
    def table(self) -> FaceTable:
        return self.rows.table

    @property
    def boxes(self) -> FloatArray:
        """(n, 4) where each row's face is, with the corrections of people."""
        return self.table.boxes if self._boxes is None else self._boxes

    @property
    def persons(self) -> PersonRows:
        """Boxes of faces that people drew or had followed."""
        return self._persons

    @property
    def covered(self) -> BoolArray:
        """(n,) rows that an export covers."""
        return self.rows.covered

    def rejected(self, rows: IntArray | slice) -> BoolArray:
        """Whether a person rejected rows."""
        return np.asarray(self.rows.decided(rows) == REJECTED)

    @property
    def position(self) -> IntArray:
        """(n,) ordinal of each row's frame."""
        return self.cached("position", lambda: np.searchsorted(self.index.pts, self.table.pts))

    @property
    def neighbours(self) -> tuple[IntArray, IntArray]:
        """(n,) row before and row after each in its track; -1 for none."""
        return self.cached("neighbours", self._neighbours)

    @property
    def best(self) -> FloatArray:
        """(n,) score of each row's track, or its own where it has none."""
        return self.cached("best", lambda: self.rows.best(np.arange(len(self.table))))

    @property
    def lasting(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """(n,) each of each row's track: seconds, frames, share that the detector found."""
        return self.cached(
            "lasting", lambda: lasting(self.rows, self.seconds[self.position], self.rate)
        )

    @property
    def standing(self) -> BoolArray:
        """(n,) rows of tracks whose face never leaves its place."""
        return self.cached("standing", lambda: standing(self.rows))

    def rows_between(self, low: int, high: int) -> slice:
        """Rows of frames with ordinals from ``low`` to below ``high``."""
        at = np.searchsorted(self.position, [low, high], side="left")
        return slice(int(at[0]), int(at[1]))

    def margins(self, boxes: FloatArray) -> FloatArray:
        """(m,) distance of boxes from the picture's edge, in their widths; below 0: cut off."""
        near = np.minimum.reduce(
            [boxes[:, 0], boxes[:, 1], self.width - boxes[:, 2], self.height - boxes[:, 3]]
        )
        return np.asarray(near / np.maximum(boxes[:, 2] - boxes[:, 0], 1), np.float32)

    def about(self, rows: IntArray) -> dict[str, Column]:
        """Facts of rows of the run, by name."""
        boxes = self.boxes[rows]
        seconds, frames, seen = self.lasting
        return {
            "score": self.table.scores[rows],
            "best": self.best[rows],
            "width": np.asarray(boxes[:, 2] - boxes[:, 0], np.float32),
            "share": np.asarray((boxes[:, 3] - boxes[:, 1]) / self.height, np.float32),
            "margin": self.margins(boxes),
            "seconds": seconds[rows],
            "frames": frames[rows],
            "seen": seen[rows],
        }

    # What is covered where

    def counts(self, positions: IntArray) -> FloatArray:
        """(m,) faces covered in frames."""
        known = self.state.layers.frames
        frames, counts = known.frames, known.counts
        at = np.searchsorted(frames, self.index.pts[positions])
        return np.asarray(counts[np.minimum(at, len(counts) - 1)], np.float32)

    def hidden(self, positions: IntArray, boxes: FloatArray) -> BoolArray:
        """(m,) whether something covers the middle of each box in its frame.

        Args:
            positions: (m,) ordinals of frames.
            boxes: (m, 4).
        """
        out = self.persons.hides(positions, boxes) | self.found(positions, boxes)
        self._under_zones(positions, boxes, out)
        return out

    def found(self, positions: IntArray, boxes: FloatArray) -> BoolArray:
        """(m,) whether a covered face of the run lies over the middle of each box."""
        return self._over(positions, boxes, self.covered.__getitem__)

    def refused(self, positions: IntArray, boxes: FloatArray) -> BoolArray:
        """(m,) whether a face that a person rejected lies over the middle of each box."""
        return self._over(positions, boxes, self.rejected)

    def _over(
        self,
        positions: IntArray,
        boxes: FloatArray,
        which: Callable[[IntArray], BoolArray],
    ) -> BoolArray:
        out = np.zeros(len(positions), np.bool_)
        starts = np.searchsorted(self.position, positions, side="left")
        ends = np.searchsorted(self.position, positions, side="right")
        lengths = ends - starts
        who = np.repeat(np.arange(len(positions)), lengths)
        offsets = np.arange(len(who)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        rows = np.repeat(starts, lengths) + offsets
        keep = which(rows)
        who, cover = who[keep], self.boxes[rows[keep]]
        x = (boxes[who, 0] + boxes[who, 2]) / 2
        y = (boxes[who, 1] + boxes[who, 3]) / 2
        inside = (cover[:, 0] <= x) & (x <= cover[:, 2]) & (cover[:, 1] <= y) & (y <= cover[:, 3])
        out[who[inside]] = True
        return out

    def _place(self) -> None:
        """Put the boxes of corrected rows where people put them, and others back."""
        moved, known = self.rows.moved, self._boxes
        if known is None:
            self._moved = np.zeros(0, np.int64)
            if not len(moved):
                return
            known = self.table.boxes.copy()
        known[self._moved] = self.table.boxes[self._moved]
        for row in moved.tolist():
            known[row] = self.rows.face(row).box.array()
        self._boxes, self._moved = known, moved

    def _under_zones(self, positions: IntArray, boxes: FloatArray, out: BoolArray) -> None:
        """Mark places that a zone covers in any case."""
        stamps = self.index.pts[positions]
        x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
        for _, zone in self.state.areas.zones():
            if zone.zone is not ZoneKind.COVER:
                continue
            inside = (zone.first <= stamps) & (stamps <= zone.last)
            if zone.box is not None:
                place = zone.box
                inside &= (place.x1 <= x) & (x < place.x2) & (place.y1 <= y) & (y < place.y2)
            out |= inside

    def cut_between(self, first: IntArray, last: IntArray) -> BoolArray:
        """(m,) whether another scene begins after ``first``, up to ``last``, ordinals."""
        cuts = self.known.cuts
        a, b = (np.searchsorted(cuts, one, side="right") for one in (first, last))
        return np.asarray(b > a)

    def worked(self, positions: IntArray) -> BoolArray:
        """(m,) whether frames lie in the spans that are worked on."""
        spans = self.state.areas.spans
        pts = self.index.pts[positions]
        return np.ones(len(pts), np.bool_) if spans is None else inside(pts, spans)

    @cached_property
    def looked(self) -> BoolArray:
        """(frames,) whether detection is done there."""
        done = self.known.done
        if done is None:
            return np.ones(len(self.index), np.bool_)
        looked = np.zeros(len(self.index), np.bool_)
        at = np.unique(np.searchsorted(self.index.pts, done))
        at = at[at < len(looked)]
        if len(at) > 1:
            # Frames that are left out between two that were looked at count with these.
            near = np.flatnonzero(np.diff(at) <= self.context)
            for a, b in zip(at[near].tolist(), at[near + 1].tolist(), strict=True):
                looked[a : b + 1] = True
        looked[at] = True
        return looked

    def _neighbours(self) -> tuple[IntArray, IntArray]:
        before = np.full(len(self.table), -1, np.int64)
        after = before.copy()
        order = self.rows.by_track
        if len(order) > 1:
            same = self.table.tracks[order[:-1]] == self.table.tracks[order[1:]]
            after[order[:-1][same]] = order[1:][same]
            before[order[1:][same]] = order[:-1][same]
        return before, after
