"""A run's faces with what people decided about them, as columns."""

from __future__ import annotations

from bisect import insort
from collections.abc import Mapping
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import NO_TRACK, FaceTable
from app.core.decisions import (
    Accept,
    EditFace,
    Event,
    FaceRef,
    RefKind,
    Reject,
    Scope,
    ScopeKind,
    StoredEvent,
)
from app.core.geometry import follow
from app.core.keyframes import ACCEPTED, REJECTED, STATUS, UNDECIDED
from app.core.merge import merge, splice
from app.core.model import Face, IntArray, Provenance

_NONE: IntArray = np.zeros(0, np.int64)


class RunRows:
    """Rows of one run. Decisions about other runs never touch them.

    Args:
        table: The run's rows. Those with a track number below 0 are no faces of their own, but
            count for their track's score.
        run: Its id.
        threshold: Tracks (and rows without a track) that score lower are ghosts.
        track_scores: What a second look made of some tracks, by number; such a score counts
            in place of the track's best detection.
        touched_only: Only rows that a person accepted or corrected exist: for runs that
            another run has replaced. What a person vouched for stays covered.
    """

    def __init__(
        self,
        table: FaceTable,
        run: int,
        *,
        threshold: float,
        track_scores: Mapping[int, float] | None = None,
        touched_only: bool = False,
    ) -> None:
        self.run = run
        self.touched_only = touched_only
        # What shows no face of its own still vouches for the track that it belongs to.
        self._beside = table.take(table.tracks < NO_TRACK)
        self.table = table = table.take(table.tracks >= NO_TRACK)
        self.threshold = threshold
        self._track_scores = dict(track_scores or {})
        self.status: NDArray[np.uint8] = np.zeros(len(table), np.uint8)
        self.edited: IntArray = np.zeros(len(table), np.int64)
        self._edits: dict[int, EditFace] = {}
        self._events: dict[int, list[StoredEvent]] = {}
        self._index()
        self.covered: NDArray[np.bool_] = self._cover(slice(None))

    def __len__(self) -> int:
        return len(self.table)

    # Decisions

    def put(self, stored: StoredEvent) -> IntArray:
        """Let a decision count; returns the rows it touches."""
        rows = self.rows_of(stored.event)
        newest = True
        for key in self._keys(stored.event, rows):
            listed = self._events.setdefault(key, [])
            insort(listed, stored, key=attrgetter("seq"))
            newest = newest and listed[-1] is stored
        if isinstance(stored.event, EditFace):
            self._edits[stored.seq] = stored.event
        if newest:
            self._paint(stored, rows)
        else:
            self._repaint(rows)
        self.covered[rows] = self._cover(rows)
        return rows

    def take(self, stored: StoredEvent) -> IntArray:
        """Let a decision count no longer; returns the rows it touched."""
        rows = self.rows_of(stored.event)
        for key in self._keys(stored.event, rows):
            self._events[key] = [e for e in self._events.get(key, []) if e.seq != stored.seq]
        self._repaint(rows)
        self._edits.pop(stored.seq, None)
        self.covered[rows] = self._cover(rows)
        return rows

    def set_threshold(self, value: float) -> None:
        self.threshold = value
        self.covered = self._cover(slice(None))

    def add(self, new: FaceTable) -> IntArray:
        """Take in rows that the run has found since; returns where they now are."""
        at = np.searchsorted(self.table.pts, new.pts, side="right")
        self.table = merge(self.table, new, at)
        self.status = splice(self.status, np.zeros(len(new), np.uint8), at)
        self.edited = splice(self.edited, np.zeros(len(new), np.int64), at)
        self._index()
        waiting = sorted({-key for key in self._events if key < 0} & set(new.ids.tolist()))
        if waiting:  # decided on before this state got to know the row
            self._repaint(np.array([self._row_of_id(i) for i in waiting], np.int64))
        self.covered = self._cover(slice(None))
        return np.asarray(at + np.arange(len(at)), np.int64)

    def rows_of(self, event: Event) -> IntArray:
        """Rows that a decision is about; none when it is about another run."""
        if isinstance(event, EditFace):
            return self._in_scope(event.ref, Scope.frame(), event.pts)
        if not isinstance(event, Accept | Reject):
            return _NONE
        own = self._in_scope(event.ref, event.scope, event.pts)
        others = [self._in_scope(ref, Scope.track(), 0) for ref in event.scope.tracks]
        return np.unique(np.concatenate([own, *others])) if others else own

    def _in_scope(self, ref: FaceRef, scope: Scope, pts: int) -> IntArray:
        if ref.run != self.run:
            return _NONE
        if ref.kind is RefKind.DETECTION:
            row = self._row_of_id(ref.number)
            if row < 0:
                return _NONE
            track = int(self.table.tracks[row])
            if track == NO_TRACK or scope.kind is ScopeKind.FRAME:
                rows = np.array([row], np.int64)
            else:
                rows = self.rows_of_track(track)
            if scope.kind is ScopeKind.FRAME:
                return rows
        else:
            rows = self.rows_of_track(ref.number)
        if scope.kind is ScopeKind.FRAME:
            first = last = pts
        elif scope.first is not None and scope.last is not None:
            first, last = scope.first, scope.last
        else:
            return rows
        when = self.table.pts[rows]
        return rows[np.searchsorted(when, first, "left") : np.searchsorted(when, last, "right")]

    def _keys(self, event: Event, rows: IntArray) -> set[int]:
        """What a decision is listed under: track numbers, and minus the ids of lone rows."""
        tracks = self.table.tracks[rows]
        keys = set(np.unique(tracks[tracks != NO_TRACK]).tolist())
        keys.update((-self.table.ids[rows[tracks == NO_TRACK]]).tolist())
        if isinstance(event, Accept | Reject | EditFace):
            ref = event.ref
            if ref.run == self.run and ref.kind is RefKind.DETECTION:
                keys.add(-ref.number)
        return keys

    def _paint(self, stored: StoredEvent, rows: IntArray) -> None:
        if isinstance(stored.event, EditFace):
            self.edited[rows] = stored.seq
            self.status[rows] = ACCEPTED
        else:
            self.status[rows] = ACCEPTED if isinstance(stored.event, Accept) else REJECTED

    def _repaint(self, rows: IntArray) -> None:
        self.status[rows] = UNDECIDED
        self.edited[rows] = 0
        concerned = np.zeros(len(self), np.bool_)
        concerned[rows] = True
        tracks = self.table.tracks[rows]
        keys = set(np.unique(tracks).tolist()) | set((-self.table.ids[rows]).tolist())
        if len(keys) > len(self._events):
            keys &= self._events.keys()
        again = {e.seq: e for key in keys for e in self._events.get(key, ())}
        for _, stored in sorted(again.items()):
            own = self.rows_of(stored.event)
            self._paint(stored, own[concerned[own]])

    # Columns. ``tracks`` are the run's track numbers, sorted; the rows of track i are
    # ``by_track[bounds[i]:bounds[i + 1]]``, and ``samples[i]`` is the best detection in it.

    def rows_of_track(self, track: int) -> IntArray:
        """Rows of a track, sorted by PTS."""
        at = int(np.searchsorted(self.tracks, track))
        if at == len(self.tracks) or self.tracks[at] != track:
            return _NONE
        return self.by_track[self.bounds[at] : self.bounds[at + 1]]

    def best(self, rows: IntArray) -> NDArray[np.float32]:
        """Score of each row's track, or the row's own where it has none."""
        return np.asarray(self._best[rows], np.float32)

    def live(self, rows: IntArray | slice) -> NDArray[np.bool_]:
        """Whether rows reach the threshold, by their track's score or their own."""
        return np.asarray(self._best[rows] >= self.threshold)

    def _cover(self, rows: IntArray | slice) -> NDArray[np.bool_]:
        status = self.status[rows]
        if self.touched_only:
            return np.asarray(status == ACCEPTED)
        return np.asarray((status == ACCEPTED) | ((status == UNDECIDED) & self.live(rows)))

    def provenance(self) -> NDArray[np.uint8]:
        """Who placed each row: a person where one corrected it."""
        own = self.table.provenance
        return np.where(self.edited != 0, np.uint8(Provenance.PERSON), own).astype(np.uint8)

    def visible_at(self, pts: int) -> list[Face]:
        """All faces of one frame: covered, rejected and ghosts."""
        rows = self.table.rows_at(pts)
        return [
            self.face(row)
            for row in range(rows.start, rows.stop)
            if not self.touched_only or self.covered[row]
        ]

    def face(self, row: int) -> Face:
        """One row as a face, after all decisions."""
        table = self.table
        box, marks = table.box(row), table.landmarks_of(row)
        who = Provenance(int(table.provenance[row]))
        if self.edited[row]:
            edit = self._edits[int(self.edited[row])]
            marks = edit.landmarks or follow(marks, box, edit.box)
            box, who = edit.box, Provenance.PERSON
        code = int(self.status[row])
        track, number = int(table.tracks[row]), int(table.ids[row])
        return Face(
            int(table.pts[row]),
            box,
            float(table.scores[row]),
            who,
            STATUS[code],
            marks,
            track=track or None,
            detection=number or None,
            ghost=code != ACCEPTED and bool(self._best[row] < self.threshold),
            run=self.run,
        )

    def _row_of_id(self, number: int) -> int:
        at = int(np.searchsorted(self._ids, number))
        if at == len(self._ids) or self._ids[at] != number:
            return -1
        return int(self._by_id[at])

    def _index(self) -> None:
        table = self.table
        own = np.flatnonzero(table.ids)
        order = np.argsort(table.ids[own], kind="stable")
        self._by_id: IntArray = own[order]
        self._ids: IntArray = table.ids[self._by_id]
        owned = np.flatnonzero(table.tracks != NO_TRACK)
        self.by_track: IntArray = owned[np.argsort(table.tracks[owned], kind="stable")]
        self.tracks, starts = np.unique(table.tracks[self.by_track], return_index=True)
        self.bounds: IntArray = np.append(starts, len(self.by_track)).astype(np.int64)
        best = table.scores.copy()
        self.samples: IntArray = _NONE
        if len(self.tracks):
            # Rows between detections carry made-up scores: they do not vouch for a track.
            found = table.provenance == Provenance.DETECTOR
            seen = self._vouched(np.where(found, table.scores, np.float32(0)))[self.by_track]
            highest = np.maximum.reduceat(seen, starts)
            lengths = np.diff(self.bounds)
            at = np.flatnonzero(seen == np.repeat(highest, lengths))
            _, firsts = np.unique(table.tracks[self.by_track[at]], return_index=True)
            self.samples = self.by_track[at[firsts]]
            # Only now: no row need carry the score that a second look gave its track.
            for track, score in self._track_scores.items():
                place = int(np.searchsorted(self.tracks, track))
                if place < len(self.tracks) and self.tracks[place] == track:
                    highest[place] = score
            best[self.by_track] = np.repeat(highest, lengths)
        self._best = best

    def _vouched(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores of detections, each also given to the face that stands for it in its frame."""
        beside, table = self._beside, self.table
        if len(beside) == 0:
            return scores
        frames = np.unique(np.concatenate([table.pts, beside.pts]))
        keys, wanted = (
            np.abs(one.tracks) * len(frames) + np.searchsorted(frames, one.pts)
            for one in (table, beside)
        )
        order = np.argsort(keys, kind="stable")
        at = np.searchsorted(keys[order], wanted).clip(max=len(keys) - 1)
        rows = order[at]
        known = keys[rows] == wanted
        np.maximum.at(scores, rows[known], beside.scores[known])
        return scores
