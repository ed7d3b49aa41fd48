"""People on the wall: named by key and by dragging, left visible with a reason, wiped."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.controllers.people import GroupKind
from app.core.model import Status
from app.widgets.main_window import MainWindow
from app.widgets.wall.group_list import dragged
from app.widgets.wall.wall_window import WallWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def wall(window: MainWindow, qtbot: QtBot) -> WallWindow:
    window.actions_["people"].trigger()
    made = window.commands.wall.wall
    assert made is not None
    qtbot.waitUntil(lambda: made.people.model.rowCount() == 2, timeout=20_000)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def answer(wall: WallWindow, words: str) -> None:
    dialog = wall.people.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(words)
    dialog.accept()


def kinds(wall: WallWindow) -> list[tuple[GroupKind, str, int]]:
    return [(group.kind, group.name, len(group.cells)) for group in wall.people.board.groups]


def name_first(wall: WallWindow, qtbot: QtBot) -> None:
    wall.people.view.mark_only(0)
    qtbot.keyClick(wall.people.view, Key.Key_P)
    answer(wall, "Ann")
    qtbot.waitUntil(lambda: wall.people.board.names == ["Ann"])


def test_a_track_is_named_by_key_and_another_is_dragged_to_the_person(
    wall: WallWindow, qtbot: QtBot
) -> None:
    name_first(wall, qtbot)
    assert kinds(wall) == [(GroupKind.PERSON, "Ann", 1), (GroupKind.REST, "", 1)]
    wall.people.groups.setCurrentRow(1)
    wall.people.view.mark_only(0)
    at = wall.people.groups.visualItemRect(wall.people.groups.item(0)).center()
    data = dragged()
    drop = QDropEvent(
        QPointF(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Modifier.NoModifier,
    )  # fmt: skip
    wall.people.groups.dropEvent(drop)
    qtbot.waitUntil(lambda: kinds(wall) == [(GroupKind.PERSON, "Ann", 2)])
    qtbot.keyClick(wall.people.view, Key.Key_Z, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: kinds(wall)[0] == (GroupKind.PERSON, "Ann", 1))
    wall.people.groups.setCurrentRow(0)
    wall.people.view.mark_only(0)
    qtbot.keyClick(wall.people.view, Key.Key_P, Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: kinds(wall) == [(GroupKind.REST, "", 2)])


def test_a_person_is_left_visible_with_a_reason_and_covered_again(
    wall: WallWindow, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(wall.people.view, Key.Key_V)
    assert "who has a name" in wall.words.text()
    name_first(wall, qtbot)
    wall.people.groups.setCurrentRow(0)
    qtbot.keyClick(wall.people.view, Key.Key_V)
    answer(wall, "  ")
    assert wall.people.board.groups[0].visible == 0, "never without a reason"
    qtbot.waitUntil(lambda: wall.people.findChild(QInputDialog) is None)
    qtbot.keyClick(wall.people.view, Key.Key_V)
    answer(wall, "agreed to be shown")
    qtbot.waitUntil(lambda: wall.people.board.groups[0].visible > 0)
    shown = window.desk.shown
    assert shown is not None
    statuses = [track.status for track in shown.review.tracks() if track.person == "Ann"]
    assert statuses == [Status.REJECTED]
    assert "agreed to be shown" in wall.people.groups.item(0).text()
    qtbot.keyClick(wall.people.view, Key.Key_V)
    qtbot.waitUntil(lambda: wall.people.board.groups[0].visible == 0)


def test_alike_tracks_are_suggested_and_what_was_measured_is_wiped(
    wall: WallWindow, window: MainWindow, qtbot: QtBot
) -> None:
    study, shown = window.workspace.study, window.desk.shown
    assert study is not None
    assert shown is not None
    run = shown.review.session.run
    assert run is not None
    board = wall.people.board
    assert not board.measuring.on, "off by default"
    first, second = (cell.track for cell in board.groups[0].cells)
    rows = np.ones((1, 128), np.float32) / np.sqrt(128, dtype=np.float32)
    study.embeddings.put(run.id, "dlib", {first.track: rows, second.track: rows})
    board.renew()
    apart = first.last_pts < second.first_pts or second.last_pts < first.first_pts
    if apart:
        qtbot.waitUntil(lambda: kinds(wall)[0] == (GroupKind.SUGGESTION, "", 2))
    else:  # two who are in one picture are never one person
        qtbot.waitUntil(lambda: not board.thinking)
        assert kinds(wall) == [(GroupKind.REST, "", 2)]
    wall.people.wiped.click()
    box = wall.people.findChild(QMessageBox)
    assert box is not None
    next(b for b in box.findChildren(QPushButton) if b.text() == "Wipe").click()
    assert study.embeddings.count() == 0
    qtbot.waitUntil(lambda: kinds(wall) == [(GroupKind.REST, "", 2)])
