"""Each task in a process of its own on this machine: one that dies takes no other with it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from typing import Any

from app.batch.folder.executors.executor import TaskProgress
from app.batch.folder.tasks import BatchTask, TaskOutcome, TaskState, run_task
from app.core.task import CancelToken, Progress

_PATIENCE = 0.2
"""Seconds after which it is looked whether somebody cancelled."""


class LocalExecutor:
    """Runs tasks beside each other on this machine.

    Args:
        jobs: How many at once. The processor's cores are shared among them.
    """

    def __init__(self, jobs: int = 1) -> None:
        self._jobs = max(1, jobs)

    def run(
        self, tasks: Sequence[BatchTask], *, progress: TaskProgress, token: CancelToken
    ) -> Iterator[TaskOutcome]:
        """See :class:`app.batch.folder.executors.executor.Executor`."""
        # A forked child would share this one's threads' locks, such as those of FFmpeg.
        context = multiprocessing.get_context("spawn")
        threads = max(1, (os.cpu_count() or 1) // self._jobs)
        waiting = [replace(task, threads=task.threads or threads) for task in tasks]
        waiting.reverse()
        going: dict[Connection, tuple[BatchTask, Any]] = {}
        asked_to_stop = False
        try:
            while waiting or going:
                if token.cancelled and not asked_to_stop:
                    asked_to_stop = True
                    yield from (_not_begun(task) for task in reversed(waiting))
                    waiting.clear()
                    _stop(process for _, process in going.values())
                while waiting and len(going) < self._jobs:
                    task = waiting.pop()
                    ours, theirs = context.Pipe()
                    process = context.Process(target=_child, args=(task, theirs))
                    process.start()
                    theirs.close()
                    going[ours] = task, process
                for told in wait(list(going), timeout=_PATIENCE):
                    assert isinstance(told, Connection)
                    outcome = _hear(told, *going[told], progress=progress)
                    if outcome is not None:
                        going.pop(told)
                        yield outcome
        finally:
            _stop(process for _, process in going.values())
            for _, process in going.values():
                process.join()


def _hear(
    told: Connection, task: BatchTask, process: Any, *, progress: TaskProgress
) -> TaskOutcome | None:
    """What a child says; an outcome when it has ended."""
    try:
        message = told.recv()
    except (EOFError, OSError):
        message = None
    if isinstance(message, Progress):
        progress(task, message)
        return None
    process.join()
    told.close()
    if isinstance(message, TaskOutcome):
        return message
    code = process.exitcode or 0
    how = f"by signal {-code}" if code < 0 else f"with status {code}"
    reason = f"its process was ended {how}, perhaps for want of memory; the next run goes on here"
    return TaskOutcome(source=task.source, state=TaskState.FAILED, study=task.study, error=reason)


def _not_begun(task: BatchTask) -> TaskOutcome:
    return TaskOutcome(source=task.source, state=TaskState.CANCELLED, study=task.study)


def _stop(processes: Iterator[Any]) -> None:
    for process in processes:
        if process.is_alive():
            process.terminate()


def _child(task: BatchTask, pipe: Connection) -> None:
    """What a process does: one task, told through the pipe."""
    token = CancelToken()
    # Ctrl-C reaches the whole group of processes; the parent asks each child once, by SIGTERM.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: token.cancel())
    threading.Thread(target=_outlive_nobody, args=(token,), daemon=True).start()

    def tell(message: Progress | TaskOutcome) -> None:
        try:
            pipe.send(message)
        except OSError:  # nobody listens any more
            token.cancel()

    tell(run_task(task, token=token, progress=tell))


def _outlive_nobody(token: CancelToken) -> None:
    """Stop cleanly when the parent is gone, killed perhaps."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        token.cancel()
