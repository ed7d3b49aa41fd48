"""``faceveil models`` and ``faceveil doctor``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import display, system_libraries
from app.core.errors import EnvironmentProblem
from tests.cli.conftest import Program

ROOT = Path(__file__).resolve().parents[2]


def test_models_lists_weights_licence_and_hash(program: Program) -> None:
    ended = program("models", "--json")
    assert ended.status == 0
    models = {record["name"]: record for record in ended.records}
    assert {"centerface", "retinaface", "haar", "fasterrcnn", "resnet18"} <= set(models)
    assert [name for name, each in models.items() if each["default"]] == ["faceveil-fast"]
    assert models["centerface"]["state"] == "ready"
    assert models["centerface"]["licence"] == "MIT"
    assert len(models["retinaface"]["sha256"]) == 64


def test_models_say_what_a_card_wants_where_torch_is_missing(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    ended = program("models")
    assert ended.status == 0
    paragraphs = ended.out.replace("\n    ", " ").splitlines()
    wanting = [line.partition(":")[0] for line in paragraphs if '".[torch]"' in line]
    assert wanting == [
        "detector faceveil-thorough", "detector fasterrcnn", "landmark model resnet18",
    ]  # fmt: skip


def test_doctor_reports_everything(program: Program) -> None:
    ended = program("doctor", "--json")
    (report,) = ended.records
    assert report["versions"]["python"] == sys.version.split()[0]
    assert all(device["reason"] for device in report["devices"])
    assert report["codecs"]["H.264"] == "libx264"
    assert all(place["free_bytes"] > 0 for place in report["disk"])
    assert ended.status == (0 if report["ok"] else 1)


def test_missing_libraries_come_with_the_way_to_install_them(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = system_libraries.SystemPart("libx.so", "libx1", "libx", "window", lambda _: False)
    monkeypatch.setattr(system_libraries, "PARTS", (part,))
    monkeypatch.setattr("sys.platform", "linux")
    ended = program("doctor")
    assert ended.status == 1
    assert "apt-get install libx1" in ended.out
    assert "dnf install libx" in ended.out


def test_installing_without_the_right_to_is_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    part = system_libraries.SystemPart("libx.so", "libx1", "libx", "window", lambda _: False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(EnvironmentProblem, match="only root"):
        system_libraries.install([part], lambda _: None)


def test_without_a_display_there_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "DISPLAY" in str(display.window_problem())


def test_headless_commands_work_where_qt_cannot_be_imported(
    short_clip: Path, tmp_path: Path
) -> None:
    script = f"""
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition('.')[0] in ('PySide6', 'pyqtgraph', 'shiboken6'):
            raise ImportError(name + ' is blocked')
sys.meta_path.insert(0, Block())
import app.batch.jobs, app.batch.run, app.batch.demo_clip
from app.cli import main
clip, out = {str(short_clip)!r}, {str(tmp_path / "out.mp4")!r}
for words in (
    ['models'], ['doctor'], ['info', clip],
    ['detect', clip, '--json', '--preset', 'fast'],
    ['redact', clip, '-o', out, '--preset', 'fast'],
    ['verify', clip, out],
):
    status = main(words)
    assert status == 0 or words == ['doctor'], (words, status)
assert not any(name.startswith('PySide6') for name in sys.modules)
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=240
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
