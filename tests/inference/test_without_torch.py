"""An installation without torch: all that is shipped works, and what needs torch says so."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.cli import doctor
from app.core.errors import DeviceError
from app.core.geometry import iou_matrix
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from app.inference.detectors.torchvision_rcnn import FasterRcnn, FasterRcnnOptions
from app.inference.devices import pick
from app.inference.devices.torch_device import write_weights
from app.inference.registry import DETECTORS, LANDMARK_MODELS
from tests.inference.conftest import FACE, astronaut

_BARRED = ("torch", "torchvision", "scipy", "skimage", "onnx", "matplotlib")
_CODE = """
import json, sys
sys.modules.update(dict.fromkeys({barred!r}))
import cv2
from app.core.settings import DetectionSettings
from app.inference.registry import build_detector
out = dict()
for model, marks in {models!r}:
    settings = DetectionSettings(model=model, landmark_model=marks, device="auto")
    detector = build_detector(settings, threads=1)
    (faces,) = detector.detect([cv2.imread({picture!r})], min_score=0.3)
    out[model] = [faces.boxes.tolist(), faces.scores.tolist()]
    detector.close()
print(json.dumps(out))
"""


def test_every_shipped_model_runs_without_torch(tmp_path: Path) -> None:
    picture = tmp_path / "face.png"
    cv2.imwrite(str(picture), astronaut())
    marks = LANDMARK_MODELS.names()
    models = [(name, marks[0] if name == "centerface" else None) for name in DETECTORS.names()]
    code = _CODE.format(barred=_BARRED, models=models, picture=str(picture))
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert set(found) == set(DETECTORS.names()) >= {"faceveil-thorough", "fasterrcnn"}
    for boxes, _ in found.values():
        face = np.array([FACE], np.float32)
        assert iou_matrix(np.array(boxes, np.float32).reshape(-1, 4), face).max() > 0.5


def test_faster_rcnn_says_in_onnx_runtime_what_it_says_in_torch() -> None:
    onnx, torch = (
        FasterRcnn(FasterRcnnOptions(torch=chosen), device="cpu", threads=1)
        for chosen in (False, True)
    )
    image = astronaut()
    darker = np.asarray(image // 3, np.uint8)
    for picture in (image, darker, np.ascontiguousarray(image[:300, 100:420])):
        for side in (320, 640):
            said = [
                each.detect_at([picture], [(side,)], min_score=0.02)[0] for each in (onnx, torch)
            ]
            assert len(said[0]) == len(said[1]) > 0
            np.testing.assert_allclose(said[0].boxes, said[1].boxes, atol=0.02)
            np.testing.assert_allclose(said[0].scores, said[1].scores, atol=1e-4)
    (nothing,) = onnx.detect_at([np.zeros((90, 160, 3), np.uint8)], [(160,)], min_score=0.5)
    assert len(nothing) == 0
    onnx.close()
    torch.close()


def test_a_faster_rcnn_of_another_form_says_how_torch_is_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "net.safetensors"
    other = RcnnArchitecture(proposals=20)
    write_weights(path, build_rcnn(other).state_dict(), {"architecture": other.model_dump()})
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(DeviceError, match=r"needs PyTorch.*pip install \"\.\[torch\]\""):
        FasterRcnn(FasterRcnnOptions(weights=path), device="cpu")


@pytest.mark.parametrize(("lacking", "needed"), [("torch", False), ("onnxruntime", True)])
def test_doctor_misses_what_is_needed_and_not_torch(
    monkeypatch: pytest.MonkeyPatch, lacking: str, needed: bool
) -> None:
    def version(name: str) -> str:
        if name == lacking:
            raise metadata.PackageNotFoundError(name)
        return "1"

    monkeypatch.setattr(metadata, "version", version)
    assert (doctor.versions()[lacking] is None) == needed
    assert "not installed" in str(doctor.versions()["torch"]) or needed


def test_doctor_recommends_torch_where_it_sees_a_card(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    driver = tmp_path / "nvidia-smi"
    driver.write_text("#!/bin/sh\n")
    driver.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "torch", None)
    card = pick.describe()[0]
    assert not card.available
    assert 'pip install ".[torch]"' in card.reason
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "install Faceveil with pip" in pick.describe()[0].reason
    with pytest.raises(DeviceError, match=r"\[torch\]"):
        pick.pick("cuda")
