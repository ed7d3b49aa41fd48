"""Where a reviewer says who they are, and what they say of the export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.release import Saying
from app.release.credentials import available, takes_credentials


class SignForm(QWidget):
    """Name, role, words; confirm, refuse, ask.

    Signals:
        confirmed(Saying), refused(Saying): As filled in; never without words.
        asked(str): A question at the frame on screen.
    """

    confirmed = Signal(object)
    refused = Signal(object)
    asked = Signal(str)

    def __init__(self, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = QLineEdit(person)
        self.role = QComboBox()
        self.role.setEditable(True)
        self.role.addItems([self.tr("ethics reviewer"), self.tr("data protection officer"),
                            self.tr("researcher")])  # fmt: skip
        self.statement = QLineEdit()
        self.statement.setPlaceholderText(self.tr("What you say: why it may leave, or why not"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("only if your key has one"))
        form = QFormLayout()
        form.addRow(self.tr("Your name"), self.person)
        form.addRow(self.tr("Role"), self.role)
        form.addRow(self.tr("Your words"), self.statement)
        form.addRow(self.tr("Passphrase"), self.passphrase)
        self.credentials = QCheckBox(self.tr("Also a copy with Content Credentials (C&2PA)"))
        self.about_credentials = QLabel()
        self.about_credentials.setObjectName("muted")
        self.about_credentials.setWordWrap(True)
        form.addRow(self.credentials)
        form.addRow(self.about_credentials)
        self.offer_credentials(None)
        self.confirm = QPushButton(self.tr("Confirm and sign"))
        self.confirm.setObjectName("primary")
        self.refuse = QPushButton(self.tr("Refuse"))
        self.ask = QPushButton(self.tr("Ask here"))
        self.confirm.setToolTip("Ctrl+Return")
        self.refuse.setToolTip("Ctrl+Backspace")
        self.ask.setToolTip("Ctrl+K")
        self.said = QLabel()
        self.said.setWordWrap(True)
        row = QHBoxLayout()
        for button in (self.confirm, self.refuse, self.ask):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.said)
        self.confirm.clicked.connect(lambda: self._say(self.confirmed))
        self.refuse.clicked.connect(lambda: self._say(self.refused))
        self.ask.clicked.connect(self._ask)

    def set_state(self, *, releasable: bool, busy: bool) -> None:
        """What can be done now."""
        self.confirm.setEnabled(releasable and not busy)
        self.refuse.setEnabled(not busy)

    def offer_credentials(self, export: Path | None) -> None:
        """Say what Content Credentials are, or why an export cannot have them.

        Args:
            export: What is to be signed; None while that is not known.
        """
        fits = export is None or takes_credentials(export)
        can = available() and fits
        self.credentials.setEnabled(can)
        if not can:
            self.credentials.setChecked(False)
        told = self.tr(
            "A second file beside the export. Programs that know such credentials show from it who "
            "released it, in which words, and that it was de-identified by this process; they find "
            "any changed byte."
        )
        if not fits:
            told = self.tr("Only MP4 and MOV files can carry them: export as MP4 for that.")
        elif not can:
            told = self.tr(
                "Not available: the package c2pa-python is missing. "
                'Install it with pip install "faceveil[c2pa]".'
            )
        self.about_credentials.setText(told)
        self.credentials.setAccessibleDescription(told)

    def tell(self, words: str) -> None:
        """Say what happened."""
        self.said.setText(words)

    def _saying(self) -> Saying | None:
        words = self.statement.text().strip()
        person, role = self.person.text().strip(), self.role.currentText().strip()
        if not (words and person and role):
            self.tell(self.tr("Fill in your name, your role and your words first."))
            (self.statement if person and role else self.person).setFocus()
            return None
        wanted = self.credentials.isChecked()
        return Saying(person, role, words, self.passphrase.text(), credentials=wanted)

    def _say(self, signal: SignalInstance) -> None:
        saying = self._saying()
        if saying is not None:
            signal.emit(saying)

    def _ask(self) -> None:
        words = self.statement.text().strip()
        if not words:
            self.tell(self.tr("Write your question first; it is pinned to this frame."))
            self.statement.setFocus()
            return
        self.asked.emit(words)
        self.statement.clear()
