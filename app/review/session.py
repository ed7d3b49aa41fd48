"""A person's review of one medium: every command is on disk before the state shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.core.decisions import (
    Aside,
    Event,
    FaceRef,
    Redo,
    SetRedaction,
    SetThreshold,
    StoredEvent,
    Undo,
)
from app.core.errors import UsageError
from app.core.fold import Changes, ReviewState
from app.core.model import Face, IntArray, Region
from app.core.policy import covering
from app.core.said import say
from app.core.settings import RedactionSettings
from app.core.signoff import newest_signature
from app.core.tracks import TrackSummary
from app.review.commands.areas import AreaCommands
from app.review.commands.faces import FaceCommands
from app.review.commands.remarks import RemarkCommands
from app.review.commands.tracks import TrackCommands
from app.review.history import HistoryEntry as HistoryEntry
from app.review.history import entry_of, history_of
from app.review.loading import Loaded, load
from app.store.events import current_person
from app.store.records import Run, outdated
from app.store.study import Study


class ReviewSession(FaceCommands, TrackCommands, AreaCommands, RemarkCommands):
    """Commands and queries on one medium. Use it from one thread.

    Every command appends one event to the log and returns what became stale. It raises
    UsageError, and writes nothing, when it makes no sense (such as a face that is not
    there), and StudyError when the study cannot be written.

    Args:
        study: An open study.
        medium_id: The medium.
        person: Who decides; the user of the operating system by default.
        up_to: Show the medium as it stood after this event of the log; nothing can be decided.
    """

    def __init__(
        self,
        study: Study,
        medium_id: int,
        *,
        person: str | None = None,
        up_to: int | None = None,
    ) -> None:
        self.study = study
        self.medium_id = medium_id
        self.person = person or current_person()
        self._info = study.medium(medium_id).info
        self._loaded: Loaded
        self._last_seq: int
        self._next_row: int
        self._past = up_to is not None
        self._take(load(study, medium_id, up_to=up_to))

    # Queries

    @property
    def state(self) -> ReviewState:
        """Exchanged for another when a run completes: do not keep it."""
        return self._loaded.state

    @property
    def run(self) -> Run | None:
        """The run that is reviewed."""
        return self._loaded.run

    @property
    def last_seq(self) -> int:
        """Newest event that the state includes."""
        return self._last_seq

    @property
    def threshold(self) -> float:
        return self.state.threshold

    @property
    def redaction(self) -> RedactionSettings:
        return self.state.redaction

    def faces_at(self, pts: int) -> list[Face]:
        """All faces of one frame: covered ones, rejected ones and ghosts."""
        return self.state.faces_at(pts)

    def covering(
        self, pts: int, redaction: RedactionSettings, faces: Sequence[Face] | None = None
    ) -> list[Region]:
        """Everything that an export with these settings covers in one frame.

        Args:
            faces: Those of the frame, with a threshold that is only being tried; None for those
                that stand.
        """
        return covering(
            self.faces_at(pts) if faces is None else faces,
            redaction,
            areas=self.state.areas,
            pts=pts,
            size=(self._info.width, self._info.height),
            secret=self.study.secret,
        )

    def tracks(self) -> list[TrackSummary]:
        return self.state.tracks()

    def counts(self) -> tuple[IntArray, IntArray]:
        """PTS of all frames, and how many faces are covered in each."""
        return self.state.counts()

    def history(self) -> list[HistoryEntry]:
        """All gestures about this medium and its exports, oldest first."""
        return history_of(self.state, self.study.exports(self.medium_id), self._clock)

    def entry(self, seq: int) -> HistoryEntry | None:
        """One gesture as the history lists it; None if there is none of that number."""
        return entry_of(self.state, seq, self._clock)

    def samples(self, ref: FaceRef, count: int) -> list[Face]:
        """Faces of a track, at most ``count``, evenly spread from its first frame to its last."""
        frames = self.state.frames_of(ref)
        if not len(frames):
            return []
        places = np.linspace(0, len(frames) - 1, min(count, len(frames))).round().astype(int)
        found = (self.state.face(ref, int(pts)) for pts in frames[np.unique(places)])
        return [face for face in found if face is not None]

    @property
    def next_undo(self) -> StoredEvent | None:
        """What one's own undo takes back; where nothing of one's own is left, another's newest.

        The caller asks before it takes back what another person did.
        """
        gestures = self.state.gestures
        return gestures.newest_of(self.person) or gestures.newest

    @property
    def next_redo(self) -> StoredEvent | None:
        """What this person took back last, unless a new gesture came after."""
        return self.state.gestures.undone_by(self.person)

    # Undo, keeping up; commands on faces, tracks, areas and remarks are in app.review.commands

    def set_threshold(self, value: float) -> Changes:
        """Move the working threshold of the run under review."""
        if self.run is None:
            raise UsageError(say("there are no detections yet whose threshold could be moved"))
        return self.do(SetThreshold(float(value), self.run.id))

    def set_redaction(self, settings: RedactionSettings) -> Changes:
        """Choose how faces are covered."""
        return self.do(SetRedaction(settings))

    def undo(self, seq: int | None = None) -> Changes:
        """Take back a gesture.

        Args:
            seq: Which, whoever's it is; None for this person's newest that counts. Nothing
                happens when there is none.
        """
        if seq is None:
            newest = self.state.gestures.newest_of(self.person)
            return Changes() if newest is None else self.do(Undo(newest.seq))
        if not self.state.gestures.counts(seq):
            raise UsageError(say("this was taken back already"))
        self._demand_own(seq)
        return self.do(Undo(seq))

    def _demand_own(self, seq: int) -> None:
        """Raises UsageError: Somebody signed since, and the gesture is another person's."""
        active = self.state.gestures.active()
        whose = next((stored.person for stored in active if stored.seq == seq), self.person)
        signed = newest_signature(active)
        if signed is not None and signed.seq >= seq and whose != self.person:
            raise UsageError(
                say(
                    "{person} has signed the export since: what {whose} decided can no longer be "
                    "taken back by another person",
                    person=signed.person,
                    whose=whose,
                )
            )

    def redo(self) -> Changes:
        """Bring back what this person undid last; nothing happens after a new gesture."""
        stored = self.next_redo
        return Changes() if stored is None else self.do(Redo(stored.seq))

    def refresh(self) -> Changes:
        """Pick up what came into the study since: detections, a finished run, decisions.

        Cheap while a run is going on: only new rows are read.
        """
        before = self._loaded
        run = self.study.active_run(self.medium_id)
        if outdated(before.run, run):
            return self._reload()
        if not before.indexed and self.study.load_index(self.medium_id) is not None:
            return self._reload()
        self._loaded = replace(before, run=run)
        changes = self.catch_up()
        if run is not None and not before.complete:
            new = self.study.found_since(run.id, self._next_row)
            if len(new):
                self._next_row = int(new.ids.max()) + 1
                changes |= self.state.add_rows(new)
        return changes

    def do(self, event: Event) -> Changes:
        """Write an event to the log, then let it count.

        Raises:
            UsageError: The medium is locked, and the event would change what is covered.
            StudyError: It could not be written; nothing has changed.
        """
        if self._past:
            raise UsageError(
                say("this is how the video stood before: nothing can be decided there")
            )
        if self.locked and not self._harmless(event):
            raise UsageError(
                say("this video is locked: what was decided is accepted. Unlock it first")
            )
        stored = self.study.append(event, medium_id=self.medium_id, person=self.person)
        if stored.seq != self._last_seq + 1:  # others wrote meanwhile: theirs come first
            return self.catch_up()
        self._last_seq = stored.seq
        return self.state.apply(stored)

    def _harmless(self, event: Event) -> bool:
        """Whether an event covers and uncovers nothing."""
        if isinstance(event, Undo | Redo):
            known = (stored for stored, _ in self.state.gestures.all() if stored.seq == event.seq)
            return all(isinstance(stored.event, Aside) for stored in known)
        return isinstance(event, Aside)

    def catch_up(self) -> Changes:
        """Pick up decisions alone: what is in the log and not in the state yet, in its order."""
        changes = Changes()
        for stored in self.study.events(self.medium_id, after=self._last_seq):
            changes |= self.state.apply(stored)
            self._last_seq = stored.seq
        return changes

    def _take(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._last_seq = loaded.last_seq
        self._next_row = loaded.next_row
        frames, _ = self.state.counts()
        self._start = int(frames[0]) if len(frames) else self._info.start_pts

    def _reload(self) -> Changes:
        self._take(load(self.study, self.medium_id))
        frames, _ = self.state.counts()
        span = (int(frames[0]), int(frames[-1])) if len(frames) else None
        return Changes(span, tracks=True, settings=True, history=True)

    def _clock(self, pts: int) -> float:
        return self._info.seconds(pts - self._start)
