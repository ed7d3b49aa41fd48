"""Work over several media, one after the other, each with pause, resume and cancel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.controllers.jobs import Job, JobRunner, Work
from app.core.task import Progress


class QueueState(StrEnum):
    """Where a medium stands in the queue."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def going(self) -> bool:
        """Its end is still to come."""
        return self in (QueueState.QUEUED, QueueState.RUNNING, QueueState.PAUSED)


@dataclass(slots=True)
class QueueEntry:
    """A medium in a queue."""

    medium_id: int
    state: QueueState = QueueState.QUEUED
    progress: Progress | None = None
    error: BaseException | None = None


E = TypeVar("E", bound=QueueEntry)


class MediaQueue(QObject, Generic[E]):
    """Runs one job at a time; what fails does not stop the rest.

    Kinds of queues say what the work is (:meth:`work`) and what goes first (:meth:`pick`).

    Signals:
        changed(int): State or progress of this medium changed.
        finished(int): Its work ended well.
        failed(int, BaseException): It ended with an error; the queue goes on.
        idle(): Nothing is left to do.
    """

    changed = Signal(int)
    finished = Signal(int)
    failed = Signal(int, object)
    idle = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner)
        self._runner = runner
        self._entries: dict[int, E] = {}
        self._job: Job | None = None
        self._current: int | None = None
        self._closed = False

    def work(self, entry: E) -> tuple[str, Work]:
        """Name and work of an entry's job."""
        raise NotImplementedError

    def pick(self, queued: Sequence[E]) -> E | None:
        """The one that goes first, of those that came first to last; None to wait for them all."""
        return queued[0]

    def ended(self, entry: E, result: Any) -> None:
        """An entry's work ended; its state says how.

        Args:
            result: What the work returned; None where it did not end well.
        """

    def entry(self, medium_id: int) -> E | None:
        """Where a medium stands; None for one that never was in the queue."""
        return self._entries.get(medium_id)

    @property
    def current(self) -> E | None:
        """The medium being worked on, also while paused."""
        return None if self._current is None else self._entries[self._current]

    @property
    def waiting(self) -> int:
        """How many media wait for their turn."""
        return sum(entry.state is QueueState.QUEUED for entry in self._entries.values())

    @property
    def stopping(self) -> bool:
        """The work that runs was told to end and has not ended yet."""
        return self._job is not None and self._job.token.cancelled

    def put(self, entry: E) -> None:
        """Let a medium wait for its turn, at the end, in place of an earlier entry of it."""
        self._entries.pop(entry.medium_id, None)
        self._entries[entry.medium_id] = entry
        self.changed.emit(entry.medium_id)
        self.go_on()

    def pause(self, medium_id: int) -> None:
        """Let the work on a medium stand still."""
        entry = self._entries.get(medium_id)
        if entry is not None and entry.state is QueueState.RUNNING and self._job is not None:
            self._job.token.pause()
            entry.state = QueueState.PAUSED
            self.changed.emit(medium_id)

    def resume(self, medium_id: int) -> None:
        """Let it go on."""
        entry = self._entries.get(medium_id)
        if entry is not None and entry.state is QueueState.PAUSED and self._job is not None:
            entry.state = QueueState.RUNNING
            self._job.token.resume()
            self.changed.emit(medium_id)

    def pause_or_resume(self) -> None:
        """Let what runs stand still, or go on."""
        entry = self.current
        if entry is not None:
            turn = self.pause if entry.state is QueueState.RUNNING else self.resume
            turn(entry.medium_id)

    def cancel(self, medium_id: int, *, later: bool = False) -> None:
        """Stop.

        Args:
            later: See :meth:`app.core.task.CancelToken.cancel`.
        """
        entry = self._entries.get(medium_id)
        if entry is None:
            return
        if self._current == medium_id and self._job is not None:
            self._job.cancel(later=later)
        elif entry.state is QueueState.QUEUED:
            entry.state = QueueState.CANCELLED
            self.changed.emit(medium_id)

    def close(self) -> None:
        """Take on nothing more; the runner's shutdown ends what runs."""
        self._closed = True
        if self._job is not None:
            self._job.cancel(later=True)

    def go_on(self) -> None:
        """Take up the next one, if nothing runs."""
        if self._job is not None or self._closed:
            return
        queued = [e for e in self._entries.values() if e.state is QueueState.QUEUED]
        if not queued:
            self.idle.emit()
            return
        entry = self.pick(queued)
        if entry is None:
            return
        job = self._runner.make(*self.work(entry))
        self._job, self._current, entry.state = job, entry.medium_id, QueueState.RUNNING
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(lambda result: self._end(QueueState.DONE, result=result))
        job.failed.connect(lambda error: self._end(QueueState.FAILED, error=error))
        job.cancelled.connect(lambda: self._end(QueueState.CANCELLED))
        self.changed.emit(entry.medium_id)
        job.start()

    def _on_progress(self, progress: Progress) -> None:
        if self._current is not None:
            self._entries[self._current].progress = progress
            self.changed.emit(self._current)

    def _end(
        self, state: QueueState, *, result: Any = None, error: BaseException | None = None
    ) -> None:
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
        self.ended(entry, result)
        self.go_on()
