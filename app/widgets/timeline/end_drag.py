"""The end of a track's bar while it is dragged: which frame it snaps to, and how that looks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from app.controllers.timeline_data import BARS, TimelineData
from app.core.refs import FaceRef
from app.core.timebase import format_time
from app.widgets.parts.theme import PERSON, REJECTED, color, current
from app.widgets.timeline.time_axis import TimeAxis

REACH = 5.0
"""Pixels on both sides of an end in which it is taken hold of."""
_ROOM = 14.0
"""Bars narrower than this are taken hold of only where they are selected."""
_STARTS = 3.0
"""Pixels from which a press is a drag and no click."""
_FIXED = tuple(place for place, state in enumerate(BARS) if state in ("rejected", "ghost"))


def end_at(
    data: TimelineData, axis: TimeAxis, row: int, *, x: float, selected: FaceRef | None
) -> EndDrag | None:
    """The end of a bar that lies under a pixel; None where none does.

    Args:
        row: Of the timeline.
        x: In widget pixels.
        selected: Its ends are preferred, and taken hold of however short it is.
    """
    bars = data.bars
    places = np.flatnonzero((bars.rows == row) & ~np.isin(bars.states, _FIXED))
    found: list[tuple[bool, float, int, bool]] = []
    for bar in places.tolist():
        left, right = axis.x(float(bars.first[bar])), axis.x(float(bars.last[bar]))
        chosen = bars.refs[bar] == selected
        if right - left < _ROOM and not chosen:
            continue
        found += [
            (not chosen, abs(x - at), bar, begin)
            for at, begin in ((left, True), (right, False))
            if abs(x - at) <= REACH
        ]
    if not found:
        return None
    _, _, bar, begin = min(found)
    return EndDrag(data, bar, begin=begin, x=x)


@dataclass(slots=True)
class EndDrag:
    """One end of a bar on its way.

    Attributes:
        data: What the timeline shows.
        bar: Place of the bar in it.
        begin: Whether it is where the track begins.
        x: Where it was taken hold of, in widget pixels.
        moved: It is a drag, and no click.
        frame: Ordinal of the frame at which the track would begin or end.
    """

    data: TimelineData
    bar: int
    begin: bool
    x: float
    moved: bool = False
    frame: int = -1

    def __post_init__(self) -> None:
        self.frame = self._frame_at(self.edge)

    def on(self, data: TimelineData) -> EndDrag | None:
        """The same drag over newer data; None where the track is gone."""
        bar = data.bars.bar_of(self.ref)
        if bar is None or len(data.seconds) != len(self.data.seconds):
            return None
        again = EndDrag(data, bar, begin=self.begin, x=self.x, moved=self.moved)
        again.frame = self.frame
        return again

    @property
    def ref(self) -> FaceRef:
        """The track."""
        return self.data.bars.refs[self.bar]

    @property
    def edge(self) -> float:
        """Where the end lies until now, in seconds."""
        bars = self.data.bars
        return float((bars.first if self.begin else bars.last)[self.bar])

    @property
    def at(self) -> float:
        """Where the end would lie, in seconds: where a frame begins or ends."""
        return self._bound(self.frame if self.begin else self.frame + 1)

    @property
    def shown(self) -> float:
        """Where the frame begins that would be the first or the last, in seconds."""
        return float(self.data.seconds[self.frame])

    @property
    def changes(self) -> bool:
        """Whether letting go changes anything."""
        return self.moved and self.frame != self._frame_at(self.edge)

    def move(self, x: float, axis: TimeAxis) -> bool:
        """The mouse is at another pixel; whether another frame would be the end."""
        self.moved = self.moved or abs(x - self.x) >= _STARTS
        if not self.moved:
            return False
        before = self.frame
        self.frame = self._frame_at(axis.seconds(x))
        return self.frame != before

    def _frame_at(self, seconds: float) -> int:
        """The frame at whose bound an instant lies; one frame of the track is left at least."""
        bars, times = self.data.bars, self.data.seconds
        bounds = np.append(times, self.data.duration)
        after = int(np.searchsorted(bounds, seconds))
        near = max(0, min(after, len(bounds) - 1))
        if near > 0 and seconds - bounds[near - 1] <= bounds[near] - seconds:
            near -= 1
        if self.begin:
            last = int(np.searchsorted(times, float(bars.last[self.bar]) - 1e-9)) - 1
            return max(0, min(near, last))
        first = int(np.searchsorted(times, float(bars.first[self.bar]) - 1e-9))
        return min(len(times) - 1, max(near - 1, first))

    def _bound(self, place: int) -> float:
        times = self.data.seconds
        return float(times[place]) if place < len(times) else self.data.duration

    # Painting

    def paint(
        self, painter: QPainter, axis: TimeAxis, *, top: float, height: float, width: int
    ) -> None:
        """Draw what would be gained or cut off, and where the end would be.

        Args:
            top, height: Of the bar, in widget pixels.
            width: Of the widget.
        """
        old, new = axis.x(self.edge), axis.x(self.at)
        longer = (self.at < self.edge) == self.begin and self.at != self.edge
        part = QRectF(min(old, new), top, abs(new - old), height)
        look = PERSON if longer else REJECTED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(part, color(look.color if longer else current().panel, 230))
        pattern = Qt.BrushStyle.BDiagPattern
        painter.fillRect(part, QBrush(QColor(current().panel if longer else look.color), pattern))
        painter.setPen(QPen(QColor(current().text), 2))
        painter.drawLine(QPointF(new, top - 3), QPointF(new, top + height + 3))
        self._label(painter, new, top, width=width)

    def _label(self, painter: QPainter, x: float, top: float, *, width: int) -> None:
        moved = self.at - self.edge
        words = (
            QCoreApplication.translate("Timeline", "begins {0}")
            if self.begin
            else QCoreApplication.translate("Timeline", "ends {0}")
        )
        text = words.format(format_time(self.shown, decimals=2, hours=False))
        text += f"  ({moved:+.2f} s)"
        metrics = painter.fontMetrics()
        room = QRectF(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 6)
        left = x + 8 if self.begin is False or x < room.width() + 12 else x - 8 - room.width()
        room.moveTopLeft(QPointF(min(left, width - room.width() - 2), top - room.height() - 5))
        painter.setPen(QPen(QColor(current().line)))
        painter.setBrush(QColor(current().panel))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(QColor(current().text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
