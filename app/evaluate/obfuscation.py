"""Whether faces and their features can still be found after they were covered.

The dissertation blurred its pictures with pixel kernels, uniformly and feature by feature, and
let the models look again (its Tables 5.4 to 5.7 and Figure 5.18). Here every preset of the
export is measured that way: its kernels, and the effects in face widths beside them. Faces are
covered where the labels are, by the code that the export uses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.core.model import Box, Face, FloatArray, Image, Landmarks, Provenance, Region
from app.core.plugins import Detector, LandmarkModel
from app.core.policy import region
from app.core.settings import RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.evaluate.detection import DetectionEvaluation, DetectionFigures
from app.evaluate.framing import framed
from app.evaluate.labels import LabelledPicture
from app.evaluate.landmarks import LandmarkFigures, landmark_figures
from app.export.cover.paint import preview
from app.export.effects import options_of
from app.export.effects.blur import FeatureOptions, UniformOptions
from app.export.effects.presets import PRESETS
from app.inference.landmarks.crops import locate_faces
from app.inference.landmarks.upright import landmark_frame

UNTOUCHED = "untouched"
"""Name of the control: pictures as they are."""

_IBUG68_SHAPE = (68, 2)


@dataclass(frozen=True, slots=True)
class Treatment:
    """A way of covering faces; ``redaction`` None leaves them as they are."""

    name: str
    redaction: RedactionSettings | None


@dataclass(frozen=True, slots=True)
class Treated:
    """What models find in pictures after a treatment.

    Attributes:
        name: Of the treatment: a preset of the export, or :data:`UNTOUCHED`.
        effect: Of the export; empty where nothing was covered.
        kernel: Pixels of the kernel on the face; None for strengths in face widths.
        feature_kernel: The same on eyes, nose and mouth.
        detection: Figures of the detector, against the labels of the untouched pictures.
        landmarks: Figures of the landmark model; None where none was measured.
    """

    name: str
    effect: str
    kernel: int | None
    feature_kernel: int | None
    detection: DetectionFigures
    landmarks: LandmarkFigures | None


def treatments(names: Sequence[str] | None = None) -> list[Treatment]:
    """The control, then presets of the export in their order.

    Args:
        names: Only these presets; None takes all.

    Raises:
        KeyError: There is no preset of a name.
    """
    wanted = list(PRESETS) if names is None else list(dict.fromkeys(names))
    found = [Treatment(name, PRESETS[name].settings) for name in wanted if name != UNTOUCHED]
    return [Treatment(UNTOUCHED, None), *found]


def measure_obfuscation(
    detector: Detector,
    model: LandmarkModel,
    pictures: Sequence[LabelledPicture],
    *,
    faces: Sequence[LabelledPicture],
    ways: Sequence[Treatment],
    lowest: float = 0.02,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> list[Treated]:
    """Figures of a detector and of a landmark model after each treatment.

    Args:
        detector: Looks for faces in the covered pictures.
        model: Places landmarks there; and, on the untouched pictures, the features of those
            faces whose labels have none.
        pictures: For the detector.
        faces: For the landmark model: those with 68 points count; the frame is what the
            detector finds in the covered picture, or the usual one where it finds nothing.
        ways: Treatments.
        lowest: Scores from which detections count; curves need many.

    Raises:
        DataError: A picture cannot be read.
        Cancelled: The token was cancelled.
    """
    evaluations = [DetectionEvaluation() for _ in ways]
    marks: list[_Placed] = [_Placed() for _ in ways]
    meter = ProgressMeter(progress, Stage.COVERING, len(pictures) + len(faces), unit="pictures")
    for labelled in pictures:
        image = labelled.source.read()
        known = _labelled_faces(labelled, image, model)
        for way, evaluation in zip(ways, evaluations, strict=True):
            if token is not None:
                token.checkpoint()
            covered = treated(image, known, way)
            evaluation.add(labelled, detector.detect([covered], min_score=lowest)[0])
        meter.advance()
    for labelled in faces:
        truths = _truths(labelled)
        image = labelled.source.read()
        known = [_face(landmark_frame(points), points, "ibug68") for points in truths]
        for way, placed in zip(ways, marks, strict=True):
            if token is not None:
                token.checkpoint()
            covered = treated(image, known, way)
            for points in truths:
                placed.add(covered, points, detector, model=model)
        meter.advance()
    return [
        Treated(
            way.name,
            way.redaction.effect if way.redaction is not None else "",
            *_kernels(way.redaction),
            evaluation.figures(),
            placed.figures(),
        )
        for way, evaluation, placed in zip(ways, evaluations, marks, strict=True)
    ]


def treated(image: Image, faces: Sequence[Face], way: Treatment) -> Image:
    """A picture as the export would show it with these faces covered."""
    if way.redaction is None:
        return image
    regions: list[Region] = [region(face, way.redaction) for face in faces]
    return preview(image, regions, way.redaction)


def with_points(pictures: Sequence[LabelledPicture]) -> list[LabelledPicture]:
    """Those pictures that have a face with 68 points."""
    return [labelled for labelled in pictures if _truths(labelled)]


def _truths(labelled: LabelledPicture) -> list[FloatArray]:
    return [m for m in labelled.landmarks if m is not None and m.shape == _IBUG68_SHAPE]


def _kernels(redaction: RedactionSettings | None) -> tuple[int | None, int | None]:
    options = None if redaction is None else options_of(redaction)
    if not isinstance(options, UniformOptions):
        return None, None
    return options.kernel, options.feature_kernel if isinstance(options, FeatureOptions) else None


def _labelled_faces(labelled: LabelledPicture, image: Image, model: LandmarkModel) -> list[Face]:
    """The faces that count, with labelled features or those that the model places.

    Ignored boxes may hold whole crowds; covering those would cover the faces beside them.
    """
    rows = np.flatnonzero(~labelled.ignore)
    boxes = labelled.boxes[rows]
    placed = locate_faces(image, boxes, model)[0]
    faces = []
    for row, box, guess in zip(rows, boxes, placed, strict=True):
        points = labelled.landmarks[row]
        if points is not None and points.shape == _IBUG68_SHAPE:
            faces.append(_face(box, points, "ibug68"))
        else:
            faces.append(_face(box, guess, model.scheme.name))
    return faces


def _face(box: FloatArray, points: FloatArray, scheme: str) -> Face:
    return Face(0, Box.of(box), 1.0, Provenance.PERSON, landmarks=Landmarks(points, scheme))


class _Placed:
    """Landmarks placed so far, beside the true ones."""

    def __init__(self) -> None:
        self._found: list[FloatArray] = []
        self._truth: list[FloatArray] = []
        self._sure: list[FloatArray] = []

    def add(
        self, image: Image, truth: FloatArray, detector: Detector, *, model: LandmarkModel
    ) -> None:
        points, confidence = locate_faces(image, framed(image, truth, detector)[None], model)
        self._found.append(points[0])
        self._truth.append(truth)
        self._sure.append(confidence)

    def figures(self) -> LandmarkFigures | None:
        if not self._truth:
            return None
        return landmark_figures(
            np.stack(self._found), np.stack(self._truth), np.concatenate(self._sure)
        )
