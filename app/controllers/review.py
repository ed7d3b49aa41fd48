"""A person's review of the medium on screen: commands, and what became stale by them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Signal

from app.controllers.concern_finder import ConcernFinder
from app.controllers.display import Redaction
from app.controllers.face_gestures import FaceGestures
from app.controllers.face_gestures import Verdict as Verdict
from app.controllers.following import Following
from app.controllers.jobs import JobRunner
from app.controllers.lanes import LaneKeeper
from app.controllers.notifier import Notifier
from app.controllers.opened_review import OpenedReview, open_in_background
from app.controllers.timeline_data import TimelineData
from app.controllers.trial import faces_under, threshold_words
from app.core.changes import Changes
from app.core.decisions import FaceRef
from app.core.errors import FaceveilError
from app.core.model import Face
from app.core.settings import RedactionSettings
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.review.concerns.queue import ConcernQueue
from app.review.session import HistoryEntry, ReviewSession
from app.store.records import RunState, outdated

_REFRESH = 600


class ReviewController(FaceGestures):
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
        self._finder.followed.connect(self._mark_concerns)
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

    # Commands; each is on disk before anything is redrawn; more in FaceGestures

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
        self._mark_concerns()
        self.concerns_found.emit()

    def _mark_concerns(self) -> None:
        self._lanes.update(self.session, Changes(), self._concern_marks)
        self._lanes.flush()

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
        self._finder.follow()
        self._lanes.update(self.session, changes, self._concern_marks)
        self.changed.emit(changes)
