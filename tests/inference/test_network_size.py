"""How many numbers a weights file holds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file

from app.inference.devices import weights
from app.inference.onnx.size import HasWeightsFiles, bytes_on_disk, count_parameters
from app.inference.registry import DETECTORS, LANDMARK_MODELS


def test_onnx_weights_are_counted_as_the_onnx_package_counts_them() -> None:
    onnx = pytest.importorskip("onnx")
    path = weights.locate("centerface")
    tensors = onnx.load(str(path)).graph.initializer
    assert count_parameters([path]) == sum(int(np.prod(t.dims)) for t in tensors)


def test_tensors_are_counted_and_added(tmp_path: Path) -> None:
    one, two = tmp_path / "one.safetensors", tmp_path / "two.safetensors"
    save_file({"a": np.zeros((3, 4), np.float16), "b": np.zeros(5, np.float32)}, one)
    save_file({"scalar": np.zeros((), np.float32)}, two)
    assert count_parameters([one, two]) == 18
    torch.save({"c": torch.zeros(2, 2)}, tmp_path / "three.pt")
    assert count_parameters([one, tmp_path / "three.pt"]) == 21
    assert bytes_on_disk([one, two]) == one.stat().st_size + two.stat().st_size


def test_other_files_have_no_count(tmp_path: Path) -> None:
    other = tmp_path / "cascade.xml"
    other.write_text("<x/>")
    assert count_parameters([other]) is None
    assert count_parameters([]) is None


def test_what_is_no_network_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"\xff\xff\xff")
    with pytest.raises(ValueError, match="not an ONNX model"):
        count_parameters([broken])


@pytest.mark.parametrize("name", ["centerface", "faceveil-fast", "retinaface", "haar"])
def test_detectors_name_their_files(name: str) -> None:
    plugin = DETECTORS.get(name)
    built = plugin.build(plugin.options(), device="cpu", threads=1)
    try:
        assert isinstance(built, HasWeightsFiles)
        assert all(path.is_file() for path in built.weights_files)
        assert weights.file_hash(built.weights_files[-1]) == built.weights_hash.split("+")[-1]
    finally:
        built.close()


def test_the_landmark_model_names_its_file() -> None:
    plugin = LANDMARK_MODELS.get("resnet18")
    built = plugin.build(plugin.options(), device="cpu")
    assert isinstance(built, HasWeightsFiles)
    # torchvision's ResNet18 with 137 outputs, which read 4 x 4 cells.
    assert 12.3e6 < (count_parameters(built.weights_files) or 0) < 12.4e6
    built.close()
