"""What is kept beside the faces of a run: opinions, notes on tracks, time spent."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store.study import Study
from tests.studies import raw, reviewed_study


def test_opinions_come_back_as_they_were(tmp_path: Path) -> None:
    study, _, run = reviewed_study(tmp_path)
    with study:
        assert study.evidence.opinions(run) == {}
        seen = [(30, raw((1, 2, 0.5), (9, 9, 0.25))), (10, raw()), (40, raw((7, 7, 0.75)))]
        study.evidence.add_opinions(run, "retinaface", seen)
        study.evidence.add_opinions(run, "enlarged", [(10, raw((3, 3, 0.5), points=None))])
    with Study.read(study.path) as study:
        found = study.evidence.opinions(run)
        assert list(found) == ["enlarged", "retinaface"]
        table = found["retinaface"]
        assert table.pts.tolist() == [30, 30, 40]
        assert table.scores.tolist() == [0.5, 0.25, 0.75]
        assert table.boxes[2].tolist() == [7, 7, 27, 27]
        assert study.evidence.asked(run, "retinaface") == [10, 30, 40], "nothing is an answer, too"


def test_a_new_opinion_replaces_the_one_before(tmp_path: Path) -> None:
    study, _, run = reviewed_study(tmp_path)
    with study:
        study.evidence.add_opinions(run, "a", [(10, raw((1, 1, 0.5)))])
        study.evidence.add_opinions(run, "a", [(10, raw())])
        assert len(study.evidence.opinions(run)["a"]) == 0
        assert study.evidence.asked(run, "a") == [10]


def test_notes_of_tracks(tmp_path: Path) -> None:
    study, _, run = reviewed_study(tmp_path)
    with study:
        study.evidence.note_tracks(run, {1: {"ended": "hidden"}, 2: {"score": 0.5}})
        study.evidence.note_tracks(run, {2: {"score": 0.25}})
        assert study.evidence.track_notes(run) == {1: {"ended": "hidden"}, 2: {"score": 0.25}}


def test_time_adds_up_by_person(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        study.activity.add(medium, "Ada", 10, day="2026-01-01")
        study.activity.add(medium, "Ada", 5.5, day="2026-01-01")
        study.activity.add(medium, "Ada", 1, day="2026-01-02")
        study.activity.add(medium, "Zoe", 2)
        assert study.activity.seconds(medium) == {"Ada": 16.5, "Zoe": 2}
        with pytest.raises(ValueError, match="nobody works"):
            study.activity.add(medium, "Ada", -1)
