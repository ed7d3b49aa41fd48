"""Draws the lanes of the timeline; only what is visible, one pass per lane."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from app.controllers.timeline_data import BARS, BarGroup, GroupKind, TimelineData
from app.core.decisions import ZoneKind
from app.core.refs import FaceRef
from app.widgets.parts.theme import COMMENT, LOOKS, Theme, color
from app.widgets.timeline.time_axis import TimeAxis, tick_label

GUTTER = 104
MARK = 6
"""Half the width of a comment's mark in the ruler, in pixels."""
_RULER, _FACES, _THIN, _GAP = 22, 42, 10, 5
ZONES = {
    ZoneKind.COVER: ("#3fdca0", Qt.BrushStyle.SolidPattern),
    ZoneKind.IGNORE: ("#ff7a5c", Qt.BrushStyle.Dense4Pattern),
    ZoneKind.REVEAL: ("#f5b335", Qt.BrushStyle.Dense6Pattern),
}
_OUTSIDE = Qt.BrushStyle.BDiagPattern
_LOOKS = {look.key: look for look in LOOKS}


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where each lane lies, top and bottom in widget pixels."""

    ruler: tuple[float, float]
    faces: tuple[float, float]
    tracks: tuple[float, float]
    concerns: tuple[float, float]
    seen: tuple[float, float]
    done: tuple[float, float]

    @classmethod
    def of_height(cls, height: float) -> Lanes:
        """The tracks take what the other lanes leave."""
        faces = _RULER + _GAP, _RULER + _GAP + _FACES
        done = height - _GAP - _THIN, height - _GAP
        seen = done[0] - _GAP - _THIN, done[0] - _GAP
        concerns = seen[0] - _GAP - _THIN, seen[0] - _GAP
        tracks = faces[1] + _GAP, max(faces[1] + _GAP + 12, concerns[0] - _GAP)
        return cls((0, _RULER), faces, tracks, concerns, seen, done)


@dataclass(frozen=True, slots=True)
class Rows:
    """How track rows lie: height and how far they are scrolled."""

    height: float
    scroll: float

    def top(self, row: int, lane: tuple[float, float]) -> float:
        return lane[0] + row * self.height - self.scroll


def group_words(group: BarGroup) -> str:
    """What some rows of tracks are, and how many tracks."""
    name = {
        GroupKind.PERSON: group.person or QCoreApplication.translate("Timeline", "Unnamed"),
        GroupKind.FACES: QCoreApplication.translate("Timeline", "Tracks"),
        GroupKind.BY_HAND: QCoreApplication.translate("Timeline", "By hand"),
        GroupKind.WEAK: QCoreApplication.translate("Timeline", "Weak"),
    }[group.kind]
    return f"{name} ({group.tracks})"


class TimelinePainter:
    """One repaint of the timeline's content, without the playhead."""

    def __init__(
        self, painter: QPainter, axis: TimeAxis, data: TimelineData, *, theme: Theme, lanes: Lanes
    ) -> None:
        self._painter = painter
        self._axis = axis
        self._data = data
        self._theme = theme
        self._lanes = lanes

    def draw(
        self, rows: Rows, *, selected: FaceRef | None, span: tuple[float, float] | None
    ) -> None:
        lanes = self._lanes
        for lane in (lanes.faces, lanes.tracks, lanes.concerns, lanes.seen, lanes.done):
            self._painter.fillRect(self._rect(lane), QColor(self._theme.field))
        self._painter.save()
        self._painter.setClipRect(QRectF(self._axis.left, 0, self._axis.width, lanes.done[1]))
        if span is not None:
            x1, x2 = self._axis.x(span[0]), self._axis.x(span[1])
            band = QRectF(x1, 0, max(2.0, x2 - x1), lanes.done[1])
            self._painter.fillRect(band, color(self._theme.accent, 46))
        self._draw_counts()
        self._draw_areas()
        middle = (lanes.seen[0] + lanes.seen[1]) / 2
        others = middle - 1, lanes.seen[1]  # thinner, so that it is told apart without colour
        self._mask_lane(self._data.seen_by_others, others, self._theme.muted, inset=0)
        self._mask_lane(self._data.seen, lanes.seen, self._theme.good)
        self._mask_lane(self._data.done, lanes.done, self._theme.accent)
        self._draw_concerns()
        self._painter.setClipRect(self._rect(lanes.tracks))
        self._draw_tracks(rows, selected)
        self._painter.restore()
        self._draw_ruler()
        self._draw_comments()
        self._draw_gutter()
        self._draw_groups(rows)

    def _rect(self, lane: tuple[float, float]) -> QRectF:
        return QRectF(self._axis.left, lane[0], self._axis.width, lane[1] - lane[0])

    def _visible(self) -> tuple[int, int]:
        seconds = self._data.seconds
        low = int(np.searchsorted(seconds, self._axis.start, side="right")) - 1
        high = int(np.searchsorted(seconds, self._axis.end, side="left"))
        return max(0, low), min(len(seconds), high)

    def _columns(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """First frame of each occupied pixel column, and the columns' left and right edges."""
        low, high = self._visible()
        seconds = self._data.seconds[low:high]
        x = self._axis.left + (seconds - self._axis.start) / self._axis.span * self._axis.width
        column = np.floor(x).astype(np.int64)
        starts = np.flatnonzero(np.r_[True, column[1:] != column[:-1]]) if len(column) else column
        end = self._axis.x(
            self._data.seconds[high] if high < len(self._data.seconds) else self._data.duration
        )
        # Frames wider than a pixel keep their true edges; narrower ones fill their column.
        edges = np.r_[x[starts], end]
        return starts + low, column[starts], edges

    def _draw_counts(self) -> None:
        from pyqtgraph import arrayToQPath  # takes long to load, and the empty window needs none

        starts, _, edges = self._columns()
        if not len(starts):
            return
        _, high = self._visible()
        counts = self._data.counts[:high]
        tops = np.maximum.reduceat(counts, starts)
        bottom, height = self._lanes.faces[1], self._lanes.faces[1] - self._lanes.faces[0] - 6
        most = max(1, int(self._data.counts.max()))
        y = bottom - tops / most * height
        xs, ys = np.repeat(edges, 2)[1:-1], np.repeat(y, 2).astype(float)
        below = arrayToQPath(np.r_[xs[0], xs, xs[-1]], np.r_[bottom, ys, bottom])
        self._painter.fillPath(below, color(self._theme.accent, 90))
        pen = QPen(QColor(self._theme.accent), 1.4)
        self._painter.strokePath(arrayToQPath(xs, ys), pen)

    def _mask_lane(
        self, mask: NDArray[np.bool_], lane: tuple[float, float], value: str, *, inset: float = 2
    ) -> None:
        starts, _, edges = self._columns()
        if not len(starts):
            return
        _, high = self._visible()
        held = np.logical_or.reduceat(mask[:high], starts)
        change = np.flatnonzero(np.diff(np.r_[False, held, False].astype(np.int8)))
        top, height = lane[0] + inset, lane[1] - lane[0] - 2 * inset
        for first, last in change.reshape(-1, 2):
            x1, x2 = edges[first], edges[last]
            self._painter.fillRect(QRectF(x1, top, max(1.0, x2 - x1), height), QColor(value))

    def _draw_areas(self) -> None:
        """Zones as thin bars above the faces; what is not worked on is dark in all lanes."""
        top, axis = self._lanes.faces[0], self._axis
        kinds = list(ZONES)
        for kind, first, last in self._data.zones:
            x1, x2 = axis.x(first), axis.x(last)
            place = QRectF(x1, top + 5 * kinds.index(kind), max(3.0, x2 - x1), 4)
            value, style = ZONES[kind]
            self._painter.fillRect(place, color(value, 90))
            self._painter.fillRect(place, QBrush(color(value), style))
        for first, last in self._data.outside:
            x1, x2 = axis.x(first), axis.x(last)
            dark = QRectF(x1, 0, x2 - x1, self._lanes.done[1])
            self._painter.fillRect(dark, color(self._theme.faint, 120))
            self._painter.fillRect(dark, QBrush(color(self._theme.text, 60), _OUTSIDE))

    def _draw_concerns(self) -> None:
        """A stroke for each that is open: the riskier, the higher and the stronger."""
        found, axis = self._data.concerns, self._axis
        top, bottom = self._lanes.concerns
        inside = (found[:, 0] >= axis.start) & (found[:, 0] <= axis.end)
        column = np.round(
            axis.left + (found[inside, 0] - axis.start) / axis.span * axis.width
        ).astype(np.int64)
        # The riskiest stand first: one stroke for each column of pixels is enough.
        columns, first = np.unique(column, return_index=True)
        for x, risk in zip(columns.tolist(), found[inside, 1][first].tolist(), strict=True):
            height = (bottom - top) * (0.35 + 0.65 * min(1.0, risk * 2))
            shade = color(self._theme.warning, 130 + round(125 * min(1.0, risk * 2)))
            self._painter.fillRect(QRectF(x - 1, bottom - height, 2.5, height), shade)

    def _draw_tracks(self, rows: Rows, selected: FaceRef | None) -> None:
        bars, axis, lane = self._data.bars, self._axis, self._lanes.tracks
        self._painter.setPen(QPen(QColor(self._theme.line), 1))
        for group in bars.groups[1:]:
            y = rows.top(group.first, lane) + 0.5
            self._painter.drawLine(QPointF(axis.left, y), QPointF(axis.left + axis.width, y))
        shown = np.flatnonzero((bars.last >= axis.start) & (bars.first <= axis.end))
        thick = max(2.0, rows.height - (2.0 if rows.height > 5 else 0.6))
        radius = min(3.0, thick / 3)
        for i in shown:
            top = rows.top(int(bars.rows[i]), lane)
            if top > lane[1] or top + thick < lane[0]:
                continue
            x1, x2 = axis.x(float(bars.first[i])), axis.x(float(bars.last[i]))
            rect = QRectF(x1, top + 1, max(2.5, x2 - x1), thick)
            state = BARS[int(bars.states[i])]
            self._bar(rect, state, radius, chosen=bars.refs[i] == selected)
            for _, start, end in bars.cut[bars.cut[:, 0] == i]:
                self._cut_off(axis.x(float(start)), axis.x(float(end)), rect.center().y())
            for _, start, end in bars.open_spans[bars.open_spans[:, 0] == i]:
                left, right = axis.x(float(start)), axis.x(float(end))
                self._open(QRectF(left, rect.top(), max(2.5, right - left), thick))
            if bars.accepted[i] and thick >= 5:
                self._painter.fillRect(
                    QRectF(rect.left() + 2, rect.center().y() - 1, 6, 2), QColor("#0b0d10")
                )

    def _bar(self, rect: QRectF, state: str, radius: float, *, chosen: bool) -> None:
        base = color(_LOOKS[state].color)
        brush = QBrush(base)
        if state == "rejected":  # hatching tells it apart without colour
            self._painter.fillRect(rect, color(_LOOKS[state].color, 60))
            brush = QBrush(base, Qt.BrushStyle.BDiagPattern)
        elif state == "tracker":
            brush = QBrush(base, Qt.BrushStyle.Dense3Pattern)
        elif state == "ghost":
            brush = QBrush(color(self._theme.faint, 70))
        pen = QPen(QColor(self._theme.text), 1.6) if chosen else QPen(Qt.PenStyle.NoPen)
        if state == "ghost" and not chosen:
            pen = QPen(QColor(self._theme.faint), 1, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(brush)
        self._painter.drawRoundedRect(rect, radius, radius)

    def _cut_off(self, left: float, right: float, y: float) -> None:
        """A dotted line where a track reached before it was cut."""
        self._painter.setPen(QPen(QColor(self._theme.faint), 1.5, Qt.PenStyle.DotLine))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _open(self, rect: QRectF) -> None:
        """Hatch the lower half of a track where it was rejected in some of its frames."""
        half = QRectF(rect)
        half.setTop(rect.center().y())
        look = _LOOKS["rejected"]
        self._painter.fillRect(half, color("#0b0d10", 140))
        self._painter.fillRect(half, QBrush(color(look.color), Qt.BrushStyle.Dense3Pattern))

    def _draw_ruler(self) -> None:
        times, step = self._axis.ticks(86)
        self._painter.setFont(self._small())
        for seconds in times:
            x = self._axis.x(seconds)
            self._painter.setPen(QColor(self._theme.line))
            self._painter.drawLine(QPointF(x, _RULER - 5), QPointF(x, _RULER))
            self._painter.setPen(QColor(self._theme.muted))
            if x + 40 < self._axis.left + self._axis.width:
                # Beside the playhead's head, should it stand on the tick.
                self._painter.drawText(QPointF(x + 9, _RULER - 7), tick_label(seconds, step))

    def _draw_comments(self) -> None:
        """A small bubble in the ruler at each frame with an open comment."""
        axis = self._axis
        self._painter.setPen(QPen(QColor(self._theme.text), 1))
        self._painter.setBrush(QColor(COMMENT))
        for seconds, _ in self._data.comments:
            x = axis.x(seconds)
            if axis.left - 1 <= x <= axis.left + axis.width + 1:
                points = [(-MARK, 3), (MARK, 3), (MARK, 11), (3, 11), (0, 15), (-3, 11)]
                shape = [QPointF(x + dx, y) for dx, y in [*points, (-MARK, 11)]]
                self._painter.drawPolygon(QPolygonF(shape))

    def _draw_gutter(self) -> None:
        most = int(self._data.counts.max()) if len(self._data.counts) else 0
        names = (
            (
                self._lanes.faces,
                QCoreApplication.translate("Timeline", "Faces (max {0})").format(most),
            ),
            (self._lanes.concerns, QCoreApplication.translate("Timeline", "Concerns")),
            (self._lanes.seen, QCoreApplication.translate("Timeline", "Seen")),
            (self._lanes.done, QCoreApplication.translate("Timeline", "Detected")),
        )
        self._painter.setFont(self._small())
        self._painter.setPen(QColor(self._theme.muted))
        for lane, name in names:
            height = min(18.0, lane[1] - lane[0] + 8)
            thin = lane[1] - lane[0] < 16
            top = (lane[0] + lane[1] - height) / 2 if thin else lane[0] + 1
            rect = QRectF(12, top, GUTTER - 20, height)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._painter.drawText(rect, flags, name)

    def _draw_groups(self, rows: Rows) -> None:
        """What the rows of tracks are, beside them; each stays in sight as long as its rows."""
        lane, bars = self._lanes.tracks, self._data.bars
        self._painter.save()
        self._painter.setClipRect(QRectF(0, lane[0], GUTTER, lane[1] - lane[0]))
        metrics = self._painter.fontMetrics()
        for group in bars.groups or (BarGroup(GroupKind.FACES, "", 0, 0, 1),):
            top, below = rows.top(group.first, lane), rows.top(group.first + group.rows, lane)
            top = min(max(top, lane[0]), below - rows.height)
            text = metrics.elidedText(group_words(group), Qt.TextElideMode.ElideRight, GUTTER - 20)
            rect = QRectF(12, top, GUTTER - 16, max(rows.height, 12.0))
            self._painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        self._painter.restore()

    def _small(self) -> QFont:
        font = QFont(self._painter.font())
        font.setPixelSize(11)
        return font
