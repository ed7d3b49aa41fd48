"""Asks who is at the screen: a name and a role, no account."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.remarks import Role
from app.widgets.parts.controls import heading, muted


class WhoDialog(QDialog):
    """A name and a role."""

    def __init__(self, name: str, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who is at the screen?"))
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Name"))
        self.researcher = QRadioButton(self.tr("Researcher: I prepare this study"))
        self.reviewer = QRadioButton(self.tr("Reviewer: I check it before it is released"))
        (self.reviewer if role is Role.REVIEWER else self.researcher).setChecked(True)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._ok = buttons.button(kinds.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(heading(self.tr("Who is at the screen?")))
        column.addWidget(
            muted(
                self.tr(
                    "Your name stands beside what you decide and check, in the study and its "
                    "report. There is no account and no password; nothing leaves this computer."
                )
            )
        )
        for widget in (self.name, self.researcher, self.reviewer, buttons):
            column.addWidget(widget)
        self.name.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self._ok.setEnabled(bool(name.strip()))
        self.name.selectAll()

    @property
    def chosen_name(self) -> str:
        """As it was written, without spaces around it."""
        return self.name.text().strip()

    @property
    def role(self) -> Role:
        """The role that was chosen."""
        return Role.REVIEWER if self.reviewer.isChecked() else Role.RESEARCHER
