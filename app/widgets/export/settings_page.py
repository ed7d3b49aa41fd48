"""The first page of the export dialog: where to, and how."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.places import export_name
from app.core.model import MediaInfo, MediaKind
from app.core.names import printable
from app.core.settings import AudioChoice, ExportSettings
from app.widgets.export.summary import ExportSummary
from app.widgets.parts.controls import Combo, button_row, note


class ExportSettingsPage(QWidget):
    """Asks for target, codec and what goes along.

    Args:
        info: What is exported.
        settings: What is chosen at first; options that are not asked for are kept.
        summary: What will be covered and left visible.
        study_folder: Where the file goes if the source's folder cannot be written to.
    """

    def __init__(
        self, info: MediaInfo, settings: ExportSettings, summary: ExportSummary, study_folder: Path
    ) -> None:
        super().__init__()
        self._info = info
        self._base = settings
        self._possible = summary.possible
        self._study_folder = study_folder
        self._proposed = self._name(settings.codec)
        self.target = QLineEdit(printable(self._proposed))
        self.target.setAccessibleName(self.tr("Target file"))
        self.target.setMinimumWidth(380)
        self.target.setCursorPosition(0)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.replace = QCheckBox(self.tr("Replace the file that has this name"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.target, 1)
        line.addWidget(browse)
        self.codec = Combo()
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
        self.audio = Combo()
        for choice, title in (
            (AudioChoice.KEEP, self.tr("Keep (voices can identify people)")),
            (AudioChoice.COPY, self.tr("Keep what can stay as it is, leave out the rest")),
            (AudioChoice.REENCODE, self.tr("Encode anew, cut to the sample")),
            (AudioChoice.DROP, self.tr("Leave out")),
        ):
            self.audio.addItem(title, choice)
        self.audio.setCurrentIndex(self.audio.findData(settings.audio))
        self.subtitles = QCheckBox(self.tr("Keep subtitles and chapters"))
        self.subtitles.setChecked(settings.copy_subtitles)
        self.metadata = QCheckBox(self.tr("Keep place, device, time and titles"))
        self.metadata.setChecked(settings.keep_metadata)
        self.captions = QCheckBox(self.tr("Keep captions hidden inside the pictures"))
        self.captions.setChecked(settings.keep_captions)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("Save as"), line)
        form.addRow("", self.replace)
        form.setRowVisible(self.replace, False)
        self._form = form
        still = self._info.kind is MediaKind.IMAGE
        if not still:
            form.addRow(self.tr("Video"), self.codec)
            form.addRow(self.tr("Sound"), self.audio)
            form.setRowVisible(self.audio, any(s.kind == "audio" for s in info.other_streams))
            form.addRow(self.tr("Beside it"), self.subtitles)
            form.addRow("", self.captions)
            form.addRow("", self.metadata)
        self.start = QPushButton(self.tr("Export"))
        self.start.setObjectName("primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(note(summary.facts, "info"))
        if summary.warnings:
            column.addWidget(note(summary.warnings))
        column.addStretch()
        column.addLayout(button_row(self.cancel, self.start))
        self.target.textChanged.connect(self._on_target)
        self.replace.toggled.connect(self.check_target)

    @property
    def out(self) -> Path:
        """The target file, absolute."""
        typed = Path(self.target.text().strip()).expanduser().absolute()
        # Where folder or name is no text, what was proposed is shown another way.
        if str(typed) == printable(self._proposed):
            return self._proposed
        folder = self._proposed.parent
        return folder / typed.name if str(typed.parent) == printable(folder) else typed

    @property
    def settings(self) -> ExportSettings:
        """What is chosen now."""
        return self._base.model_copy(
            update={
                "codec": self.codec.currentData(),
                "audio": AudioChoice(self.audio.currentData()),
                "copy_subtitles": self.subtitles.isChecked(),
                "copy_chapters": self.subtitles.isChecked(),
                "keep_metadata": self.metadata.isChecked(),
                "keep_captions": self.captions.isChecked(),
            }
        )

    @property
    def overwrite(self) -> bool:
        """Whether the file that has the target's name may be replaced."""
        return self.replace.isChecked()

    def check_target(self) -> None:
        """Offer to replace a file that is there; without that it cannot be exported to."""
        named = bool(self.target.text().strip()) and not self.out.is_dir()
        taken = named and self.out.exists()
        self._form.setRowVisible(self.replace, taken)
        free = named and (not taken or self.replace.isChecked())
        self.start.setEnabled(self._possible and free)

    def _on_target(self) -> None:
        self.replace.setChecked(False)  # it was another file that might be replaced
        self.check_target()

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), self.target.text())
        if name:
            self.target.setText(name)
            self.replace.setChecked(Path(name).exists())  # the file dialog has asked

    def _rename(self) -> None:
        self._proposed = self._name(self.codec.currentData())
        self.target.setText(printable(self._proposed))

    def _name(self, codec: str) -> Path:
        return export_name(self._info.path, codec, instead=self._study_folder)
