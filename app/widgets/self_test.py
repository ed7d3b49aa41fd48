"""The whole loop on a clip of its own, in a window that is really there: does this build work?"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

from app import __version__
from app.batch.demo_clip import DemoClip
from app.batch.demo_files import make_study, write_clip
from app.batch.spec import ExportOrder
from app.controllers.media_queue import QueueState
from app.controllers.shown_medium import ShownMedium
from app.core.model import Box
from app.core.settings import DetectionSettings, ExportSettings, Preset, RedactionSettings
from app.core.task import CancelToken
from app.store.records import RunState
from app.widgets.application import make_application, make_window
from app.widgets.main_window import MainWindow

_PATIENCE: Final = 600.0
_SECONDS: Final = 1.0


class Failed(Exception):
    """A step did not end as it should."""


def self_test(say: Callable[[str], None], *, screenshot: str | None = None) -> str:
    """Open a window and do all that a person would.

    Args:
        say: Told of each step.
        screenshot: Where a picture of the window goes.

    Returns:
        What went wrong; empty for nothing.
    """
    with tempfile.TemporaryDirectory(prefix="faceveil-self-test-") as folder:
        try:
            _Test(Path(folder), say).run(screenshot)
        except Failed as error:
            return str(error)
    return ""


class _Test:
    """The steps, one after the other."""

    def __init__(self, folder: Path, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._say = say
        self._began = time.monotonic()
        self._told: list[str] = []

    def run(self, screenshot: str | None) -> None:
        make_application()
        folder = self._folder
        window = make_window(
            settings=folder / "settings", logs=folder / "logs", documents=folder / "documents"
        )
        window.notifier.noticed.connect(lambda notice: self._told.append(notice.message))
        try:
            window.show()
            self._wait("the window opens", lambda: window.isVisible())
            self._step(f"Faceveil {__version__}: the window is open")
            shown = self._detected(window)
            self._corrected(window, shown)
            self._exported(window, shown)
            if screenshot is not None:
                window.grab().save(screenshot)
                self._step(f"a picture of the window was written to {screenshot}")
        finally:
            window.leave()
            window.workspace.runner.shutdown()
        self._step("the window is closed")

    def _detected(self, window: MainWindow) -> ShownMedium:
        write_clip(self._folder, DemoClip(_SECONDS), CancelToken())
        study = make_study(self._folder, RedactionSettings())
        self._step("the demonstration clip is made")
        window.preferences.set_detection(DetectionSettings(preset=Preset.FAST))
        window.open_paths([study])
        self._wait("the clip is shown", lambda: window.pane.view.has_picture)
        shown = window.desk.shown
        assert shown is not None
        window.workspace.detect(shown.medium_id, DetectionSettings(preset=Preset.FAST))

        def found() -> bool:
            run = shown.review.session.run
            complete = run is not None and run.state is RunState.COMPLETE
            return complete and bool(window.pane.view.faces)

        self._wait("faces are found", found)
        self._step(f"{len(window.pane.view.faces)} faces are found in the frame on screen")
        return shown

    def _corrected(self, window: MainWindow, shown: ShownMedium) -> None:
        before = len(shown.review.session.faces_at(shown.player.pts))
        info = shown.player.info
        box = Box(4.0, 4.0, info.width / 8, info.height / 6)
        shown.review.add_face(shown.player.pts, box)
        self._wait(
            "a face that is drawn appears",
            lambda: len(shown.review.session.faces_at(shown.player.pts)) == before + 1,
        )
        self._step("a face is drawn by hand")

    def _exported(self, window: MainWindow, shown: ShownMedium) -> None:
        out = self._folder / "self-test.mp4"
        window.exports.order(shown.medium_id, ExportOrder(settings=ExportSettings(), out=out))

        def ended() -> bool:
            entry = window.exports.entry(shown.medium_id)
            return entry is not None and not entry.state.going

        self._wait("the export ends", ended)
        entry = window.exports.entry(shown.medium_id)
        report = entry.report if entry is not None else None
        if entry is None or entry.state is not QueueState.DONE or report is None:
            raise Failed(f"the export failed: {'; '.join(self._told)}")
        if report.verification is None or not report.verification.passed or not out.is_file():
            raise Failed("the export is not verified")
        self._step(
            f"{report.frames} frames with {report.regions} covered faces are exported and "
            f"verified: {report.statement}"
        )

    def _step(self, words: str) -> None:
        self._say(f"{time.monotonic() - self._began:6.1f} s  {words}")

    def _wait(self, what: str, ready: Callable[[], bool]) -> None:
        """Let the window work until something is so.

        Raises:
            Failed: It took too long.
        """
        loop = QEventLoop()
        with closing(_Ticking(lambda: loop.quit() if ready() else None)):
            QTimer.singleShot(int(_PATIENCE * 1000), loop, loop.quit)
            if not ready():
                loop.exec()
        if not ready():
            told = f" ({'; '.join(self._told)})" if self._told else ""
            raise Failed(f"it does not come about that {what}{told}")


class _Ticking:
    """Calls something ten times a second."""

    def __init__(self, call: Callable[[], object]) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(call)
        self._timer.start(100)

    def close(self) -> None:
        self._timer.stop()
