"""Detections that are broken off: what a person cancelled stays so, all else goes on."""

from __future__ import annotations

import re
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.widgets.main_window import MainWindow
from tests.e2e.window_helpers import (
    LEFT,
    Opener,
    archived,
    chip,
    drop,
    is_detected,
    open_without_its_file,
    wait_detected,
    wait_found,
)


def begun(open_window: Opener, clip: Path, qtbot: QtBot) -> MainWindow:
    """A window in which some frames are detected: before, there is no run to break off."""
    window = open_window()
    drop(window, clip)
    some = re.compile("detecting [1-9]")
    qtbot.waitUntil(lambda: some.match(chip(window)) is not None, timeout=20_000)
    return window


def test_a_detection_that_was_cancelled_stays_so_when_its_file_is_found(
    open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    window = begun(open_window, clip, qtbot)
    qtbot.mouseClick(window.status.jobs.cancel, LEFT)
    qtbot.waitUntil(lambda: chip(window) == "cancelled", timeout=20_000)
    window.workspace.close()
    away = open_without_its_file(window, clip, qtbot)
    drop(window, away)
    qtbot.waitUntil(lambda: not window.workspace.missing, timeout=20_000)
    queue = window.workspace.queue
    assert queue is not None
    assert queue.entry(window.workspace.media[0].id) is None
    assert chip(window) == "cancelled"


def test_a_detection_broken_off_by_closing_goes_on_where_the_file_is_found(
    open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    window = begun(open_window, clip, qtbot)
    window.close()
    again = open_window()
    away = open_without_its_file(again, clip, qtbot)
    drop(again, away)
    wait_found(again, away, qtbot)


def test_closing_the_window_breaks_a_detection_off_until_it_is_opened_again(
    open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    window = begun(open_window, clip, qtbot)
    window.close()
    again = open_window()
    again.open_paths([clip.with_name("ward.mp4.faceveil")])
    wait_detected(again, qtbot)
    qtbot.waitUntil(lambda: is_detected(chip(again)), timeout=20_000)


def test_a_medium_removed_while_it_is_detected_is_finished_when_it_comes_back(
    open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, clip)
    qtbot.waitUntil(lambda: bool(window.workspace.media), timeout=20_000)
    window.media.set_current(1)
    window.actions_["remove_medium"].trigger()
    assert not window.workspace.media
    drop(window, clip)
    wait_detected(window, qtbot)
    qtbot.waitUntil(lambda: is_detected(chip(window)), timeout=20_000)


def test_a_medium_removed_while_it_is_detected_is_finished_where_its_file_was_moved_to(
    open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    window = begun(open_window, clip, qtbot)
    window.media.set_current(1)
    window.actions_["remove_medium"].trigger()
    assert not window.workspace.media
    away = archived(clip)
    drop(window, away)
    wait_found(window, away, qtbot)
