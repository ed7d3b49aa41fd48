"""What the picture shows, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.controllers.desk import ViewMode


def _tr(text: str) -> str:
    return QCoreApplication.translate("ViewMode", text)


def mode_text(mode: ViewMode) -> str:
    """A word for a button."""
    return {
        ViewMode.OVERLAY: _tr("Boxes"),
        ViewMode.REDACTED: _tr("Redacted"),
        ViewMode.ORIGINAL: _tr("Original"),
    }[mode]


def mode_words(mode: ViewMode) -> str:
    """What one sees, in a few words."""
    return {
        ViewMode.OVERLAY: _tr("The picture with its faces, to correct them"),
        ViewMode.REDACTED: _tr("The picture as the export will show it"),
        ViewMode.ORIGINAL: _tr("The picture alone"),
    }[mode]
