"""Runs a detector or a landmark model over labelled pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.random import default_rng

from app.core.model import FloatArray
from app.core.plugins import Detector, LandmarkModel
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.evaluate.detection import DetectionEvaluation, lightness
from app.evaluate.framing import framed
from app.evaluate.labels import LabelledPicture
from app.evaluate.landmarks import LandmarkFigures, landmark_figures
from app.evaluate.painted_masks import paint_mask
from app.evaluate.shrink import shrunk
from app.inference.landmarks.crops import locate_faces


def measure_detector(
    detector: Detector,
    pictures: Sequence[LabelledPicture],
    *,
    lowest: float = 0.02,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> DetectionEvaluation:
    """Detections of every picture, ready to be turned into figures.

    Args:
        lowest: Scores from which detections count; curves need many.

    Raises:
        DataError: A picture cannot be read.
        Cancelled: The token was cancelled.
    """
    evaluation = DetectionEvaluation()
    meter = ProgressMeter(progress, Stage.DETECTING, len(pictures), unit="pictures")
    for labelled in pictures:
        if token is not None:
            token.checkpoint()
        image = labelled.source.read()
        found = detector.detect([image], min_score=lowest)[0]
        evaluation.add(labelled, found, light=lightness(image, labelled.boxes))
        meter.advance()
    return evaluation


def measure_landmarks(
    model: LandmarkModel,
    pictures: Sequence[LabelledPicture],
    *,
    detector: Detector | None = None,
    face_height: float | None = None,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> dict[str, LandmarkFigures]:
    """Figures on faces with 68 points, as they are ("clear") and with painted masks ("masked").

    Args:
        detector: Frames the faces; without one, and where it finds nothing, the frame is what
            detectors draw on average.
        face_height: Pictures are shrunk first, so that faces have this height in pixels.
    """
    truth: list[FloatArray] = []
    found: dict[str, list[FloatArray]] = {"clear": [], "masked": []}
    sure: dict[str, list[FloatArray]] = {"clear": [], "masked": []}
    meter = ProgressMeter(progress, Stage.PLACING_LANDMARKS, len(pictures), unit="pictures")
    for number, labelled in enumerate(pictures):
        if token is not None:
            token.checkpoint()
        faces = [m for m in labelled.landmarks if m is not None and m.shape == (68, 2)]
        image = labelled.source.read() if faces else None
        for points in faces:
            assert image is not None
            picture, wanted = shrunk(image, points, face_height)
            truth.append(wanted)
            versions = {
                "clear": picture,
                "masked": paint_mask(picture, wanted, default_rng(number)),
            }
            for kind, version in versions.items():
                box = framed(version, wanted, detector)
                placed, confidence = locate_faces(version, box[None], model)
                found[kind].append(placed[0])
                sure[kind].append(confidence)
        meter.advance()
    wanted_all = np.stack(truth) if truth else np.zeros((0, 68, 2), np.float32)
    return {
        kind: landmark_figures(
            np.stack(found[kind]) if truth else wanted_all,
            wanted_all,
            np.concatenate(sure[kind]) if truth else np.zeros(0, np.float32),
        )
        for kind in found
    }


def as_json(figures: dict[str, Any]) -> dict[str, Any]:
    """Figures as plain values; what is not a number becomes null."""
    return {
        name: {k: _plain(v) for k, v in asdict(group).items()} for name, group in figures.items()
    }


def _plain(value: float | int) -> float | int | None:
    if isinstance(value, float):
        return round(value, 5) if np.isfinite(value) else None
    return value
