"""The processor: always there, and what everything falls back to."""

from __future__ import annotations

import platform
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.said import say
from app.inference.devices.device import DeviceReport, Session
from app.inference.devices.installed import cores

if TYPE_CHECKING:
    import onnxruntime as ort
    import torch
    from torch import nn


class Processor:
    """See :class:`app.inference.devices.device.Device`."""

    name: Final = "cpu"
    at_once: Final = False

    def report(self) -> DeviceReport:
        count = cores()
        title = platform.processor() or platform.machine() or "CPU"
        reason = say("The processor is always usable (%n core(s))", count)
        return DeviceReport(self.name, title, True, reason)

    def place(self, network: nn.Module) -> nn.Module:
        return network.to("cpu")

    def send(self, array: NDArray[np.float32]) -> torch.Tensor:
        import torch

        return torch.from_numpy(array)

    def precision(self) -> AbstractContextManager[Any]:
        return nullcontext()

    def is_out_of_memory(self, error: BaseException) -> bool:
        del error  # a smaller batch would not help: there is one at a time
        return False

    def is_lost(self, error: BaseException) -> bool:
        del error  # nothing is left to fall back to
        return False

    def release(self) -> None:
        """Memory is given back by itself."""

    def runs_onnx(self) -> bool:
        return True

    def open_session(self, model: bytes, options: ort.SessionOptions) -> Session:
        import onnxruntime as ort

        session: Session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        return session
