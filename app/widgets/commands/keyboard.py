"""Keys of the parts of the window: what has the focus keeps the keys that work it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar, QWidget

_SPACE = frozenset([Qt.Key.Key_Space])
_TABS = frozenset([Qt.Key.Key_Left, Qt.Key.Key_Right])


class KeyKeeper(QObject):
    """Lets a focused button, tick box, choice or tab have its key before the window's shortcuts.

    Without it Space would play the video whatever has the focus, and no button could be
    pressed with the keyboard.

    Args:
        window: Its buttons, choices and tabs are looked after, as far as they are made.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        kinds: tuple[type[QWidget], ...] = (QAbstractButton, QComboBox, QTabBar)
        for kind in kinds:
            for widget in window.findChildren(kind):
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        kept = _TABS if isinstance(watched, QTabBar) else _SPACE
        if event.key() not in kept or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        return True


def focus_neighbour(parts: Sequence[QWidget], step: int) -> None:
    """Move the focus to the next part of the window, or the one before, around the end."""
    focus = QApplication.focusWidget()
    here = next(
        (i for i, p in enumerate(parts) if focus and (p is focus or p.isAncestorOf(focus))), -1
    )
    order = [parts[(here + step * n) % len(parts)] for n in range(1, len(parts) + 1)]
    for part in order:
        target = _focusable(part)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _focusable(part: QWidget) -> QWidget | None:
    """A part itself, or the first of its widgets that takes the focus."""
    for widget in (part, *part.findChildren(QWidget)):
        policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if policy and widget.isVisible() and widget.isEnabled():
            return widget
    return None
