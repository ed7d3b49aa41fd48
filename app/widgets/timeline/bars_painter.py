"""Draws the bars of tracks in their lane of the timeline."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, eq=False)
class _Strokes:
    """What is drawn of bars, in the order in which it is drawn. All columns have n rows.

    Attributes:
        bar: The first bar of each.
        left, right: Pixels.
        single: Whether it is that bar alone.
    """

    bar: NDArray[np.int64]
    left: NDArray[np.float64]
    right: NDArray[np.float64]
    single: NDArray[np.bool_]

    def take(self, which: NDArray[np.bool_]) -> _Strokes:
        """Some of them."""
        return _Strokes(self.bar[which], self.left[which], self.right[which], self.single[which])


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
        self._tools: dict[tuple[int, bool, bool], tuple[QPen, QBrush]] = {}

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
        chosen = bars.bar_of(selected)
        shown = self._in_sight(rows, thick)
        strokes = self._strokes(shown, chosen)
        if within is not None:
            near = (strokes.right >= within[0] - REACH) & (strokes.left <= within[1] + REACH)
            strokes = strokes.take(near)
        bar, left, right = strokes.bar.tolist(), strokes.left.tolist(), strokes.right.tolist()
        tops = [rows.top(row, self._lane) + 1 for row in bars.rows[strokes.bar].tolist()]
        single = strokes.single.tolist()
        for n, state in enumerate(bars.states[strokes.bar].tolist()):
            rect = QRectF(left[n], tops[n], right[n] - left[n], thick)
            tool = state, bar[n] == chosen, single[n]
            self._bar(rect, min(3.0, thick / 3), tool=tool)
        self._mark_cuts(rows, thick, shown, within=within)
        for n in np.flatnonzero(bars.accepted[strokes.bar]).tolist() if thick >= 5 else ():
            # Of bars that became one stroke, each mark touches the next.
            end = right[n] if single[n] else right[n] - _THIN
            width = 6.0 if single[n] else end - left[n] + 6
            mark = QRectF(left[n] + 2, tops[n] + thick / 2 - 1, width, 2)
            self._painter.fillRect(mark, QColor(_INK))

    def _mark_cuts(
        self,
        rows: Rows,
        thick: float,
        shown: NDArray[np.int64],
        *,
        within: tuple[float, float] | None,
    ) -> None:
        """Mark where bars were cut off, and where they were rejected in some frames."""
        sight = np.zeros(len(self._bars), np.bool_)
        sight[shown] = True
        for spans, mark in (
            (self._bars.cut, self._cut_off), (self._bars.open_spans, self._open)
        ):  # fmt: skip
            spans = spans[sight[spans[:, 0].astype(np.int64)]]
            left, right = self._axis.xs(spans[:, 1]), self._axis.xs(spans[:, 2])
            near = np.ones(len(spans), np.bool_)
            if within is not None:
                near = (right >= within[0] - REACH) & (left <= within[1] + REACH)
            lies = self._bars.rows[spans[near, 0].astype(np.int64)].tolist()
            for row, a, b in zip(lies, left[near].tolist(), right[near].tolist(), strict=True):
                mark(QRectF(a, rows.top(row, self._lane) + 1, b - a, thick))

    def _in_sight(self, rows: Rows, thick: float) -> NDArray[np.int64]:
        bars, axis, lane = self._bars, self._axis, self._lane
        top = lane[0] + bars.rows * rows.height - rows.scroll
        in_time = (bars.last >= axis.start) & (bars.first <= axis.end)
        return np.flatnonzero(in_time & (top <= lane[1]) & (top + thick >= lane[0]))

    def _strokes(self, shown: NDArray[np.int64], chosen: int | None) -> _Strokes:
        """What is drawn of some bars: those too thin to be told apart become one stroke."""
        bars, axis = self._bars, self._axis
        shown = shown[np.argsort(bars.rows[shown], kind="stable")]
        if chosen is not None:  # above all others
            shown = np.concatenate([shown[shown != chosen], shown[shown == chosen]])
        left, right = axis.xs(bars.first[shown]), axis.xs(bars.last[shown])
        thin = (right - left < _THIN) & (shown != chosen)
        right = np.maximum(right, left + _THIN)
        joins = thin[1:] & thin[:-1] & (left[1:] <= right[:-1])
        for column in (bars.rows, bars.states, bars.accepted):
            joins &= column[shown[1:]] == column[shown[:-1]]
        starts = np.flatnonzero(np.append(True, ~joins)[: len(shown)])
        ends = np.append(starts[1:], len(shown))[: len(starts)]
        return _Strokes(shown[starts], left[starts], right[ends - 1], ends - starts == 1)

    def _bar(self, rect: QRectF, radius: float, *, tool: tuple[int, bool, bool]) -> None:
        """Draw a stroke; its state, whether it is the chosen bar, whether it is only one."""
        state, chosen, single = tool
        tools = self._tools.get(tool)
        if tools is None:
            tools = self._tools[tool] = self._pen_and_brush(
                BARS[state], chosen=chosen, single=single
            )
        if BARS[state] == "rejected":  # hatching tells it apart without colour
            self._painter.fillRect(rect, color(_LOOKS["rejected"].color, 60))
        self._painter.setPen(tools[0])
        self._painter.setBrush(tools[1])
        self._painter.drawRoundedRect(rect, radius, radius)

    def _pen_and_brush(self, state: str, *, chosen: bool, single: bool) -> tuple[QPen, QBrush]:
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
            # Dashes begin where a stroke does, and that of several may begin anywhere.
            style = Qt.PenStyle.DashLine if single else Qt.PenStyle.SolidLine
            pen = QPen(QColor(self._theme.faint), 1, style)
        return pen, brush

    def _cut_off(self, place: QRectF) -> None:
        """A dotted line where a track reached before it was cut."""
        self._painter.setPen(QPen(QColor(self._theme.faint), 1.5, Qt.PenStyle.DotLine))
        y = place.center().y()
        self._painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def _open(self, place: QRectF) -> None:
        """Hatch the lower half of a track where it was rejected in some of its frames."""
        half = QRectF(place)
        half.setWidth(max(_THIN, place.width()))
        half.setTop(place.center().y())
        look = _LOOKS["rejected"]
        self._painter.fillRect(half, color(_INK, 140))
        self._painter.fillRect(half, QBrush(color(look.color), Qt.BrushStyle.Dense3Pattern))
