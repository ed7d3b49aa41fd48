"""The export, with the original behind a line that is moved across it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen

from app.core.model import Image
from app.widgets.ethics.marks import Mark, draw_marks
from app.widgets.parts.images import to_qimage
from app.widgets.picture.picture_view import PictureView


def name_picture(painter: QPainter, name: str, area: QRectF) -> None:
    """Write into the corner of a picture what it is, where there is room for it."""
    metrics = painter.fontMetrics()
    box = QRectF(area.x() + 8, area.y() + 8, metrics.horizontalAdvance(name) + 16, 24)
    if box.right() > area.right():
        return
    painter.fillRect(box, QColor(0, 0, 0, 170))
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


class MarkedView(PictureView):
    """A picture with boxes around what was found bare in the export.

    Attributes:
        marks: Of the picture on screen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[Mark] = []

    def set_marks(self, marks: list[Mark]) -> None:
        """Draw these boxes, and no others."""
        self.marks = marks
        self.update()


class NamedView(MarkedView):
    """A picture that says in its corner what it is.

    Args:
        name: What it says.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.paint_picture(painter):
            draw_marks(painter, self.marks, self.transform)
            name_picture(painter, self._name, QRectF(self.rect()))


class WipeView(MarkedView):
    """Shows the export; where wiping is on, the original left of a line.

    Attributes:
        share: Where the line is, as a share of the width.
    """

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.5
        self._original: QImage | None = None
        self._kept: Image | None = None
        self._dragging = False

    @property
    def wiping(self) -> bool:
        """Whether a part of the original is on screen."""
        return self._original is not None

    def set_original(self, image: Image | None) -> None:
        """Show this left of the line; None for the export alone."""
        self._kept = image
        self._original = None if image is None else to_qimage(image)
        self.update()

    def move_line(self, by: float) -> None:
        """Move the line by a share of the width."""
        self.share = min(max(self.share + by, 0.0), 1.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.paint_picture(painter):
            return
        if self._original is None:
            draw_marks(painter, self.marks, self.transform)
            name_picture(painter, self.tr("Export"), QRectF(self.rect()))
            return
        x = self.width() * self.share
        painter.save()
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        painter.drawImage(self.transform.picture_rect(), self._original)
        painter.restore()
        draw_marks(painter, self.marks, self.transform)
        painter.setPen(QPen(QColor("#ffb000"), 2))
        painter.drawLine(int(x), 0, int(x), self.height())
        # The line may stand at an edge, so each side says what it is.
        name_picture(painter, self.tr("Original"), QRectF(0, 0, x, self.height()))
        rest = QRectF(x, 0, self.width() - x, self.height())
        name_picture(painter, self.tr("Export"), rest)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = abs(event.position().x() - self.width() * self.share) < 12
        if self.wiping and near and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = True
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.share = min(max(event.position().x() / max(self.width(), 1), 0.0), 1.0)
            self.update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        super().mouseReleaseEvent(event)
