"""A study with two faces that move, one of which a person rejected for a while."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.core.arrays import RawFaces
from app.core.refs import FaceRef, Scope
from app.exchange.rows import MediumFaces
from app.review.session import ReviewSession
from app.store.study import Study
from tests.studies import FRAMES, make_index, make_info, start_run

GAP = (80, 110)


def moving(at: int, *, marks: bool = True) -> RawFaces:
    """Two faces, 40 by 50 pixels, the first going right, the second down."""
    boxes = np.array([[10 + at, 20, 50 + at, 70], [300, 50 + at, 340, 100 + at]], np.float32)
    points = None
    if marks:
        share = np.array([[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]], np.float32)
        sizes = boxes[:, None, 2:] - boxes[:, None, :2]
        points = boxes[:, None, :2] + share[None] * sizes
    return RawFaces(boxes, np.array([0.9, 0.7], np.float32), points)


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    path = tmp_path / "a.faceveil"
    with Study.create(path) as study:
        medium_id = study.add_medium(make_info(tmp_path / "clip.mp4")).id
        study.save_index(medium_id, make_index())
        run = start_run(study, medium_id)
        study.add_detections(run, [(int(p), moving(i)) for i, p in enumerate(FRAMES)])
        table = study.faces(run)
        numbers = (np.arange(len(table)) % 2 + 1).astype(np.int64)
        study.finish_run(run, replace(table, tracks=numbers))
        session = ReviewSession(study, medium_id, person="ann")
        session.reject(FaceRef.track(2, run), Scope.span(*GAP), GAP[0], reason="not in the room")
        study.mark_seen(medium_id, FRAMES[:10].tolist(), "ann")
    return path


@pytest.fixture
def faces(study_file: Path) -> MediumFaces:
    with Study.read(study_file) as study:
        return MediumFaces.of(study, 1, make_index())
