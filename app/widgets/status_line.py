"""The line at the bottom of the window: background work, where everything is saved, the device."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QStatusBar

from app.controllers.exports import Exports
from app.controllers.language import translated
from app.controllers.workspace import Workspace
from app.core.names import printable
from app.inference.devices.device import DeviceReport
from app.widgets.parts.controls import Elided
from app.widgets.parts.job_bar import JobBar, JobTips


class StatusLine(QObject):
    """Shows what runs on the open study, and where its work is kept.

    Args:
        bar: Of the window; owns this.
        workspace: The open study.
        exports: Its exports.
    """

    def __init__(self, bar: QStatusBar, workspace: Workspace, exports: Exports) -> None:
        super().__init__(bar)
        self._space = workspace
        self._exports = exports
        self.jobs = JobBar(
            JobTips(
                self.tr("Pause detection"),
                self.tr("Resume detection"),
                self.tr("Cancel detection; what was found is kept"),
            )
        )
        self.exports = JobBar(
            JobTips(
                self.tr("Pause this export"),
                self.tr("Resume this export"),
                self.tr("Cancel this export; nothing half is left"),
            )
        )
        self.saved = Elided()
        self._device = QLabel()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 8, 0)
        for jobs in (self.jobs, self.exports):
            bar.addWidget(jobs, 1)
        for label in (self.saved, self._device):
            label.setObjectName("status")
            bar.addPermanentWidget(label)
        self.saved.setContentsMargins(0, 0, 16, 0)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.medium_changed.connect(lambda _: self._show_jobs())
        exports.changed.connect(lambda _: self._show_exports())

    def show_devices(self, reports: list[DeviceReport]) -> None:
        """Say on what the networks run, and why."""
        used = next(report for report in reports if report.available)
        name = self.tr("Graphics card") if used.name == "cuda" else self.tr("Processor")
        self._device.setText(self.tr("Runs on: {0}").format(name))
        self._device.setToolTip("\n".join(f"{translated(report.reason)}." for report in reports))

    def _on_opened(self) -> None:
        study = self._space.study
        if study is not None:
            name = printable(study.path.name)
            self.saved.setText(self.tr("Everything is saved in {0}").format(name))
            self.saved.setToolTip(printable(study.path))

    def _on_closed(self) -> None:
        self.saved.setText("")
        self._show_jobs()
        self._show_exports()

    def _show_jobs(self) -> None:
        queue = self._space.queue
        entry = queue.current if queue is not None else None
        medium = self._space.medium(entry.medium_id) if entry is not None else None
        waiting = queue.waiting if queue is not None else 0
        self.jobs.show_entry(entry, medium.path if medium is not None else None, waiting)

    def _show_exports(self) -> None:
        queue = self._exports.queue
        entry = queue.current if queue is not None else None
        waiting = queue.waiting if queue is not None else 0
        self.exports.show_entry(entry, entry.order.out if entry is not None else None, waiting)
