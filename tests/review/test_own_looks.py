"""A look of one face: it follows the face through all that happens to it, and uncovers nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.decisions import AddFace, FaceRef, Scope
from app.core.errors import UsageError
from app.core.model import Box
from app.core.settings import OwnLook, RedactionSettings
from app.export.effects.own import look_of, own_look, title_of
from app.export.effects.presets import PRESETS
from app.review.session import ReviewSession
from app.review.snapshot import RegionPlan
from app.store.study import Study
from tests.studies import FRAMES, reviewed_study, start_run, tracked

STRONG, WEAK = FaceRef.track(1, 1), FaceRef.track(2, 1)
SOLID = OwnLook(effect="solid")
COARSE = OwnLook(effect="mosaic", options={"cells": 4})
BOX = Box(200, 200, 240, 240)


def looks(session: ReviewSession, ref: FaceRef) -> dict[int, OwnLook | None]:
    """The look of a track by frame, where it has a face."""
    found = ((pts, session.state.face(ref, pts)) for pts in FRAMES.tolist())
    return {pts: face.look for pts, face in found if face is not None}


def test_a_track_a_span_a_frame_and_back(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.set_look(STRONG, Scope.track(), 0, look=SOLID)
        assert set(looks(session, STRONG).values()) == {SOLID}
        session.set_look(STRONG, Scope.span(30, 60), 40, look=COARSE)
        assert {pts for pts, look in looks(session, STRONG).items() if look == COARSE} == {
            30, 40, 50, 60,
        }  # fmt: skip
        session.set_look(STRONG, Scope.frame(), 40, look=None)
        assert looks(session, STRONG)[40] is None
        session.undo()
        session.undo()
        session.undo()
        assert set(looks(session, STRONG).values()) == {None}
        assert "Covers track 1 throughout with solid" in session.history()[0].text


def test_what_is_split_off_keeps_the_look(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.set_look(STRONG, Scope.track(), 0, look=SOLID)
        session.split(STRONG, 100)
        for pts in range(0, 190, 10):
            left = [face for face in session.faces_at(pts) if face.covered]
            assert [face.look for face in left] == [SOLID], pts


def test_added_faces_keep_it_in_boxes_that_come_later(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        added = session.do(AddFace(50, BOX)).ref
        assert added is not None
        session.set_look(added, Scope.track(), 50, look=SOLID)
        session.add_face(90, BOX, track=added)
        assert set(looks(session, added).values()) == {SOLID}


def test_all_tracks_of_a_person(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.group((STRONG, FaceRef.track(3, 1)), "Ann")
        session.set_look(STRONG, Scope.person(), 0, look=SOLID)
        assert set(looks(session, FaceRef.track(3, 1)).values()) == {SOLID}
        assert set(looks(session, WEAK).values()) == {None}


def test_it_outlives_the_run_it_was_chosen_for(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.set_look(STRONG, Scope.track(), 0, look=SOLID)
        newer = start_run(study, medium)
        study.add_detections(newer, [])
        study.finish_run(newer, tracked(study.faces(1)).take(slice(0, 0)))
        plan = RegionPlan.of(study, medium)
        assert plan.run is not None
        assert plan.run.id == newer
        assert [region.look for region in plan(0)] == [SOLID]
        ReviewSession(study, medium).reject(STRONG, Scope.track(), 0)
        assert RegionPlan.of(study, medium)(0) == []


def test_a_rejected_face_stays_as_it_was(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.reject(STRONG, Scope.track(), 0)
        session.set_look(STRONG, Scope.track(), 0, look=SOLID)
        assert RegionPlan.of(study, medium)(0) == []


def test_an_export_with_settings_of_its_own_covers_both_ways(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.set_look(STRONG, Scope.track(), 0, look=COARSE)
        asked = RegionPlan.of(study, medium, redaction=RedactionSettings(effect="solid"))
        assert [region.look for region in asked(0)] == [None, COARSE]
        stands = RegionPlan.of(study, medium, redaction=session.redaction)
        assert [region.look for region in stands(0)] == [COARSE]


def test_a_decision_is_read_back_with_the_study(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        ReviewSession(study, medium).set_look(WEAK, Scope.track(), 0, look=COARSE, reason="a child")
        path = study.path
    with Study.open(path) as again:
        session = ReviewSession(again, medium)
        assert set(looks(session, WEAK).values()) == {COARSE}
        assert session.history()[-1].text.endswith("with mosaic: a child")


@pytest.mark.parametrize(
    ("effect", "options", "preset", "why"),
    [
        (None, {}, None, "effect"),
        ("solid", {}, "publish", "effect"),
        ("smoke", {}, None, "smoke"),
        ("mosaic", {"cells": -1}, None, "cells"),
        ("solid", {"color": [0, 0, 255]}, None, "colour"),
        (None, {"cells": 3}, "publish", "options"),
        ("medium", {"cells": 3}, None, "options"),
        (None, {}, "nothing", "nothing"),
    ],
)
def test_looks_that_make_no_sense_are_refused(
    effect: str | None, options: dict[str, object], preset: str | None, why: str
) -> None:
    with pytest.raises(UsageError, match=why):
        own_look(effect, options, preset=preset)


def test_looks_have_the_titles_of_presets() -> None:
    for preset in PRESETS.values():
        assert title_of(look_of(preset.settings)) == preset.title
    assert own_look("medium", {}) is None
    assert title_of(OwnLook(effect="solid", options={"other": 1})) == "Solid fill"
