"""The page of the wall that shows tracks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.controllers.review import Verdict
from app.controllers.study_pictures import StudyPictures
from app.controllers.track_filter import TrackFilter
from app.controllers.wall import Cell, Wall, WallOrder
from app.widgets.parts.cell_model import CellModel
from app.widgets.parts.controls import Combo
from app.widgets.wall.track_cells import cell_words
from app.widgets.wall.track_grid import TrackGrid


class WallPage(QWidget):
    """Tracks as a grid, with what they are sorted by and which are shown.

    Args:
        name_of: What a medium is called.
        size_of: Width and height of its picture.

    Signals:
        opened(int, int, FaceRef): A person wants to see that medium, frame and face.
        said(str): Something for the person to read.
    """

    opened = Signal(int, object, object)
    said = Signal(str)

    def __init__(
        self,
        wall: Wall,
        pictures: StudyPictures,
        *,
        name_of: Callable[[int], str],
        size_of: Callable[[int], tuple[int, int]],
    ) -> None:
        super().__init__()
        self.wall = wall
        self.model: CellModel[Cell] = CellModel(
            lambda: wall.cells, lambda cell: cell_words(cell, name_of(cell.medium_id))
        )
        self.view = TrackGrid(
            self.model, pictures, faces=wall.faces, name_of=name_of, size_of=size_of
        )
        self.view.setAccessibleName(self.tr("Tracks of the study"))
        self.order = _combo(self.tr("Sorted by"), self._orders())
        self.shown = _combo(self.tr("Which tracks are shown"), self._filters())
        self.sizes = self.view.sizes
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.order, self.shown):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        wall.reset.connect(self.model.take_over)
        wall.updated.connect(self.model.touch)
        self.view.track_opened.connect(self.opened)
        self.order.currentIndexChanged.connect(
            lambda _: wall.set_order(WallOrder(self.order.currentData()))
        )
        self.shown.currentIndexChanged.connect(
            lambda _: wall.set_filter(TrackFilter(self.shown.currentData()))
        )

    def decide(self, verdict: Verdict) -> None:
        """Accept or reject the marked tracks; one alone is followed by the next."""
        rows, cells = self.view.marked, self.view.marked_cells
        if not cells:
            self.said.emit(self.tr("Choose a track first, with the arrow keys or the mouse."))
            return
        if not self.wall.decide(cells, verdict):
            return
        if len(cells) == 1:
            words = {
                Verdict.ACCEPT: self.tr("Accepted track {0}. Ctrl+Z takes it back."),
                Verdict.REJECT: self.tr("Rejected track {0}. Ctrl+Z takes it back."),
            }[verdict].format(cells[0].number)
            self.view.mark_only(min(rows[0] + 1, self.model.rowCount() - 1))
        else:
            words = {
                Verdict.ACCEPT: self.tr("Accepted {0} tracks. Ctrl+Z takes it back."),
                Verdict.REJECT: self.tr("Rejected {0} tracks. Ctrl+Z takes it back."),
            }[verdict].format(len(cells))
        self.said.emit(words)

    def summary(self) -> str:
        """How many there are, and how many are marked."""
        count, marked = self.model.rowCount(), len(self.view.marked)
        words = self.tr("%Ln track(s)", "", count)
        return words if marked < 2 else self.tr("{0}, {1} marked").format(words, marked)

    def _orders(self) -> dict[str, str]:
        return {
            WallOrder.RISK: self.tr("Most doubtful first"),
            WallOrder.SCORE: self.tr("Least sure first"),
            WallOrder.SIZE: self.tr("Smallest first"),
            WallOrder.TIME: self.tr("In time"),
        }

    def _filters(self) -> dict[str, str]:
        return {
            TrackFilter.FACES: self.tr("Faces"),
            TrackFilter.UNDECIDED: self.tr("Undecided (covered)"),
            TrackFilter.ACCEPTED: self.tr("Accepted"),
            TrackFilter.REJECTED: self.tr("Rejected (left visible)"),
            TrackFilter.GHOSTS: self.tr("Not sure enough (not covered)"),
            TrackFilter.ALL: self.tr("Faces and weak detections"),
        }


def _combo(name: str, entries: dict[str, str]) -> Combo:
    made = Combo()
    made.setAccessibleName(name)
    made.setToolTip(name)
    for value, text in entries.items():
        made.addItem(text, value)
    return made
