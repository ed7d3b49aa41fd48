"""What a device is: a place where networks run, in torch and in ONNX Runtime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    import onnxruntime as ort
    import torch
    from torch import nn


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """A device and whether it can be used.

    Attributes:
        name: "cpu" or "cuda", or that of a device that another package brings.
        title: What a person reads, such as the graphics card's name.
        available: It can be used now.
        reason: One sentence that says why, or why not.
    """

    name: str
    title: str
    available: bool
    reason: str


class Session(Protocol):
    """What is used of ONNX Runtime's sessions."""

    def run(self, output_names: Sequence[str], input_feed: Mapping[str, Any]) -> Sequence[Any]:
        """Outputs by name, for inputs by name."""
        ...

    def get_inputs(self) -> Sequence[Any]:
        """What it wants, with names."""
        ...


class DeviceOptions(BaseModel):
    """Devices have no options; every plugin has a model of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@runtime_checkable
class Device(Protocol):
    """Where networks run. One instance serves all networks, from several threads at once.

    ``tests/inference/test_devices.py`` says what each has to do.
    """

    @property
    def name(self) -> str:
        """What settings call it."""
        ...

    @property
    def at_once(self) -> bool:
        """Whether several pictures at once are faster than one after the other."""
        ...

    def report(self) -> DeviceReport:
        """Whether torch can use it now, and why not. Must not raise, nor load torch in vain."""
        ...

    def place(self, network: nn.Module) -> nn.Module:
        """The network, moved there."""
        ...

    def send(self, array: NDArray[np.float32]) -> torch.Tensor:
        """The array as a tensor there."""
        ...

    def precision(self) -> AbstractContextManager[Any]:
        """In what precision networks compute there; where it has one, in half."""
        ...

    def is_out_of_memory(self, error: BaseException) -> bool:
        """Whether a smaller batch might do."""
        ...

    def is_lost(self, error: BaseException) -> bool:
        """Whether the device as a whole fails: nothing on it can be used any more."""
        ...

    def release(self) -> None:
        """Give back memory that nothing uses. Must not raise."""
        ...

    def runs_onnx(self) -> bool:
        """Whether :meth:`open_session` would succeed with a network that is sound."""
        ...

    def open_session(self, model: bytes, options: ort.SessionOptions) -> Session:
        """The network in ONNX Runtime."""
        ...


def first_line(error: Exception) -> str:
    """The first line of what a device's error says; CUDA's go on for a page."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
