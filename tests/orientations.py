"""How cameras store an upright picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

STORED: dict[int, Callable[[Any], Any]] = {
    1: lambda a: a,
    2: np.fliplr,
    3: lambda a: np.rot90(a, 2),
    4: np.flipud,
    5: lambda a: np.swapaxes(a, 0, 1),
    6: lambda a: np.rot90(a, 1),
    7: lambda a: np.swapaxes(np.rot90(a, 2), 0, 1),
    8: lambda a: np.rot90(a, -1),
}
"""What is stored for each EXIF orientation, made of the upright picture."""
