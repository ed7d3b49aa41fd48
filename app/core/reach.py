"""How far a face is covered: also where it was just before and after, moved to where it is now.

Detectors' boxes flicker: what one frame cuts off of a face, the next one has. What moves fast is
covered no wider for that, as long as it moves on a line.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from app.core.beside import Beside
from app.core.model import Box, FloatArray

_LESS: Final = 0.1
"""Of the boxes beside, so much on each side is left out: a cover's margin makes up for as much."""
_MOST: Final = 0.3
"""Of the box, so much is added to a side at most: where a track jumps, the way is no face."""


def reaches(around: Beside) -> FloatArray:
    """(m, 4) what the covers of some rows are grown from; NaN for no more than the box."""
    here = around.here
    boxes, pts = around.table.boxes[around.order], around.table.pts[around.order]
    own = boxes[here]
    middles, halves = (boxes[:, :2] + boxes[:, 2:]) / 2, (boxes[:, 2:] - boxes[:, :2]) / 2
    beside = []
    earliest, latest = here, here
    for _, there, same in around.steps():
        earliest = np.where(same, np.minimum(earliest, there), earliest)
        latest = np.where(same, np.maximum(latest, there), latest)
        beside.append((there, same[:, None]))
    time = np.maximum(pts[latest] - pts[earliest], 1)
    speed = (middles[latest] - middles[earliest]) / time[:, None]
    low, high = own[:, :2], own[:, 2:]
    most = _MOST * (high - low)
    lowest, highest = low - most, high + most
    for there, same in beside:
        moved = middles[there] + speed * (pts[here] - pts[there])[:, None]
        half = halves[there] * (1 - 2 * _LESS)
        low = np.where(same, np.minimum(low, moved - half), low)
        high = np.where(same, np.maximum(high, moved + half), high)
    low, high = np.maximum(low, lowest), np.minimum(high, highest)
    out = np.concatenate([low, high], axis=1).astype(np.float32)
    out[(out == own).all(axis=1)] = np.nan
    return out


def moved_along(reach: Box, found: Box, box: Box) -> Box:
    """The reach of a box that was moved since it was found: as much more on each side."""
    return Box(
        box.x1 + reach.x1 - found.x1,
        box.y1 + reach.y1 - found.y1,
        box.x2 + reach.x2 - found.x2,
        box.y2 + reach.y2 - found.y2,
    )
