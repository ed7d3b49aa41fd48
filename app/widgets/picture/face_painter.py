"""Draws faces over the picture: colour, line style and marks tell the state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.controllers.language import percent
from app.core.model import Face, Provenance, Status
from app.core.names import printable
from app.widgets.parts.theme import GHOST, PERSON, StateLook, color, look_of
from app.widgets.picture.face_geometry import handle_points
from app.widgets.picture.label_place import place_label
from app.widgets.picture.view_transform import ViewTransform

HANDLE_SIDE = 8.0
_SMALL = 56.0
"""Side of a box on screen below which handles are fewer and smaller."""
_NEAR = 12.0
"""View pixels between a label and its face up to which they are seen to belong together."""
_HALO = QColor(0, 0, 0, 150)
_SOLID = Qt.PenStyle.SolidLine


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What is special about the face being drawn."""

    selected: bool = False
    hovered: bool = False
    landmark: int | None = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("FacePainter", text)


def describe(face: Face, number: str, tool: str = "") -> str:
    """State, track and score in words, for the label and for screen readers.

    Args:
        number: What the face's track is called by; "" where it has none.
        tool: From which other program the track came; "" where it did not.
    """
    if face.status is Status.REJECTED:
        state = _tr("rejected")
    elif face.ghost:
        state = _tr("not sure enough")
    else:
        state = {
            Provenance.DETECTOR: _tr("detected"),
            Provenance.TRACKER: _tr("interpolated"),
            Provenance.PERSON: _tr("imported") if tool else _tr("by hand"),
        }[face.provenance]
    if face.status is Status.ACCEPTED and face.provenance is not Provenance.PERSON:
        state += " ✓"
    parts = [state]
    if face.track is not None:
        parts.insert(0, _named(face.track, number, tool) if number else _tr("new face"))
    if face.provenance is not Provenance.PERSON:
        parts.append(percent(face.score))
    return "  ·  ".join(parts)


def _named(track: int, number: str, tool: str) -> str:
    if tool:
        return _tr("{0} from {1}").format(number, printable(tool))
    name = _tr("added face {0}") if track < 0 else _tr("track {0}")
    return name.format(number)


def _lead(plate: QRectF, rect: QRectF) -> QLineF:
    """The shortest line between the edges of a label and of its face."""
    end = rect.center()
    start = QPointF(
        min(max(end.x(), plate.left()), plate.right()),
        min(max(end.y(), plate.top()), plate.bottom()),
    )
    end = QPointF(
        min(max(start.x(), rect.left()), rect.right()),
        min(max(start.y(), rect.top()), rect.bottom()),
    )
    return QLineF(start, end)


