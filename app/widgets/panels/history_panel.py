"""What was decided, newest first; what was undone stays, greyed and struck out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.controllers.desk import Desk
from app.controllers.language import translated
from app.core.changes import Changes
from app.review.session import HistoryEntry
from app.widgets.parts.actions import Actions
from app.widgets.parts.controls import muted, tool_button
from app.widgets.parts.theme import current

_MOST = 500
_SEQ = int(Qt.ItemDataRole.UserRole)


class HistoryPanel(QWidget):
    """The undo list of the medium on the desk.

    Signals:
        take_back(int): A decision is no longer to count, by its number in the log.
    """

    take_back = Signal(int)

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
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.itemActivated.connect(self._menu_of)
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

    @property
    def entries(self) -> list[str]:
        """Decisions and exports as they are listed, newest first; days are left out."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if item.flags() != Qt.ItemFlag.NoItemFlags]

    def set_history(self, entries: Sequence[HistoryEntry]) -> None:
        """Show the newest entries under the days on which they were made."""
        self.list.clear()
        newest = list(reversed(entries))[:_MOST]
        day: date | None = None
        for entry in newest:
            when = datetime.fromisoformat(entry.time).astimezone()
            if when.date() != day:
                day = when.date()
                self.list.addItem(self._heading(day))
            self.list.addItem(self._item(entry, when))
        self._empty.setVisible(not newest)

    def _heading(self, day: date) -> QListWidgetItem:
        today = datetime.now().astimezone().date()
        words = QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        item = QListWidgetItem(self.tr("Today") if day == today else words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QColor(current().muted))
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        return item

    def _item(self, entry: HistoryEntry, when: datetime) -> QListWidgetItem:
        who = f"{entry.person}:  " if entry.person else ""
        item = QListWidgetItem(f"{when:%H:%M}   {who}{translated(entry.text)}")
        tip = f"{when:%Y-%m-%d %H:%M:%S}"
        if entry.undone:
            font = item.font()
            font.setStrikeOut(True)
            item.setFont(font)
            item.setForeground(QColor(current().faint))
            tip += self.tr(" (undone)")
        elif entry.seq is not None:
            item.setData(_SEQ, entry.seq)
            tip += self.tr(" (right-click or Enter to take it back)")
        item.setToolTip(tip)
        return item

    def _menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is not None:
            self._menu_of(item)

    def _menu_of(self, item: QListWidgetItem) -> None:
        """What can be done with an entry, below it; opened by the mouse or by Enter."""
        if item.data(_SEQ) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Take this back"), lambda: self._take_back(item))
        place = self.list.visualItemRect(item).bottomLeft()
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _take_back(self, item: QListWidgetItem) -> None:
        self.take_back.emit(int(item.data(_SEQ)))
