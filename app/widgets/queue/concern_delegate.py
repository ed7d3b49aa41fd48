"""Paints a concern in the list: its place in the picture, its kind, and how likely it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.controllers.language import percent, translated
from app.core.model import Image
from app.core.remarks import SettledAs
from app.review.concerns.concern import Concern
from app.review.concerns.words import reason
from app.widgets.parts.cell_model import CELL_ROLE
from app.widgets.parts.crop_painter import paint_crop
from app.widgets.parts.theme import DETECTOR, GHOST, current
from app.widgets.queue.kind_words import kind_words

_ROW, _THUMB = 58, 46


class ConcernDelegate(QStyledItemDelegate):
    """Paints a row.

    Args:
        picture: The small picture of a concern, where it is made.
        place: When it is, in words.
    """

    def __init__(
        self,
        picture: Callable[[Concern], Image | None],
        place: Callable[[Concern], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._place = place

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        concern: Concern | None = index.data(CELL_ROLE)
        if concern is None:
            return
        theme, rect = current(), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(5, 2, -5, -2), 8, 8)
        frame = QRectF(rect.left() + 12, rect.top() + (_ROW - _THUMB) / 2, _THUMB, _THUMB)
        paint_crop(painter, frame, self._picture(concern), look=DETECTOR if chosen else GHOST)
        left, right = rect.left() + 12 + _THUMB + 12, rect.right() - 14
        end = f"{self._place(concern)}   {percent(concern.risk)}"
        font = QFont(painter.font())
        font.setPixelSize(12)
        painter.setFont(font)
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        used = metrics.horizontalAdvance(end) + 8
        painter.setPen(QColor(theme.warning if concern.risk >= 0.25 else theme.muted))
        top = QRect(left, rect.top() + 9, right - left, 20)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, end)
        words = translated(reason(concern))
        if concern.settled is not None and concern.settled.as_ is SettledAs.LATER:
            words = self.tr("Later: {0}").format(concern.settled.note or words)
        under = QRect(left, rect.top() + 29, right - left, 20)
        painter.setPen(QColor(theme.muted))
        text = metrics.elidedText(words, elide, under.width())
        painter.drawText(under, Qt.AlignmentFlag.AlignVCenter, text)
        bold = QFont(font)
        bold.setPixelSize(13)
        bold.setBold(True)
        painter.setFont(bold)
        room = top.adjusted(0, 0, -used, 0)
        title = painter.fontMetrics().elidedText(kind_words(concern.kind), elide, room.width())
        painter.setPen(QColor(theme.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()
