"""How a medium is painted in the list."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.model import MediaKind
from app.core.names import printable
from app.widgets.media.media_rows import ITEM, Index, MediaItem, MediaModel
from app.widgets.parts import icons
from app.widgets.parts.images import to_qimage
from app.widgets.parts.theme import Theme, current

_SHARE = re.compile(r"\s\d+\s?%$")
_ROW, _FAULT = 64, 18
"""Height of a row, and what a line about a fault of the file adds to it."""


def name_lines(name: str, metrics: QFontMetrics, room: int) -> list[str]:
    """A file's name in one line, or two where it is long, cut in the middle if need be.

    Names of one camera or study differ at their end, so the end is always kept.
    """
    if metrics.horizontalAdvance(name) <= room:
        return [name]
    fits = next(n for n in range(len(name), 0, -1) if metrics.horizontalAdvance(name[:n]) <= room)
    cut = 1 + max(name[:fits].rfind(sign) for sign in "_- ")
    if cut < 2 or metrics.horizontalAdvance(name[cut:]) > room:
        cut = fits
    return [name[:cut], metrics.elidedText(name[cut:], Qt.TextElideMode.ElideMiddle, room)]


def shortened(words: str, metrics: QFontMetrics, room: int) -> str:
    """A few words cut to the room that there is; a percentage at their end always stays."""
    share = _SHARE.search(words)
    end = "" if share is None else share.group()
    start = words.removesuffix(end)
    kept = room - metrics.horizontalAdvance(end)
    return metrics.elidedText(start, Qt.TextElideMode.ElideRight, kept) + end


class MediaDelegate(QStyledItemDelegate):
    """Paints a medium: picture, name, state chip, progress."""

    def __init__(self, model: MediaModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: MediaItem = index.data(ITEM)
        return QSize(160, _ROW + (_FAULT if item.fault else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: MediaItem = index.data(ITEM)
        theme = current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(5, 2, -5, -2), 8, 8)
        wide = min(62, rect.width() // 4)  # names need the room where the list is narrow
        self._picture(
            painter, QRectF(rect.left() + 12, rect.top() + 11, wide, 42), item, theme=theme
        )
        left = rect.left() + wide + 22
        room = rect.right() - 12 - left
        font = painter.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        lines = name_lines(printable(item.path.name), painter.fontMetrics(), room)
        high = 15
        top = rect.top() + (11 if len(lines) == 1 else 5)
        for number, line in enumerate(lines):
            painter.drawText(QRect(left, top + number * high, room, high + 5), 0, line)
        below = top + len(lines) * high + (8 if len(lines) == 1 else 4)
        area = QRectF(left, below, room, 19)
        self._chip(painter, area, item.chip, tone=item.tone, share=item.share, chosen=chosen)
        if item.fault:
            area = QRectF(rect.left() + 12, rect.top() + _ROW - 5, rect.width() - 24, 16)
            words = painter.fontMetrics().elidedText(
                item.fault, Qt.TextElideMode.ElideRight, int(area.width())
            )
            painter.setPen(QColor(theme.danger))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _picture(self, painter: QPainter, frame: QRectF, item: MediaItem, *, theme: Theme) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(frame, 6, 6)
        painter.fillPath(shape, QColor(theme.raised))
        pixels = self._model.picture(item.medium_id)
        if pixels is None:
            name = "film" if item.kind is MediaKind.VIDEO else "image"
            corner = frame.center().toPoint()
            painter.drawPixmap(
                corner.x() - 10, corner.y() - 10, icons.pixmap(name, 20, theme.faint)
            )
            return
        image = to_qimage(pixels)
        scale = max(frame.width() / image.width(), frame.height() / image.height())
        target = QRectF(0, 0, image.width() * scale, image.height() * scale)
        target.moveCenter(frame.center())
        painter.setClipPath(shape)
        painter.drawImage(target, image)
        painter.setClipping(False)

    def _chip(
        self,
        painter: QPainter,
        area: QRectF,
        words: str,
        *,
        tone: str,
        share: float | None = None,
        chosen: bool = False,
    ) -> None:
        """A few words on a coloured ground."""
        theme = current()
        back, front = {
            "busy": (theme.accent_soft, theme.accent),
            "good": (theme.good_soft, theme.good),
            "warning": (theme.warning_soft, theme.warning),
            "danger": (theme.danger_soft, theme.danger),
        }.get(tone, (theme.raised, theme.muted))
        if chosen and back == theme.accent_soft:  # the row has this colour already
            back = theme.panel
        font = painter.font()
        font.setBold(False)
        font.setPixelSize(11)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        text = shortened(words, metrics, int(area.width()) - 16)
        wide = metrics.horizontalAdvance(text) + 16
        chip = QRectF(area.left(), area.top(), wide, area.height())
        shape = QPainterPath()
        shape.addRoundedRect(chip, 9, 9)
        painter.fillPath(shape, QColor(back))
        if share is not None:
            painter.setClipPath(shape)
            done = QRectF(chip)
            done.setWidth(chip.width() * share)
            shade = QColor(front)
            shade.setAlpha(60)
            painter.fillRect(done, shade)
            painter.setClipping(False)
        painter.setPen(QColor(front))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
