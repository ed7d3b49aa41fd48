"""The first page of the export dialog: where to, and how."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.places import export_name
from app.core.model import MediaInfo, MediaKind
from app.core.names import printable
from app.core.settings import ExportSettings
from app.widgets.export.audience_line import AudienceLine
from app.widgets.export.fitting_area import FittingArea
from app.widgets.export.options_form import OptionsForm
from app.widgets.export.summary import ExportSummary
from app.widgets.parts.controls import button_row, note, path_row


class ExportSettingsPage(QWidget):
    """Asks for target, codec and what goes along.

    Args:
        info: What is exported.
        settings: What is chosen at first; options that are not asked for are kept.
        study_folder: Where the file goes if the source's folder cannot be written to.
        taken: Names that other exports are about to get.
    """

    def __init__(
        self,
        info: MediaInfo,
        settings: ExportSettings,
        *,
        study_folder: Path,
        taken: Collection[Path] = (),
    ) -> None:
        super().__init__()
        self._info = info
        self._possible = False
        self._study_folder = study_folder
        self._taken = taken
        self.options = OptionsForm(
            settings,
            video=info.kind is not MediaKind.IMAGE,
            sound=any(stream.kind == "audio" for stream in info.other_streams),
        )
        self.options.codec_changed.connect(self._rename)
        self._proposed = self._name(settings.codec)
        self.target = QLineEdit(printable(self._proposed))
        self.target.setAccessibleName(self.tr("Target file"))
        self.target.setMinimumWidth(380)
        self.target.setCursorPosition(0)
        self.replace = QCheckBox(self.tr("Replace the file that has this name"))
        self._add_target()
        self.audience = AudienceLine()
        self._facts, self._warnings = note(kind="info"), note()
        self.start = QPushButton(self.tr("Export"))
        self.start.setObjectName("primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.options)
        column.addWidget(self.audience)
        self._told = FittingArea(self._facts, self._warnings)
        column.addWidget(self._told, 1)
        column.addStretch()
        column.addLayout(button_row(self.cancel, self.start))
        self.target.textChanged.connect(self._on_target)
        self.replace.toggled.connect(self.check)

    def _add_target(self) -> None:
        line = path_row(self.target, self.tr("Choose…"), self._browse)
        form = self.options.form
        form.insertRow(0, self.tr("Save as"), line)
        form.insertRow(1, "", self.replace)
        form.setRowVisible(self.replace, False)

    def show_summary(self, summary: ExportSummary) -> None:
        """Say what will be covered and left visible."""
        self._possible = summary.possible
        self._facts.setText(summary.facts)
        self._warnings.setText(summary.warnings)
        self._warnings.setVisible(bool(summary.warnings))
        self._told.updateGeometry()  # its texts may be longer than they were
        self.check()

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
        return self.options.settings

    @property
    def overwrite(self) -> bool:
        """Whether the file that has the target's name may be replaced."""
        return self.replace.isChecked()

    def check(self) -> None:
        """Offer to replace a file that is there; without that it cannot be exported to."""
        named = bool(self.target.text().strip()) and not self.out.is_dir()
        taken = named and (self.out.exists() or self.out in self._taken)
        self.options.form.setRowVisible(self.replace, taken)
        free = named and (not taken or self.replace.isChecked())
        self.start.setEnabled(self._possible and free)

    def _on_target(self) -> None:
        self.replace.setChecked(False)  # it was another file that might be replaced
        self.check()

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), self.target.text())
        if name:
            self.target.setText(name)
            self.replace.setChecked(Path(name).exists())  # the file dialog has asked

    def _rename(self) -> None:
        self._proposed = self._name(self.options.settings.codec)
        self.target.setText(printable(self._proposed))

    def _name(self, codec: str) -> Path:
        return export_name(self._info.path, codec, instead=self._study_folder, taken=self._taken)
