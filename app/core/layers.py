"""Which face is where: the rows of runs and what people drew, with all decisions on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from app.core.areas import Exclusions
from app.core.arrays import FaceTable, run_starts
from app.core.changes import Changes, concerned, extent, placed, subject
from app.core.decisions import (
    Accept,
    EditFace,
    FaceRef,
    RefKind,
    Reject,
    ScopeKind,
    SetLook,
    SplitTrack,
    StoredEvent,
    SwapTracks,
    Zone,
)
from app.core.frame_counts import FrameCounts
from app.core.identities import Identities, renamed
from app.core.keyframes import REJECTED, REMOVED, PersonTrack
from app.core.model import Face, IntArray
from app.core.rows import RunRows

_NO_RUN = 0


class Layers:
    """Faces of a medium: of the active run, kept from earlier ones, drawn by people.

    Args:
        table: Rows of the active run.
        run: Its id, None when there is no run yet.
        threshold, track_scores: See :class:`RunRows`.
        frames: PTS of the medium's frames, sorted; None while they are not known.
        older: Gives the rows of a run that another has replaced.
        active: The gestures that count, oldest first, a new one included.
    """

    def __init__(
        self,
        table: FaceTable,
        *,
        run: int | None,
        threshold: float,
        track_scores: Mapping[int, float] | None,
        frames: IntArray | None,
        older: Callable[[int], FaceTable] | None,
        active: Callable[[], list[StoredEvent]],
    ) -> None:
        self.run = run
        self.identities = Identities()
        self._older, self._active = older, active
        self.rows = RunRows(
            table,
            run or _NO_RUN,
            threshold=threshold,
            track_scores=track_scores,
            identities=self.identities,
        )
        self.replaced: dict[int, RunRows] = {}
        self.drawn: dict[FaceRef, PersonTrack] = {}
        self.frames = FrameCounts(table.pts[run_starts(table.pts)] if frames is None else frames)
        self.frames.learn(table.pts)
        self._count_all()

    # Queries

    def all_rows(self) -> tuple[RunRows, ...]:
        """Rows of the active run, then those kept from earlier ones."""
        return (self.rows, *self.replaced.values())

    def faces_at(self, pts: int) -> list[Face]:
        """All faces of one frame: covered ones, rejected ones and ghosts."""
        frames = self.frames.frames
        faces = [face for rows in self.all_rows() for face in rows.visible_at(pts, frames)]
        drawn = (track.face_at(pts) for track in self.drawn.values())
        return faces + [face for face in drawn if face is not None]

    def totals(self) -> tuple[tuple[int, int, int], int, int]:
        """Faces over all frames: covered by provenance, rejected, ghosts."""
        covered, rejected, ghosts = np.zeros(3, np.int64), 0, 0
        for rows in self.all_rows():
            covered += np.bincount(rows.provenance()[rows.covered], minlength=3)
            if not rows.touched_only:
                out = rows.decided() == REJECTED
                rejected += int(out.sum())
                ghosts += int((~rows.covered & ~out).sum())
        for track in self.drawn.values():
            interpolated, by_hand, out = track.totals(self.frames.frames)
            covered += np.array([0, interpolated, by_hand])
            rejected += out
        by_detector, by_tracker, by_person = covered.tolist()
        return (by_detector, by_tracker, by_person), rejected, ghosts

    def frames_of(self, name: FaceRef) -> IntArray:
        """PTS of the frames in which a track has a face, sorted."""
        found = [np.zeros(0, np.int64)]
        for rows in self.all_rows():
            own = rows.rows_named(name)
            own = own[rows.covered[own]] if rows.touched_only else own
            found.append(rows.table.pts[own])
        for base, first, last in self.identities.pieces(name):
            if base in self.drawn:
                where, codes = self.drawn[base].codes(self.frames.frames)
                pts = self.frames.frames[where][codes != REMOVED]
                found.append(pts[(pts >= first) & (pts <= last)])
        return np.asarray(np.unique(np.concatenate(found)), np.int64)

    def touched(self, stored: StoredEvent) -> IntArray:
        """Numbers of the active run's tracks, as the run called them, that a decision is about."""
        return np.unique(self.rows.table.tracks[self.rows.rows_of(stored)])

    # Changes

    def decide(self, stored: StoredEvent, *, on: bool) -> Changes:
        """Let a decision on faces count, or count no longer."""
        changes = Changes(tracks=True, ref=subject(stored))
        stamps = [pts for _, pts in placed(stored)]
        if isinstance(stored.event, EditFace):
            stamps.append(stored.event.pts)
        if stamps and self.frames.learn(np.array(stamps, np.int64)):
            self._count_all()
        for base, named in self._bases(stored).items():
            changes |= self._toggle_drawn(base, named, on=on)
        for run in self._runs(stored):
            changes |= self._toggle_rows(run, stored, on=on)
        return changes

    def rename(self, stored: StoredEvent, *, on: bool) -> tuple[Changes, IntArray]:
        """Let a split or swap count, or count no longer: what came after speaks of others now.

        Returns:
            What became stale, and the numbers of the active run's tracks, as the run called them,
            of which something differs.
        """
        event = stored.event
        names = renamed(stored)
        before = [self.frames_of(name) for name in names]
        (self.identities.put if on else self.identities.take)(stored)
        kept, covered = bool(self.replaced), self.rows.covered.copy()
        decided = self.rows.marks()
        for track in self.drawn.values():
            self.frames.count_drawn(track, -1)
        self.replaced, self.drawn = {}, {}
        deciding = [other for other in self._active() if any(True for _ in concerned(other))]
        self.rows.rebuild(deciding)
        for other in deciding:
            for base, named in self._bases(other).items():
                self._drawn(base).put(named)
            for run in self._runs(other):
                if run != self.run and run not in self.replaced:
                    self._replaced_rows(run, other, among=deciding)
        self.drawn = {base: track for base, track in self.drawn.items() if not track.empty}
        if kept or self.replaced:
            self._count_all()
        else:
            self.frames.recount(self.rows, covered)
            for track in self.drawn.values():
                self.frames.count_drawn(track, 1)
        pts = np.concatenate([*before, *(self.frames_of(name) for name in names)])
        first = event.pts if isinstance(event, SplitTrack | SwapTracks) else 0
        differ = self.rows.differing(decided)
        changes = Changes(extent(pts[pts >= first]), tracks=True, ref=subject(stored))
        return changes, self._numbers(differ)

    def set_threshold(self, value: float) -> None:
        """Move the working threshold of the active run."""
        before = self.rows.covered
        self.rows.set_threshold(value)
        self.frames.recount(self.rows, before)

    def exclude(self, excluded: Exclusions, span: tuple[int, int] | None = None) -> IntArray:
        """What is no face unless a person says so; changed within a span, or everywhere.

        Returns:
            Numbers of the active run's tracks of which something differs.
        """
        table = self.rows.table
        which = slice(0, len(table)) if span is None else table.rows_between(*span)
        before = self.rows.covered.copy()
        changed = self.rows.exclude(excluded, which)
        self.frames.recount(self.rows, before[changed], changed)
        return self._numbers(changed)

    def _numbers(self, rows: IntArray) -> IntArray:
        """The tracks of some rows, as the run called them."""
        tracks = np.sort(self.rows.table.tracks[rows])
        return tracks[run_starts(tracks)]

    def add_rows(self, new: FaceTable) -> None:
        """Take in detections that the active run has stored since."""
        if self.frames.learn(new.pts):
            self._count_all()
        self.frames.count_rows(self.rows, self.rows.add(new), 1)

    # Who is concerned

    def _runs(self, stored: StoredEvent) -> list[int]:
        """Runs that a decision is about."""
        bases = (
            piece.base
            for ref in concerned(stored)
            for piece in self.identities.pieces(ref, stored.seq)
        )
        return sorted({base.run for base in bases if base.run is not None})

    def _bases(self, stored: StoredEvent) -> dict[FaceRef, StoredEvent]:
        """What was drawn that a decision is about, each with the decision as it names it."""
        found: dict[FaceRef, StoredEvent] = {}
        boxes = placed(stored)
        if self.identities.plain:
            boxes = boxes[:1]
        for ref, pts in boxes:
            found[self.identities.base_at(ref, pts, stored.seq)] = stored
        for ref in concerned(stored):
            name, named = ref, stored
            if ref.kind is RefKind.DETECTION:
                track = self._track_of(stored)
                if track is None or not isinstance(stored.event, Accept | Reject | SetLook):
                    continue
                name, named = track, replace(stored, event=replace(stored.event, ref=track))
            for piece in self.identities.pieces(name, stored.seq):
                if piece.base.by_person or piece.base in self.drawn:
                    found.setdefault(piece.base, named)
        return found

    def _track_of(self, stored: StoredEvent) -> FaceRef | None:
        """The track that a decision on a detection reaches; None for that frame only."""
        event = stored.event
        if not isinstance(event, Accept | Reject | SetLook) or event.scope.kind is ScopeKind.FRAME:
            return None
        rows = next((rows for rows in self.all_rows() if rows.run == event.ref.run), None)
        return None if rows is None else rows.name_of(event.ref.number, stored.seq)

    # What people drew

    def _toggle_drawn(self, base: FaceRef, stored: StoredEvent, *, on: bool) -> Changes:
        if not on and base not in self.drawn:
            return Changes()
        fresh = base not in self.drawn
        track = self._drawn(base)
        before = track.span
        self.frames.count_drawn(track, -1)
        if fresh and not base.by_person:
            for earlier in self._active():
                if earlier.seq != stored.seq and base in (known := self._bases(earlier)):
                    track.put(known[base])
        (track.put if on else track.take)(stored)
        self.frames.count_drawn(track, 1)
        if track.empty:
            del self.drawn[base]
        return Changes(frames=before) | Changes(frames=track.span)

    def _drawn(self, base: FaceRef) -> PersonTrack:
        if base not in self.drawn:
            self.drawn[base] = PersonTrack(base, self.identities)
            # Kept in the order in which they were added, whatever was undone in between.
            self.drawn = dict(
                sorted(self.drawn.items(), key=lambda pair: (pair[0].run or 0, abs(pair[0].number)))
            )
        return self.drawn[base]

    # Rows

    def _toggle_rows(self, run: int, stored: StoredEvent, *, on: bool) -> Changes:
        rows = self.rows if run == self.run else self._replaced_rows(run, stored, among=None)
        if rows is None:
            return Changes()
        touched = rows.rows_of(stored)
        self.frames.count_rows(rows, touched, -1)
        (rows.put if on else rows.take)(stored)
        self.frames.count_rows(rows, touched, 1)
        return Changes(frames=extent(rows.table.pts[touched]))

    def _replaced_rows(
        self, run: int, stored: StoredEvent, *, among: list[StoredEvent] | None
    ) -> RunRows | None:
        """Rows of a run that is no longer active, from the first time a person vouches there.

        Args:
            run: Its id.
            stored: The decision that asks for them.
            among: Put all of these in; None puts in what counted before ``stored``.
        """
        if run not in self.replaced:
            if self._older is None or isinstance(stored.event, Reject | Zone):
                return None
            rows = RunRows(
                self._older(run),
                run,
                threshold=0.0,
                touched_only=True,
                identities=self.identities,
            )
            if self.frames.learn(rows.table.pts):
                self._count_all()
            self.replaced = dict(sorted([*self.replaced.items(), (run, rows)]))
            for earlier in self._active() if among is None else among:
                own = among is None and earlier.seq == stored.seq
                if not own and run in self._runs(earlier):
                    rows.put(earlier)
            self.frames.count_rows(rows, np.arange(len(rows)), 1)
        return self.replaced[run]

    # Faces covered per frame

    def _count_all(self) -> None:
        self.frames.count_anew(self.all_rows(), self.drawn.values())
