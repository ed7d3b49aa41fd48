"""Keys of the parts of the window: what has the focus keeps the keys that work it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar, QTabWidget, QWidget

_KINDS = (QAbstractButton, QComboBox, QTabBar)
_ENTER = frozenset([Qt.Key.Key_Return, Qt.Key.Key_Enter])
_SPACE = frozenset([Qt.Key.Key_Space])
_TABS = frozenset([Qt.Key.Key_Left, Qt.Key.Key_Right])


class KeyKeeper(QObject):
    """Lets a focused button, tick box, choice or tab have its key before the window's shortcuts.

    Without it Space would play the video whatever has the focus, and no button could be
    pressed with the keyboard. Enter opens what has the focus: it presses a button, drops a list
    of choices down, goes from a tab into its panel.

    Args:
        window: Its buttons, choices and tabs are looked after, also those made later.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        for kind in _KINDS:
            for widget in window.findChildren(kind):
                widget.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, _KINDS) and now.window() is self._window:
            now.installEventFilter(self)  # once more does no harm

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            return _open(watched)
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        kept = _TABS if isinstance(watched, QTabBar) else _SPACE
        if event.key() not in kept or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        return True


def _open(widget: QObject) -> bool:
    """What Enter does; whether it was for this widget."""
    if isinstance(widget, QAbstractButton):
        widget.click()
    elif isinstance(widget, QComboBox):
        widget.showPopup()
    elif isinstance(widget, QTabBar) and isinstance(tabs := widget.parent(), QTabWidget):
        panel = tabs.currentWidget()
        target = _focusable(panel) if panel is not None else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        return False
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
