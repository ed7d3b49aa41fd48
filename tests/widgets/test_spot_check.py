"""A spot check by keys: answers are on disk at once, it goes on after it was broken off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from app.controllers.language import percent
from app.core.errors import MediaError
from app.core.model import Box
from app.core.remarks import Checked, Role
from app.review.snapshot import RegionPlan
from app.review.spot_check import checks_of
from app.store.study import Study
from app.video import FrameReader
from app.video.reader import Picture
from app.widgets.commands.who_dialog import WhoDialog
from app.widgets.main_window import MainWindow
from app.widgets.spot_check_window import SpotCheckWindow

Key = Qt.Key


def study_of(window: MainWindow) -> Study:
    assert window.workspace.study is not None
    return window.workspace.study


def opened(window: MainWindow, qtbot: QtBot) -> SpotCheckWindow:
    window.preferences.set_word("person/name", "Ann")
    window.actions_["spot_check"].trigger()
    check = window.commands.status.check
    assert check is not None
    with qtbot.waitActive(check):
        check.activateWindow()
    return check


def wait_frame(check: SpotCheckWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: check.frame_is_shown, timeout=20_000)


@pytest.fixture
def check(window: MainWindow, qtbot: QtBot) -> SpotCheckWindow:
    """A check of four frames at its first one."""
    made = opened(window, qtbot)
    made.count.setValue(4)
    made.start.click()
    wait_frame(made, qtbot)
    return made


def test_yes_four_times_gives_the_bound(
    window: MainWindow, check: SpotCheckWindow, qtbot: QtBot
) -> None:
    for done in range(4):
        assert check.checking.place == done
        wait_frame(check, qtbot)
        assert check.view.has_picture
        qtbot.keyClick(check.view, Key.Key_Y)
        assert not check.view.has_picture or done == 3, "no frame stands for another"
    outcome = check.checking.outcome
    assert (outcome.checked, outcome.missed) == (4, 0)
    assert outcome.bound == pytest.approx(1 - 0.05 ** (1 / 4))
    assert outcome.bound is not None
    assert percent(outcome.bound, 1) in check.more.text()
    stored = checks_of(study_of(window))[-1]
    assert stored.bound == pytest.approx(outcome.bound)
    window.desk.shown.review.add_face(0, Box(40, 4, 60, 20))  # type: ignore[union-attr]
    assert checks_of(study_of(window))[-1].bound is None


def test_a_missed_face_is_counted_and_covered(
    window: MainWindow, check: SpotCheckWindow, qtbot: QtBot
) -> None:
    frame = check.checking.current
    assert frame is not None
    qtbot.keyClick(check.view, Key.Key_N)
    qtbot.keyClick(check.view, Key.Key_Return)  # the box that the keyboard moves
    assert any(track.track < 0 for track in window.desk.shown.review.tracks())  # type: ignore[union-attr]
    qtbot.keyClick(check.view, Key.Key_Y)
    said = [e.event for e in study_of(window).events(1) if isinstance(e.event, Checked)]
    assert [(one.at, one.missed) for one in said] == [(frame.pts, 1)]
    assert check.checking.outcome.missed == 1


def test_a_check_that_was_broken_off_goes_on(
    window: MainWindow, check: SpotCheckWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(check.view, Key.Key_Y)
    wait_frame(check, qtbot)
    with qtbot.waitSignal(check.destroyed):
        check.close()
    again = opened(window, qtbot)
    wait_frame(again, qtbot)
    assert (again.checking.place, again.checking.outcome.size) == (1, 4)


def test_who_gave_no_name_is_asked_once(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["spot_check"].trigger()
    dialog = window.findChild(WhoDialog)
    assert dialog is not None
    dialog.name.setText(" Bea ")
    dialog.reviewer.setChecked(True)
    dialog.accept()
    assert window.workspace.person == "Bea"
    assert window.preferences.word("person/role") == Role.REVIEWER.value
    qtbot.waitUntil(lambda: window.desk.shown is not None, timeout=20_000)
    assert window.desk.shown is not None
    assert window.desk.shown.review.session.person == "Bea"
    assert window.commands.status.check is not None


def test_the_status_lists_comments_and_unseen_stretches(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.desk.shown
    assert shown is not None
    shown.review.do(lambda session: session.comment(shown.player.pts, "who is this?"))
    window.actions_["status"].trigger()
    status = window.commands.status.status
    assert status is not None
    qtbot.waitUntil(lambda: status.tree.topLevelItemCount() == 1, timeout=20_000)
    words = []
    walk = QTreeWidgetItemIterator(status.tree)
    while (item := walk.value()) is not None:
        words.append((item.text(0), item.text(1)))
        walk += 1
    assert any(text.endswith("who is this?") for _, text in words)
    assert any(name == "unseen" for name, _ in words)


def test_a_locked_medium_keeps_what_was_decided(window: MainWindow) -> None:
    window.preferences.set_word("person/name", "Ann")
    window.actions_["lock"].trigger()
    shown = window.desk.shown
    assert shown is not None
    assert shown.review.add_face(0, Box(40, 4, 60, 20)) is None
    window.actions_["lock"].trigger()
    assert shown.review.add_face(0, Box(40, 4, 60, 20)) is not None


def test_escape_closes_the_windows_beside_and_loses_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    check = opened(window, qtbot)
    with qtbot.waitSignal(check.destroyed):
        qtbot.keyClick(check, Key.Key_Escape)
    window.actions_["status"].trigger()
    status = window.commands.status.status
    assert status is not None
    with qtbot.waitActive(status):
        status.activateWindow()
    with qtbot.waitSignal(status.destroyed):
        qtbot.keyClick(status, Key.Key_Escape)


def test_hidden_covers_are_counted_told_and_covered_in_every_export(
    window: MainWindow, qtbot: QtBot
) -> None:
    study, shown = study_of(window), window.desk.shown
    assert shown is not None
    index = shown.player.index
    before = [RegionPlan.of(study, 1)(pts) for pts in index.pts.tolist()]
    check = opened(window, qtbot)
    check.checking.hidden_share = 1.0
    check.count.setValue(4)
    check.hide_some.setChecked(True)
    check.start.click()
    for number in range(4):
        wait_frame(check, qtbot)
        frame = check.checking.current
        assert frame is not None
        covered = [f for f in shown.review.session.faces_at(frame.pts) if f.covered]
        (hidden,) = [face for face in covered if face not in check.checking.faces()]
        assert [RegionPlan.of(study, 1)(pts) for pts in index.pts.tolist()] == before
        if number < 3:
            assert check.checking.draw(hidden.box) is False, "it is one that was hidden"
        qtbot.keyClick(check.view, Key.Key_Y)
    outcome = check.checking.outcome
    assert (outcome.hidden, outcome.noticed, outcome.missed) == (4, 3, 0)
    (found,) = checks_of(study)
    assert (found.hidden, found.noticed, found.missed) == (4, 3, 0)
    assert found.bound is not None
    assert [RegionPlan.of(study, 1)(pts) for pts in index.pts.tolist()] == before


def test_a_frame_that_cannot_be_decoded_does_not_end_a_check(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Lost(FrameReader):
        def read_at(self, pts: int, *, max_side: int | None = None) -> Picture:
            raise MediaError(self.info.path, f"the frame at {pts} cannot be decoded")

    monkeypatch.setattr("app.widgets.spot_check_window.FrameReader", Lost)
    check = opened(window, qtbot)
    check.count.setValue(2)
    check.start.click()
    wait_frame(check, qtbot)
    assert "cannot be decoded" in check.view.message
    assert "exported black" in check.view.message
    qtbot.keyClick(check.view, Key.Key_N)
    assert not check.view.adding, "nothing can be drawn where nothing shows"
    for _ in range(2):
        wait_frame(check, qtbot)
        qtbot.keyClick(check.view, Key.Key_Y)
    assert check.checking.outcome.checked == 2
    check.seen.flush()
    assert not len(study_of(window).seen(1)), "nobody saw a frame that cannot be shown"
