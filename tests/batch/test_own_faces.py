"""The study's own faces in the export: whom recognisers find, as shares and nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.batch import own_faces
from app.batch.jobs import run_detection, run_index
from app.batch.own_faces import measure_own_faces
from app.batch.release import run_release_check
from app.core.arrays import FaceTable, RawFaces
from app.core.decisions import FaceRef, GroupTracks
from app.core.model import FloatArray, Image
from app.core.settings import DetectionSettings, RedactionSettings
from app.evaluate.privacy.people import read_people
from app.evaluate.privacy.recogniser import Recogniser, Shot
from app.release.known import known_of
from app.release.own_faces import own_faces_words
from app.store.study import Study
from app.video import build_index, probe
from tests.golden import make_clip
from tests.release.exported import Blind, export, make_study

PEOPLE = 6


class Looks:
    """Recognises by the mean colours of the face, as they are on a grid of eight by eight."""

    name = "looks"
    weights_hash = ""

    def embed(self, shots: Sequence[Shot]) -> FloatArray:
        rows = []
        for shot in shots:
            x1, y1, x2, y2 = (round(float(v)) for v in shot.box)
            small = cv2.resize(shot.image[y1:y2, x1:x2], (8, 8), interpolation=cv2.INTER_AREA)
            row = small.astype(np.float32).ravel() - small.mean()
            rows.append(row / max(float(np.linalg.norm(row)), 1e-6))
        return np.asarray(rows, np.float32)


def place(person: int) -> tuple[int, int, int, int]:
    return (10 + 60 * person, 40, 58 + 60 * person, 100)


def paint(image: Image, code: int) -> None:
    for person in range(PEOPLE):
        x1, y1, x2, y2 = place(person)
        rng = np.random.default_rng(person)
        detail = rng.integers(30, 225, (8, 6, 3), np.uint8)
        size = (x2 - x1, y2 - y1)
        image[y1:y2, x1:x2] = cv2.resize(detail, size, interpolation=cv2.INTER_CUBIC)


@pytest.fixture
def crowd(tmp_path: Path) -> tuple[Study, int]:
    """Six people, each a track."""
    source = make_clip(tmp_path / "in.mp4", frames=12, size=(380, 160), painter=paint).path
    study = Study.create(tmp_path / "crowd.faceveil", durable=False)
    info = probe(source)
    medium = study.add_medium(info).id
    index = build_index(info)
    study.save_index(medium, index)
    run = study.start_run(
        medium, DetectionSettings(threshold=0.5), model="faceveil-fast", weights_hash="ab" * 32,
        version="0.1", detector_threshold=0.3,
    )  # fmt: skip
    boxes = np.array([place(n) for n in range(PEOPLE)], np.float32)
    scores = np.full(PEOPLE, 0.9, np.float32)
    study.add_detections(run, [(pts, RawFaces(boxes, scores)) for pts in index.pts.tolist()])
    table = study.faces(run)
    tracks = (table.boxes[:, 0] // 60 + 1).astype(np.int64)
    study.finish_run(
        run,
        FaceTable(table.ids, table.pts, table.boxes, table.scores, table.provenance, tracks,
                  table.landmarks),
    )  # fmt: skip
    return study, medium


def recognisers(monkeypatch: pytest.MonkeyPatch, found: Callable[[], list[Recogniser]]) -> None:
    monkeypatch.setattr(own_faces, "installed", found)


def test_solid_hides_whom_the_source_shows(
    crowd: tuple[Study, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognisers(monkeypatch, lambda: [Looks()])
    study, medium = crowd
    with study:
        export(study, medium, tmp_path / "out.mp4")
        before = {path for path in tmp_path.rglob("*") if path.is_file()}
        found = measure_own_faces(study, medium)
        assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    assert (found["state"], found["people"]) == ("measured", PEOPLE)
    figures = found["recognisers"]["looks"]
    assert figures["control"] == 1
    assert figures["naive"] <= 0.5
    assert max(len(str(v)) for v in json.loads(json.dumps(figures)).values()) < 8, "shares alone"
    assert "looks finds" in own_faces_words(found)


def test_tracks_of_one_person_may_share_frames(
    crowd: tuple[Study, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognisers(monkeypatch, lambda: [Looks()])
    study, medium = crowd
    with study:
        both = FaceRef.track(1, 1), FaceRef.track(2, 1)
        study.append(GroupTracks(both, "Ann"), medium_id=medium)
        export(study, medium, tmp_path / "out.mp4")
        assert measure_own_faces(study, medium)["people"] == PEOPLE - 1


def test_a_weak_effect_is_told_as_weak(
    crowd: tuple[Study, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognisers(monkeypatch, lambda: [Looks()])
    study, medium = crowd
    weak = RedactionSettings(effect="mosaic", options={"cells": 30})
    with study:
        export(study, medium, tmp_path / "out.mp4", redaction=weak)
        figures = measure_own_faces(study, medium)["recognisers"]["looks"]
    assert figures["aware"] >= 0.8


def test_a_real_recogniser_finds_people_in_the_source_and_not_under_solid(
    tmp_path: Path, data_dir: Path
) -> None:
    real = [one for one in own_faces.installed() if one.name in ("dlib", "facenet")]
    if not real:
        pytest.skip("no recogniser is installed: pip install '.[privacy]'")
    several, _ = read_people(data_dir / "verification.tar")
    portraits = [person.pictures[0].read() for person in several[:PEOPLE]]

    def walk(image: Image, code: int) -> None:
        """Each portrait in a field of its own, a little nearer from frame to frame."""
        for number, portrait in enumerate(portraits):
            cut = 6 + code
            field = cv2.resize(portrait[cut:-cut, cut:-cut], (250, 250))
            y, x = 70 + 250 * (number // 3), 250 * (number % 3)
            image[y : y + 250, x : x + 250] = field

    source = make_clip(tmp_path / "in.mp4", frames=6, size=(750, 570), painter=walk).path
    with Study.create(tmp_path / "crowd.faceveil", durable=False) as study:
        medium = study.add_medium(probe(source)).id
        run_index(study, medium)
        run_detection(study, medium, DetectionSettings(device="cpu"))
        export(study, medium, tmp_path / "out.mp4")
        gate = run_release_check(study, medium, watcher=Blind(), meter=measure_own_faces)
        assert gate.export is not None
        found = known_of(study, gate.export).privacy
    assert found is not None, "the gate keeps it"
    assert found["state"] == "measured"
    assert found["people"] >= PEOPLE  # somebody looks over a shoulder
    assert set(found["recognisers"]) == {one.name for one in real}
    for figures in found["recognisers"].values():
        assert figures["control"] >= 0.8
        assert figures["naive"] <= 0.5, "who guesses finds one in six"
        assert all(isinstance(value, float) for value in figures.values()), "shares alone"


def test_few_people_and_no_recogniser_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study, medium = make_study(tmp_path)
    with study:
        export(study, medium, tmp_path / "out.mp4")
        recognisers(monkeypatch, lambda: [Looks()])
        few = measure_own_faces(study, medium)
        assert few["state"] == "too-few-people"
        assert "it takes five people" in own_faces_words(few)
        recognisers(monkeypatch, list)
        assert "no recogniser is installed" in own_faces_words(measure_own_faces(study, medium))
