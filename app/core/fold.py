"""Events become a review state: what is where, and what people decided about it.

The state is a pure function of the rows and of the log. Applying one event touches only
what the event is about, so that it takes milliseconds whatever the size of the medium.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable, Mapping

import numpy as np

from app.core.arrays import FaceTable
from app.core.changes import Changes as Changes
from app.core.changes import concerned, extent, subject
from app.core.decisions import (
    AddFace,
    Aside,
    EditFace,
    FaceRef,
    GroupTracks,
    Redo,
    Reject,
    SetRedaction,
    SetThreshold,
    StoredEvent,
    Undo,
)
from app.core.keyframes import REJECTED, REMOVED, PersonTrack
from app.core.model import Face, IntArray
from app.core.numbers import TrackNumbers
from app.core.rows import RunRows
from app.core.settings import RedactionSettings
from app.core.tracks import Groups, TrackSummary, summarize_person, summarize_run
from app.core.undo import Gestures

_NO_RUN = 0


class ReviewState:
    """Faces of a medium after all decisions.

    Args:
        table: Rows of the active run.
        run: Its id, None when there is no run yet.
        threshold: Working threshold until a person moves it.
        track_scores: What a second look made of some tracks, by number.
        frames: PTS of the medium's frames, sorted; None while they are not known.
        older: Gives the rows of a run that another has replaced. What a person accepted or
            corrected there stays covered; without ``older`` it would be lost.
    """

    def __init__(
        self,
        table: FaceTable | None = None,
        *,
        run: int | None = None,
        threshold: float = 0.5,
        track_scores: Mapping[int, float] | None = None,
        frames: IntArray | None = None,
        older: Callable[[int], FaceTable] | None = None,
    ) -> None:
        rows = table if table is not None else FaceTable.empty()
        self.run = run
        self.gestures = Gestures()
        self.numbers = TrackNumbers(run)
        self._older = older
        self._own_threshold = threshold
        self._rows = RunRows(rows, run or _NO_RUN, threshold=threshold, track_scores=track_scores)
        self._replaced: dict[int, RunRows] = {}
        self._persons: dict[int, PersonTrack] = {}
        self._groups = Groups()
        self._thresholds: list[tuple[int, float]] = []
        self._redactions: list[tuple[int, SetRedaction]] = []
        self._summaries: list[TrackSummary] | None = None
        known = rows.pts if frames is None else frames
        self._frames: IntArray = np.unique(np.concatenate([known, rows.pts]))
        self._counts: IntArray = np.zeros(len(self._frames), np.int64)
        self._count_all()

    # Queries

    @property
    def threshold(self) -> float:
        """Working threshold of the active run."""
        return self._thresholds[-1][1] if self._thresholds else self._own_threshold

    @property
    def redaction(self) -> RedactionSettings:
        return self._redactions[-1][1].settings if self._redactions else RedactionSettings()

    @property
    def rows(self) -> RunRows:
        """Rows of the active run with what was decided about them. Only to be read."""
        return self._rows

    @property
    def persons(self) -> Mapping[int, PersonTrack]:
        """Tracks that people made, by number. Only to be read."""
        return self._persons

    def faces_at(self, pts: int) -> list[Face]:
        """All faces of one frame: covered ones, rejected ones and ghosts."""
        faces = self._rows.visible_at(pts)
        for rows in self._replaced.values():
            faces += rows.visible_at(pts)
        for track in self._persons.values():
            face = track.face_at(pts)
            if face is not None:
                faces.append(face)
        return faces

    def face(self, ref: FaceRef, pts: int) -> Face | None:
        """The face that a reference names in one frame."""
        for face in self.faces_at(pts):
            by_id = (ref.kind, ref.number, ref.run) == ("detection", face.detection, face.run)
            if by_id or (face.track is not None and FaceRef.of(face) == ref):
                return face
        return None

    def tracks(self) -> list[TrackSummary]:
        """All tracks: the run's, those kept from earlier runs, the person's."""
        if self._summaries is None:
            found = summarize_run(self._rows, self._groups)
            for rows in self._replaced.values():
                found += summarize_run(rows, self._groups)
            for track in self._persons.values():
                summary = summarize_person(track, self._groups, self._frames)
                if summary is not None:
                    found.append(summary)
            self._summaries = found
        return list(self._summaries)

    def counts(self) -> tuple[IntArray, IntArray]:
        """PTS of all frames, and how many faces are covered in each."""
        return self._frames, self._counts.copy()

    def totals(self) -> tuple[tuple[int, int, int], int, int]:
        """Faces over all frames: covered by provenance, rejected, ghosts."""
        covered, rejected, ghosts = np.zeros(3, np.int64), 0, 0
        for rows in (self._rows, *self._replaced.values()):
            covered += np.bincount(rows.provenance()[rows.covered], minlength=3)
            if not rows.touched_only:
                rejected += int((rows.status == REJECTED).sum())
                ghosts += int((~rows.covered & (rows.status != REJECTED)).sum())
        for track in self._persons.values():
            where, codes = track.codes(self._frames)
            drawn = np.isin(self._frames[where], np.array(track.keyframes, np.int64))
            shown = (codes != REJECTED) & (codes != REMOVED)
            covered += np.array([0, (shown & ~drawn).sum(), (shown & drawn).sum()])
            rejected += int((codes == REJECTED).sum())
        by_detector, by_tracker, by_person = covered.tolist()
        return (by_detector, by_tracker, by_person), rejected, ghosts

    def frames_of(self, ref: FaceRef) -> IntArray:
        """PTS of the frames in which a track has a face, sorted."""
        drawn = self._persons.get(ref.number) if ref.by_person else None
        if drawn is not None:
            where, codes = drawn.codes(self._frames)
            return np.asarray(self._frames[where][codes != REMOVED], np.int64)
        rows = self._rows if ref.run == self.run else self._replaced.get(ref.run or _NO_RUN)
        if rows is None:
            return np.zeros(0, np.int64)
        own = rows.rows_of_track(ref.number)
        own = own[rows.covered[own]] if rows.touched_only else own
        return np.asarray(np.unique(rows.table.pts[own]), np.int64)

    def members(self, ref: FaceRef) -> tuple[FaceRef, ...]:
        """All tracks of the person that a track belongs to, itself included."""
        return self._groups.members(ref)

    # Changes

    def apply_all(self, events: Iterable[StoredEvent]) -> Changes:
        """Apply events in the order of the log."""
        changes = Changes()
        for stored in events:
            changes |= self.apply(stored)
        return changes

    def apply(self, stored: StoredEvent) -> Changes:
        """Take one more event of the log into account."""
        event = stored.event
        if isinstance(event, Undo):
            target = self.gestures.undo(event, stored.person)
            changes = self._toggle(target, on=False) if target is not None else Changes()
        elif isinstance(event, Redo):
            target = self.gestures.redo(event)
            changes = self._toggle(target, on=True) if target is not None else Changes()
        else:
            self.gestures.add(stored)
            self.numbers.note(stored)
            changes = self._toggle(stored, on=True)
        if changes.tracks:
            self._summaries = None
        return changes | Changes(history=True)

    def add_rows(self, new: FaceTable) -> Changes:
        """Take in detections that the active run has stored since."""
        if len(new) == 0:
            return Changes()
        self._know(new.pts)
        rows = self._rows.add(new)
        self._count(self._rows, rows, 1)
        return Changes(frames=(int(new.pts[0]), int(new.pts[-1])))

    def _toggle(self, stored: StoredEvent, *, on: bool) -> Changes:
        """Let a gesture count, or count no longer."""
        event = stored.event
        if isinstance(event, SetThreshold):
            return self._toggle_threshold(stored.seq, event, on=on)
        if isinstance(event, SetRedaction):
            if on:
                insort(self._redactions, (stored.seq, event), key=lambda pair: pair[0])
            else:
                self._redactions = [p for p in self._redactions if p[0] != stored.seq]
            return Changes(settings=True)
        if isinstance(event, GroupTracks):
            (self._groups.put if on else self._groups.take)(stored, event)
            return Changes(tracks=True, ref=event.tracks[0])
        if isinstance(event, Aside):
            return Changes()
        changes = Changes(tracks=True, ref=subject(stored))
        for ref in concerned(stored):
            if ref.by_person:
                changes |= self._toggle_person(ref.number, stored, on=on)
        for run in sorted({ref.run for ref in concerned(stored) if ref.run is not None}):
            changes |= self._toggle_rows(run, stored, on=on)
        return changes

    def _toggle_threshold(self, seq: int, event: SetThreshold, *, on: bool) -> Changes:
        if event.run != self.run:
            return Changes(settings=True)
        if on:
            insort(self._thresholds, (seq, event.value))
        else:
            self._thresholds = [pair for pair in self._thresholds if pair[0] != seq]
        self._rows.set_threshold(self.threshold)
        self._count_all()
        return Changes(frames=extent(self._rows.table.pts), tracks=True, settings=True)

    def _toggle_person(self, number: int, stored: StoredEvent, *, on: bool) -> Changes:
        if isinstance(stored.event, AddFace | EditFace):
            self._know(np.array([stored.event.pts], np.int64))
        if number not in self._persons:
            # Kept in the order in which they were added, whatever was undone in between.
            self._persons[number] = PersonTrack(number)
            self._persons = dict(sorted(self._persons.items(), reverse=True))
        track = self._persons[number]
        before = track.span
        self._count_person(track, -1)
        (track.put if on else track.take)(stored)
        self._count_person(track, 1)
        changes = Changes(frames=before) | Changes(frames=track.span)
        if track.empty:
            del self._persons[number]
        return changes

    def _toggle_rows(self, run: int, stored: StoredEvent, *, on: bool) -> Changes:
        rows = self._rows if run == self.run else self._replaced_rows(run, stored)
        if rows is None:
            return Changes()
        touched = rows.rows_of(stored.event)
        self._count(rows, touched, -1)
        (rows.put if on else rows.take)(stored)
        self._count(rows, touched, 1)
        return Changes(frames=extent(rows.table.pts[touched]))

    def _replaced_rows(self, run: int, stored: StoredEvent) -> RunRows | None:
        """Rows of a run that is no longer active, from the first time a person vouches there."""
        if run not in self._replaced:
            if self._older is None or isinstance(stored.event, Reject):
                return None
            rows = RunRows(self._older(run), run, threshold=0.0, touched_only=True)
            self._know(rows.table.pts)
            self._replaced = dict(sorted([*self._replaced.items(), (run, rows)]))
            for earlier in self.gestures.active():
                if earlier.seq != stored.seq and any(r.run == run for r in concerned(earlier)):
                    rows.put(earlier)
            self._count(rows, np.arange(len(rows)), 1)
        return self._replaced[run]

    # Faces covered per frame

    def _know(self, pts: IntArray) -> None:
        """Make room for frames that the frame index does not name (yet)."""
        at = np.searchsorted(self._frames, pts)
        inside = np.minimum(at, max(0, len(self._frames) - 1))
        if len(self._frames) and bool((self._frames[inside] == pts).all()):
            return
        self._frames = np.unique(np.concatenate([self._frames, pts]))
        self._count_all()

    def _count_all(self) -> None:
        self._counts = np.zeros(len(self._frames), np.int64)
        for rows in (self._rows, *self._replaced.values()):
            self._count(rows, slice(None), 1)
        for track in self._persons.values():
            self._count_person(track, 1)

    def _count(self, rows: RunRows, which: IntArray | slice, sign: int) -> None:
        pts = rows.table.pts[which][rows.covered[which]]
        at = np.searchsorted(self._frames, pts)
        if len(at) > len(self._frames) // 8:
            self._counts += sign * np.bincount(at, minlength=len(self._counts))
        else:
            np.add.at(self._counts, at, sign)

    def _count_person(self, track: PersonTrack, sign: int) -> None:
        where, codes = track.codes(self._frames)
        self._counts[where] += sign * ((codes != REJECTED) & (codes != REMOVED))


def fold(state: ReviewState, events: Iterable[StoredEvent]) -> ReviewState:
    """The state after the events; the given state is the one that is changed."""
    state.apply_all(events)
    return state
