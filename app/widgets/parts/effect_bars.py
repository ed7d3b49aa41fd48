"""How well a way of covering hides people, and how useful it leaves faces: two bars, measured."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.controllers.language import percent
from app.core.settings import RedactionSettings
from app.evaluate.privacy.shipped import measured
from app.evaluate.privacy.table import OTHER, SAME, Row
from app.widgets.parts.controls import muted
from app.widgets.parts.theme import current

_HEIGHT = 18
_LABEL, _LONGEST = 64, 110
_VALUE = 44


class Bar(QWidget):
    """A named share, with a mark for a second value of it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.value: float | None = None
        self.bound: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(220, _HEIGHT)

    def show_value(self, value: float | None, bound: float | None = None) -> None:
        """A share, or None for one that is not known; and where its mark stands."""
        self.value, self.bound = value, bound
        words = "" if value is None else percent(value)
        self.setAccessibleName(f"{self._title} {words}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Qt.AlignmentFlag.AlignVCenter
        whole = QRectF(self.rect())
        painter.setPen(QColor(theme.muted))
        wide = min(_LONGEST, max(_LABEL, self.fontMetrics().horizontalAdvance(self._title) + 8))
        painter.drawText(QRectF(0, 0, wide, whole.height()), middle, self._title)
        room = QRectF(wide, 4, whole.width() - wide - _VALUE, whole.height() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.field))
        painter.drawRoundedRect(room, 3, 3)
        if self.value is None:
            return
        filled = QRectF(room)
        filled.setWidth(room.width() * min(max(self.value, 0.0), 1.0))
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(filled, 3, 3)
        if self.bound is not None:
            at = room.left() + room.width() * min(max(self.bound, 0.0), 1.0)
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawLine(int(at), int(room.top()) - 3, int(at), int(room.bottom()) + 3)
        painter.setPen(QColor(theme.text))
        right = middle | Qt.AlignmentFlag.AlignRight
        place = QRectF(room.right(), 0, _VALUE, whole.height())
        painter.drawText(place, right, percent(self.value))


class EffectBars(QWidget):
    """Two bars for the effect that is chosen, in words of which case a figure is.

    Signals:
        asked(): A person wants to see all effects side by side.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hidden, self.useful = Bar(self.tr("Hidden")), Bar(self.tr("Useful"))
        self.words = muted()
        self.more = QPushButton(self.tr("How well does each hide?"))
        self.more.setToolTip(self.tr("All effects that were measured, side by side"))
        self.more.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for widget in (self.hidden, self.useful, self.words, self.more):
            column.addWidget(widget)

    def show_settings(self, settings: RedactionSettings) -> None:
        """Show what was measured with just these settings."""
        row = measured(settings)
        found = None if row is None else row.found(OTHER)
        bound = None if row is None else row.found(SAME)
        self.hidden.show_value(
            None if found is None else 1 - found, None if bound is None else 1 - bound
        )
        self.useful.show_value(None if row is None else row.useful)
        self.words.setText(self._words(row, found, bound))

    def _words(self, row: Row | None, found: float | None, bound: float | None) -> str:
        if row is None or found is None or bound is None:
            return self.tr("These settings have not been measured.")
        words = self.tr(
            "Hidden: of {0} people, with another photograph of each at hand, the best of four "
            "attackers finds {1} (who guesses, {2}). The mark: with the very photograph that was "
            "covered, an upper bound for single pictures, {3}."
        ).format(row.people, percent(found), percent(row.chance), percent(bound))
        if row.utility is None:
            return words
        return (
            words
            + " "
            + self.tr(
                "Useful: a detector finds {0} of the faces, and landmarks are placed on {1}."
            ).format(percent(row.utility.recall), percent(1 - row.utility.failures))
        )
