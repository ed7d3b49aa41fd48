"""Paints a face cut out of its frame, as lists and strips show it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from app.core.model import Image
from app.widgets.parts.images import to_qimage
from app.widgets.parts.theme import REJECTED, StateLook, color, current

_ROUND = 7.0


def paint_crop(
    painter: QPainter,
    frame: QRectF,
    pixels: Image | None,
    *,
    look: StateLook,
    rounded: bool = True,
) -> None:
    """A face in a rounded frame whose colour and line tell its state.

    Args:
        frame: Where, a square.
        pixels: The picture; None while it is made.
        look: State of the face or of its track.
        rounded: Without round corners many are painted in a fraction of the time.
    """
    shape = QPainterPath()
    if rounded:
        shape.addRoundedRect(frame, _ROUND, _ROUND)
    else:
        shape.addRect(frame)
    painter.fillPath(shape, QColor(current().raised))
    if pixels is not None:
        image: QImage = to_qimage(pixels)
        side = max(image.width(), image.height())
        target = QRectF(
            QPointF(0, 0), QSizeF(image.width(), image.height()) * (frame.width() / side)
        )
        target.moveCenter(frame.center())
        if rounded:
            painter.setClipPath(shape)
        painter.drawImage(target, image)
        painter.setClipping(False)
    painter.setPen(QPen(color(look.color), 2, look.line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    if look is REJECTED:
        painter.drawLine(frame.topLeft() + QPointF(5, 5), frame.bottomRight() - QPointF(5, 5))
