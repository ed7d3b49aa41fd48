"""A study of a generated clip, with what the detector saw in it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.batch.opinions import run_opinions
from app.core.arrays import FaceTable, RawFaces
from app.core.timebase import FrameIndex
from app.inference.registry import working_threshold
from app.store.study import Study
from benchmarks.footage.clips import Clip
from benchmarks.footage.truth import Truth
from benchmarks.looks import CACHE, Looked, looked, tracked

EVERY_SECONDS = 1.0
"""Frames so far apart are shown to other detectors: about a quarter of detection's time."""


@dataclass(frozen=True)
class Reviewed:
    """A study of one clip.

    Attributes:
        truth: What is known of every face.
        index: Frames of the clip.
    """

    study: Study
    medium: int
    truth: Truth
    index: FrameIndex


@contextmanager
def study_of(clip: Clip, look: Looked | None = None) -> Iterator[Reviewed]:
    """A study as `faceveil detect --study` leaves it, gone afterwards."""
    look = look or looked(clip.path)
    table, scores = tracked(look)
    with (
        tempfile.TemporaryDirectory() as folder,
        Study.create(Path(folder) / "s.faceveil", durable=False) as study,
    ):
        medium = study.add_medium(look.info).id
        study.save_index(medium, look.index)
        run = study.start_run(
            medium, look.settings, model=look.settings.model, weights_hash=look.key,
            version="benchmark", detector_threshold=working_threshold(look.settings),
        )  # fmt: skip
        study.add_detections(run, list(_frames(look)))
        study.finish_run(run, table, scores)
        _ask(study, medium, run, kept=CACHE / "looks" / f"{look.key}.opinions.npz")
        yield Reviewed(study, medium, clip.truth, look.index)


def _ask(study: Study, medium: int, run: int, *, kept: Path) -> None:
    """Second opinions on the run, from the cache where they are in it."""
    if kept.exists():
        with np.load(kept) as held:
            for name, pts, count, first in zip(
                held["name"], held["pts"], held["count"], held["first"], strict=True
            ):
                rows = slice(int(first), int(first + count))
                raw = RawFaces(held["boxes"][rows], held["scores"][rows])
                study.evidence.add_opinions(run, str(name), [(int(pts), raw)])
        return
    run_opinions(study, medium, share=float("inf"), every=EVERY_SECONDS)
    names, stamps, counts = [], [], []
    boxes, scores = [np.zeros((0, 4), np.float32)], [np.zeros(0, np.float32)]
    for name, table in study.evidence.opinions(run).items():
        for pts in study.evidence.asked(run, name):
            rows = table.rows_at(pts)
            names.append(name)
            stamps.append(pts)
            counts.append(rows.stop - rows.start)
            boxes.append(table.boxes[rows])
            scores.append(table.scores[rows])
    number = np.array(counts, np.int64)
    np.savez_compressed(
        kept, name=np.array(names), pts=np.array(stamps, np.int64), count=number,
        first=np.cumsum(number) - number, boxes=np.concatenate(boxes),
        scores=np.concatenate(scores),
    )  # fmt: skip


def _frames(look: Looked) -> Iterator[tuple[int, RawFaces]]:
    table: FaceTable = look.table
    for pts in look.index.pts.tolist():
        rows = table.rows_at(pts)
        yield pts, RawFaces(table.boxes[rows], table.scores[rows], table.landmarks[rows])
