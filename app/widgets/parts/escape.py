"""Windows beside the main one that Escape closes: nothing in them is lost by that."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def close_on_escape(window: QWidget) -> None:
    """Let Escape close a window, whatever in it has the focus."""
    QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), window).activated.connect(window.close)
