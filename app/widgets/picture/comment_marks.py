"""Marks of comments in the picture: a small bubble at the face or in the frame's corner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.review.comments import Thread
from app.widgets.parts.theme import COMMENT
from app.widgets.picture.view_transform import ViewTransform

_SIZE = 20.0


def mark_places(
    threads: Sequence[Thread], transform: ViewTransform, room: QRectF
) -> list[tuple[QRectF, Thread]]:
    """Where each mark stands, in pixels of the view: beside its face, else in a corner.

    Args:
        room: Of the view; a mark never leaves it.
    """
    found: list[tuple[QRectF, Thread]] = []
    corner = transform.picture_rect().intersected(room).topRight()
    for thread in threads:
        at = corner + QPointF(-_SIZE - 6, 6)
        if thread.box is not None:
            at = transform.box_to_view(thread.box).topRight() + QPointF(3, -_SIZE + 4)
        place = QRectF(at.x(), at.y(), _SIZE, _SIZE)
        place.moveLeft(min(max(place.left(), room.left() + 2), room.right() - _SIZE - 2))
        place.moveTop(min(max(place.top(), room.top() + 2), room.bottom() - _SIZE - 2))
        while any(place.intersects(other) for other, _ in found):
            place.translate(0, _SIZE + 3)
        found.append((place, thread))
    return found


def paint_mark(painter: QPainter, place: QRectF) -> None:
    """A speech bubble with three dots."""
    body = place.adjusted(1, 1, -1, -5)
    tail = QPolygonF(
        [
            QPointF(body.left() + 5, body.bottom() - 1),
            QPointF(body.left() + 4, place.bottom()),
            QPointF(body.left() + 11, body.bottom() - 1),
        ]
    )
    painter.setPen(QPen(QColor(10, 12, 15, 220), 1.4))
    painter.setBrush(QColor(COMMENT))
    painter.drawPolygon(tail)
    painter.drawRoundedRect(body, 4, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0b0d10"))
    for step in (-5, 0, 5):
        painter.drawEllipse(body.center() + QPointF(step, 0), 1.5, 1.5)
