"""Draws the bars of tracks in their lane of the timeline."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from app.controllers.timeline_data import BARS, TrackBars
from app.core.refs import FaceRef
from app.widgets.parts.theme import LOOKS, Theme, color
from app.widgets.timeline.lanes import Rows
from app.widgets.timeline.time_axis import TimeAxis

REACH: Final = 12.0
"""Pixels to both sides of a bar in which some of it may be drawn: its least width, pen and mark."""
_THIN: Final = 2.5
_LOOKS: Final = {look.key: look for look in LOOKS}
_INK: Final = "#0b0d10"


class BarsPainter:
    """One repaint of the bars.

    Args:
        lane: Top and bottom of their lane, in widget pixels.
    """

    def __init__(
        self,
        painter: QPainter,
        axis: TimeAxis,
        bars: TrackBars,
        *,
        theme: Theme,
        lane: tuple[float, float],
    ) -> None:
        self._painter = painter
        self._axis = axis
        self._bars = bars
        self._theme = theme
        self._lane = lane
        self._tools: dict[tuple[int, bool], tuple[QPen, QBrush]] = {}

    def draw(
        self, rows: Rows, *, selected: FaceRef | None, within: tuple[float, float] | None
    ) -> None:
        """Draw what is in sight.

        Args:
            within: Only what shows between two pixels; None for everything.
        """
        bars, axis = self._bars, self._axis
        self._painter.setPen(QPen(QColor(self._theme.line), 1))
        for group in bars.groups[1:]:
            y = rows.top(group.first, self._lane) + 0.5
            self._painter.drawLine(QPointF(axis.left, y), QPointF(axis.left + axis.width, y))
        thick = max(2.0, rows.height - (2.0 if rows.height > 5 else 0.6))
        shown = self._in_sight(rows, thick, within)
        left, right = axis.xs(bars.first[shown]), axis.xs(bars.last[shown])
        tops = (self._lane[0] + bars.rows[shown] * rows.height - rows.scroll).tolist()
        cut, open_ = _of_bars(bars.cut, shown), _of_bars(bars.open_spans, shown)
        states, accepted = bars.states[shown].tolist(), bars.accepted[shown].tolist()
        marked, chosen = thick >= 5, bars.bar_of(selected)
        for n, (i, x1, x2) in enumerate(
            zip(shown.tolist(), left.tolist(), right.tolist(), strict=True)
        ):
            rect = QRectF(x1, tops[n] + 1, max(_THIN, x2 - x1), thick)
            self._bar(rect, states[n], min(3.0, thick / 3), chosen=i == chosen)
            for start, end in cut.get(i, ()):
                self._cut_off(axis.x(start), axis.x(end), rect.center().y())
            for start, end in open_.get(i, ()):
                a, b = axis.x(start), axis.x(end)
                self._open(QRectF(a, rect.top(), max(_THIN, b - a), thick))
            if marked and accepted[n]:
                self._painter.fillRect(
                    QRectF(rect.left() + 2, rect.center().y() - 1, 6, 2), QColor(_INK)
                )

    def _in_sight(
        self, rows: Rows, thick: float, within: tuple[float, float] | None
    ) -> NDArray[np.int64]:
        bars, axis, lane = self._bars, self._axis, self._lane
        first, last = axis.start, axis.end
        if within is not None:
            reach = REACH / axis.width * axis.span
            first = max(first, axis.instant(within[0]) - reach)
            last = min(last, axis.instant(within[1]) + reach)
        top = lane[0] + bars.rows * rows.height - rows.scroll
        in_time = (bars.last >= first) & (bars.first <= last)
        return np.flatnonzero(in_time & (top <= lane[1]) & (top + thick >= lane[0]))

    def _bar(self, rect: QRectF, state: int, radius: float, *, chosen: bool) -> None:
        tools = self._tools.get((state, chosen))
        if tools is None:
            tools = self._tools[state, chosen] = self._pen_and_brush(BARS[state], chosen=chosen)
        if BARS[state] == "rejected":  # hatching tells it apart without colour
            self._painter.fillRect(rect, color(_LOOKS["rejected"].color, 60))
        self._painter.setPen(tools[0])
        self._painter.setBrush(tools[1])
        self._painter.drawRoundedRect(rect, radius, radius)

    def _pen_and_brush(self, state: str, *, chosen: bool) -> tuple[QPen, QBrush]:
        base = color(_LOOKS[state].color)
        brush = QBrush(base)
        if state == "rejected":
            brush = QBrush(base, Qt.BrushStyle.BDiagPattern)
        elif state == "tracker":
            brush = QBrush(base, Qt.BrushStyle.Dense3Pattern)
        elif state == "ghost":
            brush = QBrush(color(self._theme.faint, 70))
        pen = QPen(QColor(self._theme.text), 1.6) if chosen else QPen(Qt.PenStyle.NoPen)
        if state == "ghost" and not chosen:
            pen = QPen(QColor(self._theme.faint), 1, Qt.PenStyle.DashLine)
        return pen, brush

    def _cut_off(self, left: float, right: float, y: float) -> None:
        """A dotted line where a track reached before it was cut."""
        self._painter.setPen(QPen(QColor(self._theme.faint), 1.5, Qt.PenStyle.DotLine))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _open(self, rect: QRectF) -> None:
        """Hatch the lower half of a track where it was rejected in some of its frames."""
        half = QRectF(rect)
        half.setTop(rect.center().y())
        look = _LOOKS["rejected"]
        self._painter.fillRect(half, color(_INK, 140))
        self._painter.fillRect(half, QBrush(color(look.color), Qt.BrushStyle.Dense3Pattern))


def _of_bars(
    spans: NDArray[np.float64], shown: NDArray[np.int64]
) -> dict[int, list[tuple[float, float]]]:
    """First and last second of the spans of some bars, by bar.

    Args:
        spans: (m, 3) bar, first and last second.
        shown: Bars, sorted.
    """
    found: dict[int, list[tuple[float, float]]] = {}
    if len(spans):
        for bar, first, last in spans[np.isin(spans[:, 0], shown)].tolist():
            found.setdefault(int(bar), []).append((first, last))
    return found
