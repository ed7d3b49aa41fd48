"""Writing the redacted file: where and how, how far, and what the verification found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.controllers.jobs import Job, JobRunner, Work
from app.controllers.notifier import Notifier
from app.controllers.places import export_name
from app.core.model import MediaInfo, MediaKind
from app.core.settings import ExportSettings
from app.core.task import CancelToken, Progress, ProgressCallback
from app.export.report import ExportReport
from app.widgets.controls import muted, note, section
from app.widgets.job_bar import progress_words

Exporter = Callable[[ExportSettings, Path, CancelToken, ProgressCallback], ExportReport]


class ExportDialog(QDialog):
    """Three pages: settings, progress, result.

    Args:
        info: What is exported.
        summary: In words what will be covered and left visible.
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
        summary: str,
        exporter: Exporter,
        runner: JobRunner,
        notifier: Notifier,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export {0}").format(info.path.name))
        self.setMinimumWidth(620)
        self.setModal(True)
        self._info = info
        self._base = settings
        self._exporter = exporter
        self._runner = runner
        self._notifier = notifier
        self._job: Job | None = None
        self._out = Path()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._settings_page(settings, summary))
        self._pages.addWidget(self._progress_page())
        self._pages.addWidget(self._result_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.addWidget(self._pages)

    # Pages

    def _settings_page(self, settings: ExportSettings, summary: str) -> QWidget:
        page = QWidget()
        self.target = QLineEdit(str(export_name(self._info.path, settings.codec)))
        self.target.setAccessibleName(self.tr("Target file"))
        self.target.setMinimumWidth(380)
        self.target.setCursorPosition(0)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        line = QHBoxLayout()
        line.addWidget(self.target, 1)
        line.addWidget(browse)
        self.codec = QComboBox()
        for name, title in (
            ("auto", self.tr("Near the source (recommended)")),
            ("h264", self.tr("H.264, plays everywhere")),
            ("h265", self.tr("H.265, smaller files")),
            ("av1", self.tr("AV1, smallest files, slow")),
            ("prores", self.tr("ProRes, for editing")),
            ("ffv1", self.tr("FFV1, lossless")),
        ):
            self.codec.addItem(title, name)
        self.codec.setCurrentIndex(self.codec.findData(settings.codec))
        self.codec.activated.connect(self._rename)
        self.audio = QCheckBox(self.tr("Keep sound (voices can identify people)"))
        self.audio.setChecked(settings.copy_audio)
        self.subtitles = QCheckBox(self.tr("Keep subtitles and chapters"))
        self.subtitles.setChecked(settings.copy_subtitles)
        self.metadata = QCheckBox(self.tr("Keep place, device, time and titles"))
        self.metadata.setChecked(settings.keep_metadata)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("Save as"), line)
        still = self._info.kind is MediaKind.IMAGE
        if not still:
            form.addRow(self.tr("Video"), self.codec)
            form.addRow(self.tr("Beside it"), self.audio)
            form.addRow("", self.subtitles)
        form.addRow(self.tr("Personal data") if still else "", self.metadata)
        self.start = QPushButton(self.tr("Export"))
        self.start.setObjectName("primary")
        self.start.clicked.connect(self._start)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(note(summary, "info"))
        column.addStretch()
        column.addLayout(_buttons(cancel, self.start))
        return page

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
        column.addLayout(_buttons(self._stop))
        return page

    def _result_page(self) -> QWidget:
        page = QWidget()
        self.result_words = note(kind="good")
        self._checks = muted()
        self._removed = muted()
        self._again = QPushButton(self.tr("Back"))
        self._again.clicked.connect(lambda: self._pages.setCurrentIndex(0))
        self._folder = QPushButton(self.tr("Open folder"))
        self._folder.clicked.connect(self._open_folder)
        self.close_button = QPushButton(self.tr("Done"))
        self.close_button.setObjectName("primary")
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.result_words)
        self._checks_title = section(self.tr("Verified"))
        column.addWidget(self._checks_title)
        column.addWidget(self._checks)
        column.addWidget(self._removed)
        column.addStretch()
        column.addLayout(_buttons(self._again, self._folder, self.close_button))
        return page

    # Doing it

    @property
    def settings(self) -> ExportSettings:
        return self._base.model_copy(
            update={
                "codec": self.codec.currentData(),
                "copy_audio": self.audio.isChecked(),
                "copy_subtitles": self.subtitles.isChecked(),
                "copy_chapters": self.subtitles.isChecked(),
                "keep_metadata": self.metadata.isChecked(),
            }
        )

    def _start(self) -> None:
        settings, out = self.settings, Path(self.target.text().strip()).expanduser().absolute()
        self._out = out
        self.settings_chosen.emit(settings)
        exporter = self._exporter
        work: Work = lambda token, progress: exporter(settings, out, token, progress)  # noqa: E731
        job = self._runner.make("export", work)
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(self._on_success)
        job.failed.connect(self._on_failure)
        job.cancelled.connect(lambda: self._pages.setCurrentIndex(0))
        job.ended.connect(self._ended)
        self._job = job
        self._stage.setText(self.tr("Preparing…"))
        self._words.setText("")
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self._pages.setCurrentIndex(1)
        job.start()

    def _on_progress(self, progress: Progress) -> None:
        stages = {
            "exporting": self.tr("Writing {0}"),
            "verifying": self.tr("Verifying {0}"),
            "indexing": self.tr("Reading {0}"),
        }
        self._stage.setText(stages.get(progress.stage, "{0}").format(self._out.name))
        self._words.setText(progress_words(progress))
        share = progress.fraction
        self._bar.setRange(0, 0 if share is None else 1000)
        self._bar.setValue(round((share or 0) * 1000))

    def _on_success(self, report: ExportReport) -> None:
        lines = [
            self.tr("{0} was written and verified: {1}.").format(
                self._out.name, self.tr("de-identified by this process")
            ),
            self.tr("{0} regions in {1} of {2} frames were covered.").format(
                f"{report.regions:,}", f"{report.frames_with_regions:,}", f"{report.frames:,}"
            ),
        ]
        self._show_result("\n".join(lines), good=True)
        checks = report.verification.checks if report.verification is not None else ()
        self._checks.setText("\n".join(f"✓  {check.name}: {check.detail}" for check in checks))
        self._checks_title.setVisible(bool(checks))
        extra = [*(self.tr("Left out: {0}").format(what) for what in report.removed), *report.notes]
        self._removed.setText("\n".join(extra[:12]))
        self._removed.setVisible(bool(extra))
        self.exported.emit(report)

    def _on_failure(self, error: BaseException) -> None:
        notice = self._notifier.describe(error)
        words = f"{notice.message}.\n{notice.hint}".strip()
        self._show_result(self.tr("Nothing was written. ") + words, good=False)
        self._checks.setText("")
        self._checks_title.hide()
        self._removed.hide()

    def _show_result(self, text: str, *, good: bool) -> None:
        self.result_words.setObjectName("good" if good else "note")
        self.result_words.style().polish(self.result_words)
        self.result_words.setText(text)
        self._folder.setVisible(good)
        self._again.setVisible(not good)
        self.close_button.setText(self.tr("Done") if good else self.tr("Close"))
        self._pages.setCurrentIndex(2)
        self.close_button.setFocus()

    def _ended(self) -> None:
        self._job = None

    def _cancel(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._stage.setText(self.tr("Cancelling…"))
            self._job.cancel()

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), self.target.text())
        if name:
            self.target.setText(name)

    def _rename(self) -> None:
        self.target.setText(str(export_name(self._info.path, self.codec.currentData())))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out.parent)))

    def reject(self) -> None:
        if self._job is not None:
            self._cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._cancel()
            event.ignore()


def _buttons(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    return row
