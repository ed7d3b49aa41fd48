"""Paints a track on the wall: its faces over time with what is round them, and its state."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.controllers.language import percent
from app.controllers.study_pictures import StudyPictures, Wish, crop_area
from app.controllers.wall import CROPS, Cell
from app.core.model import Box, Face, Status
from app.core.timebase import format_time
from app.widgets.parts.cell_model import CELL_ROLE
from app.widgets.parts.cell_painter import paint_card, paint_words
from app.widgets.parts.crop_painter import paint_crop
from app.widgets.parts.theme import color, current, look_of
from app.widgets.parts.words import sure_words

SIDES = (60, 84, 136)
"""Sides of a crop in pixels: small, middle, large."""
CONTEXT = 0.45
"""Of a face's side, what shows on every side of it."""
JUDGED = 30
"""Pixels of the screen across a face from which it can be judged in its crop."""
_EDGE, _GAP, _LINE = 9, 4, 20


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("TrackCells", text, None, count)


def cell_size(side: int) -> QSize:
    """Size of a cell with crops of that side."""
    across = 2 * _EDGE + CROPS * (side + _GAP) - _GAP
    return QSize(across + 6, side + _LINE + 2 * _EDGE + 4)


def wishes_of(cell: Cell, faces: Iterable[Face], side: int) -> list[Wish]:
    """The pictures that a cell needs, one for each of its faces."""
    return [Wish(cell.medium_id, face.pts, side, face.box, CONTEXT) for face in faces]


def shown_width(box: Box, size: tuple[int, int], side: int) -> float:
    """Pixels of the screen across a face, along its shorter side, in a crop of that side."""
    area = crop_area(box, size, CONTEXT)
    return min(box.width, box.height) * side / max(area.width, area.height, 1.0)


def state_words(cell: Cell) -> str:
    """What was decided on a track, in a word or two."""
    track = cell.track
    if track.status is Status.REJECTED:
        return _tr("rejected")
    if track.rejected:
        return _tr("rejected in part")
    if track.ghost:
        return _tr("not covered")
    return _tr("accepted") if track.status is Status.ACCEPTED else ""


def title_words(cell: Cell) -> str:
    """What a track is called, and when it begins."""
    name = _tr("Added {0}") if cell.track.track < 0 else _tr("Track {0}")
    when = format_time(cell.seconds, decimals=1, hours=False)
    return f"{name.format(cell.number)}  ·  {when}"


def cell_words(cell: Cell, medium: str) -> str:
    """A track in one line."""
    track = cell.track
    frames = _tr("%Ln frame(s)", track.frames)
    parts = [medium, title_words(cell), frames, sure_words(track.score), state_words(cell)]
    return ", ".join(part for part in parts if part)


class TrackCells(QStyledItemDelegate):
    """Paints a cell from the pictures that are there; the others are empty frames.

    Args:
        faces: The faces whose crops a cell shows.
        size_of: Width and height of a medium's picture.
        name_of: What a medium is called; "" where that goes without saying.
    """

    def __init__(
        self,
        pictures: StudyPictures,
        *,
        faces: Callable[[Cell], list[Face]],
        size_of: Callable[[int], tuple[int, int]],
        name_of: Callable[[int], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.side = SIDES[1]
        self._pictures = pictures
        self._faces = faces
        self._size_of = size_of
        self._name_of = name_of

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else cell_size(self.side)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: Cell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, rect, state)
        left, top = rect.left() + 3 + _EDGE, rect.top() + 2 + _EDGE
        faces = self._faces(cell)
        for place, face in enumerate(faces):
            frame = QRectF(left + place * (self.side + _GAP), top, self.side, self.side)
            self._crop(painter, frame, cell, face=face)
        words = QRect(left, top + self.side + 4, rect.width() - 2 * _EDGE - 6, _LINE)
        name = self._name_of(cell.medium_id)
        title = title_words(cell) + (f"  ·  {name}" if name else "")
        paint_words(painter, words, title, end=self._end(cell))
        painter.restore()

    def _crop(self, painter: QPainter, frame: QRectF, cell: Cell, *, face: Face) -> None:
        wish = Wish(cell.medium_id, face.pts, self.side, face.box, CONTEXT)
        pixels = self._pictures.get(wish)
        paint_crop(painter, frame, pixels, look=look_of(face), rounded=False)
        if pixels is None:
            return
        area = crop_area(face.box, self._size_of(cell.medium_id), CONTEXT)
        scale = frame.width() / max(area.width, area.height, 1.0)
        shown = QRectF(0, 0, area.width * scale, area.height * scale)
        shown.moveCenter(frame.center())
        box = QRectF(
            QPointF(face.box.x1 - area.x1, face.box.y1 - area.y1) * scale + shown.topLeft(),
            QPointF(face.box.x2 - area.x1, face.box.y2 - area.y1) * scale + shown.topLeft(),
        )
        pen = QPen(color(look_of(face).color, 150), 1, look_of(face).line)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _end(self, cell: Cell) -> tuple[str, str]:
        theme, words = current(), state_words(cell)
        if cell.track.rejected:
            return words, theme.danger
        if words and cell.track.status is Status.ACCEPTED:
            return words, theme.good
        if words:
            return words, theme.muted
        return ("" if cell.track.track < 0 else percent(cell.track.score)), theme.muted
