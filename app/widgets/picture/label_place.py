"""Where the label of a face goes, so that it hides no other face. Pure geometry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

_GAP, _EDGE = 7.0, 4.0
_RINGS = 12


def place_label(face: QRectF, size: QSizeF, *, others: Sequence[QRectF], bounds: QRectF) -> QRectF:
    """The plate of a label: near its face, inside the bounds, and on no other face.

    Args:
        face: The box of the face that the label is about, in view pixels.
        size: Of the plate.
        others: Boxes of the other faces.
        bounds: Where the plate may lie; it is larger than the plate.

    Returns:
        The nearest place that is free; where none is, the one that hides least.
    """
    best: tuple[float, QRectF] | None = None
    for plate in _places(face, size, bounds):
        hidden = sum(_overlap(plate, other) for other in others) + _overlap(plate, face)
        if hidden <= 0:
            return plate
        if best is None or hidden < best[0]:
            best = hidden, plate
    assert best is not None, "there are places inside any bounds"
    return best[1]


def _places(face: QRectF, size: QSizeF, bounds: QRectF) -> Iterator[QRectF]:
    """Above, below, right and left of the face, then further and further away."""
    width, height = size.width(), size.height()
    middle = face.center().y() - height / 2
    for ring in range(_RINGS):
        far = _GAP + ring * (height + _GAP)
        for x in (face.left(), face.right() - width):
            yield _inside(QPointF(x, face.top() - height - far), size, bounds)
            yield _inside(QPointF(x, face.bottom() + far), size, bounds)
        for y in (middle, face.top(), face.bottom() - height):
            yield _inside(QPointF(face.right() + far, y), size, bounds)
            yield _inside(QPointF(face.left() - width - far, y), size, bounds)


def _inside(corner: QPointF, size: QSizeF, bounds: QRectF) -> QRectF:
    room = bounds.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    x = max(room.left(), min(corner.x(), room.right() - size.width()))
    y = max(room.top(), min(corner.y(), room.bottom() - size.height()))
    return QRectF(QPointF(x, y), size)


def _overlap(a: QRectF, b: QRectF) -> float:
    common = a.intersected(b)
    return common.width() * common.height() if not common.isEmpty() else 0.0
