"""What every device must do, and what becomes of a run whose card has an accident.

The card's part is played by the processor (``stand_in.py``): every branch runs, none on a card.
"""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnxruntime as ort
import pytest
import torch
from torch import nn

from app.core.errors import DeviceError, UsageError
from app.core.model import FloatArray, Image
from app.inference.detectors.centerface import CenterFace
from app.inference.detectors.torchvision_rcnn import FasterRcnn, FasterRcnnOptions
from app.inference.devices import pick
from app.inference.devices.cuda import Cuda
from app.inference.devices.device import Device
from app.inference.devices.torch_device import TorchNetwork
from app.inference.landmarks.resnet18 import ResNet18Landmarks, ResNet18Options
from app.inference.onnx.write import OnnxGraph
from tests.inference.conftest import FACE, astronaut
from tests.inference.stand_in import NAME, StandIn, stand_in


@pytest.fixture(autouse=True)
def _healthy() -> Iterator[None]:
    stand_in()
    yield
    stand_in()


def small_network() -> bytes:
    """``x`` (n, 3) to twice of it."""
    graph = OnnxGraph()
    twice = graph.node("Mul", ["x", graph.constant(np.full(3, 2, np.float32))])
    return graph.model(twice, {"x": ("n", 3)}, ("twice", ("n", 3)))


# The contract.


@pytest.mark.parametrize("name", pick.DEVICES.names())
def test_a_device_keeps_the_contract(name: str) -> None:
    device = pick.device(name)
    assert isinstance(device, Device)
    assert device.name == name
    report = device.report()
    assert report.name == name
    assert report.title
    assert len(report.reason.split()) > 4
    assert not report.reason.endswith(".")
    for error in (ValueError("a shape"), KeyError("x"), RuntimeError("size mismatch")):
        assert not device.is_lost(error)
        assert not device.is_out_of_memory(error)
    if not report.available and name != NAME:
        pytest.skip(f"{name} cannot be used here: {report.reason}")
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Flatten(), nn.Linear(288, 2)).eval()
    array = np.random.default_rng(0).random((4, 3, 8, 8), np.float32)
    with torch.inference_mode():
        expected = network(torch.from_numpy(array)).numpy()
        placed = device.place(network)
        with device.precision():
            said = placed(device.send(array)).float().cpu().numpy()
    np.testing.assert_allclose(said, expected, atol=0.02)
    device.release()
    if device.runs_onnx() or name == NAME:
        session = device.open_session(small_network(), ort.SessionOptions())
        (twice,) = session.run(["twice"], {"x": np.ones((2, 3), np.float32)})
        np.testing.assert_array_equal(twice, np.full((2, 3), 2))


def test_auto_takes_what_can_be_used_and_an_unknown_name_is_refused() -> None:
    stand_in(switched_on=True)
    cuda = pick.device("cuda")
    if not cuda.report().available:
        assert pick.pick() == NAME
    if not cuda.runs_onnx():
        assert pick.pick_onnx() == NAME
    stand_in()
    with pytest.raises(DeviceError, match="stand-in"):
        pick.pick(NAME)
    with pytest.raises(DeviceError, match="ONNX Runtime"):
        pick.pick_onnx(NAME)
    with pytest.raises(UsageError, match="no device named 'abacus'"):
        pick.pick("abacus")


# Landmarks, in torch.


def crops() -> list[Image]:
    picture = astronaut()[40:210, 150:320]
    return [np.ascontiguousarray(picture[i : i + 112, 2 * i : 2 * i + 112]) for i in range(12)]


def landmarks(device: str) -> ResNet18Landmarks:
    options = ResNet18Options(batch=8, mirror=False)
    return ResNet18Landmarks(options, device=device, threads=1)


@pytest.fixture(scope="module")
def on_processor() -> tuple[FloatArray, FloatArray]:
    model = landmarks("cpu")
    said = model.locate(crops())
    model.close()
    return said


def placed(device: StandIn) -> tuple[FloatArray, FloatArray]:
    device.switched_on = True
    model = landmarks(NAME)
    said = model.locate(crops())
    model.close()
    return said


