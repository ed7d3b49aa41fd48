"""Nothing is sent anywhere, and nothing is left behind by the libraries either."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import socket, sys

def refuse(*args, **kwargs):
    raise AssertionError("a network connection was asked for")

socket.socket.connect = refuse
socket.create_connection = refuse
import numpy as np
from app.core.settings import DetectionSettings
from app.inference.registry import build_detector
for name in ("centerface", "faceveil-fast", "retinaface"):
    detector = build_detector(DetectionSettings(model=name))
    detector.detect([np.zeros((240, 320, 3), np.uint8)], min_score=0.5)
    detector.close()
"""


def test_the_network_library_does_not_report_to_its_maker(tmp_path: Path) -> None:
    home = tmp_path / "home"
    temporary = tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("ORT_", "XDG_"))}
    # Its reporting is off on build servers by itself: the test must look like a desk.
    for name in ("CI", "GITHUB_ACTIONS", "TF_BUILD", "BUILD_BUILDID", "JENKINS_URL"):
        environment.pop(name, None)
    environment.update(HOME=str(home), TMPDIR=str(temporary))
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    # A session file or device number of the reporting part would lie in one of these.
    assert list(temporary.iterdir()) == []
    assert [path for path in home.rglob("*") if path.is_file()] == []
