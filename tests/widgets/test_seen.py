"""What counts as seen in the window: nothing that came by itself and that nobody touched."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controllers.seen import SEEN_AFTER
from app.widgets.main_window import MainWindow


def test_opening_a_study_marks_no_frame_as_seen(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.desk.shown
    assert shown is not None
    study = shown.review.session.study
    qtbot.wait(SEEN_AFTER * 3)
    shown.seen.flush()
    qtbot.waitUntil(lambda: not window.workspace.runner.running, timeout=20_000)
    assert study.seen(shown.medium_id).tolist() == []
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Shift)
    qtbot.wait(SEEN_AFTER * 3)
    shown.seen.flush()
    qtbot.waitUntil(lambda: len(study.seen(shown.medium_id)) == 1, timeout=20_000)


def test_only_what_was_not_seen_is_played(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.desk.shown
    assert shown is not None
    study, index, player = shown.review.session.study, shown.player.index, shown.player
    left = [3, 4, 5, 8, 9]
    seen = [index.at(at) for at in range(len(index)) if at not in left]
    study.mark_seen(shown.medium_id, seen, shown.review.session.person)
    shown.review.read_lanes()
    qtbot.waitUntil(lambda: int(shown.review.unseen.sum()) == len(left), timeout=20_000)
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Shift)
    passed: list[int] = []
    player.moved.connect(lambda pts: passed.append(index.position(pts)))
    with qtbot.waitSignal(window.commands.status.unseen.ended, timeout=20_000):
        window.actions_["play_unseen"].trigger()
    assert not player.playing
    assert set(left) <= set(passed)
    assert len(set(passed) - set(left)) <= 2, "only the frame after each stretch is passed"
    noted = {index.position(pts) for pts in shown.seen.noted}
    assert noted & set(left)
    shown.review.session.set_range([(index.at(5), index.at(8))])
    assert [at for at in range(len(index)) if shown.review.unseen[at]] == [5, 8]
