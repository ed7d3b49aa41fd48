"""The progress line of many videos at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.console import Console, describe
from app.cli.files import counted
from app.core.course import Course
from app.core.task import Progress
from app.core.timebase import format_time

if TYPE_CHECKING:
    from app.batch.folder.attention import Attention
    from app.batch.folder.tasks import BatchTask


class BatchProgress:
    """``12 of 30 videos, 4:10 left; a.mp4 detecting 43 %, b.mp4 tracking 10 %``.

    Time is reckoned by the sizes of files: one as large as all others takes as long as they.

    Args:
        console: Where it is drawn.
        sources: The videos.
    """

    def __init__(self, console: Console, sources: Sequence[Path]) -> None:
        self._console = console
        self._total = len(sources)
        self._done = 0
        self._going: dict[Path, Progress] = {}
        self._course = Course()
        for source in sources:
            self._course.add(source.absolute(), _size(source))
        self._course.go(True)

    def told(self, task: BatchTask, progress: Progress) -> None:
        """A task says where it stands; from any thread."""
        self._going[task.source] = progress
        self._course.told(task.source, progress)
        self._draw()

    def ended(self, one: Attention) -> None:
        """A task has ended."""
        self._going.pop(one.file, None)
        self._done += 1
        if one.state.value == "skipped":
            self._course.drop(one.file.absolute())
        else:
            self._course.ended(one.file.absolute())
        self._draw()

    def _draw(self) -> None:
        parts = [f"{self._done} of {counted(self._total, 'video')}"]
        left = self._course.seconds_left
        if left is not None:
            parts.append(f"about {format_time(round(left), decimals=0, hours=False)} left")
        going = [f"{path.name}: {describe(at)}" for path, at in list(self._going.items())[:3]]
        self._console.draw("; ".join([", ".join(parts), *going]))


def _size(source: Path) -> int:
    try:
        return source.stat().st_size
    except OSError:  # whoever does the task says what is wrong with it
        return 0
