"""The main ways of covering faces as cards, each with a sample face that it covers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.batch.sample_face import covered_sample
from app.controllers.language import translated
from app.core.audience import Audience
from app.export.effects import EFFECTS
from app.export.effects.presets import PRESETS, fit_for
from app.widgets.parts.images import to_qimage
from app.widgets.parts.theme import current

_SMALL, _LARGE = QSize(88, 126), QSize(186, 262)
_ROUND = 8.0
_SMALLEST = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("LookCards", text)


def audience_words(audience: Audience) -> str:
    """Who receives a file, as short as on a card."""
    return _tr("for the public") if audience is Audience.PUBLIC else _tr("for partners")


class LookCard(QAbstractButton):
    """A preset: what it does to a face, its name, for whom it is.

    Args:
        preset: Its name.
        large: With a line on what it hides.
    """

    def __init__(self, preset: str, *, large: bool = False) -> None:
        super().__init__()
        self.preset = preset
        look = PRESETS[preset]
        plugin = EFFECTS.get(look.settings.effect)
        self._large = large
        coarse = large and plugin.name == "mosaic"
        self._title = _tr("Coarse mosaic") if coarse else translated(plugin.title)
        self._for = audience_words(fit_for(look.settings))
        self._hides = translated(look.hides)
        self._image = to_qimage(covered_sample(look.settings))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._title}, {self._for}")
        self.setAccessibleDescription(self._hides)
        self.setToolTip("" if large else f"{translated(look.purpose)}\n{self._hides}")

    def sizeHint(self) -> QSize:
        return _LARGE if self._large else _SMALL

    def minimumSizeHint(self) -> QSize:
        return QSize(150, _LARGE.height()) if self._large else QSize(78, _SMALL.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen, over = self.isChecked(), self.underMouse()
        back = theme.accent_soft if chosen else theme.hover if over else theme.raised
        marked = chosen or self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if marked else theme.line), 2 if marked else 1))
        painter.setBrush(QColor(back))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        bottom = self._picture(painter, frame.adjusted(7, 7, -7, -7))
        room = QRectF(frame.left() + 4, bottom + 5, frame.width() - 8, frame.bottom() - bottom - 8)
        self._text(painter, room)
        if chosen:
            self._tick(painter, frame)

    def _picture(self, painter: QPainter, room: QRectF) -> float:
        """The sample face, square, in the middle of the top; where it ends."""
        side = min(room.width(), 116.0 if self._large else 72.0)
        area = QRectF(room.center().x() - side / 2, room.top(), side, side)
        shape = QPainterPath()
        shape.addRoundedRect(area, 6, 6)
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(area, self._image)
        painter.restore()
        return area.bottom()

    def _text(self, painter: QPainter, room: QRectF) -> None:
        theme = current()
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        font = QFont(painter.font())
        font.setPixelSize(14 if self._large else 12)
        font.setBold(True)
        painter.setFont(font)
        while painter.fontMetrics().horizontalAdvance(self._title) > room.width() + 4:
            if font.pixelSize() <= _SMALLEST:
                break
            font.setPixelSize(font.pixelSize() - 1)
            painter.setFont(font)
        painter.setPen(QColor(theme.text))
        high = painter.fontMetrics().height()
        title = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(room.width()) + 4
        )
        painter.drawText(room, centre, title)
        font.setBold(False)
        font.setPixelSize(12 if self._large else 11)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        fits = painter.fontMetrics().elidedText(
            self._for, Qt.TextElideMode.ElideRight, int(room.width()) + 4
        )
        painter.drawText(room.adjusted(0, high, 0, 0), centre, fits)
        if self._large:
            painter.setPen(QColor(theme.text))
            top = 2 * high + 4
            painter.drawText(
                room.adjusted(0, top, 0, 0), centre | Qt.TextFlag.TextWordWrap, self._hides
            )

    def _tick(self, painter: QPainter, frame: QRectF) -> None:
        """Not by colour alone: a tick at the corner."""
        theme = current()
        spot = QRectF(frame.right() - 21, frame.top() + 5, 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(spot)
        painter.setPen(QPen(QColor(theme.on_accent), 2))
        path = QPainterPath()
        path.moveTo(spot.left() + 4, spot.top() + 8)
        path.lineTo(spot.left() + 7, spot.top() + 11)
        path.lineTo(spot.left() + 12, spot.top() + 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


class LookCards(QWidget):
    """Cards side by side, of which one or none is chosen.

    Signals:
        chosen(str): A person chose this preset.
    """

    chosen = Signal(str)

    def __init__(self, presets: Sequence[str], *, large: bool = False) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.cards = {name: LookCard(name, large=large) for name in presets}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12 if large else 8)
        for name, card in self.cards.items():
            self._group.addButton(card)
            card.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            row.addWidget(card)

    @property
    def current(self) -> str | None:
        """The preset that is chosen."""
        return next((name for name, card in self.cards.items() if card.isChecked()), None)

    def set_current(self, preset: str | None) -> None:
        """Mark a card without telling anyone; None for none."""
        self._group.setExclusive(False)
        for name, card in self.cards.items():
            card.setChecked(name == preset)
        self._group.setExclusive(True)
