"""A person's review of the medium on screen: commands, and what became stale by them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.concern_finder import ConcernFinder
from app.controllers.display import Redaction
from app.controllers.following import Following
from app.controllers.jobs import JobRunner
from app.controllers.lanes import LaneKeeper
from app.controllers.notifier import Notifier
from app.controllers.opened_review import OpenedReview, open_in_background
from app.controllers.timeline_data import TimelineData
from app.controllers.trial import faces_under, threshold_words
from app.controllers.walks import WantedSpan, is_growing
from app.core.changes import Changes
from app.core.decisions import FaceRef, Scope
from app.core.errors import FaceveilError, UsageError
from app.core.geometry import unmoved
from app.core.model import Box, Face, Landmarks
from app.core.refs import ref_of
from app.core.said import say
from app.core.settings import RedactionSettings
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.review.concerns.queue import ConcernQueue
from app.review.session import HistoryEntry, ReviewSession
from app.store.records import RunState, outdated

_REFRESH = 600


class Verdict(Enum):
    """What a person says of a face or a track."""

    ACCEPT = auto()
    REJECT = auto()


class ReviewController(QObject):
    """Wraps a :class:`ReviewSession`: commands are short, loading is done elsewhere.

    Args:
        opened: Session and concerns of the medium; read in the background.

    Attributes:
        session: Exchanged for another when a run completes: do not keep it.
        pending_redaction, pending_threshold: What is only being tried; None for nothing.

    Signals:
        changed(Changes): What a command, or what was found since, made stale: its flags and its
            span say who has to ask again. The lanes are up to date already.
        tried(): Settings that are only being tried have changed: faces and covers may differ.
        timeline_changed(TimelineData): New lanes.
        concerns_found(): The concerns are there, which are looked for after the faces.
    """

    changed = Signal(object)
    tried = Signal()
    timeline_changed = Signal(object)
    concerns_found = Signal()

    def __init__(
        self,
        opened: OpenedReview,
        index: FrameIndex,
        *,
        runner: JobRunner,
        notifier: Notifier,
    ) -> None:
        super().__init__(runner)
        session = opened.session
        self.session = session
        self.index = index
        self.medium_id = session.medium_id
        self.pending_redaction: RedactionSettings | None = None
        self.pending_threshold: float | None = None
        self._runner = runner
        self._notifier = notifier
        self._lanes = LaneKeeper(index, runner=runner, notifier=notifier, parent=self)
        self._lanes.changed.connect(self.timeline_changed)
        self.following = Following(
            lambda: self.session, runner, decide=self.do, failed=notifier.tell, parent=self
        )
        self._reloading = False
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH)
        self._timer.timeout.connect(self.refresh)
        self._finder = ConcernFinder(opened, runner=runner, notifier=notifier, parent=self)
        self._finder.found.connect(self._on_concerns)
        self._concern_marks = partial(self._finder.marks, index)
        everything = Changes((index.start, index.last), tracks=True)
        self._lanes.update(session, everything, self._concern_marks)
        self.read_lanes()

    def close(self) -> None:
        self.following.finish()
        self._closed = True
        self._lanes.close()
        self._finder.close()
        self._timer.stop()

    def watch(self, running: bool) -> None:
        """Whether detection of this medium runs, so that new faces are picked up."""
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running and self._timer.isActive():
            self._timer.stop()
            self.refresh()

    # Queries

    @property
    def concerns(self) -> ConcernQueue:
        """Exchanged for another when a run completes: do not keep it."""
        return self._finder.concerns

    @property
    def lanes(self) -> TimelineData:
        """What the timeline draws."""
        return self._lanes.data

    @property
    def unseen(self) -> NDArray[np.bool_]:
        """(n,) frames that are worked on and that the person at the screen has not seen."""
        worked = self.session.state.areas.within(self.index.pts)
        return np.isin(self.index.pts, worked) & ~self.lanes.seen

    @property
    def complete(self) -> bool:
        """Detection ran to its end in all that is worked on: nothing more will be found."""
        run = self.session.run
        if run is None or run.state is not RunState.COMPLETE:
            return False
        return not self.session.state.areas.unlooked(self.index.pts)

    def faces_at(self, pts: int) -> list[Face]:
        """Faces of a frame, with a threshold that is only being tried."""
        faces = self.session.faces_at(pts)
        value = self.pending_threshold
        if value is not None:
            faces = faces_under(faces, self.session.tracks(), value)
        return faces + self.following.faces_at(pts)

    def redaction_at(self, pts: int) -> Redaction:
        """What the export would cover in a frame, with settings that are only being tried."""
        settings = self.redaction
        return Redaction(self.session.covering(pts, settings, self.faces_at(pts)), settings)

    @property
    def redaction(self) -> RedactionSettings:
        return self.pending_redaction or self.session.redaction

    def tracks(self) -> list[TrackSummary]:
        return self.session.tracks()

    def track(self, ref: FaceRef) -> TrackSummary | None:
        """A track by name; None if there is none of that name."""
        return self.session.state.track(ref)

    def number_of(self, ref: FaceRef) -> str:
        """What a track is called by; no two share it."""
        return self.session.state.numbers.of(ref)

    def history(self) -> list[HistoryEntry]:
        return self.session.history()

    def threshold_words(self, value: float) -> str:
        """What a threshold means for this medium."""
        return threshold_words(self.session.tracks(), value)

    # Commands; each is on disk before anything is redrawn

    def decide(self, face: Face, verdict: Verdict, scope: Scope) -> Changes | None:
        """Accept or reject a face of the frame on screen, as far as the scope reaches."""
        if self._grows(face):
            return None
        return self._decide(FaceRef.of(face), verdict, scope, pts=face.pts)

    def decide_tracks(self, tracks: Sequence[TrackSummary], verdict: Verdict) -> Changes | None:
        """Accept or reject whole tracks: one gesture, however many they are."""
        if not tracks:
            return None
        refs = tuple(track.ref for track in tracks)
        scope = Scope.track() if len(refs) == 1 else Scope.several(refs)
        return self._decide(refs[0], verdict, scope, pts=tracks[0].sample_pts)

    def group(self, tracks: Sequence[TrackSummary], person: str) -> Changes | None:
        """Make tracks one person, together with those that bear this name already."""
        refs = [track.ref for track in tracks]
        name = person.strip()
        if name:
            refs += [t.ref for t in self.session.tracks() if t.person == name and t.ref not in refs]
        return self._do(lambda: self.session.group(refs, name))

    def ungroup(self, tracks: Sequence[TrackSummary]) -> None:
        """Take tracks out of their person: each is on its own again."""
        for track in tracks:
            if (
                track.group is not None
                and self._do(partial(self.session.ungroup, track.ref)) is None
            ):
                return

    def remove(self, face: Face, scope: Scope) -> Changes | None:
        """Take back a face added by hand."""
        if self._grows(face):
            return None
        return self._do(lambda: self.session.remove_face(FaceRef.of(face), scope, face.pts))

    def add_face(self, pts: int, box: Box, track: int | None = None) -> Changes | None:
        """A missed face; ``track`` makes it another keyframe of a face added before."""
        return self._do(lambda: self.session.add_face(pts, box, track=track))

    def edit_face(
        self, face: Face, box: Box, landmarks: Landmarks | None, *, blend: bool = False
    ) -> Changes | None:
        """Correct a face; None also where nothing would move, which is no correction.

        Args:
            blend: The correction fades over the neighbouring frames.
        """
        if self._grows(face):
            return None
        if unmoved(face.box, box) and (landmarks is None or landmarks == face.landmarks):
            return None
        return self._do(
            lambda: self.session.edit_face(
                FaceRef.of(face), face.pts, box, landmarks=landmarks, blend=blend
            )
        )

    def set_span(self, ref: FaceRef, first: int, last: int) -> FaceRef | None:
        """Let a track begin and end elsewhere; what it gains is followed by the picture.

        What is cut off is rejected at once. What is gained is covered at once, and becomes a
        decision when the face was followed to the new end.

        Returns:
            The track; None where nothing came of it.
        """
        wish = WantedSpan.of(self.session, self.index, ref=ref, span=(first, last))
        if wish is not None:
            return self.following.start(wish)
        changes = self._do(lambda: self.session.set_span(ref, first, last))
        return None if changes is None else ref

    def _grows(self, face: Face) -> bool:
        """Whether a face is no decision yet, and so nothing can be decided on it; tells that."""
        growing = is_growing(ref_of(face))
        if growing:
            words = say("this face is still being followed: press Esc to stop that, then change it")
            self._notifier.tell(UsageError(words))
        return growing

    def try_redaction(self, settings: RedactionSettings) -> None:
        """Show what settings would do; nothing is written."""
        self.pending_redaction = settings
        self.tried.emit()

    def try_threshold(self, value: float) -> None:
        """Show what a threshold would do; nothing is written."""
        self.pending_threshold = value
        self.tried.emit()

    def set_redaction(self, settings: RedactionSettings) -> None:
        tried, self.pending_redaction = self.pending_redaction, None
        if settings != self.session.redaction:
            self._do(lambda: self.session.set_redaction(settings))
        elif tried is not None:
            self.tried.emit()

    def set_threshold(self, value: float) -> None:
        tried, self.pending_threshold = self.pending_threshold, None
        if self.session.run is not None and abs(value - self.session.threshold) > 1e-9:
            self._do(lambda: self.session.set_threshold(value))
        elif tried is not None:
            self.tried.emit()

    def do(self, command: Callable[[ReviewSession], Changes]) -> Changes | None:
        """Run any command of the session; None if it made no sense or could not be written."""
        return self._do(lambda: command(self.session))

    def undo(self, seq: int | None = None) -> None:
        """Take back a gesture; None for the newest of one's own."""
        self._do(lambda: self.session.undo(seq))

    def redo(self) -> None:
        self._do(self.session.redo)

    # Keeping up

    def refresh(self) -> None:
        """Take up what detection found since; a finished run is loaded in the background."""
        if self._closed:
            return
        try:
            run = self.session.study.active_run(self.medium_id)
            if self._reloading or outdated(self.session.run, run):
                if not self._reloading:
                    self._reload()
                # Decisions of elsewhere do not wait for the faces: they count from now on.
                self._tell(self.session.catch_up())
                return
            self._tell(self.session.refresh())
            self.read_lanes()
        except FaceveilError as error:
            self._notifier.tell(error)

    def _on_concerns(self) -> None:
        self._lanes.update(self.session, Changes(), self._concern_marks)
        self._lanes.flush()
        self.concerns_found.emit()

    def exported(self) -> None:
        """The medium was exported: the history has another entry."""
        self._tell(Changes(history=True))

    def read_lanes(self) -> None:
        """Read frames seen and done from the study, in the background."""
        self._lanes.read(self.session)

    def _reload(self) -> None:
        self._reloading = True

        def done(opened: OpenedReview) -> None:
            self._reloading = False
            if self._closed:
                return
            self.session, self._finder.concerns = opened.session, opened.concerns
            opened.catch_up()  # decisions made while it was being loaded
            span = (self.index.start, self.index.last)
            self._tell(Changes(span, tracks=True, settings=True, history=True))
            self.read_lanes()

        def failed(error: BaseException) -> None:
            self._reloading = False
            self._notifier.tell(error)

        open_in_background(
            self.session.study,
            self.medium_id,
            person=self.session.person,
            runner=self._runner,
            done=done,
            failed=failed,
            later=False,
        )

    def _decide(self, ref: FaceRef, verdict: Verdict, scope: Scope, *, pts: int) -> Changes | None:
        session = self.session
        command = session.accept if verdict is Verdict.ACCEPT else session.reject
        return self._do(lambda: command(ref, scope, pts))

    def _do(self, command: Callable[[], Changes]) -> Changes | None:
        """Run a command; None if it made no sense or could not be written."""
        try:
            changes = command()
        except FaceveilError as error:
            self._notifier.tell(error)
            return None
        self._tell(changes)
        return changes

    def _tell(self, changes: Changes) -> None:
        if not changes:
            return
        self.concerns.update(changes)
        self._lanes.update(self.session, changes, self._concern_marks)
        self.changed.emit(changes)
