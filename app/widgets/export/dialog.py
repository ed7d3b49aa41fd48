"""Writing the redacted file: where and how, how far, and what the verification found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.batch.spec import ExportOrder
from app.controllers.jobs import Job, JobRunner, Work
from app.controllers.notifier import Notifier
from app.core.model import MediaInfo
from app.core.names import printable
from app.core.settings import ExportSettings
from app.core.task import CancelToken, Progress, ProgressCallback, Stage
from app.export.report import ExportReport
from app.widgets.export.result_page import ExportResultPage
from app.widgets.export.settings_page import ExportSettingsPage
from app.widgets.export.summary import ExportSummary
from app.widgets.parts.controls import button_row, muted
from app.widgets.parts.job_bar import progress_words

Exporter = Callable[[ExportOrder, CancelToken, ProgressCallback], ExportReport]


class ExportDialog(QDialog):
    """Three pages: settings, progress, result.

    Args:
        info: What is exported.
        summary: What will be covered and left visible.
        study_folder: Where the file goes if the source's folder cannot be written to.
        exporter: Does it; runs in a worker thread.

    Signals:
        exported(ExportReport): A file was written and verified.
        settings_chosen(ExportSettings): To be remembered.
    """

    exported = Signal(object)
    settings_chosen = Signal(object)

    def __init__(
        self,
        info: MediaInfo,
        settings: ExportSettings,
        *,
        summary: ExportSummary,
        study_folder: Path,
        exporter: Exporter,
        runner: JobRunner,
        notifier: Notifier,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export {0}").format(printable(info.path.name)))
        self.setMinimumWidth(620)
        self.setModal(True)
        self._exporter = exporter
        self._runner = runner
        self._notifier = notifier
        self._job: Job | None = None
        self._out = Path()
        self.page = ExportSettingsPage(info, settings, summary, study_folder)
        self.outcome = ExportResultPage()
        self.page.start.clicked.connect(self._start)
        self.page.cancel.clicked.connect(self.reject)
        self.outcome.again.clicked.connect(self._ask)
        self.outcome.close_button.clicked.connect(self.accept)
        self._progress = self._progress_page()
        self._pages = QStackedWidget()
        for page in (self.page, self._progress, self.outcome):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.addWidget(self._pages)
        self._ask()

    def _progress_page(self) -> QWidget:
        page = QWidget()
        self._stage = QLabel()
        self._stage.setObjectName("heading")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._words = muted()
        self._stop = QPushButton(self.tr("Cancel"))
        self._stop.clicked.connect(self._cancel)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._stage)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        column.addStretch()
        column.addLayout(button_row(self._stop))
        return page

    def _ask(self) -> None:
        """The first page; Enter starts wherever the focus is."""
        self._pages.setCurrentWidget(self.page)
        self.page.check_target()
        self.page.start.setDefault(True)

    def _start(self) -> None:
        order = ExportOrder(
            settings=self.page.settings, out=self.page.out, overwrite=self.page.overwrite
        )
        self._out = order.out
        self.settings_chosen.emit(order.settings)
        exporter = self._exporter
        work: Work = lambda token, progress: exporter(  # noqa: E731
            order, token, progress
        )
        job = self._runner.make("export", work)
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(self._on_success)
        job.failed.connect(self._on_failure)
        job.cancelled.connect(self._ask)
        job.ended.connect(self._ended)
        self._job = job
        self._stage.setText(self.tr("Preparing…"))
        self._words.setText("")
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.page.start.setDefault(False)
        self._pages.setCurrentWidget(self._progress)
        job.start()

    def _on_progress(self, progress: Progress) -> None:
        stages = {
            Stage.EXPORTING: self.tr("Writing {0}"),
            Stage.EXPORTING_AGAIN: self.tr("Writing {0} again, in a better quality"),
            Stage.VERIFYING: self.tr("Verifying {0}"),
            Stage.INDEXING: self.tr("Reading {0}"),
        }
        self._stage.setText(stages.get(progress.stage, "{0}").format(self._out.name))
        self._words.setText(progress_words(progress))
        share = progress.fraction
        self._bar.setRange(0, 0 if share is None else 1000)
        self._bar.setValue(round((share or 0) * 1000))

    def _on_success(self, report: ExportReport) -> None:
        self.outcome.show_report(report, self._out)
        self._show_result()
        self.exported.emit(report)

    def _on_failure(self, error: BaseException) -> None:
        self.outcome.show_failure(self._notifier.describe(error))
        self._show_result()

    def _show_result(self) -> None:
        self._pages.setCurrentWidget(self.outcome)
        self.outcome.close_button.setDefault(True)
        self.outcome.close_button.setFocus()

    def _ended(self) -> None:
        self._job = None

    def _cancel(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._stage.setText(self.tr("Cancelling…"))
            self._job.cancel()

    def reject(self) -> None:
        if self._job is not None:
            self._cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._cancel()
            event.ignore()
