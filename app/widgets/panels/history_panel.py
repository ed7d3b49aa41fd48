"""What was decided, newest first; what was undone stays, greyed and struck out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.controllers.desk import Desk
from app.core.changes import Changes
from app.review.session import HistoryEntry
from app.widgets.parts.actions import Actions
from app.widgets.parts.controls import muted, tool_button
from app.widgets.parts.theme import current

_MOST = 500


class HistoryPanel(QWidget):
    """The undo list of the medium on the desk."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("History"))
        self.list.setSpacing(1)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = muted(self.tr("Everything you decide is listed here and can be undone."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.setContentsMargins(18, 12, 18, 18)
        top = QHBoxLayout()
        top.setContentsMargins(10, 6, 10, 4)
        for name in ("undo", "redo"):
            button = tool_button(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setObjectName("labelled")
            top.addWidget(button)
        top.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        desk.shown_changed.connect(self._fill)
        desk.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.history:
            self._fill()

    def _fill(self) -> None:
        shown = self._desk.shown
        self.set_history(shown.review.history() if shown is not None else [])

    def set_history(self, entries: Sequence[HistoryEntry]) -> None:
        """Show the newest entries."""
        self.list.clear()
        newest = sorted(entries, key=lambda entry: entry.seq, reverse=True)[:_MOST]
        today = datetime.now().astimezone().date()
        for entry in newest:
            when = datetime.fromisoformat(entry.time).astimezone()
            stamp = f"{when:%H:%M}" if when.date() == today else f"{when:%d %b %H:%M}"
            item = QListWidgetItem(f"{stamp}   {entry.text}")
            tip = self.tr("{0}, {1}").format(entry.person, f"{when:%Y-%m-%d %H:%M:%S}")
            if entry.undone:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
                item.setForeground(QColor(current().faint))
                tip += self.tr(" (undone)")
            item.setToolTip(tip)
            self.list.addItem(item)
        self._empty.setVisible(not newest)
