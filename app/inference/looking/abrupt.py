"""Pictures that differ abruptly from those beside them: nothing is filled in across such a step.

Many decoders do not notice damage. A picture whose rows are shifted shows its faces elsewhere
than the pictures before and after it, so that boxes filled in between two looks miss them.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from app.core.model import FloatArray, Image

_POINTS: Final = 96
"""Samples along the longer side."""
_CELLS: Final = 6
"""The picture is compared in so many cells a side: damage often begins in the middle of it."""
_LEVELS: Final = 8.0
"""Mean difference of a cell's samples, in levels of 255, that is abrupt ..."""
_RATIO: Final = 3.0
"""... if it is also this many times the usual one of that cell."""


class AbruptChanges:
    """Compares each picture with the one before, by a few samples of it."""

    def __init__(self) -> None:
        self._before: FloatArray | None = None
        self._usual: FloatArray | None = None

    def restart(self) -> None:
        """The next picture does not follow the last one."""
        self._before = None

    def feed(self, image: Image) -> bool:
        """Whether a picture, BGR, differs abruptly from the one before."""
        step = max(1, max(image.shape[:2]) // _POINTS)
        samples = image[step // 2 :: step, step // 2 :: step, 1].astype(np.float32)
        before, self._before = self._before, samples
        if before is None or before.shape != samples.shape:
            return False
        apart = _by_cell(np.asarray(np.abs(samples - before), np.float32))
        if self._usual is None or self._usual.shape != apart.shape:
            self._usual = apart
            return bool((apart > _LEVELS).any())
        abrupt = bool(((apart > _LEVELS) & (apart > _RATIO * self._usual)).any())
        # A step does not become the usual thing by being one, but by going on.
        grown = np.minimum(apart, 2 * self._usual + 1)
        self._usual = np.asarray(0.8 * self._usual + 0.2 * grown, np.float32)
        return abrupt


def _by_cell(values: FloatArray) -> FloatArray:
    """Means over the cells of a grid."""
    rows, columns = (
        np.linspace(0, size, min(_CELLS, size) + 1).astype(int)[:-1] for size in values.shape
    )
    sums = np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)
    counts = np.outer(
        np.diff(rows, append=values.shape[0]), np.diff(columns, append=values.shape[1])
    )
    return np.asarray(sums / counts, np.float32)
