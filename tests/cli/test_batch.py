"""``faceveil batch``: many videos, broken ones among them, stopped and repeated, also on dask."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.batch import detect
from app.core.decisions import Reject, Scope, SetRedaction
from app.core.refs import FaceRef
from app.core.settings import DetectionSettings, Preset, RedactionSettings
from app.review.whole_study import look_of
from app.store.study import Study
from tests.cli.conftest import Ended, Program
from tests.golden import make_clip

ROOT = Path(__file__).resolve().parents[2]
FAST = ("--preset", "fast", "--json")


@pytest.fixture
def footage(short_clip: Path, tmp_path: Path) -> Path:
    """Two videos in folders, and one that is none."""
    folder = tmp_path / "footage"
    (folder / "day 2").mkdir(parents=True)
    shutil.copy(short_clip, folder / "a.mp4")
    shutil.copy(short_clip, folder / "day 2" / "b.mp4")
    (folder / "broken.mp4").write_bytes(b"\0" * 4000)
    return folder


def states(ended: Ended) -> dict[str, str]:
    return {Path(r["file"]).name: r["state"] for r in ended.records if "file" in r}


def faces_in(study: Path) -> dict[str, list[list[float]]]:
    with Study.read(study) as opened:
        out = {}
        for medium in opened.media():
            run = opened.active_run(medium.id)
            assert run is not None
            out[medium.info.path.name] = opened.faces(run.id).boxes.tolist()
        return out


def regions(study: Path) -> dict[str, int]:
    """How many the newest export of each medium covers."""
    with Study.read(study) as opened:
        return {
            one.path.name: json.loads(opened.exports(one.id)[-1].report)["regions"]
            for one in opened.media()
        }


def test_a_folder_becomes_one_study_and_the_broken_file_stops_nothing(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    study, todo = tmp_path / "ward.faceveil", tmp_path / "todo"
    words = ("batch", footage, "--study", study, "--jobs", 2, *FAST)
    ended = program(*words, "--summary", f"{todo}.json", "--summary", f"{todo}.html")
    assert ended.status == 1
    assert states(ended) == {"a.mp4": "done", "b.mp4": "done", "broken.mp4": "failed"}
    assert "broken.mp4" in ended.err
    assert ended.err.count("\n") < 6
    summary = ended.records[-1]
    assert summary["summary"] == {"videos": 3, "done": 2, "skipped": 0, "failed": 1, "cancelled": 0}
    assert Path(summary["needs_person"][0]).name == "broken.mp4"
    assert len(faces_in(study)["a.mp4"]) >= 15
    assert not (tmp_path / "ward.faceveil.parts").exists()
    written = json.loads(Path(f"{todo}.json").read_text())
    assert Path(written["videos"][0]["file"]).name == "broken.mp4"
    assert "broken.mp4" in Path(f"{todo}.html").read_text()

    again = program(*words)
    assert states(again) == {"a.mp4": "skipped", "b.mp4": "skipped", "broken.mp4": "failed"}
    # A file that was moved is known by its content.
    (footage / "a.mp4").rename(footage / "renamed.mp4")
    moved = program(*words)
    assert states(moved)["renamed.mp4"] == "skipped"
    assert {one["file"]: one["study"] for one in moved.records if "file" in one} == {
        str(footage / "renamed.mp4"): str(study),
        str(footage / "day 2" / "b.mp4"): str(study),
        str(footage / "broken.mp4"): None,
    }


@pytest.mark.parametrize("alone", [True, False], ids=["studies", "study"])
def test_a_folder_that_was_moved_is_exported_with_what_people_decided(
    program: Program, footage: Path, tmp_path: Path, alone: bool
) -> None:
    (footage / "broken.mp4").unlink()
    where = ("--studies", tmp_path / "s") if alone else ("--study", tmp_path / "one.faceveil")
    assert program("batch", footage, *where, *FAST).status == 0
    study = tmp_path / "s" / "a.faceveil" if alone else where[1]
    with Study.open(study) as opened:
        medium = next(one for one in opened.media() if one.path.name == "a.mp4")
        run = opened.active_run(medium.id)
        assert run is not None
        gone = Reject(FaceRef.track(1, run.id), Scope.track(), int(opened.faces(run.id).pts[0]))
        opened.append(gone, medium_id=medium.id, person="ann")
    elsewhere = footage.rename(tmp_path / "elsewhere")
    # Nothing is left to do, and the study knows where the videos are now.
    assert set(states(program("batch", elsewhere, *where, *FAST)).values()) == {"skipped"}
    with Study.read(study) as opened:
        assert opened.medium(medium.id).path == elsewhere / "a.mp4"
    footage = elsewhere.rename(tmp_path / "again")
    ended = program("batch", footage, *where, "-o", tmp_path / "out", *FAST)
    assert states(ended) == {"a.mp4": "done", "b.mp4": "done"}, ended.err
    with Study.read(study) as opened:
        assert opened.medium(medium.id).path == footage / "a.mp4"
        assert len(opened.media()) == (1 if alone else 2)
    other = tmp_path / "s" / "day 2" / "b.faceveil" if alone else study
    # Both show the same: one of its faces is left visible where ann decided so.
    assert 0 < regions(study)["a.mp4"] < regions(other)["b.mp4"]


def test_a_summary_that_cannot_be_written_is_told_before_the_work(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    study = tmp_path / "a.faceveil"
    ended = program("batch", footage, "--study", study, "--summary", tmp_path / "no" / "todo.html")
    assert ended.status == 2
    assert f"there is no folder {tmp_path / 'no'}" in ended.err
    assert not study.exists()


def test_shards_leave_parts_that_the_last_call_takes_in_beside_decisions(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    (footage / "broken.mp4").unlink()
    alone, study = tmp_path / "alone.faceveil", tmp_path / "ward.faceveil"
    assert program("batch", footage, "--study", alone, *FAST).status == 0
    # Somebody works in the study while the shards run: they neither wait for it nor touch it.
    assert program("batch", footage / "a.mp4", "--study", study, *FAST).status == 0
    with Study.open(study) as opened:
        run = opened.active_run(1)
        assert run is not None
        gone = Reject(FaceRef.track(1, run.id), Scope.track(), int(opened.faces(run.id).pts[0]))
        opened.append(gone, medium_id=1, person="ann")
        for number in (1, 2):
            sharded = program("batch", footage, "--study", study, "--shard", f"{number}/2", *FAST)
            assert sharded.status == 0, sharded.err
        assert len(opened.media()) == 1
    merged = program("batch", footage, "--study", study, *FAST)
    assert merged.status == 0, merged.err
    assert faces_in(study) == faces_in(alone)
    with Study.read(study) as opened:
        assert [stored.person for stored in opened.events(1)] == ["ann"]


def test_new_videos_are_covered_as_the_study_says(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    study = tmp_path / "ward.faceveil"
    look = RedactionSettings(effect="solid", options={"color": [1, 2, 3]})
    assert program("batch", footage / "a.mp4", "--study", study, *FAST).status == 0
    with Study.open(study) as opened:
        opened.append(SetRedaction(look), medium_id=1, person="ann")
    assert program("batch", footage / "day 2", "--study", study, *FAST).status == 0
    third = shutil.copy(footage / "a.mp4", footage / "c.mp4")
    detect(third, study=study, settings=DetectionSettings(preset=Preset.FAST))
    with Study.read(study) as opened:
        assert [look_of(opened, medium.id) for medium in opened.media()] == [look] * 3


def test_a_study_and_an_export_for_each_video(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    studies, out = tmp_path / "studies", tmp_path / "out"
    words = ("batch", footage, "--studies", studies, "-o", out, "--effect-preset", "publish", *FAST)
    ended = program(*words)
    assert states(ended) == {"a.mp4": "done", "b.mp4": "done", "broken.mp4": "failed"}
    exports = sorted(path.relative_to(out) for path in out.rglob("*.mp4"))
    assert len(exports) == 2
    assert exports[1].parent == Path("day 2")
    assert sorted(str(p.relative_to(studies)) for p in studies.rglob("*.faceveil")) == [
        "a.faceveil",
        "day 2/b.faceveil",
    ]
    before = {path: (out / path).stat().st_mtime_ns for path in exports}
    assert states(program(*words))["b.mp4"] == "skipped"
    assert {path: (out / path).stat().st_mtime_ns for path in exports} == before
    # A decision overtakes the export: it is written again, over its own file and no other.
    with Study.open(studies / "a.faceveil") as opened:
        run = opened.active_run(1)
        assert run is not None
        pts = int(opened.faces(run.id).pts[0])
        opened.append(Reject(FaceRef.track(1, run.id), Scope.track(), pts), medium_id=1)
    assert states(program(*words))["a.mp4"] == "done"
    assert (out / exports[0]).stat().st_mtime_ns != before[exports[0]]
    assert (out / exports[1]).stat().st_mtime_ns == before[exports[1]]


def test_a_file_that_is_not_ours_is_not_replaced(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    first = program("batch", short_clip, "--studies", tmp_path / "s", "-o", out, *FAST)
    (written,) = out.iterdir()
    written.write_bytes(b"mine")
    (tmp_path / "s" / "short.faceveil").unlink()
    second = program("batch", short_clip, "--studies", tmp_path / "s", "-o", out, *FAST)
    assert (first.status, second.status) == (0, 1)
    assert written.read_bytes() == b"mine"
    assert "exists" in second.err


def started(*words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", *map(str, words)], cwd=ROOT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip


def silenced(module: str, *words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, words)], cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def until(holds: Iterator[bool]) -> None:
    """Wait for something that another process does."""
    limit = time.monotonic() + 120
    while not next(holds):
        assert time.monotonic() < limit
        threading.Event().wait(0.02)


def test_killed_in_the_middle_and_repeated_the_result_is_the_same(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    (footage / "broken.mp4").unlink()
    whole, study = tmp_path / "whole.faceveil", tmp_path / "killed.faceveil"
    assert program("batch", footage, "--study", whole, *FAST).status == 0
    process = started("batch", footage, "--study", study, *FAST)
    parts = tmp_path / "killed.faceveil.parts"
    until(any(parts.glob("*.faceveil")) for _ in iter(int, 1))
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    ended = program("batch", footage, "--study", study, *FAST)
    assert ended.status == 0, ended.err
    assert faces_in(study) == faces_in(whole)


DIES = """
import os, signal, sys
from app.batch.folder import together
from app.cli import main

