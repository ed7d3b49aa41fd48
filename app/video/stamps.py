"""Repairing time stamps: strictly increasing ones for files that have none, or wrong ones."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from app.core.model import IntArray

_JUMP_SECONDS = Fraction(1, 2)
_JUMP_FRAMES = 17  # more than any codec puts out of order


def by_rate(count: int, rate: Fraction | None, time_base: Fraction) -> IntArray:
    """Stamps of evenly spaced frames from 0 (25 per second if the rate is unknown)."""
    step = max(Fraction(1), 1 / ((rate or Fraction(25)) * time_base))
    return np.array([round(i * step) for i in range(count)], np.int64)


def monotonic(raw: Sequence[int | None], step: int, time_base: Fraction) -> IntArray:
    """Strictly increasing stamps near the raw ones, in the order given.

    A missing stamp follows its predecessor by ``step``; one that repeats or falls back a
    little is put one tick after its predecessor; after a large jump back (two recordings
    joined, a clock that was set) time goes on from where it was.
    """
    jump = max(int(_JUMP_SECONDS / time_base), _JUMP_FRAMES * step)
    result = np.empty(len(raw), np.int64)
    offset = 0
    before: int | None = None
    for i, stamp in enumerate(raw):
        if before is None:
            value = stamp or 0
        elif stamp is None:
            value = before + step
        else:
            value = stamp + offset
            if value <= before - jump:
                value = before + step
                offset = value - stamp
            elif value <= before:
                value = before + 1
        result[i] = before = value
    return result


def usual_step(pts: IntArray, rate: Fraction | None, time_base: Fraction) -> int:
    """The usual distance of two frames in ticks, at least 1."""
    if len(pts) > 1:
        return max(1, int(np.median(np.diff(pts))))
    return max(1, round(1 / ((rate or Fraction(25)) * time_base)))
