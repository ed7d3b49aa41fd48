"""Files whose names are no text or as long as names can be, from folder to study and export."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from app.store.study import Study
from tests.cli.conftest import Program
from tests.golden import make_clip

ROOT = Path(__file__).resolve().parents[2]
FAST = ("--preset", "fast", "--effect-preset", "publish")
ODD = os.fsdecode(b"caf\xe9.mp4")
LONG = "n" * 251 + ".mp4"
WORKING = set("\r\x1b\u202e")


def test_odd_and_long_names_are_redacted_and_told_in_plain_text(
    program: Program, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "a.mp4", frames=4).path
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for name in (ODD, LONG, "clip.avi", "clip.mp4"):
        shutil.copy(clip, source / name)
    # As a program of its own, since only then standard output insists on UTF-8.
    ended = subprocess.run(
        [sys.executable, "-m", "app", "redact", source, "-o", out, "--json", *FAST],
        cwd=ROOT,
        capture_output=True,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == b""
    assert {path.name for path in out.iterdir()} == {ODD, LONG, "clip_avi.mp4", "clip_mp4.mp4"}
    records = [json.loads(line) for line in ended.stdout.decode("utf-8").splitlines()]
    assert len(records) == 4
    assert any(record["file"].endswith("/caf\\xe9.mp4") for record in records)
    for word in ("file", "output"):
        assert all(record[word].encode() for record in records)
    checked = program("verify", source / ODD, out / ODD, "--no-faces")
    assert checked.status == 0
    assert "caf\\xe9.mp4: passed" in checked.out


def test_a_name_cannot_work_the_terminal(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    odd = make_clip(folder / "a\n\x1b[31mb.mp4", frames=3).path
    broken = folder / "c\r\x1b[2J\u202ed.mp4"
    broken.write_bytes(b"no film")
    (folder / "e\n\x1b[1mf.txt").write_text("no film either")
    for words in (("info", odd), ("detect", odd, "--preset", "fast")):
        ended = program(*words)
        assert ended.status == 0
        assert "a\\x0a\\x1b[31mb.mp4" in ended.out
        assert not set(ended.out + ended.err) & WORKING
    told = program("info", odd, "--json")
    assert told.records[0]["file"] == str(odd)
    assert "\\n\\u001b[31m" in told.out
    redacted = program("redact", folder, "-o", tmp_path / "out", *FAST)
    assert not set(redacted.out + redacted.err) & WORKING
    assert "a\\x0a\\x1b[31mb.mp4 -> " in redacted.out
    assert "c\\x0d\\x1b[2J\\u202ed.mp4: " in redacted.err
    assert "e\\x0a\\x1b[1mf.txt: skipped" in redacted.err
    assert all(line.startswith("faceveil: ") for line in redacted.err.splitlines())
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_study_keeps_names_that_are_no_text(program: Program, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "a.mp4", frames=4).path
    odd = tmp_path / os.fsdecode(b"d\xe9partement") / ODD
    odd.parent.mkdir()
    shutil.copy(clip, odd)
    study = odd.parent / os.fsdecode(b"\xe9tude.faceveil")
    ended = program("detect", odd, "--study", study, "--preset", "fast", "--json")
    assert ended.status == 0, ended.err
    assert ended.records[0]["file"].endswith("caf\\xe9.mp4")
    with Study.open(study) as opened:
        (medium,) = opened.media()
        assert medium.path == odd
        assert medium.info.path == odd
    out = tmp_path / "out"
    out.mkdir()
    exported = program("export", study, "-o", out, "--json")
    assert exported.status == 0, exported.err
    assert [path.name for path in out.iterdir()] == [ODD]
    with Study.open(study) as opened:
        (record,) = opened.exports(medium.id)
        assert record.path == out / ODD
        assert json.loads(record.report)["output"].endswith("out/caf\\xe9.mp4")
    broken = odd.with_name(os.fsdecode(b"\xff.mp4"))
    broken.write_bytes(b"nothing")
    failed = program("detect", broken, "--study", study)
    assert failed.status == 1
    assert "\\xff.mp4" in failed.err


def test_a_folder_with_nothing_usable_says_so(program: Program, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "empty").mkdir()
    out = tmp_path / "out"
    for words in (("redact", tmp_path, "-o", out), ("detect", tmp_path)):
        ended = program(*words)
        assert ended.status == 1
        assert ended.out == ""
        assert "there is no video and no image in it; 1 file skipped" in ended.err
    assert not out.exists()
    ended = program("redact", tmp_path / "empty", "-o", out, "--json")
    assert ended.status == 1
    assert "no video and no image" in ended.err


def test_what_stays_behind_is_told_on_the_terminal(program: Program, tmp_path: Path) -> None:
    tags = {"title": "Testperson", "comment": "Testperson"}
    clip = make_clip(tmp_path / "in.mp4", frames=4, metadata=tags).path
    ended = program("redact", clip, "-o", tmp_path / "out.mp4", *FAST)
    assert ended.status == 0
    assert "4 frames, 0 faces covered in 0 frames" in ended.out
    (line,) = [line for line in ended.out.splitlines() if "left out: " in line]
    assert line.startswith("  left out: tags (title, ")
    assert "Testperson" not in ended.out
    assert "kept on request" not in ended.out
    kept = program("redact", clip, "-o", tmp_path / "kept.mp4", "--keep-metadata", *FAST)
    assert "  kept on request: tags (title, " in kept.out
