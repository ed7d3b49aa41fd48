"""Keeps encoders from giving themselves real-time priority."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from pathlib import Path

_TASKS = Path("/proc/self/task")
_REAL_TIME = frozenset({getattr(os, "SCHED_FIFO", -1), getattr(os, "SCHED_RR", -1)})


@contextlib.contextmanager
def usual_priority() -> Generator[None]:
    """Takes real-time priority from all threads of this process that got it inside.

    Run as root on Linux, as in most containers, SVT-AV1 gives it to its own threads and to the
    one that opens it, which keeps it for good and hands it on to every thread it starts. Those
    then take the cores from the window and from all other programs, and two of them that wait
    for a third in a loop wait for ever.
    """
    if not hasattr(os, "sched_setscheduler"):
        yield
        return
    before = _real_time()
    try:
        yield
    finally:
        for thread in _real_time() - before:
            # It may have ended, or be none of ours to change.
            with contextlib.suppress(OSError):
                os.sched_setscheduler(thread, os.SCHED_OTHER, os.sched_param(0))


def _real_time() -> set[int]:
    """Threads of this process that have real-time priority."""
    found = set()
    for thread in _threads():
        with contextlib.suppress(OSError):
            if os.sched_getscheduler(thread) in _REAL_TIME:
                found.add(thread)
    return found


def _threads() -> list[int]:
    with contextlib.suppress(OSError):
        return [int(task.name) for task in _TASKS.iterdir()]
    return []
