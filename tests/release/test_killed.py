"""A program that is killed at its worst moment leaves no clear face and nothing for ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.batch.release import run_release_check
from app.batch.signing import make_report, signed_reports
from app.core.errors import MediaError
from app.release.credentials import available, copy_with_credentials
from app.release.gate import release_state
from app.release.keys import own_key
from app.release.signing import Order, sign
from app.store.study import Study
from app.video import FrameReader, open_medium
from tests.release.exported import Blind, export, face_box, make_export, make_study, settle_all
from tests.release.faces_on_disk import with_clear_faces

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import os, signal, sys
from pathlib import Path
import app.export.write.target as target
from app.batch.release import run_release_check
from app.batch.signing import make_report, signed_reports
from app.release.credentials import copy_with_credentials
from app.release.gate import release_state
from app.release.keys import own_key
from app.release.signing import Order, sign
from app.store.study import Study
from tests.release.exported import Blind, export

folder, stage = Path(sys.argv[1]), sys.argv[2]


def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)


with Study.open(folder / "ward.faceveil") as study:
    if stage == "export":
        target.ExportTarget.commit = die
        export(study, 1, folder / "out.mp4")
    elif stage == "gate":
        run_release_check(study, 1, watcher=Blind(lambda look: die() if look == 4 else []))
    elif stage == "report":
        Path.replace = die
        make_report(study, release_state(study, 1), folder / "report.html")
    elif stage == "credentials":
        os.replace = die
        copy_with_credentials(folder / "out.mp4", key=own_key(folder / "keys"))
    else:
        order = Order(
            person="Rita", role="reviewer", statement="Fit",
            reports=lambda gate, saying: signed_reports(study, gate, saying),
        )
        key = own_key(folder / "keys")
        if stage == "sign-report":
            Path.replace = die
        else:
            wrote = Path.replace
            Path.replace = lambda a, b: die() if str(b).endswith(".jsonl") else wrote(a, b)
        sign(study, 1, order, key=key)
sys.exit("it lived")
"""
STAGES = (
    "export",
    "gate",
    "report",
    "sign-report",
    "sign-statement",
    pytest.param(
        "credentials",
        marks=pytest.mark.skipif(not available(), reason="the extra c2pa is not installed"),
    ),
)


def prepare(folder: Path, stage: str) -> None:
    """A study in the state in which the stage begins."""
    if stage == "export":
        make_study(folder)[0].close()
        return
    made = make_export(folder)
    with made.study as study:
        if stage != "gate":
            run_release_check(study, made.medium, watcher=Blind())
            settle_all(study, made.medium)
        if stage == "credentials":
            sign_export(study, folder)


def sign_export(study: Study, folder: Path) -> None:
    """Sign as people do, with a report."""
    order = Order(
        person="Rita", role="reviewer", statement="Fit",
        reports=lambda gate, saying: signed_reports(study, gate, saying),
    )  # fmt: skip
    sign(study, 1, order, key=own_key(folder / "keys"))


def again(folder: Path, stage: str) -> None:
    """What was killed is done to its end."""
    with Study.open(folder / "ward.faceveil") as study:
        if stage == "export":
            export(study, 1, folder / "out.mp4")
        elif stage == "gate":
            watcher = Blind()
            run_release_check(study, 1, watcher=watcher)
        elif stage == "report":
            make_report(study, release_state(study, 1), folder / "report.html")
        elif stage == "credentials":
            copy_with_credentials(folder / "out.mp4", key=own_key(folder / "keys"))
        else:
            sign_export(study, folder)


def shows_the_face(path: Path, folder: Path) -> bool:
    """Whether a picture of a file shows the first face as the source does."""
    try:
        info, index = open_medium(path)
    except MediaError:
        return False
    with FrameReader(info, index) as found, FrameReader(*open_medium(folder / "in.mp4")) as clear:
        pairs = zip(found.frames(), clear.frames(), strict=False)
        for place, (a, b) in enumerate(pairs):
            x1, y1, x2, y2 = (int(v) for v in face_box(place).array())
            if a.image.shape != b.image.shape:
                continue
            seen, source = (one.image[y1:y2, x1:x2].astype(float) for one in (a, b))
            if np.abs(seen - source).mean() < 12:
                return True
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("stage", STAGES)
def test_what_a_kill_leaves_shows_no_face_and_goes_with_the_next_start(
    tmp_path: Path, stage: str
) -> None:
    folder, scratch, home = (tmp_path / name for name in ("work", "scratch", "home"))
    for one in (folder, scratch, home):
        one.mkdir()
    prepare(folder, stage)
    kept = {path.name for path in folder.iterdir()}
    ended = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), stage],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(scratch), "HOME": str(home), "XDG_DATA_HOME": str(home),
             "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    left = [path for path in tmp_path.rglob("*") if path.is_file() and path.name not in kept]
    for path in left:
        known = path.name.startswith(("ward.faceveil", "out.report")) or "keys" in path.parts
        assert known or ".faceveil-" in path.name, f"nobody knows what {path} is"
        assert not shows_the_face(path, folder)
    assert shows_the_face(folder / "in.mp4", folder), "the test sees faces"
    own = [folder / "in.mp4", *folder.glob("ward.faceveil*")]
    assert not with_clear_faces(tmp_path, folder / "in.mp4", but=own)
    assert not [path for path in (*scratch.rglob("*"), *home.rglob("*")) if path.is_file()]
    again(folder, stage)
    assert not [path.name for path in folder.rglob("*") if ".part" in path.name]
