"""The last page of the export dialog: what was written, and what its verification found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.controllers.notifier import Notice
from app.core.names import printable
from app.export.report import ExportReport
from app.widgets.export.note_words import note_words
from app.widgets.parts.controls import button_row, muted, note, section
from app.widgets.parts.paths import url_of_path


class ExportResultPage(QWidget):
    """Says in words how the export ended."""

    def __init__(self) -> None:
        super().__init__()
        self._out = Path()
        self.words = note(kind="good")
        self._warning = note()
        self._checks = muted()
        self._removed = muted()
        self.again = QPushButton(self.tr("Back"))
        self._folder = QPushButton(self.tr("Open folder"))
        self._folder.clicked.connect(self._open_folder)
        self.close_button = QPushButton(self.tr("Done"))
        self.close_button.setObjectName("primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self._warning)
        self._checks_title = section(self.tr("Verified"))
        column.addWidget(self._checks_title)
        column.addWidget(self._checks)
        column.addWidget(self._removed)
        column.addStretch()
        column.addLayout(button_row(self.again, self._folder, self.close_button))

    def show_report(self, report: ExportReport, out: Path) -> None:
        """A file was written and verified."""
        self._out = out
        lines = [
            self.tr("{0} was written and verified: {1}.").format(
                printable(out.name), self.tr("de-identified by this process")
            ),
            self.tr("It lies in {0}").format(printable(out.parent)),
            self.tr("{0} regions in {1} of {2} frames were covered.").format(
                f"{report.regions:,}", f"{report.frames_with_regions:,}", f"{report.frames:,}"
            ),
        ]
        self._show("\n".join(lines), good=True)
        left = self.tr("Not addressed: voices, clothes, gait, tattoos, text and the place.")
        warning = "" if report.warning is None else note_words(report.warning)
        self._warning.setText(f"{warning}\n{left}".strip())
        self._warning.show()
        checks = report.verification.checks if report.verification is not None else ()
        self._checks.setText("\n".join(f"✓  {check.name}: {check.detail}" for check in checks))
        self._checks_title.setVisible(bool(checks))
        extra = [note_words(what) for what in report.notes]
        for title, told in (
            (self.tr("Left out: {0}"), report.removed),
            (self.tr("Kept: {0}"), report.kept),
        ):
            if told:
                extra.append(title.format("; ".join(note_words(what) for what in told)))
        self._removed.setText("\n".join(extra))
        self._removed.setVisible(bool(extra))

    def show_failure(self, notice: Notice) -> None:
        """Nothing was written, and why."""
        why = notice.message[:1].upper() + notice.message[1:]
        lines = [self.tr("Nothing was written."), f"{why}.", notice.hint]
        self._show("\n".join(line for line in lines if line), good=False)
        self._warning.hide()
        self._checks.setText("")
        self._checks_title.hide()
        self._removed.hide()

    def _show(self, text: str, *, good: bool) -> None:
        self.words.setObjectName("good" if good else "note")
        self.words.style().polish(self.words)
        self.words.setText(text)
        self._folder.setVisible(good)
        self.again.setVisible(not good)
        self.close_button.setText(self.tr("Done") if good else self.tr("Close"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(url_of_path(self._out.parent))
