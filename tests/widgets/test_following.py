"""A face that is drawn is followed: live, stopped by Esc, one decision, one undo, never lost."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.arrays import RawFaces
from app.core.decisions import EndReason, FollowedBox, FollowFace
from app.core.model import Box, Provenance
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
    qtbot.waitUntil(lambda: len(texts(window)) == 1, timeout=LONG)
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
