"""Makes the bars of the timeline from the tracks of a review."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.controllers.timeline_data import BARS, TrackBars, pack_rows
from app.core.model import Status
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary


def bars_of(tracks: Sequence[TrackSummary], index: FrameIndex) -> TrackBars:
    """Bars of all tracks: faces on top, weak detections below them."""
    tracks = sorted(tracks, key=lambda track: track.first_pts)
    first = np.array([index.seconds(t.first_pts) for t in tracks], np.float64)
    last = np.array([index.seconds(_end_of(index, t.last_pts)) for t in tracks], np.float64)
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
    spans = []
    for bar, track in enumerate(tracks):
        places = np.array([index.position(pts) for pts in track.open_pts], np.int64)
        for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1):
            if len(run):
                ends = index.at(int(run[0])), _end_of(index, index.at(int(run[-1])))
                spans.append((bar, *map(index.seconds, ends)))
    return np.array(spans, np.float64).reshape(-1, 3)


def _end_of(index: FrameIndex, pts: int) -> int:
    following = index.step(pts, 1)
    return following if following > pts else index.end_pts


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
