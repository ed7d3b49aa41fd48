"""Shipped weights as ONNX files: the same answers as the program's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from torch.nn import functional

from app.core.errors import UsageError
from app.core.geometry import nms
from app.core.model import FloatArray
from app.inference.detectors.fast import FaceveilFast, FastOptions
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from app.inference.devices import weights
from app.inference.devices.torch_device import read_weights, write_weights
from app.inference.devices.weights_file import read_arrays
from app.inference.landmarks.crops import crop_squares, cut
from app.inference.landmarks.resnet18 import build_resnet18, normalized
from app.inference.landmarks.resnet18_onnx import last_cells
from app.inference.scales import fit
from tests.inference.conftest import FACE, astronaut
from training.cli import main
from training.onnx_files import rcnn_onnx, write_onnx


def answers(model: Path | bytes, blob: FloatArray) -> dict[str, FloatArray]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model, options)
    names = [out.name for out in session.get_outputs()]
    (given,) = session.get_inputs()
    return dict(zip(names, session.run(names, {given.name: blob}), strict=True))


def test_the_fast_detector_is_one_graph_with_the_programs_answers(tmp_path: Path) -> None:
    out = tmp_path / "fast.onnx"
    write_onnx(weights.locate("faceveil_fast"), out)
    onnx.checker.check_model(onnx.load(out), full_check=True)
    detector = FaceveilFast(FastOptions(single=True), device="cpu", threads=1)
    image = astronaut()
    for side in (320, 512):
        said = answers(out, fit(image, side, rgb=True).blob)
        likely = np.flatnonzero(said["scores"] > 0.1)
        boxes, scores = said["boxes"][likely], said["scores"][likely]
        kept = nms(boxes, scores, 0.4)
        scale = side / image.shape[1]
        wanted = detector.detect_at([image], [(side,)], min_score=0.1)[0]
        assert len(kept) == len(wanted) > 0
        # The head's weights are halved in the file, and boxes here are not cut at the edges.
        inside = wanted.boxes[:, 3] < image.shape[0] - 1
        assert np.abs(boxes[kept] / scale - wanted.boxes)[inside].max() < 0.2
        assert np.abs(scores[kept] - wanted.scores).max() < 5e-3
        assert wanted.landmarks is not None
        marks = said["landmarks"][likely][kept] / scale
        assert np.abs(marks - wanted.landmarks).max() < 0.2
    detector.close()


def test_the_landmark_model_answers_as_torch_does(tmp_path: Path) -> None:
    out = tmp_path / "marks.onnx"
    path = weights.locate("landmarks_resnet18")
    assert main(["export", "onnx", "--weights", str(path), "--out", str(out)]) == 0
    assert out.stat().st_size < 1.1 * path.stat().st_size
    onnx.checker.check_model(onnx.load(out), full_check=True)
    tensors, described = read_weights(path)
    cells = last_cells(read_arrays(path)[0], described["crop_size"])
    network = build_resnet18(68, cells).eval()
    network.load_state_dict(tensors)
    square = crop_squares(np.array([FACE], np.float32), described["crop_margin"])[0]
    blob = normalized(cut(astronaut(), square, described["crop_size"]))[None]
    with torch.inference_mode():
        wanted = network(torch.from_numpy(blob)).numpy()
    # Convolutions with their norms folded in are rounded to half precision: .1 pixel.
    assert np.abs(answers(out, blob)["points"] - wanted)[:, :-1].max() < 1e-3
    assert np.abs(answers(out, blob)["points"] - wanted)[:, -1].max() < 0.05


@pytest.fixture
def rcnn() -> tuple[RcnnArchitecture, torch.nn.Module]:
    """A small network whose scores lie apart, so that rounding does not change their order."""
    architecture = RcnnArchitecture(min_size=160, max_size=240, proposals=20)
    torch.manual_seed(0)
    network = build_rcnn(architecture).eval()
    with torch.no_grad():
        for name, factor in (
            ("rpn.head.cls_logits", 200),
            ("rpn.head.bbox_pred", 20),
            ("roi_heads.box_predictor.cls_score", 100),
        ):
            network.get_parameter(f"{name}.weight").mul_(factor)
    return architecture, network


def test_a_faster_rcnn_answers_as_torch_does(
    tmp_path: Path, rcnn: tuple[RcnnArchitecture, torch.nn.Module]
) -> None:
    architecture, network = rcnn
    path, out = tmp_path / "rcnn.safetensors", tmp_path / "rcnn.onnx"
    write_weights(path, network.state_dict(), {"architecture": architecture.model_dump()})
    write_onnx(path, out)
    assert out.stat().st_size < 0.55 * path.stat().st_size
    single = rcnn_onnx(network)
    for height, width in ((160, 224), (192, 160)):
        picture = torch.rand(1, 3, 6, 8, generator=torch.Generator().manual_seed(width))
        size = (height, width)
        picture = functional.interpolate(picture, size=size, mode="bicubic")[0].clamp(0, 1)
        with torch.inference_mode():
            transform: Any = network.transform
            transform.min_size, transform.max_size = (min(size),), max(size)
            wanted = network([picture])[0]
        found = answers(single, picture.numpy())
        assert len(found["scores"]) > 2
        np.testing.assert_allclose(found["boxes"], wanted["boxes"].numpy(), atol=1e-3)
        np.testing.assert_allclose(found["scores"], wanted["scores"].numpy(), atol=1e-5)
        assert answers(out, picture.numpy())["boxes"].shape[1] == 4


def test_files_that_are_no_known_network_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "w.safetensors"
    with pytest.raises(UsageError, match="there is no weights file"):
        write_onnx(path, tmp_path / "o.onnx")
    write_weights(path, {"x": torch.zeros(1)}, {"architecture": "perceptron"})
    with pytest.raises(UsageError, match="without an ONNX form"):
        write_onnx(path, tmp_path / "o.onnx")


def test_an_export_says_what_it_lacks(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for model, words in (("onnx", "--weights"), ("landmarks", "--checkpoint")):
        caplog.clear()
        assert main(["export", model, "--out", str(tmp_path / "o.onnx")]) == 1
        assert words in caplog.text
