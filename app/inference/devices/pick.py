"""Which device is used, and in plain words why a GPU is or is not."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import DeviceError
from app.core.said import say

_TORCH_LINE: Final = 'python3 -m pip install ".[torch]"'


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """A device and whether it can be used.

    Attributes:
        name: "cpu" or "cuda".
        title: What a person reads, such as the graphics card's name.
        available: It can be used now.
        reason: One sentence that says why, or why not.
    """

    name: str
    title: str
    available: bool
    reason: str


def cores() -> int:
    """Processor cores this process may use (a container may have fewer than the machine)."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


def describe() -> list[DeviceReport]:
    """All devices, best first. Imports torch only where a driver for a GPU is present."""
    return [_cuda(), _cpu()]


def pick(wanted: str = "auto") -> str:
    """The device to use: "cuda" or "cpu".

    Raises:
        DeviceError: "cuda" was asked for and cannot be used; the message says why.
    """
    if wanted == "cpu":
        return "cpu"
    report = _cuda()
    if report.available:
        return "cuda"
    if wanted == "cuda":
        raise DeviceError(report.reason, say("Use the device setting 'auto' or 'cpu'"))
    return "cpu"


def pick_onnx(wanted: str = "auto") -> str:
    """As :func:`pick`, for networks that run in ONNX Runtime, which has its own GPU support.

    Raises:
        DeviceError: "cuda" was asked for and ONNX Runtime cannot use it.
    """
    if wanted == "cpu":
        return "cpu"
    import onnxruntime as ort

    if "CUDAExecutionProvider" in ort.get_available_providers():
        return "cuda"
    if wanted == "cuda":
        raise DeviceError(
            say("this installation's ONNX Runtime has no GPU support, which this model needs"),
            say("Use the device setting 'auto' or 'cpu', or install onnxruntime-gpu"),
        )
    return "cpu"


def _cpu() -> DeviceReport:
    count = cores()
    plural = "core" if count == 1 else "cores"
    title = platform.processor() or platform.machine() or "CPU"
    return DeviceReport("cpu", title, True, f"The processor is always usable ({count} {plural})")


def adding_torch() -> str:
    """How PyTorch is added to this installation."""
    if getattr(sys, "frozen", False):  # nothing can be added to the packaged program
        return f"install Faceveil with pip instead, by {_TORCH_LINE}"
    return f"{_TORCH_LINE} in Faceveil's folder"


def has_torch() -> bool:
    """Whether PyTorch and torchvision are part of this installation; loads neither."""
    return all(importlib.util.find_spec(name) is not None for name in ("torch", "torchvision"))


def _driver_present() -> bool:
    # Loading torch takes seconds; without a driver there is nothing it could find.
    if shutil.which("nvidia-smi") is not None:
        return True
    return any(
        Path(path).exists()
        for path in ("/dev/nvidiactl", "/proc/driver/nvidia/version", "/dev/dxg")
    )


def _cuda() -> DeviceReport:
    if not _driver_present():
        return DeviceReport(
            "cuda",
            "NVIDIA GPU",
            False,
            "No NVIDIA driver was found, so this computer has no usable GPU and the processor "
            "does the work",
        )
    if not has_torch():
        return DeviceReport(
            "cuda",
            "NVIDIA GPU",
            False,
            "An NVIDIA driver is installed, but PyTorch is not part of this installation. With it "
            f"landmarks and Faster R-CNN run on the card: {adding_torch()}",
        )
    import torch

    if torch.version.cuda is None:
        return DeviceReport(
            "cuda",
            "NVIDIA GPU",
            False,
            "An NVIDIA driver is installed, but this PyTorch was built without GPU support",
        )
    if not torch.cuda.is_available():
        return DeviceReport(
            "cuda",
            "NVIDIA GPU",
            False,
            "An NVIDIA driver is installed, but PyTorch cannot start the GPU: the driver may be "
            f"older than CUDA {torch.version.cuda} needs, or the GPU is hidden from this program",
        )
    memory = torch.cuda.get_device_properties(0).total_memory / 2**30
    title = torch.cuda.get_device_name(0)
    return DeviceReport("cuda", title, True, f"{title} with {memory:.0f} GiB can be used")
