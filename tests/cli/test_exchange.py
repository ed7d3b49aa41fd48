"""``faceveil export-data`` and ``faceveil import``: out of one study and into another."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe
from tests.cli.conftest import Program
from tests.golden import make_clip


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "in.mp4", frames=10, size=(160, 120)).path


@pytest.fixture
def study(clip: Path, tmp_path: Path) -> Path:
    """Nobody looked for faces in it yet."""
    path = tmp_path / "a.faceveil"
    with Study.create(path) as opened:
        opened.add_medium(probe(clip))
    return path


def faces_of(study: Path) -> list[tuple[int, list[float]]]:
    with Study.read(study) as opened:
        session = ReviewSession(opened, 1)
        index = opened.load_index(1)
        assert index is not None
        return [
            (position, np.round(face.box.array(), 1).tolist())
            for position, pts in enumerate(index.pts.tolist())
            for face in session.faces_at(pts)
            if face.covered
        ]


MOT = "".join(f"{frame},7,{21 + frame},31,20,25,0.8,-1,-1,-1\n" for frame in range(3, 8))


def test_faces_of_another_tool_are_covered_under_its_name_and_undone_at_once(
    program: Program, study: Path, tmp_path: Path
) -> None:
    file = tmp_path / "theirs.txt"
    file.write_text(MOT)
    ended = program("import", study, file, "--format", "mot", "--json")
    assert ended.status == 0, ended.err
    (record,) = ended.records
    assert (len(record["tracks"]), record["faces"], record["known"]) == (1, 5, 0)
    covered = faces_of(study)
    assert [position for position, _ in covered] == [2, 3, 4, 5, 6]
    assert covered[0][1] == [23.0, 30.0, 43.0, 55.0]
    with Study.open(study) as opened:
        (event,) = opened.events(1)
        assert event.person == "mot: theirs.txt"
    again = program("import", study, file, "--format", "mot", "--json")
    assert (again.records[0]["tracks"], again.records[0]["known"]) == ([], 1)
    with Study.open(study) as opened:
        session = ReviewSession(opened, 1, person="ann")
        (track,) = [one for one in session.tracks() if one.track < 0]
        assert track.tool == "mot: theirs.txt", "it was not added by hand"
        assert str(session.history()[0].text).startswith("Took ")
        assert "from mot: theirs.txt" in str(session.history()[0].text)
        session.undo(event.seq)
    assert faces_of(study) == []


@pytest.mark.parametrize("form", ["coco", "cvat", "mot"])
def test_what_one_study_writes_another_takes(
    program: Program, study: Path, clip: Path, tmp_path: Path, form: str
) -> None:
    theirs, out = tmp_path / "theirs.txt", tmp_path / f"out.{form}"
    theirs.write_text(MOT)
    assert program("import", study, theirs, "--format", "mot").status == 0
    ended = program("export-data", study, "--format", form, "-o", out, "--json")
    assert ended.status == 0, ended.err
    assert ended.records[0]["faces"] == 5
    other = tmp_path / "b.faceveil"
    with Study.create(other) as opened:
        opened.add_medium(probe(clip))
    assert program("import", other, out, "--format", form).status == 0
    assert faces_of(other) == faces_of(study)
    refused = program("export-data", study, "--format", form, "-o", out)
    assert refused.status == 1
    assert "--overwrite" in refused.err


def test_spans_of_elan_are_what_is_worked_on(program: Program, study: Path, tmp_path: Path) -> None:
    pympi = pytest.importorskip("pympi.Elan")
    document = pympi.Eaf()
    document.add_tier("child in frame")
    document.add_annotation("child in frame", 80, 201, "yes")
    document.to_file(str(tmp_path / "spans.eaf"))
    program("import", study, tmp_path / "none.eaf")
    wrong = program("import", study, tmp_path / "spans.eaf", "--tier", "other")
    assert wrong.status == 2
    assert "child in frame" in wrong.err
    words = ("import", study, tmp_path / "spans.eaf", "--tier", "child in frame", "--json")
    ended = program(*words)
    assert ended.status == 0, ended.err
    assert ended.records[0]["spans"] == [[pytest.approx(0.1), pytest.approx(0.2)]]
    with Study.open(study) as opened:
        (event,) = opened.events(1)
        assert (event.event.kind, event.person) == ("range", "eaf: spans.eaf")


def test_what_cannot_be_is_told_and_changes_nothing(
    program: Program, study: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps({"images": [], "annotations": [{"image_id": 3}]}))
    for words, status in (
        (("import", study, bad), 1),
        (("import", study, tmp_path / "none.xml"), 1),
        (("import", study, tmp_path / "none.doc"), 2),
        (("import", study, bad, "--tier", "x"), 2),
        (("import", study, bad, "--medium", "other.mp4"), 2),
        (("export-data", study, "-o", tmp_path / "x.xml"), 1),
    ):
        ended = program(*words)
        assert ended.status == status, (words, ended.err)
        assert ended.err.count("\n") == 1
    with Study.read(study) as opened:
        assert opened.events() == []
    assert not (tmp_path / "x.xml").exists()


def test_an_export_into_a_dataset_of_bids_says_how_it_was_made(
    program: Program, clip: Path, tmp_path: Path
) -> None:
    source = clip.rename(tmp_path / "sub-01_ses-2_task-play_recording-face_video.mp4")
    out = tmp_path / "derivative"
    ended = program("redact", source, "-o", out, "--bids", "--preset", "fast", "--json")
    assert ended.status == 0, ended.err
    (video,) = out.rglob("*.mp4")
    assert video.relative_to(out).parent == Path("sub-01/ses-2/beh")
    assert video.name.startswith("sub-01_ses-2_task-play_recording-face_desc-deidentified_")
    sidecar = json.loads(video.with_suffix(".json").read_text())
    assert (sidecar["Width"], sidecar["Height"], sidecar["Deidentified"]) == (160, 120, True)
    assert sidecar["DeidentificationDetails"]["VerifiedAgainstSource"] is True
    assert sidecar["DeidentificationDetails"]["Reviewed"] is False
    described = json.loads((out / "dataset_description.json").read_text())
    assert described["DatasetType"] == "derivative"
    nameless = clip.with_name("clip.mp4")
    source.rename(nameless)
    refused = program("redact", nameless, "-o", out, "--bids", "--preset", "fast")
    assert refused.status == 1
    assert "sub-01_task-play_video.mp4" in refused.err


def test_old_codings_of_the_source_fit_its_export(
    program: Program, clip: Path, tmp_path: Path
) -> None:
    """Times in ELAN name the same frames in both, as frames keep their times."""
    from app.exchange.times import Stretch, spans_in
    from app.video import build_index

    out = tmp_path / "out.mp4"
    assert program("redact", clip, "-o", out, "--preset", "fast").status == 0
    before, after = build_index(probe(clip)), build_index(probe(out))
    coded = [Stretch("child in frame", 0.15, 0.55), Stretch("child in frame", 0.7, 0.9)]
    places = [
        [(index.position(a), index.position(b)) for a, b in spans_in(coded, index)]
        for index in (before, after)
    ]
    assert places[0] == places[1]
    assert places[0]


def test_data_are_not_written_over_the_study_or_its_video(
    program: Program, study: Path, clip: Path, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs.txt"
    theirs.write_text(MOT)
    assert program("import", study, theirs).status == 0
    for own in (study, clip):
        before = own.read_bytes()
        ended = program("export-data", study, "--format", "mot", "-o", own, "--overwrite")
        assert ended.status == 1
        assert "never written over" in ended.err
        assert own.read_bytes() == before
