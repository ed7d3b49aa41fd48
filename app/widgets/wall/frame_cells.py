"""Paints a whole frame on the wall of frames in which nothing is covered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.controllers.frame_wall import FrameCell
from app.controllers.study_pictures import StudyPictures, Wish, coarse
from app.core.timebase import format_time
from app.widgets.parts.cell_model import CELL_ROLE
from app.widgets.parts.cell_painter import paint_card, paint_words
from app.widgets.parts.images import to_qimage
from app.widgets.parts.theme import current

SIDES = (186, 280, 580)
"""Longer sides of a frame in pixels: small, middle, large."""
JUDGED = 0.45
"""Scale from which a face of two dozen source pixels shows well enough to be judged."""
_EDGE, _LINE = 7, 20


def _tr(text: str) -> str:
    return QCoreApplication.translate("FrameCells", text)


def frame_cell_size(side: int) -> QSize:
    """Size of a cell with a frame of that longer side."""
    return QSize(side + 2 * _EDGE + 6, round(side * 9 / 16) + _LINE + 2 * _EDGE + 4)


def wish_of(cell: FrameCell, side: int) -> Wish:
    """The picture that a cell needs."""
    return Wish(cell.medium_id, cell.pts, side)


def frame_words(cell: FrameCell, medium: str) -> str:
    """A frame in one line."""
    when = format_time(cell.seconds, decimals=1, hours=False)
    return f"{medium}, {when}, {_covered(cell)}"


def _covered(cell: FrameCell) -> str:
    return _tr("covered now") if cell.covered else _tr("nothing covered")


class FrameCells(QStyledItemDelegate):
    """Paints a cell from its picture if it is there; otherwise an empty frame."""

    def __init__(
        self, pictures: StudyPictures, parent: QWidget, *, name_of: Callable[[int], str]
    ) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self.side = SIDES[1]
        self._pictures = pictures

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else frame_cell_size(self.side)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: FrameCell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_card(painter, rect, state)
        room = QRectF(
            rect.left() + 3 + _EDGE,
            rect.top() + 2 + _EDGE,
            rect.width() - 6 - 2 * _EDGE,
            round(self.side * 9 / 16),
        )
        painter.fillRect(room, QColor(theme.stage))
        pixels = self._pictures.get(wish_of(cell, self.side))
        if cell.covered and self._pictures.covered():
            pixels = coarse(pixels)  # the export shows less of it by now
        if pixels is not None:
            image = to_qimage(pixels)
            scale = min(self.side / image.width(), room.height() / image.height())
            shown = QRectF(0, 0, image.width() * scale, image.height() * scale)
            shown.moveCenter(room.center())
            painter.drawImage(shown, image)
        words = QRect(int(room.left()), int(room.bottom()) + 4, int(room.width()), _LINE)
        when = format_time(cell.seconds, decimals=1, hours=False)
        name = self._name_of(cell.medium_id)
        end = (_covered(cell), theme.good) if cell.covered else ("", theme.muted)
        paint_words(painter, words, when + (f"  ·  {name}" if name else ""), end=end)
        painter.restore()
