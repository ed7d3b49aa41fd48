"""Zones, ranges and what is left visible on purpose, from the window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from app.controllers.shown_medium import ShownMedium
from app.core.decisions import ZoneKind
from app.core.model import Box, Status
from app.widgets.main_window import MainWindow
from tests.desks import LEFT

Key = Qt.Key


def shown_of(window: MainWindow) -> ShownMedium:
    assert window.desk.shown is not None
    return window.desk.shown


def covers(window: MainWindow, x: float, y: float) -> bool:
    """Whether the export covers a point of the frame on screen."""
    shown = shown_of(window)
    found = shown.review.redaction_at(shown.player.pts).regions
    return any(
        holds(region.box, x, y) and not any(holds(hole, x, y) for hole in region.holes)
        for region in found
    )


def holds(box: Box, x: float, y: float) -> bool:
    return box.x1 <= x <= box.x2 and box.y1 <= y <= box.y2


def test_a_zone_is_drawn_with_the_keyboard_and_covers(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["zone"].trigger()
    assert window.pane.view.adding
    with qtbot.waitSignal(window.pane.view.area_drawn) as drawn:
        qtbot.keyClick(window.pane.view, Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if "whole video" in entry.text()).trigger()
    menu.close()
    area: Box = drawn.args[0]
    assert covers(window, *area.center)
    (_, zone), *others = shown_of(window).review.session.state.areas.zones()
    assert not others
    assert (zone.zone, zone.box) == (ZoneKind.COVER, area)
    assert not shown_of(window).review.tracks()[-1].track < 0  # no face was added
    assert [kind for kind, *_ in shown_of(window).review.lanes.zones] == [ZoneKind.COVER]
    window.actions_["undo"].trigger()
    assert not covers(window, *area.center)


def reason_given(window: MainWindow, words: str) -> None:
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(words)
    dialog.accept()


def test_what_uncovers_asks_for_a_reason(window: MainWindow) -> None:
    assert covers(window, 18, 20)
    menu = window.commands.zones.menu(Box(4, 4, 32, 36))
    entry = next(a for a in menu.actions() if a.text().startswith("Never") and "in" in a.text())
    entry.trigger()
    assert covers(window, 18, 20)  # not before it was given
    reason_given(window, "a poster")
    assert not covers(window, 18, 20)


def test_everything_is_covered_and_one_person_left_visible(window: MainWindow) -> None:
    window.actions_["cover_all"].trigger()
    assert covers(window, 90, 60)
    window.desk.select(LEFT)
    window.actions_["reveal"].trigger()
    reason_given(window, "agreed to be shown")
    assert covers(window, 90, 60)
    assert not covers(window, 18, 20)


def test_outside_the_range_all_is_covered(window: MainWindow) -> None:
    shown = shown_of(window)
    index = shown.player.index
    window.desk.set_span((index.at(6), index.at(11)))
    window.actions_["range_add"].trigger()
    assert covers(window, 90, 60)
    assert np.array(shown.review.lanes.outside) == pytest.approx(np.array([[0.0, 0.6]]))
    window.actions_["range_clear"].trigger()
    assert not covers(window, 90, 60)


def test_a_still_false_face_is_rejected_everywhere(window: MainWindow) -> None:
    window.desk.select(LEFT)
    window.actions_["alike"].trigger()
    track = shown_of(window).review.track(LEFT)
    assert track is not None
    assert track.status is Status.REJECTED
