"""A run's rows with what people decided about each, as columns."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.areas import Exclusions
from app.core.arrays import NO_TRACK, FaceTable
from app.core.blend import Blends
from app.core.decisions import (
    Accept,
    EditFace,
    RefKind,
    Reject,
    SetLook,
    SetSpan,
    StoredEvent,
)
from app.core.identities import Identities
from app.core.keyframes import ACCEPTED, REJECTED, UNDECIDED
from app.core.merge import merge, splice
from app.core.model import IntArray, Provenance
from app.core.row_scopes import RowScopes
from app.core.settings import OwnLook

Marks = tuple[IntArray, tuple[NDArray[Any], ...]]
"""Rows on which something was decided, and their columns."""


class DecidedRows(RowScopes):
    """Rows of one run. Decisions about other runs never touch them.

    Args:
        table, track_scores, run, identities: See :class:`RowScopes`.
        threshold: Tracks (and rows without a track) that score lower are ghosts.
        touched_only: Only rows that a person accepted, corrected or gave a look of their own
            exist: for runs that another run has replaced. What a person vouched for stays covered.

    Attributes:
        status: What a person decided about each row.
        edited: ``seq`` of the correction of each row, 0 for none.
        looks: ``seq`` of the decision on how each row is covered, 0 for none.
        covered: Whether each row is covered.
    """

    def __init__(
        self,
        table: FaceTable,
        run: int,
        *,
        threshold: float,
        track_scores: Mapping[int, float] | None = None,
        touched_only: bool = False,
        identities: Identities | None = None,
    ) -> None:
        super().__init__(
            table,
            track_scores,
            run=run,
            identities=Identities() if identities is None else identities,
        )
        self.touched_only = touched_only
        self.threshold = threshold
        self.excluded = Exclusions()
        self._edits: dict[int, EditFace] = {}
        self._looks: dict[int, OwnLook] = {}
        self._events: dict[int, list[StoredEvent]] = {}
        self._blends: dict[int, Blends] = {}
        self.status: NDArray[np.uint8] = np.zeros(len(self), np.uint8)
        self.edited: IntArray = np.zeros(len(self), np.int64)
        self.looks: IntArray = np.zeros(len(self), np.int64)
        # Cut off by a span; moved by a correction nearby; out by a zone or by size.
        self._cut: NDArray[np.bool_] = np.zeros(len(self), np.bool_)
        self._moved: NDArray[np.bool_] = np.zeros(len(self), np.bool_)
        self._ignored: NDArray[np.bool_] = np.zeros(len(self), np.bool_)
        # A decision is, or was, about these; about all others none is.
        self._touched: NDArray[np.bool_] = np.zeros(len(self), np.bool_)
        self.covered: NDArray[np.bool_] = self._cover(slice(None))

    # Decisions

    def put(self, stored: StoredEvent) -> IntArray:
        """Let a decision count; returns the rows it touches."""
        rows = self.rows_of(stored)
        self._touched[rows] = True
        newest = True
        for key in self._keys(stored, rows):
            listed = self._events.setdefault(key, [])
            insort(listed, stored, key=attrgetter("seq"))
            newest = newest and listed[-1] is stored
            self._blends.pop(key, None)
        if isinstance(stored.event, EditFace):
            self._edits[stored.seq] = stored.event
        if isinstance(stored.event, SetLook) and stored.event.look is not None:
            self._looks[stored.seq] = stored.event.look
        if newest:
            self._paint(stored, rows)
        else:
            self._repaint(rows)
        self.covered[rows] = self._cover(rows)
        return rows

    def take(self, stored: StoredEvent) -> IntArray:
        """Let a decision count no longer; returns the rows it touched."""
        rows = self.rows_of(stored)
        for key in self._keys(stored, rows):
            self._events[key] = [e for e in self._events.get(key, []) if e.seq != stored.seq]
            self._blends.pop(key, None)
        self._repaint(rows)
        self._edits.pop(stored.seq, None)
        self._looks.pop(stored.seq, None)
        self.covered[rows] = self._cover(rows)
        return rows

    def rebuild(self, events: Iterable[StoredEvent]) -> None:
        """Begin anew with these decisions: tracks are called otherwise than before."""
        self._edits, self._looks, self._events, self._blends = {}, {}, {}, {}
        rows = np.flatnonzero(self._touched)
        for column in self._decided:
            column[rows] = 0
        self._touched[rows] = False
        self.covered[rows] = self._cover(rows)
        for stored in events:
            self.put(stored)

    def set_threshold(self, value: float) -> None:
        self.threshold = value
        self.covered = self._cover(slice(None))

    def exclude(self, excluded: Exclusions, which: slice = slice(None)) -> IntArray:
        """What of these rows is no face unless a person says so; returns those that differ."""
        self.excluded = excluded
        now = excluded.of(self.table.take(which))
        rows = np.flatnonzero(now != self._ignored[which]) + (which.start or 0)
        self._ignored[which] = now
        self.covered[rows] = self._cover(rows)
        return rows

    def marks(self) -> Marks:
        """What was decided on rows, to be compared with later."""
        rows = np.flatnonzero(self._touched)
        return rows, tuple(column[rows] for column in self._decided)

    def differing(self, marks: Marks) -> IntArray:
        """Rows on which something else is decided than when :meth:`marks` was asked."""
        before, values = marks
        rows = np.union1d(before, np.flatnonzero(self._touched))
        places = np.searchsorted(rows, before)
        differ = np.zeros(len(rows), np.bool_)
        for column, known in zip(self._decided, values, strict=True):
            then = np.zeros(len(rows), column.dtype)
            then[places] = known
            differ |= then != column[rows]
        return rows[differ]

    @property
    def _decided(self) -> tuple[NDArray[Any], ...]:
        """What decisions say of rows; 0 where there is none."""
        return self.status, self.edited, self.looks, self._cut, self._moved

    def add(self, new: FaceTable) -> IntArray:
        """Take in rows that the run has found since; returns where they now are."""
        at = np.searchsorted(self.table.pts, new.pts, side="right")
        self.table = merge(self.table, new, at)
        self.status = splice(self.status, np.zeros(len(new), np.uint8), at)
        self.edited = splice(self.edited, np.zeros(len(new), np.int64), at)
        self.looks = splice(self.looks, np.zeros(len(new), np.int64), at)
        self._cut = splice(self._cut, np.zeros(len(new), np.bool_), at)
        self._moved = splice(self._moved, np.zeros(len(new), np.bool_), at)
        self._ignored = splice(self._ignored, self.excluded.of(new), at)
        self._touched = splice(self._touched, np.zeros(len(new), np.bool_), at)
        self.index()
        waiting = sorted({-key for key in self._events if key < 0} & set(new.ids.tolist()))
        if waiting:  # decided on before this state got to know the row
            rows = np.array([self.row_of(i) for i in waiting], np.int64)
            self._touched[rows] = True
            self._repaint(rows)
        self.covered = self._cover(slice(None))
        return np.asarray(at + np.arange(len(at)), np.int64)

    def _keys(self, stored: StoredEvent, rows: IntArray) -> set[int]:
        """What a decision is listed under: track numbers, and minus the ids of lone rows."""
        tracks = self.table.tracks[rows]
        keys = set(np.unique(tracks[tracks != NO_TRACK]).tolist())
        keys.update((-self.table.ids[rows[tracks == NO_TRACK]]).tolist())
        if isinstance(stored.event, Accept | Reject | EditFace | SetLook):
            ref = stored.event.ref
            if ref.run == self.run and ref.kind is RefKind.DETECTION:
                keys.add(-ref.number)
        return keys

    def _paint(self, stored: StoredEvent, rows: IntArray) -> None:
        """Let a decision show in some of the rows it is about."""
        event = stored.event
        if isinstance(event, EditFace):
            keys = np.intersect1d(rows, self.key_rows(event, stored.seq), assume_unique=True)
            self._moved[rows] = True
            self.edited[keys], self.status[keys], self._cut[keys] = stored.seq, ACCEPTED, False
        elif isinstance(event, SetSpan):
            when = self.table.pts[rows]
            inside = (when >= event.first) & (when <= event.last)
            out, back = rows[~inside], rows[inside & self._cut[rows]]
            # Whoever lengthens a track says that its face is there.
            self.status[out], self.status[back] = REJECTED, ACCEPTED
            self._cut[out], self._cut[back] = True, False
        elif isinstance(event, SetLook):
            self.looks[rows] = 0 if event.look is None else stored.seq
        else:
            self.status[rows] = ACCEPTED if isinstance(event, Accept) else REJECTED
            self._cut[rows] = False

    def _repaint(self, rows: IntArray) -> None:
        self.status[rows] = UNDECIDED
        self.edited[rows] = 0
        self.looks[rows] = 0
        self._cut[rows] = False
        self._moved[rows] = False
        concerned = np.zeros(len(self), np.bool_)
        concerned[rows] = True
        tracks = self.table.tracks[rows]
        keys = set(np.unique(tracks).tolist()) | set((-self.table.ids[rows]).tolist())
        if len(keys) > len(self._events):
            keys &= self._events.keys()
        again = {e.seq: e for key in keys for e in self._events.get(key, ())}
        for _, stored in sorted(again.items()):
            own = self.rows_of(stored)
            self._paint(stored, own[concerned[own]])

    # What holds

    def live(self, rows: IntArray | slice) -> NDArray[np.bool_]:
        """Whether rows reach the threshold, by their track's score or their own."""
        return np.asarray(self.best(rows) >= self.threshold)

    def decided(self, rows: IntArray | slice = slice(None)) -> NDArray[np.uint8]:
        """Status codes of rows, with what zones and sizes say where nobody decided."""
        status = self.status[rows]
        out = self._ignored[rows] & ~self._moved[rows] & (status == UNDECIDED)
        return np.where(out, np.uint8(REJECTED), status).astype(np.uint8)

    def cut(self, rows: IntArray | slice = slice(None)) -> NDArray[np.bool_]:
        """Whether rows are cut off by the span of their track."""
        return self._cut[rows]

    def _cover(self, rows: IntArray | slice) -> NDArray[np.bool_]:
        status = self.decided(rows)
        if self.touched_only:
            chosen = (status == UNDECIDED) & (self.looks[rows] != 0) & ~self._ignored[rows]
            return np.asarray((status == ACCEPTED) | chosen)
        return np.asarray((status == ACCEPTED) | ((status == UNDECIDED) & self.live(rows)))

    def provenance(self, rows: IntArray | slice = slice(None)) -> NDArray[np.uint8]:
        """Who placed rows: a person where one corrected it."""
        own, edited = self.table.provenance[rows], self.edited[rows] != 0
        return np.where(edited, np.uint8(Provenance.PERSON), own).astype(np.uint8)
