"""Export all: which media, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.language import number
from app.core.names import printable
from app.core.settings import ExportSettings
from app.widgets.export.audience_line import AudienceLine
from app.widgets.export.options_form import OptionsForm
from app.widgets.parts.controls import button_row, note, path_row

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Candidate:
    """A medium that may be exported.

    Attributes:
        state: In a few words.
        fault: What is wrong with its file, in a few words; empty for nothing.
        unseen: Frames that nobody looked at, of how many; (0, 0) where nobody knows them.
        proposed: It is chosen unless a person says otherwise.
        possible: It can be exported at all.
    """

    medium_id: int
    name: str
    state: str
    fault: str = ""
    unseen: tuple[int, int] = (0, 0)
    proposed: bool = True
    possible: bool = True


class ExportAllPage(QWidget):
    """A list of media with their states, all that need an export chosen.

    Args:
        candidates: The media of the study.
        settings: What is chosen at first.
    """

    def __init__(self, candidates: Sequence[Candidate], settings: ExportSettings) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Videos to export"))
        self.list.setMinimumHeight(96)
        for candidate in candidates:
            item = QListWidgetItem(self._words(candidate), self.list)
            item.setData(_ID, candidate.medium_id)
            on = candidate.proposed and candidate.possible
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if not candidate.possible:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.itemChanged.connect(lambda _: self.check())
        self.options = OptionsForm(settings)
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("Beside each source"))
        self.folder.setAccessibleName(self.tr("Target folder"))
        self.folder.textChanged.connect(lambda _: self.check())
        self._add_target()
        self.audience = AudienceLine()
        self._caution = note(
            self.tr(
                "Exports run one after the other while you go on working. Faces that the detector "
                "missed stay visible: look through each video first."
            )
        )
        self.start = QPushButton()
        self.start.setObjectName("primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addWidget(self.options)
        column.addWidget(self.audience)
        column.addWidget(self._caution)
        column.addLayout(button_row(self.cancel, self.start))
        self.check()

    def _words(self, candidate: Candidate) -> str:
        words = [candidate.state, candidate.fault]
        unseen, frames = candidate.unseen
        if frames == 1 and unseen:
            words.append(self.tr("nobody looked at it"))
        elif unseen:
            text = self.tr("nobody looked at {0} of {1} frames")
            words.append(text.format(number(unseen), number(frames)))
        elif frames:
            words.append(self.tr("looked through"))
        return f"{candidate.name}  —  {', '.join(word for word in words if word)}"

    @property
    def chosen(self) -> list[int]:
        """The media that are to be exported."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    @property
    def target(self) -> Path | None:
        """Where to; None for beside each source."""
        text = self.folder.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def check(self) -> None:
        """Nothing chosen, or a folder that is none: there is nothing to start."""
        count, target = len(self.chosen), self.target
        self.start.setText(self.tr("Export {0}").format(count))
        self.start.setEnabled(count > 0 and (target is None or target.is_dir()))

    def _add_target(self) -> None:
        line = path_row(self.folder, self.tr("Choose…"), self._browse)
        self.options.form.insertRow(0, self.tr("Save in"), line)

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Save in"), self.folder.text())
        if name:
            self.folder.setText(printable(name))
