"""What the command line loads: no torch on the processor, no window toolkit, no science stack."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from app.batch.demo_clip import DemoClip

_CODE = """
import json, sys
from app.cli import main
try:
    status = main(sys.argv[1:])
except SystemExit as stop:
    status = int(stop.code or 0)
print(json.dumps([status, sorted({name.split('.')[0] for name in list(sys.modules)})]))
"""


def loaded_by(*words: object) -> set[str]:
    """Packages that a command loads in a process of its own, which has to end well."""
    ran = subprocess.run(
        [sys.executable, "-c", _CODE, *map(str, words)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    status, names = json.loads(ran.stdout.splitlines()[-1])
    assert status == 0, ran.stderr
    return set(names)


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("picture") / "face.png"
    cv2.imwrite(str(path), DemoClip(0.1).paint(0))
    return path


@pytest.mark.parametrize(
    "options",
    [(), ("--model", "faceveil-fast"), ("--landmark-model", "resnet18", "--device", "cpu")],
    ids=["default", "fast", "landmarks"],
)
def test_detection_on_the_processor_loads_no_torch(picture: Path, options: tuple[str, ...]) -> None:
    loaded = loaded_by("detect", picture, "--json", *options)
    assert "onnxruntime" in loaded
    assert not loaded & {"torch", "torchvision", "PySide6", "pyqtgraph", "skimage", "matplotlib"}