def test_mixed_precision_changes_landmarks_by_a_fraction_of_a_pixel(
    on_processor: tuple[FloatArray, FloatArray],
) -> None:
    device = stand_in()
    points, sure = placed(device)
    assert [size // device.batches[-1] for size in device.batches] == [0, 2, 1]
    assert 0 < np.abs(points - on_processor[0]).max() < 1.0
    np.testing.assert_allclose(sure, on_processor[1], atol=0.05)
    assert device.released > 0


@pytest.mark.parametrize("fit", [1, 3])
def test_where_memory_runs_out_batches_halve_and_nothing_is_lost(
    on_processor: tuple[FloatArray, FloatArray], fit: int, caplog: pytest.LogCaptureFixture
) -> None:
    one = 3 * 112 * 112 * 4
    device = stand_in(memory=fit * one)
    with caplog.at_level(logging.WARNING):
        points, _ = placed(device)
    assert "memory ran out" in caplog.text
    assert np.abs(points - on_processor[0]).max() < 1.0
    assert device.batches[-1] <= fit * one < max(device.batches)
    caplog.clear()


def test_a_card_without_room_for_one_face_says_what_to_do() -> None:
    with pytest.raises(DeviceError, match="set the device to 'cpu'"):
        placed(stand_in(memory=100))


@pytest.mark.parametrize("after", [0, 1])
def test_a_card_lost_in_the_middle_leaves_the_work_to_the_processor(
    on_processor: tuple[FloatArray, FloatArray], after: int, caplog: pytest.LogCaptureFixture
) -> None:
    device = stand_in(lost_after=after)
    with caplog.at_level(logging.WARNING):
        points, sure = placed(device)
    assert "going on on the processor" in caplog.text
    assert "unspecified launch failure" in caplog.text
    assert "asynchronously" not in caplog.text
    assert len(device.batches) == after + 2
    first = 8 * after
    np.testing.assert_allclose(points[first:], on_processor[0][first:], atol=0.02)
    np.testing.assert_allclose(sure[first:], on_processor[1][first:], atol=1e-3)
    assert np.abs(points - on_processor[0]).max() < 1.0
    caplog.clear()


def test_a_network_that_has_no_room_on_the_card_runs_on_the_processor(
    on_processor: tuple[FloatArray, FloatArray], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        points, _ = placed(stand_in(full=True))
    np.testing.assert_allclose(points, on_processor[0], atol=0.02)
    assert "CUDA out of memory" in caplog.text
    caplog.clear()


def test_other_errors_are_not_taken_for_a_lost_card() -> None:
    def wrong(network: nn.Module, items: object, device: Device) -> list[int]:
        raise ValueError("a defect")

    network: TorchNetwork[int, int] = TorchNetwork(
        lambda: nn.Linear(1, 1), wrong, device=NAME, size=4
    )
    with pytest.raises(ValueError, match="a defect"):
        network.run([1, 2])
    assert (network.device, network.batch) == (NAME, 4)


# Faster R-CNN, in torch.


@pytest.mark.parametrize(
    ("accident", "words"),
    [({}, ""), ({"memory": 2 * 3 * 256 * 256 * 4}, "ran out"), ({"lost_after": 1}, "failed")],
    ids=["none", "full", "lost"],
)
def test_faster_rcnn_says_the_same_after_any_accident(
    accident: dict[str, float], words: str, caplog: pytest.LogCaptureFixture
) -> None:
    images = [np.ascontiguousarray(astronaut()[0:256, i : i + 256]) for i in (60, 90, 120)]
    said = {}
    for name in ("cpu", NAME):
        stand_in(switched_on=True, **(accident if name == NAME else {}))
        detector = FasterRcnn(FasterRcnnOptions(batch=4), device=name, threads=1)
        with caplog.at_level(logging.WARNING):
            said[name] = detector.detect_at(images, [(256,)] * 3, min_score=0.3)
        detector.close()
    assert (words in caplog.text) if words else not caplog.records
    for one, other in zip(said["cpu"], said[NAME], strict=True):
        assert len(one) == len(other) > 0
        np.testing.assert_allclose(one.boxes, other.boxes, atol=1.5)
        np.testing.assert_allclose(one.scores, other.scores, atol=0.05)
    caplog.clear()


# Detectors in ONNX Runtime.


@pytest.mark.parametrize(
    ("accident", "words", "left"),
    [
        ({}, "", NAME),
        ({"lost_after": 2}, "stand-in failed", "cpu"),
        ({"large": 3 * 400 * 400 * 4}, "lacks memory", NAME),
        ({"full": True}, "stand-in failed", "cpu"),
    ],
    ids=["none", "lost", "one too large", "no room"],
)
def test_a_detector_answers_whatever_happens_to_the_card(
    accident: dict[str, float], words: str, left: str, caplog: pytest.LogCaptureFixture
) -> None:
    images = [astronaut(), np.ascontiguousarray(astronaut()[:, ::-1])]
    sizes = [(256, 512)] * 2
    plain = CenterFace(device="cpu", threads=2)
    expected = plain.detect_at(images, sizes, min_score=0.3)
    plain.close()
    stand_in(switched_on=True, **accident)
    detector = CenterFace(device=NAME, threads=2)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            found = detector.detect_at(images, sizes, min_score=0.3)
            for one, other in zip(expected, found, strict=True):
                np.testing.assert_array_equal(one.boxes, other.boxes)
                np.testing.assert_array_equal(one.scores, other.scores)
    detector.close()
    assert (words in caplog.text) if words else not caplog.records
    assert len([r for r in caplog.records if r.levelno == logging.WARNING]) <= 1
    assert detector.device == left
    assert abs(expected[0].boxes[0] - np.array(FACE)).max() < 40
    caplog.clear()


# What is said of cards.


def cards(
    monkeypatch: pytest.MonkeyPatch,
    *free: int,
    capability: tuple[int, int] = (8, 6),
    works: bool = True,
) -> None:
    """torch as it is beside cards with so many GiB free."""
    sizes = [SimpleNamespace(total_memory=24 * 2**30) for _ in free]

    def memory(card: int) -> tuple[int, int]:
        if free[card] < 0:
            raise RuntimeError("CUDA error: all CUDA-capable devices are busy or unavailable")
        return free[card] * 2**30, 24 * 2**30

    monkeypatch.setattr(torch.version, "cuda", "12.8")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: works)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: len(free))
    monkeypatch.setattr(torch.cuda, "mem_get_info", memory)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda card: f"Card {card}")
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda card: sizes[card])
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda card: capability)
    monkeypatch.setattr(torch.cuda, "get_arch_list", lambda: ["sm_75", "sm_90a", "compute_120"])


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A driver's program on the path."""
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))


