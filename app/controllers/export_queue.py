"""Exports of the open study: one after the other, while people go on working."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal

from app.batch.run import JobResult, run_job
from app.batch.spec import ExportOrder, JobSpec, StudyMedium
from app.controllers.jobs import JobRunner, Work
from app.controllers.media_queue import MediaQueue, QueueEntry, QueueState
from app.export.report import ExportReport
from app.store.study import Study


@dataclass(slots=True, kw_only=True)
class ExportEntry(QueueEntry):
    """A medium that is, or was, exported.

    Attributes:
        order: The file to be written.
        report: What was written; None unless it ended well.
    """

    order: ExportOrder
    report: ExportReport | None = None


class ExportQueue(MediaQueue[ExportEntry]):
    """Runs one export at a time.

    Args:
        study: Whose media are exported.
        runner: Runs the work.
        ready: Whether nothing is being looked for in a medium any more; one that is not, waits.

    Signals:
        exported(int, ExportReport): A file of this medium was written and verified.
    """

    exported = Signal(int, object)

    def __init__(self, study: Study, runner: JobRunner, ready: Callable[[int], bool]) -> None:
        super().__init__(runner)
        self._study = study
        self._ready = ready

    @property
    def going(self) -> list[ExportEntry]:
        """Exports whose end is still to come."""
        return [entry for entry in self._entries.values() if entry.state.going]

    def add(self, medium_id: int, order: ExportOrder) -> bool:
        """Export a medium when its turn comes; False where one of it runs or waits already."""
        entry = self.entry(medium_id)
        if entry is not None and entry.state.going:
            return False
        self.put(ExportEntry(medium_id=medium_id, order=order))
        return True

    def cancel_all(self) -> None:
        """Stop what runs and forget what waits; nothing half is left."""
        for entry in self.going:
            self.cancel(entry.medium_id)

    def pick(self, queued: Sequence[ExportEntry]) -> ExportEntry | None:
        return next((entry for entry in queued if self._ready(entry.medium_id)), None)

    def work(self, entry: ExportEntry) -> tuple[str, Work]:
        source = StudyMedium(self._study.path, entry.medium_id)
        spec = JobSpec(source=source, export=entry.order)
        work: Work = lambda token, progress: run_job(  # noqa: E731
            spec, study=self._study, token=token, progress=progress
        )
        return f"export {entry.medium_id}", work

    def ended(self, entry: ExportEntry, result: Any) -> None:
        if entry.state is QueueState.DONE and isinstance(result, JobResult):
            entry.report = result.report
            self.exported.emit(entry.medium_id, result.report)
