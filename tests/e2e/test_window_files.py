"""Files that move, media without faces, and exports onto names that are taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.errors import StudyError
from app.export.effects.presets import FEATURE_WARNING
from app.widgets.main_window import MainWindow
from tests.e2e.window_helpers import (
    Opener,
    archived,
    chip,
    drop,
    export_dialog,
    is_detected,
    on_screen,
    one_page,
    open_without_its_file,
    wait_detected,
    wait_found,
)


def wall(folder: Path) -> Path:
    """A picture without a face."""
    path = folder / "wall.png"
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGray)
    assert image.save(str(path))
    return path


def test_a_moved_file_is_found_again_through_the_menu(
    open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    window = open_window()
    away = open_without_its_file(window, detected_clip, qtbot)
    window.actions_["relocate"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(away))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_found(window, away, qtbot)


def test_a_moved_file_is_found_again_by_dropping_it(
    open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    window = open_window()
    away = open_without_its_file(window, detected_clip, qtbot)
    drop(window, away)
    wait_found(window, away, qtbot)


def test_another_file_is_not_taken_for_the_missing_one(
    open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    window = open_window()
    open_without_its_file(window, detected_clip, qtbot)
    other = detected_clip.parent / "other.mp4"
    other.write_bytes(b"no video at all")
    window.sources.relocate(window.workspace.media[0].id, other)
    qtbot.waitUntil(lambda: window.banner.notice is not None, timeout=20_000)
    assert window.banner.notice is not None
    assert "is not the file that was reviewed" in window.banner.notice.message
    assert chip(window) == "file not found"


def test_a_medium_is_taken_off_the_list_and_comes_back_with_its_decisions(
    open_window: Opener, detected_clip: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = wall(tmp_path / "footage")
    window = open_window()
    window.open_paths([detected_clip.with_name("ward.mp4.faceveil")])
    wait_detected(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.pane.view.faces), timeout=20_000)
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Tab)
    window.actions_["accept_track"].trigger()
    qtbot.waitUntil(lambda: on_screen(window).review.session.next_undo is not None, timeout=20_000)
    drop(window, picture)
    qtbot.waitUntil(lambda: len(window.media.media.items) == 2, timeout=20_000)
    # Back at once, before the picture is on screen: the video stays.
    window.desk.show(window.workspace.media[0].id)
    qtbot.waitUntil(lambda: len(window.media.media.pictures) == 2, timeout=20_000)
    assert on_screen(window).medium_id == window.workspace.media[0].id

    window.actions_["remove_medium"].trigger()

    assert [medium.path for medium in window.workspace.media] == [picture]
    assert detected_clip.exists()
    assert window.banner.notice is not None
    assert "Add the file again" in window.banner.notice.hint
    qtbot.waitUntil(lambda: window.desk.shown is not None, timeout=20_000)
    assert on_screen(window).medium_id == window.workspace.media[0].id
    window.actions_["remove_medium"].trigger()
    assert window.desk.shown is None
    assert not window.media.media.items
    assert not window.actions_["remove_medium"].isEnabled()
    assert not window.actions_["export"].isEnabled()
    assert "Drop videos" in window.pane.view.message
    assert window.tabs.tabText(0) == "Tracks"
    labels = [label.text() for label in window.pane.transport.findChildren(QLabel)]
    assert not any("frame" in text or "/" in text for text in labels)

    drop(window, detected_clip)
    wait_detected(window, qtbot)
    assert on_screen(window).medium_id == 1
    assert on_screen(window).review.session.next_undo is not None
    qtbot.waitUntil(lambda: is_detected(chip(window)), timeout=20_000)


def test_a_removed_medium_is_known_again_where_its_file_was_moved_to(
    open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_paths([detected_clip.with_name("ward.mp4.faceveil")])
    wait_detected(window, qtbot)
    window.actions_["remove_medium"].trigger()
    away = archived(detected_clip)
    drop(window, away)
    wait_found(window, away, qtbot)
    assert window.workspace.media[0].id == 1


def test_a_removal_that_fails_changes_nothing(
    open_window: Opener, detected_clip: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    window.open_paths([detected_clip.with_name("ward.mp4.faceveil")])
    wait_detected(window, qtbot)
    study = window.workspace.study
    assert study is not None

    def fail(_medium_id: int) -> None:
        raise StudyError("the disk is full")

    monkeypatch.setattr(study, "remove_medium", fail)
    window.actions_["remove_medium"].trigger()
    assert window.banner.notice is not None
    assert "the disk is full" in window.banner.notice.message
    assert len(window.media.media.items) == 1
    assert window.desk.shown is not None


def test_problems_of_a_study_go_with_it(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty.mp4"
    empty.touch()
    drop(window, empty)
    qtbot.waitUntil(lambda: window.banner.notice is not None, timeout=20_000)
    assert window.banner.notice is not None
    assert window.banner.notice.hint
    window.actions_["close_study"].trigger()
    assert window.banner.notice is None
    assert not window.banner.isVisible()


def test_the_list_of_tracks_says_why_it_is_empty(
    open_window: Opener, clip: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = wall(tmp_path / "footage")
    window = open_window()
    drop(window, picture)
    wait_detected(window, qtbot)
    words = window.tracks.findChildren(QLabel)

    def said(text: str) -> bool:
        return any(text in label.text() and label.isVisible() for label in words)

    qtbot.waitUntil(lambda: said("No faces were found"), timeout=20_000)


def test_a_file_that_is_there_is_replaced_only_when_asked(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.desk.shown
    assert shown is not None
    study, frames = shown.review.session.study, len(shown.player.index)
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Shift)  # somebody is there
    qtbot.waitUntil(lambda: len(study.seen(shown.medium_id)) > 0, timeout=10_000)
    page = one_page(export_dialog(window))
    taken = page.out
    taken.write_bytes(b"an older export")
    page.target.setText(str(taken.parent / "free.mp4"))
    assert page.start.isEnabled()
    assert not page.replace.isVisible()
    page.target.setText(str(taken))
    assert page.replace.isVisible()
    assert not page.start.isEnabled()
    page.replace.click()
    with qtbot.waitSignal(window.exports.exported, timeout=120_000):
        page.start.click()
    assert taken.stat().st_size > 1000
    report = window.commands.exports.show_report_of(shown.medium_id)
    assert report is not None
    words = " ".join(label.text() for label in report.page.findChildren(QLabel))
    assert f"of {frames} frames: faces that the detector missed" in words
    report.close()
    qtbot.waitUntil(lambda: chip(window) == "exported", timeout=20_000)
    window.pane.view.select_next(1)
    window.actions_["reject"].trigger()
    assert chip(window) == "export out of date"


def test_the_export_dialog_says_how_faces_are_covered(window: MainWindow, qtbot: QtBot) -> None:
    dialog = export_dialog(window)
    words = " ".join(label.text() for label in dialog.page.findChildren(QLabel))
    assert "Controlled sharing (feature blur)" in words
    assert FEATURE_WARNING in words
    assert "faces that the detector missed there stay visible" in words
    dialog.close()


def test_a_folder_that_moved_as_a_whole_just_opens(
    open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    moved = detected_clip.parent.rename(detected_clip.parent.with_name("moved"))
    window = open_window()
    window.open_paths([moved / "ward.mp4.faceveil"])
    wait_found(window, moved / "ward.mp4", qtbot)
    assert window.banner.notice is None


def test_dropping_the_video_of_a_moved_folder_adds_it_no_second_time(
    open_window: Opener, detected_clip: Path, qtbot: QtBot
) -> None:
    moved = detected_clip.parent.rename(detected_clip.parent.with_name("moved"))
    window = open_window()
    drop(window, moved / "ward.mp4")
    wait_found(window, moved / "ward.mp4", qtbot)
