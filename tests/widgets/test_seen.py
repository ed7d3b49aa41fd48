"""What counts as seen in the window: nothing that came by itself and that nobody touched."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controllers.seen import SEEN_AFTER
from app.widgets.main_window import MainWindow


def test_opening_a_study_marks_no_frame_as_seen(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.desk.shown
    assert shown is not None
    study = shown.review.session.study
    qtbot.wait(SEEN_AFTER * 3)
    shown.seen.flush()
    qtbot.waitUntil(lambda: not window.workspace.runner.running, timeout=20_000)
    assert study.seen(shown.medium_id).tolist() == []
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Shift)
    qtbot.wait(SEEN_AFTER * 3)
    shown.seen.flush()
    qtbot.waitUntil(lambda: len(study.seen(shown.medium_id)) == 1, timeout=20_000)