class FacePainter:
    """Draws with one painter and one transform."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform

    def draw(self, face: Face, emphasis: Emphasis, *, landmarks: bool = True) -> None:
        """One face.

        Args:
            landmarks: Whether those of a face that is not selected are drawn.
        """
        look = look_of(face)
        rect = self._transform.box_to_view(face.box)
        self._box(rect, look, emphasis)
        if look.mark == "cross":
            self._cross(rect, look)
        elif look.mark == "corner" or face.provenance is Provenance.PERSON:
            self._corner(rect)
        if face.status is Status.ACCEPTED and face.provenance is not Provenance.PERSON:
            self._tick(rect, look)
        quiet = look is GHOST and not (emphasis.selected or emphasis.hovered)
        quiet = quiet or not (landmarks or emphasis.selected)
        if look.mark != "cross" and not quiet:
            self._landmarks(face, look, emphasis)
        if emphasis.selected:
            self._handles(face)

    def outline(self, face: Face) -> None:
        """The box alone, for a view that shows the picture as it is: what keys act on."""
        look = look_of(face)
        self._stroke(
            lambda: self._painter.drawRect(self._transform.box_to_view(face.box)), look, look.width
        )

    def label(self, face: Face, text: str, *, others: Sequence[Face], bounds: QRectF) -> None:
        """Words beside the box, kept inside ``bounds`` and off the other faces.

        Where the nearest free place is not beside the face, a line leads to it.
        """
        rect = self._transform.box_to_view(face.box)
        metrics = QFontMetricsF(self._painter.font())
        size = QSizeF(metrics.horizontalAdvance(text) + 14, metrics.height() + 6)
        boxes = [self._transform.box_to_view(other.box) for other in others]
        plate = place_label(rect, size, others=boxes, bounds=bounds)
        if not plate.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).intersects(rect):
            self._stroke(lambda: self._painter.drawLine(_lead(plate, rect)), look_of(face), 1.2)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(10, 12, 15, 215))
        self._painter.drawRoundedRect(plate, 5, 5)
        self._painter.setPen(QPen(color(look_of(face).color)))
        self._painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def hint(self, rect: QRectF, *, beside: bool = False) -> None:
        """Where a concern points to: dotted, a little outside of the place itself.

        Args:
            beside: It is another place that the same look answers: thinner.
        """
        out = 4 if beside else 7
        around = rect.adjusted(-out, -out, out, out)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        halo, line = (3.0, 1.4) if beside else (4.5, 2.4)
        for pen in (QPen(_HALO, halo), QPen(QColor("#ffcf5c"), line, Qt.PenStyle.DotLine)):
            self._painter.setPen(pen)
            self._painter.drawRoundedRect(around, 5, 5)

    def rubber_band(self, rect: QRectF) -> None:
        """The box being dragged out for a face that was missed."""
        self._stroke(lambda: self._painter.drawRect(rect), PERSON, 2.0)
        self._corner(rect)

    def draft(self, rect: QRectF) -> None:
        """The box that the keyboard moves, not a face yet."""
        pen = QPen(QColor("#ffffff"), 2.0, Qt.PenStyle.DashLine)
        self._painter.setBrush(color(PERSON.color, 40))
        self._painter.setPen(QPen(_HALO, 3.8))
        self._painter.drawRect(rect)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(pen)
        self._painter.drawRect(rect)
        self._corner(rect)

    def _box(self, rect: QRectF, look: StateLook, emphasis: Emphasis) -> None:
        width = look.width + (0.8 if emphasis.selected or emphasis.hovered else 0.0)
        fill = color(look.color, 34) if emphasis.selected else QColor(0, 0, 0, 0)
        self._painter.fillRect(rect, fill)
        self._stroke(lambda: self._painter.drawRect(rect), look, width)

    def _stroke(self, draw: Callable[[], None], look: StateLook, width: float) -> None:
        # A dark halo keeps the line readable on any footage.
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        thin = look is GHOST
        halo = QPen(_HALO, width + (1.0 if thin else 1.8), look.line if thin else _SOLID)
        self._painter.setPen(halo)
        draw()
        pen = QPen(color(look.color), width, look.line)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        draw()

    def _cross(self, rect: QRectF, look: StateLook) -> None:
        def lines() -> None:
            self._painter.drawLine(rect.topLeft(), rect.bottomRight())
            self._painter.drawLine(rect.topRight(), rect.bottomLeft())

        self._stroke(lines, look, 1.2)

    def _corner(self, rect: QRectF) -> None:
        side = min(12.0, rect.width() / 2, rect.height() / 2)
        corner = rect.topLeft()
        shape = QPolygonF([corner, corner + QPointF(side, 0), corner + QPointF(0, side)])
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color(PERSON.color))
        self._painter.drawPolygon(shape)

    def _tick(self, rect: QRectF, look: StateLook) -> None:
        center = rect.topRight() + QPointF(-1, 1)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(10, 12, 15, 230))
        self._painter.drawEllipse(center, 7.5, 7.5)
        pen = QPen(color(look.color), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        self._painter.drawPolyline(
            QPolygonF(
                [
                    center + QPointF(-3.2, 0.2),
                    center + QPointF(-0.8, 2.8),
                    center + QPointF(3.4, -2.6),
                ]
            )
        )

    def _landmarks(self, face: Face, look: StateLook, emphasis: Emphasis) -> None:
        if face.landmarks is None:
            return
        large = emphasis.selected or emphasis.hovered
        many = len(face.landmarks.points) > 10
        width = self._transform.box_to_view(face.box).width()
        radius = min(max(width / 60, 2.0), 3.6) + (0.8 if large else 0.0)
        if many:
            radius *= 0.7
        self._painter.setPen(QPen(_HALO, 1))
        self._painter.setBrush(color(look.color))
        for number, (x, y) in enumerate(face.landmarks.points):
            grown = 2.0 if number == emphasis.landmark else 0.0
            center = self._transform.to_view(QPointF(float(x), float(y)))
            self._painter.drawEllipse(center, radius + grown, radius + grown)

    def _handles(self, face: Face) -> None:
        self._painter.setPen(QPen(QColor(10, 12, 15), 1.2))
        self._painter.setBrush(QBrush(QColor("#ffffff")))
        rect = self._transform.box_to_view(face.box)
        small = min(rect.width(), rect.height()) < _SMALL
        side = HANDLE_SIDE - 3 if small else HANDLE_SIDE
        for x, y in handle_points(face.box):
            corner = x in (face.box.x1, face.box.x2) and y in (face.box.y1, face.box.y2)
            if small and not corner:
                continue  # eight handles would hide the face that is to be judged
            center = self._transform.to_view(QPointF(x, y))
            self._painter.drawRoundedRect(
                QRectF(center.x() - side / 2, center.y() - side / 2, side, side), 2, 2
            )
