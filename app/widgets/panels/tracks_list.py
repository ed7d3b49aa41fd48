"""The list in the tracks panel: its buttons do not move the marks, and it says what is hovered."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.widgets.panels.track_delegate import button_at

_MOUSE = frozenset(
    [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove]
)


class TracksList(QListView):
    """Rows of tracks; several can be marked.

    Signals:
        hovered(int): The mouse rests over this row; -1 for none any more.
    """

    hovered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = -1
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A press on a row's button decides and marks nothing: it is for what is marked."""
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            over_button = button_at(self.visualRect(index), event.position().toPoint())
            if over_button is not None:
                return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._over:
            self._over = row
            self.hovered.emit(row)
