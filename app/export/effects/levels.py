"""Few levels instead of many, without flicker where a value lies between two."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from app.core.model import FloatArray

_RAMP: Final = 0.35
"""Share of a step over which one level goes over into the next. A hard edge would turn the noise
of a camera into flicker of a whole step."""


def quantised(values: FloatArray, step: float, *, origin: Any = 0.0) -> FloatArray:
    """Values on a staircase with soft edges.

    Args:
        values: Any shape.
        step: Height and width of a step, in the values' unit; 0 leaves them as they are.
        origin: A value that is a level; a number, or an array that can be broadcast.

    Returns:
        float32, in the shape of ``values``.
    """
    if step <= 0:
        return values
    places = (values - origin) / np.float32(step)
    low = np.floor(places)
    rise = np.clip((places - low - np.float32(0.5)) / np.float32(_RAMP) + np.float32(0.5), 0, 1)
    rise = rise * rise * (3 - 2 * rise)
    return np.asarray(origin + (low + rise) * np.float32(step), np.float32)
