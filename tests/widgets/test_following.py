"""A face that is drawn is followed: live, stopped by Esc, one decision, one undo, never lost."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.walks import WantedSpan
from app.core.arrays import RawFaces
from app.core.decisions import EndReason, FollowedBox, FollowFace
from app.core.model import Box, Provenance
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe
from app.widgets.main_window import MainWindow
from app.widgets.parts.theme import ThemeManager
from tests.desks import open_bench
from tests.inference.conftest import GONE, MovingFace
from tests.inference.conftest import moving_face as moving_face
from tests.studies import start_run

MOUSE, LONG = Qt.MouseButton.LeftButton, 60_000


@pytest.fixture
def window(tmp_path: Path, moving_face: MovingFace, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a clip whose detection ran and saw none of its one face."""
    clip = Path(shutil.copy(moving_face.info.path, tmp_path / "moving.mp4"))

    with Study.create(tmp_path / "moving.mp4.faceveil") as study:
        medium = study.add_medium(probe(clip)).id
        study.save_index(medium, moving_face.index)
        run = start_run(study, medium)
        nothing = [(int(pts), RawFaces.empty()) for pts in moving_face.index.pts]
        study.add_detections(run, nothing)
        study.finish_run(run, study.faces(run))
    with open_bench(tmp_path, qtbot) as bench:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        space = bench.workspace
        made = MainWindow(space.preferences, space.notifier, ThemeManager(app, "light"))
        qtbot.addWidget(made)
        made.show()
        made.open_paths([tmp_path / "moving.mp4.faceveil"])
        qtbot.waitUntil(lambda: made.desk.frame is not None, timeout=LONG)
        yield made
        made.close()


def draw(window: MainWindow, qtbot: QtBot, box: Box) -> None:
    view = window.pane.view
    start, end = (
        view.transform.to_view(QPointF(x, y)).toPoint()
        for x, y in ((box.x1, box.y1), (box.x2, box.y2))
    )
    qtbot.mousePress(view, MOUSE, pos=start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, MOUSE, pos=end)


def box_at(face: MovingFace, frame: int) -> Box:
    box = face.boxes[frame]
    assert box is not None
    return Box.of(box)


def covered(window: MainWindow, pts: int) -> list[Provenance]:
    shown = window.desk.shown
    assert shown is not None
    return [face.provenance for face in shown.review.faces_at(pts) if face.covered]


def texts(window: MainWindow) -> list[str]:
    assert window.desk.shown is not None
    return [entry.text for entry in window.desk.shown.review.history() if not entry.undone]


def pending(study: Path) -> int:
    with closing(sqlite3.connect(f"file:{study}?mode=ro", uri=True)) as database:
        return int(database.execute("SELECT count(*) FROM pending").fetchone()[0])


