"""The Tab key goes through the window as people read it: room by room, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.main_window import MainWindow

_ROW = 14
"""Controls whose middles are nearer than that, in pixels, stand in one row."""


def stops(top: QWidget) -> Iterator[QWidget]:
    """Where the Tab key stops, in its order."""
    widget = top.nextInFocusChain()
    while widget is not None and widget is not top:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if (
            tabbed
            and widget.window() is top
            and widget.isVisibleTo(top)
            and widget.isEnabled()
            and widget.focusProxy() is None
        ):
            yield widget
        widget = widget.nextInFocusChain()


def middle(widget: QWidget, top: QWidget) -> QPoint:
    """A container counts as where it begins: what is in it comes after it."""
    inside = any(child.focusPolicy() & Qt.FocusPolicy.TabFocus for child in _children(widget))
    at = QPoint(0, 0) if inside else widget.rect().center()
    return widget.mapTo(top, at)


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]


def backwards(top: QWidget, room: QWidget) -> list[str]:
    """Stops within a room that stand before the stop that comes before them."""
    found = []
    own = [one for one in stops(top) if one is room or room.isAncestorOf(one)]
    for before, after in pairwise(own):
        a, b = middle(before, top), middle(after, top)
        same_row = abs(b.y() - a.y()) <= _ROW
        if (same_row and b.x() < a.x()) or (not same_row and b.y() < a.y()):
            found.append(f"{_name(before)} -> {_name(after)}")
    return found


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", lambda: type(widget).__name__)()


def test_the_rooms_of_the_window_follow_each_other(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["next_concern"].trigger()
    media = window.media.parentWidget()
    assert media is not None
    rooms = [media, window.pane, window.tabs]
    for page in range(window.tabs.count()):
        window.tabs.setCurrentIndex(page)
        qtbot.waitUntil(lambda page=page: window.tabs.currentWidget().isVisible())  # type: ignore[misc]
        visited = [
            number
            for stop in stops(window)
            for number, room in enumerate(rooms)
            if stop is room or room.isAncestorOf(stop)
        ]
        assert visited == sorted(visited), window.tabs.tabText(page)
        assert set(visited) == {0, 1, 2}
        assert backwards(window, window.tabs.currentWidget()) == [], window.tabs.tabText(page)
        assert backwards(window, media) == []


@pytest.mark.parametrize("name", ["export", "settings", "all_videos", "status"])
def test_dialogs_are_gone_through_from_top_to_bottom(name: str, window: MainWindow) -> None:
    before = set(QApplication.topLevelWidgets())
    window.actions_[name].trigger()
    opened = [top for top in QApplication.topLevelWidgets() if top not in before]
    (top,) = [one for one in opened if one.isVisible() and one.windowTitle()]
    pages = next(iter(top.findChildren(QTabWidget)), None)
    for page in range(1 if pages is None else pages.count()):
        if pages is not None:
            pages.setCurrentIndex(page)
        assert len(list(stops(top))) >= 2
        assert backwards(top, top) == []
    top.close()


def test_a_control_that_comes_too_late_is_seen(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    first, second, late = QPushButton("first"), QPushButton("second"), QPushButton("late")
    for button in (first, second, late):
        column.addWidget(button)
    column.insertWidget(1, late)
    top.show()
    assert backwards(top, top) == ["second -> late"]
    top.setTabOrder(first, late)
    assert backwards(top, top) == []
