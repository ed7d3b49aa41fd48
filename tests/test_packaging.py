"""README, build server script and build hook say and do the same thing."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from app.core.licences import NEEDED

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
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }
    assert fetched == {"centerface.onnx", "retinaface_mnet025.onnx"}
    for name in fetched:
        data = (ROOT / "weights" / "third_party" / name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == named[name]


def _names(requirements: list[str]) -> set[str]:
    """Distributions, without versions and extras."""
    return {re.split(r"[\[<>=~! ]", line)[0].lower() for line in requirements}


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def test_what_is_heavy_is_no_run_time_need() -> None:
    needs = _names(_project()["dependencies"])
    assert "opencv-python-headless" in needs
    # The second brings a Qt of its own; the others gigabytes, or megabytes for one call each.
    assert not needs & {"torch", "opencv-python", "torchvision", "scipy", "scikit-image", "onnx"}
    extras = _project()["optional-dependencies"]
    assert _names(extras["torch"]) == {"torch", "torchvision"}
    assert "faceveil[torch]" in extras["train"]
    assert "faceveil[train]" in extras["dev"]


def test_doctor_and_the_list_of_licences_know_all_that_is_needed() -> None:
    assert {name.lower() for name in NEEDED} == _names(_project()["dependencies"])


def _imported(path: Path) -> Iterator[tuple[str, bool]]:
    """Top packages that a module imports, and whether it does so when it is itself imported."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [node.module]
        for name in names:
            yield name.split(".")[0], node in tree.body


def test_all_that_the_program_imports_is_installed_with_it() -> None:
    needs = _names(_project()["dependencies"])
    extras = _project()["optional-dependencies"]
    more = {name for extra, lines in extras.items() if extra != "dev" for name in _names(lines)}
    # Of extras that may not be installed here, by the name of what is imported; pandas is asked for
    # by who has it.
    more |= {"dlib", "c2pa", "sleap-io", "pandas"}
    owners = metadata.packages_distributions()
    seen = set()
    for path in sorted((ROOT / "app").rglob("*.py")):
        for name, at_once in _imported(path):
            if name in sys.stdlib_module_names or name == "app":
                continue
            found = {owner.lower().replace("_", "-") for owner in owners.get(name, [name])}
            assert found & needs or (found & more and not at_once), f"{path.name} imports {name}"
            seen |= found & needs
    assert seen == needs
