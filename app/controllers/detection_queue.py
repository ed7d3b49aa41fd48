"""Detection over several media, one after the other, each with pause, resume and cancel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.batch.run import run_job
from app.batch.spec import JobSpec, StudyMedium
from app.controllers.jobs import Job, JobRunner
from app.core.settings import DetectionSettings
from app.core.task import Progress
from app.store.study import Study


class QueueState(StrEnum):
    """Where a medium stands in the queue."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(slots=True)
class QueueEntry:
    """A medium in the queue.

    Attributes:
        again: With these settings it starts anew once it has stopped, as it was told to.
    """

    medium_id: int
    settings: DetectionSettings
    state: QueueState = QueueState.QUEUED
    progress: Progress | None = None
    error: BaseException | None = None
    again: DetectionSettings | None = None


class DetectionQueue(QObject):
    """Runs one detection at a time.

    Signals:
        changed(int): State or progress of this medium changed.
        finished(int): Detection of this medium ended well.
        failed(int, BaseException): It ended with an error; the queue goes on.
        idle(): Nothing is left to do.
    """

    changed = Signal(int)
    finished = Signal(int)
    failed = Signal(int, object)
    idle = Signal()

    def __init__(self, study: Study, runner: JobRunner, focus: Callable[[int], int | None]) -> None:
        super().__init__(runner)
        self._study = study
        self._runner = runner
        self._focus = focus
        self._entries: dict[int, QueueEntry] = {}
        self._job: Job | None = None
        self._current: int | None = None
        self._closed = False

    def entry(self, medium_id: int) -> QueueEntry | None:
        return self._entries.get(medium_id)

    @property
    def current(self) -> QueueEntry | None:
        """The medium being worked on, also while paused."""
        return None if self._current is None else self._entries[self._current]

    @property
    def waiting(self) -> int:
        return sum(entry.state is QueueState.QUEUED for entry in self._entries.values())

    def add(self, medium_id: int, settings: DetectionSettings) -> None:
        """Detect in a medium when its turn comes. Already waiting: new settings."""
        entry = self._entries.get(medium_id)
        if entry is not None and entry.state in (QueueState.RUNNING, QueueState.PAUSED):
            if self._job is not None and self._job.token.cancelled:
                entry.again = settings
            return
        self._entries.pop(medium_id, None)
        self._entries[medium_id] = QueueEntry(medium_id, settings)
        self.changed.emit(medium_id)
        self._next()

    def pause(self, medium_id: int) -> None:
        entry = self._entries.get(medium_id)
        if entry is not None and entry.state is QueueState.RUNNING and self._job is not None:
            self._job.token.pause()
            entry.state = QueueState.PAUSED
            self.changed.emit(medium_id)

    def resume(self, medium_id: int) -> None:
        entry = self._entries.get(medium_id)
        if entry is not None and entry.state is QueueState.PAUSED and self._job is not None:
            entry.state = QueueState.RUNNING
            self._job.token.resume()
            self.changed.emit(medium_id)

    def cancel(self, medium_id: int, *, later: bool = False) -> None:
        """Stop; what was found stays in the study and is taken up by the next run.

        Args:
            later: The medium goes, but nobody wants its detection to end: it goes on when the
                medium is back.
        """
        entry = self._entries.get(medium_id)
        if entry is None:
            return
        if self._current == medium_id and self._job is not None:
            entry.again = None
            self._job.cancel(later=later)
        elif entry.state is QueueState.QUEUED:
            entry.state = QueueState.CANCELLED
            self.changed.emit(medium_id)

    def close(self) -> None:
        """Take on nothing more; the runner's shutdown ends what runs."""
        self._closed = True
        if self._job is not None:
            self._job.cancel(later=True)

    def _next(self) -> None:
        if self._job is not None or self._closed:
            return
        queued = [e for e in self._entries.values() if e.state is QueueState.QUEUED]
        if not queued:
            self.idle.emit()
            return
        # What somebody is looking at goes first, then in the order of coming.
        entry = next((e for e in queued if self._focus(e.medium_id) is not None), queued[0])
        medium_id = entry.medium_id
        source = StudyMedium(self._study.path, medium_id)
        spec = JobSpec(source=source, detection=entry.settings)
        job = self._runner.make(
            f"detect {medium_id}",
            lambda token, progress: run_job(
                spec,
                study=self._study,
                token=token,
                progress=progress,
                focus=lambda: self._focus(medium_id),
            ),
        )
        self._job, self._current, entry.state = job, medium_id, QueueState.RUNNING
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(lambda _: self._end(QueueState.DONE))
        job.failed.connect(lambda error: self._end(QueueState.FAILED, error))
        job.cancelled.connect(lambda: self._end(QueueState.CANCELLED))
        self.changed.emit(medium_id)
        job.start()

    def _on_progress(self, progress: Progress) -> None:
        if self._current is not None:
            self._entries[self._current].progress = progress
            self.changed.emit(self._current)

    def _end(self, state: QueueState, error: BaseException | None = None) -> None:
        medium_id = self._current
        if medium_id is None:
            return
        entry = self._entries[medium_id]
        entry.state, entry.error = state, error
        self._job, self._current = None, None
        self.changed.emit(medium_id)
        if state is QueueState.DONE:
            self.finished.emit(medium_id)
        elif error is not None:
            self.failed.emit(medium_id, error)
        if entry.again is not None:
            self.add(medium_id, entry.again)
        self._next()
