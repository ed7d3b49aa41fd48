"""Logistic regression of the second look, and what it is worth on other pictures."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.random import default_rng
from scipy.optimize import minimize

from app.core.errors import DataError
from app.core.model import FloatArray
from app.core.plugins import Detector
from app.core.settings import DetectionSettings, Preset
from app.evaluate.labels import LabelledPicture
from app.inference.registry import build_detector, working_threshold
from app.inference.second_look.judgements import Judgement
from training.second_look.samples import Found, join, look_at, scored_faces

log = logging.getLogger(__name__)
_PENALTY = 1e-3
_TRIED = tuple(round(0.15 + 0.01 * i, 2) for i in range(26))


def fit(found: Found, start: Judgement, *, face_weight: float = 1.0) -> Judgement:
    """The judgement that fits what was found.

    Args:
        found: Detections, looked at closely where they are doubtful.
        start: Says whose opinion is asked, and which scores are doubtful.
        face_weight: How much more a face counts than something else.

    Raises:
        DataError: There are not both faces and other things among the doubtful detections.
    """
    rows = _doubtful(found, start)
    again, other = found.again[rows], found.other[rows]
    inputs = np.stack([found.first[rows], again, other, again * other], axis=1).astype(float)
    face = found.face[rows] >= 0
    if len(set(face.tolist())) < 2:
        raise DataError("data", "hold too few doubtful faces to fit a second look")
    weight = np.where(face, face_weight, 1.0)

    def loss(values: np.ndarray) -> float:
        logits = values[0] + inputs @ values[1:]
        each = weight * (np.logaddexp(0, logits) - face * logits)
        return float(each.sum() / weight.sum() + _PENALTY * (values[1:] ** 2).sum())

    # No opinion may count against a face: more conviction never lowers a score.
    bounds = [(None, None)] + [(0.0, None)] * 4
    values = [round(float(v), 3) for v in minimize(loss, np.zeros(5), bounds=bounds).x]
    return replace(start, bias=values[0], weights=(values[1], values[2], values[3], values[4]))


def judged(found: Found, judgement: Judgement) -> FloatArray:
    """(n,) scores after the second look."""
    scores = found.first.astype(np.float32).copy()
    for row in _doubtful(found, judgement):
        seen = (float(each[row]) for each in (found.first, found.again, found.other))
        scores[row] = judgement.chance(*seen)
    return scores


def counts(found: Found, scores: FloatArray, threshold: float) -> tuple[float, float]:
    """Recall, and false faces per picture, at a threshold."""
    over = scores >= threshold
    hit = over & (found.face >= 0)
    pairs = np.stack([found.picture[hit], found.face[hit]], axis=1)
    faces = len(np.unique(pairs, axis=0))
    false = int((over & (found.face < 0)).sum())
    return faces / max(1, int(found.faces.sum())), false / max(1, len(found.faces))


def roc_area(scores: FloatArray, face: np.ndarray) -> float:
    """Area under the ROC curve."""
    ranks = np.argsort(np.argsort(scores, kind="stable")) + 1
    good, bad = int(face.sum()), int((~face).sum())
    return float((ranks[face].sum() - good * (good + 1) / 2) / max(1, good * bad))


def collect(
    pictures: list[LabelledPicture], settings: DetectionSettings, judgement: Judgement
) -> Found:
    """Everything a detector finds in the pictures."""
    model = settings.model
    detectors: tuple[Detector, Detector] = (
        _close_detector(model, settings),
        _close_detector(judgement.opinion, settings),
    )
    try:
        parts = []
        for number, labelled in enumerate(pictures):
            parts.append(look_at(labelled, detectors, judgement.doubtful))
            if number % 50 == 49:
                log.info("looked at %d of %d pictures", number + 1, len(pictures))
    finally:
        for detector in detectors:
            detector.close()
    return join(parts, np.array([int(scored_faces(each).sum()) for each in pictures], np.int64))


def report(found: Found, start: Judgement, model: str, *, face_weight: float) -> dict[str, Any]:
    """Fit on half of the pictures, measure on the other half; the final fit is on all.

    Returns:
        The fitted numbers; area under the ROC curve and, per threshold, recall and false
        faces per picture, before and after, on the half that was not fitted to.
    """
    fitted = default_rng(0).permutation(len(found.faces)) < len(found.faces) // 2
    half, rest = found.take(fitted), found.take(~fitted)
    trial = fit(half, start, face_weight=face_weight)
    after = judged(rest, trial)
    rows = _doubtful(rest, start)
    face = rest.face[rows] >= 0
    final = fit(found, start, face_weight=face_weight)
    return {
        "model": model,
        "opinion": final.opinion,
        "doubtful": final.doubtful,
        "weights": final.weights,
        "bias": final.bias,
        "pictures": len(found.faces),
        "doubtful_detections": len(_doubtful(found, start)),
        "threshold": working_threshold(DetectionSettings(model=model)),
        "roc_area": [roc_area(rest.first[rows], face), roc_area(after[rows], face)],
        "checked": [
            {
                "threshold": threshold,
                "first": counts(rest, rest.first, threshold),
                "second": counts(rest, after, threshold),
            }
            for threshold in _TRIED
        ],
    }


def _close_detector(name: str, settings: DetectionSettings) -> Detector:
    changes = {"model": name, "preset": Preset.FAST}
    return build_detector(settings.model_copy(update=changes), threads=1)


def _doubtful(found: Found, judgement: Judgement) -> np.ndarray:
    low, high = judgement.doubtful
    doubtful = (found.first >= low) & (found.first < high)
    return np.flatnonzero(doubtful & ~np.isnan(found.again))
