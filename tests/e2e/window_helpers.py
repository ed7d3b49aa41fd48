"""What several tests of the window need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.widgets.main_window import MainWindow
from app.widgets.video_view import VideoView

LEFT = Qt.MouseButton.LeftButton
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


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = window.rect().center()
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(middle, copy, data, LEFT, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, data, LEFT, none))


def at(view: VideoView, x: float, y: float) -> QPoint:
    """View position of a picture point."""
    return view.transform.to_view(QPointF(x, y)).toPoint()


def drag(qtbot: QtBot, view: VideoView, start: QPoint, stop: QPoint) -> None:
    qtbot.mouseMove(view, start)
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, (start + stop) / 2)
    qtbot.mouseMove(view, stop)
    qtbot.mouseRelease(view, LEFT, pos=stop)
