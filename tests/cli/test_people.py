"""``faceveil people``, and decisions with the scope "person" over all media of a study."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.batch.jobs import run_index
from app.core.refs import FaceRef
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe
from tests.cli.conftest import Ended, Program
from tests.golden import make_clip
from tests.studies import detections, start_run


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """Two clips of 20 frames, each with the tracks 1, 2 (a ghost) and 3."""
    with Study.create(tmp_path / "s.faceveil") as made:
        for number, name in enumerate(("a.mp4", "b.mp4")):
            clip = make_clip(tmp_path / name, frames=20 + number, size=(640, 360), rate=25)
            medium = made.add_medium(probe(clip.path)).id
            index = run_index(made, medium)
            run = start_run(made, medium)
            made.add_detections(run, [(index.at(pts // 10), raw) for pts, raw in detections()])
            table = made.faces(run)
            numbers = np.where(table.boxes[:, 0] >= 500, 3, np.where(table.scores > 0.5, 1, 2))
            made.finish_run(run, replace(table, tracks=numbers.astype(np.int64)))
    return made.path


def decide(program: Program, study: Path, *lines: object) -> Ended:
    file = study.with_name("decisions.jsonl")
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return program("decide", study, "--decisions", file, "--json", "--person", "Ada")


def name_both(program: Program, study: Path) -> None:
    lines = [{"medium": m, "do": "group", "tracks": [1], "person": "Ann"} for m in (1, 2)]
    assert decide(program, study, *lines).status == 0


def shown(study: Path, medium: int) -> bool:
    """Whether track 1 is left visible in a medium."""
    with Study.read(study) as opened:
        session = ReviewSession(opened, medium)
        assert session.run is not None
        ref = FaceRef.track(1, session.run.id)
        return all(
            not session.face_of(ref, int(pts)).covered for pts in session.state.frames_of(ref)
        )


def test_scope_person_reaches_all_media(program: Program, study: Path) -> None:
    name_both(program, study)
    gone = {"do": "reject", "track": 1, "scope": "person", "reason": "agreed to be shown"}
    ended = decide(program, study, {"medium": "a.mp4", **gone})
    assert ended.status == 0, ended.err
    (record,) = ended.records
    assert record["ok"] is True
    assert record["elsewhere"] == [{"medium": "b.mp4", "event": record["event"] + 1}]
    assert shown(study, 1)
    assert shown(study, 2)
    back = {"do": "accept", "track": 1, "scope": "person"}
    assert decide(program, study, {"medium": "b.mp4", **back}).records[0]["elsewhere"]
    assert not shown(study, 1)
    assert not shown(study, 2)


def looks(study: Path, medium: int) -> set[str | None]:
    """With which effects of its own track 1 is covered in a medium."""
    with Study.read(study) as opened:
        session = ReviewSession(opened, medium)
        assert session.run is not None
        ref = FaceRef.track(1, session.run.id)
        found = (session.face_of(ref, int(pts)).look for pts in session.state.frames_of(ref))
        return {None if look is None else look.effect for look in found}


def test_a_person_is_covered_otherwise_in_all_media(program: Program, study: Path) -> None:
    name_both(program, study)
    line = {"do": "look", "track": 1, "scope": "person", "effect": "solid"}
    (record,) = decide(program, study, {"medium": "a.mp4", **line}).records
    assert record["elsewhere"] == [{"medium": "b.mp4", "event": record["event"] + 1}]
    assert looks(study, 1) == looks(study, 2) == {"solid"}
    wrong = decide(program, study, {"medium": "a.mp4", **line, "effect": "no such"})
    assert wrong.records[0]["ok"] is False
    back = decide(program, study, {"medium": "b.mp4", **line, "effect": "medium"})
    assert back.status == 0, back.err
    assert looks(study, 1) == looks(study, 2) == {None}


def test_a_locked_medium_stops_it_everywhere(program: Program, study: Path) -> None:
    name_both(program, study)
    gone = {"medium": 1, "do": "reject", "track": 1, "scope": "person", "reason": "agreed"}
    ended = decide(program, study, {"medium": 2, "do": "lock"}, gone)
    assert ended.records[1]["ok"] is False
    assert "locked" in ended.records[1]["error"]
    assert not shown(study, 1)


def test_people_are_listed_and_left_visible_with_a_reason(program: Program, study: Path) -> None:
    name_both(program, study)
    (ann,) = program("people", study, "--json").records
    assert (ann["name"], ann["confirmed"], ann["visible"]) == ("Ann", True, 0)
    assert ann["tracks"] == [{"medium": m, "track": 1} for m in ("a.mp4", "b.mp4")]
    without = program("people", study, "--show", "Ann")
    assert without.status != 0
    assert "needs a reason" in without.err
    unknown = program("people", study, "--show", "Bob", "--reason", "agreed")
    assert unknown.status != 0
    assert "nobody is called 'Bob'" in unknown.err
    (ann,) = program("people", study, "--show", "Ann", "--reason", "agreed", "--json").records
    assert (ann["covered"], ann["reasons"]) == (0, ["agreed"])
    assert ann["visible"] > 0
    assert shown(study, 1)
    assert shown(study, 2)
    told = program("status", study, "--json").records
    for one in told[:2]:
        (listed,) = one["people_visible"]
        assert (listed["name"], listed["reason"], listed["frames"]) == ("Ann", "agreed", 10)
        assert listed["by"]
    assert program("people", study, "--cover", "Ann").status == 0
    assert not shown(study, 1)
    assert not shown(study, 2)


def test_suggestions_come_from_what_was_measured_and_are_wiped(
    program: Program, study: Path
) -> None:
    rows = np.random.default_rng(5).normal(size=(1, 128)).astype(np.float32)
    rows /= np.linalg.norm(rows)
    with Study.open(study) as opened:
        for run in (1, 2):
            opened.embeddings.put(run, "dlib", {1: rows})
    (one,) = program("people", study, "--json").records
    assert (one["name"], one["confirmed"]) == (None, False)
    assert len(one["tracks"]) == 2
    line = {"medium": 1, "do": "group", "tracks": [1], "person": "Ann"}
    assert decide(program, study, line).status == 0
    _, one = program("people", study, "--json").records
    assert (one["name"], one["tracks"]) == ("Ann", [{"medium": "b.mp4", "track": 1}])
    out = study.with_name("data.json")
    assert program("export-data", study, "--format", "coco", "-o", out).status == 0
    text = rows.astype("<f4").tobytes()[:64]
    assert text in study.read_bytes()
    wiped = program("people", study, "--wipe", "--json")
    assert wiped.records == [{"wiped": 2}]
    assert text not in study.read_bytes()
    assert len(program("people", study, "--json").records) == 1
