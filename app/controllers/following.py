"""Faces that are being followed in the background, shown and kept as they grow."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.jobs import JobRunner
from app.controllers.walks import Walk, Wish
from app.core.changes import Changes
from app.core.decisions import Event
from app.core.errors import FaceveilError, UsageError
from app.core.model import Face
from app.core.refs import FaceRef
from app.core.said import say
from app.core.task import CancelToken, ProgressCallback
from app.review.session import ReviewSession

_TICK = 80
"""Milliseconds between two looks at what was reached."""
_KEPT_EVERY = 12
"""So many looks, about a second, between two times that it is written to the study."""


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
        ended(Event, Changes, FaceRef): A face is followed to its end, and decided; what it was
            called until then.
    """

    grew = Signal(object, object)
    active_changed = Signal()
    ended = Signal(object, object, object)

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
        self._walks: list[Walk] = []
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

    def start(self, wish: Wish) -> FaceRef | None:
        """Follow a face; where it was pointed at is on disk when this returns.

        Returns:
            What its faces are called while they are no decision; None where nothing could be
            written.
        """
        session = self._session()
        study, medium_id = session.study, session.medium_id
        walk = Walk(wish)
        try:
            if session.locked:
                raise UsageError(
                    say("this video is locked: unlock it before faces are added to it")
                )
            walk.number = study.keep_pending(
                walk.so_far, medium_id=medium_id, person=session.person
            )
        except FaceveilError as error:
            self._failed(error)
            return None

        def work(token: CancelToken, progress: ProgressCallback) -> Event:
            return wish.walk(study, medium_id, token=token, progress=progress, on_step=walk.reach)

        walk.job = job = self._runner.make("follow", work)
        job.succeeded.connect(partial(self._done, walk))
        job.failed.connect(partial(self._broke_off, walk))
        job.cancelled.connect(lambda: self._done(walk, walk.so_far))
        self._walks.append(walk)
        job.start()
        self._timer.start()
        self.grew.emit(*walk.span)
        self.active_changed.emit()
        return walk.name

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

    def _keep(self, walk: Walk) -> None:
        session = self._session()
        try:
            session.study.keep_pending(
                walk.so_far, medium_id=session.medium_id, person=session.person, number=walk.number
            )
        except FaceveilError as error:
            self._failed(error)

    def _broke_off(self, walk: Walk, error: BaseException) -> None:
        self._failed(error)
        self._done(walk, walk.so_far)

    def _done(self, walk: Walk, event: Event) -> None:
        walk.take()
        if walk not in self._walks:
            return
        changes = self._decide(lambda session: walk.wish.decide(session, event))
        self._walks.remove(walk)
        if changes is not None:
            self._forget(walk)
        if not self._walks:
            self._timer.stop()
        self.grew.emit(*walk.span)
        self.active_changed.emit()
        if changes is not None:
            self.ended.emit(event, changes, walk.name)

    def _forget(self, walk: Walk) -> None:
        try:
            self._session().study.drop_pending(walk.number)
        except FaceveilError as error:
            self._failed(error)
