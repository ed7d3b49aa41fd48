"""How well landmarks were placed: distances in units of the face, and failures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.model import FloatArray
from app.inference.landmarks.upright import landmark_frame

FAILURE = 0.1
"""A face whose normalised mean error is above this has failed."""


@dataclass(frozen=True, slots=True)
class LandmarkFigures:
    """Figures over a set of faces; NaN where there are none.

    Attributes:
        nme: Mean distance of the points by the distance of the outer eye corners, mean over
            the faces.
        failures: Share of faces whose error is above ``FAILURE``.
        l1: Mean absolute difference of coordinates, as shares of the face box's larger side.
        l2: Mean squared difference, the same way.
        confidence: Mean of what the model says of itself.
        auroc: Chance that a face that failed is given less confidence than one that did not;
            NaN when no or every face failed.
        faces: Number of faces.
    """

    nme: float
    failures: float
    l1: float
    l2: float
    confidence: float
    auroc: float
    faces: int


def normalized_errors(found: FloatArray, truth: FloatArray) -> FloatArray:
    """Mean point distance by the distance of the outer eye corners, (n,).

    Args:
        found: (n, 68, 2).
        truth: The same.
    """
    distance = np.linalg.norm(found - truth, axis=2).mean(1)
    eyes = np.linalg.norm(truth[:, 36] - truth[:, 45], axis=1)
    return np.asarray(distance / np.maximum(eyes, 1e-6), np.float32)


def landmark_figures(
    found: FloatArray, truth: FloatArray, confidence: FloatArray
) -> LandmarkFigures:
    """Figures of faces with 68 points.

    Args:
        found: (n, 68, 2) picture pixels.
        truth: The same.
        confidence: (n,).
    """
    n = len(truth)
    if n == 0:
        nan = float("nan")
        return LandmarkFigures(nan, nan, nan, nan, nan, nan, 0)
    errors = normalized_errors(found, truth)
    boxes = np.stack([landmark_frame(points) for points in truth])
    sides = (boxes[:, 2:] - boxes[:, :2]).max(1)[:, None, None]
    relative = (found - truth) / sides
    return LandmarkFigures(
        nme=float(errors.mean()),
        failures=float((errors > FAILURE).mean()),
        l1=float(np.abs(relative).mean()),
        l2=float(np.square(relative).mean()),
        confidence=float(confidence.mean()),
        auroc=_auroc(confidence, errors > FAILURE),
        faces=n,
    )


def _auroc(confidence: FloatArray, failed: np.ndarray) -> float:
    bad, good = confidence[failed], confidence[~failed]
    if len(bad) == 0 or len(good) == 0:
        return float("nan")
    wins = (bad[:, None] < good[None]).mean() + 0.5 * (bad[:, None] == good[None]).mean()
    return float(wins)
