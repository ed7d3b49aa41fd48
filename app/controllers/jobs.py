"""The one bridge from worker threads to Qt signals."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.core.errors import Cancelled
from app.core.task import CancelToken, Progress, ProgressCallback

Work = Callable[[CancelToken, ProgressCallback], Any]
"""Plain Python: may be long, obeys the token, knows nothing of Qt."""

_log = logging.getLogger(__name__)


def yield_to_window() -> None:
    """Let the calling thread, and those it starts, step back behind the window.

    Only Linux has priorities of single threads that need no rights; elsewhere the system's
    own scheduler favours the window in front.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        try:
            behind = max(10, os.getpriority(os.PRIO_PROCESS, thread))
            os.setpriority(os.PRIO_PROCESS, thread, behind)
        except OSError as error:  # forbidden in some sandboxes: slower, not wrong
            _log.info("thread priority stays as it is: %s", error)


class Job(QObject):
    """One piece of work in a thread of its own.

    Args:
        awaited: Nothing can be done before it ends, so that it does not step back behind the
            window, where a busy computer would keep it waiting.

    All signals arrive on the thread that made the job. Exactly one of ``succeeded``,
    ``failed`` and ``cancelled`` is emitted, then ``ended``. Progress is latest-wins: a slow
    receiver never has more than one report waiting.

    Signals:
        progressed(Progress): How far it is.
        succeeded(object): What the work returned.
        failed(BaseException): What it raised.
        cancelled(): It stopped because it was told to.
        ended(): After one of these three.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _woken = Signal()

    def __init__(
        self, name: str, work: Work, parent: QObject | None = None, *, awaited: bool = False
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._awaited = awaited
        self.token = CancelToken()
        self.progress: Progress | None = None
        self.done = False
        self._work = work
        self._lock = threading.Lock()
        self._pending: Progress | None = None
        self._outcome: Callable[[], None] | None = None
        self._poked = False
        self._thread = threading.Thread(target=self._run, name=f"job {name}")
        self._woken.connect(self.deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._thread.start()

    def cancel(self, *, later: bool = False) -> None:
        """See :meth:`app.core.task.CancelToken.cancel`."""
        self.token.cancel(later=later)

    @property
    def alive(self) -> bool:
        """Whether its thread has not ended yet."""
        return self._thread.is_alive()

    def join(self) -> None:
        """Wait for the thread, then hand over what it left."""
        if self._thread.ident is not None:
            self._thread.join()
        self.deliver()

    def _run(self) -> None:
        if not self._awaited:
            yield_to_window()
        outcome: Callable[[], None]
        try:
            result = self._work(self.token, self._report)
        except Cancelled:
            outcome = self.cancelled.emit
        except BaseException as error:
            # Everything, so that no job ever ends without a word; the receiver tells
            # environment problems from defects.
            caught = error
            _log.info("job %s failed", self.name, exc_info=error)
            outcome = lambda: self.failed.emit(caught)  # noqa: E731
        else:
            outcome = lambda: self.succeeded.emit(result)  # noqa: E731
        with self._lock:
            self._outcome = outcome
        self.wake()

    def _report(self, progress: Progress) -> None:
        with self._lock:
            self._pending = progress
        self.wake()

    def wake(self) -> None:
        """Let the thread that made the job know that something was left for it."""
        with self._lock:
            if self._poked:
                return
            self._poked = True
        self._woken.emit()

    def deliver(self) -> None:
        """Hand over what the work left so far; on the thread that made the job."""
        with self._lock:
            self._poked = False
            pending, self._pending = self._pending, None
            outcome, self._outcome = self._outcome, None
        if pending is not None and not self.done:
            self.progress = pending
            self.progressed.emit(pending)
        if outcome is not None and not self.done:
            # The thread may still be about to wake us, and whoever hears of the end may delete us.
            self._thread.join()
            self.done = True
            outcome()
            self.ended.emit()


class JobRunner(QObject):
    """Starts jobs and keeps them until they end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._closed = False

    def make(self, name: str, work: Work, *, awaited: bool = False) -> Job:
        """A job that is not started yet, so that its signals can be connected first.

        Args:
            awaited: See :class:`Job`.
        """
        if self._closed:
            raise RuntimeError("the program is closing")
        job = Job(name, work, self, awaited=awaited)
        self._jobs.append(job)
        job.ended.connect(self._forget)
        return job

    def run(
        self,
        name: str,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        awaited: bool = False,
    ) -> Job:
        """Start short work that needs neither progress nor cancel; see :meth:`make`."""
        job = self.make(name, lambda _token, _progress: work(), awaited=awaited)
        if done is not None:
            job.succeeded.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        job.start()
        return job

    @property
    def running(self) -> list[Job]:
        return list(self._jobs)

    def shutdown(self) -> None:
        """Cancel everything and wait until no thread is left."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        for job in list(self._jobs):
            job.join()

    def _forget(self) -> None:
        for job in [job for job in self._jobs if job.done]:
            self._jobs.remove(job)
            job.deleteLater()
