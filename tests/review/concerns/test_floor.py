"""Slight concerns: counted, listed on demand, and asked about where the rules say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.remarks import Settle, SettledAs
from app.core.signoff import SetRules
from app.review.concerns.concern import ConcernKind
from app.review.concerns.floor import FLOOR
from app.review.concerns.queue import ConcernQueue
from app.review.concerns.words import reason
from app.review.session import ReviewSession
from tests.review.concerns.scenes import Way, make_study, queue_of

FACES = [
    Way(1, range(250), start=(200, 50), size=220),
    Way(2, range(100, 130), start=(20, 20), size=14, scores=0.4),
]
"""A face that fills the picture, which is slight, and a small weak one that is not."""
SLIGHT = ConcernKind.FILLS_PICTURE


def test_nobody_is_asked_about_a_slight_one_and_it_is_counted(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, _ = queue_of(study, medium)
        slight = queue.slight()
        assert SLIGHT in {one.kind for one in slight}
        assert [one.kind for one in queue.open()] == [ConcernKind.GHOSTS]
        assert all(one.slight and one.open and one.risk < FLOOR for one in slight)
        assert queue.slight_count == len(slight) > 0
        assert not {one.id for one in slight} & {one.id for one in queue.open()}
        assert {one.id for one in slight} <= {one.id for one in queue.all()}
        assert reason(slight[0]).endswith("nobody is asked about it.")


def test_a_stricter_rule_asks_about_all_of_them(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        before = len(queue) + queue.slight_count
        stored = study.append(SetRules(floor=0.0), person="Ada")
        queue.update(session.refresh())
        queue.reread()
        assert (len(queue), queue.slight_count) == (before, 0)
        assert len(ConcernQueue(ReviewSession(study, medium))) == before
        study.append(SetRules(floor=0.5, note="looser counts for nothing"), person="Ada")
        assert len(ConcernQueue(ReviewSession(study, medium))) == before
        assert "floor 0.0" in stored.event.words


def test_one_that_was_put_off_is_asked_about_again(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        first = queue.slight()[0]
        later = Settle(first.id, first.at, SettledAs.LATER, note="ask Ben", about=first.about)
        queue.update(session.record(later))
        assert first.id in [one.id for one in queue.open()]


@pytest.mark.parametrize("floor", [-0.1, 1.0])
def test_a_floor_is_a_probability(floor: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        SetRules(floor=floor)
