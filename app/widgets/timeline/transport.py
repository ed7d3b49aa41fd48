"""Buttons to move through a medium, its time, and what the picture shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.desk import ViewMode
from app.controllers.language import number
from app.controllers.player import SPEEDS
from app.core.timebase import FrameIndex, format_time
from app.widgets.parts import icons
from app.widgets.parts.actions import Actions
from app.widgets.parts.controls import Combo, tool_button
from app.widgets.parts.view_modes import mode_text, mode_words

_STEPS = ("first", "back10", "back", "forward", "forward10", "last")
_NARROWEST = 460
"""Width at which play, time and the three views still fit in every language. With the columns
beside it, it fits 960 pixels, which is what a scale of 200 % leaves of many screens."""


class Transport(QFrame):
    """The bar below the picture.

    Signals:
        mode_chosen(ViewMode), speed_chosen(float): A person picked one.
    """

    mode_chosen = Signal(object)
    speed_chosen = Signal(float)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._play = actions["play"]
        self._optional: tuple[tuple[QWidget, ...], ...] = ()
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._time = QLabel(format_time(0))
        self._time.setFont(mono)
        self._time.setStyleSheet("font-size: 14px; font-weight: 600;")
        self._length = QLabel()
        self._length.setObjectName("muted")
        self._frame = QLabel()
        self._frame.setObjectName("small")
        self._dropped = QLabel()
        self._dropped.setObjectName("small")
        self._speed = Combo()
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g}×", speed)
        self._speed.setToolTip(self.tr("Playback speed"))
        self._speed.setAccessibleName(self.tr("Playback speed"))
        self._speed.activated.connect(lambda row: self.speed_chosen.emit(self._speed.itemData(row)))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        steps = {name: tool_button(actions[name]) for name in _STEPS}
        for name, button in steps.items():
            if name == "forward":
                row.addWidget(tool_button(self._play, size=24))
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self._speed)
        row.addSpacing(10)
        row.addLayout(self._clock())
        row.addStretch(1)
        fit = tool_button(actions["fit"])
        add = tool_button(actions["add_face"])
        row.addWidget(add)
        row.addWidget(fit)
        row.addSpacing(8)
        self._modes: dict[ViewMode, QToolButton] = {}
        self._add_modes(row, actions["flip"].shortcut().toString())
        ends = (steps["first"], steps["last"])
        tens = (steps["back10"], steps["forward10"])
        self._optional = (
            (self._dropped,), (fit,), ends, (self._length,), tens, (self._speed,),
            (add,), (steps["back"], steps["forward"]), (self._frame,),
        )  # fmt: skip
        self.setMinimumWidth(_NARROWEST)

    def _clock(self) -> QVBoxLayout:
        """Time over ordinal, in two lines that never need more room than their longest."""
        top = QHBoxLayout()
        top.setSpacing(7)
        top.addWidget(self._time)
        top.addWidget(self._length)
        top.addStretch()
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._frame)
        below.addWidget(self._dropped)
        below.addStretch()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addLayout(below)
        return lines

    def _add_modes(self, row: QHBoxLayout, key: str) -> None:
        for mode in ViewMode:
            button = QToolButton()
            button.setObjectName("labelled")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setText(mode_text(mode))
            button.setToolTip(f"{mode_words(mode)} ({key})")
            button.setAccessibleName(mode_text(mode))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.clicked.connect(lambda _=False, mode=mode: self.mode_chosen.emit(mode))
            self._modes[mode] = button
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._crowded():
            self._make_room()  # fonts come when the window is shown
        return done

    def _crowded(self) -> bool:
        """Whether texts are cut off although something could be left out."""
        layout = self.layout()
        left_out = all(each.isHidden() for widgets in self._optional for each in widgets)
        return layout is not None and layout.minimumSize().width() > self.width() and not left_out

    def _make_room(self) -> None:
        """Leave out what there is no room for, least needed first: all of it has a key or menu."""
        layout = self.layout()
        for widgets in self._optional:
            for widget in widgets:
                widget.show()
        for widgets in self._optional:
            if layout is None or layout.minimumSize().width() <= self.width():
                return
            for widget in widgets:
                widget.hide()

    def set_mode(self, mode: ViewMode) -> None:
        self._modes[mode].setChecked(True)

    def set_playing(self, playing: bool) -> None:
        icons.bind(self._play, "pause" if playing else "play")

    def set_speed(self, speed: float) -> None:
        place = self._speed.findData(abs(speed))
        if place >= 0:
            self._speed.setCurrentIndex(place)

    def set_dropped(self, dropped: int, played: int) -> None:
        """Frames that playback could not show in time; silent when there are none."""
        text = ""
        if dropped:
            text = self.tr("{0} of %Ln frame(s) skipped", "", played).format(number(dropped))
        before = self._dropped.sizeHint().width()
        self._dropped.setText(text)
        if self._dropped.sizeHint().width() != before:
            self._make_room()

    def clear(self) -> None:
        """No medium."""
        self._time.setText(format_time(0))
        for label in (self._length, self._frame, self._dropped):
            label.setText("")

    def set_position(self, index: FrameIndex, pts: int) -> None:
        """Show where the frame is: time, ordinal, and its exact stamp in the tip."""
        seconds, place = index.seconds(pts), index.position(pts)
        self._time.setText(format_time(seconds))
        self._length.setText(f"/ {format_time(index.duration)}")
        ordinal = self.tr("frame {0} of {1}")
        last = number(len(index))
        self._frame.setText(ordinal.format(number(place + 1), last))
        widest = self._frame.fontMetrics().horizontalAdvance(ordinal.format(last, last)) + 4
        if self._frame.minimumWidth() != widest:  # another medium
            self._frame.setMinimumWidth(widest)
            self._make_room()
        tip = self.tr("Time stamp (PTS) {0}, in units of {1} s").format(pts, index.time_base)
        self._time.setToolTip(tip)
        self._frame.setToolTip(tip)
