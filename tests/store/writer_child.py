"""Writes to a study until it is killed, and says what was acknowledged."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

import numpy as np

from app.core.arrays import RawFaces
from app.core.decisions import AddFace
from app.core.model import Box
from app.store.study import Study


def acknowledge(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def decide(study: Study) -> None:
    for pts in count():
        stored = study.append(AddFace(pts, Box(0, 0, 1 + pts, 2)), medium_id=1)
        acknowledge(stored.seq)


def detect(study: Study) -> None:
    run = study.runs(1)[-1].id
    done = study.done_frames(run)
    rng = np.random.default_rng(len(done))
    for start in count(len(done), 4):
        frames = []
        for pts in range(start, start + 4):
            # As many faces as the number of the frame says.
            n = pts % 5
            corner = rng.uniform(0, 99, (n, 2)).astype(np.float32)
            boxes = np.concatenate([corner, corner + 5], axis=1)
            frames.append((pts, RawFaces(boxes, np.full(n, 0.5, np.float32))))
        study.add_detections(run, frames)
        acknowledge(start + 3)


if __name__ == "__main__":
    with Study.open(Path(sys.argv[2])) as opened:
        {"decide": decide, "detect": detect}[sys.argv[1]](opened)
