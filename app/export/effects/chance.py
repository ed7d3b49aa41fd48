"""Chance that is no chance: numbers that follow from a salt and a place, the same in every frame.

Noise that is drawn anew for each frame goes away when frames are averaged. Noise that belongs to a
place on a person's face stays, and nobody without the salt can work it out.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray

_STEP: Final = np.uint64(0x9E3779B97F4A7C15)
_FIRST: Final = np.uint64(0xBF58476D1CE4E5B9)
_SECOND: Final = np.uint64(0x94D049BB133111EB)


def chance(salt: int, stream: int, *places: NDArray[Any]) -> FloatArray:
    """Numbers from -1 to 1, evenly spread, one for each place.

    Args:
        salt: 64 bits.
        stream: Tells kinds of numbers for one salt apart.
        places: Whole numbers; arrays that can be broadcast together.

    Returns:
        float32, in the shape that ``places`` have together.
    """
    with np.errstate(over="ignore"):
        state = _mixed(np.uint64(salt & 0xFFFFFFFFFFFFFFFF) + np.uint64(stream + 1) * _STEP)
        for place in places:
            state = _mixed((state ^ place.astype(np.int64).view(np.uint64)) + _STEP)
    return np.asarray((state >> np.uint64(40)).astype(np.float32) / 2.0**23 - 1.0, np.float32)


def _mixed(value: Any) -> Any:
    """The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input counts."""
    value = (value ^ (value >> np.uint64(30))) * _FIRST
    value = (value ^ (value >> np.uint64(27))) * _SECOND
    return value ^ (value >> np.uint64(31))
