"""What every torch model here needs from its device: batches, mixed precision, weights."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.errors import DeviceError
from app.core.said import say
from app.inference.devices import pick
from app.inference.devices.batching import HalvingBatches
from app.inference.devices.weights_file import read_tensors

if TYPE_CHECKING:
    import torch

T = TypeVar("T")
R = TypeVar("R")


def require_torch(what: str) -> None:
    """Make sure that torch is part of this installation; the default one goes without.

    Args:
        what: What needs it, for the message.

    Raises:
        DeviceError: It is not.
    """
    if not pick.has_torch():
        raise DeviceError(
            say("{what} needs PyTorch, which is not part of this installation", what=what),
            say(
                "Choose another model, or add PyTorch: {adding_torch}",
                adding_torch=pick.adding_torch(),
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


def autocast(device: str) -> AbstractContextManager[Any]:
    """Half precision on a GPU (bfloat16 where it has it), nothing on the processor."""
    import torch

    if device != "cuda":
        return nullcontext()
    kind = torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    return torch.autocast("cuda", dtype=kind)


def batches(
    work: Callable[[Sequence[T]], list[R]], *, device: str, size: int
) -> HalvingBatches[T, R]:
    """Batches for a device: ``size`` at once on a GPU, one at a time on the processor."""
    import torch

    return HalvingBatches(
        work,
        size if device == "cuda" else 1,
        is_out_of_memory=lambda error: isinstance(error, torch.OutOfMemoryError),
        release=torch.cuda.empty_cache if device == "cuda" else lambda: None,
    )
