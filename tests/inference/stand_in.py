"""A device for computers without a card: the processor, with a card's precision and its faults.

It computes in bfloat16 where torch may, knows errors as :class:`app.inference.devices.cuda.Cuda`
does, and has the memory and the accidents that a test gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from app.core.plugins import Plugin
from app.inference.devices import pick
from app.inference.devices.cuda import Cuda
from app.inference.devices.device import Device, DeviceOptions, DeviceReport, Session

if TYPE_CHECKING:
    import onnxruntime as ort

NAME: Final = "stand-in"
LOST: Final = (
    "CUDA error: unspecified launch failure\n"
    "CUDA kernel errors might be asynchronously reported at some other API call"
)
MEMORY: Final = "Available memory of 0 is smaller than requested: Failed to allocate memory"


@dataclass
class StandIn:
    """See :class:`app.inference.devices.device.Device`.

    Attributes:
        switched_on: Whether "auto" takes it.
        memory: Bytes that one batch may bring.
        lost_after: Arrays, or calls of ONNX Runtime, after which everything fails for good.
        large: Bytes of input from which a call of ONNX Runtime lacks memory.
        full: There is no room even for a network.
        batches: Sizes in bytes of the batches that it has seen.
    """

    name: str = NAME
    at_once: bool = True
    switched_on: bool = False
    memory: float = float("inf")
    lost_after: float = float("inf")
    large: float = float("inf")
    full: bool = False
    batches: list[int] = field(default_factory=lambda: [0])
    released: int = 0
    _brought: int = 0
    _cuda: Cuda = field(default_factory=Cuda)

    def report(self) -> DeviceReport:
        reason = "The stand-in for a card can be used by tests"
        return DeviceReport(self.name, "Stand-in", self.switched_on, reason)

    def place(self, network: nn.Module) -> nn.Module:
        if self.full:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return network

    def send(self, array: NDArray[np.float32]) -> torch.Tensor:
        self._step()
        self.batches[-1] += array.nbytes
        if self.batches[-1] > self.memory:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return torch.from_numpy(array)

    @contextmanager
    def _precision(self) -> Iterator[None]:
        self.batches.append(0)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            yield

    def precision(self) -> AbstractContextManager[Any]:
        return self._precision()

    def is_out_of_memory(self, error: BaseException) -> bool:
        return self._cuda.is_out_of_memory(error)

    def is_lost(self, error: BaseException) -> bool:
        return self._cuda.is_lost(error)

    def release(self) -> None:
        self.released += 1

    def runs_onnx(self) -> bool:
        return self.switched_on

    def open_session(self, model: bytes, options: ort.SessionOptions) -> Session:
        if self.full:
            raise RuntimeError(MEMORY)
        return _Session(self, pick.PROCESSOR.open_session(model, options))

    def _step(self) -> None:
        self._brought += 1
        if self._brought > self.lost_after:
            raise RuntimeError(LOST)

    def call(self, given: Mapping[str, NDArray[Any]]) -> None:
        """A call of ONNX Runtime is about to be made."""
        self._step()
        if max(each.nbytes for each in given.values()) > self.large:
            raise RuntimeError(MEMORY)


@dataclass
class _Session:
    device: StandIn
    real: Session

    def run(self, output_names: Sequence[str], input_feed: Mapping[str, Any]) -> Sequence[Any]:
        self.device.call(input_feed)
        return self.real.run(output_names, input_feed)

    def get_inputs(self) -> Sequence[Any]:
        return self.real.get_inputs()


_now: list[StandIn] = [StandIn()]


def stand_in(**what: Any) -> StandIn:
    """The device that goes by ``NAME`` from now on."""
    _now[0] = StandIn(**what)
    return _now[0]


def _build(*_: object, **__: object) -> Device:
    return _now[0]


if NAME not in pick.DEVICES.names():
    pick.DEVICES.add(Plugin(NAME, "Stand-in", "For tests.", DeviceOptions, _build))
