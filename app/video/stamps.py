"""Repairing time stamps: strictly increasing ones for files that have none, or wrong ones."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np

from app.core.model import IntArray

_JUMP_SECONDS = Fraction(1, 2)
_JUMP_FRAMES = 17  # more than any codec puts out of order
_NOTED = re.compile(r"(\d+):(\d+):(\d+\.\d+)")
_LONGEST_GAP = Fraction(10)
"""Seconds without a picture that a clock which may be set anew is trusted with."""


def by_rate(count: int, rate: Fraction | None, time_base: Fraction) -> IntArray:
    """Stamps of evenly spaced frames from 0 (25 per second if the rate is unknown)."""
    step = max(Fraction(1), 1 / ((rate or Fraction(25)) * time_base))
    return np.array([round(i * step) for i in range(count)], np.int64)


def jump_back(step: int, time_base: Fraction) -> int:
    """Ticks by which a clock must fall back to have been set anew, not merely be out of order."""
    return max(int(_JUMP_SECONDS / time_base), _JUMP_FRAMES * step)


def longest_gap(time_base: Fraction) -> int:
    """Ticks by which a clock that may be set anew must run ahead to have been."""
    return int(_LONGEST_GAP / time_base)


def monotonic(
    raw: Sequence[int | None], step: int, time_base: Fraction, *, gap: int | None = None
) -> IntArray:
    """Strictly increasing stamps near the raw ones, in the order given.

    A missing stamp follows its predecessor by ``step``; one that repeats or falls back a
    little is put one tick after its predecessor; after a large jump back (two recordings
    joined, a clock that was set) time goes on from where it was.

    Args:
        raw: Stamps in the order of display, in ticks.
        step: Usual distance of two frames.
        time_base: Seconds a tick.
        gap: After a step ahead of more ticks than this, time goes on as after a jump back.
    """
    jump = jump_back(step, time_base)
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
            if value <= before - jump or (gap is not None and value > before + gap):
                value = before + step
                offset = value - stamp
            elif value <= before:
                value = before + 1
        result[i] = before = value
    return result


def usual_step(pts: IntArray, rate: Fraction | None, time_base: Fraction) -> int:
    """The usual distance of two frames in ticks, at least 1; steps back do not count."""
    steps = np.diff(pts)
    steps = steps[steps > 0]
    if len(steps):
        return max(1, int(np.median(steps)))
    return max(1, round(1 / ((rate or Fraction(25)) * time_base)))


def noted_end(tags: Mapping[str, str]) -> Fraction | None:
    """Seconds at which a Matroska track ends, by the tag that muxers write; None without it."""
    found = _NOTED.fullmatch(dict(tags).get("DURATION", ""))
    if found is None:
        return None
    hours, minutes, seconds = (Fraction(part) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds
