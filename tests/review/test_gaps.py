"""Gaps of the detector: each is listed, and with what closed it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.arrays import FaceTable
from app.core.decisions import (
    AddFace,
    Event,
    FaceRef,
    FollowedBox,
    FollowFace,
    Reject,
    Scope,
    StoredEvent,
)
from app.core.fold import ReviewState, fold
from app.core.model import Box
from app.review.gaps import Closed, Gap, Side, gaps_in
from tests.studies import FRAMES, detections, events, gestures, make_index, tracked

TRACKED = tracked(FaceTable.of_detections(detections()))
STRONG = FaceRef.track(1, 1)
BOX = Box(200, 200, 240, 240)


def after(*listed: Event, table: FaceTable = TRACKED) -> ReviewState:
    log = [StoredEvent(i, 1, "t", "p", event, "", "") for i, event in enumerate(listed, 1)]
    state = ReviewState(table, run=1, threshold=0.5, frames=FRAMES, older=lambda _: TRACKED)
    return fold(state, log)


def of(gaps: list[Gap], ref: FaceRef) -> list[tuple[int, int, Side, dict[Closed, int]]]:
    return [(one.first, one.last, one.side, one.closed) for one in gaps if one.ref == ref]


def between(pts: int, closed: Closed) -> tuple[int, int, Side, dict[Closed, int]]:
    return pts, pts, Side.BETWEEN, {closed: 1}


def test_straight_ways_are_told_from_what_the_picture_moved() -> None:
    """The strong face is found in every other frame, and lies on the way between in the rest."""
    gaps, _ = gaps_in(after(), make_index())
    assert of(gaps, STRONG)[:2] == [between(10, Closed.STRAIGHT), between(30, Closed.STRAIGHT)]
    moved = TRACKED.boxes.copy()
    moved[(TRACKED.tracks == 1) & (TRACKED.pts == 30)] += 3
    gaps, _ = gaps_in(after(table=replace(TRACKED, boxes=moved)), make_index())
    assert of(gaps, STRONG)[:2] == [between(10, Closed.STRAIGHT), between(30, Closed.PICTURE)]


def test_frames_between_two_looks_are_no_misses() -> None:
    gaps, filled = gaps_in(after(), make_index(), FRAMES[::2])
    assert not of(gaps, STRONG)
    assert filled == 9


def test_a_frame_that_nothing_covers_is_open_and_one_that_was_left_is_told() -> None:
    without = TRACKED.take(~((TRACKED.tracks == 1) & (TRACKED.pts == 30)))
    left = Reject(STRONG, Scope.frame(), 50)
    gaps, _ = gaps_in(after(left, table=without), make_index(), FRAMES[::2])
    assert of(gaps, STRONG) == [between(30, Closed.OPEN)]
    gaps, _ = gaps_in(after(left, table=without), make_index())
    assert between(50, Closed.LEFT) in of(gaps, STRONG)


def test_what_people_added_was_never_found() -> None:
    drawn = AddFace(20, BOX), AddFace(60, BOX)
    path = tuple(FollowedBox(pts, BOX, 0.9) for pts in (30, 40))
    gaps, _ = gaps_in(after(drawn[0], FollowFace(120, BOX, path=path)), make_index())
    hand, followed = (of(gaps, FaceRef.track(-n)) for n in (1, 2))
    assert hand == [(20, 20, Side.WHOLE, {Closed.HAND: 1})]
    ((_, _, side, closed),) = followed
    assert side is Side.WHOLE
    assert closed[Closed.PICTURE] == 2
    assert closed[Closed.HAND] == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(events, gestures), max_size=8))
def test_what_is_called_closed_is_covered_and_nothing_else(listed: list[Event]) -> None:
    state = after(*listed)
    gaps, _ = gaps_in(state, make_index())
    for gap in gaps:
        frames = FRAMES[(gap.first <= FRAMES) & (gap.last >= FRAMES)]
        assert gap.frames == len(frames)
        covered = sum(
            any(face.covered and FaceRef.of(face) == gap.ref for face in state.faces_at(pts))
            for pts in frames.tolist()
        )
        bare = gap.closed.get(Closed.OPEN, 0) + gap.closed.get(Closed.LEFT, 0)
        assert covered == gap.frames - bare
    spans = {
        ref: sorted((g.first, g.last) for g in gaps if g.ref == ref)
        for ref in {g.ref for g in gaps}
    }
    for those in spans.values():
        assert all(np.diff(np.array(those).ravel()) >= 0)
