"""The real window on a real (virtual) screen, with a clip of its own."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.batch.demo_clip import DemoClip
from app.batch.jobs import run_detection
from app.core.settings import DetectionSettings, Preset
from app.store.study import Study
from app.video import probe
from app.widgets.application import make_window
from app.widgets.main_window import MainWindow
from tests.display import ensure_display
from tests.e2e.window_helpers import Opener, drop, wait_detected

REAL_SCREEN = ensure_display()


@pytest.fixture(scope="session", autouse=True)
def _screen() -> None:
    if not REAL_SCREEN:
        pytest.skip("no X11 screen and no Xvfb to make one (install the package xvfb)")


@pytest.fixture(scope="session")
def clip_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clip of a second and a half with a face that moves."""
    path = tmp_path_factory.mktemp("clip") / "ward.mp4"
    DemoClip(1.5).write(path)
    return path


@pytest.fixture
def clip(clip_source: Path, tmp_path: Path) -> Path:
    """The clip in a folder of its own, where the study will lie beside it."""
    folder = tmp_path / "footage"
    folder.mkdir()
    return Path(shutil.copy(clip_source, folder / "ward.mp4"))


@pytest.fixture(scope="session")
def detected_source(clip_source: Path) -> Path:
    """A study in which the clip was detected, made once."""
    path = clip_source.with_name("ward.mp4.faceveil")
    with Study.create(path) as study:
        medium = study.add_medium(probe(clip_source))
        run_detection(study, medium.id, DetectionSettings(preset=Preset.FAST))
    return path


@pytest.fixture
def detected_clip(detected_source: Path, clip: Path) -> Path:
    """The clip with its detected study beside it."""
    path = Path(shutil.copy(detected_source, clip.parent / detected_source.name))
    with Study.open(path) as study:
        study.relocate(study.media()[0].id, clip)
    return clip


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Opens the window with settings, logs and documents in a temporary folder."""
    windows: list[MainWindow] = []
    before = set(threading.enumerate())

    def make() -> MainWindow:
        window = make_window(
            settings=tmp_path / "settings", logs=tmp_path / "logs", documents=tmp_path / "documents"
        )
        window.preferences.set_detection(DetectionSettings(preset=Preset.FAST))
        windows.append(window)
        window.resize(1360, 860)
        with qtbot.waitActive(window):  # shortcuts reach the active window only
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    left = [t for t in threading.enumerate() if t not in before and t.name != "tqdm_monitor"]
    for thread in left:
        thread.join(10)  # one that loads a library ends when it is loaded
    left = [thread for thread in left if thread.is_alive()]
    assert not left, f"threads outlive the window: {left}"


@pytest.fixture
def window(open_window: Opener, detected_clip: Path, qtbot: QtBot) -> MainWindow:
    """The window on a clip that was detected before."""
    window = open_window()
    drop(window, detected_clip)
    wait_detected(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.pane.view.faces), timeout=20_000)
    return window
