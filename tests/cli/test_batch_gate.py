"""``faceveil batch --gate``: the release check of every file, in the task that wrote it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.release.known import known_of
from app.store.study import Study
from tests.cli.conftest import Ended, Program

FAST = ("--preset", "fast", "--json")


@pytest.fixture
def footage(short_clip: Path, tmp_path: Path) -> Path:
    """Two videos."""
    folder = tmp_path / "footage"
    folder.mkdir()
    for name in ("a.mp4", "b.mp4"):
        shutil.copy(short_clip, folder / name)
    return folder


def by_name(ended: Ended) -> dict[str, dict[str, Any]]:
    return {Path(one["file"]).name: one for one in ended.records if "file" in one}


def checks(studies: list[Path]) -> dict[str, str]:
    """When the newest export of each medium was looked at, by the medium's name."""
    out = {}
    for path in studies:
        with Study.read(path) as study:
            for medium in study.media():
                known = known_of(study, study.exports(medium.id)[-1])
                assert known.findings is not None
                assert known.findings.complete
                assert known.fidelity is not None
                out[medium.path.name] = f"{len(study.exports(medium.id))} {known.time}"
    return out


@pytest.mark.parametrize("alone", [True, False], ids=["studies", "study"])
def test_every_export_is_checked_once_and_a_check_that_fails_stops_no_other(
    program: Program, footage: Path, tmp_path: Path, alone: bool
) -> None:
    out, page, data = tmp_path / "out", tmp_path / "todo.html", tmp_path / "todo.json"
    where = ("--studies", tmp_path / "s") if alone else ("--study", tmp_path / "one.faceveil")
    words = ("batch", footage, *where, "-o", out, *FAST)
    # What was written by an earlier call is checked, and not written again.
    plain = program("batch", footage / "a.mp4", *where, "-o", out, *FAST)
    assert plain.status == 0, plain.err
    assert by_name(plain)["a.mp4"]["gate"] is None
    before = (out / "a.mp4").stat().st_mtime_ns

    ended = program(*words, "--gate", "--summary", page, "--summary", data)
    assert ended.status == 0, ended.err
    found = by_name(ended)
    for name in ("a.mp4", "b.mp4"):
        assert found[name]["state"] == "done"
        assert Path(found[name]["output"]) == out / name
        gate = found[name]["gate"]
        assert gate["state"] == "draft"
        unmet = {one["kind"]: one["why"] for one in gate["unmet"]}
        assert "no spot check was done" in unmet["spot-check"]
        assert not {"exported", "file", "current", "checked"} & set(unmet)
        assert "release" in found[name]["reasons"]
    assert (out / "a.mp4").stat().st_mtime_ns == before
    assert "no spot check was done" in page.read_text()
    assert ">draft<" in page.read_text()
    written = json.loads(data.read_text())["videos"]
    assert [one["gate"]["state"] for one in written] == ["draft", "draft"]

    studies = sorted((tmp_path / "s").glob("*.faceveil")) if alone else [where[1]]
    looked = checks(studies)
    assert set(looked) == {"a.mp4", "b.mp4"}
    again = by_name(program(*words, "--gate"))
    assert [one["state"] for one in again.values()] == ["skipped", "skipped"]
    assert again["a.mp4"]["gate"] == found["a.mp4"]["gate"]
    assert checks(studies) == looked

    # Drafts that are named as such are still what was written, and are checked no more.
    named = program("gate", studies[0], "--json")
    assert named.status == 1
    draft = out / "a-DRAFT.mp4"
    assert draft.exists()
    kept = by_name(program(*words, "--gate"))["a.mp4"]
    assert (kept["state"], Path(kept["output"])) == ("skipped", draft)
    assert not (out / "a.mp4").exists()
    assert checks(studies) == looked

    # A file that somebody changed is not what was exported: nothing says that it may leave.
    with draft.open("ab") as file:
        file.write(b"more")
    third = program(*words, "--gate")
    assert third.status == 1
    told = by_name(third)
    assert (told["a.mp4"]["state"], told["b.mp4"]["state"]) == ("failed", "skipped")
    assert "was changed since it was exported" in told["a.mp4"]["error"]
    assert Path(told["a.mp4"]["output"]) == draft
    assert told["a.mp4"]["reasons"][:2] == ["failed", "check"]
    assert "file" in {one["kind"] for one in told["a.mp4"]["gate"]["unmet"]}
    assert draft.read_bytes().endswith(b"more")


def test_a_person_reads_in_the_table_what_stands_against_a_release(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    (footage / "b.mp4").unlink()
    ended = program(
        "batch", footage, "--studies", tmp_path / "s", "-o", tmp_path / "out", "--gate",
        "--preset", "fast",
    )  # fmt: skip
    assert ended.status == 0, ended.err
    assert "; release: draft, " in ended.out
    table = ended.out.split("Needs a person")[1]
    assert "release: draft" in table
    assert "no spot check was done" in table


def test_without_files_there_is_nothing_to_check(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    study = tmp_path / "a.faceveil"
    ended = program("batch", footage, "--study", study, "--gate")
    assert ended.status == 2
    assert "--gate" in ended.err
    assert "-o FOLDER" in ended.err
    assert not study.exists()
