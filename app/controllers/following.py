"""Faces that are being followed in the background, shown and kept as they grow."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.batch.following import Direction, follow_face
from app.controllers.jobs import Job, JobRunner
from app.core.changes import Changes
from app.core.decisions import EndReason, FollowedBox, FollowFace
from app.core.errors import FaceveilError
from app.core.event_fields import Settles
from app.core.model import Box, Face, Landmarks, Provenance
from app.core.refs import FaceRef
from app.core.task import CancelToken, ProgressCallback
from app.review.session import ReviewSession

_TICK = 80
"""Milliseconds between two looks at what was reached."""
_KEPT_EVERY = 12
"""So many looks, about a second, between two times that it is written to the study."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which face is to be followed.

    Attributes:
        pts, box, landmarks: Where a person pointed at it.
        source: The face that it grows from, see :class:`FollowFace`.
        track: A person's track that it extends.
        direction: Which ways in time.
        settles: The concern that it answers.
    """

    pts: int
    box: Box
    landmarks: Landmarks | None = None
    source: FaceRef | None = None
    track: int | None = None
    direction: Direction = "both"
    settles: Settles | None = None

    def event(self, path: Sequence[FollowedBox], ended: EndReason) -> FollowFace:
        """As far as it is known."""
        kept = {one.pts: one for one in path if one.pts != self.pts}
        ordered = tuple(kept[pts] for pts in sorted(kept))
        return FollowFace(
            self.pts,
            self.box,
            ordered,
            self.landmarks,
            self.track,
            self.source,
            (),
            (ended, ended),
            self.settles,
        )


class _Walk:
    """One face on its way; written by the worker, read by the window."""

    def __init__(self, wanted: Wanted, number: int) -> None:
        self.wanted = wanted
        self.number = number
        self.job: Job | None = None
        self.path: dict[int, FollowedBox] = {}
        self._lock = threading.Lock()
        self._new: list[FollowedBox] = []

    def reach(self, one: FollowedBox) -> None:
        """Called by the worker."""
        with self._lock:
            self._new.append(one)

    def take(self) -> list[FollowedBox]:
        """What was reached since; it is in the path from here on."""
        with self._lock:
            new, self._new = self._new, []
        self.path |= {one.pts: one for one in new}
        return new

    @property
    def so_far(self) -> FollowFace:
        return self.wanted.event(list(self.path.values()), EndReason.STOPPED)

    def face_at(self, pts: int) -> Face | None:
        """The face in a frame that was reached already."""
        if pts == self.wanted.pts:
            return Face(
                pts, self.wanted.box, 1.0, Provenance.PERSON, landmarks=self.wanted.landmarks
            )
        one = self.path.get(pts)
        return None if one is None else Face(pts, one.box, one.sure, Provenance.TRACKER)

    @property
    def span(self) -> tuple[int, int]:
        stamps = [self.wanted.pts, *self.path]
        return min(stamps), max(stamps)


class Following(QObject):
    """Follows faces of one medium; each becomes one decision when it has ended.

    Args:
        session: Asked for the session, which is exchanged when a run completes.
        runner: Of the jobs.
        decide: Runs a command of the session.
        failed: Told what went wrong.

    Signals:
        grew(int, int): Faces of frames in this span may differ.
        active_changed(): See :attr:`active`.
        ended(FollowFace, Changes): A face is followed to its end, and decided.
    """

    grew = Signal(object, object)
    active_changed = Signal()
    ended = Signal(object, object)

    def __init__(
        self,
        session: Callable[[], ReviewSession],
        runner: JobRunner,
        *,
        decide: Callable[[Callable[[ReviewSession], Changes]], Changes | None],
        failed: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._decide = decide
        self._failed = failed
        self._walks: list[_Walk] = []
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    @property
    def active(self) -> bool:
        """Whether a face is being followed."""
        return bool(self._walks)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """First and last frame reached of each face that is being followed."""
        return [walk.span for walk in self._walks]

    def faces_at(self, pts: int) -> list[Face]:
        """Faces that are being followed, where they reached this frame already."""
        found = (walk.face_at(pts) for walk in self._walks)
        return [face for face in found if face is not None]

    def start(self, wanted: Wanted) -> bool:
        """Follow a face; where it was pointed at is on disk when this returns.

        Returns:
            False where that could not be written.
        """
        session = self._session()
        study, medium_id = session.study, session.medium_id
        try:
            first = wanted.event((), EndReason.STOPPED)
            number = study.keep_pending(first, medium_id=medium_id, person=session.person)
        except FaceveilError as error:
            self._failed(error)
            return False
        walk = _Walk(wanted, number)

        def work(token: CancelToken, progress: ProgressCallback) -> FollowFace:
            return follow_face(
                study, medium_id, pts=wanted.pts, box=wanted.box, direction=wanted.direction,
                source=wanted.source, track=wanted.track, landmarks=wanted.landmarks,
                token=token, progress=progress, on_step=walk.reach,
            )  # fmt: skip

        walk.job = job = self._runner.make("follow", work)
        job.succeeded.connect(partial(self._done, walk))
        job.failed.connect(partial(self._broke_off, walk))
        job.cancelled.connect(lambda: self._done(walk, walk.so_far))
        self._walks.append(walk)
        job.start()
        self._timer.start()
        self.grew.emit(wanted.pts, wanted.pts)
        self.active_changed.emit()
        return True

    def stop(self) -> None:
        """Let all walks end where they are; what was reached is kept."""
        for walk in self._walks:
            if walk.job is not None:
                walk.job.cancel()

    def finish(self) -> None:
        """Stop, and wait until everything reached is decided."""
        self.stop()
        for walk in list(self._walks):
            if walk.job is not None:
                walk.job.join()

    def _tick(self) -> None:
        self._ticks += 1
        for walk in self._walks:
            new = walk.take()
            if new:
                stamps = [one.pts for one in new]
                self.grew.emit(min(stamps), max(stamps))
            if walk.path and self._ticks % _KEPT_EVERY == 0:
                self._keep(walk)

    def _keep(self, walk: _Walk) -> None:
        session = self._session()
        try:
            session.study.keep_pending(
                walk.so_far, medium_id=session.medium_id, person=session.person, number=walk.number
            )
        except FaceveilError as error:
            self._failed(error)

    def _broke_off(self, walk: _Walk, error: BaseException) -> None:
        self._failed(error)
        self._done(walk, walk.so_far)

    def _done(self, walk: _Walk, event: FollowFace) -> None:
        walk.take()
        if walk not in self._walks:
            return
        if event.settles is None and walk.wanted.settles is not None:
            event = replace(event, settles=walk.wanted.settles)
        changes = self._decide(lambda session: session.follow(event))
        if changes is None and walk.wanted.track is not None:
            # The track that it was to extend was taken back meanwhile: it stands on its own.
            alone = replace(event, track=None)
            changes = self._decide(lambda session: session.follow(alone))
        self._walks.remove(walk)
        if changes is not None:
            self._forget(walk)
        if not self._walks:
            self._timer.stop()
        first, last = walk.span
        self.grew.emit(first, last)
        self.active_changed.emit()
        if changes is not None:
            self.ended.emit(event, changes)

    def _forget(self, walk: _Walk) -> None:
        try:
            self._session().study.drop_pending(walk.number)
        except FaceveilError as error:
            self._failed(error)
