"""The form of an effect's options is drawn from their model."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.core.settings import RedactionSettings
from app.export.effects import options_of
from app.export.effects.blur import FeatureOptions
from app.export.effects.presets import PRESETS
from app.widgets.panels.effect_form import EffectForm
from app.widgets.panels.redaction_panel import RedactionPanel
from app.widgets.parts.controls import ValueSlider
from tests.tinted import TintedOptions, Tone


def shown(form: EffectForm) -> set[str]:
    return {name for name, control in form.controls.items() if control.isVisibleTo(form)}


def slider(form: EffectForm, name: str) -> ValueSlider:
    control = form.controls[name]
    assert isinstance(control, ValueSlider)
    return control


def test_only_what_people_choose_is_drawn(qtbot: QtBot) -> None:
    form = EffectForm()
    qtbot.addWidget(form)
    form.show_options(FeatureOptions())
    assert shown(form) == {"face_strength", "feature_strength"}
    assert slider(form, "face_strength").value == 0.2
    form.show_options(FeatureOptions(kernel=25, feature_kernel=3))
    assert shown(form) == set()
    form.show_options(TintedOptions())
    assert shown(form) == set(TintedOptions.model_fields) - {"inner"}


def test_every_kind_of_option_is_told_when_it_is_changed(qtbot: QtBot) -> None:
    form = EffectForm()
    qtbot.addWidget(form)
    form.show()
    form.show_options(TintedOptions())
    told: list[dict[str, object]] = []
    form.moved.connect(told.append)
    slider(form, "level").slider.setValue(1)
    assert told[-1]["level"] == 0.2
    slider(form, "steps").slider.setValue(6)
    assert told[-1]["steps"] == 7
    assert isinstance(told[-1]["steps"], int)
    flag = form.controls["even"]
    assert isinstance(flag, QCheckBox)
    flag.click()
    assert told[-1]["even"] is True
    for name, row, value in (("tone", 1, "light"), ("side", 1, "right")):
        (box,) = form.controls[name].findChildren(QComboBox)
        box.setCurrentIndex(row)
        box.activated.emit(row)
        assert told[-1][name] == value
    (edit,) = form.controls["label"].findChildren(QLineEdit)
    QTest.keyClicks(edit, "one")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told[-1]["label"] == "one"
    assert TintedOptions.model_validate(told[-1]).tone is Tone.LIGHT
    assert (told[-1]["level"], told[-1]["steps"]) == (0.2, 7)


def test_showing_options_tells_nobody(qtbot: QtBot) -> None:
    form = EffectForm()
    qtbot.addWidget(form)
    told: list[object] = []
    form.moved.connect(told.append)
    form.settled.connect(lambda: told.append(None))
    form.show_options(TintedOptions())
    form.show_options(TintedOptions(level=0.9, tone=Tone.LIGHT, even=True, label="x"))
    assert told == []
    assert slider(form, "level").value == 0.9


def test_the_panel_changes_the_effect_and_remembers_what_was_set(qtbot: QtBot) -> None:
    panel = RedactionPanel()
    qtbot.addWidget(panel)
    panel.show()
    chosen: list[RedactionSettings] = []
    panel.chosen.connect(chosen.append)
    panel.chosen.connect(panel.show_settings)
    panel.show_settings(PRESETS["publish-mosaic"].settings)
    with qtbot.waitSignal(panel.chosen):
        slider(panel.form, "cells").slider.setValue(3)
    assert chosen[-1].options == {"cells": 5}
    for name in ("solid", "mosaic"):
        row = panel.effect.findData(name)
        panel.effect.setCurrentIndex(row)
        panel.effect.activated.emit(row)
        assert chosen[-1].effect == name
        assert options_of(chosen[-1])
    assert chosen[-1].options == {"cells": 5}
    assert slider(panel.form, "cells").value == 5


def test_a_colour_is_asked_for(qtbot: QtBot) -> None:
    panel = RedactionPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_settings(PRESETS["publish"].settings)
    previews: list[RedactionSettings] = []
    panel.previewed.connect(previews.append)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor(QColor("#102030"))
        dialog.accept()

    QTimer.singleShot(0, answer)
    (button,) = panel.form.controls["color"].findChildren(QPushButton)
    button.click()
    assert previews[-1].options == {"color": [0x30, 0x20, 0x10]}
    assert button.text() == "#102030"
