"""What this installation and this process have to compute with."""

from __future__ import annotations

import importlib.util
import os
import sys
from typing import Final

_TORCH_LINE: Final = 'python3 -m pip install ".[torch]"'


def cores() -> int:
    """Processor cores this process may use (a container may have fewer than the machine)."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


def adding_torch() -> str:
    """How PyTorch is added to this installation."""
    if getattr(sys, "frozen", False):  # nothing can be added to the packaged program
        return f"install Faceveil with pip instead, by {_TORCH_LINE}"
    return f"{_TORCH_LINE} in Faceveil's folder"


def has_torch() -> bool:
    """Whether PyTorch and torchvision are part of this installation; loads neither."""
    return all(importlib.util.find_spec(name) is not None for name in ("torch", "torchvision"))
