"""Small building blocks that several panels share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.widgets.parts import icons

_ARROWS = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


class Combo(QComboBox):
    """A choice that the wheel leaves alone: scrolling a panel must not change a setting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel brings no focus either

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Elided(QLabel):
    """One line that is cut in the middle where there is no room for it, never widening its window.

    The whole text is in the tool tip while it is cut.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, area.width()
        )
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            cut = self.sizeHint().width() > self.width()
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.text() * cut, self)
            return True
        return super().event(event)


class Slider(QSlider):
    """A slider that keeps the arrow keys to itself and leaves the wheel to its panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # scrolling a panel must not change a setting under the mouse
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ARROWS
        ):
            event.accept()
            return True
        return super().event(event)


class ValueSlider(QWidget):
    """A named slider with its value in words.

    Signals:
        moved(float): The value while it changes.
        settled(float): The value when the person let go.
    """

    moved = Signal(float)
    settled = Signal(float)

    def __init__(
        self,
        name: str,
        *,
        low: float,
        high: float,
        step: float,
        words: Callable[[float], str],
        tip: str = "",
    ) -> None:
        super().__init__()
        self._low, self._step, self._words = low, step, words
        self._name = QLabel(name)
        self._value = QLabel()
        self._value.setObjectName("muted")
        self.slider = Slider()
        self.slider.setRange(0, round((high - low) / step))
        self.slider.setAccessibleName(name)
        self.setToolTip(tip)
        top = QHBoxLayout()
        top.addWidget(self._name)
        top.addStretch()
        top.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderReleased.connect(lambda: self.settled.emit(self.value))
        self._write()

    @property
    def value(self) -> float:
        return round(self._low + self.slider.value() * self._step, 6)

    def set_value(self, value: float) -> None:
        """Show a value without telling anyone."""
        self.slider.blockSignals(True)
        self.slider.setValue(round((value - self._low) / self._step))
        self.slider.blockSignals(False)
        self._write()

    def _on_value(self) -> None:
        self._write()
        self.moved.emit(self.value)
        if not self.slider.isSliderDown():  # keys and clicks on the groove
            self.settled.emit(self.value)

    def _write(self) -> None:
        self._value.setText(self._words(self.value))
        self.slider.setAccessibleDescription(self._words(self.value))


def section(text: str) -> QLabel:
    """A small heading inside a panel."""
    label = QLabel(text)
    label.setObjectName("section")
    label.setIndent(0)
    return label


def heading(text: str) -> QLabel:
    """What a page is about."""
    label = QLabel(text)
    label.setObjectName("heading")
    label.setWordWrap(True)
    return label


def muted(text: str = "") -> QLabel:
    """Quiet text that wraps."""
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def note(text: str = "", kind: str = "note") -> QLabel:
    """A box with a plain-words remark: "note" (careful), "info" or "good"."""
    label = QLabel(text)
    label.setObjectName(kind)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def rule() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def tool_button(action: QAction, *, size: int = 20) -> QToolButton:
    """A flat button of an action, with its name for screen readers."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(button.iconSize().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class ActionButton(QPushButton):
    """A button of an action that always shows."""

    def __init__(self, action: QAction, text: str) -> None:
        super().__init__(text)
        self._action = action
        self.setToolTip(action.toolTip())
        self.setAccessibleName(action.text().replace("&", ""))
        self.clicked.connect(lambda: action.trigger())
        # A method of this object: the action, which may outlive it, is told when it is gone.
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())


def action_button(action: QAction, text: str, *, primary: bool = False) -> QPushButton:
    """A button of an action that always shows; the primary one stands out."""
    button = ActionButton(action, text)
    if primary:
        button.setObjectName("primary")
    return button


def icon_button(name: str, tip: str) -> QToolButton:
    """A flat button with an icon of ours."""
    button = QToolButton()
    icons.bind(button, name)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def path_row(field: QLineEdit, words: str, browse: Callable[[], None]) -> QHBoxLayout:
    """A path and, beside it, the button that lets one choose it."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: browse())
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons at the right end of a dialog; which one Enter presses is set by the dialog."""
    row = QHBoxLayout()
    row.addStretch()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    return row
