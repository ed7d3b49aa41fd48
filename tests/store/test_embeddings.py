"""What makes faces recognisable is kept in the study, goes nowhere else, and is wiped for good."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.store.study import Study
from tests.studies import add_reviewed, reviewed_study


def planted(study: Study, run: int) -> list[bytes]:
    """Embeddings of forty tracks, each as bytes that occur nowhere else."""
    rng = np.random.default_rng(11)
    found = {track: rng.normal(size=(5, 128)).astype(np.float32) for track in range(1, 41)}
    study.embeddings.put(run, "dlib", found)
    return [rows.astype("<f4").tobytes()[40:72] for rows in found.values()]


def files_of(study: Path) -> bytes:
    return b"".join(path.read_bytes() for path in study.parent.iterdir() if path.is_file())


def test_embeddings_come_back_as_they_were(tmp_path: Path) -> None:
    study, _, run = reviewed_study(tmp_path)
    with study:
        rows = np.random.default_rng(1).normal(size=(3, 128)).astype(np.float32)
        study.embeddings.put(run, "dlib", {7: rows})
        assert np.array_equal(study.embeddings.of(run, "dlib")[7], rows)
        assert study.embeddings.of(run, "other") == {}
        study.embeddings.put(run, "dlib", {8: np.zeros((0, 128), np.float32)})
        assert set(study.embeddings.of(run, "dlib")) == {7}
        assert study.embeddings.asked(run, "dlib") == {7, 8}, "it is not measured again"
        assert study.embeddings.count() == 2


def test_wiping_leaves_not_a_byte_while_the_study_is_open(tmp_path: Path) -> None:
    study, medium, run = reviewed_study(tmp_path)
    with study:
        texts = planted(study, run)
        before = files_of(study.path)
        assert all(text in before for text in texts), "the test sees what it searches for"
        faces = study.faces(run)
        assert study.embeddings.wipe() == 40
        after = files_of(study.path)
        assert not any(text in after for text in texts)
        assert study.embeddings.count() == 0
        assert np.array_equal(study.faces(run).boxes, faces.boxes)
        study.verify_chain()
        assert study.medium(medium).path.name == "a.mp4"
    assert not any(text in files_of(study.path) for text in texts)
    with Study.open(study.path) as again:
        assert again.embeddings.wipe() == 0


def test_another_study_that_takes_it_in_gets_none(tmp_path: Path) -> None:
    part, _, run = reviewed_study(tmp_path)
    texts = planted(part, run)
    part.close()
    (tmp_path / "joint").mkdir()
    with Study.create(tmp_path / "joint" / "all.faceveil") as joint:
        assert joint.take_in(part.path)
        assert joint.embeddings.count() == 0
    assert not any(text in files_of(joint.path) for text in texts)


def test_another_medium_keeps_its_own(tmp_path: Path) -> None:
    study, _, run = reviewed_study(tmp_path)
    with study:
        _, other = add_reviewed(study, tmp_path / "b.mp4")
        rows = np.ones((1, 128), np.float32)
        study.embeddings.put(run, "dlib", {1: rows})
        study.embeddings.put(other, "dlib", {1: rows * 2})
        assert float(study.embeddings.of(other, "dlib")[1][0, 0]) == 2.0
