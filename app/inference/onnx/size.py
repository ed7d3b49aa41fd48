"""How large a model is: numbers it learnt, bytes on disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from app.inference.onnx.edit import count_weights


@runtime_checkable
class HasWeightsFiles(Protocol):
    """A detector or landmark model that says which files it was made from."""

    @property
    def weights_files(self) -> tuple[Path, ...]: ...


def count_parameters(files: Sequence[Path]) -> int | None:
    """Numbers stored in ONNX, safetensors and torch files; None when one is of another kind.

    Running means of batch norms are counted with the rest: they are part of the model.

    Raises:
        OSError: A file cannot be read.
    """
    total = 0
    for path in files:
        if path.suffix == ".onnx":
            total += count_weights(path.read_bytes())
        elif path.suffix == ".safetensors":
            total += _count_tensors(path)
        elif path.suffix == ".pt":
            total += _count_state(path)
        else:
            return None
    return total if files else None


def bytes_on_disk(files: Sequence[Path]) -> int:
    """Bytes of all files together."""
    return sum(path.stat().st_size for path in files)


def _count_tensors(path: Path) -> int:
    from safetensors import safe_open

    total = 0
    with safe_open(path, framework="np") as file:
        for name in file.keys():  # noqa: SIM118
            size = 1
            for side in file.get_slice(name).get_shape():
                size *= int(side)
            total += size
    return total


def _count_state(path: Path) -> int:
    import torch

    state = torch.load(path, map_location="cpu", weights_only=True)
    return sum(int(tensor.numel()) for tensor in state.values())
