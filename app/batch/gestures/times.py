"""Frames by the seconds that scripts know: those that ``detect`` calls ``pts``."""

from __future__ import annotations

import numpy as np

from app.core.errors import UsageError
from app.core.timebase import FrameIndex


def seconds_of(index: FrameIndex, pts: int) -> float:
    """A frame's time on the medium's own clock."""
    return float(pts * index.time_base)


def frame_at(index: FrameIndex, seconds: float) -> int:
    """PTS of the frame nearest to a time, at most half a frame away.

    Raises:
        UsageError: There is none.
    """
    ticks = seconds / float(index.time_base)
    if not abs(ticks) < 2**62:
        raise UsageError(f"there is no frame at {seconds:g} s")
    after = int(np.searchsorted(index.pts, ticks))
    near = [i for i in (after - 1, after) if 0 <= i < len(index)]
    best = min(near, key=lambda i: abs(int(index.pts[i]) - ticks))
    pts = int(index.pts[best])
    if abs(pts - ticks) > _half(index, best, later=ticks > pts) + 1e-6:
        raise UsageError(
            f"there is no frame at {seconds:.6g} s; the nearest is at {seconds_of(index, pts):.6g}"
        )
    return pts


def span_between(index: FrameIndex, first: float | None, last: float | None) -> tuple[int, int]:
    """First and last frame of a span; None for the medium's own.

    Raises:
        UsageError: No frame lies in it.
    """
    unit = float(index.time_base)
    low = index.start if first is None else first / unit - _half(index, 0, later=True) / 2
    high = index.last if last is None else last / unit + _half(index, 0, later=True) / 2
    inside = index.pts[(index.pts >= low) & (index.pts <= high)]
    if not len(inside):
        raise UsageError(
            f"no frame lies between {first if first is not None else 'the start'} and "
            f"{last if last is not None else 'the end'}; the medium has frames from "
            f"{seconds_of(index, index.start):.6g} to {seconds_of(index, index.last):.6g} s"
        )
    return int(inside[0]), int(inside[-1])


def _half(index: FrameIndex, place: int, *, later: bool) -> float:
    """Half of a frame's length, in ticks, on one side of it."""
    pts = index.pts
    if later:
        following = int(pts[place + 1]) if place + 1 < len(pts) else index.end_pts
        return max(0.5, (following - int(pts[place])) / 2)
    if place:
        return max(0.5, (int(pts[place]) - int(pts[place - 1])) / 2)
    return _half(index, place, later=True)
