"""Smaller promises of the window: pictures in lists, seen marks, people, keys of dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.refs import FaceRef
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.main_window import MainWindow
from app.widgets.panels.tracks_model import TrackFilter
from tests.e2e.window_helpers import (
    ALT,
    LEFT,
    Opener,
    at,
    drag,
    export_dialog,
    one_page,
    wait_detected,
)

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def row_middle(window: MainWindow, row: int) -> QPoint:
    """Where the words of a row of the track list are."""
    rect = window.tracks.view.visualRect(window.tracks.model.index(row))
    return QPoint(rect.left() + 110, rect.center().y())


def mark_two(window: MainWindow, qtbot: QtBot) -> list[FaceRef]:
    """Add a face by hand and mark it with the first track of the list; their names."""
    view = window.pane.view
    drag(qtbot, view, at(view, 30, 560), at(view, 110, 670), held=ALT)
    added = view.selected
    assert added is not None
    name = FaceRef.of(added)
    viewport = window.tracks.view.viewport()
    row = window.tracks.model.row_of(name)
    assert row is not None
    other = 0 if row else 1
    qtbot.mouseClick(viewport, LEFT, NONE, row_middle(window, other))
    qtbot.mouseClick(viewport, LEFT, CTRL, row_middle(window, row))
    marked = list(window.desk.marked)
    assert len(marked) == 2
    assert name in marked
    return marked


def group_as(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Press G and answer with a name."""
    qtbot.keyClick(window.tracks.view, Qt.Key.Key_G)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def people(window: MainWindow) -> dict[FaceRef, str]:
    """The person of every track."""
    assert window.desk.shown is not None
    return {track.ref: track.person for track in window.desk.shown.review.tracks()}


def test_the_media_list_has_a_picture_after_reopening(
    window: MainWindow, open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    medium = window.media.media.items[0].medium_id
    qtbot.waitUntil(lambda: medium in window.media.media.pictures, timeout=30_000)
    window.close()
    again = open_window()
    again.open_paths([detected_clip.with_name("ward.mp4.faceveil")])
    wait_detected(again, qtbot)
    qtbot.waitUntil(lambda: medium in again.media.media.pictures, timeout=30_000)
    again.actions_["close_study"].trigger()
    assert not again.media.media.pictures


def test_frames_played_at_normal_speed_are_seen(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.desk.shown
    assert shown is not None
    painted: set[int] = set()
    window.pane.view.painted.connect(lambda: painted.add(shown.player.shown_pts or 0))
    shown.player.set_speed(0.5)
    shown.player.play()
    qtbot.waitUntil(lambda: not shown.player.playing, timeout=30_000)
    shown.seen.flush()

    def seen() -> set[int]:
        return {int(pts) for pts in shown.review.session.study.seen(shown.medium_id)}

    qtbot.waitUntil(lambda: len(seen()) > 3, timeout=10_000)
    assert seen() <= painted | {shown.player.index.start}


def test_tracks_are_grouped_as_a_person_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    marked = mark_two(window, qtbot)
    group_as(window, qtbot, "Ann")
    assert {people(window)[track] for track in marked} == {"Ann"}
    model = window.tracks.model
    rows = sorted(model.row_of(track) or 0 for track in marked)
    assert rows[1] == rows[0] + 1
    first = model.row_of(marked[0])
    assert first is not None
    assert model.title(model.track(first)) == "Ann"
    assert sum(model.joined(row) for row in range(model.rowCount())) == 1
    assert {track.ref for track in window.tracks.marked_tracks} == set(marked)
    window.actions_["undo"].trigger()
    assert set(people(window).values()) == {""}
    window.actions_["redo"].trigger()
    assert {people(window)[track] for track in marked} == {"Ann"}


def test_a_track_is_taken_out_of_its_person(window: MainWindow, qtbot: QtBot) -> None:
    marked = mark_two(window, qtbot)
    group_as(window, qtbot, "Ann")
    row = window.tracks.model.row_of(marked[1])
    assert row is not None
    viewport = window.tracks.view.viewport()
    qtbot.mouseClick(viewport, LEFT, NONE, row_middle(window, row))
    assert window.desk.marked == (marked[1],)
    qtbot.keyClick(window.tracks.view, Qt.Key.Key_G, SHIFT)
    assert people(window)[marked[1]] == ""
    assert people(window)[marked[0]] == "Ann"
    group_as(window, qtbot, "Ann")
    assert people(window)[marked[1]] == "Ann"
    assert {name for name in people(window).values() if name} == {"Ann"}
    assert window.desk.shown is not None
    groups = {t.group for t in window.desk.shown.review.tracks() if t.person}
    assert len(groups) == 1


def test_enter_in_the_path_field_exports(window: MainWindow, qtbot: QtBot) -> None:
    page = one_page(export_dialog(window))
    out = page.out
    page.target.setFocus()
    with qtbot.waitSignal(window.exports.exported, timeout=120_000):
        qtbot.keyClick(page.target, Qt.Key.Key_Return)
        assert QApplication.activeModalWidget() is None
    assert out.exists()


def test_the_status_bar_keeps_clear_of_the_edge(window: MainWindow) -> None:
    labels = [label for label in window.statusBar().findChildren(QLabel) if label.text()]
    ends = [label.mapTo(window, label.rect().topRight()).x() for label in labels]
    assert window.width() - max(ends) >= 8


def test_a_decision_key_never_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    view, shown = window.pane.view, window.desk.shown
    assert shown is not None
    window.desk.select(None)
    decided = len(shown.review.history())
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert "Choose a face first" in view.toast.text()
    assert view.toast.isVisible()
    drag(qtbot, view, at(view, 30, 560), at(view, 110, 670), held=ALT)  # in this frame only
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.selected is None, timeout=20_000)
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert "not in this frame" in view.toast.text()
    assert len(shown.review.history()) == decided + 1
    qtbot.keyClick(view, Qt.Key.Key_R, SHIFT)
    assert len(shown.review.history()) == decided + 2
    assert "Rejected the whole track" in view.toast.text()


def test_work_goes_on_where_it_was_left(
    window: MainWindow, open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    assert window.desk.shown is not None
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Right, SHIFT)
    window.actions_["panel_history"].trigger()
    sizes = window.pane.split.sizes()
    window.pane.split.setSizes([sizes[0] - 60, sizes[1] + 60])
    kept, left = window.pane.split.sizes(), window.desk.shown.player.pts
    assert left != window.desk.shown.player.index.start
    window.close()
    again = open_window()
    again.open_paths([detected_clip.with_name("ward.mp4.faceveil")])
    wait_detected(again, qtbot)
    assert again.desk.shown is not None
    assert again.desk.shown.player.pts == left
    assert again.tabs.currentWidget() is again.history
    assert abs(again.pane.split.sizes()[1] - kept[1]) <= 2


def test_the_key_sheet_fits_the_screen(window: MainWindow) -> None:
    window.actions_["keys"].trigger()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeySheet)
    room = window.screen().availableGeometry()
    assert sheet.width() <= room.width()
    assert sheet.height() <= room.height()
    assert sheet.minimumSizeHint().width() < 600
    sheet.close()