at, words = sys.argv[1], sys.argv[2:]
if __name__ == "__main__":
    setattr(together, at, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
    sys.exit(main(words))
"""


@pytest.mark.parametrize("at", ["limit", "adopt_look"])
def test_killed_before_its_look_is_noted_a_video_is_still_covered_as_the_study_says(
    program: Program, footage: Path, tmp_path: Path, at: str
) -> None:
    study, script = tmp_path / "ward.faceveil", tmp_path / "dies.py"
    script.write_text(DIES)
    look = RedactionSettings(effect="solid", options={"color": [1, 2, 3]})
    assert program("batch", footage / "a.mp4", "--study", study, *FAST).status == 0
    with Study.open(study) as opened:
        opened.append(SetRedaction(look), medium_id=1, person="ann")
    words = ("batch", footage / "day 2", "--study", study, *FAST)
    killed = subprocess.run(
        [sys.executable, script, at, *map(str, words)], cwd=ROOT, capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    with Study.read(study) as opened:
        assert look_of(opened, opened.media()[1].id) != look
    assert program(*words).status == 0
    with Study.read(study) as opened:
        assert [look_of(opened, medium.id) for medium in opened.media()] == [look] * 2
    assert not (tmp_path / "ward.faceveil.parts").exists()


@pytest.mark.parametrize("alone", [True, False], ids=["studies", "study"])
def test_the_whole_of_a_file_that_was_half_copied_takes_its_place(
    program: Program, tmp_path: Path, alone: bool
) -> None:
    folder, out = tmp_path / "footage", tmp_path / "out"
    folder.mkdir()
    where = ("--studies", tmp_path / "s") if alone else ("--study", tmp_path / "one.faceveil")
    study = tmp_path / "s" / "a.faceveil" if alone else where[1]
    whole = make_clip(tmp_path / "whole.mkv", frames=40, gop=5).path.read_bytes()
    video = folder / "a.mkv"
    video.write_bytes(whole[: len(whole) // 2])
    words = ("batch", folder, *where, "-o", out, *FAST)
    half = program(*words)
    assert states(half) == {"a.mkv": "done"}, half.err
    frames = half.records[0]["frames"]
    assert 0 < frames < 40
    video.write_bytes(whole)
    ended = program(*words)
    assert states(ended) == {"a.mkv": "done"}, ended.err
    assert ended.records[0]["frames"] == 40
    assert program("verify", video, out / "a.mkv", "--study", study).status == 0
    assert states(program(*words)) == {"a.mkv": "skipped"}


def test_a_watched_folder_is_told_by_the_last_word_about_each_file(
    short_clip: Path, tmp_path: Path
) -> None:
    folder, out = tmp_path / "watched" / "deep", tmp_path / "out"
    folder.mkdir(parents=True)
    whole = short_clip.read_bytes()
    video = folder / "slow.mp4"
    video.write_bytes(whole[: len(whole) // 2])  # somebody copies, and makes a pause
    process = started(
        "batch",
        folder.parent,
        "--study",
        tmp_path / "ward.faceveil",
        "-o",
        out,
        "--watch",
        0.5,
        *FAST,
    )
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    assert (first["file"], first["state"]) == (str(video), "failed")
    assert not (out / "deep" / "slow.mp4").exists()
    video.write_bytes(whole)
    second = json.loads(process.stdout.readline())
    assert (second["file"], second["state"]) == (str(video), "done")
    assert (out / "deep" / "slow.mp4").exists()
    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate(timeout=120)
    summary = json.loads(rest.splitlines()[-1])["summary"]
    assert summary == {"videos": 1, "done": 1, "skipped": 0, "failed": 0, "cancelled": 0}
    assert process.returncode == 0


def test_the_death_of_a_worker_is_one_videos_failure(
    footage: Path, tmp_path: Path, program: Program
) -> None:
    psutil = pytest.importorskip("psutil")
    (footage / "broken.mp4").unlink()
    study = tmp_path / "ward.faceveil"
    process = started("batch", footage, "--study", study, *FAST)
    parts = tmp_path / "ward.faceveil.parts"
    until(any(parts.glob("*.faceveil")) for _ in iter(int, 1))
    workers = [
        child
        for child in psutil.Process(process.pid).children()
        if "spawn_main" in " ".join(child.cmdline())
    ]
    workers[0].kill()
    out, _ = process.communicate(timeout=200)
    found = [json.loads(line) for line in out.splitlines()]
    assert process.returncode == 1
    assert sorted(one["state"] for one in found if "file" in one) == ["done", "failed"]
    again = program("batch", footage, "--study", study, *FAST)
    assert sorted(states(again).values()) == ["done", "skipped"]


def test_dask_workers_give_the_same_result_and_one_that_dies_loses_nothing(
    program: Program, footage: Path, tmp_path: Path
) -> None:
    pytest.importorskip("distributed")
    (footage / "broken.mp4").unlink()
    local, study = tmp_path / "local.faceveil", tmp_path / "dask.faceveil"
    assert program("batch", footage, "--study", local, *FAST).status == 0
    file = tmp_path / "scheduler.json"
    scheduler = silenced(
        "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
        "--scheduler-file", file,
    )  # fmt: skip
    worker = (
        "distributed.cli.dask_worker", "--scheduler-file", file, "--nthreads", "1",
        "--no-dashboard", "--no-nanny", "--local-directory", tmp_path,
    )  # fmt: skip
    processes = [scheduler]
    try:
        until(file.exists() and file.stat().st_size > 0 for _ in iter(int, 1))
        address = json.loads(file.read_text())["address"]
        processes += [silenced(*worker), silenced(*worker)]
        batch = started(
            "batch", footage, "--study", study, "--engine", "dask", "--scheduler", address, *FAST
        )
        parts = tmp_path / "dask.faceveil.parts"
        until(any(parts.glob("*.lock")) for _ in iter(int, 1))
        busy = int(next(parts.glob("*.lock")).read_text().split()[1])  # who holds the study
        next(process for process in processes if process.pid == busy).kill()
        out, err = batch.communicate(timeout=250)
        assert batch.returncode == 0, out + err
    finally:
        for process in processes:
            process.kill()
            process.wait()
    assert faces_in(study) == faces_in(local)


def test_what_makes_no_sense_is_told_at_once(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    study = tmp_path / "a.faceveil"
    for words, told in (
        ((), "--study"),
        (("--study", study, "--scheduler", "tcp://x:1"), "--engine dask"),
        (("--study", study, "--shard", "3/2"), "--shard"),
        (("--study", study, "--summary", "a.txt"), ".json or .html"),
        (("--study", study, "--shard", "1/2", "-o", tmp_path), "shard"),
        (("--study", study, "--jobs", "0"), "--jobs"),
    ):
        ended = program("batch", short_clip, *words)
        assert ended.status == 2, words
        assert told in ended.err
    assert not study.exists()
