"""Measures how alike faces of a study are, for suggestions of who is the same person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.errors import MediaError
from app.core.model import Box, FloatArray, Provenance
from app.core.plugins import LandmarkModel
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.evaluate.privacy.recogniser import RECOGNISERS, Recogniser, Shot
from app.inference.landmarks.crops import locate_faces
from app.inference.registry import LANDMARK_MODELS
from app.review.likeness import Measured
from app.review.people import apart
from app.review.session import ReviewSession
from app.store.study import Study
from app.video.reader import FrameReader

MODEL: Final = "dlib"
"""The recogniser that is asked."""
_FACES: Final = 5
"""Of a track: its largest."""
_LOOKED_AT: Final = 15
_LEAST_WIDTH: Final = 24.0
"""Pixels: of smaller faces nothing can be told."""
_LEAST_SURE: Final = 0.5
"""How sure the landmark model is that it sees a face: of the back of a head, or hair, nothing can
be told, and all of these are alike."""
_KEPT_TOGETHER: Final = 20


@dataclass(frozen=True, slots=True)
class _Wanted:
    track: int
    box: Box


def measure_people(
    study: Study,
    medium_id: int,
    *,
    model: str = MODEL,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    recogniser: Recogniser | None = None,
) -> int:
    """Measure the faces of a medium's tracks that were not measured yet, and keep that.

    Args:
        study: Where embeddings are kept; nothing of them is written elsewhere.
        medium_id: The medium.
        model: Name of the recogniser.
        token: Pauses or cancels; what was measured is kept.
        progress: Told the faces.
        recogniser: One that was built before.

    Returns:
        How many tracks were measured.

    Raises:
        EnvironmentProblem: The extra ``privacy`` is not installed, or the file cannot be read.
        Cancelled, StudyError.
    """
    token = token or CancelToken()
    session, index = ReviewSession(study, medium_id), study.load_index(medium_id)
    if session.run is None or index is None:
        return 0
    run_id = session.run.id
    plugin = RECOGNISERS.get(model)
    network = recogniser or plugin.build(plugin.options())
    wanted, left = _wanted(session, study.embeddings.asked(run_id, model))
    marks = LANDMARK_MODELS.get("resnet18")
    points: LandmarkModel = marks.build(marks.options(), device="auto", threads=None)
    found: dict[int, list[FloatArray]] = {}
    meter = ProgressMeter(progress, Stage.MEASURING_FACES, sum(map(len, wanted.values())))
    ready: dict[int, FloatArray] = {}
    count = 0
    try:
        with FrameReader(study.medium(medium_id).info, index, kept=0) as reader:
            for pts in sorted(wanted):
                token.checkpoint()
                try:
                    image = reader.read_at(pts).image
                except MediaError:
                    image = None
                for one in wanted[pts]:
                    left[one.track] -= 1
                    if image is not None:
                        box = one.box.array()[None]
                        placed, sure = locate_faces(image, box, points)
                        if sure[0] >= _LEAST_SURE:
                            shot = Shot(image, box[0], placed[0])
                            found.setdefault(one.track, []).append(network.embed([shot])[0])
                    if not left[one.track]:
                        rows = found.pop(one.track, [])
                        ready[one.track] = np.stack(rows) if rows else np.zeros((0, 1), np.float32)
                        count += bool(rows)
                    meter.advance()
                if len(ready) >= _KEPT_TOGETHER:
                    study.embeddings.put(run_id, model, ready)
                    ready = {}
    finally:
        if ready:
            study.embeddings.put(run_id, model, ready)
    meter.finish()
    return count


def measured(
    study: Study, sessions: Mapping[int, ReviewSession], *, model: str = MODEL
) -> list[Measured]:
    """The tracks of these media that were measured, without those that somebody set apart."""
    found: list[Measured] = []
    for medium_id, session in sessions.items():
        run = session.run
        if run is None:
            continue
        known, alone = study.embeddings.of(run.id, model), apart(session)
        for track in session.tracks() if known else ():
            ref = track.ref
            if ref.run == run.id and ref.number in known and ref not in alone:
                found.append(
                    Measured(
                        medium_id,
                        ref,
                        track.first_pts,
                        track.last_pts,
                        known[ref.number],
                        track.person,
                        track.frames,
                    )
                )
    return found


def _wanted(
    session: ReviewSession, known: set[int]
) -> tuple[dict[int, list[_Wanted]], dict[int, int]]:
    """Faces by frame, and how many of each track."""
    by_frame: dict[int, list[_Wanted]] = {}
    counts: dict[int, int] = {}
    run = session.run
    for track in session.tracks():
        ref = track.ref
        if run is None or ref.run != run.id or track.ghost or ref.number in known:
            continue
        faces = [
            face
            for face in session.samples(ref, _LOOKED_AT)
            if face.provenance is not Provenance.TRACKER and face.box.width >= _LEAST_WIDTH
        ]
        faces.sort(key=lambda face: -face.box.width)
        for face in faces[:_FACES]:
            by_frame.setdefault(face.pts, []).append(_Wanted(ref.number, face.box))
            counts[ref.number] = counts.get(ref.number, 0) + 1
    return by_frame, counts
