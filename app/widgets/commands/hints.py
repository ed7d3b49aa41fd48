"""Small additions to what is said after a gesture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

UNDO_KEY = "Ctrl+Z"


def still_followed() -> str:
    """Why nothing can be done with a face yet."""
    return QCoreApplication.translate(
        "Hints", "This face is still being followed: Esc stops that, then it can be changed."
    )


def with_undo_key(words: str) -> str:
    """What was done, and the key that takes it back."""
    key = QKeySequence(UNDO_KEY).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words}  {key}: " + QCoreApplication.translate("Hints", "undo")
