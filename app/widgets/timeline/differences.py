"""Where in time two states of the timeline look different."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.controllers.timeline_data import TimelineData, TrackBars

Spans = NDArray[np.float64]
"""(n, 2) first and last second."""
_MASKS = ("counts", "seen", "seen_by_others", "done")


def differing(before: TimelineData, now: TimelineData) -> Spans | None:
    """Spans outside which both look the same but for concerns; None for everywhere."""
    if before is now:
        return np.zeros((0, 2))
    if (
        before.seconds is not now.seconds
        or before.duration != now.duration
        or (before.zones, before.outside, before.comments) != (now.zones, now.outside, now.comments)
        or before.counts.max(initial=0) != now.counts.max(initial=0)
    ):
        return None
    bars = _of_bars(before.bars, now.bars)
    if bars is None:
        return None
    masks = [_of_frames(getattr(before, name), getattr(now, name), now) for name in _MASKS]
    return np.concatenate([bars, *masks])


def _of_frames(before: NDArray[np.generic], now: NDArray[np.generic], data: TimelineData) -> Spans:
    """Runs of frames that differ."""
    if before is now:
        return np.zeros((0, 2))
    differ = np.diff(np.concatenate([[False], before != now, [False]]).astype(np.int8))
    ends = np.append(data.seconds, data.duration)
    return np.stack([ends[np.flatnonzero(differ == 1)], ends[np.flatnonzero(differ == -1)]], axis=1)


def _of_bars(before: TrackBars, now: TrackBars) -> Spans | None:
    """Spans of bars that differ; None where rows or names of groups do, too."""
    if before is now:
        return np.zeros((0, 2))
    if before.groups != now.groups or before.refs != now.refs:
        return None
    if not np.array_equal(before.rows, now.rows):
        return None
    differ = np.zeros(len(now), np.bool_)
    for name in ("first", "last", "states", "accepted"):
        differ |= getattr(before, name) != getattr(now, name)
    for name in ("open_spans", "cut"):
        differ[_once(getattr(before, name), getattr(now, name))] = True
    parts = []
    for bars in (before, now):
        parts.append(np.stack([bars.first[differ], bars.last[differ]], axis=1))
        parts.append(bars.cut[differ[bars.cut[:, 0].astype(np.int64)]][:, 1:])
    return np.concatenate(parts)


def _once(before: Spans, now: Spans) -> NDArray[np.int64]:
    """Bars of rows (bar, first, last) that stand in one of two lists only."""
    if np.array_equal(before, now):
        return np.zeros(0, np.int64)
    rows, counts = np.unique(np.concatenate([before, now]), axis=0, return_counts=True)
    return np.asarray(rows[counts == 1][:, 0], np.int64)
