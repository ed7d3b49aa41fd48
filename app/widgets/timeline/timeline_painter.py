"""Draws the lanes of the timeline; only what is visible, one pass per lane."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from app.controllers.timeline_data import BarGroup, GroupKind, TimelineData
from app.core.decisions import ZoneKind
from app.core.refs import FaceRef
from app.widgets.parts.theme import COMMENT, Theme, color
from app.widgets.timeline.bars_painter import BarsPainter
from app.widgets.timeline.columns import Columns
from app.widgets.timeline.lanes import GUTTER, RULER, Lanes, Rows
from app.widgets.timeline.time_axis import TimeAxis, tick_label

MARK = 6
"""Half the width of a comment's mark in the ruler, in pixels."""
ZONES = {
    ZoneKind.COVER: ("#3fdca0", Qt.BrushStyle.SolidPattern),
    ZoneKind.IGNORE: ("#ff7a5c", Qt.BrushStyle.Dense4Pattern),
    ZoneKind.REVEAL: ("#f5b335", Qt.BrushStyle.Dense6Pattern),
}
_JOIN = 8
"""Pixels beyond a part for which the line of counts is drawn: where it begins, it bends."""
_OUTSIDE = Qt.BrushStyle.BDiagPattern


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
    """One repaint of the timeline's content, without the playhead.

    Args:
        columns: The frames in sight.
        within: Draw the lanes alone, and only what is in here; None for everything.
    """

    def __init__(
        self,
        painter: QPainter,
        axis: TimeAxis,
        data: TimelineData,
        *,
        theme: Theme,
        lanes: Lanes,
        columns: Columns,
        within: QRectF | None = None,
    ) -> None:
        self._painter = painter
        self._axis = axis
        self._data = data
        self._theme = theme
        self._lanes = lanes
        self._columns = columns
        self._within = within

    def draw(
        self, rows: Rows, *, selected: FaceRef | None, span: tuple[float, float] | None
    ) -> None:
        lanes, part = self._lanes, self._within
        self._painter.save()
        if part is not None:
            self._clip(QRectF(self._axis.left, 0, self._axis.width, lanes.done[1]))
            self._painter.fillRect(part, QColor(self._theme.panel))
        for lane in (lanes.faces, lanes.tracks, lanes.concerns, lanes.seen, lanes.done):
            self._painter.fillRect(self._rect(lane), QColor(self._theme.field))
        self._clip(QRectF(self._axis.left, 0, self._axis.width, lanes.done[1]))
        if span is not None:
            x1, x2 = self._axis.x(span[0]), self._axis.x(span[1])
            band = QRectF(x1, 0, max(2.0, x2 - x1), lanes.done[1])
            self._painter.fillRect(band, color(self._theme.accent, 46))
        if self._holds(lanes.faces):
            self._draw_counts()
        self._draw_areas()
        if self._holds(lanes.seen):
            self._draw_masks()
        self._draw_concerns()
        if self._holds(lanes.tracks):
            self._clip(self._rect(lanes.tracks))
            BarsPainter(
                self._painter, self._axis, self._data.bars, theme=self._theme, lane=lanes.tracks
            ).draw(
                rows,
                selected=selected,
                within=None if part is None else (part.left(), part.right()),
            )
        self._painter.restore()
        if part is None:
            self._draw_ruler()
            self._draw_comments()
            self._draw_gutter()
            self._draw_groups(rows)
        elif part.left() < self._axis.left:
            gutter = QRectF(part)
            gutter.setRight(self._axis.left)
            self._painter.fillRect(gutter, QColor(self._theme.panel))
            self._draw_groups(rows)

    def _holds(self, lane: tuple[float, float]) -> bool:
        return self._within is None or self._within.intersects(self._rect(lane))

    def _clip(self, rect: QRectF) -> None:
        self._painter.setClipRect(rect if self._within is None else rect & self._within)

    def _rect(self, lane: tuple[float, float]) -> QRectF:
        return QRectF(self._axis.left, lane[0], self._axis.width, lane[1] - lane[0])

    def _draw_counts(self) -> None:
        columns, part = self._columns, self._within
        if part is not None:
            columns = columns.within(part.left() - _JOIN, part.right() + _JOIN)
        if not len(columns.starts):
            return
        tops = np.maximum.reduceat(self._data.counts[: columns.stop], columns.starts)
        bottom, height = self._lanes.faces[1], self._lanes.faces[1] - self._lanes.faces[0] - 6
        most = max(1, int(self._data.counts.max()))
        y = bottom - tops / most * height
        xs, ys = np.repeat(columns.edges, 2)[1:-1], np.repeat(y, 2).astype(float)
        below = _path(np.r_[xs[0], xs, xs[-1]], np.r_[bottom, ys, bottom])
        self._painter.fillPath(below, color(self._theme.accent, 90))
        pen = QPen(QColor(self._theme.accent), 1.4)
        self._painter.strokePath(_path(xs, ys), pen)

    def _draw_masks(self) -> None:
        """Frames seen and frames done."""
        data, lane = self._data, self._lanes.seen
        others = (lane[0] + lane[1]) / 2 - 1, lane[1]  # thinner: told apart without colour
        self._mask_lane(data.seen_by_others, others, self._theme.muted, inset=0)
        self._mask_lane(data.seen, lane, self._theme.good)
        self._mask_lane(data.done, self._lanes.done, self._theme.accent)

    def _mask_lane(
        self, mask: NDArray[np.bool_], lane: tuple[float, float], value: str, *, inset: float = 2
    ) -> None:
        columns, part = self._columns, self._within
        if part is not None:
            columns = columns.within(part.left(), part.right())
        if not len(columns.starts):
            return
        held = np.logical_or.reduceat(mask[: columns.stop], columns.starts)
        change = np.flatnonzero(np.diff(np.r_[False, held, False].astype(np.int8)))
        top, height = lane[0] + inset, lane[1] - lane[0] - 2 * inset
        for first, last in change.reshape(-1, 2):
            x1, x2 = columns.edges[first], columns.edges[last]
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
        found, axis, part = self._data.concerns, self._axis, self._within
        top, bottom = self._lanes.concerns
        inside = (found[:, 0] >= axis.start) & (found[:, 0] <= axis.end)
        column = np.round(axis.xs(found[:, 0])).astype(np.int64)
        if part is not None:
            inside &= (column >= part.left() - 3) & (column <= part.right() + 3)
        column = column[inside]
        # The riskiest stand first: one stroke for each column of pixels is enough.
        columns, places = np.unique(column, return_index=True)
        for x, risk in zip(columns.tolist(), found[inside, 1][places].tolist(), strict=True):
            height = (bottom - top) * (0.35 + 0.65 * min(1.0, risk * 2))
            shade = color(self._theme.warning, 130 + round(125 * min(1.0, risk * 2)))
            self._painter.fillRect(QRectF(x - 1, bottom - height, 2.5, height), shade)

    def _draw_ruler(self) -> None:
        times, step = self._axis.ticks(86)
        self._painter.setFont(self._small())
        for seconds in times:
            x = self._axis.x(seconds)
            self._painter.setPen(QColor(self._theme.line))
            self._painter.drawLine(QPointF(x, RULER - 5), QPointF(x, RULER))
            self._painter.setPen(QColor(self._theme.muted))
            if x + 40 < self._axis.left + self._axis.width:
                # Beside the playhead's head, should it stand on the tick.
                self._painter.drawText(QPointF(x + 9, RULER - 7), tick_label(seconds, step))

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
        self._write_small()
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
        self._write_small()
        self._painter.setClipRect(QRectF(0, lane[0], GUTTER, lane[1] - lane[0]))
        metrics = self._painter.fontMetrics()
        for group in bars.groups or (BarGroup(GroupKind.FACES, "", 0, 0, 1),):
            top, below = rows.top(group.first, lane), rows.top(group.first + group.rows, lane)
            top = min(max(top, lane[0]), below - rows.height)
            text = metrics.elidedText(group_words(group), Qt.TextElideMode.ElideRight, GUTTER - 20)
            rect = QRectF(12, top, GUTTER - 16, max(rows.height, 12.0))
            self._painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        self._painter.restore()

    def _write_small(self) -> None:
        self._painter.setFont(self._small())
        self._painter.setPen(QColor(self._theme.muted))

    def _small(self) -> QFont:
        font = QFont(self._painter.font())
        font.setPixelSize(11)
        return font


def _path(xs: NDArray[np.float64], ys: NDArray[np.float64]) -> QPainterPath:
    """A line through points."""
    path = QPainterPath()
    points = zip(xs.tolist(), ys.tolist(), strict=True)
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    return path
