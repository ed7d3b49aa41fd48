"""What several looks, or several detectors, say together: means of logits and of boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix, nms
from app.core.model import FloatArray
from app.inference.detectors.refine_head import logit

_UNSEEN: Final = -3.5
"""Logit of a look that does not see a face which another one sees."""
_BEST_HEIGHT: Final = 56.0
"""A look counts most for faces of this height in it, in look pixels."""
_SPREAD: Final = 1.0
"""So many octaves away it counts 1/e of that,"""
_ANY: Final = 0.02
"""but never less than this."""


def average_looks(looks: Sequence[RawFaces], scales: Sequence[float], overlap: float) -> RawFaces:
    """Faces of several looks: logits and boxes are means, weighted by the faces' size in a look.

    Args:
        looks: Faces with landmarks in the picture's pixels, duplicates dropped.
        scales: Look pixels per picture pixel.
        overlap: Boxes that overlap by more than this are the same face.

    Returns:
        Faces best first. A single look is returned as it is, but for the order.
    """
    if len(looks) == 1:
        return looks[0].take(nms(looks[0].boxes, looks[0].scores, overlap))
    return _mean(looks, lambda at, heights: suitability(heights * np.float32(scales[at])), overlap)


def with_opinion(own: RawFaces, other: RawFaces, share: float, overlap: float) -> RawFaces:
    """A detector's faces after another one was heard, whose word counts for a share of 1.

    Args:
        own, other: Faces with landmarks in the picture's pixels, duplicates dropped.
        share: 0 to 1.
        overlap: Boxes that overlap by more than this are the same face.

    Returns:
        The faces of both, best first; what one of them does not see loses score.
    """
    shares = (1 - share, share)
    return _mean((own, other), lambda at, heights: np.full_like(heights, shares[at]), overlap)


def suitability(heights: FloatArray) -> FloatArray:
    """How much a look counts for faces of these heights in it, (n,) pixels."""
    octaves = np.log2(heights / _BEST_HEIGHT) / _SPREAD
    return np.asarray(_ANY + np.exp(-(octaves**2)), np.float32)


def _mean(
    opinions: Sequence[RawFaces], weigh: Callable[[int, FloatArray], FloatArray], overlap: float
) -> RawFaces:
    """The mean of opinions.

    Args:
        opinions: Faces with landmarks in the picture's pixels.
        weigh: Answers for an opinion's number and the (n,) heights of faces what it counts.
        overlap: See above.
    """
    boxes = np.concatenate([each.boxes for each in opinions])
    scores = np.concatenate([each.scores for each in opinions])
    marks = np.concatenate([each.landmarks for each in opinions if each.landmarks is not None])
    kept = nms(boxes, scores, overlap)
    if len(kept) == 0:
        return RawFaces(boxes, scores, marks)
    boxes, marks = boxes[kept], marks[kept]
    heights = np.maximum(boxes[:, 3] - boxes[:, 1], 1e-3)
    n = len(kept)
    total, weights = np.zeros(n), np.zeros(n)
    box_total, box_weights = np.zeros((n, 4)), np.zeros(n)
    for number, faces in enumerate(opinions):
        weight = weigh(number, heights)
        said = np.full(n, _UNSEEN)
        if len(faces):
            same = iou_matrix(boxes, faces.boxes) > overlap
            score = np.where(same, faces.scores[None], -1.0)
            best = score.argmax(1)
            seen = score[np.arange(n), best] >= 0
            said = np.where(seen, np.maximum(logit(faces.scores[best]), _UNSEEN), _UNSEEN)
            share = np.where(seen, weight * faces.scores[best], 0.0)
            box_total += share[:, None] * faces.boxes[best]
            box_weights += share
        total += weight * said
        weights += weight
    joined = RawFaces(
        (box_total / np.maximum(box_weights, 1e-9)[:, None]).astype(np.float32),
        (1 / (1 + np.exp(-total / weights))).astype(np.float32),
        marks,
    )
    return joined.take(nms(joined.boxes, joined.scores, overlap))
