"""One line of the export dialogs: who receives the file, and the way to change that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.core.audience import Audience
from app.widgets.export.audience_page import audience_sentence


class AudienceLine(QWidget):
    """Says who receives the file; its button asks again."""

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self.change = QPushButton(self.tr("Change…"))
        self.change.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.change)

    def show_audience(self, audience: Audience) -> None:
        """Say it."""
        self._words.setText(audience_sentence(audience))