def test_without_a_driver_torch_is_not_even_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if Path("/dev/nvidiactl").exists():
        pytest.skip("there is a driver here")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "torch", None)
    report = Cuda().report()
    assert not report.available
    assert "No NVIDIA driver" in report.reason


@pytest.mark.usefixtures("driver")
def test_a_torch_without_gpu_support_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    cards(monkeypatch, 20)
    monkeypatch.setattr(torch.version, "cuda", None)
    assert "built without GPU support" in Cuda().report().reason


@pytest.mark.usefixtures("driver")
def test_an_old_driver_is_told_from_a_hidden_card(monkeypatch: pytest.MonkeyPatch) -> None:
    cards(monkeypatch, 20, works=False)
    hidden = Cuda().report()
    assert not hidden.available
    assert "hidden" in hidden.reason

    def refuses() -> bool:
        text = "CUDA initialization: The NVIDIA driver on your system is too old (found 11040)."
        warnings.warn(text, UserWarning, stacklevel=1)
        return False

    monkeypatch.setattr(torch.cuda, "is_available", refuses)
    old = Cuda().report()
    assert not old.available
    assert "Install a newer driver" in old.reason
    assert "12.8" in old.reason


@pytest.mark.usefixtures("driver")
def test_a_card_that_torch_is_too_new_for_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    cards(monkeypatch, 20, capability=(6, 1))
    report = Cuda().report()
    assert not report.available
    assert "6.1" in report.reason
    assert "7.5" in report.reason


@pytest.mark.usefixtures("driver")
@pytest.mark.parametrize(
    ("free", "chosen"), [((20,), 0), ((2, 20), 1), ((20, 2), 0), ((-1, 3, 2), 1)]
)
def test_of_several_cards_the_freest_is_taken_and_kept(
    free: tuple[int, ...], chosen: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards(monkeypatch, *free)
    device = Cuda()
    report = device.report()
    assert report.available
    assert report.title == f"Card {chosen}"
    assert ("cards" in report.reason) == (len(free) > 1)
    assert "24 GiB" in report.reason
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda card: (10 - card, 10))
    assert device.report().title == f"Card {chosen}"


@pytest.mark.parametrize("modern", [True, False])
def test_half_precision_is_what_the_card_has(modern: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: modern)
    asked = []

    def autocast(kind: str, dtype: torch.dtype) -> None:
        asked.append((kind, dtype))

    monkeypatch.setattr(torch, "autocast", autocast)
    Cuda().precision()
    assert asked == [("cuda", torch.bfloat16 if modern else torch.float16)]


@pytest.mark.parametrize(
    ("error", "memory", "lost"),
    [
        (torch.OutOfMemoryError("CUDA out of memory."), True, False),
        (RuntimeError("CUDA error: out of memory"), True, False),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling"), True, False),
        (RuntimeError("CUDA error: an illegal memory access was encountered"), False, True),
        (RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"), False, True),
        (RuntimeError("CUDA failure 999: unknown error ; GPU=0 ; expr=cudaMemcpy"), False, True),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False, False),
    ],
)
def test_errors_of_cards_are_told_apart(error: Exception, memory: bool, lost: bool) -> None:
    assert (Cuda().is_out_of_memory(error), Cuda().is_lost(error)) == (memory, lost)
