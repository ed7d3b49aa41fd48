"""An export's notes in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.export.notes import Note
from app.export.words import CONTEXT, words


def note_words(note: Note) -> str:
    """What a note says."""
    return words(note, lambda text: QCoreApplication.translate(CONTEXT, text))
