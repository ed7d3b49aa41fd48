"""What a window finds again at its next start: size, columns, rows, and which panel was open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from app.controllers.preferences import Preferences

_TITLE = 32
"""Height that a title bar may take; it is not known before the window is shown."""


def fit_to_screen(window: QWidget, *, placed: bool) -> None:
    """Make a window no larger than its screen, and bring it inside.

    Args:
        placed: It has a place of its own; else the system finds one, unless it would not fit.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    most = QSize(room.width(), room.height() - _TITLE)
    fits = window.width() <= most.width() and window.height() <= most.height()
    if not fits:
        window.resize(window.size().boundedTo(most))
    if placed or not fits:
        x = min(window.x(), room.right() + 1 - window.width())
        y = min(window.y(), room.bottom() + 1 - window.height() - _TITLE)
        window.move(max(x, room.left()), max(y, room.top()))


@dataclass(frozen=True, slots=True)
class RememberedLayout:
    """The parts of a window whose sizes are remembered."""

    preferences: Preferences
    window: QWidget
    columns: QSplitter
    rows: QSplitter
    panels: QTabWidget

    def restore(self) -> None:
        """Make size, columns, rows and panel what they were when the window was closed."""
        geometry = self.preferences.bytes("geometry")
        if geometry is not None:
            self.window.restoreGeometry(geometry)
        fit_to_screen(self.window, placed=geometry is not None)
        for name, split in (("columns", self.columns), ("rows", self.rows)):
            sizes = self.preferences.bytes(name)
            if sizes is not None:
                split.restoreState(sizes)
        panel = self.preferences.word("panel")
        if panel.isdecimal():
            self.panels.setCurrentIndex(int(panel))

    def keep(self) -> None:
        """Note size, columns, rows and panel."""
        self.preferences.set_bytes("geometry", self.window.saveGeometry())
        self.preferences.set_bytes("columns", self.columns.saveState())
        self.preferences.set_bytes("rows", self.rows.saveState())
        self.preferences.set_word("panel", str(self.panels.currentIndex()))
        self.preferences.save()
