"""Faceveil from Python: what the commands do, with arrays as answers. For notebooks and pipelines.

``from app.batch import detect, faces, redact``. Nothing here needs a display.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.batch.inputs import Input, output_for
from app.batch.jobs import run_detection, run_index
from app.batch.limits import limit
from app.batch.media import one_medium
from app.batch.private import private_study
from app.batch.run import run_job
from app.batch.spec import ExportOrder, JobSpec, Limits
from app.core.errors import EnvironmentProblem
from app.core.model import FloatArray, IntArray, Provenance
from app.core.settings import DetectionSettings, ExportSettings, RedactionSettings
from app.exchange.rows import MediumFaces
from app.export.report import ExportReport
from app.review.whole_study import add_medium
from app.store.study import Study
from app.video import probe

_POINTS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """The faces of a medium that an export would cover, one row for each face of each frame.

    Attributes:
        path: The video or still.
        frames: (n,) int64, number of the frame from 0.
        seconds: (n,) float64, on the medium's own clock.
        boxes: (n, 4) float32, x1, y1, x2, y2 in displayed source pixels.
        scores: (n,) float32, 0 to 1.
        tracks: (n,) int64, from 1, in the order in which tracks begin.
        provenance: Who says so: "detector", "tracker" or "person".
        landmarks: (n, 5, 2) float32: eyes, nose, corners of the mouth; NaN where a face has none.
    """

    path: Path
    frames: IntArray
    seconds: FloatArray
    boxes: FloatArray
    scores: FloatArray
    tracks: IntArray
    provenance: tuple[str, ...]
    landmarks: FloatArray

    def __len__(self) -> int:
        return len(self.frames)

    def to_pandas(self) -> Any:
        """The same as a pandas DataFrame, a column for each number.

        Raises:
            EnvironmentProblem: pandas is not installed.
        """
        try:
            import pandas
        except ImportError:
            raise EnvironmentProblem(
                "a DataFrame needs the package pandas, which is not installed", "pip install pandas"
            ) from None
        columns: dict[str, Any] = {
            "frame": self.frames,
            "seconds": self.seconds,
            "score": self.scores,
            "track": self.tracks,
            "provenance": self.provenance,
        }
        columns |= dict(zip(("x1", "y1", "x2", "y2"), self.boxes.T, strict=True))
        for number in range(_POINTS):
            columns[f"point{number + 1}_x"] = self.landmarks[:, number, 0]
            columns[f"point{number + 1}_y"] = self.landmarks[:, number, 1]
        return pandas.DataFrame(columns)


def detect(
    path: Path | str,
    *,
    study: Path | str | None = None,
    settings: DetectionSettings | None = None,
    limits: Limits | None = None,
) -> Faces:
    """Find and track the faces of a video or still.

    Args:
        path: The file.
        study: Keep what is found in this study (made if missing); an interrupted run goes on.
        settings: How faces are looked for; None for the usual way.
        limits: Spans of seconds and sizes; a study keeps them as decisions. None for what the
            study says.

    Raises:
        MediaError, WeightsError, DeviceError, StudyError, UsageError.
    """
    with _opened(study) as opened:
        medium = add_medium(opened, probe(Path(path)))
        limit(opened, medium.id, limits or Limits())
        run_detection(opened, medium.id, settings or DetectionSettings())
        return _faces(opened, medium.id)


def faces(study: Path | str, medium: str | int | None = None) -> Faces:
    """The faces of a medium of a study after all decisions.

    Args:
        study: The file; it may be open elsewhere.
        medium: Number, path or file name; None where the study has just one.

    Raises:
        StudyError: It cannot be read.
        UsageError: There is no such medium, or more than one.
    """
    with Study.read(study) as opened:
        return _faces(opened, one_medium(opened, medium).id)


def redact(
    path: Path | str,
    out: Path | str,
    *,
    detection: DetectionSettings | None = None,
    redaction: RedactionSettings | None = None,
    export: ExportSettings | None = None,
    overwrite: bool = False,
    limits: Limits | None = None,
) -> ExportReport:
    """Detect, cover, export and verify a file without review: missed faces stay visible.

    Args:
        path: The file.
        out: The new file, or a folder for it.
        detection, redaction, export: None for the usual.
        overwrite: Replace a file that exists.
        limits: Spans of seconds and sizes: all outside of the spans is covered whole.

    Raises:
        ExportError: It exists, cannot be written, or did not pass its verification.
        MediaError, WeightsError, DeviceError, UsageError.
    """
    source, target, settings = Path(path), Path(out), export or ExportSettings()
    folder = target.is_dir()
    item = Input(source, Path(source.name))
    place = output_for(item, probe(source), target, settings=settings, folder=folder)
    order = ExportOrder(settings=settings, out=place, redaction=redaction, overwrite=overwrite)
    job = JobSpec(
        source=source,
        detection=detection or DetectionSettings(),
        export=order,
        limits=limits or Limits(),
    )
    report = run_job(job).report
    assert report is not None
    return report


@contextlib.contextmanager
def _opened(path: Path | str | None) -> Iterator[Study]:
    if path is None:
        with private_study() as study:
            yield study
        return
    with Study.open_or_create(path) as study:
        yield study


def _faces(study: Study, medium_id: int) -> Faces:
    index = study.load_index(medium_id)
    if index is None:
        index = run_index(study, medium_id)
    found = MediumFaces.of(study, medium_id, index)
    rows = found.numbered()
    marks = np.full((len(rows), _POINTS, 2), np.nan, np.float32)
    for at, (_, row) in enumerate(rows):
        if row.landmarks is not None and len(row.landmarks.points) == _POINTS:
            marks[at] = row.landmarks.points
    boxes = [row.box.array() for _, row in rows]
    return Faces(
        found.info.path,
        np.array([row.position for _, row in rows], np.int64),
        np.array([float(row.pts * index.time_base) for _, row in rows], np.float64),
        np.array(boxes, np.float32).reshape(-1, 4),
        np.array([row.score for _, row in rows], np.float32),
        np.array([number for number, _ in rows], np.int64),
        tuple(Provenance(row.provenance).word for _, row in rows),
        marks,
    )
