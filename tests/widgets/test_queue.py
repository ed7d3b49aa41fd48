"""The queue beside the tracks is worked through by keys alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from app.core.model import Status
from app.core.remarks import SettledAs
from app.review.concerns.concern import Concern, ConcernKind
from app.widgets.main_window import MainWindow
from app.widgets.queue.alike_dialog import AlikeDialog
from app.widgets.queue.kind_words import kind_words

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
FOLLOWED = 120_000
"""Milliseconds; the first to follow a face loads a detector, too."""


@pytest.fixture(autouse=True)
def _short_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clip lasts a second: one look would answer all of it. Here each frame is asked about."""
    monkeypatch.setattr("app.review.concerns.looking.PIECE_SECONDS", 0.04)


@pytest.fixture
def at_queue(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with its queue in front: the clip has ghosts, and a face that comes and goes."""
    with qtbot.waitActive(window):
        window.activateWindow()
    window.tabs.setCurrentWidget(window.queue)
    qtbot.waitUntil(
        lambda: window.queue.model.rowCount() > 1 and not window.board.following, timeout=20_000
    )
    return window


def current(window: MainWindow) -> Concern:
    found = window.board.current
    assert found is not None
    return found


def left(window: MainWindow) -> int:
    return sum(window.board.counts().values())


def history(window: MainWindow) -> str:
    """The newest decision in words."""
    assert window.desk.shown is not None
    return window.desk.shown.review.history()[-1].text


def look_at(window: MainWindow, qtbot: QtBot, kind: ConcernKind) -> Concern:
    """Go through the queue with N until such a concern comes."""
    for _ in range(left(window)):
        qtbot.keyClick(window, Key.Key_N)
        if current(window).kind is kind:
            return current(window)
    raise AssertionError(f"the clip has no {kind}")


def test_next_and_previous_bring_frame_and_reason(at_queue: MainWindow, qtbot: QtBot) -> None:
    at_queue.tabs.setCurrentWidget(at_queue.tracks)
    qtbot.keyClick(at_queue, Key.Key_N)
    assert at_queue.tabs.currentWidget() is at_queue.queue
    first = current(at_queue)
    assert first == at_queue.board.listed()[0]
    shown = at_queue.desk.shown
    assert shown is not None
    qtbot.waitUntil(lambda: shown.player.shown_pts == first.at, timeout=20_000)
    assert at_queue.queue.reason.text()
    qtbot.keyClick(at_queue, Key.Key_N)
    assert current(at_queue).id != first.id
    qtbot.keyClick(at_queue, Key.Key_B)
    assert current(at_queue).id == first.id


def test_an_answer_is_written_leads_on_and_can_be_taken_back(
    at_queue: MainWindow, qtbot: QtBot
) -> None:
    before = left(at_queue)
    qtbot.keyClick(at_queue, Key.Key_N)
    first = current(at_queue)
    qtbot.keyClick(at_queue, Key.Key_2)
    # An answer speaks for all that the same picture shows: here perhaps for all there is.
    assert at_queue.board.current is None or at_queue.board.current.id != first.id
    assert left(at_queue) < before
    study = at_queue.workspace.study
    assert study is not None
    assert len(study.events(1)) == 1
    assert kind_words(first.kind) in history(at_queue)
    at_queue.board.look(at_queue.board.listed()[-1]) if left(at_queue) else None
    qtbot.keyClick(at_queue, Key.Key_Z, Control)
    assert left(at_queue) == before
    assert current(at_queue).id == first.id, "what was taken back is looked at again"


def test_what_nothing_covers_is_not_called_covered(at_queue: MainWindow, qtbot: QtBot) -> None:
    ghost = look_at(at_queue, qtbot, ConcernKind.GHOSTS)
    qtbot.keyClick(at_queue, Key.Key_1)
    assert current(at_queue).id == ghost.id
    qtbot.keyClick(at_queue, Key.Key_3)  # covers it
    assert at_queue.desk.shown is not None
    track = at_queue.desk.shown.review.track(ghost.ref) if ghost.ref is not None else None
    assert track is not None
    assert track.status is Status.ACCEPTED
    assert at_queue.board.current is None or at_queue.board.current.id != ghost.id


@pytest.mark.parametrize("drawn", [True, False])
def test_a_missed_face_is_added_and_that_answers(
    at_queue: MainWindow, qtbot: QtBot, *, drawn: bool
) -> None:
    concern = look_at(at_queue, qtbot, ConcernKind.TRACK_START)
    if drawn:  # as one that points to no place
        at_queue.board.look(replace(concern, box=None))
    shown = at_queue.desk.shown
    assert shown is not None
    qtbot.waitUntil(lambda: shown.player.shown_pts == concern.at, timeout=20_000)
    # It is followed to its end, by a thread that steps back behind all else that the machine does.
    with qtbot.waitSignal(at_queue.board.answered, timeout=FOLLOWED):
        qtbot.keyClick(at_queue, Key.Key_3)
        assert at_queue.pane.view.adding is drawn
        if drawn:
            qtbot.keyClick(at_queue.pane.view, Key.Key_Return)  # the box that the keyboard moves
    added = [track for track in shown.review.tracks() if track.track < 0]
    assert len(added) == 1
    found = shown.review.concerns.all()
    answered = [one for one in found if one.id == concern.id and one.settled is not None]
    assert [one.settled.as_ for one in answered if one.settled] == [SettledAs.ADDED]


def test_later_keeps_it_open_with_a_note(at_queue: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(at_queue, Key.Key_N)
    concern, before = current(at_queue), left(at_queue)
    qtbot.keyClick(at_queue, Key.Key_4)
    dialog = at_queue.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("is this a mirror?")
    dialog.accept()
    assert current(at_queue).id != concern.id
    assert left(at_queue) == before
    assert at_queue.desk.shown is not None
    kept = at_queue.desk.shown.review.concerns.get(concern.id)
    assert kept is not None
    assert kept.settled is not None
    assert (kept.settled.as_, kept.settled.note) == (SettledAs.LATER, "is this a mirror?")
    at_queue.board.look(kept)
    assert "is this a mirror?" in at_queue.queue.reason.text(), "the note is there to be read"


def test_the_kinds_are_filtered_and_counted(at_queue: MainWindow) -> None:
    counts = at_queue.board.counts()
    place = at_queue.queue.kind.findData(ConcernKind.GHOSTS.value)
    at_queue.queue.kind.setCurrentIndex(place)
    listed = at_queue.board.listed()
    assert {one.kind for one in listed} == {ConcernKind.GHOSTS}
    assert len(listed) == counts[ConcernKind.GHOSTS]


def test_slight_concerns_are_listed_and_answered_where_that_is_chosen(
    at_queue: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert at_queue.queue.kind.findData("slight") == -1, "there are none"
    monkeypatch.setattr("app.review.concerns.floor.FLOOR", 0.999)
    assert at_queue.desk.shown is not None
    at_queue.desk.shown.review.concerns.reread()
    at_queue.board.set_kinds(None)
    slight = at_queue.board.slight_count()
    assert slight
    assert left(at_queue) == len(at_queue.board.listed()) == 0
    at_queue.queue.kind.setCurrentIndex(at_queue.queue.kind.findData("slight"))
    assert len(at_queue.board.listed()) == slight == at_queue.queue.model.rowCount()
    qtbot.keyClick(at_queue, Key.Key_N)
    assert current(at_queue).slight
    qtbot.keyClick(at_queue, Key.Key_2)
    assert at_queue.board.slight_count() < slight


def test_all_alike_are_seen_and_answered_at_once(at_queue: MainWindow, qtbot: QtBot) -> None:
    concern = look_at(at_queue, qtbot, ConcernKind.GHOSTS)
    alike = at_queue.board.alike(concern)
    dialog = AlikeDialog(alike, at_queue.queue.pictures, covered=False, parent=at_queue)
    dialog.answered.connect(at_queue.board.answer)
    dialog.show()
    assert dialog.view.marked == list(range(len(alike)))
    before = left(at_queue)
    dialog.no_face.click()
    assert left(at_queue) == before - len(alike)


def test_the_chip_of_a_medium_says_what_is_left(at_queue: MainWindow) -> None:
    assert at_queue.media.media.items[0].chip == f"{left(at_queue)} concerns"


def test_the_timeline_marks_where_concerns_are(at_queue: MainWindow) -> None:
    assert at_queue.desk.shown is not None
    marks = at_queue.desk.shown.review.lanes.concerns
    assert len(marks) == left(at_queue)
    assert all(0 <= seconds <= 1.2 for seconds in marks[:, 0])
