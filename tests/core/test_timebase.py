"""Laws of the frame index and of written times."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.timebase import FrameIndex, format_time

BASES = st.sampled_from(
    [Fraction(1, 90000), Fraction(1, 1000), Fraction(1, 15360), Fraction(1001, 30000), Fraction(1)]
)


@st.composite
def indexes(draw: st.DrawFn) -> FrameIndex:
    start = draw(st.integers(-(10**9), 10**9))
    steps = draw(st.lists(st.integers(1, 10**5), max_size=60))
    pts = start + np.concatenate([[0], np.cumsum(steps)]).astype(np.int64)
    keys = np.array(draw(st.lists(st.booleans(), min_size=len(pts), max_size=len(pts))), bool)
    last = draw(st.integers(1, 10**5))
    return FrameIndex(pts, keys, draw(BASES), int(pts[-1]) + last)


INSTANTS = st.integers(-(2 * 10**9), 2 * 10**9)


@given(indexes(), INSTANTS)
def test_the_frame_on_screen_is_the_last_that_started(index: FrameIndex, pts: int) -> None:
    shown = index.shown_at(pts)
    started = [int(p) for p in index.pts if p <= pts]
    assert shown == (started[-1] if started else index.start)
    assert index.at(index.position(pts)) == shown
    assert index.shown_at(shown) == shown
    assert index.contains(pts) == (pts in index.pts.tolist())


@given(indexes())
def test_positions_and_pts_are_inverse(index: FrameIndex) -> None:
    for position in range(len(index)):
        assert index.position(index.at(position)) == position
    assert (index.at(-5), index.at(len(index) + 5)) == (index.start, index.last)


@given(indexes(), INSTANTS, st.integers(-80, 80))
def test_steps_stay_inside_and_go_back(index: FrameIndex, pts: int, frames: int) -> None:
    there = index.step(pts, frames)
    assert index.contains(there)
    wanted = index.position(pts) + frames
    if 0 <= wanted < len(index):
        assert index.step(there, -frames) == index.shown_at(pts)
    else:
        assert there in (index.start, index.last)


@given(indexes(), INSTANTS, INSTANTS)
def test_spans_are_inclusive(index: FrameIndex, first: int, last: int) -> None:
    assert index.span(first, last).tolist() == [p for p in index.pts if first <= p <= last]
    assert index.span(index.start, index.last).tolist() == index.pts.tolist()


@given(indexes(), INSTANTS)
def test_keyframe_before_is_the_nearest(index: FrameIndex, pts: int) -> None:
    found = index.keyframe_before(pts)
    shown = index.shown_at(pts)
    earlier = index.pts[index.keyframe & (index.pts <= shown)]
    assert found == (int(earlier[-1]) if len(earlier) else index.start)


@given(indexes())
def test_seconds_round_trip(index: FrameIndex) -> None:
    for pts in index.pts.tolist():
        seconds = index.seconds(pts)
        assert seconds == pytest.approx(float((pts - index.start) * index.time_base))
        assert index.pts_at_seconds(seconds) == pts
    assert index.duration >= index.seconds(index.last)
    assert index.pts_at_seconds(-1.0) == index.start


@pytest.mark.parametrize("base", [Fraction(1, 15360), Fraction(1, 90000), Fraction(1, 30)])
def test_a_time_written_in_rounded_figures_leads_to_its_frame(base: Fraction) -> None:
    ticks = np.arange(90) * int(Fraction(1, 30) / base)
    index = FrameIndex(ticks, np.ones(90, bool), base, int(ticks[-1] + ticks[1]))
    for decimals in (2, 3):
        assert [index.nearest(round(index.seconds(pts), decimals)) for pts in ticks.tolist()] == (
            ticks.tolist()
        )
    assert index.nearest(-1.0) == index.start
    assert index.nearest(99.0) == index.last


def test_what_is_no_index_is_refused() -> None:
    key = np.ones(2, bool)
    base = Fraction(1, 10)
    with pytest.raises(ValueError, match="strictly"):
        FrameIndex(np.array([3, 3]), key, base, 4)
    with pytest.raises(ValueError, match="at least one"):
        FrameIndex(np.zeros(0, np.int64), np.zeros(0, bool), base, 0)
    with pytest.raises(ValueError, match="equally long"):
        FrameIndex(np.array([1, 2, 3]), key, base, 4)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00:00.000"),
        (61.5, "0:01:01.500"),
        (3599.9996, "1:00:00.000"),
        (90061.007, "25:01:01.007"),
        (-1.25, "-0:00:01.250"),
    ],
)
def test_written_times(seconds: float, text: str) -> None:
    assert format_time(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "decimals", "text"),
    [
        (0, 0, "0:00"),
        (59.96, 1, "1:00.0"),
        (123.456, 2, "2:03.46"),
        (3599.6, 0, "1:00:00"),
        (3723.45, 2, "1:02:03.45"),
        (-61.5, 1, "-1:01.5"),
    ],
)
def test_short_times_leave_out_hours_that_are_none(
    seconds: float, decimals: int, text: str
) -> None:
    assert format_time(seconds, decimals=decimals, hours=False) == text


@given(st.floats(0, 10**6))
def test_written_times_can_be_read_back(seconds: float) -> None:
    hours, minutes, rest = format_time(seconds).split(":")
    assert len(minutes) == 2
    assert len(rest) == 6
    value = int(hours) * 3600 + int(minutes) * 60 + float(rest)
    assert value == pytest.approx(seconds, abs=0.00051)
