"""A study of a generated clip, with what the detector saw in it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.core import policy
from app.core.arrays import FaceTable, RawFaces
from app.core.fold import ReviewState
from app.core.timebase import FrameIndex
from app.export.cover.shape import ellipse_of
from app.store.study import Study
from benchmarks.footage.clips import Clip
from benchmarks.footage.truth import Truth
from benchmarks.looks import Looked, looked, tracked


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
            version="benchmark", detector_threshold=0.5,
        )  # fmt: skip
        study.add_detections(run, list(_frames(look)))
        study.finish_run(run, table, scores)
        yield Reviewed(study, medium, clip.truth, look.index)


def _frames(look: Looked) -> Iterator[tuple[int, RawFaces]]:
    table: FaceTable = look.table
    for pts in look.index.pts.tolist():
        rows = table.rows_at(pts)
        yield pts, RawFaces(table.boxes[rows], table.scores[rows], table.landmarks[rows])


def cover_of(state: ReviewState, index: FrameIndex, frames: np.ndarray) -> dict[int, np.ndarray]:
    """What an export covers at full strength, as ellipses, in some frames (ordinals)."""
    redaction = state.redaction
    cover: dict[int, np.ndarray] = {}
    for frame in np.unique(frames).tolist():
        faces = state.faces_at(int(index.pts[frame]))
        shapes = [ellipse_of(one, redaction) for one in policy.regions(faces, redaction)]
        if shapes:
            cover[frame] = np.array([(s.cx, s.cy, s.rx, s.ry) for s in shapes], np.float32)
    return cover
