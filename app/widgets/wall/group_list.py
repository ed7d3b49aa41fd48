"""People of the study as a list: named ones, those that may be the same, and the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from app.controllers.people import Group, GroupKind

TRACKS = "application/x-faceveil-tracks"
"""What is dragged from the cells: those that are marked."""


def dragged() -> QMimeData:
    """What a drag of tracks carries: which they are is known to the page."""
    data = QMimeData()
    data.setData(TRACKS, b"")
    return data


class GroupList(QListWidget):
    """One row a group.

    Signals:
        dropped(int): The marked tracks were dropped on this row; -1 for below all of them.
    """

    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("People"))

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these; the one that was chosen stays so, where it still is there."""
        before = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for group in groups:
            item = QListWidgetItem(self._words(group))
            if group.kind is GroupKind.PERSON:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.addItem(item)
        self.blockSignals(False)
        self.setCurrentRow(min(max(before, 0), self.count() - 1))

    def _words(self, group: Group) -> str:
        count = len(group.cells)
        tracks = self.tr("%Ln track(s)", "", count)
        if group.kind is GroupKind.REST:
            return self.tr("Not named yet") + f"\n{tracks}"
        if group.kind is GroupKind.SUGGESTION:
            who = self.tr("May be {0}?").format(group.name)
            return (who if group.name else self.tr("May be one person?")) + f"\n{tracks}"
        if not group.visible:
            return f"{group.name}\n{tracks}"
        why = "; ".join(group.reasons) or self.tr("no reason given")
        state = self.tr("left visible") if not group.covered else self.tr("left visible in part")
        return f"{group.name}\n{tracks} · {state}: {why}"

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TRACKS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(TRACKS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(TRACKS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            at = self.indexAt(event.position().toPoint())
            self.dropped.emit(at.row() if at.isValid() else -1)
