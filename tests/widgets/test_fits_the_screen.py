"""The window opens inside its screen, whatever was remembered, and fits small ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.commands.key_sheet import KeySheet
from app.widgets.main_window import MainWindow
from app.widgets.parts.placing import fit_to_screen, open_at


@pytest.mark.parametrize("place", [(0, 0), (5000, 3000), (-800, -600)])
@pytest.mark.parametrize("size", [(400, 300), (9000, 300), (9000, 9000)])
def test_a_window_comes_up_inside_its_screen(
    qtbot: QtBot, place: tuple[int, int], size: tuple[int, int]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    window.move(*place)
    fit_to_screen(window, placed=True)
    room = window.screen().availableGeometry()
    assert room.contains(window.geometry())
    if size == (400, 300):
        assert window.size() == QSize(400, 300), "what fits keeps its size"


def test_windows_beside_the_main_one_come_up_inside_the_screen_too(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    open_at(window, 9000, 300)
    assert window.screen().availableGeometry().contains(window.geometry())
    assert window.height() == 300
    widgets = Path(open_at.__code__.co_filename).parents[1]
    fixed = re.compile(r"self\.resize\(\d+, \d+\)")
    large = {path.name for path in widgets.rglob("*.py") if fixed.search(path.read_text("utf-8"))}
    assert large == {"main_window.py"}, "which is fitted after its remembered size"


def test_the_window_fits_the_smallest_screen_there_is(window: MainWindow) -> None:
    least = window.minimumSizeHint()
    assert least.width() <= 1016, "1024 pixels, less the window's frame"
    assert least.height() <= 560, "600 pixels, less title and task bar"


def test_the_sheet_of_keys_never_scrolls_sideways(window: MainWindow) -> None:
    sheet = KeySheet(window.actions_, window)
    room = window.screen().availableGeometry()
    (area,) = sheet.findChildren(QScrollArea)
    content = area.widget()
    assert content is not None
    assert sheet.width() <= room.width()
    assert sheet.height() <= room.height()
    assert content.minimumSizeHint().width() <= sheet.width()
    assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
