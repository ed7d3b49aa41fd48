"""A run's faces with what people decided about them, as columns."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.areas import Exclusions
from app.core.arrays import NO_TRACK, FaceTable
from app.core.beside import Remembered
from app.core.blend import Blends
from app.core.decisions import (
    Accept,
    EditFace,
    FaceRef,
    RefKind,
    Reject,
    SetLook,
    SetSpan,
    StoredEvent,
)
from app.core.geometry import follow
from app.core.identities import Identities
from app.core.keyframes import ACCEPTED, REJECTED, STATUS, UNDECIDED
from app.core.merge import merge, splice
from app.core.model import Box, Face, IntArray, Landmarks, Provenance
from app.core.reach import moved_along, reaches
from app.core.row_scopes import RowScopes
from app.core.settings import OwnLook
from app.core.steady import steadied


class RunRows(RowScopes):
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
        self.covered: NDArray[np.bool_] = self._cover(slice(None))

    def index(self) -> None:
        super().index()
        self._surroundings = Remembered(self.table, reaches, steadied)

    # Decisions

    def put(self, stored: StoredEvent) -> IntArray:
        """Let a decision count; returns the rows it touches."""
        rows = self.rows_of(stored)
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
        self._clear()
        self.covered = self._cover(slice(None))
        for stored in events:
            self.put(stored)

    def set_threshold(self, value: float) -> None:
        self.threshold = value
        self.covered = self._cover(slice(None))

    def exclude(self, excluded: Exclusions, which: slice = slice(None)) -> IntArray:
        """What of these rows is no face unless a person says so; returns those that differ."""
        self.excluded = excluded
        before = self._ignored[which].copy()
        self._ignored[which] = excluded.of(self.table.take(which))
        self.covered[which] = self._cover(which)
        return np.flatnonzero(before != self._ignored[which]) + (which.start or 0)

    def marks(self) -> tuple[NDArray[Any], ...]:
        """What was decided on each row, to be compared with later."""
        columns = self.status, self.edited, self._cut, self._moved, self._ignored
        return tuple(column.copy() for column in columns)

    def differing(self, marks: tuple[NDArray[Any], ...]) -> IntArray:
        """Rows on which something else is decided than when :meth:`marks` was asked."""
        differ = np.zeros(len(self), np.bool_)
        for before, now in zip(marks, self.marks(), strict=True):
            differ |= before != now
        return np.flatnonzero(differ)

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
        self.index()
        waiting = sorted({-key for key in self._events if key < 0} & set(new.ids.tolist()))
        if waiting:  # decided on before this state got to know the row
            self._repaint(np.array([self.row_of(i) for i in waiting], np.int64))
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

    def _clear(self) -> None:
        for column in (self.status, self.edited, self.looks, self._cut, self._moved):
            column[:] = 0

    # Faces

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

    @property
    def moved(self) -> IntArray:
        """(m,) rows whose box a person corrected, in that frame or near it, sorted."""
        return np.flatnonzero(self._moved)

    def visible_at(self, pts: int, frames: IntArray) -> list[Face]:
        """All faces of one frame: covered, rejected and ghosts.

        Args:
            pts: The frame.
            frames: PTS of all frames, sorted: those beside say how far a face reaches.
        """
        rows = self.table.rows_at(pts)
        return [
            self.face(row, frames)
            for row in range(rows.start, rows.stop)
            if not self.touched_only or self.covered[row]
        ]

    def face(self, row: int, frames: IntArray | None = None) -> Face:
        """One row as a face, after all decisions.

        Args:
            frames: See :meth:`visible_at`; None where nothing is to be covered.
        """
        table = self.table
        found, marks = table.box(row), table.landmarks_of(row)
        pts, track, number = (int(c[row]) for c in (table.pts, table.tracks, table.ids))
        who, box, reach = Provenance(int(table.provenance[row])), found, None
        if frames is not None and self.covered[row] and not self.edited[row]:
            reach, marks = self._steadied(row, frames, marks)
        if self.edited[row]:
            edit = self._edits[int(self.edited[row])]
            marks = edit.landmarks or follow(marks, found, edit.box)
            box, who = edit.box, Provenance.PERSON
        elif self._moved[row] and track != NO_TRACK:
            box = self._blends_of(track).at(pts, found)
            marks = follow(marks, found, box)
            reach = moved_along(reach, found, box) if reach else None
        code = int(self.decided(slice(row, row + 1))[0])
        name = self.identities.name(FaceRef.track(track, self.run), pts) if track else None
        return Face(
            pts,
            box,
            float(table.scores[row]),
            who,
            STATUS[code],
            marks,
            track=None if name is None else name.number,
            detection=number or None,
            ghost=code != ACCEPTED and bool(self._best[row] < self.threshold),
            run=self.run if name is None else name.run,
            look=self._looks.get(int(self.looks[row])),
            reach=reach,
        )

    def _steadied(
        self, row: int, frames: IntArray, marks: Landmarks | None
    ) -> tuple[Box | None, Landmarks | None]:
        """What the cover of a row is grown from, if more than its box, and its landmarks."""
        sides, points = self._surroundings.of(row, frames)
        reach = None if np.isnan(sides[0]) else Box(*sides.tolist())
        return reach, None if marks is None else Landmarks(points, marks.scheme)

    def _blends_of(self, track: int) -> Blends:
        """The corrections of a track of the run that fade over its rows."""
        if track not in self._blends:
            blends = Blends()
            for stored in self._events.get(track, ()):
                event = stored.event
                if not isinstance(event, EditFace) or event.first is None or event.last is None:
                    continue
                for row in self.key_rows(event, stored.seq).tolist():
                    if self.table.tracks[row] == track:
                        first, last = self._part_around(track, event, stored.seq)
                        span = max(first, event.first), min(last, event.last)
                        blends.add(event.pts, event.box, base=self.table.box(row), span=span)
            self._blends[track] = blends
        return self._blends[track]

    def _part_around(self, track: int, event: EditFace, seq: int) -> tuple[int, int]:
        """The part of a track that had the name of the corrected face: it fades no further."""
        detection = event.ref.kind is RefKind.DETECTION
        name = self.name_of(event.ref.number, seq) if detection else event.ref
        names = [] if name is None else [name]
        parts = self.identities.ranges(FaceRef.track(track, self.run), names, seq)
        around = [part for part in parts if part[0] <= event.pts <= part[1]]
        return around[0] if around else (event.pts, event.pts)
