"""Where the picture lies in the view: fit, zoom to the cursor, pan. No widget needed."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.core.model import Box

MAX_SCALE = 40.0


@dataclass(slots=True)
class ViewTransform:
    """Maps displayed source pixels to view pixels: ``view = picture * scale + offset``.

    Pixels that are not square are stretched here, and only here, so that faces have their true
    shape on screen while boxes stay in source pixels.

    While ``fitted`` the picture follows the view's size; zooming or panning ends that.

    Attributes:
        aspect: Width of a source pixel over its height; ``scale`` is that of the height.
    """

    picture: QSizeF = field(default_factory=lambda: QSizeF(0, 0))
    view: QSizeF = field(default_factory=lambda: QSizeF(1, 1))
    scale: float = 1.0
    offset: QPointF = field(default_factory=QPointF)
    fitted: bool = True
    aspect: float = 1.0

    @property
    def fit_scale(self) -> float:
        """Scale at which the whole picture just fits."""
        if self.picture.isEmpty() or self.view.isEmpty():
            return 1.0
        return min(
            self.view.width() / (self.picture.width() * self.aspect),
            self.view.height() / self.picture.height(),
        )

    def set_picture(self, width: float, height: float, aspect: float = 1.0) -> None:
        """A picture of another size or shape fits anew; the same keeps the zoom."""
        size = QSizeF(width, height)
        if (size, aspect) != (self.picture, self.aspect):
            self.picture, self.aspect = size, aspect
            self.fit()

    def set_view(self, width: float, height: float) -> None:
        """The view was resized: fit again, or keep the centre where it was."""
        old, self.view = self.view, QSizeF(max(1.0, width), max(1.0, height))
        if self.fitted:
            self.fit()
        else:
            self.offset += QPointF(
                (self.view.width() - old.width()) / 2, (self.view.height() - old.height()) / 2
            )
            self._clamp()

    def fit(self) -> None:
        self.fitted = True
        self.scale = self.fit_scale
        self._clamp()

    def zoom(self, factor: float, at: QPointF) -> None:
        """Zoom so that the picture's point under ``at`` stays there."""
        anchor = self.to_picture(at)
        low = min(self.fit_scale, 1.0)
        self.scale = min(max(self.scale * factor, low), MAX_SCALE)
        self.offset += at - self.to_view(anchor)
        self.fitted = abs(self.scale - self.fit_scale) < 1e-9
        self._clamp()

    def pan(self, delta: QPointF) -> None:
        """Move the picture by view pixels."""
        self.offset += delta
        self._clamp()

    def to_picture(self, point: QPointF) -> QPointF:
        moved = (point - self.offset) / self.scale
        return QPointF(moved.x() / self.aspect, moved.y())

    def to_view(self, point: QPointF) -> QPointF:
        return QPointF(point.x() * self.aspect, point.y()) * self.scale + self.offset

    def box_to_view(self, box: Box) -> QRectF:
        return QRectF(self.to_view(QPointF(box.x1, box.y1)), self.to_view(QPointF(box.x2, box.y2)))

    def picture_rect(self) -> QRectF:
        """The whole picture in view pixels."""
        size = QSizeF(self.picture.width() * self.aspect, self.picture.height())
        return QRectF(self.offset, size * self.scale)

    def _clamp(self) -> None:
        # A picture smaller than the view is centred; a larger one never shows a margin.
        x = self._clamped(self.offset.x(), self.picture.width() * self.aspect, self.view.width())
        y = self._clamped(self.offset.y(), self.picture.height(), self.view.height())
        self.offset = QPointF(x, y)

    def _clamped(self, offset: float, picture: float, view: float) -> float:
        size = picture * self.scale
        if size <= view:
            return (view - size) / 2
        return min(0.0, max(view - size, offset))
