"""One look at one frame answers every concern that it shows: which frames, and what they settle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray, IntArray
from app.review.concerns.found import Found, first_best

_JUDGED_SECONDS: Final = 2.0
"""A frame that was judged speaks for a concern no further away than this."""
_AROUND_SECONDS: Final = 0.12
"""What is wrong in a single frame shows in those around it as well."""
PIECE_SECONDS: Final = 2.0
"""Looks are chosen for pieces of time that begin at fixed frames."""
_WHOLE: Final = 2.0**28
"""Into how many parts a promise of 1 is divided."""

LOOK_FEATURES: Final = ("one", "worth", "width")
"""What the weights of a look are for: what all its concerns promise together, and how large what
they are about is. On clips that were left out of the fit, more than that foretells less."""


@dataclass(frozen=True, slots=True)
class Looks:
    """Looks that answer some concerns.

    Attributes:
        heads: (m,) the concern whose frame is looked at, for each look.
        look: (n,) which look answers each concern.
        features: (m, len(LOOK_FEATURES)) what its risk is made of.
    """

    heads: IntArray
    look: IntArray
    features: FloatArray


def judged(found: Found, rate: float) -> tuple[IntArray, IntArray]:
    """(n,) each: first and last frame, ordinals, in which a look answers each concern."""
    around, reach = round(_AROUND_SECONDS * rate), round(_JUDGED_SECONDS * rate)
    first = np.minimum(found.first, found.at - around)
    last = np.maximum(found.last, found.at + around)
    return np.maximum(first, found.at - reach), np.minimum(last, found.at + reach)


def looks_at(found: Found, odds: FloatArray, rate: float) -> Looks:
    """Choose frames of concerns so that few looks answer all of them, the most promising first.

    Within each piece of time the frame is chosen that shows most, then again of what is left.

    Args:
        found: The concerns.
        odds: (n,) log odds of each.
        rate: Frames a second.
    """
    n = len(found)
    first, last = judged(found, rate)
    piece = found.at // max(1, round(PIECE_SECONDS * rate))
    promise = np.exp(np.asarray(odds, np.float64))
    # Whole numbers add up to the same in any order, and whatever lies elsewhere.
    shares = np.rint(promise * _WHOLE)
    look = np.full(n, -1, np.int64)
    heads: list[IntArray] = []
    order = np.lexsort((-promise, found.at))
    # What is about no place is asked about where something there is, if there is something.
    general = np.isnan(found.boxes[order]).any(axis=1)
    left, later = order[~general], order[general]
    count = 0
    while len(left) or len(later):
        if not len(left):
            left, later = later, later[:0]
        own, begin, end = found.at[left], first[left], last[left]
        shown = _shown(own, begin, end, shares=shares[left])
        # The frame of each piece that shows most; its likeliest concern is looked at.
        best, numbers = first_best(piece[left], shown)
        chosen, at = left[best], own[best][numbers]
        inside = (begin <= at) & (at <= end)
        look[left[inside]] = count + numbers[inside]
        heads.append(chosen)
        count += len(chosen)
        left = left[~inside]
        later = _unseen(found, later, (first, last), looks=(look, chosen, count - len(chosen)))
    every = np.concatenate(heads) if heads else np.zeros(0, np.int64)
    return Looks(every, look, _features(found, odds, look, m=len(every)))


def _unseen(
    found: Found,
    later: IntArray,
    span: tuple[IntArray, IntArray],
    *,
    looks: tuple[IntArray, IntArray, int],
) -> IntArray:
    """Those that no chosen frame answers; the others join the first look that does."""
    look, chosen, number = looks
    if not len(later) or not len(chosen):
        return later
    frames = found.at[chosen]  # sorted: one of each piece
    at = np.searchsorted(frames, span[0][later], side="left")
    known = np.minimum(at, len(frames) - 1)
    inside = (at < len(frames)) & (frames[known] <= span[1][later])
    look[later[inside]] = number + known[inside]
    return later[~inside]


def _features(found: Found, odds: FloatArray, look: IntArray, *, m: int) -> FloatArray:
    """(m, len(LOOK_FEATURES)) of m looks, on scales of about -1 to 1."""
    if not m:
        return np.zeros((0, len(LOOK_FEATURES)), np.float32)
    signs = np.bincount(look, minlength=m)
    total = np.bincount(look, weights=np.exp(odds.astype(np.float64)), minlength=m)
    width = np.log(np.nan_to_num(found.fact("width"), nan=32.0).clip(1) / 32)
    columns = [
        np.ones(m),
        np.log(np.maximum(total, 1e-12)) / 4,
        np.bincount(look, weights=width, minlength=m) / signs,
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def alone(found: Found, odds: FloatArray) -> FloatArray:
    """(n, len(LOOK_FEATURES)) as if every concern had a look of its own."""
    return _features(found, odds, np.arange(len(found)), m=len(found))


def _shown(
    at: IntArray, first: IntArray, last: IntArray, *, shares: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(n,) what the frame of each concern shows of all of them, added up.

    Args:
        at: (n,) sorted.
        first, last: (n,) in which frames each shows.
        shares: (n,) whole numbers.
    """
    fresh = np.append(True, np.diff(at) != 0)
    frames, room = at[fresh], int(fresh.sum()) + 1
    begin, end = np.searchsorted(frames, first), np.searchsorted(frames, last, side="right")
    change = np.bincount(begin, shares, room) - np.bincount(end, shares, room)
    return np.asarray(np.cumsum(change)[np.cumsum(fresh) - 1])
