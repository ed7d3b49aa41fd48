"""Only the program itself speaks on the terminal; --log lets its libraries speak too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.cli import main

ROOT = Path(__file__).resolve().parents[2]
NOISE = """
import logging, os, sys, types, warnings
from app.cli import program
from app.cli.command import Command, Listed

def run(args, console, token):
    os.write(2, b"a C library's warning\\n")
    warnings.warn("a Python library's warning")
    logging.getLogger("library").error("a library's log")
    logging.getLogger("app.test").error("our own log")
    console.note("our own note")
    print("our own print", file=sys.stderr)
    return 0

module = sys.modules["noise"] = types.ModuleType("noise")
module.COMMAND = Command("n", "faceveil noise", lambda parser: None, run)
program.COMMANDS = (Listed("noise", "n", "noise"),)
sys.exit(program.main(sys.argv[1:]))
"""


def _noise(*words: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", NOISE, "noise", *words],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ended.stdout == ""
    return ended.stderr


def test_libraries_are_heard_with_log_only() -> None:
    quiet = _noise()
    assert quiet.splitlines() == [
        "faceveil: ERROR: our own log", "faceveil: our own note", "our own print"
    ]  # fmt: skip
    loud = _noise("--log")
    for words in ("C library", "Python library", "library's log", "own log", "own note"):
        assert words in loud


def test_a_damaged_picture_ends_in_our_own_words_alone(tmp_path: Path) -> None:
    image = np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)
    for ending in (".jpg", ".png", ".tif"):
        data = cv2.imencode(ending, image)[1].tobytes()
        (tmp_path / f"half{ending}").write_bytes(data[: len(data) * 2 // 3])
    ended = subprocess.run(
        [sys.executable, "-m", "app", "redact", tmp_path, "-o", tmp_path / "out"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    for line in ended.stderr.splitlines():
        assert line.startswith("faceveil: ")
    assert "defect" not in ended.stderr


def test_standard_error_is_as_before_afterwards(
    capfd: pytest.CaptureFixture[str],
) -> None:
    before = sys.stderr
    assert main(["models"]) == 0
    assert sys.stderr is before
    os.write(2, b"heard")
    assert "heard" in capfd.readouterr().err
