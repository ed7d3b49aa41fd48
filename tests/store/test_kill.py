"""Killing the program at any moment loses nothing that was acknowledged."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import numpy as np

from app.store.records import RunState
from app.store.study import Study
from tests.studies import make_info, start_run

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("writer_child.py")
ROUNDS = 6


def write_until_killed(what: str, study: Path, acknowledged: int) -> int:
    """Runs the child, kills it when it has acknowledged that many; the last it printed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [sys.executable, str(CHILD), what, str(study)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    for _ in range(acknowledged):
        assert child.stdout.readline(), child.stderr.read()
    child.kill()
    with child:
        rest, errors = child.stdout.read(), child.stderr.read()
    assert errors == ""
    # A line may be cut short by the kill: it counts as not acknowledged.
    lines = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return len(lines) + acknowledged


def new_study(folder: Path) -> Path:
    with Study.create(folder / "s.faceveil") as study:
        start_run(study, study.add_medium(make_info(folder / "a.mp4")).id)
    return study.path


def test_decisions(tmp_path: Path) -> None:
    path, expected = new_study(tmp_path), 0
    dice = random.Random(1)
    for _ in range(ROUNDS):
        expected += write_until_killed("decide", path, dice.randrange(1, 40))
        with Study.open(path) as study:
            study.verify_chain()
            stored = study.events(1)
        # One more may have reached the disk without having been acknowledged.
        assert len(stored) in (expected, expected + 1)
        assert [event.seq for event in stored] == list(range(1, len(stored) + 1))
        expected = len(stored)


def test_detections(tmp_path: Path) -> None:
    path, batches = new_study(tmp_path), 0
    dice = random.Random(2)
    for _ in range(ROUNDS):
        batches += write_until_killed("detect", path, dice.randrange(1, 30))
        with Study.open(path) as study:
            run = study.runs(1)[-1]
            done, table = study.done_frames(run.id), study.faces(run.id)
        assert run.state is RunState.PAUSED
        assert len(done) // 4 in (batches, batches + 1)
        assert np.array_equal(done, np.arange(len(done))), "whole batches, in order"
        assert len(done) % 4 == 0
        pts, counts = np.unique(table.pts, return_counts=True)
        assert np.array_equal(pts, done[done % 5 > 0])
        assert np.array_equal(counts, pts % 5), "a done frame has all of its faces"
        assert sorted(table.ids.tolist()) == list(range(1, len(table) + 1))
        batches = len(done) // 4
