"""The mirror image of a face and of its landmarks."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray

_IBUG68 = np.concatenate(
    [
        np.arange(16, -1, -1),
        np.arange(26, 16, -1),
        np.arange(27, 31),
        np.arange(35, 30, -1),
        np.array([45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40]),
        np.arange(54, 47, -1),
        np.arange(59, 54, -1),
        np.arange(64, 59, -1),
        np.arange(67, 64, -1),
    ]
)

FLIPPED: Final[dict[str, NDArray[np.int64]]] = {
    "ibug68": _IBUG68,
    "five": np.array([1, 0, 2, 4, 3]),
}
"""By scheme: where each point comes from when a face is mirrored."""


def mirrored(points: FloatArray, scheme: str) -> FloatArray:
    """Points of a mirrored crop as points of the crop itself, and the other way round.

    Args:
        points: (n, k, 2) as shares of the crop's side; pixel i covers [i, i + 1) / side.
        scheme: Landmark scheme of :data:`FLIPPED`.
    """
    turned = points[:, FLIPPED[scheme]].copy()
    turned[..., 0] = 1 - turned[..., 0]
    return turned
