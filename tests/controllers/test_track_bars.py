"""Bars of the timeline stand where their tracks are."""

from __future__ import annotations

from dataclasses import fields, replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.controllers.timeline_data import GroupKind
from app.controllers.track_bars import BarKeeper
from app.core.decisions import Event
from app.core.model import Status
from app.core.refs import FaceRef
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.review.session import ReviewSession
from tests.studies import FRAMES, events, reviewed_study


def summary(number: int, pts: list[int], open_pts: tuple[int, ...] = ()) -> TrackSummary:
    return TrackSummary(
        FaceRef.track(number, 1), number, pts[0], pts[-1], len(pts), 0.9, Status.UNDECIDED,
        (len(pts), 0, 0), "", pts[0], len(pts), len(open_pts), False, None, open_pts,
    )  # fmt: skip


@st.composite
def films(draw: st.DrawFn) -> tuple[FrameIndex, list[TrackSummary]]:
    """Frames of any lengths, and tracks over them with parts left open."""
    steps = draw(st.lists(st.integers(1, 5000), min_size=2, max_size=30))
    pts = np.cumsum([draw(st.integers(-1000, 1000)), *steps])
    base = draw(st.sampled_from([Fraction(1, 90_000), Fraction(1001, 30_000), Fraction(1, 7)]))
    index = FrameIndex(pts, np.ones(len(pts), bool), base, int(pts[-1]) + steps[0])
    tracks = []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        first, last = sorted(draw(st.integers(0, len(pts) - 1)) for _ in range(2))
        own = pts[first : last + 1].tolist()
        left = [p for p in own if draw(st.booleans())]
        tracks.append(summary(number, own, tuple(left)))
    return index, tracks


@given(films())
def test_bars_and_open_parts_lie_where_frame_by_frame_they_are(
    film: tuple[FrameIndex, list[TrackSummary]],
) -> None:
    index, tracks = film
    bars = BarKeeper(index).bars(tracks)

    def end(pts: int) -> int:
        after = index.step(pts, 1)
        return after if after > pts else index.end_pts

    by_number = {track.track: track for track in tracks}
    for bar, number in enumerate(bars.numbers.tolist()):
        track = by_number[number]
        assert bars.first[bar] == index.seconds(track.first_pts)
        assert bars.last[bar] == index.seconds(end(track.last_pts))
        spans = bars.open_spans[bars.open_spans[:, 0] == bar][:, 1:]
        inside = [
            pts
            for pts in index.pts.tolist()
            if any(a <= index.seconds(pts) < b for a, b in spans.tolist())
        ]
        assert inside == list(track.open_pts)
        assert all(left < right for (_, left), (right, _) in pairwise(spans.tolist()))


def test_rows_are_grouped_by_person_and_weak_tracks_come_last() -> None:
    index = FrameIndex(np.arange(0, 100, 10), np.ones(10, bool), Fraction(1, 100), 100)
    whole = [0, 90]
    tracks = [
        replace(summary(1, whole), ghost=True),
        replace(summary(2, whole), person="Ann", group=7),
        summary(3, whole),
        replace(summary(4, [0, 30]), ref=FaceRef.track(-4), track=-4),
        replace(summary(5, [0, 30]), person="Ann", group=7),
        replace(summary(6, [50, 90]), person="Ann", group=7),
        replace(summary(7, whole), person="Bo", group=8),
        summary(8, whole),
    ]
    bars = BarKeeper(index).bars(tracks)
    told = [(group.kind, group.person, group.tracks) for group in bars.groups]
    assert told == [
        (GroupKind.PERSON, "Ann", 3),
        (GroupKind.PERSON, "Bo", 1),
        (GroupKind.FACES, "", 2),
        (GroupKind.BY_HAND, "", 1),
        (GroupKind.WEAK, "", 1),
    ]
    row = {ref.number: int(row) for ref, row in zip(bars.refs, bars.rows, strict=True)}
    assert {row[2], row[5], row[6]} == {0, 1}, "a person's tracks share rows where they can"
    assert [row[7], row[-4], row[1]] == [2, 5, 6]
    assert {row[3], row[8]} == {3, 4}
    assert sum(group.rows for group in bars.groups) == bars.row_count


@settings(max_examples=40, deadline=None)
@given(listed=st.lists(events, max_size=12))
def test_bars_that_were_kept_are_as_ones_made_anew(
    tmp_path_factory: pytest.TempPathFactory, listed: list[Event]
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    index = FrameIndex(FRAMES, np.ones(len(FRAMES), bool), Fraction(1, 25), int(FRAMES[-1]) + 10)
    with study:
        session = ReviewSession(study, medium)
        keeper = BarKeeper(index)
        for event in listed:
            study.append(event, medium_id=medium)
            session.refresh()
            kept = keeper.bars(session.tracks())
            fresh = BarKeeper(index).bars(session.tracks())
            for field in fields(kept):
                one, other = getattr(kept, field.name), getattr(fresh, field.name)
                assert np.array_equal(one, other), field.name
