"""``faceveil redact`` and ``faceveil verify``."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.store.study import Study
from tests.cli.conftest import Program
from tests.golden import make_clip

ROOT = Path(__file__).resolve().parents[2]
FAST = ("--preset", "fast")


def test_a_file_is_redacted_verified_and_says_that_nobody_reviewed_it(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.mp4"
    ended = program("redact", short_clip, "-o", out, "--json", *FAST)
    assert ended.status == 0, ended.err
    (record,) = ended.records
    assert record["statement"] == "de-identified by this process; nobody has reviewed it"
    assert record["report"]["frames"] == 15
    assert record["report"]["regions"] >= 26
    assert record["report"]["verification"]["passed"] is True
    assert record["report"]["reviewed"] is False
    assert [path.name for path in tmp_path.iterdir()] == ["out.mp4"]

    checked = program("verify", short_clip, out, "--json")
    assert checked.status == 0
    assert checked.records[0]["passed"] is True
    assert checked.records[0]["changed"]


def test_an_output_that_exists_is_refused_skipped_or_replaced(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.mp4"
    out.write_bytes(b"mine")
    refused = program("redact", short_clip, "-o", out, *FAST)
    assert refused.status == 1
    assert str(out) in refused.err
    skipped = program("redact", short_clip, "-o", out, "--skip-existing", "--json", *FAST)
    assert skipped.status == 0
    assert skipped.records[0]["skipped"] is True
    assert out.read_bytes() == b"mine"
    replaced = program("redact", short_clip, "-o", out, "--overwrite", *FAST)
    assert replaced.status == 0
    assert "nobody has reviewed it" in replaced.out
    assert out.stat().st_size > 1000


def test_a_study_that_is_open_is_compared_with_and_left_as_it_is(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    out, path = tmp_path / "out.mp4", tmp_path / "ward.faceveil"
    assert program("detect", short_clip, "--study", path, *FAST).status == 0
    assert program("export", path, "-o", out).status == 0
    with Study.open(path) as study:
        head = study.head()
        checked = program("verify", short_clip, out, "--study", path, "--json")
        assert checked.status == 0, checked.err
        assert checked.records[0]["regions_checked"] > 0
        assert study.head() == head
    moved = Path(shutil.copy(short_clip, tmp_path / "moved.mp4"))
    before = sorted(file.name for file in tmp_path.iterdir())
    assert program("verify", moved, out, "--study", path).status == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == before
    other = program("verify", out, out, "--study", path)
    assert other.status != 0
    assert "is not in this study" in other.err


def test_a_folder_keeps_its_shape_and_bad_files_are_named(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    (source / "deep").mkdir(parents=True)
    shutil.copy(short_clip, source / "deep" / "a.mp4")
    (source / "b.mp4").write_bytes(b"nothing")
    (source / "notes.txt").write_text("skip me")
    ended = program("redact", source, "-o", out, "--effect", "solid", "--drop-audio", *FAST)
    assert ended.status == 1
    assert (out / "deep" / "a.mp4").is_file()
    assert not (out / "b.mp4").exists()
    assert any("notes.txt" in line and "skipped" in line for line in ended.err.splitlines())
    assert any("b.mp4" in line for line in ended.err.splitlines())
    info = program("info", out / "deep" / "a.mp4", "--json").records[0]
    assert [stream["kind"] for stream in info["streams"]] == ["video"]


def test_the_source_is_never_the_output(program: Program, short_clip: Path, tmp_path: Path) -> None:
    copy = tmp_path / "clip.mp4"
    shutil.copy(short_clip, copy)
    before = copy.read_bytes()
    ended = program("redact", copy, "-o", tmp_path, "--overwrite", *FAST)
    assert ended.status == 1
    assert "source" in ended.err
    assert copy.read_bytes() == before


def test_verify_finds_a_cut_and_a_foreign_file(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    ended = program("verify", short_clip, tmp_path / "gone.mp4")
    assert ended.status == 1
    assert "gone.mp4" in ended.err


def test_the_source_is_no_redacted_copy_of_itself(program: Program, short_clip: Path) -> None:
    ended = program("verify", short_clip, short_clip, "--json")
    assert ended.status == 1
    assert "nothing in it is covered" in ended.err
    assert "--no-faces" in ended.err
    assert not ended.records[0]["passed"]
    assert program("verify", short_clip, short_clip, "--no-faces").status == 0


@pytest.mark.parametrize(
    ("name", "words"), [("x.txt", "cannot be written as '.txt'"), ("x.webm", "not square")]
)
def test_a_container_that_does_not_fit_is_refused_before_the_work(
    program: Program, tmp_path: Path, name: str, words: str
) -> None:
    wide = make_clip(tmp_path / "wide.mp4", frames=5, sample_aspect=Fraction(4, 3)).path
    ended = program("redact", wide, "-o", tmp_path / name, *FAST)
    assert ended.status == 1
    assert words in ended.err
    assert "detecting" not in ended.err
    assert not (tmp_path / name).exists()


def test_an_output_that_cannot_be_written_is_named(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    ended = program("redact", short_clip, "-o", blocked / "out.mp4", *FAST)
    assert ended.status == 1
    assert f"the folder {blocked} cannot be made" in ended.err


def test_ctrl_c_ends_with_130_and_leaves_nothing(short_clip: Path, tmp_path: Path) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    out = tmp_path / "out.mp4"
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "redact", str(short_clip), "-o", str(out), "--log"],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder)},
        stderr=subprocess.PIPE,
        text=True,
    )
    # The private study marks the moment from which there is something to clean up.
    while not list(folder.iterdir()) and process.poll() is None:
        pass
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert not out.exists()
    assert list(folder.iterdir()) == []


def test_what_the_kind_of_picture_cannot_hold_is_said(program: Program, tmp_path: Path) -> None:
    clear = tmp_path / "clear.png"
    picture = np.full((64, 64, 4), 90, np.uint8)
    picture[:9, :, 3] = 0
    cv2.imwrite(str(clear), picture)
    ended = program("redact", clear, "-o", tmp_path / "out.jpg", *FAST)
    assert ended.status == 0
    assert f"{clear}: " in ended.err
    assert "what was transparent is white or black now" in ended.err
