"""A form for an effect's options, drawn from their model: also for effects of third parties."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.language import percent, translated
from app.core.options import Shown, Unit
from app.widgets.parts.controls import Combo, ValueSlider
from app.widgets.parts.words import width_words

_WORDS: dict[Unit, Callable[[float], str]] = {
    Unit.NUMBER: "{:g}".format,
    Unit.FACE_WIDTHS: width_words,
    Unit.SHARE: percent,
}


class EffectForm(QWidget):
    """One control for every field that its model shows (:class:`app.core.options.Shown`).

    Numbers get a slider, flags a check box, choices a list, colours (three whole numbers: blue,
    green, red) a button, texts a line.

    Signals:
        moved(dict): All options while one changes.
        settled(): The person let go.
        drawn(): Controls were made anew: the Tab key reaches them last, wherever they stand.
    """

    drawn = Signal()
    moved = Signal(object)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: BaseModel | None = None
        self.controls: dict[str, QWidget] = {}
        self._setters: dict[str, Callable[[Any], None]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(9)

    def show_options(self, options: BaseModel) -> None:
        """Show options; controls are made anew only where the model is another one."""
        if type(options) is not type(self._options):
            self._draw(type(options))
        self._options = options
        for name, set_value in self._setters.items():
            set_value(getattr(options, name))
            instead = _shown(type(options).model_fields[name]).unless
            taken = bool(instead) and getattr(options, instead) is not None
            self.controls[name].setVisible(not taken)

    @property
    def values(self) -> dict[str, Any]:
        """All options as plain data, as the form stands."""
        return {} if self._options is None else self._options.model_dump(mode="json")

    def _draw(self, model: type[BaseModel]) -> None:
        for control in self.controls.values():
            self._column.removeWidget(control)
            control.hide()
            control.deleteLater()
        self.controls, self._setters = {}, {}
        for name, field in model.model_fields.items():
            if any(isinstance(one, Shown) for one in field.metadata):
                control, set_value = self._control(name, field)
                self.controls[name], self._setters[name] = control, set_value
                self._column.addWidget(control)
        self.drawn.emit()

    def _control(self, name: str, field: FieldInfo) -> tuple[QWidget, Callable[[Any], None]]:
        title = translated(field.title or name.replace("_", " ").capitalize())
        tip = translated(field.description or "")
        kind = field.annotation
        if kind is bool:
            return self._flag(name, title, tip)
        if kind in (int, float):
            return self._number(name, title, tip, field=field)
        if get_origin(kind) is tuple:
            return self._color(name, title, tip)
        if get_origin(kind) is Literal or (isinstance(kind, type) and issubclass(kind, Enum)):
            return self._choice(name, title, tip, kind=kind)
        return self._text(name, title, tip)

    def _flag(self, name: str, title: str, tip: str) -> tuple[QWidget, Callable[[Any], None]]:
        box = QCheckBox(title)
        box.setToolTip(tip)
        box.clicked.connect(lambda on: self._take(name, on))
        return box, box.setChecked

    def _number(
        self, name: str, title: str, tip: str, *, field: FieldInfo
    ) -> tuple[QWidget, Callable[[Any], None]]:
        shown, whole = _shown(field), field.annotation is int
        slider = ValueSlider(
            title, low=shown.low, high=shown.high, step=shown.step, words=_WORDS[shown.unit],
            tip=tip,
        )  # fmt: skip
        slider.moved.connect(
            lambda value: self._take(name, round(value) if whole else value, settle=False)
        )
        slider.settled.connect(lambda _: self.settled.emit())
        return slider, slider.set_value

    def _color(self, name: str, title: str, tip: str) -> tuple[QWidget, Callable[[Any], None]]:
        button = QPushButton()
        button.setAccessibleName(title)
        line = _named(title, tip, button)
        shown = QColor()

        def set_value(value: tuple[int, int, int]) -> None:
            shown.setRgb(value[2], value[1], value[0])
            button.setText(shown.name())
            swatch = QPixmap(16, 16)
            swatch.fill(shown)
            button.setIcon(QIcon(swatch))

        def ask() -> None:
            chosen = QColorDialog.getColor(shown, self, title)
            if chosen.isValid():
                self._take(name, [chosen.blue(), chosen.green(), chosen.red()])

        button.clicked.connect(ask)
        return line, set_value

    def _choice(
        self, name: str, title: str, tip: str, *, kind: Any
    ) -> tuple[QWidget, Callable[[Any], None]]:
        box = Combo()
        box.setAccessibleName(title)
        values = get_args(kind) or [one.value for one in kind]
        for value in values:
            box.addItem(str(value), value)
        box.activated.connect(lambda _: self._take(name, box.currentData()))
        line = _named(title, tip, box)
        return line, lambda value: box.setCurrentIndex(values.index(getattr(value, "value", value)))

    def _text(self, name: str, title: str, tip: str) -> tuple[QWidget, Callable[[Any], None]]:
        edit = QLineEdit()
        edit.setAccessibleName(title)
        edit.editingFinished.connect(lambda: self._take(name, edit.text()))
        return _named(title, tip, edit), lambda value: edit.setText(str(value))

    def _take(self, name: str, value: Any, *, settle: bool = True) -> None:
        if self._options is None or self.values[name] == value:
            return
        self.show_options(type(self._options).model_validate({**self.values, name: value}))
        self.moved.emit(self.values)
        if settle:
            self.settled.emit()


def _named(title: str, tip: str, control: QWidget) -> QWidget:
    """A control with its name before it."""
    line = QWidget()
    line.setToolTip(tip)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(QLabel(title))
    row.addStretch()
    row.addWidget(control)
    return line


def _shown(field: FieldInfo) -> Shown:
    return next(one for one in field.metadata if isinstance(one, Shown))
