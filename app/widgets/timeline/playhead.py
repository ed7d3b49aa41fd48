"""What is drawn over the timeline's content and moves while that stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from app.widgets.parts.theme import PERSON, current
from app.widgets.timeline.lanes import Lanes
from app.widgets.timeline.time_axis import TimeAxis


def draw_playhead(painter: QPainter, x: float, *, height: int) -> None:
    """The playhead at a pixel of a timeline that is so high."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    head = QColor(current().text)
    painter.setPen(QPen(head, 1.5))
    painter.drawLine(QPointF(x, 16), QPointF(x, height - 4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(head)
    top = [QPointF(x - 5.5, 7), QPointF(x + 5.5, 7), QPointF(x + 5.5, 12)]
    painter.drawPolygon(QPolygonF([*top, QPointF(x, 18), QPointF(x - 5.5, 12)]))


def draw_growing(
    painter: QPainter, axis: TimeAxis, spans: Iterable[tuple[float, float]], *, lanes: Lanes
) -> None:
    """Bars of faces that are being followed.

    Args:
        spans: First and last second of each.
    """
    top, left, right = lanes.tracks[0] + 1, axis.left, axis.left + axis.width
    painter.setPen(Qt.PenStyle.NoPen)
    for place, (first, last) in enumerate(spans):
        start, end = axis.x(first), axis.x(last)
        start, end = max(left, min(start, end - 2)), min(right, max(end, start + 2))
        if end <= start:
            continue
        bar = QRectF(start, top + 7 * place, end - start, 6)
        painter.setBrush(QColor(PERSON.color))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(QBrush(QColor(current().panel), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(bar, 2, 2)
