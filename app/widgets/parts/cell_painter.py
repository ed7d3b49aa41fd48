"""The ground and the words of a cell in a grid."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle

from app.widgets.parts.theme import current


def paint_card(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """The ground of a cell: whether it is marked, current, or under the mouse."""
    theme = current()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    card = QRectF(rect).adjusted(3, 2, -3, -2)
    ground = theme.accent_soft if chosen else theme.hover if hovered else theme.panel
    painter.setPen(QPen(QColor(theme.accent if chosen else theme.line), 2 if chosen else 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(card, 9, 9)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(3, 3, -3, -3), 7, 7)


def paint_words(painter: QPainter, room: QRect, words: str, *, end: tuple[str, str]) -> None:
    """A line of words, and a few at its end in a colour of their own."""
    font = QFont(painter.font())
    font.setPixelSize(12)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    last, shade = end
    used = metrics.horizontalAdvance(last) + 8 if last else 0
    painter.setPen(QColor(shade))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)
    painter.setPen(QColor(current().text))
    left = room.adjusted(0, 0, -used, 0)
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left.width())
    painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, text)
