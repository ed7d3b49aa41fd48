"""Draws zones over the picture: colour, line, hatching and a word tell what holds in them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from app.core.decisions import Zone, ZoneKind
from app.core.model import Box
from app.widgets.parts.theme import color
from app.widgets.picture.view_transform import ViewTransform

COLORS = {ZoneKind.COVER: "#3fdca0", ZoneKind.IGNORE: "#ff7a5c", ZoneKind.REVEAL: "#f5b335"}
_HATCH = {
    ZoneKind.COVER: Qt.BrushStyle.FDiagPattern,
    ZoneKind.IGNORE: Qt.BrushStyle.BDiagPattern,
    ZoneKind.REVEAL: Qt.BrushStyle.NoBrush,
}
_LINES = {
    ZoneKind.COVER: Qt.PenStyle.SolidLine,
    ZoneKind.IGNORE: Qt.PenStyle.DashLine,
    ZoneKind.REVEAL: Qt.PenStyle.DotLine,
}


def zone_label(zone: Zone, metrics: QFontMetricsF, room: float) -> str:
    """What holds in a zone, in two or three words, and as much of the reason as has room."""
    words = {
        ZoneKind.COVER: QCoreApplication.translate("Zones", "always covered"),
        ZoneKind.IGNORE: QCoreApplication.translate("Zones", "never a face"),
        ZoneKind.REVEAL: QCoreApplication.translate("Zones", "shines through"),
    }[zone.zone]
    if not zone.reason:
        return words
    least = metrics.horizontalAdvance(f"{words}: …")
    told = f"{words}: {zone.reason}"
    return metrics.elidedText(told, Qt.TextElideMode.ElideRight, max(room, least))


def paint_zone(
    painter: QPainter, transform: ViewTransform, zone: Zone, *, size: tuple[float, float]
) -> None:
    """One zone of the frame that is shown; one about tracks has no place.

    Args:
        size: Width and height of the picture, for a zone that is all of it.
    """
    if zone.tracks:
        return
    rect = transform.box_to_view(zone.box or Box(0, 0, *size))
    value = COLORS[zone.zone]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color(value, 70 if zone.box else 38), _HATCH[zone.zone]))
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(0, 0, 0, 150), 3.6), QPen(QColor(value), 1.8, _LINES[zone.zone])):
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
    metrics = QFontMetricsF(painter.font())
    words = zone_label(zone, metrics, min(rect.width() - 8, 320.0))
    plate = QRectF(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 4)
    plate.moveTopLeft(rect.topLeft() + QPointF(4, 4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 15, 200))
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor(value))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