def test_a_drawn_face_is_followed_as_one_decision(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    shown = window.desk.shown
    assert shown is not None
    study = shown.review.session.study.path
    draw(window, qtbot, box_at(moving_face, 0))
    at = moving_face.index.at
    assert pending(study) == 1, "on disk before anything else happens"
    assert covered(window, at(0)) == [Provenance.PERSON], "and covered at once"
    assert window.actions_["stop_following"].isEnabled()
    growing = window.pane.view.selected
    assert growing is not None, "and selected at once"
    assert window.desk.growing
    window.actions_["reject"].trigger()
    window.actions_["copy_ahead"].trigger()
    assert texts(window) == [], "nothing is decided on a face that is no decision yet"
    qtbot.waitUntil(lambda: len(texts(window)) == 1, timeout=LONG)
    assert not window.desk.growing
    assert pending(study) == 0
    assert all(len(covered(window, at(frame))) == 1 for frame in range(GONE))
    assert window.desk.selected is not None
    assert window.desk.selected.by_person
    assert not window.actions_["stop_following"].isEnabled()
    assert not window.pane.view.transform.picture.isEmpty()
    window.actions_["undo"].trigger()
    assert texts(window) == []
    assert not any(covered(window, at(frame)) for frame in range(GONE))


def test_esc_stops_and_keeps_what_was_reached(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    draw(window, qtbot, box_at(moving_face, 0))
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(texts(window)) == 1, timeout=LONG)
    shown = window.desk.shown
    assert shown is not None
    (stored,) = shown.review.session.study.events(shown.medium_id)
    assert isinstance(stored.event, FollowFace)
    assert stored.event.ended[1] in (EndReason.STOPPED, EndReason.LIMIT, EndReason.HIDDEN)
    reached = [one.pts for one in stored.event.path]
    assert all(covered(window, pts) for pts in reached)
    assert covered(window, moving_face.index.at(0)) == [Provenance.PERSON]


def test_a_face_is_added_in_one_frame_where_that_was_chosen_and_followed_with_t(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    at = moving_face.index.at
    window.actions_["follow_added"].trigger()
    draw(window, qtbot, box_at(moving_face, 0))
    assert texts(window) == ["Added face H1 at 0:00.00"]
    assert not covered(window, at(5))
    added = window.desk.selected
    window.actions_["follow"].trigger()
    qtbot.waitUntil(lambda: len(texts(window)) == 2, timeout=LONG)
    assert window.desk.selected == added, "the same track goes on"
    assert covered(window, at(20))


def test_an_export_waits_for_what_is_being_followed(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    shown = window.desk.shown
    assert shown is not None
    settings = window.preferences.export()
    draw(window, qtbot, box_at(moving_face, 0))
    orders = window.exports.orders([shown.medium_id], settings)
    with qtbot.waitSignal(window.exports.exported, timeout=LONG) as exported:
        window.exports.order(shown.medium_id, orders[shown.medium_id])
    report = exported.args[1] if exported.args else None
    assert report is not None
    assert report.regions >= GONE - 1


def test_what_a_killed_program_had_reached_is_a_decision_when_the_study_opens(
    tmp_path: Path, moving_face: MovingFace
) -> None:
    path = tmp_path / "killed.faceveil"
    at = moving_face.index.at
    event = FollowFace(
        at(3), Box(1, 2, 30, 40), (FollowedBox(at(4), Box(2, 2, 31, 40), 0.9),),
        ended=(EndReason.STOPPED, EndReason.STOPPED),
    )  # fmt: skip
    with Study.create(path) as study:
        medium = study.add_medium(moving_face.info).id
        number = study.keep_pending(event, medium_id=medium, person="Ada")
        longer = study.keep_pending(event, medium_id=medium, person="Ada", number=number)
        assert longer == number
    with Study.open(path) as study:
        (stored,) = study.events(medium)
        assert stored.event == event
        assert stored.person == "Ada"
        study.verify_chain()
        # Killed between deciding and forgetting: it is no second decision.
        study.keep_pending(event, medium_id=medium, person="Ada")
    with Study.open(path) as study:
        assert len(study.events(medium)) == 1


def test_a_track_that_was_being_lengthened_by_a_killed_program_is_covered(
    tmp_path: Path, moving_face: MovingFace
) -> None:
    path, at = tmp_path / "killed.faceveil", moving_face.index.at
    with Study.create(path) as study:
        medium = study.add_medium(moving_face.info).id
        study.save_index(medium, moving_face.index)
        session = ReviewSession(study, medium)
        ref = session.add_face(at(3), Box(1, 2, 30, 40)).ref
        assert ref is not None
        wish = WantedSpan.of(session, moving_face.index, ref=ref, span=(at(3), at(9)))
        assert wish is not None
        reached = {at(4): FollowedBox(at(4), Box(2, 2, 31, 40), 0.9)}
        study.keep_pending(wish.event(reached), medium_id=medium, person="Ada")
    with Study.open(path) as study:
        session = ReviewSession(study, medium)
        boxes = [
            face.box for frame in range(3, 10) for face in session.faces_at(at(frame))
            if face.covered
        ]  # fmt: skip
    assert boxes == [Box(1, 2, 30, 40), *[Box(2, 2, 31, 40)] * 6], "the last place is held"


def test_a_box_that_is_led_with_the_mouse_is_one_decision(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    at = moving_face.index.at
    view = window.pane.view
    window.actions_["follow_added"].trigger()
    draw(window, qtbot, box_at(moving_face, 0))
    before = len(texts(window))
    place = view.transform.to_view(QPointF(400, 250)).toPoint()
    qtbot.mouseMove(view, place)
    view.setFocus()
    qtbot.keyPress(view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: (window.desk.frame or 0) >= at(6), timeout=LONG)
    qtbot.keyRelease(view, Qt.Key.Key_H)
    shown = window.desk.shown
    assert shown is not None
    assert not shown.player.playing
    assert len(texts(window)) == before + 1
    (face,) = [face for face in shown.review.faces_at(at(5)) if face.covered]
    assert face.box.center == pytest.approx((400, 250), abs=60)
    window.actions_["undo"].trigger()
    assert not covered(window, at(5))
    assert covered(window, at(0))


def drag_end(window: MainWindow, qtbot: QtBot, frame: int, *, begin: bool = False) -> None:
    """Drag an end of the one bar in the timeline to a bound of a frame; without letting go."""
    timeline, shown = window.pane.timeline, window.desk.shown
    assert shown is not None
    bars, index = shown.review.lanes.bars, shown.player.index
    y = next(
        y for y in range(timeline.height())
        if timeline.track_at(QPointF(timeline.axis.x(float(bars.first[0]) + 0.001), y)) is not None
    )  # fmt: skip
    edge = float((bars.first if begin else bars.last)[0])
    end = index.seconds(index.at(frame)) if begin else index.seconds(index.at(frame + 1))
    start, target = (QPoint(round(timeline.axis.x(at)), y + 4) for at in (edge, end))
    qtbot.mousePress(timeline, MOUSE, pos=start)
    qtbot.mouseMove(timeline, (start + target) / 2)
    qtbot.mouseMove(timeline, target)


def let_go(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseRelease(window.pane.timeline, MOUSE)


def spans(window: MainWindow) -> list[tuple[int, int]]:
    assert window.desk.shown is not None
    index = window.desk.shown.player.index
    found = [track.span for track in window.desk.shown.review.tracks()]
    return [(index.position(first), index.position(last)) for first, last in found]


def one_frame_face(window: MainWindow, moving_face: MovingFace, qtbot: QtBot) -> None:
    window.actions_["follow_added"].trigger()
    draw(window, qtbot, box_at(moving_face, 0))
    assert spans(window) == [(0, 0)]
    window.pane.timeline.zoom(4, 0.0)


def test_the_end_of_a_track_is_dragged_and_the_face_followed_to_there(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    one_frame_face(window, moving_face, qtbot)
    at = moving_face.index.at
    shown = window.desk.shown
    assert shown is not None
    drag_end(window, qtbot, 20)
    window.pane.timeline.set_data(shown.review.lanes)  # as when frames were seen meanwhile
    assert shown.player.pts == at(20), "the picture shows the frame that would be the last"
    let_go(window, qtbot)
    assert all(covered(window, at(frame)) for frame in range(21)), "covered before it is followed"
    assert pending(shown.review.session.study.path) == 1
    qtbot.waitUntil(lambda: len(texts(window)) == 2, timeout=LONG)
    assert pending(shown.review.session.study.path) == 0
    assert spans(window) == [(0, 20)]
    face = next(face for face in shown.review.faces_at(at(20)) if face.covered)
    assert face.box.center == pytest.approx(box_at(moving_face, 20).center, abs=12)
    drag_end(window, qtbot, 10)
    let_go(window, qtbot)
    assert spans(window) == [(0, 10)]
    assert not covered(window, at(15))
    drag_end(window, qtbot, 18)
    let_go(window, qtbot)
    assert covered(window, at(15)), "what was cut off is there again, without following"
    assert not window.desk.growing
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert spans(window) == [(0, 20)]
    window.actions_["undo"].trigger()
    assert spans(window) == [(0, 0)], "one gesture, one undo"


def test_esc_lets_a_dragged_end_go_back(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    one_frame_face(window, moving_face, qtbot)
    shown = window.desk.shown
    assert shown is not None
    drag_end(window, qtbot, 20)
    qtbot.keyClick(window.pane.timeline, Qt.Key.Key_Escape)
    let_go(window, qtbot)
    assert shown.player.pts == moving_face.index.at(0)
    assert spans(window) == [(0, 0)]
    assert len(texts(window)) == 1


def test_keys_let_a_track_end_and_begin_in_the_frame_on_screen(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    one_frame_face(window, moving_face, qtbot)
    shown, at = window.desk.shown, moving_face.index.at
    assert shown is not None
    shown.player.seek(at(8))
    window.actions_["track_end"].trigger()
    qtbot.waitUntil(lambda: len(texts(window)) == 2, timeout=LONG)
    shown.player.seek(at(3))
    window.actions_["track_begin"].trigger()
    assert spans(window) == [(3, 8)]
    assert not covered(window, at(0))
    shown.player.seek(at(12))
    window.actions_["track_begin"].trigger()
    assert spans(window) == [(3, 8)], "it cannot begin after its end"


def test_two_marked_tracks_are_joined_and_the_gap_covered(
    window: MainWindow, moving_face: MovingFace, qtbot: QtBot
) -> None:
    shown, at = window.desk.shown, moving_face.index.at
    assert shown is not None
    refs = []
    for frame in (0, 11):
        box = box_at(moving_face, frame)
        changes = shown.review.do(partial(ReviewSession.add_face, pts=at(frame), box=box))
        assert changes is not None
        assert changes.ref is not None
        refs.append(changes.ref)
    said: list[str] = []
    window.desk.said.connect(lambda words, *_: said.append(words))
    window.desk.select(refs[0])
    window.actions_["join"].trigger()
    assert "Ctrl" in said[-1], "one cannot be joined, and what to do is said"
    window.tracks.view.selectAll()
    window.actions_["join"].trigger()
    qtbot.waitUntil(lambda: len(texts(window)) == 3, timeout=LONG)
    assert "10" in said[-1]
    assert [len(covered(window, at(frame))) for frame in range(12)] == [1] * 12
    window.actions_["undo"].trigger()
    assert not covered(window, at(3))
