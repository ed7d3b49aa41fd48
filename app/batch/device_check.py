"""Tries a device with the models that are shipped, step by step, against the processor's answers.

What a person with a graphics card can send to those who have none: names of card and driver, what
was tried, how far answers are off, how fast it was. No paths, no names, no pictures of theirs.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import numpy as np

from app.batch.portrait import portrait
from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix
from app.core.model import FloatArray, Image
from app.core.plugins import Detector
from app.core.settings import Preset
from app.inference.devices import pick
from app.inference.devices.device import Device
from app.inference.registry import DETECTORS, LANDMARK_MODELS

_SURE: Final = 0.5
"""Faces from this score on have to be found on both; weaker ones change with the precision."""
_OFF: Final = {"overlap": 0.9, "score": 0.05, "pixels": 2.0}
"""How far answers may be off: boxes and scores of sure faces, landmarks in crop pixels."""
_CROPS: Final = 16
_TIMES: Final = 4
_BLOCK: Final = 2**26
"""Bytes that memory is filled with at a time."""
_MOST_BLOCKS: Final = 4096
_SIZES: Final = (640,)
_IN_TORCH: Final = ("fasterrcnn",)


class Untried(Exception):
    """A step cannot be tried here; the text says why."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was tried.

    Attributes:
        name: What it is about.
        passed: None where it could not be tried.
        detail: What came out, one sentence without a full stop.
        seconds: What it took.
    """

    name: str
    passed: bool | None
    detail: str
    seconds: float


def devices_to_check() -> list[str]:
    """Names of all devices beside the processor that torch or ONNX Runtime can use."""
    names = [name for name in pick.DEVICES.names() if name != pick.PROCESSOR.name]
    devices = [pick.device(name) for name in names]
    return [each.name for each in devices if each.report().available or each.runs_onnx()]


def check_device(name: str) -> Iterator[Step]:
    """Try a device; steps come as they are done, and none that fails stops the next.

    Raises:
        UsageError: There is no device of that name.
    """
    device = pick.device(name)
    report = device.report()
    steps: list[tuple[str, Callable[[], str]]] = [("driver", _driver)]
    if report.available:
        steps += [
            ("arithmetic in torch", partial(_arithmetic, device)),
            *((f"{m} in torch", partial(_marks, m, name)) for m in LANDMARK_MODELS.names()),
            *((f"{m} in torch", partial(_faces, m, name)) for m in _IN_TORCH),
            ("memory that runs out", partial(_full, device)),
        ]
    else:
        steps.append(("torch", partial(_untried, report.reason)))
    if device.runs_onnx():
        models = [m for m in DETECTORS.names() if m not in ("haar", *_IN_TORCH)]
        steps += [(f"{m} in ONNX Runtime", partial(_faces, m, name)) for m in models]
    else:
        why = "this ONNX Runtime has no support for it (onnxruntime-gpu has)"
        steps.append(("ONNX Runtime", partial(_untried, why)))
    for title, try_it in steps:
        start = time.perf_counter()
        passed: bool | None = True
        try:
            detail = try_it()
        except Untried as reason:
            passed, detail = None, str(reason)
        except Exception as error:  # whatever a driver does: the report is there to tell it
            passed = False
            detail = " ".join(f"{type(error).__name__}: {error}".split())[:500]
        yield Step(title, passed, detail, time.perf_counter() - start)


def _untried(why: str) -> str:
    raise Untried(why)


def _driver() -> str:
    program = shutil.which("nvidia-smi")
    if program is None:
        raise Untried("nvidia-smi is not there")
    asked = "name,driver_version,memory.total,memory.used,compute_cap"
    ended = subprocess.run(
        [program, f"--query-gpu={asked}", "--format=csv,noheader"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if ended.returncode:
        raise RuntimeError(f"nvidia-smi ended with {ended.returncode}: {ended.stdout.strip()}")
    return "; ".join(ended.stdout.split("\n")).strip("; ") or "it says nothing"


def _arithmetic(device: Device) -> str:
    import torch
    from torch import nn

    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(3, 32, 3), nn.ReLU(), nn.Conv2d(32, 8, 3)).eval()
    array = np.random.default_rng(0).random((2, 3, 64, 64), np.float32)
    with torch.inference_mode():
        expected = network(torch.from_numpy(array)).numpy()
        placed = device.place(network)
        plain = placed(device.send(array)).float().cpu().numpy()
        with device.precision():
            mixed = placed(device.send(array)).float().cpu().numpy()
    off = [float(np.abs(said - expected).max()) for said in (plain, mixed)]
    detail = f"off by {off[0]:.1e} in single and {off[1]:.1e} in half precision"
    if off[0] > 1e-2 or off[1] > 5e-2:
        raise ArithmeticError(detail)
    return detail


def _marks(name: str, device: str) -> str:
    plugin = LANDMARK_MODELS.get(name)
    said = {}
    for where in (pick.PROCESSOR.name, device):
        model = plugin.build(plugin.options(), device=where)
        try:
            crops = _crops(model.crop_size)
            model.locate(crops[:2])
            start = time.perf_counter()
            points = model.locate(crops)[0]
            said[where] = points, len(crops) / (time.perf_counter() - start)
            _still_there(model, where)
        finally:
            model.close()
    (expected, slow), (points, fast) = said.values()
    off = float(np.linalg.norm(points - expected, axis=2).max())
    detail = (
        f"points off by {off:.2f} crop pixels at most; {fast:.0f} faces/s (processor {slow:.0f})"
    )
    if off > _OFF["pixels"]:
        raise ArithmeticError(detail)
    return detail


def _crops(side: int) -> list[Image]:
    picture = portrait()[40:230, 130:330]
    most = picture.shape[0] - side
    return [
        np.ascontiguousarray(picture[i % most : i % most + side, i % most : i % most + side])
        for i in range(_CROPS)
    ]


def _faces(name: str, device: str) -> str:
    plugin = DETECTORS.get(name)
    picture = portrait()
    said: dict[str, tuple[RawFaces, float]] = {}
    for where in (pick.PROCESSOR.name, device):
        detector: Detector = plugin.build(plugin.options(preset=Preset.FAST), device=where)
        try:
            detector.detect_at([picture], [_SIZES], min_score=0.1)
            start = time.perf_counter()
            found = detector.detect_at([picture] * 2, [_SIZES] * 2, min_score=0.1)
            said[where] = found[-1], 2 / (time.perf_counter() - start)
            _still_there(detector, where)
        finally:
            detector.close()
    (expected, slow), (faces, fast) = said.values()
    overlap, off = _compare(expected, faces)
    detail = (
        f"sure faces overlap by {overlap:.3f}, scores off by {off:.3f}; {fast:.1f} pictures/s "
        f"(processor {slow:.1f})"
    )
    if overlap < _OFF["overlap"] or off > _OFF["score"]:
        raise ArithmeticError(detail)
    return detail


def _still_there(model: Any, wanted: str) -> None:
    # Models go on on the processor by themselves; here that is what is to be found out.
    now = getattr(model, "device", wanted)
    if now != wanted:
        raise RuntimeError(f"it left the {wanted} for the {now}; the log says why")


def _compare(expected: RawFaces, found: RawFaces) -> tuple[float, float]:
    """Least overlap of sure faces, and the largest difference of their scores."""
    sure = expected.take(np.flatnonzero(expected.scores >= _SURE))
    if not len(sure) or not len(found):
        return 0.0, 1.0
    overlap: FloatArray = iou_matrix(sure.boxes, found.boxes)
    best = overlap.argmax(1)
    return float(overlap.max(1).min()), float(np.abs(found.scores[best] - sure.scores).max())


def _full(device: Device) -> str:
    """Fill the device's memory, all but a little, and place landmarks in many faces at once."""
    from app.inference.landmarks.resnet18 import ResNet18Landmarks, ResNet18Options

    model = ResNet18Landmarks(ResNet18Options(batch=4096, mirror=False), device=device.name)
    held: list[Any] = []
    try:
        crops = _crops(model.crop_size)
        expected = model.locate(crops)[0]
        try:
            while len(held) < _MOST_BLOCKS:
                held.append(device.send(np.zeros(_BLOCK // 4, np.float32)))
        except Exception as error:
            if not device.is_out_of_memory(error):
                raise
        else:
            raise Untried("it has more memory than this fills")
        filled = len(held) * _BLOCK / 2**30
        del held[-4:]
        points = model.locate(crops * _TIMES)[0]
        off = float(np.abs(points[: len(crops)] - expected).max())
        if len(points) != _TIMES * len(crops) or off > _OFF["pixels"]:
            raise ArithmeticError(f"points off by {off:.2f} crop pixels after memory ran out")
        batch = model.batch
        return f"{filled:.1f} GiB filled; batches went from 4096 to {batch} and nothing was lost"
    finally:
        held.clear()
        device.release()
        model.close()
