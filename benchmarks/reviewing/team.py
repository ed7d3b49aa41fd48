"""A review of many clips at once, in one order of all their concerns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from benchmarks.reviewing.reviewer import Line, Reviewer, Step


@dataclass
class Curve:
    """What a review made of the leaks, gesture by gesture.

    Attributes:
        faces: Faces to cover, in all clips.
        gestures: So many had been made after each step, 0 at first.
        bare: Faces that leaked then.
        steps: What was looked at.
    """

    faces: int
    gestures: list[int] = field(default_factory=lambda: [0])
    bare: list[int] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def leak_at(self, gestures: float) -> float:
        """Leak rate after so many gestures."""
        at = int(np.searchsorted(self.gestures, gestures, side="right")) - 1
        return self.bare[at] / max(1, self.faces)

    def needed(self, leak: float) -> int | None:
        """Gestures until the leak rate was no higher for the first time; None for never."""
        for spent, bare in zip(self.gestures, self.bare, strict=True):
            if bare <= leak * self.faces:
                return spent
        return None


def review(
    reviewers: Sequence[Reviewer], *, gestures: int, rng: np.random.Generator | None = None
) -> Curve:
    """Work through the concerns of all clips.

    Args:
        reviewers: One for each clip.
        gestures: Stop after so many.
        rng: Look at concerns in random order; None: the riskiest first.
    """
    curve = Curve(sum(one.review.faces for one in reviewers))
    curve.bare.append(sum(one.review.bare[-1] for one in reviewers))
    heads = [_next(one, rng) for one in reviewers]
    while curve.gestures[-1] < gestures:
        at = _chosen(reviewers, heads, rng)
        if at is None:
            break
        concern = heads[at]
        assert concern is not None
        step = reviewers[at].look(concern)
        heads[at] = _next(reviewers[at], rng)
        curve.steps.append(step)
        curve.gestures.append(curve.gestures[-1] + step.gestures)
        curve.bare.append(sum(one.review.bare[-1] for one in reviewers))
    return curve


def _next(reviewer: Reviewer, rng: np.random.Generator | None) -> Line | None:
    if rng is None:
        return next(iter(reviewer.open(limit=1)), None)
    listed = reviewer.open()
    return listed[int(rng.integers(len(listed)))] if listed else None


def _chosen(
    reviewers: Sequence[Reviewer],
    heads: Sequence[Line | None],
    rng: np.random.Generator | None,
) -> int | None:
    known = [at for at, head in enumerate(heads) if head is not None]
    if not known:
        return None
    if rng is None:
        risks = [-1.0 if head is None else head["risk"] for head in heads]
        return int(np.argmax(risks))
    sizes = np.array([len(reviewers[at].queue) for at in known], np.float64)
    return int(rng.choice(known, p=sizes / sizes.sum()))
