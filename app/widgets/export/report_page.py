"""What an export did and what was verified, in words for people."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.controllers.language import number, translated
from app.core.names import printable
from app.export.found import found_words
from app.export.report import Check, ExportReport
from app.store.records import ExportRecord
from app.widgets.export.check_words import check_words, in_order
from app.widgets.export.note_words import note_words
from app.widgets.parts.controls import muted, note, section
from app.widgets.parts.theme import current


class ReportPage(QScrollArea):
    """One export from top to bottom: what stands in the file's favour, and what does not."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("panel")
        self.setWidget(inner)
        self.words = note(kind="good")
        self._warning = note()
        self._again = note(kind="info")
        self._again.hide()
        self._title = section(self.tr("What was checked"))
        self._checks = QLabel()
        self._checks.setTextFormat(Qt.TextFormat.RichText)
        self._checks.setWordWrap(True)
        self._checks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told_title = section(self.tr("What the file carries, and what stayed behind"))
        self._told = muted()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for widget in (
            self.words, self._again, self._warning, self._title, self._checks,
            self._told_title, self._told,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch()

    def show_export(self, record: ExportRecord, report: ExportReport | None) -> None:
        """Show an export; one of an older program may have no report."""
        self._again.hide()
        lines = [
            self.tr("{0}: {1}.").format(
                printable(record.path.name), self.tr("de-identified by this process")
            ),
            self.tr("It was written to {0}").format(printable(record.path.parent)),
        ]
        if report is not None:
            lines.append(
                self.tr("%Ln face(s) covered, {0}.", "", report.regions).format(
                    self.tr("in {0} of %Ln frame(s)", "", report.frames).format(
                        number(report.frames_with_regions)
                    )
                )
            )
            if report.zones:
                lines.append(
                    self.tr(
                        "Areas (zones, or the whole picture) covered in %Ln frame(s).",
                        "",
                        report.frames_with_zones,
                    )
                )
        self.words.setText("\n".join(lines))
        left = self.tr("Not addressed: voices, clothes, gait, tattoos, text and the place.")
        missing = report.warning if report is not None else None
        warning = note_words(missing) if missing is not None else ""
        self._warning.setText(f"{warning}\n{left}".strip())
        found = report.verification if report is not None else None
        self._show_checks(found.checks if found is not None else ())
        self._show_told(report)

    def show_again(self, checks: tuple[Check, ...], *, unchanged: bool) -> None:
        """It was verified once more."""
        passed = all(check.passed for check in checks)
        same = (
            self.tr("It is byte for byte the file that was exported.")
            if unchanged
            else self.tr("It is not the file any more that was exported: somebody changed it.")
        )
        verdict = (
            self.tr("Verified again just now: everything is as it should be.")
            if passed
            else self.tr("Verified again just now, and NOT everything is as it should be.")
        )
        self._again.setObjectName("good" if passed and unchanged else "note")
        self._again.style().polish(self._again)
        self._again.setText(f"{verdict}\n{same}")
        self._again.show()
        self._show_checks(checks)
        self.ensureVisible(0, 0)

    def show_progress(self, words: str) -> None:
        """Say how far the verification is."""
        self._again.setObjectName("info")
        self._again.style().polish(self._again)
        self._again.setText(words)
        self._again.setVisible(bool(words))

    def _show_checks(self, checks: tuple[Check, ...]) -> None:
        theme = current()
        rows = []
        for check in in_order(checks):
            color, mark = (theme.good, "✓") if check.passed else (theme.danger, "✗")
            rows.append(
                f"<tr><td style='color:{color}; padding-right:8px'><b>{mark}</b></td>"
                f"<td style='padding-bottom:6px'>{_plain(check_words(check))}<br>"
                f"<span style='color:{theme.muted}; font-size:11px'>{_plain(_detail(check))}</span>"
                "</td></tr>"
            )
        self._checks.setText(f"<table>{''.join(rows)}</table>")
        self._title.setVisible(bool(rows))
        self._checks.setVisible(bool(rows))

    def _show_told(self, report: ExportReport | None) -> None:
        lines = [note_words(what) for what in report.notes] if report is not None else []
        if report is not None:
            for title, told in (
                (self.tr("Left out: {0}"), report.removed),
                (self.tr("Kept: {0}"), report.kept),
            ):
                if told:
                    lines.append(title.format("; ".join(note_words(what) for what in told)))
        self._told.setText("\n".join(lines))
        self._told.setVisible(bool(lines))
        self._told_title.setVisible(bool(lines))


def _detail(check: Check) -> str:
    detail = translated(found_words(check.found))
    return f"{check.subject}: {detail}" if check.subject else detail


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