def test_a_track_rejected_in_part_is_told_apart(window: MainWindow, qtbot: QtBot) -> None:
    view, shown = window.pane.view, window.desk.shown
    assert shown is not None
    face = max(view.faces, key=lambda f: f.box.area * (not f.ghost))
    assert face.track is not None
    window.desk.select(FaceRef.of(face))
    qtbot.keyClick(view, Qt.Key.Key_R)
    track = shown.review.track(FaceRef.of(face))
    assert track is not None
    assert track.rejected == 1
    assert window.tracks.model.state(track) == "rejected in 1"
    assert TrackFilter.REJECTED.holds(track)
    bars = shown.review.lanes.bars
    ((bar, start, end),) = bars.open_spans.tolist()
    assert bars.numbers[int(bar)] == face.track
    index = shown.player.index
    assert start == index.seconds(shown.player.pts)
    assert end == index.seconds(index.step(shown.player.pts, 1))
    qtbot.keyClick(view, Qt.Key.Key_R, SHIFT)
    assert not len(shown.review.lanes.bars.open_spans)


def test_a_still_picture_has_no_timeline_and_no_button_jumps(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    transport = window.pane.transport
    before = transport.mapTo(window, transport.rect().topLeft()), transport.size()
    still = tmp_path / "still.png"
    assert window.pane.view.grab().save(str(still))
    window.open_paths([still])

    def on_desk() -> Path | None:
        return None if window.desk.shown is None else window.desk.shown.player.info.path

    qtbot.waitUntil(lambda: on_desk() == still, timeout=30_000)
    qtbot.waitUntil(lambda: window.pane.view.has_picture, timeout=10_000)
    assert window.pane.timeline.words == "A picture has no timeline."
    assert (transport.mapTo(window, transport.rect().topLeft()), transport.size()) == before
    assert not window.actions_["play"].isEnabled()
    assert window.actions_["accept"].isEnabled()
