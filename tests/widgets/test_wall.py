"""The wall is worked with single keys, in a window of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.model import Status
from app.review.status import medium_status
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.main_window import MainWindow
from app.widgets.wall.wall_actions import wall_actions
from app.widgets.wall.wall_window import WallWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def wall(window: MainWindow, qtbot: QtBot) -> WallWindow:
    window.actions_["wall"].trigger()
    made = window.commands.wall.wall
    assert made is not None
    qtbot.waitUntil(lambda: made.tracks.model.rowCount() == 2, timeout=20_000)
    with qtbot.waitActive(made):
        made.activateWindow()
    qtbot.waitUntil(lambda: made.pictures.waiting == 0, timeout=20_000)
    return made


def statuses(wall: WallWindow) -> list[Status]:
    return [cell.track.status for cell in wall.tracks.wall.cells]


def press(
    qtbot: QtBot,
    target: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Modifier.NoModifier,
) -> None:
    qtbot.keyClick(target, key, modifier)


def test_a_track_is_rejected_and_the_next_comes(wall: WallWindow, qtbot: QtBot) -> None:
    view = wall.tracks.view
    assert view.marked == [0]
    press(qtbot, view, Key.Key_R)
    assert statuses(wall) == [Status.REJECTED, Status.UNDECIDED]
    assert view.marked == [1]
    press(qtbot, view, Key.Key_A)
    assert statuses(wall) == [Status.REJECTED, Status.ACCEPTED]
    press(qtbot, view, Key.Key_Z, Modifier.ControlModifier)
    assert statuses(wall) == [Status.REJECTED, Status.UNDECIDED]


def test_several_marked_are_one_gesture(wall: WallWindow, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, wall.tracks.view, Key.Key_A, Modifier.ControlModifier)
    assert wall.tracks.view.marked == [0, 1]
    press(qtbot, wall.tracks.view, Key.Key_R)
    assert statuses(wall) == [Status.REJECTED] * 2
    shown = window.desk.shown
    assert shown is not None
    assert len(shown.review.history()) == 1


def test_enter_opens_the_frame_and_the_face(
    wall: WallWindow, window: MainWindow, qtbot: QtBot
) -> None:
    cell = wall.tracks.wall.cells[1]
    wall.tracks.view.mark_only(1)
    press(qtbot, wall.tracks.view, Key.Key_Return)
    shown = window.desk.shown
    assert shown is not None
    qtbot.waitUntil(lambda: shown.player.shown_pts == cell.track.sample_pts, timeout=20_000)
    assert window.desk.selected == cell.track.ref


def test_frames_with_nothing_covered_count_as_seen_when_they_stood(
    wall: WallWindow, window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, wall.tracks.view, Key.Key_A, Modifier.ControlModifier)
    press(qtbot, wall.tracks.view, Key.Key_R)
    press(qtbot, wall, Key.Key_Tab, Modifier.ControlModifier)
    assert wall.pages.currentWidget() is wall.frames
    press(qtbot, wall, Key.Key_F5)
    frames = [cell.pts for cell in wall.frames.wall.cells]
    assert frames
    with qtbot.waitSignal(wall.frames.view.stood, timeout=20_000):
        pass
    with qtbot.waitSignal(wall.seen.written, timeout=20_000):
        wall.seen.flush()
    study = window.workspace.study
    assert study is not None
    assert set(frames) <= set(study.seen(1).tolist())


def test_tracks_whose_crops_stood_large_enough_count_as_seen_and_their_frames_do_not(
    wall: WallWindow, window: MainWindow, qtbot: QtBot
) -> None:
    study = window.workspace.study
    assert study is not None
    wall.tracks.sizes.choose(0)
    told: list[object] = []
    wall.tracks.view.tracks_stood.connect(told.append)
    with qtbot.waitSignal(wall.tracks.view.stood, timeout=20_000):
        pass
    assert not told, "too small to judge the faces"
    before = study.seen(1).tolist()
    wall.tracks.sizes.choose(2)
    with qtbot.waitSignal(wall.tracks.view.tracks_stood, timeout=20_000):
        pass
    with qtbot.waitSignal(wall.seen.written, timeout=20_000):
        wall.seen.flush()
    refs = {cell.track.ref for cell in wall.tracks.wall.cells}
    (seen,) = study.seen_tracks.by_person(1).values()
    assert seen == refs
    assert study.seen(1).tolist() == before
    status = medium_status(study, 1).seen_tracks
    assert (status.seen, status.total, list(status.people.values())) == (2, 2, [2])


def test_closing_the_study_closes_the_wall(
    wall: WallWindow, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(wall.destroyed):
        window.workspace.close()
    assert window.commands.wall.wall is None


def test_the_sheet_of_keys_lists_those_of_the_wall(window: MainWindow, qtbot: QtBot) -> None:
    sheet = KeySheet(window.actions_, window, elsewhere=wall_actions())
    qtbot.addWidget(sheet)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Larger cells" in words
