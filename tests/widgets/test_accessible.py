"""Everybody can work: names for screen readers, an order of the focus, colours that differ."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QDialog, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.controllers import language
from app.widgets.application import remake
from app.widgets.main_window import MainWindow
from app.widgets.parts.theme import DARK, LIGHT, LOOKS, Theme

DIALOGS = (
    "settings",
    "guide",
    "keys",
    "licences",
    "export",
    "sizes",
    "who",
    "wall",
    "status",
    "all_videos",
    "spot_check",
)


def reachable(top: QWidget) -> Iterator[QWidget]:
    """Widgets that the Tab key reaches now."""
    for widget in top.findChildren(QWidget):
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        alone = widget.focusProxy() is None and not isinstance(widget, QScrollBar)
        if tabbed and alone and widget.isVisibleTo(top) and widget.isEnabled():
            yield widget


def nameless(top: QWidget) -> list[str]:
    """Those of which a screen reader says nothing."""
    found = []
    for widget in reachable(top):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not name.strip():
            found.append(f"{type(top).__name__}: {type(widget).__name__} {widget.objectName()}")
    return found


def pages(window: MainWindow) -> Iterator[None]:
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        yield
    window.tabs.setCurrentIndex(0)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_control_that_the_keyboard_reaches_has_a_name(
    code: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.preferences.set_word("language", code)
    made = remake(window)
    try:
        qtbot.waitUntil(lambda: bool(made.pane.view.faces), timeout=20_000)
        found = []
        for _ in pages(made):
            found += nameless(made)
        for name in DIALOGS:
            before = set(QApplication.topLevelWidgets())
            made.actions_[name].trigger()
            opened = [top for top in QApplication.topLevelWidgets() if top not in before]
            shown = [top for top in opened if top.isVisible() and top.windowTitle()]
            assert shown, name
            for top in shown:
                found += nameless(top)
                top.close()
        assert not sorted(set(found)), sorted(set(found))
    finally:
        made.leave()
        made.deleteLater()
        language.choose("en")


def test_a_nameless_control_is_seen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    child = QWidget(dialog)
    child.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    dialog.show()
    assert nameless(dialog)
    child.setAccessibleName("A name")
    assert not nameless(dialog)


def linear(value: str) -> NDArray[np.float64]:
    """Light of a colour, 0 to 1."""
    color = QColor(value)
    shade = np.array([color.redF(), color.greenF(), color.blueF()])
    return np.where(shade <= 0.04045, shade / 12.92, ((shade + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """As the Web's guidelines reckon it."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    low, high = sorted((float(weights @ linear(one)), float(weights @ linear(other))))
    return (high + 0.05) / (low + 0.05)


SIGHT = {
    "all": np.eye(3),
    "no red": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                        [-0.003882, -0.048116, 1.051998]]),
    "no green": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                          [-0.011820, 0.042940, 0.968881]]),
}  # fmt: skip
"""What is left of light for people without one kind of cones (Machado and others, 2009)."""


def lab(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """A colour where distances are about those that people see."""
    to_xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    )
    xyz = to_xyz @ np.clip(light, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(one: str, other: str, sight: str) -> float:
    both = [lab(SIGHT[sight] @ linear(value)) for value in (one, other)]
    return float(np.linalg.norm(both[0] - both[1]))


@pytest.mark.parametrize("used", [DARK, LIGHT], ids=["dark", "light"])
def test_text_can_be_read(used: Theme) -> None:
    for ground in (used.window, used.panel, used.raised, used.field):
        assert contrast(used.text, ground) >= 7
        assert contrast(used.muted, ground) >= 4.5
        assert contrast(used.accent, ground) >= 3
    assert contrast(used.on_accent, used.accent) >= 4.5
    for word, ground in ((used.danger, used.danger_soft), (used.warning, used.warning_soft),
                         (used.good, used.good_soft)):  # fmt: skip
        assert contrast(word, ground) >= 4.5


@pytest.mark.parametrize("sight", SIGHT)
def test_states_of_faces_differ_by_shape_and_by_colour_for_everybody(sight: str) -> None:
    for one, other in combinations(LOOKS, 2):
        assert (one.line, one.mark) != (other.line, other.mark)
        assert apart(one.color, other.color, sight) >= 12


def test_colours_that_only_some_people_can_tell_apart_are_seen() -> None:
    assert apart("#c80000", "#006e00", "all") > 60
    assert apart("#a86432", "#788c32", "no green") < 20
