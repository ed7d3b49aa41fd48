"""Makes the bars of the timeline from the tracks of a review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.controllers.timeline_data import BARS, BarGroup, GroupKind, TrackBars, pack_rows
from app.core.model import IntArray, Status
from app.core.same_tracks import places_before
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary, grouped_in

Seconds = NDArray[np.float64]
_STATE: Final = {name: place for place, name in enumerate(BARS)}
_FIRST, _LAST, _BEGIN, _END, _STATED, _ACCEPTED, _KIND = range(7)


class BarKeeper:
    """Bars of a medium's tracks. Of tracks that are as they were nothing is looked at again.

    Args:
        index: Frames of the medium.
    """

    def __init__(self, index: FrameIndex) -> None:
        self._index = index
        self._stops = np.append(index.pts[1:], index.end_pts)
        self._tracks: list[TrackSummary] = []
        self._facts: IntArray = np.zeros((0, 7), np.int64)
        self._when: Seconds = np.zeros((0, 4))  # first, last, begin and end
        self._packed: dict[_Group, tuple[Seconds, Seconds, NDArray[np.int32]]] = {}

    def bars(self, tracks: Sequence[TrackSummary]) -> TrackBars:
        """Bars of all tracks: those of each person together, then the others, weak ones last."""
        self._take(list(tracks))
        order = np.argsort(self._facts[:, _FIRST], kind="stable")
        facts, when = self._facts[order], self._when[order]
        listed = [self._tracks[place] for place in order.tolist()]
        whole, kept = (when[:, 0], when[:, 1]), (when[:, 2], when[:, 3])
        numbers = np.array([track.track for track in listed], np.int64)
        rows, groups = self._rows(listed, facts, whole)  # a bar that is cut stays in its row
        return TrackBars(
            tuple(track.ref for track in listed),
            *kept,
            facts[:, _STATED].astype(np.uint8),
            rows,
            facts[:, _ACCEPTED].astype(np.bool_),
            self._open_spans(listed, facts),
            groups,
            _cut(whole, kept),
            numbers,
        )

    def _take(self, tracks: list[TrackSummary]) -> None:
        """Read the facts of tracks that are others now."""
        places = places_before(self._tracks, tracks)
        fresh = np.flatnonzero(places < 0)
        facts, when = np.zeros((len(tracks), 7), np.int64), np.zeros((len(tracks), 4))
        facts[places >= 0] = self._facts[places[places >= 0]]
        when[places >= 0] = self._when[places[places >= 0]]
        if len(fresh):
            facts[fresh] = [_facts_of(tracks[place]) for place in fresh.tolist()]
            for column in (_FIRST, _BEGIN):
                when[fresh, column] = _seconds(self._index, facts[fresh, column])
            for column in (_LAST, _END):
                when[fresh, column] = _seconds(self._index, self._ends(facts[fresh, column]))
        self._facts, self._when, self._tracks = facts, when, tracks

    def _ends(self, pts: IntArray) -> IntArray:
        """Where the frames on screen at ``pts`` stop being shown."""
        return self._stops[_places(self._index, pts)]

    def _open_spans(self, tracks: Sequence[TrackSummary], facts: IntArray) -> Seconds:
        index = self._index
        listed = [(bar, track) for bar, track in enumerate(tracks) if track.open_pts]
        if not listed:
            return np.zeros((0, 3))
        bars = np.repeat([bar for bar, _ in listed], [len(track.open_pts) for _, track in listed])
        pts = np.concatenate([np.array(track.open_pts, np.int64) for _, track in listed])
        kept = (pts >= facts[bars, _BEGIN]) & (pts <= facts[bars, _END])
        bars, places = bars[kept], _places(index, pts[kept])
        if not len(places):
            return np.zeros((0, 3))
        breaks = (np.diff(places) != 1) | (np.diff(bars) != 0)
        begins = index.pts[places[np.concatenate([[True], breaks])]]
        stops = self._ends(index.pts[places[np.concatenate([breaks, [True]])]])
        own = bars[np.concatenate([[True], breaks])].astype(np.float64)
        return np.stack([own, _seconds(index, begins), _seconds(index, stops)], axis=1)

    def _rows(
        self, tracks: Sequence[TrackSummary], facts: IntArray, whole: tuple[Seconds, Seconds]
    ) -> tuple[NDArray[np.int32], tuple[BarGroup, ...]]:
        """Rows packed for each group by itself, the groups below one another."""
        members: dict[_Group, IntArray] = {}
        kinds = facts[:, _KIND].copy()
        in_groups = [bar for bar, track in enumerate(tracks) if track.group is not None]
        known = grouped_in(tracks[bar] for bar in in_groups)
        people: dict[int, list[int]] = {}
        for bar in in_groups:
            group = tracks[bar].group
            if group is not None and tracks[bar].ref in known:
                people.setdefault(group, []).append(bar)
                kinds[bar] = GroupKind.PERSON.value
        for group, bars in sorted(people.items(), key=lambda item: item[1]):
            members[_Group(GroupKind.PERSON, group)] = np.array(bars, np.int64)
        for kind in (GroupKind.FACES, GroupKind.BY_HAND, GroupKind.WEAK):
            own = np.flatnonzero(kinds == kind.value)
            if len(own):
                members[_Group(kind)] = own
        rows, groups, below = np.zeros(len(tracks), np.int32), [], 0
        packed, self._packed = self._packed, {}
        for group_, own in members.items():
            first, last = whole[0][own], whole[1][own]
            former = packed.get(group_)
            if (
                former is None
                or not np.array_equal(former[0], first)
                or not np.array_equal(former[1], last)
            ):
                former = first, last, pack_rows(first, last)
            self._packed[group_] = former
            rows[own] = former[2] + below
            height = int(former[2].max()) + 1
            person = tracks[int(own[0])].person if group_.kind is GroupKind.PERSON else ""
            groups.append(BarGroup(group_.kind, person, len(own), below, height))
            below += height
        return rows, tuple(groups)


@dataclass(frozen=True, slots=True)
class _Group:
    """Tracks whose rows lie together: a kind, and which person it is."""

    kind: GroupKind
    number: int = 0


def _facts_of(track: TrackSummary) -> tuple[int, ...]:
    """What the columns say of a track whose person is not known."""
    state = "person" if track.track < 0 else "detector"
    kind = GroupKind.BY_HAND if track.ref.by_person else GroupKind.FACES
    if track.ghost:
        state, kind = "ghost", GroupKind.WEAK
    if track.status is Status.REJECTED:
        state = "rejected"
    accepted = track.status is Status.ACCEPTED
    span = track.span
    return (
        track.first_pts, track.last_pts, *span, _STATE[state], int(accepted), kind.value,
    )  # fmt: skip


def _cut(whole: tuple[Seconds, Seconds], kept: tuple[Seconds, Seconds]) -> NDArray[np.float64]:
    """Bar, first and last second of what lies in the whole tracks and not in what is kept."""
    bars = np.arange(len(whole[0]), dtype=np.float64)
    before = np.stack([bars, whole[0], kept[0]], axis=1)
    after = np.stack([bars, kept[1], whole[1]], axis=1)
    both = np.concatenate([before, after])
    return np.asarray(both[both[:, 1] < both[:, 2]])


def _places(index: FrameIndex, pts: IntArray) -> IntArray:
    """Ordinals of the frames on screen at ``pts``, clamped to the medium."""
    places = np.searchsorted(index.pts, pts, side="right") - 1
    return np.asarray(np.clip(places, 0, len(index) - 1), np.int64)


def _seconds(index: FrameIndex, pts: IntArray) -> NDArray[np.float64]:
    """Seconds since the first frame, as :meth:`FrameIndex.seconds` rounds them."""
    base = index.time_base
    return np.asarray((pts - index.start) * base.numerator / base.denominator, np.float64)
