"""Tells letters that are keys from letters that are words, typed before the field was clicked."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

_WORD: Final = 0.5
"""Seconds within which letters belong to one word."""
_PATIENCE: Final = 300
"""Milliseconds that what shows bare faces waits for a letter that makes it a word."""
_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Letters(QObject):
    """Keys of one letter, for a window in which somebody also writes.

    While the focus is in the form a letter is a word's. Elsewhere it is a key, but a capital, or a
    letter that is none, begins a word, or goes on with one: what was typed at once before it goes
    into the field with it, and what follows is typed there.

    Args:
        window: Whose keys these are.
        form: Where somebody writes.
        field: Takes the words.
    """

    def __init__(self, window: QWidget, form: QWidget, field: QLineEdit) -> None:
        super().__init__(window)
        self._window, self._form, self._field = window, form, field
        self._word, self._last = "", 0.0
        self._waiting: Callable[[], object] = lambda: None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(lambda: self._waiting())

    def key(
        self,
        letter: str,
        act: Callable[[], object],
        *,
        waits: Callable[[], bool] = lambda: False,
    ) -> None:
        """Bind a letter.

        Args:
            letter: As in a key sequence.
            act: What it does.
            waits: Whether it is done only if no other letter follows at once, which then does
                nothing either.
        """

        def pressed() -> None:
            capital = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
            typed = letter if capital else letter.lower()
            if capital or self._form.isAncestorOf(self._window.focusWidget()):
                self.write(typed)
                return
            in_word = self._patience.isActive()
            self._patience.stop()
            self._typed(typed)
            if in_word:
                return
            if waits():
                self._waiting = act
                self._patience.start()
            else:
                act()

        QShortcut(QKeySequence(letter), self._window).activated.connect(pressed)

    def write(self, text: str) -> None:
        """Letters that are no key, with those typed at once before: words for the field."""
        self._patience.stop()
        words = self._typed(text) + text
        self._word = ""
        self._field.setFocus()
        self._field.insert(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lists search for letters; here these are words."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.typed(event)
        return super().eventFilter(watched, event)

    def typed(self, event: QKeyEvent) -> bool:
        """Take a key that nothing else took; whether it was a letter."""
        text = event.text()
        if not text.isprintable() or not text.strip() or event.modifiers() & _HELD:
            return False
        self.write(text)
        return True

    def _typed(self, letter: str) -> str:
        """Note a letter; answers those of the same word before it."""
        now = time.monotonic()
        before = self._word if now - self._last < _WORD else ""
        self._word, self._last = before + letter, now
        return before
