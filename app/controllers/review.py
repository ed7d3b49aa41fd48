"""A person's review of the medium on screen: commands, and what became stale by them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.display import Redaction
from app.controllers.jobs import JobRunner
from app.controllers.lanes import read_lanes
from app.controllers.notifier import Notifier
from app.controllers.timeline_data import Mask, TimelineData, counts_of
from app.controllers.track_bars import bars_of
from app.core.changes import Changes
from app.core.decisions import FaceRef, Scope
from app.core.errors import FaceveilError
from app.core.model import Box, Face, Landmarks, Status
from app.core.policy import regions
from app.core.settings import RedactionSettings
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.review.session import HistoryEntry, ReviewSession
from app.store.records import RunState
from app.store.study import Study

_REFRESH = 600


class ReviewController(QObject):
    """Wraps a :class:`ReviewSession`: commands are short, loading is done elsewhere.

    Args:
        session: Of the medium; made in the background, see :meth:`open`.

    Signals:
        faces_changed(), tracks_changed(), settings_changed(), history_changed(): Ask again.
        timeline_changed(TimelineData): New lanes.
        said(str): A command was done, in words.
    """

    faces_changed = Signal()
    tracks_changed = Signal()
    settings_changed = Signal()
    history_changed = Signal()
    timeline_changed = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        index: FrameIndex,
        *,
        runner: JobRunner,
        notifier: Notifier,
    ) -> None:
        super().__init__(runner)
        self.session = session
        self.index = index
        self.medium_id = session.medium_id
        self.pending_redaction: RedactionSettings | None = None
        self.pending_threshold: float | None = None
        self.lanes = TimelineData.of_index(index)
        self._runner = runner
        self._notifier = notifier
        self._scores: dict[int, float] = {}
        self._reading = False
        self._reloading = False
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH)
        self._timer.timeout.connect(self.refresh)
        self._update_bars()
        self.read_lanes()

    @staticmethod
    def open(
        study: Study,
        medium_id: int,
        *,
        runner: JobRunner,
        done: Callable[[ReviewSession], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Read a medium's faces and decisions in the background."""
        runner.run("load review", lambda: ReviewSession(study, medium_id), done=done, failed=failed)

    def close(self) -> None:
        self._closed = True
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
    def complete(self) -> bool:
        """Detection ran to its end, so nothing more will be found."""
        run = self.session.run
        return run is not None and run.state is RunState.COMPLETE

    def faces_at(self, pts: int) -> list[Face]:
        """Faces of a frame, with a threshold that is only being tried."""
        faces = self.session.faces_at(pts)
        value = self.pending_threshold
        if value is None:
            return faces
        return [self._tried(face, value) for face in faces]

    def redaction_at(self, pts: int) -> Redaction:
        """What the export would cover in a frame, with settings that are only being tried."""
        settings = self.redaction
        return Redaction(regions(self.faces_at(pts), settings), settings)

    @property
    def redaction(self) -> RedactionSettings:
        return self.pending_redaction or self.session.redaction

    def tracks(self) -> list[TrackSummary]:
        return self.session.tracks()

    def track(self, number: int) -> TrackSummary | None:
        return next((track for track in self.session.tracks() if track.track == number), None)

    def history(self) -> list[HistoryEntry]:
        return self.session.history()

    def threshold_words(self, value: float) -> str:
        """What a threshold means for this medium."""
        scored = [track for track in self.session.tracks() if track.track > 0]
        if not scored:
            return self.tr("What this covers is counted here as soon as faces were followed.")
        above = sum(self._live(track.score, track.status, value) for track in scored)
        return self.tr(
            "{0} of {1} tracks are covered; those below stay visible unless you accept them."
        ).format(above, len(scored))

    # Commands; each is on disk before anything is redrawn

    def accept(self, face: Face, scope: Scope) -> Changes | None:
        return self._do(lambda: self.session.accept(FaceRef.of(face), scope, face.pts))

    def reject(self, face: Face, scope: Scope) -> Changes | None:
        return self._do(lambda: self.session.reject(FaceRef.of(face), scope, face.pts))

    def decide_track(self, track: TrackSummary, accept: bool) -> Changes | None:
        """Accept or reject a whole track from the list."""
        command = self.session.accept if accept else self.session.reject
        return self._do(lambda: command(track.ref, Scope.track(), track.sample_pts))

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
        return self._do(lambda: self.session.remove_face(FaceRef.of(face), scope, face.pts))

    def add_face(self, pts: int, box: Box, track: int | None = None) -> Changes | None:
        """A missed face; ``track`` makes it another keyframe of a face added before."""
        return self._do(lambda: self.session.add_face(pts, box, track=track))

    def edit_face(self, face: Face, box: Box, landmarks: Landmarks | None) -> Changes | None:
        return self._do(lambda: self.session.edit_face(FaceRef.of(face), face.pts, box, landmarks))

    def set_redaction(self, settings: RedactionSettings) -> None:
        self.pending_redaction = None
        if settings != self.session.redaction:
            self._do(lambda: self.session.set_redaction(settings))

    def set_threshold(self, value: float) -> None:
        self.pending_threshold = None
        if self.session.run is not None and abs(value - self.session.threshold) > 1e-9:
            self._do(lambda: self.session.set_threshold(value))

    def undo(self) -> None:
        self._do(self.session.undo)

    def redo(self) -> None:
        self._do(self.session.redo)

    # Keeping up

    def refresh(self) -> None:
        """Take up what detection found since; a finished run is loaded in the background."""
        if self._closed or self._reloading:
            return
        try:
            run = self.session.study.active_run(self.medium_id)
            known = self.session.run
            complete = run is not None and run.state is RunState.COMPLETE
            was_complete = known is not None and known.state is RunState.COMPLETE
            another = (run and run.id) != (known and known.id)
            if another or (complete and not was_complete):
                self._reload()
                return
            self._tell(self.session.refresh())
            self.read_lanes()
        except FaceveilError as error:
            self._notifier.tell(error)

    def read_lanes(self) -> None:
        """Read frames seen and done from the study, in the background."""
        if self._reading or self._closed:
            return
        self._reading = True
        study, medium_id, run, index = (
            self.session.study, self.medium_id, self.session.run, self.index,
        )  # fmt: skip
        work = partial(read_lanes, study, medium_id, run, index)
        self._runner.run("lanes", work, done=self._lanes_read, failed=self._lanes_failed)

    def _reload(self) -> None:
        self._reloading = True

        def done(session: ReviewSession) -> None:
            self._reloading = False
            if self._closed:
                return
            self.session = session
            session.refresh()  # decisions made while it was being loaded
            self._tell(Changes(None, tracks=True, settings=True, history=True))
            self.read_lanes()

        def failed(error: BaseException) -> None:
            self._reloading = False
            self._notifier.tell(error)

        self.open(self.session.study, self.medium_id, runner=self._runner, done=done, failed=failed)

    def _lanes_failed(self, error: BaseException) -> None:
        self._reading = False
        self._notifier.tell(error)

    def _lanes_read(self, found: tuple[Mask, Mask]) -> None:
        self._reading = False
        if not self._closed:
            self.lanes = replace(self.lanes, seen=found[0], done=found[1])
            self.timeline_changed.emit(self.lanes)

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
        if changes.tracks or changes.frames is not None or changes.settings:
            self._update_bars()
            self.timeline_changed.emit(self.lanes)
            self.faces_changed.emit()
            self.tracks_changed.emit()
        if changes.settings:
            self.settings_changed.emit()
        if changes.history:
            self.history_changed.emit()

    def _tried(self, face: Face, threshold: float) -> Face:
        if face.track is not None and face.track < 0:
            return face
        score = self._scores.get(face.track, face.score) if face.track else face.score
        ghost = face.status is Status.UNDECIDED and score < threshold
        return face if ghost == face.ghost else replace(face, ghost=ghost)

    @staticmethod
    def _live(score: float, status: Status, threshold: float) -> bool:
        return status is not Status.REJECTED and (score >= threshold or status is Status.ACCEPTED)

    def _update_bars(self) -> None:
        tracks = self.session.tracks()
        self._scores = {track.track: track.score for track in tracks}
        pts, counts = self.session.counts()
        self.lanes = replace(
            self.lanes,
            counts=counts_of(self.index, pts, counts),
            bars=bars_of(tracks, self.index),
        )
