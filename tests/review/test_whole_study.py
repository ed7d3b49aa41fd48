"""A medium that comes into a study is covered as the study's others are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.decisions import SetRedaction, Undo
from app.core.settings import RedactionSettings
from app.review.whole_study import add_medium, look_of
from app.store.study import Study
from tests.studies import make_info

MOSAIC, SOLID = RedactionSettings(effect="mosaic"), RedactionSettings(effect="solid")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "ward.faceveil") as made:
        add_medium(made, make_info(tmp_path / "a.mp4"))
        yield made


def added(study: Study, name: str) -> RedactionSettings:
    return look_of(study, add_medium(study, make_info(study.path.parent / name)).id)


def test_nothing_chosen_leaves_the_default(study: Study) -> None:
    assert added(study, "b.mp4") == RedactionSettings()
    assert study.events() == []


def test_a_new_medium_takes_what_the_only_one_has(study: Study) -> None:
    study.append(SetRedaction(MOSAIC), medium_id=1)
    assert added(study, "b.mp4") == MOSAIC
    assert added(study, "c.mp4") == MOSAIC


def test_what_was_taken_back_does_not_count(study: Study) -> None:
    stored = study.append(SetRedaction(MOSAIC), medium_id=1)
    study.append(Undo(stored.seq), medium_id=1)
    assert added(study, "b.mp4") == RedactionSettings()


def test_what_was_chosen_for_the_study_comes_before_a_single_medium(study: Study) -> None:
    add_medium(study, make_info(study.path.parent / "b.mp4"))
    study.append(SetRedaction(SOLID))
    study.append(SetRedaction(MOSAIC), medium_id=1)
    assert added(study, "c.mp4") == SOLID


def test_without_agreement_the_newest_choice_counts(study: Study) -> None:
    add_medium(study, make_info(study.path.parent / "b.mp4"))
    study.append(SetRedaction(SOLID), medium_id=1)
    study.append(SetRedaction(MOSAIC), medium_id=2)
    assert added(study, "c.mp4") == MOSAIC


def test_one_that_comes_back_keeps_its_own(study: Study) -> None:
    add_medium(study, make_info(study.path.parent / "b.mp4"))
    study.append(SetRedaction(SOLID), medium_id=1)
    study.append(SetRedaction(MOSAIC), medium_id=2)
    study.remove_medium(2)
    study.append(SetRedaction(RedactionSettings(effect="uniform")), medium_id=1)
    assert added(study, "b.mp4") == MOSAIC
