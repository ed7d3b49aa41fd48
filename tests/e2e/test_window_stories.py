"""What people do with the window, with real mouse and keyboard events."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controllers.desk import ViewMode
from app.core.model import Face, Provenance, Status
from app.core.refs import FaceRef
from app.core.timebase import FrameIndex
from app.store.study import Study
from app.video import FrameReader, open_medium
from app.widgets.main_window import MainWindow
from tests.e2e.window_helpers import (
    LEFT,
    Opener,
    at,
    chip,
    drag,
    drop,
    export_dialog,
    is_detected,
    one_page,
    wait_detected,
)


def key(qtbot: QtBot, window: MainWindow, name: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(window.pane.view, name, held)


def detected_face(window: MainWindow) -> Face:
    """The face of the demonstration clip."""
    faces = [face for face in window.pane.view.faces if face.track and not face.ghost]
    assert faces, "the detector found the face"
    return max(faces, key=lambda face: face.score)


def selected(window: MainWindow) -> Face:
    face = window.pane.view.selected
    assert face is not None
    return face


def session_index(window: MainWindow) -> FrameIndex:
    assert window.desk.shown is not None
    return window.desk.shown.player.index


def test_a_dropped_video_is_detected_and_saved_beside_it(
    open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.welcome.isVisible()
    drop(window, clip)
    wait_detected(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.pane.view.faces), timeout=20_000)
    study = clip.with_name("ward.mp4.faceveil")
    assert study.exists()
    assert window.workspace.study is not None
    assert window.workspace.study.path == study
    face = detected_face(window)
    assert face.provenance is Provenance.DETECTOR
    assert window.tracks.model.rowCount() >= 1
    assert is_detected(chip(window))
    assert window.desk.shown is not None
    assert int(window.desk.shown.review.lanes.counts.max()) >= 1
    assert window.preferences.recent() == [study]


def test_a_missed_face_is_added_by_dragging_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    before = len(view.faces)
    drag(qtbot, view, at(view, 30, 560), at(view, 110, 670))
    qtbot.waitUntil(lambda: view.selected is not None, timeout=60_000)
    assert len(view.faces) == before + 1
    added = selected(window)
    assert added.provenance is Provenance.PERSON
    assert (added.box.x1, added.box.y1) == pytest.approx((30, 560), abs=3)
    assert (added.box.x2, added.box.y2) == pytest.approx((110, 670), abs=3)
    # Whether it is still being followed or not: one undo takes all of it back.
    key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(view.faces) == before
    shown = window.desk.shown
    assert shown is not None
    assert not shown.review.following.active
    key(
        qtbot,
        window,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
    assert len(view.faces) == before + 1
    # Picture and list agree on what a key would act on.
    again = selected(window)
    assert window.tracks.selected is not None
    assert window.tracks.selected.track == again.track


def test_rejecting_reaches_this_frame_or_the_whole_track(window: MainWindow, qtbot: QtBot) -> None:
    view, index = window.pane.view, session_index(window)
    assert window.desk.shown is not None
    review = window.desk.shown.review
    face = detected_face(window)
    qtbot.mouseClick(view, LEFT, pos=at(view, *face.box.center))
    assert window.desk.selected == FaceRef.of(face)
    key(qtbot, window, Qt.Key.Key_R)
    assert selected(window).status is Status.REJECTED
    track = review.track(FaceRef.of(face))
    assert track is not None
    other = next(int(p) for p in index.span(track.first_pts, track.last_pts) if p != face.pts)
    elsewhere = next(f for f in review.faces_at(other) if f.track == face.track)
    assert elsewhere.status is Status.UNDECIDED
    key(qtbot, window, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    elsewhere = next(f for f in review.faces_at(other) if f.track == face.track)
    assert elsewhere.status is Status.REJECTED
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert selected(window).status is Status.UNDECIDED
    assert len(window.history.entries) == 2


def test_a_box_is_moved_resized_and_nudged(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    face = detected_face(window)
    qtbot.mouseClick(view, LEFT, pos=at(view, *face.box.center))
    window.desk.select(FaceRef.of(face))
    x, y = face.box.x1 + face.box.width * 0.5, face.box.y1 + face.box.height * 0.22
    drag(qtbot, view, at(view, x, y), at(view, x + 40, y + 20))
    now = selected(window).box
    assert (now.x1 - face.box.x1, now.y1 - face.box.y1) == pytest.approx((40, 20), abs=3)
    assert now.width == pytest.approx(face.box.width, abs=0.5)
    marks = selected(window).landmarks
    if face.landmarks is not None and marks is not None:
        shift = (marks.points - face.landmarks.points).mean(axis=0)
        assert shift == pytest.approx([40, 20], abs=4)
    drag(qtbot, view, at(view, now.x2, now.y2), at(view, now.x2 + 30, now.y2 + 30))
    assert selected(window).box.width == pytest.approx(now.width + 30, abs=3)
    wide = selected(window).box
    key(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert selected(window).box.x1 == pytest.approx(wide.x1 - 1, abs=0.01)
    assert len(window.history.entries) == 3


def test_one_landmark_is_dragged(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    face = detected_face(window)
    assert face.landmarks is not None
    window.desk.select(FaceRef.of(face))
    x, y = (float(v) for v in face.landmarks.points[2])
    drag(qtbot, view, at(view, x, y), at(view, x + 14, y + 10))
    marks = selected(window).landmarks
    assert marks is not None
    moved = np.abs(marks.points - face.landmarks.points).max(axis=1) > 3
    assert moved.tolist() == [False, False, True, False, False]
    assert selected(window).box == face.box


def mode(window: MainWindow) -> ViewMode:
    return window.desk.mode


def test_v_flips_to_what_the_export_shows(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    face = detected_face(window)
    x, y = (int(v) for v in face.box.center)
    plain = view.pixels
    assert plain is not None
    key(qtbot, window, Qt.Key.Key_V)
    assert mode(window) is ViewMode.REDACTED

    def covered() -> bool:
        now = view.pixels
        return now is not None and not np.array_equal(now, plain)

    qtbot.waitUntil(covered, timeout=10_000)
    now = view.pixels
    assert now is not None
    patch = np.s_[y - 20 : y + 20, x - 20 : x + 20]
    assert np.abs(now[patch].astype(int) - plain[patch]).mean() > 2
    assert np.array_equal(now[-20:, :20], plain[-20:, :20])
    key(qtbot, window, Qt.Key.Key_V)
    assert mode(window) is ViewMode.ORIGINAL
    key(qtbot, window, Qt.Key.Key_V)
    assert mode(window) is ViewMode.OVERLAY


def test_the_selected_face_is_outlined_in_every_view(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    face = detected_face(window)
    edge = at(view, face.box.x1, face.box.center[1])

    def on_the_edge() -> list[int]:
        shown = view.grab().toImage()
        return [shown.pixel(edge.x() + dx, edge.y()) for dx in range(-2, 3)]

    key(qtbot, window, Qt.Key.Key_V)
    key(qtbot, window, Qt.Key.Key_V)
    assert window.desk.mode is ViewMode.ORIGINAL
    window.desk.select(None)
    plain = on_the_edge()
    window.desk.select(FaceRef.of(face))  # keys act on it, so it must be seen
    assert on_the_edge() != plain
    window.desk.select(None)
    assert on_the_edge() == plain


def test_frames_are_stepped_and_played(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.shown is not None
    player = window.desk.shown.player
    key(qtbot, window, Qt.Key.Key_Right)
    assert player.pts == player.index.at(1)
    key(qtbot, window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert player.pts == player.index.at(11)
    key(qtbot, window, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: player.shown_pts == player.index.start, timeout=5000)
    key(qtbot, window, Qt.Key.Key_Space)
    assert player.playing
    qtbot.waitUntil(lambda: not player.playing, timeout=15_000)
    assert player.pts == player.index.last


def test_a_frame_that_stands_on_screen_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.shown is not None
    pts = window.desk.shown.player.index.at(5)
    window.desk.shown.player.seek(pts)
    study, medium = window.workspace.study, window.desk.shown.medium_id
    assert study is not None
    qtbot.waitUntil(lambda: pts in study.seen(medium), timeout=10_000)


def test_the_work_is_exported_and_found_again(
    window: MainWindow, open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    view = window.pane.view
    drag(qtbot, view, at(view, 30, 560), at(view, 110, 670))
    face = detected_face(window)
    before = clip.read_bytes()
    page = one_page(export_dialog(window))
    out = Path(page.target.text())
    assert out == clip.with_name("ward-redacted.mp4")
    with qtbot.waitSignal(window.exports.exported, timeout=120_000):
        qtbot.mouseClick(page.start, LEFT)
    assert window.banner.notice is not None
    assert "verified" in window.banner.notice.message
    assert clip.read_bytes() == before
    info, index = open_medium(out)
    with FrameReader(info, index) as reader:
        image = reader.read_at(index.start).image
    plain = view.pixels
    assert plain is not None
    x, y = (int(v) for v in face.box.center)
    patch = np.s_[y - 20 : y + 20, x - 20 : x + 20]
    assert np.abs(image[patch].astype(int) - plain[patch]).mean() > 3
    qtbot.waitUntil(lambda: window.media.media.items[0].chip == "exported", timeout=5000)
    window.close()

    again = open_window()
    again.open_paths([clip])
    wait_detected(again, qtbot)
    qtbot.waitUntil(lambda: bool(again.pane.view.faces), timeout=20_000)
    by_hand = [f for f in again.pane.view.faces if f.provenance is Provenance.PERSON]
    assert len(by_hand) == 1
    entries = again.history.entries
    assert "Exported ward-redacted.mp4" in entries[0]
    assert sum("added face" in entry for entry in entries) == 1
    again.actions_["undo"].trigger()
    assert not [f for f in again.pane.view.faces if f.provenance is Provenance.PERSON]


def test_problems_are_told_in_a_banner(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty.mp4"
    empty.write_bytes(b"")
    window = open_window()
    drop(window, empty)
    qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    notice = window.banner.notice
    assert notice is not None
    assert "empty.mp4" in notice.message
    assert window.isVisible()


def test_a_study_of_another_place_opens_by_drop(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "old.faceveil"
    Study.create(path).close()
    window = open_window()
    drop(window, path)
    assert window.workspace.study is not None
    assert window.workspace.study.path == path
    assert window.windowTitle().startswith("old")
    window.actions_["close_study"].trigger()
    assert window.welcome.isVisible()
