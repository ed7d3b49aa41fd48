"""Makes the bars of the timeline from the tracks of a review."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.controllers.timeline_data import BARS, TrackBars, pack_rows
from app.core.model import IntArray, Status
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary


def bars_of(tracks: Sequence[TrackSummary], index: FrameIndex) -> TrackBars:
    """Bars of all tracks: faces on top, weak detections below them."""
    tracks = sorted(tracks, key=lambda track: track.first_pts)
    first = _seconds(index, np.array([t.first_pts for t in tracks], np.int64))
    last = _seconds(index, _ends(index, np.array([t.last_pts for t in tracks], np.int64)))
    states = np.array([BARS.index(_state(t)) for t in tracks], np.uint8)
    return TrackBars(
        np.array([t.track for t in tracks], np.int64),
        first,
        last,
        states,
        _rows(first, last, states == BARS.index("ghost")),
        np.array([t.status is Status.ACCEPTED for t in tracks], np.bool_),
        _open_spans(tracks, index),
    )


def _open_spans(tracks: Sequence[TrackSummary], index: FrameIndex) -> NDArray[np.float64]:
    found = [np.zeros((0, 3))]
    for bar, track in enumerate(tracks):
        if not track.open_pts:
            continue
        places = _places(index, np.array(track.open_pts, np.int64))
        breaks = np.diff(places) > 1
        begins = index.pts[places[np.concatenate([[True], breaks])]]
        ends = _ends(index, index.pts[places[np.concatenate([breaks, [True]])]])
        bars = np.full(len(begins), bar, np.float64)
        found.append(np.stack([bars, _seconds(index, begins), _seconds(index, ends)], axis=1))
    return np.concatenate(found)


def _places(index: FrameIndex, pts: IntArray) -> IntArray:
    """Ordinals of the frames on screen at ``pts``, clamped to the medium."""
    places = np.searchsorted(index.pts, pts, side="right") - 1
    return np.asarray(np.clip(places, 0, len(index) - 1), np.int64)


def _ends(index: FrameIndex, pts: IntArray) -> IntArray:
    """Where the frames on screen at ``pts`` stop being shown."""
    return np.append(index.pts[1:], index.end_pts)[_places(index, pts)]


def _seconds(index: FrameIndex, pts: IntArray) -> NDArray[np.float64]:
    """Seconds since the first frame, as :meth:`FrameIndex.seconds` rounds them."""
    base = index.time_base
    return np.asarray((pts - index.start) * base.numerator / base.denominator, np.float64)


def _rows(
    first: NDArray[np.float64], last: NDArray[np.float64], ghost: NDArray[np.bool_]
) -> NDArray[np.int32]:
    rows = np.zeros(len(first), np.int32)
    rows[~ghost] = pack_rows(first[~ghost], last[~ghost])
    below = int(rows.max(initial=-1)) + 1 if len(rows) else 0
    rows[ghost] = pack_rows(first[ghost], last[ghost]) + below
    return rows


def _state(track: TrackSummary) -> str:
    if track.status is Status.REJECTED:
        return "rejected"
    if track.ghost:
        return "ghost"
    return "person" if track.track < 0 else "detector"
