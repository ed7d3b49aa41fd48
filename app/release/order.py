"""Whether the pictures of an export stand in the order of their source."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

REACH: Final = 12
"""Frames before and after one whose pictures it could show."""
_CHANGED: Final = 4.0
"""Levels of 255 by which the mean of a block differs where something moved; encoders stay below."""
_FEWEST: Final = 6
"""Blocks in which two pictures have to differ to be told apart."""
_NEARER: Final = 0.5
"""An export's picture is another's where it is nearer to that by this factor."""


@dataclass(frozen=True, slots=True, eq=False)
class Means:
    """One frame, coarsely.

    Attributes:
        pts: Of the source's frame.
        source, export: (rows, columns) float32, means of blocks, levels of 255.
        outside: (rows, columns) bool, blocks that no cover touches.
    """

    pts: int
    source: Any
    export: Any
    outside: Any


class OrderCheck:
    """Takes frames one after the other, and tells which of them show a neighbour's picture.

    Two pictures of one scene may differ in a few blocks only; what is asked is to which of both
    the export is nearer there.
    """

    def __init__(self) -> None:
        self._before: deque[Means] = deque(maxlen=REACH)

    def add(self, frame: Means) -> list[int]:
        """Compare a frame with those before; answers the PTS of those that are out of order."""
        wrong = []
        for other in self._before:
            if other.source.shape != frame.source.shape:
                continue
            moved = np.abs(frame.source - other.source) > _CHANGED
            moved &= frame.outside & other.outside
            if int(moved.sum()) < _FEWEST:
                continue
            wrong += [
                one.pts
                for one, another in ((frame, other), (other, frame))
                if _shows(one.export[moved], another.source[moved], instead_of=one.source[moved])
            ]
        self._before.append(frame)
        return list(dict.fromkeys(wrong))


def _shows(export: Any, other: Any, *, instead_of: Any) -> bool:
    own = float(np.abs(export - instead_of).mean())
    return float(np.abs(export - other).mean()) < _NEARER * own
