"""The program tries itself, as a built one does where it was installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


def test_the_program_tries_itself_and_leaves_nothing_behind(tmp_path: Path) -> None:
    picture, temporary = tmp_path / "window.png", tmp_path / "temporary"
    temporary.mkdir()
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "TMPDIR": str(temporary)}
    done = subprocess.run(
        [sys.executable, "-m", "app", "--self-test", "--screenshot", str(picture)],
        cwd=ROOT,
        env={**os.environ, **hidden, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for words in ("the window is open", "faces are found", "drawn by hand", "verified"):
        assert words in done.stdout
    assert "the self-test passed" in done.stdout
    assert QImage(str(picture)).width() > 800
    assert list(temporary.iterdir()) == []
