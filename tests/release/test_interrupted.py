"""Ctrl-C in the midst of checking, signing and reporting: whole or not at all, and nothing left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from app.batch.release import run_release_check
from app.release.conditions import ConditionKind, ReleaseState
from app.release.envelope import beside
from app.release.gate import release_state
from app.release.known import known_of
from app.release.verify import verify_release
from app.store.study import Study
from app.video import FrameReader, open_medium
from tests.release.exported import Blind, make_export, settle_all
from tests.release.faces_on_disk import with_clear_faces

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import os, signal, sys
from pathlib import Path
import app.batch.release
import app.release.signing
from app.cli import main
from app.store.study import Study
from tests.release.exported import Blind

stage, *words = sys.argv[1:]


def interrupt(times=1):
    for _ in range(times):
        os.kill(os.getpid(), signal.SIGINT)


def watcher(threads=None):
    return Blind(lambda look: (stage == "check" and look == 4 and interrupt()) or [])


app.batch.release.TwoDetectors = watcher
if stage == "report":
    wrote = Path.write_text

    def write_text(path, *args, **more):
        wrote(path, *args, **more)
        if "report" in path.name:
            interrupt(2)

    Path.write_text = write_text
if stage == "statement":
    sealed = app.release.signing.write_envelopes

    def write_envelopes(path, lines):
        interrupt(2)
        sealed(path, lines)

    app.release.signing.write_envelopes = write_envelopes
if stage == "full disk":
    def append(*_, **__):
        raise OSError(28, "No space left on device")

    Study.append = append
sys.exit(main(words))
"""
SIGN = ("sign", "ward.faceveil", "--person", "Rita", "--role", "reviewer", "--statement", "Fit")


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder with a study whose export everybody but the gate has looked at."""
    folder = tmp_path / "work"
    folder.mkdir()
    with make_export(folder).study as study:
        settle_all(study, 1)
    return folder


def run(work: Path, stage: str, *words: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, with folders of its own."""
    places = {}
    for name in ("TMPDIR", "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        places[name] = str(work.parent / name.lower())
        Path(places[name]).mkdir(exist_ok=True)
    keys = str(work.parent / "own-keys")
    return subprocess.run(
        [sys.executable, "-c", CHILD, stage, *words],
        cwd=work,
        env={**os.environ, **places, "FACEVEIL_KEYS": keys, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def checked(work: Path) -> None:
    with Study.open(work / "ward.faceveil") as study:
        run_release_check(study, 1, watcher=Blind())


def files(work: Path) -> set[str]:
    """What lies there and anywhere else, but keys and the study's own log."""
    every = {path.relative_to(work.parent) for path in work.parent.rglob("*") if path.is_file()}
    shown = {str(path.relative_to("work")) for path in every if path.parts[0] == "work"}
    elsewhere = {str(path) for path in every if path.parts[0] not in ("work", "own-keys")}
    return {name for name in shown if "faceveil-" not in name} | elsewhere


def nothing_is_left(work: Path) -> None:
    own = [work / "in.mp4", *work.glob("ward.faceveil*")]
    assert not with_clear_faces(work.parent, work / "in.mp4", but=own)
    assert not [path.name for path in work.parent.rglob("*") if ".part" in path.name]


def test_the_search_of_the_disk_finds_faces_wherever_they_are(work: Path) -> None:
    with FrameReader(*open_medium(work / "in.mp4")) as reader:
        image = next(iter(reader.frames())).image
    assert cv2.imwrite(str(work / "crop.jpg"), image[80:170, 50:130])
    data = (work / "crop.jpg").read_bytes()
    (work / "log.txt").write_bytes(b"words" + data)
    study = work / "ward.faceveil"
    found = with_clear_faces(work.parent, work / "in.mp4", but=[study])
    assert sorted(path.name for path in found) == ["crop.jpg", "in.mp4", "log.txt"]


def test_a_check_that_is_broken_off_is_gone_on_with(work: Path) -> None:
    ended = run(work, "check", "gate", "ward.faceveil")
    assert (ended.returncode, "interrupted" in ended.stderr) == (130, True)
    assert files(work) == {"in.mp4", "out.mp4", "ward.faceveil"}
    nothing_is_left(work)
    with Study.open(work / "ward.faceveil") as study:
        gate = release_state(study, 1)
        assert ConditionKind.CHECKED in {one.kind for one in gate.unmet}
        assert gate.export is not None
        found = known_of(study, gate.export).findings
        assert found is not None
        assert 0 < found.frames < 24
        watcher = Blind()
        run_release_check(study, 1, watcher=watcher)
        assert 0 < watcher.looks < 8
        assert release_state(study, 1).state is ReleaseState.READY


def test_a_signature_that_is_broken_off_in_its_check_leaves_nothing(work: Path) -> None:
    ended = run(work, "check", *SIGN)
    assert ended.returncode == 130
    assert files(work) == {"in.mp4", "out.mp4", "ward.faceveil"}
    nothing_is_left(work)


def test_ctrl_c_while_the_report_is_written_leaves_none_of_it(work: Path) -> None:
    checked(work)
    ended = run(work, "report", "report", "ward.faceveil", "-o", "report.html")
    assert ended.returncode == 130
    assert files(work) == {"in.mp4", "out.mp4", "ward.faceveil"}
    nothing_is_left(work)
    assert run(work, "", "report", "ward.faceveil", "-o", "report.html").returncode == 0
    shown = {
        "in.mp4",
        "out.mp4",
        "ward.faceveil",
        "report.html",
        "report-masks.csv",
        "report-gaps.csv",
    }
    assert files(work) == shown
    nothing_is_left(work)


@pytest.mark.parametrize("stage", ["report", "statement"])
def test_a_signature_that_is_begun_is_given_whole(work: Path, stage: str) -> None:
    checked(work)
    ended = run(work, stage, *SIGN)
    assert ended.returncode in (0, 130), ended.stderr
    reports = tuple(work / f"out.report{kind}" for kind in (".html", ".json"))
    verdict = verify_release(work / "out.mp4", reports=reports, keys=work / "none")
    assert verdict.released
    with Study.read(work / "ward.faceveil") as study:
        assert release_state(study, 1).state is ReleaseState.SIGNED
    nothing_is_left(work)


def test_a_signature_that_cannot_be_noted_leaves_nothing(work: Path) -> None:
    checked(work)
    (work / "out.report.html").write_text("of an earlier export")
    ended = run(work, "full disk", *SIGN)
    assert ended.returncode == 1
    assert "No space left" in ended.stderr
    assert files(work) == {"in.mp4", "out.mp4", "ward.faceveil", "out.report.html"}
    assert (work / "out.report.html").read_text() == "of an earlier export"
    assert not beside(work / "out.mp4").exists()
    nothing_is_left(work)
