"""What several tests of the window need."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.widgets.main_window import MainWindow

Opener = Callable[[], MainWindow]


def wait_detected(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the medium is on screen and its detection has come into the review."""

    def ready() -> bool:
        shown = window.shown
        if shown is None or window.workspace.queue is None:
            return False
        run = shown.review.session.run
        return run is not None and run.state == "complete" and window.pane.view.has_picture

    qtbot.waitUntil(ready, timeout=120_000)
