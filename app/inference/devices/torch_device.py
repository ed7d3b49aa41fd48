"""What every torch model here needs: weights, and a network that survives its device."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app.core.errors import DeviceError
from app.core.said import say
from app.inference.devices import installed, pick
from app.inference.devices.batching import HalvingBatches
from app.inference.devices.device import Device, first_line
from app.inference.devices.weights_file import read_tensors

if TYPE_CHECKING:
    import torch
    from torch import nn

log = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")


def require_torch(what: str) -> None:
    """Make sure that torch is part of this installation; the default one goes without.

    Args:
        what: What needs it, for the message.

    Raises:
        DeviceError: It is not.
    """
    if not installed.has_torch():
        raise DeviceError(
            say("{what} needs PyTorch, which is not part of this installation", what=what),
            say(
                "Choose another model, or add PyTorch: {adding_torch}",
                adding_torch=installed.adding_torch(),
            ),
        )


def read_weights(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """See :func:`app.inference.devices.weights_file.read_tensors`."""
    return read_tensors(path, "pt")


def write_weights(path: Path, tensors: dict[str, torch.Tensor], described: dict[str, Any]) -> None:
    """Write what :func:`read_weights` reads."""
    from safetensors.torch import save_file

    plain = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    save_file(plain, path, metadata={"faceveil": json.dumps(described, sort_keys=True)})


class TorchNetwork(Generic[T, R]):
    """A network on a device: in batches that shrink, and on the processor when the device is lost.

    Args:
        build: Makes the network with its weights; called again when the device was lost.
        work: Runs the network on some items, one result each, as plain arrays; is told the device,
            which brings arrays there.
        device: Name of the device to begin with.
        size: Items at once on a device that gains by it; the processor takes one at a time.
    """

    def __init__(
        self,
        build: Callable[[], nn.Module],
        work: Callable[[nn.Module, Sequence[T], Device], list[R]],
        *,
        device: str,
        size: int,
    ) -> None:
        self._build, self._work = build, work
        self._lock = threading.Lock()
        self._device = pick.device(device)
        self._batches = HalvingBatches(
            self._some,
            size if self._device.at_once else 1,
            is_out_of_memory=self._is_out_of_memory,
            release=self._release,
        )
        try:
            self._network = self._device.place(build().eval())
        except Exception as error:
            if not self._gone(error):
                raise
            self._fall_back(self._device, error)

    @property
    def device(self) -> str:
        """Name of the device that it runs on now."""
        return self._device.name

    @property
    def batch(self) -> int:
        """Items that it takes at once now."""
        return self._batches.size

    def run(self, items: Sequence[T]) -> list[R]:
        """Results in the order of the items.

        Raises:
            DeviceError: Not even one item fits into the device's memory.
        """
        return self._batches.run(items)

    def close(self) -> None:
        """Give back the device's memory."""
        if self._device is not pick.PROCESSOR:
            self._network = self._network.to("cpu")
            self._device.release()

    def _some(self, items: Sequence[T]) -> list[R]:
        import torch

        device, network = self._device, self._network
        try:
            with torch.inference_mode(), device.precision():
                return self._work(network, items, device)
        except Exception as error:
            if not device.is_lost(error):
                raise
            self._fall_back(device, error)
        results: list[R] = []
        with torch.inference_mode():
            for item in items:
                results += self._work(self._network, [item], self._device)
        return results

    def _fall_back(self, lost: Device, error: Exception) -> None:
        with self._lock:
            if self._device is not lost:  # another thread was here
                return
            log.warning(
                "the %s failed (%s); going on on the processor", lost.name, first_line(error)
            )
            self._network = self._build().eval()
            self._device = pick.PROCESSOR
            self._batches.size = 1

    def _gone(self, error: Exception) -> bool:
        return self._device.is_lost(error) or self._device.is_out_of_memory(error)

    def _is_out_of_memory(self, error: BaseException) -> bool:
        return self._device.is_out_of_memory(error)

    def _release(self) -> None:
        self._device.release()
