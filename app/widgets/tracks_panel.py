"""The list of tracks: a face, when it is there, and what was decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.model import Image, Status
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.widgets import resources
from app.widgets.controls import muted
from app.widgets.picture_view import to_qimage
from app.widgets.theme import DETECTOR, GHOST, PERSON, REJECTED, StateLook, color, current
from app.widgets.tracks_model import TRACK_ROLE, TrackFilter, TracksModel

ThumbnailOf = Callable[[TrackSummary], Image | None]
_ROW, _THUMB, _BUTTON = 58, 46, 28


def look_of_track(track: TrackSummary) -> StateLook:
    """Colour and line of a track's state."""
    if track.status is Status.REJECTED:
        return REJECTED
    if track.ghost:
        return GHOST
    return PERSON if track.track < 0 else DETECTOR


class TrackDelegate(QStyledItemDelegate):
    """Paints a track and its two buttons.

    Signals:
        decided(TrackSummary, bool): Accept (True) or reject was clicked.
    """

    decided = Signal(object, bool)

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
        self._picture(painter, rect, track, look)
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
            shade = {"rejected": theme.danger}.get(look.key, theme.muted)
            if track.status is Status.ACCEPTED and look is not REJECTED:
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

    def _picture(
        self, painter: QPainter, rect: QRect, track: TrackSummary, look: StateLook
    ) -> None:
        frame = QRectF(rect.left() + 12, rect.top() + (_ROW - _THUMB) / 2, _THUMB, _THUMB)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 7, 7)
        painter.fillPath(shape, QColor(current().raised))
        pixels = self.thumbnail(track)
        if pixels is not None:
            image: QImage = to_qimage(pixels)
            side = max(image.width(), image.height())
            size = QSize(image.width(), image.height()) * (_THUMB / side)
            target = QRectF(QPointF(0, 0), size.toSizeF())
            target.moveCenter(frame.center())
            painter.setClipPath(shape)
            painter.drawImage(target, image)
            painter.setClipping(False)
        pen = QPen(color(look.color), 2, look.line)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        if look is REJECTED:
            painter.drawLine(frame.topLeft() + QPointF(5, 5), frame.bottomRight() - QPointF(5, 5))

    def _buttons(
        self, painter: QPainter, rect: QRect, track: TrackSummary, *, visible: bool
    ) -> None:
        theme = current()
        decided = {Status.ACCEPTED: "accept", Status.REJECTED: "reject"}.get(track.status)
        shades = {"accept": theme.good, "reject": theme.danger}
        for name, area in self._areas(rect).items():
            if visible or name == decided:
                shade = shades[name] if name == decided else theme.muted
                painter.drawPixmap(area.topLeft(), resources.pixmap(name, 20, shade))

    def _areas(self, rect: QRect) -> dict[str, QRect]:
        top = rect.top() + (_ROW - 20) // 2
        right = rect.right() - 12
        return {
            "accept": QRect(right - 2 * _BUTTON + 4, top, 20, 20),
            "reject": QRect(right - _BUTTON + 4, top, 20, 20),
        }

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            rect: QRect = option.rect
            for name, area in self._areas(rect).items():
                if area.adjusted(-4, -8, 4, 8).contains(event.position().toPoint()):
                    self.decided.emit(index.data(TRACK_ROLE), name == "accept")
                    return True
        return super().editorEvent(event, model, option, index)


class TracksPanel(QWidget):
    """Tracks with a filter.

    Signals:
        chosen(TrackSummary): A person picked a track: go there.
        decided(TrackSummary, bool): Accept (True) or reject the whole track.
    """

    chosen = Signal(object)
    decided = Signal(object, bool)

    def __init__(self, thumbnail: ThumbnailOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.model = TracksModel()
        self._filter = QComboBox()
        self._filter.setAccessibleName(self.tr("Which tracks are listed"))
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Tracks"))
        self._delegate = TrackDelegate(self.model, thumbnail, self.view)
        self._delegate.decided.connect(self.decided)
        self.view.setItemDelegate(self._delegate)
        self.view.activated.connect(self._pick)
        self.view.clicked.connect(self._pick)
        self._empty = muted()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 4)
        top.addWidget(self._filter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self._fill_filter()
        self._filter.currentIndexChanged.connect(self._on_filter)
        self._update_empty()

    def set_tracks(self, tracks: Sequence[TrackSummary], index: FrameIndex | None) -> None:
        current_track = self.selected
        self.model.set_tracks(tracks, index)
        self._fill_filter()
        self._update_empty()
        if current_track is not None:
            self.select(current_track.track)

    @property
    def selected(self) -> TrackSummary | None:
        index = self.view.currentIndex()
        return self.model.track(index.row()) if index.isValid() else None

    def select(self, number: int | None) -> None:
        """Mark a track without telling anyone."""
        row = None if number is None else self.model.row_of(number)
        selection = self.view.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.model.index(row)
        if index != self.view.currentIndex() or not selection.isSelected(index):
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(index, how)
            self.view.scrollTo(index)

    def refresh_pictures(self) -> None:
        """Thumbnails have come."""
        self.view.viewport().update()

    def _pick(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.track(index.row()))

    def _fill_filter(self) -> None:
        names = {
            TrackFilter.FACES: self.tr("Faces"),
            TrackFilter.ALL: self.tr("Faces and weak detections"),
            TrackFilter.UNDECIDED: self.tr("Undecided (covered)"),
            TrackFilter.ACCEPTED: self.tr("Accepted"),
            TrackFilter.REJECTED: self.tr("Rejected (left visible)"),
            TrackFilter.GHOSTS: self.tr("Below the threshold (not covered)"),
        }
        self._filter.blockSignals(True)
        for row, (kind, name) in enumerate(names.items()):
            text = f"{name}   {self.model.count(kind)}"
            if row < self._filter.count():
                self._filter.setItemText(row, text)
            else:
                self._filter.addItem(text, kind.value)
        self._filter.blockSignals(False)

    def _on_filter(self) -> None:
        self.model.set_filter(TrackFilter(self._filter.currentData()))
        self._update_empty()

    def _update_empty(self) -> None:
        empty = self.model.rowCount() == 0
        everything = self._filter.currentData() == TrackFilter.FACES.value
        self._empty.setText(
            self.tr(
                "\nNo tracks yet. Faces show in the picture as they are found;"
                "\ntracks follow when all frames were looked at."
            )
            if everything
            else self.tr("\nNo tracks of this kind.")
        )
        self._empty.setVisible(empty)
