"""The faces by size, mask and data set that figures are given for."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.evaluate.detection import DetectionEvaluation, DetectionFigures, FaceFilter, heights
from app.evaluate.labels import CLEAR, MASKED, LabelledPicture

SIZES: Final = {"small": (0.0, 32.0), "medium": (32.0, 100.0), "large": (100.0, float("inf"))}
"""Height of a face in pixels: from, below."""


DARK: Final = 60.0
"""Faces whose mean luma, of 255, is below this are dark."""


def of_size(name: str) -> FaceFilter:
    """Faces of a size named in ``SIZES``."""
    low, high = SIZES[name]

    def chosen(labelled: LabelledPicture) -> NDArray[np.bool_]:
        h = heights(labelled)
        return np.asarray((h >= low) & (h < high))

    return chosen


def of_mask(state: int) -> FaceFilter:
    """Faces that are ``MASKED`` or ``CLEAR``."""

    def chosen(labelled: LabelledPicture) -> NDArray[np.bool_]:
        return np.asarray(labelled.masked == state)

    return chosen


def of_light(evaluation: DetectionEvaluation, *, dark: bool) -> FaceFilter:
    """Faces that are dark, or those that are not, where that was measured."""

    def chosen(labelled: LabelledPicture) -> NDArray[np.bool_]:
        light = evaluation.light(labelled)
        return np.asarray(light < DARK if dark else light >= DARK)

    return chosen


def grouped_figures(evaluation: DetectionEvaluation) -> dict[str, DetectionFigures]:
    """Figures of all faces, and by size, mask, light and data set ("size small", "light dark")."""
    out = {"all": evaluation.figures()}
    for name in SIZES:
        out[f"size {name}"] = evaluation.figures(of_size(name))
    for word, state in (("masked", MASKED), ("clear", CLEAR)):
        figures = evaluation.figures(of_mask(state))
        if figures.faces:
            out[f"mask {word}"] = figures
    for word, dark in (("dark", True), ("bright", False)):
        figures = evaluation.figures(of_light(evaluation, dark=dark))
        if figures.faces:
            out[f"light {word}"] = figures
    for dataset in evaluation.datasets:
        part = evaluation.subset(lambda labelled, d=dataset: labelled.dataset == d)  # type: ignore[misc]
        out[f"dataset {dataset}"] = part.figures()
    return out
