"""What is left to work with under a cover, for models that did not place it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from app.core.geometry import iou_matrix
from app.core.model import Box, Face, FloatArray, Image, Landmarks, Provenance
from app.core.plugins import Detector, LandmarkModel
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.evaluate.labels import LabelledPicture
from app.evaluate.landmarks import FAILURE, normalized_errors
from app.evaluate.obfuscation import Treatment, treated
from app.export.effects.face_model import face_model, similarity
from app.inference.landmarks.crops import locate_faces
from app.inference.landmarks.upright import landmark_frame

_OVERLAP: Final = 0.4


@dataclass(frozen=True, slots=True)
class Utility:
    """What models still find; NaN where there are no faces.

    Attributes:
        recall: Share of faces that a detector finds at its own threshold.
        nme: Mean error of 68 landmarks by the distance of the outer eye corners.
        failures: Share of faces whose error is above .1.
        floor_nme, floor_failures: The same for the mean face, laid into the detector's usual frame
            without a look at the picture: what is no better tells nothing.
        pose: Correlation of how far heads are turned aside, found and true.
        mouth: The same of how far mouths are open.
        roll: Mean error of the tilt, degrees.
        faces: Number of faces.
    """

    recall: float
    nme: float
    failures: float
    floor_nme: float
    floor_failures: float
    pose: float
    mouth: float
    roll: float
    faces: int


def measure_utility(
    detector: Detector,
    model: LandmarkModel,
    pictures: Sequence[LabelledPicture],
    *,
    ways: Sequence[Treatment],
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> list[Utility]:
    """Utility of each treatment, over faces with 68 labelled points.

    The cover is laid where the labels are, so neither the detector nor the model placed it.

    Raises:
        DataError: A picture cannot be read.
        Cancelled: The token was cancelled.
    """
    meter = ProgressMeter(progress, Stage.COVERING, len(pictures), unit="pictures")
    seen: list[_Seen] = [_Seen() for _ in ways]
    for labelled in pictures:
        if token is not None:
            token.checkpoint()
        truths = [m for m in labelled.landmarks if m is not None and m.shape == (68, 2)]
        image = labelled.source.read()
        known = [_face(n, points) for n, points in enumerate(truths)]
        for way, one in zip(ways, seen, strict=True):
            one.look(treated(image, known, way), truths, detector, model=model)
        meter.advance()
    return [one.figures() for one in seen]


class _Seen:
    def __init__(self) -> None:
        self.found: list[bool] = []
        self.placed: list[FloatArray] = []
        self.truth: list[FloatArray] = []

    def look(
        self,
        image: Image,
        truths: Sequence[FloatArray],
        detector: Detector,
        *,
        model: LandmarkModel,
    ) -> None:
        boxes = detector.detect([image], min_score=detector.default_threshold)[0].boxes
        for points in truths:
            frame = landmark_frame(points)
            overlap = iou_matrix(frame[None], boxes)[0] if len(boxes) else np.zeros(0)
            hit = len(overlap) > 0 and float(overlap.max()) >= _OVERLAP
            box = boxes[int(overlap.argmax())] if hit else frame
            self.found.append(hit)
            self.placed.append(locate_faces(image, box[None], model)[0][0])
            self.truth.append(points)

    def figures(self) -> Utility:
        if not self.truth:
            nan = float("nan")
            return Utility(nan, nan, nan, nan, nan, nan, nan, nan, 0)
        found, truth = np.stack(self.placed), np.stack(self.truth)
        errors = normalized_errors(found, truth)
        floor = normalized_errors(np.stack([_mean_face(points) for points in truth]), truth)
        tilt = np.abs((_roll(found) - _roll(truth) + 180) % 360 - 180)
        return Utility(
            recall=float(np.mean(self.found)),
            nme=float(errors.mean()),
            failures=float((errors > FAILURE).mean()),
            floor_nme=float(floor.mean()),
            floor_failures=float((floor > FAILURE).mean()),
            pose=_correlation(_turned(found), _turned(truth)),
            mouth=_correlation(_open(found), _open(truth)),
            roll=float(tilt.mean()),
            faces=len(truth),
        )


def _face(number: int, points: FloatArray) -> Face:
    box = Box.of(landmark_frame(points))
    marks = Landmarks(points, "ibug68")
    return Face(0, box, 1.0, Provenance.PERSON, landmarks=marks, track=number + 1)


def _mean_face(points: FloatArray) -> FloatArray:
    """The mean face in the frame that a detector would draw, upright."""
    frame, mean = landmark_frame(points), face_model().mean
    own = landmark_frame(mean)
    corners: Any = np.array([[0, 0], [1, 0], [0, 1], [1, 1]], np.float64)
    source = own[:2] + corners * (own[2:] - own[:2])
    target = frame[:2] + corners * (frame[2:] - frame[:2])
    place = similarity(source, target)
    return np.asarray(mean @ place[:, :2].T + place[:, 2], np.float32)


def _roll(points: FloatArray) -> Any:
    across = points[:, 42:48].mean(1) - points[:, 36:42].mean(1)
    return np.degrees(np.arctan2(across[:, 1], across[:, 0]))


def _turned(points: FloatArray) -> Any:
    """Where the tip of the nose lies between the ends of the jaw, -1 to 1."""
    left, right = points[:, 0], points[:, 16]
    along = right - left
    size = np.maximum((along**2).sum(1), 1e-6)
    return 2 * ((points[:, 30] - left) * along).sum(1) / size - 1


def _open(points: FloatArray) -> Any:
    gap = np.linalg.norm(points[:, 66] - points[:, 62], axis=1)
    eyes = np.linalg.norm(points[:, 45] - points[:, 36], axis=1)
    return gap / np.maximum(eyes, 1e-6)


def _correlation(a: Any, b: Any) -> float:
    if len(a) < 3 or float(np.std(a)) < 1e-6 or float(np.std(b)) < 1e-6:
        return 0.0
    return float(np.corrcoef(a, b)[0, 1])
