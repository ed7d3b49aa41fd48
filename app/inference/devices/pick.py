"""Which device is used, and in plain words why a GPU is or is not."""

from __future__ import annotations

from typing import Final

from app.core.errors import DeviceError
from app.core.plugins import Plugin
from app.core.registry import Registry
from app.core.said import say
from app.inference.devices.cuda import Cuda
from app.inference.devices.device import Device, DeviceOptions, DeviceReport
from app.inference.devices.processor import Processor

PROCESSOR: Final = Processor()
_CUDA: Final = Cuda()

DEVICES: Final[Registry[Plugin[Device]]] = Registry("device", "faceveil.devices")
"""All devices; "auto" takes the first that can be used, and the processor where none can."""


def _cuda(_: object, **__: object) -> Device:
    return _CUDA


def _processor(_: object, **__: object) -> Device:
    return PROCESSOR


DEVICES.add(Plugin("cuda", "NVIDIA GPU", "A graphics card.", DeviceOptions, _cuda))
DEVICES.add(Plugin("cpu", "Processor", "Always there.", DeviceOptions, _processor))


def device(name: str) -> Device:
    """The device of that name.

    Raises:
        UsageError: There is none.
    """
    return DEVICES.get(name).build(DeviceOptions())


def describe() -> list[DeviceReport]:
    """All devices, best first. Imports torch only where a driver for a GPU is present."""
    names = [name for name in DEVICES.names() if name != PROCESSOR.name]
    return [*(device(name).report() for name in names), PROCESSOR.report()]


def pick(wanted: str = "auto") -> str:
    """The device to use: "cpu", "cuda", or what another package brings.

    Raises:
        DeviceError: A device was asked for that cannot be used; the message says why.
    """
    if wanted == PROCESSOR.name:
        return wanted
    reports = describe() if wanted == "auto" else [device(wanted).report()]
    for report in reports:
        if report.available:
            return report.name
    raise DeviceError(reports[0].reason, say("Use the device setting 'auto' or 'cpu'"))


def pick_onnx(wanted: str = "auto") -> str:
    """As :func:`pick`, for networks that run in ONNX Runtime, which has its own GPU support.

    Raises:
        DeviceError: A device was asked for and ONNX Runtime cannot use it.
    """
    if wanted == "auto":
        names = [name for name in DEVICES.names() if name != PROCESSOR.name]
        return next((name for name in names if device(name).runs_onnx()), PROCESSOR.name)
    if device(wanted).runs_onnx():
        return wanted
    raise DeviceError(
        say("this installation's ONNX Runtime has no GPU support, which this model needs"),
        say("Use the device setting 'auto' or 'cpu', or install onnxruntime-gpu"),
    )
