"""A picture that can be zoomed and moved; knows nothing of faces."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.core.model import Image, MediaInfo
from app.widgets.parts.images import to_qimage
from app.widgets.parts.theme import current
from app.widgets.picture.toast import Toast
from app.widgets.picture.view_transform import ViewTransform

_DRAGGING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)


class PictureView(QWidget):
    """Shows one picture, fitted or zoomed about the cursor; a zoomed one is dragged to and fro.

    Attributes:
        aspect: Width of a pixel over its height, for pictures set from now on.

    Signals:
        zoom_changed(): Another part of the picture is shown, see :attr:`transform`.
    """

    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.transform = ViewTransform()
        self.toast = Toast(self)
        self._image: QImage | None = None
        self._pixels: Image | None = None
        self._size = (0.0, 0.0)
        self.aspect = 1.0
        self._smooth = True
        self._message = ""
        self._held: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 160)

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def set_picture(self, image: Image | None, size: tuple[float, float] | None = None) -> None:
        """Show a picture.

        Args:
            image: BGR, any resolution; None for none.
            size: Width and height in displayed source pixels that the picture stands for.
        """
        self._pixels = None if image is None else np.ascontiguousarray(image)
        self._image = None if self._pixels is None else to_qimage(self._pixels)
        if image is not None:
            self._message = ""
            self._size = size or (float(image.shape[1]), float(image.shape[0]))
            self.transform.set_picture(*self._size, self.aspect)
        self.update()

    def set_message(self, text: str) -> None:
        """Say why there is no picture (a frame that cannot be decoded)."""
        self._message = text
        self._image = self._pixels = None
        self.update()

    @property
    def message(self) -> str:
        """What is said in place of a picture."""
        return self._message

    def set_smooth(self, smooth: bool) -> None:
        """Finer scaling for still pictures, faster for playback."""
        if smooth != self._smooth:
            self._smooth = smooth
            self.update()

    @property
    def has_picture(self) -> bool:
        return self._image is not None

    @property
    def pixels(self) -> Image | None:
        """The picture on screen."""
        return self._pixels

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point of the view, its middle if none is given."""
        self.transform.zoom(factor, at if at is not None else QRectF(self.rect()).center())
        self.zoom_changed.emit()
        self.update()

    def fit(self) -> None:
        self.transform.fit()
        self.zoom_changed.emit()
        self.update()

    def actual_size(self) -> None:
        """One picture pixel for one pixel of the screen."""
        self.zoom(1 / self.devicePixelRatioF() / self.transform.scale)

    def paint_picture(self, painter: QPainter) -> bool:
        """Draw the picture, or the message in its place; whether there is a picture."""
        painter.fillRect(self.rect(), QColor(current().stage))
        if self._image is None:
            if self._message:
                painter.setPen(QColor("#d0d4da"))
                area = self.rect().adjusted(40, 40, -40, -40)
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(area, flags, self._message)
            return False
        magnified = self.transform.scale * self._size[0] / self._image.width() > 3
        smooth = self._smooth and not magnified  # pixels are judged as they are
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(self.transform.picture_rect(), self._image)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_picture(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if self._image is not None and steps:
            self.zoom(1.2**steps, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in _DRAGGING and self._image is not None and not self.transform.fitted:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.transform.pan(event.position() - self._held)
            self._held = event.position()
            self.zoom_changed.emit()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.unsetCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.transform.set_view(self.width(), self.height())
        self.toast.place()
        self.zoom_changed.emit()


def pixel_shape(info: MediaInfo) -> float:
    """Width over height of a pixel of the displayed picture."""
    shape = float(info.sample_aspect)
    if not 0.1 < shape < 10:  # unknown, or nonsense
        return 1.0
    return 1 / shape if info.rotation in (90, 270) else shape
