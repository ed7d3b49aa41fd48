"""One look at one frame answers what it shows, and answers change what is expected of the rest."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.model import Box
from app.core.remarks import Settle, SettledAs
from app.review.concerns.concern import ConcernKind
from app.review.concerns.found import Found, together
from app.review.concerns.learning import AGAIN, SPREAD, quiet, shifted, shown_before
from app.review.concerns.looking import judged, looks_at
from app.review.concerns.queue import ConcernQueue
from tests.review.concerns.scenes import Way, make_study, pts, queue_of

RATE = 25.0


def found_at(frames: list[int], reach: list[int]) -> Found:
    at, around = np.array(frames, np.int64), np.array(reach, np.int64)
    return Found.make(ConcernKind.GHOSTS, at, first=at - around, last=at + around)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 90), st.floats(-4, 4)), max_size=40))
def test_every_concern_is_answered_by_a_look_at_a_frame_that_shows_it(
    listed: list[tuple[int, int, float]],
) -> None:
    found = found_at([one[0] for one in listed], [one[1] for one in listed])
    odds = np.array([one[2] for one in listed], np.float32)
    looks = looks_at(found, odds, RATE)
    first, last = judged(found, RATE)
    assert looks.look.shape == (len(found),)
    if len(found):
        at = found.at[looks.heads][looks.look]
        assert ((first <= at) & (at <= last)).all()
        assert (looks.look[looks.heads] == np.arange(len(looks.heads))).all()
        assert len(looks.features) == len(looks.heads) <= len(found)


def test_many_signs_in_one_frame_are_one_question_with_a_higher_risk(tmp_path: Path) -> None:
    weak = [Way(n, range(60, 80), start=(100 * n, 200), scores=0.3) for n in (1, 2, 3)]
    study, medium = make_study(tmp_path, weak)
    with study:
        queue, session = queue_of(study, medium)
        about = [c for c in queue.open() if c.kind is ConcernKind.GHOSTS and pts(60) <= c.at]
        (one,) = about
        assert one.facts.alike >= 3
        assert one.box is not None
        lefts = sorted(box.x1 for box in (one.box, *one.also))
        assert lefts == [100, 200, 300], "each place is shown once"
        queue.update(session.record(Settle(one.id, one.at, SettledAs.COVERED, about=one.about)))
        assert not [c for c in queue.signs() if c.open and c.kind is ConcernKind.GHOSTS]


def test_an_unanswered_sign_is_never_hidden_behind_an_answered_one() -> None:
    # The first shows both, the second reaches only so far: whoever is answered in a frame that
    # the second does not reach leaves that open.
    found = together([found_at([50], [40]), found_at([52], [1])])
    first, last = judged(found, RATE)
    assert first[0] <= 20 <= last[0]
    assert not first[1] <= 20 <= last[1]
    (left,) = looks_at(found.take(np.array([1])), np.zeros(1, np.float32), RATE).heads
    assert left == 0


def test_looks_that_found_nothing_lower_the_risk_but_nothing_becomes_slight(
    tmp_path: Path,
) -> None:
    weak = [Way(n, range(50 * n, 50 * n + 20), start=(300, 200), scores=0.3) for n in range(5)]
    study, medium = make_study(tmp_path, weak)
    with study:
        queue, session = queue_of(study, medium)
        one, *rest = queue.open()
        slight = queue.slight_count
        queue.update(session.record(Settle(one.id, one.at, SettledAs.COVERED, about=one.about)))
        lowered = {c.id: c.risk for c in queue.open()}
        assert all(lowered[c.id] < c.risk for c in rest if c.id in lowered)
        assert queue.slight_count <= slight


def test_a_look_lowers_what_is_near_it_most(tmp_path: Path) -> None:
    weak = [Way(n, range(50 * n, 50 * n + 20), start=(300, 200), scores=0.3) for n in range(5)]
    study, medium = make_study(tmp_path, weak)
    with study:
        queue, session = queue_of(study, medium)
        before = {c.id: c for c in queue.open() if c.kind is ConcernKind.GHOSTS}
        middle = sorted(before.values(), key=lambda one: one.at)[2]
        queue.update(session.add_face(middle.at, Box(10, 10, 40, 40)))
        answer = Settle(middle.id, middle.at, SettledAs.COVERED, about=middle.about)
        queue.update(session.record(answer))
        left = sorted(
            (abs(c.at - middle.at), c.risk / before[c.id].risk)
            for c in queue.open()
            if c.id in before
        )
        assert len(left) >= 3
        assert left[0][1] < left[-1][1] < 1
        assert ConcernQueue(session).open() == queue.open()


@pytest.mark.parametrize(("looked", "found"), [(0, 0), (1, 0), (1, 1), (30, 0), (30, 30), (8, 3)])
def test_a_medium_that_hides_less_is_quieter_and_never_louder(looked: int, found: int) -> None:
    promised = np.full(5, 0.3, np.float32)
    by = quiet(looked, found, promised)
    assert -4 * SPREAD < by <= 0
    assert (by < 0) == (found < 0.3 * looked)
    risk = shifted(promised, by)
    assert ((risk > 0) & (risk <= 0.3 + 1e-6)).all()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.floats(0, 60), max_size=12).map(sorted),
    st.lists(st.floats(0, 60), min_size=1, max_size=8),
)
def test_what_was_shown_before_is_the_sum_of_all_looks(
    looked: list[float], left: list[float]
) -> None:
    found = shown_before(np.array(left), np.array(looked))
    wanted = [-AGAIN * sum(np.exp(-abs(t - one) / 1.5) for one in looked) for t in left]
    assert found == pytest.approx(wanted, abs=1e-6)
