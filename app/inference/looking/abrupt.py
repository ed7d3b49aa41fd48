"""Pictures that differ abruptly from those around them: nothing is filled in across them.

Many decoders do not notice damage. A picture whose rows are shifted shows its faces elsewhere
than the pictures before and after it, so that boxes filled in between two looks miss them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray, Image

LONGEST: Final = 6
"""Frames after which a change has come to stay."""
_POINTS: Final = 96
"""Samples along the longer side."""
_CELLS: Final = 6
"""The picture is compared in so many cells a side: damage often begins in the middle of it."""
_LEVELS: Final = 8.0
"""Mean difference of a cell's samples, in levels of 255, that is abrupt ..."""
_RATIO: Final = 3.0
"""... if it is also this many times the usual one of that cell."""
_BACK: Final = 0.5
"""A cell is as it was before if it differs by less than this share of the change."""


def samples_of(image: Image) -> FloatArray:
    """A few green values of a picture, BGR, on a grid."""
    step = max(1, max(image.shape[:2]) // _POINTS)
    return np.asarray(image[step // 2 :: step, step // 2 :: step, 1], np.float32)


@dataclass(frozen=True, slots=True)
class _Step:
    """An abrupt change; ``before`` are the samples of the picture before it."""

    position: int
    before: FloatArray
    cells: NDArray[np.bool_]
    size: float


class AbruptChanges:
    """Finds pictures that differ from what was before and from what comes after."""

    def __init__(self) -> None:
        self._before: FloatArray | None = None
        self._usual: FloatArray | None = None
        self._steps: list[_Step] = []

    @property
    def open_since(self) -> int | None:
        """Ordinal of the first abrupt change that may yet turn out to be one for a while."""
        return self._steps[0].position if self._steps else None

    def restart(self) -> None:
        """The next picture does not follow the last one."""
        self._before = None
        self._steps.clear()

    def feed(self, position: int, samples: FloatArray) -> range:
        """Ordinals of pictures, just before this one, that turn out to differ.

        Args:
            position: Ordinal of the frame.
            samples: See :func:`samples_of`.
        """
        before, self._before = self._before, samples
        if before is None or before.shape != samples.shape:
            self._steps.clear()
            return range(0)
        found = range(0)
        for step in self._steps:
            if _apart(samples, step.before)[step.cells].mean() < _BACK * step.size:
                found = range(step.position, position)
                break
        self._steps = [
            step
            for step in self._steps
            if step.position < found.start or (not found and position - step.position < LONGEST)
        ]
        apart = _apart(samples, before)
        if self._usual is None or self._usual.shape != apart.shape:
            self._usual = apart
            return found
        cells = (apart > _LEVELS) & (apart > _RATIO * self._usual)
        if cells.any() and not found:
            self._steps.append(_Step(position, before, cells, float(apart[cells].mean())))
        # A change does not become the usual thing by happening once, but by going on.
        grown = np.minimum(apart, 2 * self._usual + 1)
        self._usual = np.asarray(0.8 * self._usual + 0.2 * grown, np.float32)
        return found


def _apart(a: FloatArray, b: FloatArray) -> FloatArray:
    """Mean differences over the cells of a grid."""
    values = np.abs(a - b)
    rows, columns = (
        np.linspace(0, size, min(_CELLS, size) + 1).astype(int)[:-1] for size in values.shape
    )
    sums = np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)
    high, wide = values.shape
    counts = np.outer(np.diff(rows, append=high), np.diff(columns, append=wide))
    return np.asarray(sums / counts, np.float32)
