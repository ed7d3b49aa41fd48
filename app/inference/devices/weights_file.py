"""Weights files of this project: tensors, and a description that says of which network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from app.core.errors import WeightsError
from app.core.said import say


def read_tensors(path: Path, framework: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Tensors and description of a safetensors file.

    The description is JSON under the key ``faceveil`` of the file's metadata; it names the
    architecture, so that a file can be loaded without knowing how it was trained.

    Args:
        framework: "pt" reads torch tensors, "numpy" arrays.

    Raises:
        WeightsError: Not such a file, or one without a description.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework=framework) as file:
            described = json.loads((file.metadata() or {}).get("faceveil", ""))
            return {name: file.get_tensor(name) for name in file.keys()}, described  # noqa: SIM118
    except (OSError, SafetensorError, ValueError, TypeError) as error:
        raise WeightsError(
            say("{path} does not hold weights of Faceveil ({error})", path=path, error=error),
            say("Choose another weights file"),
        ) from error


def read_arrays(path: Path) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """As :func:`read_tensors`, as NumPy arrays: needs no torch."""
    return read_tensors(path, "numpy")
