"""A study with a short clip, known faces and an export, made in a second."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from app.batch.jobs import run_export
from app.batch.spec import ExportOrder
from app.core.arrays import FaceTable, RawFaces
from app.core.model import Box, Image, MediaInfo
from app.core.remarks import Checked, Sampled, Settle, SettledAs
from app.core.settings import DetectionSettings, ExportSettings, RedactionSettings
from app.core.timebase import FrameIndex
from app.export.report import ExportReport
from app.release.findings import Watching
from app.release.looks import Hit
from app.release.signing import Order
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import build_index, probe
from tests.golden import make_clip

FRAMES = 24
SIZE = (320, 240)
SOLID = RedactionSettings(effect="solid")
SETTINGS = DetectionSettings(threshold=0.5)


def face_box(frame: int) -> Box:
    """Where the face is: it walks to the right."""
    x = 60.0 + 4 * frame
    return Box(x, 90.0, x + 56, 160.0)


def second_box(frame: int) -> Box:
    """Another, at the edge of the picture."""
    return Box(284.0, 150.0 + frame / 4, 320.0, 200.0 + frame / 4)


def draw_faces(image: Image, code: int) -> None:
    """Two faces full of detail, as the clip shows them."""
    for box, seed in ((face_box(code), 3), (second_box(code), 4)):
        x1, y1, x2, y2 = (int(v) for v in box.array())
        rng = np.random.default_rng(seed)
        detail = rng.integers(40, 220, (14, 11, 3), np.uint8)
        patch = cv2.resize(detail, (x2 - x1, y2 - y1), interpolation=cv2.INTER_CUBIC)
        image[y1:y2, x1:x2] = patch[: image.shape[0] - y1, : image.shape[1] - x1]


class Blind:
    """A watcher that sees what it is told."""

    detectors = (Watching("one", "ab" * 32, 0.2, 0.5), Watching("two", "cd" * 32, 0.2, 0.5))

    def __init__(self, sees: Callable[[int], list[Hit]] = lambda _: []) -> None:
        self.looks = 0
        self._sees = sees

    def attend(self, info: MediaInfo, index: FrameIndex) -> None:
        """It is told what it sees."""

    def look(self, image: Image, *, deep: bool) -> tuple[list[Hit], dict[str, list[Box]]]:
        hits = self._sees(self.looks)
        self.looks += 1
        return hits, {"one": [hit.box for hit in hits]}

    def again(self, image: Image, places: Sequence[Box]) -> list[Hit]:
        return [hit for hit in self._sees(self.looks - 1) if hit.box in places]

    def close(self) -> None:
        """Nothing to give back."""


@dataclass(frozen=True, slots=True)
class Made:
    """A study with an export.

    Attributes:
        study, medium: Open.
        out: The export.
        report: Of it.
    """

    study: Study
    medium: int
    out: Path
    report: ExportReport


def make_study(folder: Path, *, clip: Path | None = None, faces: int = 2) -> tuple[Study, int]:
    """A study of a clip in which every face was found in every frame."""
    source = folder / "in.mp4"
    if clip is not None:
        shutil.copy(clip, source)
    else:
        make_clip(source, frames=FRAMES, size=SIZE, painter=draw_faces, audio_streams=1,
                  metadata={"title": "Ward seven"})  # fmt: skip
    study = Study.create(folder / "ward.faceveil", durable=False)
    info = probe(source)
    medium = study.add_medium(info).id
    index = build_index(info)
    study.save_index(medium, index)
    run = study.start_run(
        medium, SETTINGS, model="faceveil-fast", weights_hash="ab" * 32, version="0.1",
        detector_threshold=0.3,
    )  # fmt: skip
    found = []
    for place, pts in enumerate(index.pts.tolist()):
        boxes = np.stack([face_box(place).array(), second_box(place).array()][:faces])
        found.append((pts, RawFaces(boxes, np.full(len(boxes), 0.9, np.float32))))
    study.add_detections(run, found)
    table = study.faces(run)
    tracks = np.where(table.boxes[:, 0] >= 284, 2, 1).astype(np.int64)
    study.finish_run(
        run,
        FaceTable(table.ids, table.pts, table.boxes, table.scores, table.provenance, tracks,
                  table.landmarks),
    )  # fmt: skip
    return study, medium


def export(
    study: Study, medium: int, out: Path, *, redaction: RedactionSettings = SOLID
) -> ExportReport:
    """Export as the program does."""
    order = ExportOrder(settings=ExportSettings(), out=out, redaction=redaction, overwrite=True)
    return run_export(study, medium, order)


def make_export(folder: Path, *, redaction: RedactionSettings = SOLID) -> Made:
    """A study with a finished export."""
    study, medium = make_study(folder)
    out = folder / "out.mp4"
    return Made(study, medium, out, export(study, medium, out, redaction=redaction))


def settle_all(study: Study, medium: int, person: str = "Ada") -> None:
    """Answer the queue, and check every frame as a sample."""
    session = ReviewSession(study, medium, person=person)
    for one in ConcernQueue(session).open():
        settle = Settle(one.id, one.at, SettledAs.COVERED, one.kind.value, about=one.about)
        study.append(settle, medium_id=medium, person=person)
    index = study.load_index(medium)
    assert index is not None
    frames = tuple(index.pts.tolist())
    run = study.active_run(medium)
    assert run is not None
    drawn = Sampled("all", 1, len(frames), len(frames), frames, run=run.id)
    study.append(drawn, medium_id=medium, person=person)
    for pts in frames:
        study.append(Checked("all", pts), medium_id=medium, person=person)


def order(person: str = "Rita", *, time: str | None = None) -> Order:
    """A sign-off as a reviewer gives it."""
    return Order(person=person, role="reviewer", statement="Fit for partners", time=time)
