"""Paints a track in the list: its face, when it is there, what was decided, whose it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.controllers.review import Verdict
from app.core.model import Image, Status
from app.core.tracks import TrackSummary
from app.widgets.panels.tracks_model import TRACK_ROLE, TracksModel
from app.widgets.parts import icons
from app.widgets.parts.crop_painter import paint_crop
from app.widgets.parts.theme import GHOST, REJECTED, StateLook, current, look_of_track

ThumbnailOf = Callable[[TrackSummary], Image | None]
_ROW, _THUMB, _BUTTON = 58, 46, 28
_ICONS = {Verdict.ACCEPT: "accept", Verdict.REJECT: "reject"}


def button_at(row: QRect, point: QPoint) -> Verdict | None:
    """The button of a row that lies under a point; None for none."""
    for verdict, area in _areas(row).items():
        if area.adjusted(-4, -8, 4, 8).contains(point):
            return verdict
    return None


def _areas(row: QRect) -> dict[Verdict, QRect]:
    top = row.top() + (_ROW - 20) // 2
    right = row.right() - 12
    return {
        Verdict.ACCEPT: QRect(right - 2 * _BUTTON + 4, top, 20, 20),
        Verdict.REJECT: QRect(right - _BUTTON + 4, top, 20, 20),
    }


class TrackDelegate(QStyledItemDelegate):
    """Paints a track and its two buttons.

    Signals:
        decided(TrackSummary, Verdict): Accept or reject was clicked.
    """

    decided = Signal(object, object)

    def __init__(self, model: TracksModel, thumbnail: ThumbnailOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.thumbnail = thumbnail

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
        track: TrackSummary = index.data(TRACK_ROLE)
        theme = current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(5, 2, -5, -2), 8, 8)
        look = look_of_track(track)
        if self._model.grouped(track):
            self._brace(painter, rect, joined=self._model.joined(index.row()))
        self._picture(painter, rect, track, look=look)
        left = rect.left() + 12 + _THUMB + 12
        busy = hovered or chosen or track.status is not Status.UNDECIDED
        room = rect.right() - 12 - (2 * _BUTTON if busy else 0) - left
        painter.setPen(QColor(theme.muted if look in (REJECTED, GHOST) else theme.text))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        title = self._model.title(track)
        state_word = self._model.state(track)
        painter.drawText(QRect(left, rect.top() + 9, room, 20), 0, title)
        used = painter.fontMetrics().horizontalAdvance(title) + 8
        font.setBold(False)
        font.setPixelSize(12)
        painter.setFont(font)
        if state_word:
            shade = theme.danger if track.rejected else theme.muted
            if track.status is Status.ACCEPTED:
                shade = theme.good
            painter.setPen(QColor(shade))
            painter.drawText(QRect(left + used, rect.top() + 10, room - used, 20), 0, state_word)
        painter.setPen(QColor(theme.muted))
        words = painter.fontMetrics().elidedText(
            self._model.subtitle(track), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRect(left, rect.top() + 30, room, 20), 0, words)
        self._buttons(painter, rect, track, visible=hovered or chosen)
        painter.restore()

    def _brace(self, painter: QPainter, rect: QRect, *, joined: bool) -> None:
        """A line at the left edge that runs through all rows of one person."""
        line = QRectF(rect.left() + 5, rect.top() + (0 if joined else 6), 3, _ROW)
        line.setBottom(rect.bottom() + 1)
        painter.fillRect(line, QColor(current().accent))

    def _picture(
        self, painter: QPainter, rect: QRect, track: TrackSummary, *, look: StateLook
    ) -> None:
        frame = QRectF(rect.left() + 12, rect.top() + (_ROW - _THUMB) / 2, _THUMB, _THUMB)
        paint_crop(painter, frame, self.thumbnail(track), look=look)

    def _buttons(
        self, painter: QPainter, rect: QRect, track: TrackSummary, *, visible: bool
    ) -> None:
        theme = current()
        decided = {Status.ACCEPTED: Verdict.ACCEPT, Status.REJECTED: Verdict.REJECT}
        shades = {Verdict.ACCEPT: theme.good, Verdict.REJECT: theme.danger}
        for verdict, area in _areas(rect).items():
            taken = verdict is decided.get(track.status)
            if visible or taken:
                shade = shades[verdict] if taken else theme.muted
                painter.drawPixmap(area.topLeft(), icons.pixmap(_ICONS[verdict], 20, shade))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            rect: QRect = option.rect
            verdict = button_at(rect, event.position().toPoint())
            if verdict is not None and event.button() == Qt.MouseButton.LeftButton:
                self.decided.emit(index.data(TRACK_ROLE), verdict)
                return True
        return super().editorEvent(event, model, option, index)
