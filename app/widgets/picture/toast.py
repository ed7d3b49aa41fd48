"""A short line over the picture that goes away by itself. Never asks for anything."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget


class Toast(QLabel):
    """Says what just happened.

    Args:
        parent: The widget over which it floats, at the bottom in the middle.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setStyleSheet(
            "background: rgba(12, 14, 18, 225); color: #f0f2f4; border-radius: 8px;"
            "border: 1px solid rgba(255, 255, 255, 50); padding: 8px 14px;"
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_text(self, text: str, milliseconds: int = 3500) -> None:
        """Show a line for a while."""
        self.setText(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(milliseconds)

    def place(self) -> None:
        """Back to its place after the parent changed size."""
        parent = self._over
        room = max(160, parent.width() - 40)
        self.setWordWrap(False)
        line = self.sizeHint().width()
        self.setWordWrap(line > room)
        width = min(line, room)
        self.resize(width, self.heightForWidth(width) if line > room else self.sizeHint().height())
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 18)
