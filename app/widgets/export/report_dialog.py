"""An export's verification, which stays reachable: to read, to repeat, to compare by eye."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.batch.verify import KnownExport, Verified, report_of
from app.controllers.jobs import Job, JobRunner, Work
from app.controllers.notifier import Notifier
from app.core.names import printable
from app.core.task import CancelToken, Progress, ProgressCallback
from app.store.records import ExportRecord
from app.widgets.export.report_page import ReportPage
from app.widgets.parts.controls import Combo
from app.widgets.parts.job_bar import progress_words
from app.widgets.parts.paths import url_of_path
from app.widgets.parts.placing import open_at

Verifier = Callable[[KnownExport, CancelToken, ProgressCallback], Verified]


class ReportDialog(QDialog):
    """Finished exports of a medium, the newest first. The window stays usable beside it.

    Args:
        records: Exports of one medium, oldest first; at least one.
        verifier: Verifies one of them again; runs in a worker thread.
        at: Where a file was found that is the last of these exports, if not where it was written.

    Signals:
        compare(KnownExport): A person wants to see it beside its source.
    """

    compare = Signal(object)

    def __init__(
        self,
        records: Sequence[ExportRecord],
        *,
        verifier: Verifier,
        runner: JobRunner,
        notifier: Notifier,
        parent: QWidget,
        at: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export and what was verified"))
        open_at(self, 660, 520)
        self._records = list(reversed(records))
        self._verifier, self._runner, self._notifier = verifier, runner, notifier
        self._at = at
        self._found = self._records[0]
        self._job: Job | None = None
        self.choice = Combo()
        self.choice.setAccessibleName(self.tr("Export"))
        for record in self._records:
            time = record.time[:16].replace("T", " ")
            self.choice.addItem(f"{printable(record.path.name)}, {time} UTC")
        self.choice.setVisible(len(self._records) > 1)
        self.choice.activated.connect(lambda _: self._show())
        self.page = ReportPage()
        self.again = QPushButton(self.tr("Verify again"))
        self.again.clicked.connect(self.verify)
        self.beside = QPushButton(self.tr("Compare with source"))
        self.beside.clicked.connect(lambda: self.compare.emit(self.export))
        folder = QPushButton(self.tr("Open folder"))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(url_of_path(self.path.parent)))
        close = QPushButton(self.tr("Close"))
        close.setObjectName("primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (self.again, self.beside, folder):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.choice)
        column.addWidget(self.page, 1)
        column.addLayout(row)
        self._show()

    @property
    def record(self) -> ExportRecord:
        """The export that is shown."""
        return self._records[max(0, self.choice.currentIndex())]

    @property
    def path(self) -> Path:
        """Where its file is."""
        here = self._at is not None and self.record is self._found
        return self._at if here and self._at is not None else self.record.path

    @property
    def export(self) -> KnownExport:
        """The export that is shown, with its file."""
        return KnownExport(self.path, self.record)

    def choose(self, record: ExportRecord) -> None:
        """Show this one of the exports."""
        place = next((n for n, one in enumerate(self._records) if one.id == record.id), 0)
        self._found = self._records[place]
        self.choice.setCurrentIndex(place)
        self._show()

    def verify(self) -> None:
        """Verify it again, in the background."""
        if self._job is not None:
            return
        export, verifier = self.export, self._verifier
        work: Work = lambda token, progress: verifier(export, token, progress)  # noqa: E731
        job = self._runner.make("verify export", work)
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(self._on_verified)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)
        self._job = job
        self.again.setEnabled(False)
        self.choice.setEnabled(False)
        self.page.show_progress(self.tr("Verifying again…"))
        job.start()

    def _show(self) -> None:
        self.page.show_export(self.record, report_of(self.record))
        there = self.path.exists()
        for button in (self.again, self.beside):
            button.setEnabled(there)
            button.setToolTip("" if there else self.tr("The file is not where it was written."))

    def _on_progress(self, progress: Progress) -> None:
        words = self.tr("Verifying again: {0}")
        self.page.show_progress(words.format(progress_words(progress)))

    def _on_verified(self, verified: Verified) -> None:
        self.page.show_again(verified.report.checks, unchanged=verified.unchanged)

    def _on_failed(self, error: BaseException) -> None:
        self.page.show_progress("")
        self._notifier.tell(error)

    def _on_ended(self) -> None:
        self._job = None
        self.again.setEnabled(True)
        self.choice.setEnabled(True)

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        """Its job may outlive the dialog for a moment, and must not speak to it any more."""
        if self._job is not None:
            self._job.progressed.disconnect(self._on_progress)
            self._job.succeeded.disconnect(self._on_verified)
            self._job.failed.disconnect(self._on_failed)
            self._job.ended.disconnect(self._on_ended)
            self._job.cancel()
            self._job = None
