"""Which concerns hide something, by the truth, before anybody has decided anything."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.model import FloatArray
from app.review.concerns.concern import CODES, Concern
from app.review.concerns.queue import ConcernQueue
from app.review.concerns.risk import FEATURES
from app.review.session import ReviewSession
from benchmarks.footage.cover import leaks
from benchmarks.footage.truth import Truth
from benchmarks.reviewing.reviewer import false_track
from benchmarks.reviewing.studies import Reviewed, cover_of

_NEAR = 2.0
"""A missed face so many widths of the concern's box away is the concern's."""


@dataclass(frozen=True)
class Labelled:
    """Concerns of one clip.

    Attributes:
        kind: (n,) codes.
        features: (n, len(FEATURES)).
        risk: (n,) as the program says.
        missed, false: (n,) bool: a missed face, a false face.
    """

    kind: np.ndarray
    features: FloatArray
    risk: np.ndarray
    missed: np.ndarray
    false: np.ndarray

    @property
    def hides(self) -> np.ndarray:
        return np.asarray(self.missed | self.false)


def labelled(reviewed: Reviewed) -> Labelled:
    """The queue of a clip, and what is behind each of its concerns."""
    session = ReviewSession(reviewed.study, reviewed.medium)
    queue = ConcernQueue(session)
    truth = reviewed.truth
    cover = cover_of(session.state, reviewed.index, np.unique(truth.frame))
    bare = leaks(truth, cover) & truth.due
    concerns = queue.open()
    missed = [_missed(one, truth, bare, frame=_frame(one, reviewed)) for one in concerns]
    false = [
        one.ref is not None and false_track(session, reviewed, one.ref, pts=one.at)
        for one in concerns
    ]
    return Labelled(
        np.array([CODES[one.kind] for one in concerns], np.uint8),
        queue.features().reshape(-1, len(FEATURES)),
        np.array([one.risk for one in concerns], np.float32),
        np.array(missed, np.bool_),
        np.array(false, np.bool_),
    )


def _frame(concern: Concern, reviewed: Reviewed) -> int:
    return reviewed.index.position(concern.at)


def _missed(concern: Concern, truth: Truth, bare: np.ndarray, *, frame: int) -> bool:
    rows = np.flatnonzero(bare & (truth.frame == frame))
    if concern.box is None or not len(rows):
        return bool(len(rows))
    boxes, (x, y) = truth.box[rows], concern.box.center
    off = np.hypot((boxes[:, 0] + boxes[:, 2]) / 2 - x, (boxes[:, 1] + boxes[:, 3]) / 2 - y)
    width = np.maximum(boxes[:, 2] - boxes[:, 0], concern.box.width)
    return bool((off < _NEAR * width).any())
