"""Lines of decisions: whatever they hold, they make one event or none, and never break."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.batch.gestures.apply import Decider
from app.batch.gestures.lines import KINDS, parse
from app.batch.gestures.times import frame_at, seconds_of, span_between
from app.core.errors import EnvironmentProblem, UsageError
from app.core.timebase import FrameIndex
from app.review.session import ReviewSession
from app.store.study import Study
from tests.studies import make_index, reviewed_study

numbers = st.one_of(
    st.sampled_from([0, 0.04, 0.2, 0.4, 0.76, 1, 2, 3, -1, -2, 40, 60, 320]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-5, 9),
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, st.sampled_from(["", "both", "track", "cover"])),
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=5,
)
sensible: dict[str, st.SearchStrategy[Any]] = {
    "at": st.sampled_from([0, 0.04, 0.2, 0.36, 0.76]),
    "from": st.sampled_from([0, 0.1, 0.4]),
    "to": st.sampled_from([0.1, 0.5, 0.76, 9]),
    "box": st.sampled_from([[10, 50, 30, 70], [300, 50, 320, 70], [0, 0, 640, 360], [5, 5, 1, 1]]),
    "track": st.sampled_from([1, 2, 3, -1, -2, 4]),
    "tracks": st.lists(st.sampled_from([1, 2, 3, -1]), max_size=3),
    "follow": st.just("none"),
    "scope": st.sampled_from(["frame", "span", "track", "person", "alike"]),
    "kind": st.sampled_from(["cover", "ignore", "reveal"]),
    "reason": st.sampled_from(["", "poster"]),
    "concern": st.sampled_from(["", "x"]),
    "as": st.sampled_from(["covered", "no-face", "added", "later"]),
    "blend": st.booleans(),
    "spans": st.sampled_from([[], [[0, 0.2]], [[0, 0.4], [0.2, 0.6]], [[0.4, 0.2]]]),
    "smallest": st.sampled_from([None, 5, 30]),
    "largest": st.sampled_from([None, 4, 25]),
    "missed": st.sampled_from([0, 2]),
    "text": st.sampled_from(["", "who?"]),
    "about": st.integers(0, 4),
    "resolved": st.booleans(),
    "person": st.sampled_from(["", "Ann"]),
    "event": st.integers(0, 6),
    "effect": st.sampled_from(["solid", "mosaic", "medium", "nothing"]),
    "preset": st.sampled_from(["publish", "nothing"]),
    "options": st.sampled_from([{}, {"cells": 6}, {"cells": -1}, {"color": [1, 2, 3]}]),
    "note": st.just("n"),
}


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Lines that are nearly right."""
    line: dict[str, Any] = {"do": draw(st.sampled_from(KINDS))}
    for name in draw(st.sets(st.sampled_from(sorted(sensible)), max_size=6)):
        line[name] = draw(sensible[name] if draw(st.integers(0, 9)) else values)
    # A face would be looked for in a file that is no video.
    if line["do"] in ("add", "accept"):
        line["follow"] = "none"
    return json.dumps(line)


@settings(
    max_examples=60, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(st.lists(texts(), min_size=5, max_size=25))
def test_lines_never_break_and_what_they_do_stands_in_the_log(
    tmp_path_factory: pytest.TempPathFactory, listed: list[str]
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    with study:
        decider, expected = Decider(study, medium, person="Ada"), 0
        for text in listed:
            try:
                done = decider.apply(parse(text))
            except UsageError:
                continue
            expected += 1
            assert done.event == expected
            assert study.head()[0] == expected
        study.verify_chain()
        again, own = ReviewSession(study, medium), decider.session
        for pts in decider.index.pts.tolist():
            assert again.faces_at(pts) == own.faces_at(pts)
        assert again.tracks() == own.tracks()


@given(st.text(max_size=40) | values.map(json.dumps))
def test_whatever_is_no_line_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(text)
    assert "\n" not in str(caught.value)


def test_a_face_cannot_be_followed_without_its_file(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        decider = Decider(study, medium)
        with pytest.raises(EnvironmentProblem):
            decider.apply(parse('{"do": "add", "at": 0, "box": [1, 1, 40, 40]}'))
        assert study.events() == []


def test_the_answer_names_what_was_touched(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        decider = Decider(study, medium)
        done = decider.apply(parse('{"do": "reject", "track": 1, "from": 0.06, "to": 0.3}'))
        assert (done.event, done.track, done.span) == (1, 1, (20, 70))
        done = decider.apply(parse('{"do": "comment", "at": 0, "text": "x"}'))
        assert (done.event, done.track, done.span) == (2, None, None)


def index_of(pts: list[int], end: int) -> FrameIndex:
    stamps = np.array(pts, np.int64)
    return FrameIndex(stamps, stamps >= 0, Fraction(1, 1000), end)


def test_frames_are_found_within_half_a_frame() -> None:
    index = make_index()
    assert [frame_at(index, s) for s in (0, 0.04, 0.0599, 0.0601, 0.76, 0.779)] == [
        0, 10, 10, 20, 190, 190,
    ]  # fmt: skip
    for seconds in (-0.021, 0.781, 1e9, -1e308):
        with pytest.raises(UsageError, match="no frame at"):
            frame_at(index, seconds)
    gap = index_of([0, 40, 400, 440], 480)
    assert frame_at(gap, 0.2) == 40, "the frame on screen lasts until the next"
    assert frame_at(gap, 0.39) == 400
    for pts in gap.pts.tolist():
        assert frame_at(gap, seconds_of(gap, pts)) == pts


def test_spans_hold_the_frames_in_them() -> None:
    index = make_index()
    assert span_between(index, None, None) == (0, 190)
    assert span_between(index, 0.06, 0.3) == (20, 70)
    assert span_between(index, 0.04, None) == (10, 190)
    for first, last in ((0.3, 0.2), (2, 3), (None, -1), (0.055, 0.065)):
        with pytest.raises(UsageError, match="no frame lies between"):
            span_between(index, first, last)


def test_a_second_decider_knows_what_the_first_did(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        one, two = Decider(study, medium, person="A"), Decider(study, medium, person="B")
        one.apply(parse('{"do": "add", "at": 0, "box": [1, 1, 40, 40], "follow": "none"}'))
        done = two.apply(parse('{"do": "accept", "track": 1}'))
        assert done.event == 2
        assert [track.track for track in two.session.tracks()] == [1, 2, 3, -1]
        with pytest.raises(UsageError, match="nothing of this person"):
            Decider(study, medium, person="C").apply(parse('{"do": "undo"}'))
    assert isinstance(study, Study)
