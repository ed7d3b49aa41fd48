"""The progress line of many videos at once."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.console import Console, describe
from app.core.task import Progress
from app.core.timebase import format_time

if TYPE_CHECKING:
    from app.batch.folder.tasks import BatchTask


class BatchProgress:
    """``12 of 30 videos, 4:10 left; a.mp4 detecting 43 %, b.mp4 tracking 10 %``.

    Args:
        console: Where it is drawn.
        total: How many videos there are.
    """

    def __init__(self, console: Console, total: int) -> None:
        self._console = console
        self._total = total
        self._done = 0
        self._began = time.monotonic()
        self._going: dict[Path, Progress] = {}

    def told(self, task: BatchTask, progress: Progress) -> None:
        """A task says where it stands; from any thread."""
        self._going[task.source] = progress
        self._draw()

    def ended(self, source: Path) -> None:
        """A task has ended."""
        self._going.pop(source, None)
        self._done += 1
        self._draw()

    def _draw(self) -> None:
        parts = [f"{self._done} of {self._total} videos"]
        if self._done:
            taken = time.monotonic() - self._began
            left = taken / self._done * (self._total - self._done)
            parts.append(f"about {format_time(round(left), decimals=0, hours=False)} left")
        going = [f"{path.name}: {describe(at)}" for path, at in list(self._going.items())[:3]]
        self._console.draw("; ".join([", ".join(parts), *going]))
