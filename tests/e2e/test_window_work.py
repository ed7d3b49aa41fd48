"""Background work in the window: the demonstration, many media at once, odd ones."""

from __future__ import annotations

import tempfile
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.batch.demo_clip import DemoClip
from app.batch.demo_files import STUDY, make_study, write_clip
from app.controllers.detection_queue import DetectionEntry, QueueState
from app.controllers.places import export_name
from app.core.task import CancelToken, Progress, ProgressCallback, Stage
from app.export.effects.presets import PRESETS, PUBLISH
from app.review.session import ReviewSession
from app.widgets.main_window import MainWindow
from tests.e2e.window_helpers import Opener, at, drag, drop, wait_detected


def wall(path: Path) -> Path:
    """A grey picture without faces."""
    image = QImage(96, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 90, 90))
    assert image.save(str(path))
    return path


def texts(widget: QWidget) -> list[str]:
    """What the labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel)]


def test_pause_and_cancel_stay_under_the_mouse(window: MainWindow) -> None:
    entry = DetectionEntry(1, QueueState.RUNNING)
    entry.progress = Progress(Stage.DETECTING, 995, 1000, rate=31.5)
    window.status.jobs.show_entry(entry, Path("ward.mp4"), 0)
    QApplication.processEvents()
    before = window.status.jobs.pause.geometry(), window.status.jobs.cancel.geometry()
    assert any("99\N{NO-BREAK SPACE}%" in text for text in texts(window.status.jobs))
    entry.state = QueueState.PAUSED
    window.status.jobs.show_entry(entry, Path("ward.mp4"), 2)
    QApplication.processEvents()
    assert (window.status.jobs.pause.geometry(), window.status.jobs.cancel.geometry()) == before
    assert "99\N{NO-BREAK SPACE}%  ·  2 waiting" in texts(window.status.jobs)


def test_one_choice_covers_all_media(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert window.desk.shown is not None
    assert not window.redaction.everywhere.isVisibleTo(window.redaction)
    study, first = window.workspace.study, window.desk.shown.medium_id
    assert study is not None
    window.workspace.add_media([wall(tmp_path / "wall.png")])
    qtbot.waitUntil(lambda: len(window.workspace.media) == 2, timeout=20_000)
    other = next(m.id for m in window.workspace.media if m.id != first)
    qtbot.waitUntil(lambda: window.desk.shown is not None and window.desk.shown.medium_id == other)
    window.desk.show(first)
    qtbot.waitUntil(lambda: window.desk.shown is not None and window.desk.shown.medium_id == first)
    chosen = PRESETS[PUBLISH].settings
    window.redaction.chosen.emit(chosen)
    assert ReviewSession(study, other).redaction != chosen
    window.redaction.everywhere.click()
    qtbot.waitUntil(lambda: ReviewSession(study, other).redaction == chosen, timeout=20_000)
    assert ReviewSession(study, other).history()[-1].undone is False


def test_half_a_demonstration_clip_never_stands(
    open_window: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    window = open_window()
    folder = tmp_path / "faceveil-demo"
    buttons = window.welcome.findChildren(QPushButton)
    button = next(button for button in buttons if button.text() == "Try the demo")
    button.click()
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: bool(list(folder.glob("*/demo.mp4"))), timeout=30_000)
    window.close()
    assert not list(folder.iterdir())


def test_the_window_stands_while_the_demonstration_is_made(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    chosen = PRESETS[PUBLISH].settings
    button = next(
        each for each in window.welcome.findChildren(QPushButton) if "demo" in each.text()
    )
    shares: list[float | None] = []
    window.commands.help.making_demo.connect(shares.append)

    def making(token: CancelToken, progress: ProgressCallback) -> Path:
        write_clip(tmp_path / "demo", DemoClip(0.6), token, progress=progress)
        return make_study(tmp_path / "demo", chosen)

    window.commands.help.open_made(making)
    assert button.text() == "Making the demo… \N{FIGURE SPACE}\N{FIGURE SPACE}0 %"
    wait_detected(window, qtbot)
    assert button.text() == "Try the demo"
    assert shares[0] == 0
    assert shares[-1] is None
    assert any(share is not None and share > 0 for share in shares)
    study, shown = window.workspace.study, window.desk.shown
    assert study is not None
    assert shown is not None
    assert study.path == tmp_path / "demo" / STUDY
    assert shown.review.session.redaction == chosen


def test_an_export_goes_where_it_can_be_written(tmp_path: Path) -> None:
    source = tmp_path / "ward.mp4"
    assert export_name(source, instead=tmp_path / "studies").parent == tmp_path
    beyond = export_name(Path("/proc/ward.mp4"), instead=tmp_path)
    assert beyond == tmp_path / "ward-redacted.mp4"


def test_pixels_that_are_not_square_show_faces_in_their_shape(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    wide = tmp_path / "wide.mp4"
    with av.open(str(wide), "w") as output:
        stream = output.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 192, 144, "yuv420p"
        stream.sample_aspect_ratio = Fraction(4, 3)
        for _ in range(3):
            grey = np.full((144, 192, 3), 90, np.uint8)
            output.mux(stream.encode(av.VideoFrame.from_ndarray(grey, format="bgr24")))
        output.mux(stream.encode(None))
    window = open_window()
    drop(window, wide)
    wait_detected(window, qtbot)
    rect = window.pane.view.transform.picture_rect()
    assert rect.width() / rect.height() == pytest.approx(16 / 9, rel=0.01)
    view = window.pane.view
    drag(qtbot, view, at(view, 40, 30), at(view, 80, 70))
    qtbot.waitUntil(lambda: view.selected is not None, timeout=60_000)  # it is followed first
    assert view.selected is not None
    box = view.selected.box
    assert (box.x1, box.y1, box.x2, box.y2) == pytest.approx((40, 30, 80, 70), abs=1.5)
