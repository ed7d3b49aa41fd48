"""Questions that stand over the window until they are answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, *, title: str, text: str, yes: str, then: Callable[[], object]) -> None:
    """Ask before something is done; Escape and Cancel do nothing.

    Args:
        parent: Over which the question stands.
        title: What it is about.
        text: The question, with what the answer leads to.
        yes: What is done, on the button.
        then: Does it.
    """
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    button.clicked.connect(lambda: then())
    box.open()
