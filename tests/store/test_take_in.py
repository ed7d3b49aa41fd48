"""What one study found is taken into another, and nothing that was decided there changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.core.decisions import Accept, FaceRef, Scope
from app.core.errors import StudyError
from app.store.records import RunState
from app.store.study import Study
from tests.studies import FRAMES, make_index, make_info, raw, start_run


def found_in(path: Path, *videos: Path, boxes: int = 2) -> Path:
    """A study in which a run has found faces in each video, with tracks."""
    with Study.create(path) as study:
        for video in videos:
            medium_id = study.add_medium(make_info(video)).id
            study.save_index(medium_id, make_index())
            run = start_run(study, medium_id)
            faces = [(float(30 * i), 10.0, 0.9) for i in range(boxes)]
            study.add_detections(run, [(int(pts), raw(*faces)) for pts in FRAMES])
            table = study.faces(run)
            numbers = (np.arange(len(table)) % boxes + 1).astype(np.int64)
            study.finish_run(run, replace(table, tracks=numbers), {1: 0.25})
    return path


def faces_of(study: Study, medium_id: int) -> list[tuple[int, int, list[float]]]:
    run = study.active_run(medium_id)
    assert run is not None
    table = study.faces(run.id)
    return sorted(
        (int(p), int(t), b.tolist())
        for p, t, b in zip(table.pts, table.tracks, table.boxes, strict=True)
    )


def test_faces_tracks_and_index_arrive_whole_beside_what_is_there(tmp_path: Path) -> None:
    whole = found_in(tmp_path / "whole.faceveil", tmp_path / "a.mp4")
    part = found_in(tmp_path / "part.faceveil", tmp_path / "b.mp4", tmp_path / "c.mp4", boxes=3)
    with Study.read(part) as study:
        expected = [faces_of(study, medium.id) for medium in study.media()]
    with Study.open(whole) as study:
        before = faces_of(study, 1)
        taken = study.take_in(part)
        assert [one.path.name for one in taken] == ["b.mp4", "c.mp4"]
        assert [faces_of(study, one.medium_id) for one in taken] == expected
        assert faces_of(study, 1) == before
        ids = np.concatenate([study.faces(run).ids for one in taken for run in one.runs])
        assert len(np.unique(ids)) == len(ids)
        for one in taken:
            assert study.load_index(one.medium_id) is not None
            (run,) = study.runs(one.medium_id)
            assert run.state is RunState.COMPLETE
            assert study.track_scores(run.id) == {1: pytest.approx(0.25)}


def test_taking_in_twice_adds_nothing(tmp_path: Path) -> None:
    part = found_in(tmp_path / "part.faceveil", tmp_path / "b.mp4")
    with Study.create(tmp_path / "whole.faceveil") as study:
        (first,) = study.take_in(part)
        (again,) = study.take_in(part)
        assert (len(first.runs), again.runs) == (1, ())
        assert first.medium_id == again.medium_id
        assert len(study.runs(first.medium_id)) == 1


def test_decisions_that_were_made_meanwhile_stay(tmp_path: Path) -> None:
    whole = found_in(tmp_path / "whole.faceveil", tmp_path / "a.mp4")
    part = found_in(tmp_path / "part.faceveil", tmp_path / "a.mp4", boxes=3)
    with Study.open(whole) as study:
        (run,) = study.runs(1)
        study.append(Accept(FaceRef.track(1, run.id), Scope.track(), 0), medium_id=1, person="ann")
        head = study.head()
        study.take_in(part)
        assert study.head() == head
        study.verify_chain()
        assert [run.state for run in study.runs(1)] == [RunState.COMPLETE] * 2


def test_a_study_with_decisions_is_not_taken_in(tmp_path: Path) -> None:
    part = found_in(tmp_path / "part.faceveil", tmp_path / "a.mp4")
    with Study.open(part) as study:
        (run,) = study.runs(1)
        study.append(Accept(FaceRef.track(1, run.id), Scope.track(), 0), medium_id=1)
    with Study.create(tmp_path / "whole.faceveil") as study:
        with pytest.raises(StudyError, match="people decided things in it"):
            study.take_in(part)
        assert study.media() == []


def test_another_file_of_the_same_name_is_refused_and_nothing_is_taken(tmp_path: Path) -> None:
    video = tmp_path / "a.mp4"
    part = found_in(tmp_path / "part.faceveil", tmp_path / "b.mp4", video)
    video.write_bytes(b"another video altogether")
    whole = found_in(tmp_path / "whole.faceveil", video)
    with Study.open(whole) as study:
        with pytest.raises(StudyError, match="another file"):
            study.take_in(part)
        assert [medium.info.path.name for medium in study.media()] == ["a.mp4"]
