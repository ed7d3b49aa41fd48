"""What is loaded for nothing makes everybody wait: each command loads only what it needs."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import display, system_libraries
from app.cli.command import Command
from app.cli.evaluate.command import KINDS
from app.cli.program import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    "numpy", "pydantic", "av", "cv2", "onnxruntime", "PySide6", "pyqtgraph", "cryptography", "torch"
}  # fmt: skip


def _loaded(script: str, **environment: str) -> set[str]:
    """Heavy packages that a new process has loaded at the end of a script."""
    told = f"\nimport json, sys\nprint(json.dumps(sorted({HEAVY!r} & sys.modules.keys())))"
    ended = subprocess.run(
        [sys.executable, "-c", script + told], check=True, capture_output=True, text=True,
        cwd=ROOT, env={**os.environ, **environment},
    )  # fmt: skip
    return set(json.loads(ended.stdout.splitlines()[-1]))


def test_the_list_of_commands_loads_nothing_heavy() -> None:
    script = """
from app.cli import main
try:
    main(["--help"])
except SystemExit as ended:
    assert ended.code == 0"""
    assert _loaded(script) == set()


def test_each_listed_module_holds_its_command_and_every_command_is_listed() -> None:
    listed = {one.module for one in (*COMMANDS, *KINDS)}
    package = ROOT / "app" / "cli"
    holding = {
        "app.cli." + ".".join(path.relative_to(package).with_suffix("").parts)
        for path in package.rglob("*.py")
        if "\nCOMMAND = " in path.read_text(encoding="utf-8")
    }
    assert listed == {name.removesuffix(".command") for name in holding}
    for one in (*COMMANDS, *KINDS):
        module = __import__(one.module, fromlist=["COMMAND"])
        assert isinstance(module.COMMAND, Command)


def test_the_empty_window_loads_neither_plots_nor_networks() -> None:
    script = """
import tempfile
from pathlib import Path
from app.widgets.application import make_application, make_window
app = make_application()
with tempfile.TemporaryDirectory() as folder:
    place = Path(folder)
    window = make_window(settings=place / "s", logs=place / "l", documents=place / "d")
    window.show()
    app.processEvents()
    assert window.isVisible()
    loaded = {"pyqtgraph", "torch"} & sys.modules.keys()
    assert not loaded, loaded
    window.leave()
"""
    _loaded("import sys" + script, QT_QPA_PLATFORM="offscreen")


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    if sys.platform != "linux" or system_libraries.missing_for_window():
        pytest.skip("libraries of a window are missing, or this is not Linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_a_display_that_does_not_answer_is_no_display(on_linux: pytest.MonkeyPatch) -> None:
    on_linux.setenv("DISPLAY", ":4242")
    assert ":4242 does not answer" in str(display.window_problem())


def test_a_compositor_that_answers_is_a_display(
    on_linux: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    on_linux.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    on_linux.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert "wayland-7 does not answer" in str(display.window_problem())
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert display.window_problem() is None


def test_an_x_server_that_answers_is_a_display(on_linux: pytest.MonkeyPatch, screen: str) -> None:
    on_linux.setenv("DISPLAY", screen)
    assert display.window_problem() is None


@pytest.fixture(scope="module")
def screen() -> str:
    """A display of X11; asked for before anything of Qt is."""
    from tests.display import ensure_display

    if not ensure_display():
        pytest.skip("there is no X server here")
    return os.environ["DISPLAY"]
