"""A comment with what was said to it: read, answered, resolved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.review.comments import Thread
from app.widgets.parts.controls import heading, muted


class CommentDialog(QDialog):
    """One thread.

    Args:
        thread: The comment with its answers.
        where: Frame and face that it is about, in words.

    Signals:
        said(str, bool): An answer, and whether it resolves the comment.
    """

    said = Signal(str, bool)

    def __init__(self, thread: Thread, where: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Comment {0}").format(thread.seq))
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(heading(_plain(thread.text)))
        column.addWidget(muted(f"{thread.person}  ·  {where}"))
        for answer in thread.answers:
            words = answer.text or self.tr("resolved it")
            label = QLabel(_plain(f"{answer.person}: {words}"))
            label.setWordWrap(True)
            label.setIndent(12)
            column.addWidget(label)
        self.answer = QLineEdit()
        self.answer.setPlaceholderText(self.tr("Answer; Enter without one resolves"))
        self.answer.setAccessibleName(self.tr("Answer"))
        column.addWidget(self.answer)
        kinds = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reply = buttons.addButton(self.tr("Answer"), kinds.ActionRole)
        self.resolve = buttons.addButton(self.tr("Resolve"), kinds.ActionRole)
        self.resolve.setEnabled(thread.open)
        self.reply.setEnabled(False)
        self.answer.textChanged.connect(lambda text: self.reply.setEnabled(bool(text.strip())))
        self.reply.clicked.connect(lambda: self._say(resolves=False))
        self.resolve.clicked.connect(lambda: self._say(resolves=True))
        for button in buttons.findChildren(QPushButton):  # Enter is the line's own key
            button.setAutoDefault(False)
            button.setDefault(False)
        self.answer.returnPressed.connect(self._on_enter)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.answer.setFocus()

    def _on_enter(self) -> None:
        """Enter answers; where nothing is written, it resolves."""
        if self.answer.text().strip():
            self._say(resolves=False)
        elif self.resolve.isEnabled():
            self._say(resolves=True)

    def _say(self, *, resolves: bool) -> None:
        self.said.emit(self.answer.text().strip(), resolves)
        self.accept()


def _plain(text: str) -> str:
    """Text that a label shows as it is: what looks like markup is none."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
