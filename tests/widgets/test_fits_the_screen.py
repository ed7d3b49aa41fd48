"""The window opens inside its screen, whatever was remembered, and fits small ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.controllers import language
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.main_window import MainWindow
from app.widgets.parts.placing import fit_to_screen, open_at
from app.widgets.parts.theme import ThemeManager
from app.widgets.timeline.transport import Transport
from tests.desks import Bench


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


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_the_window_fits_the_smallest_screen_there_is(bench: Bench, code: str) -> None:
    """Half of 1920 by 1080 pixels, which is what a scale of 200 % leaves of such a screen."""
    assert bench.workspace.study is not None
    path = bench.workspace.study.path
    bench.workspace.close()
    language.choose(code)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    space = bench.workspace
    window = MainWindow(space.preferences, space.notifier, ThemeManager(app, "light"))
    bench.qtbot.addWidget(window)
    window.show()
    window.open_paths([path])
    bench.qtbot.waitUntil(lambda: bool(window.pane.view.faces), timeout=20_000)
    bench.qtbot.waitUntil(lambda: not window.workspace.runner.running, timeout=20_000)
    window.notifier.inform("a notice", "of two lines")
    assert window.banner.isVisible()
    bench.qtbot.waitUntil(lambda: window.minimumSizeHint().height() <= 508, timeout=20_000)
    assert window.minimumSizeHint().width() <= 952, "960 pixels, less the window's frame"
    window.resize(952, 508)
    assert window.height() == 508, "540 pixels, less the title"
    assert not window.strip.isVisible(), "it gives way to the panels"
    (bar,) = window.pane.findChildren(Transport)
    layout = bar.layout()
    assert layout is not None
    # No button is cut off: what there is no room for is left out as soon as fonts are known.
    bench.qtbot.waitUntil(lambda: layout.minimumSize().width() <= bar.width(), timeout=20_000)
    button = window.export_button
    assert button.width() >= button.minimumSizeHint().width()
    window.resize(952, 700)
    assert window.strip.isVisible()


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
