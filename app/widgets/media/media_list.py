"""The media of the study, each with a picture and the state it is in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QListView, QWidget

from app.widgets.media.media_delegate import MediaDelegate
from app.widgets.media.media_rows import MediaModel


class MediaList(QListView):
    """The list at the left.

    Signals:
        chosen(int): A person picked a medium.
        menu_wanted(QPoint): A menu is wanted for the current medium, at this place on screen.
    """

    chosen = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.media = MediaModel()
        self.setModel(self.media)
        self.setItemDelegate(MediaDelegate(self.media, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Videos of this study"))
        self.setMinimumWidth(150)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def sizeHint(self) -> QSize:
        return QSize(230, 400)

    def set_current(self, medium_id: int | None) -> None:
        """Mark the medium that is shown."""
        for row, item in enumerate(self.media.items):
            if item.medium_id == medium_id:
                self.setCurrentIndex(self.media.index(row))
                return
        self.clearSelection()

    @property
    def current(self) -> int | None:
        """The medium that is marked."""
        index = self.currentIndex()
        return self.media.items[index.row()].medium_id if index.isValid() else None

    def neighbour(self, medium_id: int | None, step: int) -> int | None:
        """The medium before or after another one."""
        ids = [item.medium_id for item in self.media.items]
        if medium_id not in ids:
            return ids[0] if ids else None
        place = ids.index(medium_id) + step
        return ids[place] if 0 <= place < len(ids) else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self._pick(index)
            self.menu_wanted.emit(event.globalPos())

    def _pick(self, index: QModelIndex) -> None:
        self.chosen.emit(self.media.items[index.row()].medium_id)
