"""A grid of cells of one size: several can be marked, and only the visible ones get pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from app.controllers.study_pictures import StudyPictures, Wish
from app.widgets.parts.cell_model import CellModel

_STAYS = 400
"""Milliseconds for which a cell stands still before it counts as looked at."""


class CellView(QListView):
    """Shows a model as a grid.

    Args:
        pictures: Makes what is visible.
        wishes: Pictures that the cell of a row needs.

    Signals:
        opened(int): A row was double-clicked, or Enter was pressed on it.
        stood(list[int]): These rows stood still, whole and with their pictures, long enough.
    """

    opened = Signal(int)
    stood = Signal(object)

    def __init__(
        self,
        model: QAbstractItemModel,
        pictures: StudyPictures,
        *,
        wishes: Callable[[int], Iterable[Wish]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._wishes = wishes
        self._least = QSize(100, 100)
        self.setModel(model)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self._want)
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(_STAYS)
        self._stay.timeout.connect(self._tell_stood)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._ask.start())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._ask.start())
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(lambda *_: self._ask.start())
        if isinstance(model, CellModel):
            model.touched.connect(self._on_touched)
        pictures.made.connect(self._on_made)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def set_delegate(self, delegate: QStyledItemDelegate, size: QSize) -> None:
        """Paint cells of this size."""
        self.setItemDelegate(delegate)
        self.set_cell_size(size)

    def set_cell_size(self, size: QSize) -> None:
        """Cells of at least this width and of this height; the current one stays in sight."""
        current = self.currentIndex()
        self._least = size
        self._fit_columns()
        self.verticalScrollBar().setSingleStep(max(8, size.height() // 3))
        self.scheduleDelayedItemsLayout()
        if current.isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(current)
        self._ask.start()

    def _fit_columns(self) -> None:
        """As many columns as there is room for, which share what is left."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        columns = max(1, room // max(1, self._least.width()))
        self.setGridSize(QSize(max(self._least.width(), room // columns), self._least.height()))

    @property
    def marked(self) -> list[int]:
        """Rows that a gesture is about, from first to last: the marked ones."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def mark_only(self, row: int) -> None:
        """Mark one row, and make it the current one."""
        index = self.model().index(row, 0)
        if index.isValid():
            # Whatever keys are held: Ctrl of a Ctrl+Z would unmark it.
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, chosen)
            self.scrollTo(index)

    def visible_rows(self) -> range:
        """Rows that are at least partly on screen."""
        count, grid = self.model().rowCount(), self.gridSize()
        if not count or grid.height() < 1 or grid.width() < 1:
            return range(0)
        columns = max(1, self.viewport().width() // grid.width())
        top = self.verticalScrollBar().value()
        first = top // grid.height() * columns
        lines = (top + self.viewport().height() - 1) // grid.height() + 1
        return range(min(first, count), min(lines * columns, count))

    def _want(self) -> None:
        if not self.isVisible():
            return
        self._pictures.want([wish for row in self.visible_rows() for wish in self._wishes(row)])
        self._stay.start()

    def _on_touched(self, row: int) -> None:
        self.update(self.model().index(row, 0))
        self._ask.start()

    def _on_made(self) -> None:
        if self.isVisible():
            self.viewport().update()
            self._stay.start()

    def _on_reset(self) -> None:
        self.mark_only(0)
        self.scrollToTop()
        self._ask.start()

    def _tell_stood(self) -> None:
        window = self.window()
        if not self.isVisible() or window.isMinimized():
            return
        room = self.viewport().rect()
        stood = [
            row
            for row in self.visible_rows()
            if room.contains(self.visualRect(self.model().index(row, 0)))
            and all(self._pictures.get(wish) is not None for wish in self._wishes(row))
        ]
        if stood:
            self.stood.emit(stood)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_columns()
        super().resizeEvent(event)
        self._ask.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
