"""A grid of tracks, each as crops over time, in cells of the size that a person chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal

from app.controllers.study_pictures import StudyPictures, Wish
from app.controllers.wall import Cell
from app.core.model import Face
from app.widgets.parts.cell_model import CellModel
from app.widgets.parts.cell_view import CellView
from app.widgets.wall.sizes import SizeChoice
from app.widgets.wall.track_cells import (
    JUDGED,
    SIDES,
    TrackCells,
    cell_size,
    shown_width,
    wishes_of,
)


class TrackGrid(CellView):
    """Shows the tracks of a model.

    Args:
        faces: The faces whose crops a cell shows.
        name_of: What a medium is called.
        size_of: Width and height of its picture.

    Attributes:
        sizes: Buttons for the size of the cells, to be laid out by whoever shows the grid.

    Signals:
        track_opened(int, int, FaceRef): A person wants to see that medium, frame and face.
        tracks_stood(list[tuple[int, FaceRef]]): Crops of these stood still long enough, each large
            enough to judge its face.
    """

    track_opened = Signal(int, object, object)
    tracks_stood = Signal(object)

    def __init__(
        self,
        model: CellModel[Cell],
        pictures: StudyPictures,
        *,
        faces: Callable[[Cell], list[Face]],
        name_of: Callable[[int], str],
        size_of: Callable[[int], tuple[int, int]],
    ) -> None:
        super().__init__(model, pictures, wishes=self._wishes_of)
        self._tracks = model
        self._faces, self._size_of = faces, size_of
        self._cells = TrackCells(
            pictures, faces=faces, size_of=size_of, name_of=name_of, parent=self
        )
        self.set_delegate(self._cells, cell_size(self._cells.side))
        self.sizes = SizeChoice()
        self.sizes.chosen.connect(self._set_side)
        self.opened.connect(self._tell_opened)
        self.stood.connect(self._on_stood)

    @property
    def marked_cells(self) -> list[Cell]:
        """What a gesture is about."""
        return [self._tracks.cell(row) for row in self.marked]

    def _wishes_of(self, row: int) -> Iterable[Wish]:
        cell = self._tracks.cell(row)
        return wishes_of(cell, self._faces(cell), self._cells.side)

    def _set_side(self, place: int) -> None:
        self._cells.side = SIDES[place]
        self.set_cell_size(cell_size(SIDES[place]))

    def _on_stood(self, rows: list[int]) -> None:
        cells = [self._tracks.cell(row) for row in rows]
        judged = [cell.key for cell in cells if self.judgeable(cell)]
        if judged:
            self.tracks_stood.emit(judged)

    def judgeable(self, cell: Cell) -> bool:
        """Whether each crop shows its face, and large enough."""
        if self._pictures.covered():
            return False
        size, side = self._size_of(cell.medium_id), self._cells.side
        return all(shown_width(face.box, size, side) >= JUDGED for face in self._faces(cell))

    def _tell_opened(self, row: int) -> None:
        cell = self._tracks.cell(row)
        self.track_opened.emit(cell.medium_id, cell.track.sample_pts, cell.track.ref)
