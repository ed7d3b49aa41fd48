"""A program that is killed while it exports: no file has a name that is not whole and verified."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from app.export.write.target import part_of, remove_stale
from app.video import open_medium
from tests.golden import make_clip, paint

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import os, signal, sys
from pathlib import Path
import app.export.exporter as exporter
import app.export.still as still
import app.export.stages as stages
import app.export.write.target as target
from app.core.settings import ExportSettings, RedactionSettings
from app.video import open_medium
from tests.export.export_faces import MovingFaces

source, out, stage = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]


def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)


def after(count, work):
    left = [count]

    def counted(*words, **more):
        left[0] -= 1
        return die() if left[0] < 0 else work(*words, **more)

    return counted


if stage == "writing":
    stages.VideoWriter.write = after(4, stages.VideoWriter.write)
elif stage == "muxing the end":
    stages.VideoWriter.finish = die
elif stage == "reading back":
    exporter.ReadBack.finish = die
elif stage == "verifying":
    exporter.verify_export = die
elif stage == "verifying a still":
    still.check_still = die
elif stage == "before the name":
    target.ExportTarget.commit = die
elif stage == "between two names":
    link = os.link
    os.link = lambda a, b: (link(a, b), die())
info, index = open_medium(source)
exporter.export_video(
    info, index, MovingFaces(info, index), redaction=RedactionSettings(effect="solid"),
    settings=ExportSettings(), out=out,
)
"""
VIDEO = (
    "writing", "muxing the end", "reading back", "verifying", "before the name",
    "between two names",
)  # fmt: skip
STILL = ("verifying a still", "before the name", "between two names")


@pytest.mark.parametrize(
    ("stage", "suffix"), [(s, ".mp4") for s in VIDEO] + [(s, ".png") for s in STILL]
)
def test_nothing_half_has_a_name_and_the_next_export_clears_up(
    tmp_path: Path, stage: str, suffix: str
) -> None:
    source, out = tmp_path / f"in{suffix}", tmp_path / "out" / f"out{suffix}"
    out.parent.mkdir()
    if suffix == ".mp4":
        make_clip(source, frames=12)
    else:
        cv2.imwrite(str(source), paint(7, (320, 180)))

    def export(stage: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", CHILD, str(source), str(out), stage], cwd=ROOT,
            capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    killed = export(stage)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    named = stage == "between two names"  # the file is whole and verified by then
    assert out.exists() is named
    assert [p for p in out.parent.iterdir() if p != out]
    if named:
        open_medium(out)
        out.unlink()
    again = export("to its end")
    assert again.returncode == 0, again.stderr
    assert list(out.parent.iterdir()) == [out]
    open_medium(out)


def test_unfinished_files_of_other_machines_stay(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    ours = part_of(tmp_path / "a.mp4")
    assert f"-{os.getpid()}-" in ours.name
    here = ours.name.split("faceveil-")[1].split("-")[0]
    names = {
        "live": ours.name,
        "killed": ours.name.replace(f"-{os.getpid()}-", f"-{ended.pid}-"),
        "killed before numberings were noted": f".a.faceveil-{ended.pid}-0123abcd.part.mp4",
        "elsewhere": ours.name.replace(here, "0" * 8).replace(f"{os.getpid()}", f"{ended.pid}"),
        "long ago elsewhere": f".b.faceveil-00000000-{ended.pid}-0123abcd.part.mp4",
    }
    for name in names.values():
        (tmp_path / name).touch()
    os.utime(tmp_path / names["long ago elsewhere"], (0, 0))
    remove_stale(tmp_path)
    left = {meaning for meaning, name in names.items() if (tmp_path / name).exists()}
    assert left == {"live", "elsewhere"}
