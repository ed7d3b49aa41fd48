"""A snapshot covers what the log said at that moment, whatever happens afterwards."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from app.core.decisions import FaceRef, Scope
from app.core.errors import StudyError
from app.core.model import Box
from app.core.settings import RedactionSettings
from app.review.session import ReviewSession
from app.review.snapshot import RegionPlan
from tests.studies import FRAMES, make_info, raw, reviewed_study, start_run, tracked

BOX = Box(200, 200, 240, 240)
STRONG, LAST = FaceRef.track(1, 1), FaceRef.track(3, 1)


def test_snapshot_stands_still(tmp_path: Path) -> None:
    study, medium, run = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.set_redaction(RedactionSettings(margin=0, chin=0))
        session.edit_face(STRONG, 0, BOX)
        plan = RegionPlan.of(study, medium)
        before = [plan(pts) for pts in FRAMES.tolist()]
        assert [region.box for region in before[0]] == [BOX]
        assert all(len(regions) == 1 for regions in before)
        session.reject(STRONG, Scope.track(), 0)
        session.set_redaction(RedactionSettings())
        newer = start_run(study, medium)
        study.finish_run(newer, study.faces(newer))
        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(plan, FRAMES.tolist() * 4)) == before * 4
        assert (plan.last_seq, plan.redaction.margin, plan.complete) == (2, 0, True)
        assert plan.run is not None
        assert plan.run.id == run


def test_snapshot_of_an_earlier_moment(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.add_face(0, BOX)
        session.reject(STRONG, Scope.track(), 0)
        first = study.events()[0]
        plan = RegionPlan.of(study, medium, up_to=1)
        assert (plan.last_seq, plan.last_hash) == (1, first.hash)
        assert len(plan(0)) == 2
        assert len(RegionPlan.of(study, medium)(0)) == 1
        assert len(RegionPlan.of(study, medium, up_to=0)(0)) == 1


def test_unfinished_run_says_so(tmp_path: Path) -> None:
    study, _, _ = reviewed_study(tmp_path)
    with study:
        other = study.add_medium(make_info(tmp_path / "b.mp4")).id
        assert not RegionPlan.of(study, other).complete
        run = start_run(study, other)
        study.add_detections(run, [(0, raw((1, 1, 0.9)))])
        plan = RegionPlan.of(study, other)
        assert not plan.complete
        assert len(plan(0)) == 1
        study.finish_run(run, tracked(study.faces(run)))
        assert RegionPlan.of(study, other).complete


def test_no_snapshot_of_a_log_that_was_changed(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        ReviewSession(study, medium).reject(STRONG, Scope.track(), 0)
        with closing(sqlite3.connect(study.path)) as somebody, somebody:
            somebody.execute("UPDATE events SET person = 'nobody'")
        with pytest.raises(StudyError, match="event 1 was changed"):
            RegionPlan.of(study, medium)
