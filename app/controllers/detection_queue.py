"""Detection over several media, one after the other, each with pause, resume and cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.batch.run import run_job
from app.batch.spec import JobSpec, StudyMedium
from app.controllers.jobs import JobRunner, Work
from app.controllers.media_queue import MediaQueue, QueueEntry
from app.controllers.media_queue import QueueState as QueueState
from app.core.settings import DetectionSettings
from app.store.study import Study


@dataclass(slots=True)
class DetectionEntry(QueueEntry):
    """A medium in the queue.

    Attributes:
        settings: How faces are looked for.
        again: With these settings it starts anew once it has stopped, as it was told to.
    """

    settings: DetectionSettings = field(default_factory=DetectionSettings)
    again: DetectionSettings | None = None


class DetectionQueue(MediaQueue[DetectionEntry]):
    """Runs one detection at a time."""

    def __init__(self, study: Study, runner: JobRunner, focus: Callable[[int], int | None]) -> None:
        super().__init__(runner)
        self._study = study
        self._focus = focus

    def add(self, medium_id: int, settings: DetectionSettings) -> None:
        """Detect in a medium when its turn comes. Already waiting: new settings."""
        entry = self.entry(medium_id)
        if entry is not None and entry.state in (QueueState.RUNNING, QueueState.PAUSED):
            if self.stopping:
                entry.again = settings
            return
        self.put(DetectionEntry(medium_id, settings=settings))

    def renew(self, medium_id: int) -> bool:
        """Let a detection that runs begin again with what it found, as what it is to look at has
        changed; whether one runs or waits."""
        entry = self.entry(medium_id)
        if entry is None or not entry.state.going:
            return False
        if entry.state is not QueueState.QUEUED:
            super().cancel(medium_id, later=True)
            entry.again = entry.settings
        return True

    def cancel(self, medium_id: int, *, later: bool = False) -> None:
        """Stop; what was found stays in the study and is taken up by the next run.

        Args:
            later: The medium goes, but nobody wants its detection to end: it goes on when the
                medium is back.
        """
        if self.current is not None and self.current.medium_id == medium_id:
            self.current.again = None
        super().cancel(medium_id, later=later)

    def pick(self, queued: Sequence[DetectionEntry]) -> DetectionEntry | None:
        # What somebody is looking at goes first, then in the order of coming.
        return next((e for e in queued if self._focus(e.medium_id) is not None), queued[0])

    def work(self, entry: DetectionEntry) -> tuple[str, Work]:
        medium_id = entry.medium_id
        source = StudyMedium(self._study.path, medium_id)
        spec = JobSpec(source=source, detection=entry.settings, opinions=True)
        work: Work = lambda token, progress: run_job(  # noqa: E731
            spec,
            study=self._study,
            token=token,
            progress=progress,
            focus=lambda: self._focus(medium_id),
        )
        return f"detect {medium_id}", work

    def ended(self, entry: DetectionEntry, result: Any) -> None:
        del result
        if entry.again is not None:
            self.add(entry.medium_id, entry.again)
