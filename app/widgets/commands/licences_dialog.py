"""Under which licences the parts of the program stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.licences import Part, parts
from app.widgets.parts.controls import button_row
from app.widgets.parts.placing import open_at


class LicencesDialog(QDialog):
    """All parts in a list, and beside it the licence of the chosen one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences of all parts"))
        open_at(self, 860, 560)
        self._parts = parts()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self.list.addItems([f"{part.name} {part.version}".strip() for part in self._parts])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licence of the chosen part"))
        self.list.currentRowChanged.connect(
            lambda row: self.text.setPlainText(_words(self._parts[row]))
        )
        both = QHBoxLayout()
        both.addWidget(self.list, 2)
        both.addWidget(self.text, 5)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(both, 1)
        column.addLayout(button_row(close))
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.text.setPlainText(_words(self._parts[row]))


def _words(part: Part) -> str:
    head = f"{part.name} {part.version}".strip()
    return f"{head}\n{part.licence}\n\n{part.text}".strip()
