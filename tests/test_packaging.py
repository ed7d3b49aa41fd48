"""README, build server script and build hook say and do the same thing."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def _test_command() -> str:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"<!-- test command -->(.+?)<!-- end -->", readme, re.S)
    assert block is not None
    lines = [line for line in block[1].splitlines() if line.startswith("python3 ")]
    assert len(lines) == 1
    return lines[0]


def test_the_readme_has_one_line_that_passes_the_tests() -> None:
    command = _test_command()
    assert 'pip install -e ".[dev]"' in command
    assert command.endswith("python3 -m pytest")


def test_the_build_server_runs_what_the_readme_says() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    text = script.read_text(encoding="utf-8")
    assert "<!-- test command -->" in text
    extract = next(line for line in text.splitlines() if line.startswith("tests="))
    ended = subprocess.run(
        ["bash", "-c", f'{extract}\nprintf "%s" "$tests"'],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ended.stdout == _test_command()
    for tool in ("ruff check", "ruff format --check", "mypy", "lint-imports"):
        assert tool in text


def test_every_weights_file_of_others_is_here_and_the_one_that_is_named() -> None:
    lines = json.loads((ROOT / "weights" / "manifest.json").read_text(encoding="utf-8"))["weights"]
    named = {line["file"]: line["sha256"] for line in lines}
    hook = ast.parse((ROOT / "hatch_build.py").read_text(encoding="utf-8"))
    fetched = {
        key.value
        for node in hook.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict)
        for key in node.value.keys
        if isinstance(key, ast.Constant)
    }
    assert fetched == {"centerface.onnx", "retinaface_mnet025.onnx"}
    for name in fetched:
        data = (ROOT / "weights" / "third_party" / name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == named[name]


def test_opencv_with_its_own_qt_is_no_run_time_need() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needs = text.split("dependencies = [", 1)[1].split("]", 1)[0]
    assert "opencv-python-headless" in needs
    assert not re.search(r'"opencv-python[<>=~!"]', needs)
