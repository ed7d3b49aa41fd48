"""Decisions, faces, spot checks and the status from the command line, on a real clip."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.batch.gestures.lines import KINDS
from app.batch.jobs import run_index
from app.store.study import Study
from app.video import probe
from tests.cli.conftest import Ended, Program
from tests.documents import blocks
from tests.golden import make_clip
from tests.studies import detections, start_run

ROOT = Path(__file__).resolve().parents[2]
SCRIPTING = ROOT / "docs" / "SCRIPTING.md"


def make_study(folder: Path) -> Path:
    """A study of a clip of 20 frames at 25 a second, with faces that are known.

    Track 1 goes to the right in every other frame, 2 is a ghost, 3 is in the last frame only.
    """
    clip = make_clip(folder / "clip.mp4", frames=20, size=(640, 360), rate=25)
    with Study.create(folder / "s.faceveil") as made:
        medium = made.add_medium(probe(clip.path)).id
        index = run_index(made, medium)
        run = start_run(made, medium)
        made.add_detections(run, [(index.at(pts // 10), raw) for pts, raw in detections()])
        table = made.faces(run)
        numbers = np.where(table.boxes[:, 0] >= 500, 3, np.where(table.scores > 0.5, 1, 2))
        made.finish_run(run, replace(table, tracks=numbers.astype(np.int64)))
    return made.path


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_study(tmp_path_factory.mktemp("template"))


@pytest.fixture
def study(template: Path, tmp_path: Path) -> Path:
    """A study of its own, of the same clip."""
    return Path(shutil.copy(template, tmp_path / "s.faceveil"))


def decide(program: Program, study: Path, *lines: object, person: str = "Ada") -> Ended:
    file = study.with_name("decisions.jsonl")
    told = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    file.write_text("\n".join(told), "utf-8")
    return program("decide", study, "--decisions", file, "--person", person, "--json")


def faces(program: Program, study: Path) -> dict[float, list[dict[str, Any]]]:
    """Faces by time, to a hundredth of a second."""
    ended = program("faces", study, "--json")
    assert ended.status == 0, ended.err
    return {round(record["pts"], 2): record["faces"] for record in ended.records}


def test_the_examples_of_the_document_do_what_they_say(program: Program, study: Path) -> None:
    (example,) = blocks("SCRIPTING.md", "jsonl")
    lines = example.strip().splitlines()
    ended = decide(program, study, *lines)
    told = [(line, record) for line, record in zip(lines, ended.records, strict=True)]
    assert not [pair for pair in told if not pair[1]["ok"]]
    assert ended.status == 0
    assert {json.loads(line)["do"] for line in lines} <= set(KINDS)
    for record in ended.records:
        assert list(record) == ["ok", "event", "track", "from", "to"]
    assert [record["event"] for record in ended.records] == list(range(1, len(lines) + 1))
    document = SCRIPTING.read_text("utf-8")
    assert not [kind for kind in KINDS if f"`{kind}`" not in document]
    with Study.open(study) as made:
        made.verify_chain()
        assert {event.person for event in made.events()} == {"Ada"}


def test_adding_accepting_and_rejecting_change_what_is_covered(
    program: Program, study: Path
) -> None:
    before = faces(program, study)
    assert [face["track"] for face in before[0.0]] == [1]
    added = {"do": "add", "at": 0.2, "box": [200, 200, 240, 240], "follow": "none"}
    ended = decide(
        program, study, added, {"do": "accept", "at": 0, "box": [300, 50, 320, 70]},
        {"do": "reject", "track": 1, "reason": "a poster"},
    )  # fmt: skip
    assert ended.records[0] == {"ok": True, "event": 1, "track": -1, "from": 0.2, "to": 0.2}
    after = faces(program, study)
    assert [face["track"] for face in after[0.0]] == [2]
    assert [(f["track"], f["provenance"], f["box"]) for f in after[0.2]] == [
        (-1, "person", [200, 200, 240, 240])
    ]
    assert after[0.08] == []
    ended = decide(program, study, {"do": "undo"}, {"do": "undo"}, {"do": "undo"}, {"do": "undo"})
    assert [record["ok"] for record in ended.records] == [True, True, True, False]
    assert faces(program, study) == before


def test_a_followed_face_is_one_event(program: Program, study: Path) -> None:
    ended = decide(
        program, study,
        {"do": "add", "at": 0.4, "box": [200, 200, 260, 260], "follow": "both"},
    )  # fmt: skip
    (record,) = ended.records
    assert (record["ok"], record["event"], record["track"]) == (True, 1, -1)
    covered = faces(program, study)
    own = [at for at, found in covered.items() if any(f["track"] == -1 for f in found)]
    assert own[0] <= record["from"] + 0.01
    assert round(record["to"], 2) == own[-1]
    assert len(own) == round((own[-1] - own[0]) / 0.04) + 1, "no frame is left out"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("{oops", "no line of JSON"),
        ("[1]", "is an object"),
        ({"at": 0}, '"do" is missing'),
        ({"do": "dance"}, "cannot be \"dance\"; it is one of add, accept"),
        ({"do": "add", "at": 0}, '"box" is missing'),
        ({"do": "add", "at": "0", "box": [1, 2, 3, 4]}, '"at"'),
        ({"do": "add", "at": 0, "box": [1, 2, 3]}, "four numbers"),
        ({"do": "add", "at": 0, "box": [1, 2, 1, 4]}, "width and a height"),
        ({"do": "add", "at": 0, "box": [700, 2, 800, 4]}, "outside of the picture"),
        ('{"do": "add", "at": NaN, "box": [1, 2, 3, 4]}', "NaN is not a number"),
        ('{"do": "add", "at": 1e999, "box": [1, 2, 3, 4]}', "is not a number"),
        ({"do": "add", "at": 0.062, "box": [1, 2, 30, 40], "folow": "both"}, "not known here"),
        ({"do": "add", "at": 9, "box": [1, 2, 3, 4]}, "the nearest is at 0.76"),
        ({"do": "add", "at": -1e300, "box": [1, 2, 3, 4]}, "no frame at -1e+300"),
        ({"do": "add", "at": 0, "box": [1, 2, 30, 40], "follow": "up"}, "both"),
        ({"do": "add", "at": 0, "box": [1, 2, 30, 40], "track": -4, "follow": "none"}, "track -4"),
        ({"do": "reject", "track": 99}, "no track 99"),
        ({"do": "reject", "track": 0}, "no track 0"),
        ({"do": "reject"}, "\"track\", or by \"at\" and \"box\""),
        ({"do": "reject", "at": 0, "box": [500, 300, 540, 340]}, "no face at this place"),
        ({"do": "reject", "track": 1, "scope": "span"}, "needs"),
        ({"do": "reject", "track": 1, "scope": "frame"}, '"at" is missing'),
        ({"do": "reject", "track": 1, "scope": "track", "from": 0}, "not known with the scope"),
        ({"do": "reject", "track": 1, "follow": "both"}, "only an accepted face"),
        ({"do": "edit", "track": 3, "at": 0, "box": [1, 2, 30, 40]}, "has no face in this frame"),
        ({"do": "settle", "concern": "xyz", "as": "covered"}, "no concern 'xyz'"),
        ({"do": "settle", "concern": "xyz", "as": "maybe"}, '"as"'),
        ({"do": "zone", "from": 5, "to": 9, "kind": "cover"}, "no frame lies between"),
        ({"do": "zone", "kind": "reveal", "box": [1, 1, 9, 9]}, "needs a reason"),
        ({"do": "checked", "at": 0, "missed": 0}, "no spot check asks about this frame"),
        ({"do": "checked", "at": 0, "missed": -1}, '"missed"'),
        ({"do": "remove", "track": 1}, "only added faces"),
        ({"do": "split", "track": 1, "at": 0}, "after its first frame"),
        ({"do": "undo", "event": 5}, "no decision 5"),
        ({"do": "redo"}, "nothing to be redone"),
        ({"medium": "b.mp4", "do": "undo"}, "no medium 'b.mp4'"),
    ],
)  # fmt: skip
def test_a_bad_line_changes_nothing_and_stops_nothing(
    program: Program, study: Path, line: object, error: str
) -> None:
    good = {"do": "accept", "track": 1}
    ended = decide(program, study, line, good)
    first, second = ended.records
    assert list(first) == ["ok", "error"]
    assert first["ok"] is False
    assert error in first["error"]
    assert "\n" not in first["error"]
    assert second["event"] == 1, "the bad line left nothing in the log"
    assert ended.status == 1


def test_lines_come_from_standard_input_too(study: Path) -> None:
    lines = '\n{"do": "accept", "track": 1}\n\xff\n{"do": "undo"}\n'.encode("latin-1")
    ended = subprocess.run(
        [sys.executable, "-m", "app", "decide", str(study), "--decisions", "-", "--json"],
        input=lines, capture_output=True, check=False, cwd=ROOT,
    )  # fmt: skip
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [record["ok"] for record in told] == [True, False, True]
    assert "UTF-8" in told[1]["error"]
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_the_words_for_people_name_the_line(program: Program, study: Path) -> None:
    file = study.with_name("d.jsonl")
    file.write_text('{"do": "accept", "track": 1}\n{"do": "reject", "track": 9}\n')
    ended = program("decide", study, "--decisions", file)
    assert ended.out == "line 1: decision 1\n"
    assert ended.err == "faceveil: line 2: there is no track 9\n"
    assert ended.status == 1


def test_wrong_use_is_one_line(program: Program, study: Path) -> None:
    for words in (
        ("decide", study, "--decisions", study.with_name("none.jsonl")),
        ("decide", study.with_name("none.faceveil"), "--decisions", os.devnull),
        ("decide", study, "--decisions", os.devnull, "--person", " "),
        ("faces", study, "--medium", "b.mp4"),
        ("spot-check", study, "--frames", "0"),
        ("spot-check", study, "--frames", "21"),
        ("spot-check", study, "--frames", "5", "--seed", "-1"),
        ("status", study.with_name("none.faceveil")),
    ):
        ended = program(*words)
        assert ended.status in (1, 2), words
        assert ended.out == ""
        assert len(ended.err.splitlines()) == 1, ended.err
        assert "Traceback" not in ended.err


def test_a_study_that_is_open_elsewhere_can_be_read_and_not_changed(
    program: Program, study: Path
) -> None:
    with Study.open(study):
        ended = decide(program, study, {"do": "accept", "track": 1})
        assert (ended.status, ended.out) == (1, "")
        assert "already open" in ended.err
        assert program("faces", study, "--json").status == 0
        assert program("status", study, "--json").status == 0


def test_killed_between_lines_nothing_that_was_answered_is_lost(study: Path) -> None:
    line = b'{"do": "add", "at": 0, "box": [5, 5, 50, 50], "follow": "none"}\n'
    known, dice = 0, random.Random(2)
    for _ in range(2):
        child = subprocess.Popen(
            [sys.executable, "-m", "app", "decide", str(study), "--decisions", "-", "--json"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT,
        )  # fmt: skip
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(line * 400)
        child.stdin.flush()
        for _ in range(dice.randrange(1, 60)):
            known = json.loads(child.stdout.readline())["event"]
        child.kill()
        rest = child.stdout.read()
        child.stdin.close()
        child.wait()
        known += len([part for part in rest.splitlines(keepends=True) if part.endswith(b"\n")])
        child.stdout.close()
        with Study.open(study) as made:
            made.verify_chain()
            head = made.head()[0]
            # One more may have reached the disk without having been answered.
            assert known <= head <= known + 1
            known = head


def test_a_spot_check_from_the_draw_to_the_bound(program: Program, study: Path) -> None:
    drawn = program("spot-check", study, "--frames", 10, "--seed", 4, "--json").records
    again = program("spot-check", study, "--frames", 10, "--seed", 4, "--json").records
    assert [one["at"] for one in drawn] == [one["at"] for one in again]
    assert list(drawn[0]) == ["sample", "medium", "at", "seed"]

    def check() -> Any:
        return program("status", study, "--json").records[-1]["spot_check"]

    assert (check()["bound"], check()["checked"]) == (None, 0)
    answers = [{"do": "checked", "at": one["at"], "missed": 0} for one in again]
    assert decide(program, study, *answers).status == 0
    found = check()
    assert found["bound"] == pytest.approx(1 - 0.05**0.1)
    assert (found["checked"], found["missed"], found["void"]) == (10, 0, False)
    told = program("status", study).out
    assert "with 95 % confidence at most 25.89% of frames show one" in told
    decide(program, study, {"do": "reject", "track": 1})
    assert (check()["bound"], check()["void"]) == (None, True)
    assert "void: something was decided since" in program("status", study).out


def test_the_status_tells_what_is_left(program: Program, study: Path) -> None:
    with Study.open(study) as made:
        index = made.load_index(1)
        assert index is not None
        made.mark_seen(1, index.pts[:5], "Ada")
        made.mark_seen(1, index.pts[10:], "Zoe")
        made.activity.add(1, "Ada", 60)
    decide(program, study, {"do": "comment", "at": 0, "text": "who?"}, {"do": "lock"})
    medium, whole = program("status", study, "--json").records
    assert (medium["medium"], medium["file_state"], medium["frames"]) == (
        "clip.mp4", "unchanged", 20,
    )  # fmt: skip
    assert medium["detection"]["state"] == "complete"
    assert medium["faces"]["tracks"] == 2
    assert medium["seen"]["people"] == {"Ada": 5, "Zoe": 10}
    assert medium["seen"]["share"] == 0.75
    assert [[round(t, 2) for t in span] for span in medium["seen"]["unseen"]] == [[0.2, 0.36]]
    assert medium["concerns"]["open"] == sum(medium["concerns"]["by_kind"].values()) > 0
    assert (medium["comments_open"], medium["locked"]) == (1, True)
    (said,) = medium["comments"]
    assert (said["at"], said["text"], said["answers"], said["track"]) == (0, "who?", [], None)
    assert medium["review_minutes"] == 1
    assert medium["minutes_per_minute"] == pytest.approx(75)
    assert medium["left"] == ["concerns", "unseen", "spot-check", "comments", "export"]
    assert whole["left"] == medium["left"]
    assert whole["media"] == 1
    text = program("status", study).out
    assert "unseen: 0:00.20 to 0:00.36" in text
    assert "1.0 minutes of work" in text


def test_settling_from_the_queue(program: Program, study: Path) -> None:
    queue = program("concerns", study, "--json").records
    ids = {record["id"] for record in queue}
    line = {"do": "settle", "concern": queue[0]["id"], "as": "covered"}
    assert decide(program, study, line).status == 0
    left = {record["id"] for record in program("concerns", study, "--json").records}
    assert queue[0]["id"] not in left
    settled = program("concerns", study, "--all", "--json").records
    assert {r["id"]: r["settled"] for r in settled}[queue[0]["id"]] == "covered"
    assert decide(program, study, {"do": "undo"}).status == 0
    assert {r["id"] for r in program("concerns", study, "--json").records} == ids


def test_a_concern_can_be_answered_after_it_was_repaired(program: Program, study: Path) -> None:
    """A reviewer adds what was missed, then says so: by then the concern may be gone."""
    queue = program("concerns", study, "--json").records
    missed = next(record for record in queue if record["box"] is not None)
    answer = {"do": "settle", "concern": missed["id"], "as": "added", "note": "done"}
    added = {"do": "add", "at": missed["at"], "box": missed["box"], "follow": "none"}
    ended = decide(program, study, added, answer)
    assert [record["ok"] for record in ended.records] == [True, True]
    assert missed["id"] not in [r["id"] for r in program("concerns", study, "--json").records]
    with Study.read(study) as made:
        assert made.events()[-1].event.kind == "settle"


def test_media_that_moved_are_found_by_their_content(program: Program, tmp_path: Path) -> None:
    study = make_study(tmp_path)
    clip, folder = study.with_name("clip.mp4"), study.parent / "other" / "deep"
    folder.mkdir(parents=True)
    (folder / "clip.mp4").write_bytes(b"another of this name")
    clip.rename(folder / "renamed.mp4")
    ended = program("status", study, "--json")
    assert ended.records[0]["file_state"] == "missing"
    assert "file-missing" in ended.records[0]["left"]
    ended = program("status", study, "--find", study.parent / "other", "--json")
    assert ended.records[0]["file"] == str(folder / "renamed.mp4")
    assert ended.records[0]["file_state"] == "unchanged"
    (folder / "renamed.mp4").rename(study.with_name("beside.mp4"))
    add = {"do": "add", "at": 0.2, "box": [9, 9, 60, 60], "follow": "forward"}
    assert decide(program, study, add).status == 0
    assert program("status", study, "--json").records[0]["medium"] == "beside.mp4"


def test_zones_are_told_beside_the_faces(program: Program, study: Path) -> None:
    decide(
        program, study,
        {"do": "zone", "from": 0.2, "to": 0.4, "kind": "cover"},
        {"do": "zone", "from": 0.4, "kind": "cover", "box": [600, 300, 700, 400]},
        {"do": "zone", "to": 0.2, "kind": "reveal", "box": [0, 0, 90, 60], "reason": "a door"},
    )  # fmt: skip
    zones = {round(r["pts"], 2): r["zones"] for r in program("faces", study, "--json").records}
    assert zones[0.16] == []
    everything = {"box": [0, 0, 640, 360], "whole_picture": True}
    assert zones[0.2] == [{**everything, "revealed": [[0, 0, 90, 60]]}]
    assert zones[0.24] == [{**everything, "revealed": []}]
    assert zones[0.76] == [{"box": [600, 300, 640, 360], "whole_picture": False, "revealed": []}]
