"""Gestures on whole tracks are about all that are marked, are one decision, and say how many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from app.controllers.review import ReviewController, Verdict
from app.core.model import Status
from app.core.refs import FaceRef
from app.widgets.main_window import MainWindow
from app.widgets.panels.track_delegate import button_at
from app.widgets.panels.tracks_model import TrackFilter
from tests.desks import GHOST, LEFT, RIGHT

MOUSE = Qt.MouseButton.LeftButton


def review_of(window: MainWindow) -> ReviewController:
    assert window.desk.shown is not None
    return window.desk.shown.review


def states(window: MainWindow) -> dict[FaceRef, Status]:
    return {track.ref: track.status for track in review_of(window).tracks()}


def mark(window: MainWindow, *refs: FaceRef) -> None:
    """Mark rows of the list as a person does with Ctrl."""
    selection = window.tracks.view.selectionModel()
    selection.clearSelection()
    for ref in refs:
        row = window.tracks.model.row_of(ref)
        assert row is not None
        selection.select(window.tracks.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def button(window: MainWindow, ref: FaceRef, verdict: Verdict) -> QPoint:
    """The middle of a button in a row of the list."""
    row = window.tracks.model.row_of(ref)
    assert row is not None
    rect: QRect = window.tracks.view.visualRect(window.tracks.model.index(row))
    across = range(rect.left(), rect.right() + 1)
    under = [x for x in across if button_at(rect, QPoint(x, rect.center().y())) is verdict]
    return QPoint(under[len(under) // 2], rect.center().y())


@pytest.mark.parametrize(
    ("action", "status", "words"),
    [
        ("accept_track", Status.ACCEPTED, "Accepted 2 tracks."),
        ("reject_track", Status.REJECTED, "Rejected 2 tracks."),
    ],
)
def test_keys_act_on_all_marked_tracks_in_one_gesture(
    window: MainWindow, action: str, status: Status, words: str
) -> None:
    mark(window, LEFT, RIGHT)
    window.actions_[action].trigger()
    assert states(window) == {LEFT: status, RIGHT: status, GHOST: Status.UNDECIDED}
    assert words in window.pane.view.toast.text()
    (entry,) = review_of(window).history()
    assert "2 tracks throughout (track 1, track 2)" in entry.text
    assert window.desk.marked == (LEFT, RIGHT), "what was marked stays so"
    window.actions_["undo"].trigger()
    assert set(states(window).values()) == {Status.UNDECIDED}
    window.actions_["redo"].trigger()
    assert states(window)[RIGHT] is status


def test_a_button_of_a_marked_row_acts_on_all_marked(window: MainWindow, qtbot: QtBot) -> None:
    mark(window, LEFT, RIGHT)
    viewport = window.tracks.view.viewport()
    qtbot.mouseClick(viewport, MOUSE, pos=button(window, RIGHT, Verdict.REJECT))
    assert states(window) == {
        LEFT: Status.REJECTED,
        RIGHT: Status.REJECTED,
        GHOST: Status.UNDECIDED,
    }
    assert window.desk.marked == (LEFT, RIGHT)
    assert "Rejected 2 tracks." in window.pane.view.toast.text()


def test_a_button_of_another_row_acts_on_that_row_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.tracks.model.set_filter(TrackFilter.ALL)
    mark(window, LEFT, RIGHT)
    viewport = window.tracks.view.viewport()
    qtbot.mouseClick(viewport, MOUSE, pos=button(window, GHOST, Verdict.ACCEPT))
    undecided = {LEFT: Status.UNDECIDED, RIGHT: Status.UNDECIDED}
    assert states(window) == {**undecided, GHOST: Status.ACCEPTED}
    assert window.desk.marked == (LEFT, RIGHT)
    assert "track 3" in window.pane.view.toast.text()


def test_one_face_means_its_track_and_none_asks_for_one(window: MainWindow) -> None:
    window.desk.select(LEFT)
    window.actions_["reject_track"].trigger()
    assert states(window)[RIGHT] is Status.UNDECIDED
    assert "Rejected the whole track 1." in window.pane.view.toast.text()
    window.desk.select(None)
    before = review_of(window).history()
    window.actions_["reject_track"].trigger()
    assert "Choose a face first" in window.pane.view.toast.text()
    assert review_of(window).history() == before


def test_tracks_added_by_hand_are_among_them(window: MainWindow) -> None:
    review = review_of(window)
    box = next(face.box for face in window.desk.faces if FaceRef.of(face) == LEFT)
    added = review.add_face(window.desk.frame or 0, box)
    assert added is not None
    assert added.ref is not None
    mark(window, LEFT, added.ref)
    window.actions_["reject_track"].trigger()
    assert states(window)[added.ref] is Status.REJECTED
    assert states(window)[LEFT] is Status.REJECTED
    assert "track 1" in review.history()[-1].text
    assert "added face H1" in review.history()[-1].text
