"""Slight concerns: counted, listed on demand, and asked about where the rules say so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.remarks import Settle, SettledAs
from app.core.signoff import SetRules
from app.review.concerns.concern import ConcernKind
from app.review.concerns.floor import FLOOR
from app.review.concerns.queue import ConcernQueue
from app.review.concerns.words import reason
from app.review.session import ReviewSession
from app.store.study import Study
from tests.review.concerns.scenes import Way, make_study, queue_of

FACES = [
    Way(1, range(250), start=(200, 50), size=220),
    Way(2, range(100, 130), start=(20, 20), size=14, scores=0.4),
]
"""A face that fills the picture, and a small weak one: which hides more is as was fitted last."""

Opened = tuple[Study, int, float]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """A study, its medium, and a floor that lies between the risks of its two concerns."""
    study, medium = make_study(tmp_path, FACES)
    with study:
        high, low = (one.risk for one in queue_of(study, medium)[0].all())
        floor = (high + low) / 2
        # Whatever was fitted last.
        monkeypatch.setattr("app.review.concerns.floor.FLOOR", floor)
        yield study, medium, floor


def test_nobody_is_asked_about_a_slight_one_and_it_is_counted(opened: Opened) -> None:
    study, medium, floor = opened
    queue, _ = queue_of(study, medium)
    (slight,) = queue.slight()
    riskier, lesser = queue.all()
    assert {riskier.kind, lesser.kind} == {ConcernKind.FILLS_PICTURE, ConcernKind.GHOSTS}
    assert slight.id == lesser.id
    assert slight.slight
    assert slight.open
    assert slight.risk < floor
    assert [one.id for one in queue.open()] == [riskier.id]
    assert (len(queue), queue.slight_count) == (1, 1)
    assert slight in queue.all()
    assert reason(slight).endswith("nobody is asked about it.")


def test_a_stricter_rule_asks_about_all_of_them(opened: Opened) -> None:
    study, medium, _ = opened
    queue, session = queue_of(study, medium)
    stored = study.append(SetRules(floor=0.0), person="Ada")
    queue.update(session.refresh())
    assert (len(queue), queue.slight_count) == (2, 0)
    study.append(SetRules(floor=0.9, note="looser counts for nothing"), person="Ada")
    assert len(ConcernQueue(ReviewSession(study, medium))) == 2
    assert isinstance(stored.event, SetRules)
    assert "floor 0.0" in stored.event.words


def test_one_that_was_put_off_is_asked_about_again(opened: Opened) -> None:
    study, medium, _ = opened
    queue, session = queue_of(study, medium)
    (first,) = queue.slight()
    later = Settle(first.id, first.at, SettledAs.LATER, note="ask Ben", about=first.about)
    queue.update(session.record(later))
    assert first.id in [one.id for one in queue.open()]


def test_a_medium_without_any_face_is_asked_about(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [])
    with study:
        queue, _ = queue_of(study, medium)
        assert {one.kind for one in queue.open()} == {ConcernKind.NOTHING_FOUND}


def test_what_was_fitted_is_a_floor() -> None:
    assert 0 < FLOOR < 0.2


@pytest.mark.parametrize("floor", [-0.1, 1.0])
def test_a_floor_is_a_probability(floor: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        SetRules(floor=floor)
