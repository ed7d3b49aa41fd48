"""A tour of the window in five steps: it can be left at any time, and taken again from Help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.parts.controls import heading, muted
from app.widgets.parts.theme import color, current

_WIDTH = 380
_GAP = 14
_SHADE = 150


@dataclass(frozen=True, slots=True)
class Step:
    """One stop.

    Attributes:
        part: Of the window that is lit.
        title, text: What is said about it.
    """

    part: QWidget
    title: str
    text: str


class Tour(QWidget):
    """Lies over a window, leaves one part of it light, and says what it is for.

    The keyboard is its own while it is there: keys decide nothing about what it covers.

    Args:
        window: That is shown.
        steps: In order.
    """

    def __init__(self, window: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = tuple(steps)
        self.place = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tour of the window"))
        self.card = QFrame(self)
        self.card.setObjectName("card")
        self.card.setFixedWidth(_WIDTH)
        self.title = heading("")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.where = muted()
        self.where.setWordWrap(False)
        self.skip = QPushButton(self.tr("Skip"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.next.setObjectName("primary")
        self.skip.clicked.connect(self.close)
        self.back.clicked.connect(lambda: self.go(self.place - 1))
        self.next.clicked.connect(lambda: self.go(self.place + 1))
        row = QHBoxLayout()
        row.addWidget(self.where, 1)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
            row.addWidget(button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for widget in (self.title, self.text):
            column.addWidget(widget)
        column.addLayout(row)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.go(0)

    def go(self, place: int) -> None:
        """Show a step; one past the last ends the tour."""
        if place >= len(self._steps):
            self.close()
            return
        self.place = max(0, place)
        step = self._steps[self.place]
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.where.setText(self.tr("{0} of {1}").format(self.place + 1, len(self._steps)))
        self.back.setEnabled(self.place > 0)
        last = self.place + 1 == len(self._steps)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleDescription(f"{step.title}. {step.text}")
        self._arrange()
        self.next.setFocus()

    @property
    def lit(self) -> QRect:
        """The part that is light, in this widget's pixels."""
        part = self._steps[self.place].part
        corner = part.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, part.size()).adjusted(-4, -4, 4, 4) & self.rect()

    def _arrange(self) -> None:
        """The card beside the lit part, where there is room; else in the middle of it."""
        self.card.adjustSize()
        height = max(self.card.heightForWidth(_WIDTH), self.card.sizeHint().height())
        self.card.resize(_WIDTH, height)
        lit, room = self.lit, self.rect()
        middle = lit.center() - QPoint(_WIDTH // 2, height // 2)
        beside = (
            QPoint(lit.right() + _GAP, middle.y()),
            QPoint(lit.left() - _GAP - _WIDTH, middle.y()),
            QPoint(middle.x(), lit.top() - _GAP - height),
            QPoint(middle.x(), lit.bottom() + _GAP),
        )
        for corner in (*beside, middle):
            x = min(max(corner.x(), 8), room.width() - _WIDTH - 8)
            y = min(max(corner.y(), 8), room.height() - height - 8)
            self.card.move(x, y)
            if not QRect(x, y, _WIDTH, height).intersects(lit):
                break
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRect(self.rect())
        hole = QPainterPath()
        hole.addRoundedRect(self.lit, 8, 8)
        painter.fillPath(path - hole, QColor(0, 0, 0, _SHADE))
        painter.setPen(QPen(color(current().accent), 3))
        painter.drawPath(hole)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else Left and Esc, and letters too, would be the window's
            return True
        return super().event(event)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Take the keyboard back: what is shown meanwhile in the window asks for it."""
        away = now is not None and now.window() is self._window and not self.isAncestorOf(now)
        if away and now is not self and self.isVisible():
            self.next.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Right:
            self.go(self.place + 1)
        elif event.key() == Qt.Key.Key_Left:
            self.go(self.place - 1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
            self._arrange()
        if watched is not self._window and isinstance(event, QKeyEvent):
            arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if arrow and event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)  # buttons would give the keyboard to each other
                return True
        return False
