"""The page of the wall that shows whole frames in which nothing is covered."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.controllers.frame_wall import STEPS, FrameCell, FrameWall
from app.controllers.seen_cells import SeenCells
from app.controllers.study_pictures import StudyPictures, Wish
from app.widgets.parts.cell_model import CellModel
from app.widgets.parts.cell_view import CellView
from app.widgets.parts.controls import Combo, muted
from app.widgets.wall.frame_cells import (
    JUDGED,
    SIDES,
    FrameCells,
    frame_cell_size,
    frame_words,
    wish_of,
)
from app.widgets.wall.sizes import SizeChoice


class FramePage(QWidget):
    """Whole frames as a grid, with how densely they are sampled.

    Args:
        seen: Told which frames stood on screen at a size where a face can be judged.
        name_of: What a medium is called.
        size_of: Width and height of its picture.

    Signals:
        opened(int, int, None): A person wants to see that medium and frame.
    """

    opened = Signal(int, object, object)

    def __init__(
        self,
        wall: FrameWall,
        pictures: StudyPictures,
        *,
        seen: SeenCells,
        name_of: Callable[[int], str],
        size_of: Callable[[int], tuple[int, int]],
    ) -> None:
        super().__init__()
        self.wall = wall
        self._seen = seen
        self._size_of = size_of
        self.model: CellModel[FrameCell] = CellModel(
            lambda: wall.cells, lambda cell: frame_words(cell, name_of(cell.medium_id))
        )
        self.view = CellView(self.model, pictures, wishes=self._wishes)
        self.view.setAccessibleName(self.tr("Frames in which nothing is covered"))
        self._cells = FrameCells(pictures, self.view, name_of=name_of)
        self.view.set_delegate(self._cells, frame_cell_size(self._cells.side))
        self.step = Combo()
        self.step.setAccessibleName(self.tr("How densely stretches are sampled"))
        for seconds in STEPS:
            self.step.addItem(self.tr("One frame each {0} s").format(f"{seconds:g}"), seconds)
        self.step.setCurrentIndex(STEPS.index(wall.step))
        self.sizes = SizeChoice()
        self._judged = muted()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.step)
        top.addWidget(self._judged, 1)
        top.addWidget(self.sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        wall.reset.connect(self._on_reset)
        wall.updated.connect(self.model.touch)
        self.view.opened.connect(self._open)
        self.view.stood.connect(self._on_stood)
        self.step.currentIndexChanged.connect(lambda _: wall.set_step(self.step.currentData()))
        self.sizes.chosen.connect(self._set_size)

    def summary(self) -> str:
        """How many there are."""
        count = self.model.rowCount()
        return self.tr("%Ln frame(s) with nothing covered", "", count)

    def _wishes(self, row: int) -> Iterable[Wish]:
        return (wish_of(self.model.cell(row), self._cells.side),)

    def _set_size(self, place: int) -> None:
        self._cells.side = SIDES[place]
        self.view.set_cell_size(frame_cell_size(SIDES[place]))
        self._tell_judged()

    def _on_reset(self) -> None:
        self.model.take_over()
        self._tell_judged()

    def _tell_judged(self) -> None:
        media = {cell.medium_id for cell in self.wall.cells}
        small = [medium for medium in media if not self._judgeable(medium)]
        self._judged.setText(
            self.tr("Too small to count as seen: make the cells larger, or open a frame.")
            if small
            else ""
        )

    def _judgeable(self, medium_id: int) -> bool:
        width, height = self._size_of(medium_id)
        scale = min(self._cells.side / width, self._cells.side * 9 / 16 / height)
        return scale >= JUDGED

    def _on_stood(self, rows: list[int]) -> None:
        cells = [self.model.cell(row) for row in rows]
        self._seen.note(
            (cell.medium_id, cell.pts) for cell in cells if self._judgeable(cell.medium_id)
        )

    def _open(self, row: int) -> None:
        cell = self.model.cell(row)
        self.opened.emit(cell.medium_id, cell.pts, None)
