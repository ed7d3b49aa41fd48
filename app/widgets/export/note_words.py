"""An export's notes in the person's language."""

from __future__ import annotations

from app.controllers.language import translated
from app.export.notes import Note
from app.export.words import words


def note_words(note: Note) -> str:
    """What a note says."""
    return translated(words(note))
