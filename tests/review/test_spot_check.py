"""Spot checks: the bound is exact, the draw is fair, and what is decided later voids it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.decisions import FaceRef, Scope
from app.core.errors import UsageError
from app.core.remarks import Checked, SettledAs
from app.review.binomial import at_most, upper_bound
from app.review.sampling import population_of, sample
from app.review.session import ReviewSession
from app.review.spot_check import Population, checks_of, draw, sample_of
from app.store.study import Study
from tests.studies import FRAMES, detections, make_index, make_info, reviewed_study, start_run


@pytest.mark.parametrize(
    ("successes", "trials", "bound"),
    [
        (0, 59, 0.04950760988822693),
        (0, 300, 0.009936081944457708),
        (1, 100, 0.046559811453538935),
        (3, 20, 0.3436638043142818),
        (5, 100, 0.1022533776432745),
    ],
)
def test_bounds_of_the_tables(successes: int, trials: int, bound: float) -> None:
    """The beta quantile that Clopper and Pearson's bound is, from another program."""
    assert upper_bound(successes, trials) == pytest.approx(bound, abs=1e-9)


def test_no_miss_in_n_frames_is_at_most_three_in_n() -> None:
    for trials in (30, 100, 1000, 5000):
        bound = upper_bound(0, trials)
        assert bound == pytest.approx(1 - 0.05 ** (1 / trials))
        assert bound <= 3 / trials
    assert upper_bound(7, 7) == 1.0
    assert upper_bound(0, 1) == pytest.approx(0.95)
    with pytest.raises(ValueError, match="no count"):
        upper_bound(3, 2)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0, 1), min_size=2, max_size=12), st.integers(0, 12))
def test_the_bound_holds_where_every_part_has_a_share_of_its_own(
    shares: list[float], misses: int
) -> None:
    """Exact: with what probability do draws from unlike parts show a bound below the truth?"""
    del misses
    counts = np.array([1.0])
    for share in shares:  # distribution of the number of misses
        counts = np.convolve(counts, [1 - share, share])
    truth = float(np.mean(shares))
    wrong = sum(
        chance
        for found, chance in enumerate(counts.tolist())
        if upper_bound(found, len(shares)) < truth - 1e-12
    )
    assert wrong <= 0.05 + 1e-9


def test_sums_of_the_binomial() -> None:
    assert at_most(1, 3, 0.5) == pytest.approx(0.5)
    assert at_most(3, 3, 0.9) == 1
    assert at_most(0, 3, 1.0) == 0


def population(count: int, medium: int = 1) -> Population:
    frames = np.arange(count, dtype=np.int64) * 10
    return Population(medium, frames, np.linspace(0, 1, count))


def test_a_draw_is_repeatable_and_has_a_frame_of_each_part() -> None:
    media = [population(60), population(40, 2)]
    drawn = draw(media, 20, 7)
    assert drawn == draw(media, 20, 7)
    assert drawn != draw(media, 20, 8)
    assert len(set(drawn)) == 20
    risky = [frame for frame in draw([population(100)], 10, 1) if frame.pts >= 900]
    assert len(risky) == 1, "the riskiest tenth is certain to be looked at, and no more than that"
    assert {frame.pts for frame in draw([population(8)], 8, 0)} == set(range(0, 80, 10))
    for count, told in ((0, "one frame"), (101, "100 frames")):
        with pytest.raises(UsageError, match=told):
            draw(media, count, 0)


def test_every_frame_is_as_likely_as_any_other() -> None:
    hits = np.zeros(30)
    for seed in range(3000):
        for frame in draw([population(30)], 7, seed):
            hits[frame.pts // 10] += 1
    assert np.abs(hits / 3000 - 7 / 30).max() < 0.045


def test_a_check_from_the_draw_to_the_bound(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        assert checks_of(study, medium) == []
        name, drawn = sample(study, [medium], 6, seed=3, person="Ada", whole=False)
        session = ReviewSession(study, medium, person="Ada")
        for frame in drawn[:-1]:
            session.record(Checked(name, frame.pts))
        (check,) = checks_of(study, medium)
        assert (check.size, check.population, check.checked) == (6, len(FRAMES), 5)
        assert check.bound is None, "a frame was not looked at"
        assert sample_of(study, medium, drawn[0].pts) == name
        session.record(Checked(name, drawn[-1].pts, 1))
        (check,) = checks_of(study, medium)
        assert (check.missed, check.void) == (1, False)
        assert check.bound == pytest.approx(upper_bound(1, 6))
        session.record(Checked(name, drawn[-1].pts, 0))
        assert checks_of(study, medium)[0].missed == 0, "the newest answer counts"
        ReviewSession(study, medium, person="Zoe").record(Checked(name, drawn[0].pts, 2))
        assert checks_of(study, medium)[0].missed == 1, "whoever sees a face is believed"
        assert checks_of(study) == []


def test_decisions_void_a_check_and_remarks_do_not(tmp_path: Path) -> None:
    study, medium, run = reviewed_study(tmp_path)
    with study:
        name, drawn = sample(study, [medium], 4, seed=3, person="Ada", whole=True)
        session = ReviewSession(study, medium, person="Ada")
        for frame in drawn:
            session.record(Checked(name, frame.pts))
        session.settle("abc", SettledAs.COVERED, at=0)
        session.comment(0, "fine")
        session.undo()
        (check,) = checks_of(study)
        assert check.bound == pytest.approx(upper_bound(0, 4))
        session.accept(FaceRef.track(1, run), Scope.track(), 0)
        accepted = session.last_seq
        (check,) = checks_of(study)
        assert (check.bound, check.void, check.void_since) == (None, True, accepted)
        session.undo()
        assert checks_of(study)[0].void, "what is undone was there when nobody looked"


def test_a_newer_run_voids_a_check(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        name, drawn = sample(study, [medium], 2, seed=3, person="Ada", whole=False)
        for frame in drawn:
            ReviewSession(study, medium).record(Checked(name, frame.pts))
        assert checks_of(study, medium)[0].bound is not None
        run = start_run(study, medium)
        study.add_detections(run, detections())
        study.finish_run(run, study.faces(run))
        check = checks_of(study, medium)[0]
        assert (check.bound, check.void, check.newer_run) == (None, True, True)


def test_looking_at_every_frame_leaves_nothing_to_chance(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        name, drawn = sample(study, [medium], len(FRAMES), seed=1, person="Ada", whole=False)
        for frame in drawn:
            ReviewSession(study, medium).record(Checked(name, frame.pts))
        assert checks_of(study, medium)[0].bound == 0


def test_only_frames_that_are_worked_on_are_drawn(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        ReviewSession(study, medium).set_range([(50, 90)])
        found = population_of(study, medium)
        assert found.frames.tolist() == [50, 60, 70, 80, 90]
        assert found.risk.shape == (5,)


def test_nothing_is_drawn_where_no_faces_were_looked_for(tmp_path: Path) -> None:
    with Study.create(tmp_path / "s.faceveil") as study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        study.save_index(medium, make_index())
        with pytest.raises(UsageError, match=r"a.mp4: no faces were looked for"):
            sample(study, [medium], 2, seed=1, person="Ada", whole=True)
        assert study.events() == []
