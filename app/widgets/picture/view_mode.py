"""What the picture shows."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class ViewMode(StrEnum):
    """In the order in which V flips through them."""

    OVERLAY = "overlay"
    REDACTED = "redacted"
    ORIGINAL = "original"

    @property
    def text(self) -> str:
        tr = QCoreApplication.translate
        return {
            ViewMode.OVERLAY: tr("ViewMode", "Boxes"),
            ViewMode.REDACTED: tr("ViewMode", "Redacted"),
            ViewMode.ORIGINAL: tr("ViewMode", "Original"),
        }[self]

    @property
    def tip(self) -> str:
        tr = QCoreApplication.translate
        return {
            ViewMode.OVERLAY: tr("ViewMode", "The picture with its faces, to correct them (V)"),
            ViewMode.REDACTED: tr("ViewMode", "The picture as the export will show it (V)"),
            ViewMode.ORIGINAL: tr("ViewMode", "The picture alone (V)"),
        }[self]

    def next(self) -> ViewMode:
        """The one that V flips to."""
        modes = list(ViewMode)
        return modes[(modes.index(self) + 1) % len(modes)]
