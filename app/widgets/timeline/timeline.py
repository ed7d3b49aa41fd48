"""The timeline: lanes over time, scrub by click and drag, zoom with the wheel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from app.controllers.timeline_data import TimelineData
from app.core.refs import FaceRef
from app.core.timebase import format_time
from app.widgets.parts.theme import current
from app.widgets.timeline.content import Content, Scene
from app.widgets.timeline.end_drag import EndDrag
from app.widgets.timeline.hits import Hits
from app.widgets.timeline.lanes import GUTTER, Lanes, Rows
from app.widgets.timeline.playhead import draw_growing, draw_playhead
from app.widgets.timeline.time_axis import TimeAxis

_RIGHT = 14
_BAR = 10
_ROW_HEIGHTS = 12.0, 16.0
"""Rows lower than this could not be told apart or named: they scroll instead."""


class Timeline(QWidget):
    """Shows a medium over time.

    Content is drawn once into a pixmap, and again only where it looks otherwise, so that moving
    the playhead costs next to nothing.

    Signals:
        scrubbed(float): Seconds since the first frame; while the mouse is down.
        scrub_ended(): The mouse was let go.
        track_clicked(FaceRef): A track bar was clicked.
        end_dragged(FaceRef, bool, int): A track's end was dragged; whether it is where it begins,
            and the ordinal of the frame that is to be its first or last.
        comment_clicked(int): The mark of a comment was clicked; its ``seq``.
    """

    scrubbed = Signal(float)
    scrub_ended = Signal()
    track_clicked = Signal(object)
    end_dragged = Signal(object, bool, int)
    comment_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = TimeAxis()
        self._data: TimelineData | None = None
        self._position = 0.0
        self._selected: FaceRef | None = None
        self.number_of: Callable[[FaceRef], str] = lambda ref: str(ref.number)
        self.words = ""
        self._span: tuple[float, float] | None = None
        self.rows_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.rows_bar.valueChanged.connect(lambda _: self.update())
        self.rows_bar.hide()
        self._content = Content()
        self._growing: tuple[tuple[float, float], ...] = ()
        self._scrubbing = False
        self._end: EndDrag | None = None
        self._before_drag = 0.0
        self._pan_x: float | None = None
        self.setMinimumHeight(150)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(900, 190)

    def set_data(self, data: TimelineData | None) -> None:
        """Show a medium's data; the zoom is kept while its length stays the same."""
        old = self._data
        self._data = data
        if self._end is not None:  # news come while an end is dragged, too
            self._end = None if data is None else self._end.on(data)
        if data is not None and (old is None or old.duration != data.duration):
            self.axis.reset(data.duration)
            self.rows_bar.setValue(0)
        self._fit_rows()
        self.update()

    def set_words(self, words: str) -> None:
        """What stands there while there is no data."""
        self.words = words
        self.update()

    def set_position(self, seconds: float) -> None:
        """Move the playhead."""
        self._position = seconds
        if not self._scrubbing:
            self.axis.follow(seconds)
        self.setAccessibleDescription(format_time(seconds))
        self.update()

    def set_selected(self, track: FaceRef | None) -> None:
        """Mark a track's bar, and scroll to its row."""
        if track == self._selected:
            return
        self._selected = track
        bar = None if self._data is None else self._data.bars.bar_of(track)
        if self._data is not None and bar is not None:
            height = self._row_height()
            top = int(self._data.bars.rows[bar]) * height
            low, room = self.rows_bar.value(), self.rows_bar.pageStep()
            if not low <= top <= low + room - height:
                self.rows_bar.setValue(round(top - room / 2 + height / 2))
        self.update()

    def set_span(self, span: tuple[float, float] | None) -> None:
        """The stretch marked with I and O, in seconds."""
        self._span = span
        self.update()

    def set_growing(self, spans: Sequence[tuple[float, float]]) -> None:
        """Stretches of faces that are being followed, in seconds: drawn as they grow."""
        self._growing = tuple(spans)
        self.update()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Zoom about an instant, the playhead if none is given."""
        self.axis.zoom(factor, self._position if at is None else at)
        self.update()

    def show_all(self) -> None:
        if self._data is not None:
            self.axis.reset(self._data.duration)
            self.update()

    def redraw(self) -> None:
        """Draw all of the content anew at the next paint."""
        self._content.forget()
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._content.of(self._scene()))
        if self._data is None:
            return
        draw_growing(painter, self.axis, self._growing, lanes=self._lanes)
        self._draw_end(painter)
        x = self.axis.x(self._position)
        if GUTTER - 1 <= x <= self.width() - _RIGHT + 1:
            draw_playhead(painter, x, height=self.height())

    def _draw_end(self, painter: QPainter) -> None:
        end = self._end
        if end is not None and end.moved and self._data is not None:
            rows = self._rows()
            top = rows.top(int(self._data.bars.rows[end.bar]), self._lanes.tracks) + 1
            painter.setFont(self.font())
            end.paint(painter, self.axis, top=top, height=rows.height - 2, width=self.width())

    def _scene(self) -> Scene:
        return Scene(
            self.size(),
            self.devicePixelRatioF(),
            self.axis,
            self._rows(),
            self._data,
            self._selected,
            self._span,
            self.words,
            current(),
            self.font(),
        )

    @property
    def _lanes(self) -> Lanes:
        return Lanes.of_height(self.height())

    def _rows(self) -> Rows:
        return Rows(self._row_height(), float(self.rows_bar.value()))

    def _row_height(self) -> float:
        count = self._data.bars.row_count if self._data is not None else 0
        lane = self._lanes.tracks
        room = (lane[1] - lane[0] - 2) / max(1, count)
        return min(max(room, _ROW_HEIGHTS[0]), _ROW_HEIGHTS[1])

    def _fit_rows(self) -> None:
        """Let rows scroll as far as they do not fit."""
        lane = self._lanes.tracks
        count = self._data.bars.row_count if self._data is not None else 0
        room = int(lane[1] - lane[0] - 2)
        beyond = max(0, round(count * self._row_height()) - room)
        self.rows_bar.setGeometry(
            self.width() - _BAR - 2, int(lane[0]), _BAR, int(lane[1] - lane[0])
        )
        self.rows_bar.setPageStep(room)
        self.rows_bar.setSingleStep(round(_ROW_HEIGHTS[0]))
        self.rows_bar.setRange(0, beyond)
        self.rows_bar.setVisible(beyond > 0)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.axis.place(GUTTER, self.width() - GUTTER - _RIGHT)
        self._fit_rows()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._data is None:
            return
        position = event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan_x = position.x()
        elif event.button() == Qt.MouseButton.LeftButton and position.x() >= GUTTER - 6:
            comment = self.comment_at(position)
            if comment is not None:
                self.comment_clicked.emit(comment)
                return
            self._end = self.end_at(position)
            track = self.track_at(position) if self._end is None else self._end.ref
            if track is not None:
                self.track_clicked.emit(track)
            self._scrubbing = True
            if self._end is None:
                self.scrubbed.emit(self.axis.seconds(position.x()))
            self._before_drag = self._position

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pan_x is not None:
            self.axis.pan((self._pan_x - x) / self.axis.width * self.axis.span)
            self._pan_x = x
            self.update()
        elif self._end is not None:
            if self._end.move(x, self.axis):
                self.scrubbed.emit(self._end.shown)
            self.update()
        elif self._scrubbing:
            self.scrubbed.emit(self.axis.seconds(x))
        else:
            over = self._data is not None and self.end_at(event.position()) is not None
            cursor = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor
            if self.comment_at(event.position()) is not None:
                cursor = Qt.CursorShape.PointingHandCursor
            self.setCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan_x = None
        if not self._scrubbing:
            return
        end, self._end = self._end, None
        self._scrubbing = False
        if end is not None and not end.moved:
            self.scrubbed.emit(self.axis.seconds(event.position().x()))
        self.update()
        self.scrub_ended.emit()
        if end is not None and end.changes:
            self.end_dragged.emit(end.ref, end.begin, end.frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or self._end is None:
            super().keyPressEvent(event)
            return
        self._end, self._scrubbing = None, False
        self.scrubbed.emit(self._before_drag)
        self.update()
        self.scrub_ended.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < GUTTER - 6:
            self.show_all()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._data is None:
            return
        delta, modifiers = event.angleDelta(), event.modifiers()
        beside = event.position().x() < GUTTER - 6
        if beside or modifiers & Qt.KeyboardModifier.ControlModifier:
            self.rows_bar.setValue(self.rows_bar.value() - round(delta.y() / 4))
        elif delta.x() or modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.axis.pan(-(delta.x() or delta.y()) / 120 * self.axis.span / 10)
        else:
            self.axis.zoom(1.25 ** (delta.y() / 120), self.axis.seconds(event.position().x()))
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    @property
    def _hits(self) -> Hits | None:
        if self._data is None:
            return None
        return Hits(self._data, self.axis, self._lanes, self._rows(), self._selected)

    def track_at(self, point: QPointF) -> FaceRef | None:
        """The track whose bar lies under a point."""
        hits = self._hits
        return None if hits is None else hits.track(point)

    def comment_at(self, point: QPointF) -> int | None:
        """``seq`` of the comment whose mark lies under a point; None where none does."""
        hits = self._hits
        return None if hits is None else hits.comment(point)

    def end_at(self, point: QPointF) -> EndDrag | None:
        """The end of a track's bar under a point, to take hold of; None where none is."""
        hits = self._hits
        return None if hits is None else hits.end(point)

    def _tip(self, point: QPointF) -> str:
        if self._data is None or not QRectF(self.rect()).contains(point):
            return ""
        if point.x() < GUTTER - 6:
            return self.tr(
                "Wheel zooms, Shift+wheel or the middle button moves; here or with Ctrl it "
                "scrolls tracks. Double-click here to see everything."
            )
        if self.comment_at(point) is not None:
            return self.tr("A comment: click to read it")
        if self.end_at(point) is not None:
            return self.tr("Drag: lengthen the track, or cut it. Esc cancels.")
        track = self.track_at(point)
        when = format_time(self.axis.seconds(point.x()))
        if track is None:
            return when
        name = self.tr("added face {0}") if track.by_person else self.tr("track {0}")
        return f"{name.format(self.number_of(track))}, {when}"
