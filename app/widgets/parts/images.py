"""Pictures as Qt draws them."""

from __future__ import annotations

from PySide6.QtGui import QImage

from app.core.model import Image


def to_qimage(image: Image) -> QImage:
    """A QImage over the same memory as a contiguous BGR picture, which must stay alive."""
    height, width = image.shape[:2]
    return QImage(image.data, width, height, image.strides[0], QImage.Format.Format_BGR888)
