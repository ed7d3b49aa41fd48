"""Media with faces where a test wants them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from app.core.arrays import FaceTable, RawFaces
from app.core.model import Provenance
from app.core.timebase import FrameIndex
from app.review.concerns.concern import Concern, ConcernKind
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.study import Study
from tests.studies import make_info, start_run

RATE = 25
TICKS = 10
"""Ticks a frame."""


@dataclass(frozen=True)
class Way:
    """A face: one box of ``size`` pixels in each of the frames.

    Attributes:
        number: Of its track.
        frames: In which it is.
        start: Left and top in the first of them.
        step: How far it moves from frame to frame.
        scores: One for all, or one each.
        tall: Height of the box, in its widths.
    """

    number: int
    frames: Sequence[int]
    start: tuple[float, float] = (300, 150)
    step: tuple[float, float] = (0, 0)
    size: float = 40
    scores: float | Sequence[float] = 0.9
    tall: float = 1.0


def pts(frame: int) -> int:
    return frame * TICKS


def make_study(
    folder: Path, faces: Sequence[Way], *, frames: int = 250, complete: bool = True
) -> tuple[Study, int]:
    """A study of a medium of 640 x 360 pixels with these faces."""
    folder.mkdir(exist_ok=True)
    study = Study.create(folder / "s.faceveil", durable=False)
    medium = study.add_medium(make_info(folder / "a.mp4")).id
    stamps = np.arange(frames, dtype=np.int64) * TICKS
    index = FrameIndex(stamps, stamps % 250 == 0, Fraction(1, RATE * TICKS), frames * TICKS)
    study.save_index(medium, index)
    run = start_run(study, medium)
    rows: dict[int, list[tuple[int, tuple[float, ...], float]]] = {}
    for face in faces:
        for frame in face.frames:
            since = frame - face.frames[0]
            x, y = face.start[0] + since * face.step[0], face.start[1] + since * face.step[1]
            scores = face.scores
            score = scores if isinstance(scores, float) else scores[list(face.frames).index(frame)]
            box = (x, y, x + face.size, y + face.size * face.tall)
            rows.setdefault(frame, []).append((face.number, box, score))
    found = []
    for frame in range(frames):
        listed = rows.get(frame, [])
        boxes = np.array([box for _, box, _ in listed], np.float32).reshape(-1, 4)
        found.append((pts(frame), RawFaces(boxes, np.array([s for *_, s in listed], np.float32))))
    study.add_detections(run, found)
    if complete:
        table = study.faces(run)
        order = [number for frame in sorted(rows) for number, _, _ in rows[frame]]
        numbers = np.array(order, np.int64)
        columns = (table.ids, table.pts, table.boxes, table.scores, table.provenance)
        assert set(table.provenance.tolist()) <= {Provenance.DETECTOR}
        study.finish_run(run, FaceTable(*columns, numbers, table.landmarks))
    return study, medium


def queue_of(study: Study, medium: int, person: str = "ann") -> tuple[ConcernQueue, ReviewSession]:
    session = ReviewSession(study, medium, person=person)
    return ConcernQueue(session), session


def of_kind(queue: ConcernQueue, kind: ConcernKind) -> list[Concern]:
    """The open ones of a kind, slight ones too."""
    return [one for one in queue.signs() if one.open and one.kind is kind]
