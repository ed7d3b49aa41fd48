"""Makes the bars of the timeline from the tracks of a review."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.controllers.timeline_data import BARS, BarGroup, GroupKind, TrackBars, pack_rows
from app.core.model import IntArray, Status
from app.core.refs import FaceRef
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary, grouped_in


def bars_of(tracks: Sequence[TrackSummary], index: FrameIndex) -> TrackBars:
    """Bars of all tracks: those of each person together, then the others, weak ones last."""
    tracks = sorted(tracks, key=lambda track: track.first_pts)
    whole = _columns(index, [(t.first_pts, t.last_pts) for t in tracks])
    first, last = _columns(index, [t.span for t in tracks])
    states = np.array([BARS.index(_state(t)) for t in tracks], np.uint8)
    rows, groups = _rows(tracks, *whole)  # a bar that is cut stays in its row
    return TrackBars(
        tuple(track.ref for track in tracks),
        first,
        last,
        states,
        rows,
        np.array([t.status is Status.ACCEPTED for t in tracks], np.bool_),
        _open_spans(tracks, index),
        groups,
        _cut(whole, (first, last)),
    )


def _columns(
    index: FrameIndex, spans: Sequence[tuple[int, int]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where spans begin, and where their last frames end, in seconds."""
    stamps = np.array(spans, np.int64).reshape(-1, 2)
    return _seconds(index, stamps[:, 0]), _seconds(index, _ends(index, stamps[:, 1]))


def _cut(
    whole: tuple[NDArray[np.float64], NDArray[np.float64]],
    kept: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> NDArray[np.float64]:
    """Bar, first and last second of what lies in the whole tracks and not in what is kept."""
    bars = np.arange(len(whole[0]), dtype=np.float64)
    before = np.stack([bars, whole[0], kept[0]], axis=1)
    after = np.stack([bars, kept[1], whole[1]], axis=1)
    both = np.concatenate([before, after])
    return np.asarray(both[both[:, 1] < both[:, 2]])


def _open_spans(tracks: Sequence[TrackSummary], index: FrameIndex) -> NDArray[np.float64]:
    listed = [(bar, track) for bar, track in enumerate(tracks) if track.open_pts]
    if not listed:
        return np.zeros((0, 3))
    bars = np.repeat([bar for bar, _ in listed], [len(track.open_pts) for _, track in listed])
    pts = np.concatenate([np.array(track.open_pts, np.int64) for _, track in listed])
    ends = np.array([track.span for track in tracks], np.int64)[bars]
    kept = (pts >= ends[:, 0]) & (pts <= ends[:, 1])
    bars, places = bars[kept], _places(index, pts[kept])
    if not len(places):
        return np.zeros((0, 3))
    breaks = (np.diff(places) != 1) | (np.diff(bars) != 0)
    begins = index.pts[places[np.concatenate([[True], breaks])]]
    stops = _ends(index, index.pts[places[np.concatenate([breaks, [True]])]])
    own = bars[np.concatenate([[True], breaks])].astype(np.float64)
    return np.stack([own, _seconds(index, begins), _seconds(index, stops)], axis=1)


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
    tracks: Sequence[TrackSummary], first: NDArray[np.float64], last: NDArray[np.float64]
) -> tuple[NDArray[np.int32], tuple[BarGroup, ...]]:
    """Rows packed for each group by itself, the groups below one another."""
    known = grouped_in(tracks)
    members: dict[tuple[GroupKind, int], list[int]] = {}
    for bar, track in enumerate(tracks):
        kind = _kind(track, known)
        group = track.group if kind is GroupKind.PERSON and track.group is not None else 0
        members.setdefault((kind, group), []).append(bar)
    rows, groups, below = np.zeros(len(tracks), np.int32), [], 0
    for (kind, _), bars in sorted(members.items(), key=lambda item: (item[0][0].value, item[1])):
        own = pack_rows(first[bars], last[bars])
        rows[bars] = own + below
        height = int(own.max()) + 1
        person = tracks[bars[0]].person if kind is GroupKind.PERSON else ""
        groups.append(BarGroup(kind, person, len(bars), below, height))
        below += height
    return rows, tuple(groups)


def _kind(track: TrackSummary, known: frozenset[FaceRef]) -> GroupKind:
    if track.ref in known:
        return GroupKind.PERSON
    if track.ghost:
        return GroupKind.WEAK
    return GroupKind.BY_HAND if track.ref.by_person else GroupKind.FACES


def _state(track: TrackSummary) -> str:
    if track.status is Status.REJECTED:
        return "rejected"
    if track.ghost:
        return "ghost"
    return "person" if track.track < 0 else "detector"
