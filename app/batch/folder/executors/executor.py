"""What every executor can do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from app.batch.folder.tasks import BatchTask, TaskOutcome
from app.core.task import CancelToken, Progress

TaskProgress = Callable[[BatchTask, Progress], None]
"""Told where a task stands; may be called from any thread."""


class Executor(Protocol):
    """Does many tasks, some of them at once."""

    def run(
        self, tasks: Sequence[BatchTask], *, progress: TaskProgress, token: CancelToken
    ) -> Iterator[TaskOutcome]:
        """Outcomes as the tasks end, one for each, in any order.

        A task that fails, or whose process dies, is answered as failed and stops no other. After
        the token is cancelled those that run stop cleanly, and the rest are not begun.
        """
        ...
