"""NVIDIA cards, through torch and through ONNX Runtime's own support for them."""

from __future__ import annotations

import shutil
import threading
import warnings
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.said import say
from app.inference.devices.device import DeviceReport, Session
from app.inference.devices.installed import adding_torch, has_torch

if TYPE_CHECKING:
    import onnxruntime as ort
    import torch
    from torch import nn

PROVIDER: Final = "CUDAExecutionProvider"
_TRACES: Final = ("/dev/nvidiactl", "/proc/driver/nvidia/version", "/dev/dxg")
"""One of these is there where a driver is: on Linux, and inside Windows' Linux."""
_MEMORY_WORDS: Final = ("out of memory", "alloc_failed", "failed to allocate memory")
_LOST_WORDS: Final = ("cuda error", "cuda failure", "cudnn", "cublas", "cufft", "device-side")
"""What errors of a card that can do nothing more have in common, in torch and ONNX Runtime."""


class Cuda:
    """See :class:`app.inference.devices.device.Device`.

    Of several cards the one with the most free memory is taken when the first network comes, and
    kept: what a person runs beside the program has one of its own then. ``CUDA_VISIBLE_DEVICES``
    chooses otherwise.
    """

    name: Final = "cuda"
    at_once: Final = True

    def __init__(self) -> None:
        self._card: int | None = None
        self._lock = threading.Lock()

    def report(self) -> DeviceReport:
        available, title, reason = self._examine()
        return DeviceReport(self.name, title, available, reason)

    def place(self, network: nn.Module) -> nn.Module:
        return network.to(self._where())

    def send(self, array: NDArray[np.float32]) -> torch.Tensor:
        import torch

        return torch.from_numpy(array).to(self._where())

    def precision(self) -> AbstractContextManager[Any]:
        import torch

        # Cards before 2020 have no bfloat16 worth the name.
        kind = torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
        return torch.autocast("cuda", dtype=kind)

    def is_out_of_memory(self, error: BaseException) -> bool:
        import torch

        said = str(error).lower()
        return isinstance(error, torch.OutOfMemoryError) or any(w in said for w in _MEMORY_WORDS)

    def is_lost(self, error: BaseException) -> bool:
        said = str(error).lower()
        return not any(w in said for w in _MEMORY_WORDS) and any(w in said for w in _LOST_WORDS)

    def release(self) -> None:
        import torch

        try:
            torch.cuda.empty_cache()
        except RuntimeError:  # a card that is lost has nothing to give back
            return

    def runs_onnx(self) -> bool:
        import onnxruntime as ort

        return PROVIDER in ort.get_available_providers()

    def open_session(self, model: bytes, options: ort.SessionOptions) -> Session:
        import onnxruntime as ort

        # Which of several cards torch can tell; without it the driver's first is taken.
        card = self._chosen() if has_torch() and self.report().available else 0
        wanted = [(PROVIDER, {"device_id": card}), "CPUExecutionProvider"]
        session: Session = ort.InferenceSession(model, options, providers=wanted)
        return session

    def _where(self) -> str:
        return f"cuda:{self._chosen()}"

    def _chosen(self) -> int:
        import torch

        with self._lock:
            if self._card is None:
                self._card = max(range(torch.cuda.device_count()), key=_free_memory, default=0)
            return self._card

    def _examine(self) -> tuple[bool, str, str]:
        """Whether it can be used, its title, and why, or why not."""
        title = "NVIDIA GPU"
        # Loading torch takes seconds; without a driver there is nothing it could find.
        if not _driver_present():
            return (
                False,
                title,
                say(
                    "No NVIDIA driver was found, so this computer has no usable GPU and the "
                    "processor does the work"
                ),
            )
        if not has_torch():
            said = (
                "An NVIDIA driver is installed, but PyTorch is not part of this installation. With "
            )
            return (
                False,
                title,
                f"{said}it landmarks and Faster R-CNN run on the card: {adding_torch()}",
            )
        import torch

        if torch.version.cuda is None:
            return (
                False,
                title,
                "An NVIDIA driver is installed, but this PyTorch was built without GPU support",
            )
        problem = _cannot_start()
        if problem is not None:
            return (
                False,
                title,
                f"An NVIDIA driver is installed, but PyTorch cannot start the GPU: {problem}",
            )
        card = self._chosen()
        title = torch.cuda.get_device_name(card)
        older = _too_old(card)
        if older is not None:
            return False, title, f"{title} is older than this PyTorch computes with ({older})"
        memory = torch.cuda.get_device_properties(card).total_memory / 2**30
        count = torch.cuda.device_count()
        others = f"; of {count} cards it had the most free memory" if count > 1 else ""
        return True, title, f"{title} with {memory:.0f} GiB can be used{others}"


def _driver_present() -> bool:
    if shutil.which("nvidia-smi") is not None:
        return True
    return any(Path(path).exists() for path in _TRACES)


def _cannot_start() -> str | None:
    """Why torch cannot start a card; None where it can."""
    import torch

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        if torch.cuda.is_available():
            return None
    words = " ".join(str(each.message) for each in said)
    if "too old" in words:
        return f"its driver is older than CUDA {torch.version.cuda} needs. Install a newer driver"
    return (
        f"the driver may be older than CUDA {torch.version.cuda} needs, or the GPU is hidden from "
        "this program"
    )


def _too_old(card: int) -> str | None:
    """What the card has and torch wants; None where they fit."""
    import torch

    has = torch.cuda.get_device_capability(card)
    known = [name.split("_")[1] for name in torch.cuda.get_arch_list() if name.startswith("sm_")]
    built = [
        (int(d[:-1]), int(d[-1])) for n in known if (d := "".join(c for c in n if c.isdigit()))
    ]
    if not built or has >= min(built):
        return None
    least = min(built)
    return f"its compute capability is {has[0]}.{has[1]}, the least is {least[0]}.{least[1]}"


def _free_memory(card: int) -> int:
    """Bytes free on a card; -1 where it does not say."""
    import torch

    try:
        return int(torch.cuda.mem_get_info(card)[0])
    except RuntimeError:  # one that is broken, or that another program holds alone
        return -1
