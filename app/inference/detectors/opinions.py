"""What several looks, or several detectors, say together: means of logits and of boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix, nms
from app.core.model import FloatArray
from app.inference.detectors.refine_head import logit
from app.inference.scales import union

_UNSEEN: Final = -3.5
"""Logit of a look that does not see a face which another one sees."""
_BEST_HEIGHT: Final = 56.0
"""A look counts most for faces of this height in it, in look pixels."""
_SPREAD: Final = 1.0
"""So many octaves away it counts 1/e of that,"""
_ANY: Final = 0.02
"""but never less than this."""

_OWN: Final = 0.99
"""A look at a picture's own size, after rounding, has more look pixels per picture pixel."""

Share = float | Callable[[FloatArray], FloatArray]
"""What an opinion counts, of 1: always the same, or by the (n,) heights of faces."""
LEAST: Final = 0.03
"""What a look says below this is the same as saying nothing."""
_LEGIBLE: Final = 40.0
"""From this height in a look, in look pixels, a single look is fully to be trusted."""
_LEGIBLE_SPREAD: Final = 0.7
"""So many octaves below it counts 1/e of that."""


def together(looks: Sequence[RawFaces], scales: Sequence[float], overlap: float) -> RawFaces:
    """Faces of a detector's looks: their mean where they can judge each other.

    An enlarged look finds small faces and much that is none; the others show it. But where
    there is a small look beside one at own size, as in video, it cannot see what the other
    does: there the better score counts.

    Args:
        looks: Faces in the picture's pixels, duplicates dropped, from a score of ``LEAST`` on.
        scales: Look pixels per picture pixel.
        overlap: Boxes that overlap by more than this are the same face.
    """
    if len(looks) > 2 or min(scales, default=1.0) > _OWN:
        return average_looks(looks, scales, overlap)
    return union(looks, overlap)


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
    faces = RawFaces.joined(looks)
    return _mean(
        faces.take(nms(faces.boxes, faces.scores, overlap)),
        looks,
        lambda at, heights: suitability(heights * np.float32(scales[at])),
        overlap=overlap,
    )


def with_opinion(own: RawFaces, other: RawFaces, share: Share, *, overlap: float) -> RawFaces:
    """A detector's faces after another one was heard, whose word counts for a share of 1.

    Args:
        own, other: Faces in the picture's pixels, duplicates dropped; ``own`` with landmarks.
        share: 0 to 1; or answers for the (n,) heights of faces what the other's word counts.
        overlap: Boxes that overlap by more than this are the same face.

    Returns:
        The faces of both, best first; what one of them does not see loses score. Landmarks that
        neither has are NaN.
    """
    new = iou_matrix(other.boxes, own.boxes).max(1, initial=0) <= overlap
    # Those of its own come first: they have landmarks.
    faces = RawFaces.joined([own, _with_marks(other, own).take(new)])

    def weigh(at: int, heights: FloatArray) -> FloatArray:
        said = share(heights) if callable(share) else np.full_like(heights, share)
        return said if at == 1 else np.asarray(1 - said, np.float32)

    return _mean(faces, (own, other), weigh, overlap=overlap)


def suitability(heights: FloatArray) -> FloatArray:
    """How much a look counts for faces of these heights in it, (n,) pixels."""
    octaves = np.log2(heights / _BEST_HEIGHT) / _SPREAD
    return np.asarray(_ANY + np.exp(-(octaves**2)), np.float32)


def legibility(heights: FloatArray) -> FloatArray:
    """How far a single look is to be trusted about faces of these heights in it, (n,) pixels."""
    octaves = np.minimum(np.log2(heights / _LEGIBLE), 0) / _LEGIBLE_SPREAD
    return np.asarray(np.exp(-(octaves**2)), np.float32)


def _mean(
    faces: RawFaces,
    opinions: Sequence[RawFaces],
    weigh: Callable[[int, FloatArray], FloatArray],
    *,
    overlap: float,
) -> RawFaces:
    """The mean of what is said of faces.

    Args:
        faces: Whom it is about, each once; landmarks are theirs.
        opinions: Faces in the picture's pixels.
        weigh: Answers for an opinion's number and the (n,) heights of faces what it counts.
        overlap: See above.
    """
    n = len(faces)
    if n == 0:
        return faces
    boxes = faces.boxes
    heights = np.maximum(boxes[:, 3] - boxes[:, 1], 1e-3)
    total, weights = np.zeros(n), np.zeros(n)
    box_total, box_weights = np.zeros((n, 4)), np.zeros(n)
    for number, opinion in enumerate(opinions):
        weight = weigh(number, heights)
        said = np.full(n, _UNSEEN)
        if len(opinion):
            same = iou_matrix(boxes, opinion.boxes) > overlap
            score = np.where(same, opinion.scores[None], -1.0)
            best = score.argmax(1)
            seen = score[np.arange(n), best] >= 0
            said = np.where(seen, np.maximum(logit(opinion.scores[best]), _UNSEEN), _UNSEEN)
            share = np.where(seen, weight * opinion.scores[best], 0.0)
            box_total += share[:, None] * opinion.boxes[best]
            box_weights += share
        total += weight * said
        weights += weight
    joined = RawFaces(
        (box_total / np.maximum(box_weights, 1e-9)[:, None]).astype(np.float32),
        (1 / (1 + np.exp(-total / weights))).astype(np.float32),
        faces.landmarks,
    )
    return joined.take(nms(joined.boxes, joined.scores, overlap))


def _with_marks(faces: RawFaces, like: RawFaces) -> RawFaces:
    """Faces without landmarks with NaN in their place, as many as others have."""
    if faces.landmarks is not None or like.landmarks is None:
        return faces
    marks = np.full((len(faces), *like.landmarks.shape[1:]), np.nan, np.float32)
    return RawFaces(faces.boxes, faces.scores, marks)
