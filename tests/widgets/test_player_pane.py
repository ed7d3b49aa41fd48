"""Picture, transport and timeline show what is on the desk; gestures go there."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.controllers.desk import ViewMode
from app.controllers.display import Request, Shown
from app.controllers.review import Verdict
from app.core.changes import Changes
from app.core.model import Box
from app.core.refs import FaceRef
from app.core.track_decisions import FollowFace
from app.widgets.commands.follow_commands import FollowCommands
from app.widgets.commands.playback_commands import PlaybackCommands
from app.widgets.commands.selection_commands import SelectionCommands
from app.widgets.commands.view_commands import ViewCommands
from app.widgets.parts.actions import Actions
from app.widgets.picture.video_view import VideoView
from app.widgets.player_pane import PlayerPane
from app.widgets.timeline.timeline import Timeline
from app.widgets.timeline.transport import Transport
from tests.desks import LEFT, RIGHT, SIZE, Bench


@pytest.fixture
def pane(bench: Bench, qtbot: QtBot) -> PlayerPane:
    """A pane that is on screen and has come to its first frame."""
    view, timeline = VideoView(), Timeline()
    following = FollowCommands(bench.desk, view)
    made = PlayerPane(
        bench.desk,
        view,
        timeline,
        transport=Transport(
            Actions(
                view,
                [
                    *PlaybackCommands(bench.desk).actions(),
                    *ViewCommands(bench.desk, view, timeline).actions(),
                    *SelectionCommands(bench.desk, view, following, window=view).actions(),
                ],
            )
        ),
    )
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    medium = bench.shown.medium_id
    bench.desk.leave(medium)
    bench.desk.show(medium)
    qtbot.waitUntil(lambda: made.view.has_picture and bool(made.view.faces), timeout=20_000)
    return made


def go(bench: Bench, pane: PlayerPane, place: int) -> int:
    """Go to a frame and wait until its faces are in the picture."""
    pts = bench.shown.player.index.at(place)
    bench.shown.player.seek(pts)
    bench.qtbot.waitUntil(lambda: bench.desk.frame == pts, timeout=20_000)
    return pts


def at(pane: PlayerPane, x: float, y: float) -> QPoint:
    return pane.view.transform.to_view(QPointF(x, y)).toPoint()


def texts(pane: PlayerPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel)]


def test_picture_faces_and_clock_belong_to_one_frame(bench: Bench, pane: PlayerPane) -> None:
    pts = go(bench, pane, 8)
    assert pane.view.pixels is not None
    assert pane.view.pixels.shape == (SIZE[1], SIZE[0], 3)
    assert float(pane.view.pixels.mean()) == pytest.approx(120, abs=3)
    assert pane.view.faces == bench.review.faces_at(pts)
    assert "0:00:00.800" in texts(pane)
    assert "frame 9 of 12" in texts(pane)


def test_a_click_selects_on_the_desk_and_the_view_shows_it(
    bench: Bench, pane: PlayerPane, qtbot: QtBot
) -> None:
    go(bench, pane, 8)
    qtbot.mouseClick(pane.view, Qt.MouseButton.LeftButton, pos=at(pane, 70, 32))
    assert bench.desk.selected == RIGHT
    assert pane.view.selected is not None
    assert FaceRef.of(pane.view.selected) == RIGHT
    pane.view.select_next(1)
    assert bench.desk.selected == LEFT
    qtbot.mouseClick(pane.view, Qt.MouseButton.LeftButton, pos=at(pane, 48, 4))
    assert bench.desk.selected is None
    assert pane.view.selected is None


def test_a_bar_of_the_timeline_selects_its_track(bench: Bench, pane: PlayerPane) -> None:
    pane.timeline.track_clicked.emit(RIGHT)
    assert bench.desk.selected == RIGHT


def test_a_box_that_is_dragged_out_becomes_a_face(
    bench: Bench, pane: PlayerPane, qtbot: QtBot
) -> None:
    go(bench, pane, 2)
    start, stop = at(pane, 40, 4), at(pane, 58, 18)
    qtbot.mousePress(pane.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pane.view, (start + stop) / 2)
    qtbot.mouseMove(pane.view, stop)
    qtbot.mouseRelease(pane.view, Qt.MouseButton.LeftButton, pos=stop)
    qtbot.waitUntil(lambda: bench.desk.selected is not None, timeout=20_000)
    assert bench.desk.selected is not None
    assert bench.desk.selected.by_person
    assert bench.desk.face in pane.view.faces
    assert pane.view.toast.isVisible()


def test_no_quick_picture_slips_into_the_redacted_view(bench: Bench, pane: PlayerPane) -> None:
    go(bench, pane, 3)
    bench.desk.set_mode(ViewMode.REDACTED)
    assert "export will show" in pane.view.toast.text()
    before = pane.view.pixels
    image = np.zeros((16, 24, 3), np.uint8)
    bench.shown.player.quick_shown.emit(0, image)
    bench.shown.player.shown.emit(Shown(Request(1, 0, 0, None), image))  # from before the change
    assert pane.view.pixels is before
    bench.desk.set_mode(ViewMode.OVERLAY)
    bench.shown.player.quick_shown.emit(0, image)
    assert pane.view.pixels is image
    assert (bench.desk.frame, pane.view.faces) == (None, [])


def test_a_frame_that_cannot_be_decoded_says_why_and_has_no_faces(
    bench: Bench, pane: PlayerPane
) -> None:
    pts = go(bench, pane, 3)
    bench.shown.player.shown.emit(Shown(Request(1, pts), None, "this frame is damaged"))
    assert pane.view.message == "this frame is damaged"
    assert (bench.desk.frame, pane.view.faces) == (None, [])
    bench.shown.player.info.path.unlink()
    bench.shown.player.shown.emit(Shown(Request(2, pts), None, "no such file"))
    assert "Find a moved file" in pane.view.message


def test_a_redone_decision_is_in_the_picture_at_once(bench: Bench, pane: PlayerPane) -> None:
    go(bench, pane, 3)
    track = bench.review.track(LEFT)
    assert track is not None
    bench.review.decide_tracks([track], Verdict.REJECT)
    assert [face.covered for face in pane.view.faces if face.track == 1] == [False]
    bench.review.undo()
    assert [face.covered for face in pane.view.faces if face.track == 1] == [True]


def test_an_empty_desk_leaves_an_empty_pane(bench: Bench, pane: PlayerPane) -> None:
    go(bench, pane, 3)
    bench.desk.select(LEFT)
    bench.desk.clear()
    assert not pane.view.has_picture
    assert (pane.view.faces, pane.view.selected) == ([], None)
    assert not any("frame" in text for text in texts(pane))


def test_small_or_hidden_pictures_are_too_small_to_judge(bench: Bench, pane: PlayerPane) -> None:
    assert pane.large_enough()
    pane.view.zoom(0.01)
    assert pane.large_enough()  # it never gets smaller than fits
    pane.window().hide()
    assert not pane.large_enough()


def test_a_face_of_another_tool_is_called_by_it_not_by_hand(
    bench: Bench, pane: PlayerPane, qtbot: QtBot
) -> None:
    pts = go(bench, pane, 4)
    box = Box(40, 30, 52, 44)
    bench.review.session.follow(FollowFace(pts, box, (), tool="DeepFace (boxes.json)"))
    bench.review.session.follow(FollowFace(pts, Box(2, 2, 12, 12), ()))
    bench.review.changed.emit(Changes((pts, pts), tracks=True))
    qtbot.waitUntil(lambda: len([f for f in pane.view.faces if f.track and f.track < 0]) == 2)
    imported, drawn = sorted(
        (FaceRef.of(f) for f in pane.view.faces if f.track and f.track < 0),
        key=lambda ref: -ref.number,
    )

    bench.desk.select(imported)
    assert "H1 from DeepFace (boxes.json)" in pane.view.accessibleDescription()
    assert "by hand" not in pane.view.accessibleDescription()
    bench.desk.select(drawn)
    assert "added face H2" in pane.view.accessibleDescription()
    assert "by hand" in pane.view.accessibleDescription()
