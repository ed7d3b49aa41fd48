"""Windows come up inside their screen, however small it is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

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


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window that is not shown yet a size, or as much of it as the screen has room for."""
    window.resize(width, height)
    fit_to_screen(window, placed=False)
