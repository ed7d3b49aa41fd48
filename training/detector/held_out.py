"""Figures of a detector on held-out training pictures, while it is trained."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from app.core.arrays import RawFaces
from app.evaluate.detection import DetectionEvaluation
from app.evaluate.groups import of_mask
from app.evaluate.labels import MASKED, LabelledPicture


def detector_figures(
    pictures: Iterable[LabelledPicture], look: Callable[[LabelledPicture], RawFaces]
) -> dict[str, float]:
    """AP on face sets and on masked faces; "score" is their mean. Only what is a number."""
    evaluation = DetectionEvaluation()
    for labelled in pictures:
        evaluation.add(labelled, look(labelled))
    plain = evaluation.subset(lambda p: "mask" not in p.dataset).figures()
    masked = evaluation.subset(lambda p: "mask" in p.dataset).figures(of_mask(MASKED))
    figures = {
        "plain ap50": plain.ap50,
        "plain ap": plain.ap,
        "plain recall at 1": plain.recall_one,
        "masked ap50": masked.ap50,
        "masked ap40": masked.ap40,
        "masked recall at 0.1": masked.recall_tenth,
        "masked recall at 1": masked.recall_one,
    }
    both = [v for v in (plain.ap50, masked.ap50) if np.isfinite(v)]
    if both:
        figures["score"] = float(np.mean(both))
    return {name: value for name, value in figures.items() if np.isfinite(value)}
