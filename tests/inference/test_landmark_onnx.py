"""The landmark network on the processor: the same answers as torch's, without torch."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
import torch

from app.core.errors import WeightsError
from app.core.model import FloatArray
from app.inference.devices import weights
from app.inference.devices.torch_device import read_weights, write_weights
from app.inference.devices.weights_file import read_arrays
from app.inference.landmarks.crops import crop_squares, cut
from app.inference.landmarks.mirrored import mirrored
from app.inference.landmarks.resnet18 import (
    ResNet18Landmarks,
    ResNet18Options,
    build_resnet18,
    normalized,
)
from app.inference.landmarks.resnet18_onnx import OUTPUT, last_cells, resnet18_onnx
from app.inference.onnx.runner import OnnxRunner
from tests.inference.conftest import FACE, astronaut


def torch_rows(network: torch.nn.Module, blob: FloatArray) -> FloatArray:
    with torch.inference_mode():
        return np.asarray(network.eval()(torch.from_numpy(blob)).numpy(), np.float32)


def shuffled_network(points: int, cells: int = 1) -> torch.nn.Module:
    """Random weights, and batch norms that do something."""
    torch.manual_seed(3)
    network: torch.nn.Module = build_resnet18(points, cells)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.weight.data.uniform_(0.5, 1.5)
            module.bias.data.normal_()
            assert module.running_mean is not None
            assert module.running_var is not None
            module.running_mean.normal_()
            module.running_var.uniform_(0.5, 2)
    return network


@pytest.mark.parametrize(
    ("points", "side", "cells", "count"), [(5, 64, 1, 1), (68, 112, 1, 3), (68, 112, 4, 2)]
)
def test_the_graph_answers_what_torch_answers(
    points: int, side: int, cells: int, count: int
) -> None:
    network = shuffled_network(points, cells)
    arrays = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    model = resnet18_onnx(arrays, side)
    onnx.checker.check_model(onnx.load_from_string(model), full_check=True)
    blob = np.random.default_rng(0).normal(size=(count, 3, side, side)).astype(np.float32)
    wanted = torch_rows(network, blob)
    found = OnnxRunner(model, [OUTPUT]).run(blob)[0]
    assert found.shape == (count, 2 * points + 1)
    assert np.abs(found - wanted).max() < 1e-4 * np.abs(wanted).max()


def test_the_shipped_model_answers_what_torch_answers() -> None:
    path = weights.locate("landmarks_resnet18")
    tensors, described = read_weights(path)
    arrays, _ = read_arrays(path)
    network = build_resnet18(68, last_cells(arrays, described["crop_size"]))
    network.load_state_dict(tensors)
    square = crop_squares(np.array([FACE], np.float32), described["crop_margin"])[0]
    crop = cut(astronaut(), square, described["crop_size"])
    crops = [crop, np.asarray(cv2.GaussianBlur(crop, (0, 0), 4), np.uint8)]
    blob = np.stack([normalized(each) for each in crops])
    found = OnnxRunner(resnet18_onnx(arrays, described["crop_size"]), [OUTPUT]).run(blob)[0]
    # As shares of the crop's side: less than a thousandth of a pixel.
    assert np.abs(found - torch_rows(network, blob)).max() < 1e-5


def test_many_faces_are_answered_as_one_by_one() -> None:
    model = ResNet18Landmarks(device="cpu", threads=1)
    rng = np.random.default_rng(1)
    side = model.crop_size
    crops = [rng.integers(0, 256, (side, side, 3)).astype(np.uint8) for _ in range(3)]
    together, sure = model.locate(crops)
    apart = [model.locate([crop]) for crop in crops]
    assert together.shape == (3, 68, 2)
    np.testing.assert_allclose(together, np.concatenate([p for p, _ in apart]), atol=0.01)
    np.testing.assert_allclose(sure, np.concatenate([c for _, c in apart]), atol=1e-4)
    model.close()


@pytest.mark.parametrize("fault", ["outputs", "cells", "tensor", "description", "file"])
def test_other_weights_are_refused(tmp_path: Path, fault: str) -> None:
    path = tmp_path / "w.safetensors"
    # Crops of 64 pixels have a last map of 2 x 2.
    cells = 3 if fault == "cells" else 1
    tensors = build_resnet18(5 if fault == "outputs" else 68, cells).state_dict()
    described = {"scheme": "ibug68", "crop_size": 64, "crop_margin": 0.1}
    if fault == "tensor":
        del tensors["layer3.1.bn2.weight"]
    if fault == "description":
        del described["crop_size"]
    write_weights(path, tensors, described)
    if fault == "file":
        path.write_bytes(b"no weights")
    with pytest.raises(WeightsError, match="does not hold weights") as told:
        ResNet18Landmarks(ResNet18Options(weights=path), device="cpu")
    assert told.value.hint


def test_a_mirrored_face_gets_the_mirrored_points() -> None:
    model = ResNet18Landmarks(device="cpu", threads=1)
    plain = ResNet18Landmarks(ResNet18Options(mirror=False), device="cpu", threads=1)
    square = crop_squares(np.array([FACE], np.float32), model.crop_margin)[0]
    crop = cut(astronaut(), square, model.crop_size)
    turned = np.ascontiguousarray(crop[:, ::-1])
    points, sure = model.locate([crop, turned])
    side = model.crop_size
    back = mirrored(points[1:] / np.float32(side), "ibug68") * side
    np.testing.assert_allclose(points[0], back[0], atol=0.01)
    assert sure[0] == pytest.approx(sure[1], abs=1e-4)
    # The middle of two answers that differ, but not by much.
    one, _ = plain.locate([crop])
    assert 0.05 < np.abs(points[0] - one[0]).mean() < 3
    for each in (model, plain):
        each.close()
