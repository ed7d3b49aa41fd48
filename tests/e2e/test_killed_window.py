"""The real program, killed without warning: what was decided is there when it opens again."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.model import Provenance
from app.store.study import Study
from tests.e2e.window_helpers import Opener, wait_detected

ROOT = Path(__file__).resolve().parents[2]


def events_in(study: Path) -> int:
    """Decisions on disk, read beside the running program."""
    with closing(sqlite3.connect(f"file:{study}?mode=ro", uri=True)) as database:
        return int(database.execute("SELECT count(*) FROM events").fetchone()[0])


def wait_for(ready: Callable[[], bool], seconds: float, program: subprocess.Popen[bytes]) -> bool:
    """Poll until something is so; False when the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert program.poll() is None, "the program ended by itself"
        if ready():
            return True
        time.sleep(0.1)
    return False


def test_the_end_of_the_session_closes_the_window(detected_clip: Path, tmp_path: Path) -> None:
    study = detected_clip.with_name("ward.mp4.faceveil")
    lock = study.with_name(f"{study.name}.lock")
    own = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    program = subprocess.Popen(
        [sys.executable, "-m", "app", "open", str(detected_clip)],
        cwd=ROOT,
        env={**os.environ, **own},
        start_new_session=True,
    )
    try:
        assert wait_for(lock.exists, 120, program), "the study is open"
        program.terminate()
        assert program.wait(timeout=60) == 0
        assert not lock.exists()
    finally:
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait(timeout=30)


def test_a_window_that_loses_its_display_lets_go_of_the_study(
    detected_clip: Path, tmp_path: Path
) -> None:
    """The event loop ends then, and no window is told to close."""
    study = detected_clip.with_name("ward.mp4.faceveil")
    lock = study.with_name(f"{study.name}.lock")
    own = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from app.controllers.desk import Desk\n"
        "from app.widgets.application import run_window\n"
        "put = Desk.put\n"
        "def end(desk, shown):\n"
        "    put(desk, shown)\n"
        "    print('shown', flush=True)\n"
        "    QCoreApplication.exit(1)\n"
        "Desk.put = end\n"
        "sys.exit(run_window([Path(sys.argv[1])]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(detected_clip)],
        cwd=ROOT,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        timeout=90,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.split() == [b"shown"]
    assert not lock.exists()


def test_a_session_that_ends_while_the_window_opens_closes_it(tmp_path: Path) -> None:
    own = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    program = (
        "import os, signal\n"
        "from app.widgets.application import run_window\n"
        "from app.widgets.main_window import MainWindow\n"
        "MainWindow.open_start = lambda *_: os.kill(os.getpid(), signal.SIGTERM)\n"
        "raise SystemExit(run_window([]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env={**os.environ, **own}, timeout=120
    )
    assert done.returncode == 0


ENDED_WHILE_EXPORTING = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from app.batch.spec import ExportOrder
from app.controllers.desk import Desk
from app.controllers.exports import Exports
from app.controllers.media_queue import QueueState
from app.core.settings import ExportSettings
from app.widgets.application import run_window
put, made, told = Desk.put, [], []
init = Exports.__init__
def watched(self, desk):
    init(self, desk)
    made.append(self)
    self.changed.connect(end)
def end(medium_id):
    entry = made[0].entry(medium_id)
    if entry.state is QueueState.RUNNING and entry.progress is not None and not told:
        told.append(entry)
        print("exporting", *Path(sys.argv[1]).parent.glob(".*.part*"), flush=True)
        QTimer.singleShot(0, lambda: QMessageBox.information(None, "open", "an open dialog"))
        os.kill(os.getpid(), getattr(signal, sys.argv[2]))
        if sys.argv[2] == "SIGINT":
            QTimer.singleShot(500, lambda: os.kill(os.getpid(), signal.SIGINT))
def order(desk, shown):
    put(desk, shown)
    if shown is not None and not told:
        out = Path(sys.argv[1]).with_name("out.mp4")
        made[0].order(shown.medium_id, ExportOrder(settings=ExportSettings(), out=out))
Exports.__init__, Desk.put = watched, order
sys.exit(run_window([Path(sys.argv[1])]))
"""


@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT"])
def test_the_end_of_the_session_asks_nobody_while_a_file_is_exported(
    detected_clip: Path, tmp_path: Path, how: str
) -> None:
    """Nothing half is left; in a terminal, the second Ctrl+C does the same."""
    own = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", ENDED_WHILE_EXPORTING, str(detected_clip), how],
        cwd=ROOT,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.startswith(b"exporting ")
    assert b".part" in done.stdout
    left = sorted(path.name for path in detected_clip.parent.iterdir())
    assert left == ["ward.mp4", "ward.mp4.faceveil"]
    with Study.open(detected_clip.with_name("ward.mp4.faceveil")) as study:
        study.verify_chain()
        assert study.exports(study.media()[0].id) == []


def xdotool(*words: str) -> str:
    return subprocess.run(
        ["xdotool", *words], check=False, capture_output=True, text=True, timeout=30
    ).stdout


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed")
def test_a_killed_program_loses_no_decision(
    detected_clip: Path, open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    study = detected_clip.with_name("ward.mp4.faceveil")
    own = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    program = subprocess.Popen(
        [sys.executable, "-m", "app", "open", str(detected_clip)],
        cwd=ROOT,
        env={**os.environ, **own},
        start_new_session=True,
    )
    try:
        assert wait_for(
            lambda: bool(xdotool("search", "--onlyvisible", "--name", "ward.mp4")),
            120,
            program,
        ), "the window opens on the study"

        def dragged() -> bool:
            # The lower left of the picture holds no face; before it is shown nothing happens.
            xdotool("mousemove", "330", "420", "mousedown", "1")
            for x in range(340, 400, 12):
                xdotool("mousemove", str(x), str(420 + (x - 330)))
            xdotool("mouseup", "1")
            return wait_for(lambda: events_in(study) >= 1, 3, program)

        assert wait_for(dragged, 90, program), "a face was added with the mouse"
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait(timeout=30)

    with Study.open(study) as reopened:
        reopened.verify_chain()
        assert len(reopened.events()) >= 1
        kinds = {stored.event.kind for stored in reopened.events()}
    assert kinds & {"add", "follow"}
    window = open_window()
    window.open_paths([detected_clip])
    wait_detected(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.pane.view.faces), timeout=20_000)
    assert any(face.provenance is Provenance.PERSON for face in window.pane.view.faces)
    assert window.actions_["undo"].isEnabled()
