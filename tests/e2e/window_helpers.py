"""What several tests of the window need."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.shown_medium import ShownMedium
from app.export.effects.presets import CONTROLLED_SHARING
from app.widgets.export.dialog import ExportDialog
from app.widgets.export.settings_page import ExportSettingsPage
from app.widgets.main_window import MainWindow
from app.widgets.parts.paths import url_of_path
from app.widgets.picture.video_view import VideoView

LEFT = Qt.MouseButton.LeftButton
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
Opener = Callable[[], MainWindow]


def on_screen(window: MainWindow) -> ShownMedium:
    """The medium on screen, which has to be there."""
    medium = window.desk.shown
    assert medium is not None
    return medium


def wait_detected(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the medium is on screen and its detection has come into the review."""

    def ready() -> bool:
        shown = window.desk.shown
        if shown is None or window.workspace.queue is None:
            return False
        run = shown.review.session.run
        return run is not None and run.state == "complete" and window.pane.view.has_picture

    qtbot.waitUntil(ready, timeout=120_000)


def chip(window: MainWindow) -> str:
    """The first medium's chip; empty while there is no medium."""
    items = window.media.media.items
    return items[0].chip if items else ""


def is_detected(chip: str) -> bool:
    """Whether a chip says that detection is done, and perhaps what is left to look at."""
    return chip == "detected" or "concern" in chip or chip.startswith("second opinions")


def archived(clip: Path) -> Path:
    """Move a clip out of its folder; where it is now."""
    away = clip.parent.parent / "archive" / clip.name
    away.parent.mkdir()
    shutil.move(clip, away)
    return away


def open_without_its_file(window: MainWindow, clip: Path, qtbot: QtBot) -> Path:
    """Open the study after its clip was moved; where the clip is now."""
    away = archived(clip)
    window.open_paths([clip.with_name("ward.mp4.faceveil")])
    qtbot.waitUntil(lambda: chip(window) == "file not found", timeout=20_000)
    qtbot.waitUntil(lambda: "Find a moved file" in window.pane.view.message, timeout=20_000)
    return away


def wait_found(window: MainWindow, away: Path, qtbot: QtBot) -> None:
    wait_detected(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.pane.view.faces), timeout=20_000)
    qtbot.waitUntil(lambda: is_detected(chip(window)), timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.media.media.pictures), timeout=20_000)
    assert [medium.path for medium in window.workspace.media] == [away]
    assert not window.workspace.missing
    assert not window.actions_["relocate"].isEnabled()


def export_dialog(window: MainWindow, preset: str = CONTROLLED_SHARING) -> ExportDialog:
    """Ask for an export, and say who receives it by choosing a card; the dialog asks how then."""
    window.actions_["export"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    if dialog.who.isVisible():
        assert not dialog.who.go_on.isEnabled()
        dialog.who.cards.cards[preset].click()
        dialog.who.go_on.click()
    assert dialog.page.isVisible()
    return dialog


def one_page(dialog: ExportDialog) -> ExportSettingsPage:
    """How one medium is exported."""
    assert isinstance(dialog.page, ExportSettingsPage)
    return dialog.page


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the middle of the window."""
    data = QMimeData()
    data.setUrls([url_of_path(path) for path in paths])
    middle = window.rect().center()
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(middle, copy, data, LEFT, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, data, LEFT, none))


def at(view: VideoView, x: float, y: float) -> QPoint:
    """View position of a picture point."""
    return view.transform.to_view(QPointF(x, y)).toPoint()


def drag(
    qtbot: QtBot,
    view: VideoView,
    start: QPoint,
    stop: QPoint,
    *,
    held: Qt.KeyboardModifier = NONE,
) -> None:
    """Drag the mouse; with Alt held a face is drawn in this frame only."""
    qtbot.mouseMove(view, start)
    qtbot.mousePress(view, LEFT, held, start)
    qtbot.mouseMove(view, (start + stop) / 2)
    qtbot.mouseMove(view, stop)
    qtbot.mouseRelease(view, LEFT, held, stop)
