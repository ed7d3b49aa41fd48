"""From checkpoints to weights files, and the command line around it."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import TensorProto

from app.core.errors import UsageError
from app.inference.devices import weights
from app.inference.devices.weights_file import read_arrays
from app.inference.landmarks.resnet18 import ResNet18Landmarks, ResNet18Options, normalized
from tests.training.drawn_faces import draw, face_points
from tests.training.tiny_network import run_onnx, tiny_network
from training.cli import main
from training.export import export_detector


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of drawn faces with landmarks, in our own format."""
    rows = []
    (tmp_path / "data/images").mkdir(parents=True)
    for i in range(5):
        points = face_points((55 + 2 * i, 60), 40)
        draw(tmp_path / f"data/images/{i}.png", points)
        rows.append(
            {
                "file": f"images/{i}.png",
                "boxes": [[30, 30, 90, 95]],
                "landmarks": [points.tolist()],
                "landmark_scheme": "ibug68",
                "masked": [False],
                "split": "val" if i == 4 else "train",
                "dataset": "drawn",
            }
        )
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "data/annotations.jsonl").write_text(text)
    return tmp_path / "data"


def settings(path: Path, data: Path, cells: int = 1) -> Path:
    path.write_text(
        f"data: [{data}]\ncrop_size: 48\ncells: {cells}\n"
        "engine: {steps: 2, batch: 2, warmup: 1, precision: float32, device: cpu, log_steps: 1}\n"
    )
    return path


@pytest.mark.parametrize(("cells", "apart"), [(1, 0.02), (2, 0.048)])
def test_landmarks_from_the_command_line_to_the_program(
    data: Path, tmp_path: Path, cells: int, apart: float
) -> None:
    config = settings(tmp_path / "s.yaml", data, cells)
    assert main(["landmarks", "--config", str(config), "--runs", str(tmp_path), "--name", "r"]) == 0
    checkpoint = str(tmp_path / "r/checkpoint.pt")
    arguments = ["export", "landmarks", "--config", str(config), "--checkpoint", checkpoint]
    assert main([*arguments, "--out", str(tmp_path / "w.safetensors")]) == 0
    assert main([*arguments, "--out", str(tmp_path / "w.onnx")]) == 0
    model = ResNet18Landmarks(
        ResNet18Options(weights=tmp_path / "w.safetensors", mirror=False), device="cpu"
    )
    assert (model.crop_size, model.crop_margin, model.scheme.size) == (48, 0.1, 68)
    picture = cv2.imread(str(data / "images/0.png"))
    assert picture is not None
    crop = np.asarray(cv2.resize(picture, (48, 48)), np.uint8)
    points, confidence = model.locate([crop])
    session = onnxruntime.InferenceSession(tmp_path / "w.onnx")
    (row,) = session.run(["points"], {"crops": normalized(crop)[None]})[0]
    # Half precision, once with the norms folded in; at most a thousandth of the crop.
    assert np.abs(row[:-1].reshape(68, 2) * 48 - points[0]).max() < apart
    assert 1 / (1 + np.exp(-row[-1])) == pytest.approx(float(confidence[0]), abs=1e-3)


def test_contact_sheets_are_drawn_without_training(data: Path, tmp_path: Path) -> None:
    config = settings(tmp_path / "s.yaml", data)
    sheet = tmp_path / "sheet.png"
    arguments = ["landmarks", "--config", str(config), "--runs", str(tmp_path / "runs")]
    assert main([*arguments, "--contact-sheet", str(sheet)]) == 0
    drawn = cv2.imread(str(sheet))
    assert drawn is not None
    assert drawn.std() > 10
    assert not (tmp_path / "runs").exists()


def test_an_exported_detector_says_what_was_trained(tmp_path: Path) -> None:
    from training.detector.onnx_network import OnnxNetwork

    (tmp_path / "start.onnx").write_bytes(tiny_network())
    network = OnnxNetwork(tiny_network(), logits=False)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.mul_(0.9)
    torch.save({"model": network.state_dict()}, tmp_path / "c.pt")
    export_detector(tmp_path / "c.pt", tmp_path / "out.onnx", tmp_path / "start.onnx")
    blob = np.random.default_rng(0).normal(size=(1, 3, 64, 96)).astype(np.float32)
    with torch.no_grad():
        said = network(torch.from_numpy(blob))
    answers = run_onnx((tmp_path / "out.onnx").read_bytes(), blob)
    for one, two in zip(said, answers, strict=True):
        assert np.abs(one.numpy() - two).max() < 5e-3


def test_wrong_checkpoints_are_refused(tmp_path: Path) -> None:
    (tmp_path / "start.onnx").write_bytes(tiny_network())
    with pytest.raises(UsageError, match="there is no checkpoint"):
        export_detector(tmp_path / "none.pt", tmp_path / "o.onnx", tmp_path / "start.onnx")
    torch.save({"model": {"x": torch.zeros(1)}}, tmp_path / "x.pt")
    with pytest.raises(UsageError, match="no checkpoint of this network"):
        export_detector(tmp_path / "x.pt", tmp_path / "o.onnx", tmp_path / "start.onnx")


def test_problems_are_one_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    config = settings(tmp_path / "s.yaml", tmp_path / "nowhere")
    with caplog.at_level(logging.ERROR):
        assert main(["landmarks", "--config", str(config)]) == 1
    assert "nowhere: there is no such file or folder" in caplog.text


def test_training_without_torch_says_how_it_is_added(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    out = tmp_path / "graph.onnx"
    assert main(["graph", "--out", str(out)]) == 1
    (record,) = caplog.records
    assert "needs torch, which" in record.message
    assert 'pip install ".[train]"' in record.message
    assert not out.exists()


def test_the_shipped_graph_is_what_the_command_makes(tmp_path: Path) -> None:
    out = tmp_path / "graph.onnx"
    assert main(["graph", "--out", str(out)]) == 0
    made, shipped = (
        onnx.load(path, load_external_data=False)
        for path in (out, weights.locate("fasterrcnn_graph"))
    )
    for graph in (made.graph, shipped.graph):
        assert all(tensor.data_location == TensorProto.EXTERNAL for tensor in graph.initializer)
        assert [value.name for value in graph.output] == ["boxes", "scores"]
    sides = [{t.name: list(t.dims) for t in each.graph.initializer} for each in (made, shipped)]
    assert sides[0] == sides[1]
    held = read_arrays(weights.locate("fasterrcnn"))[0]
    assert sides[0] == {name: list(array.shape) for name, array in held.items()}
