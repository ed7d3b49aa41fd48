"""Alike concerns are asked once: the riskiest stands for those near it."""

from __future__ import annotations

import numpy as np

from app.core.model import FloatArray, IntArray
from app.review.concerns.found import FACTS, Found, first_best

_WITHIN_SECONDS = 1.0
_ALIKE = FACTS.index("alike")


def merged(
    found: Found, risk: FloatArray, *, rate: float, standing: IntArray
) -> tuple[Found, FloatArray]:
    """The riskiest of those that are about one track within a second, or about one still face.

    Args:
        found: What all kinds found, sorted by the frame to look at.
        risk: (n,).
        rate: Frames a second.
        standing: Numbers of tracks whose face never moves: these are asked about once.

    Returns:
        What is left, with the number that each stands for, and its risk.
    """
    if not len(found):
        return found, risk
    within = max(1, round(_WITHIN_SECONDS * rate))
    still = np.isin(found.track, standing) & (found.track != 0)
    owned = found.track != 0
    # A concern about no track stands alone: it gets a number of its own.
    owner = np.where(owned, found.track, np.iinfo(np.int64).max - np.arange(len(found)))
    order = np.argsort(owner, kind="stable")
    at, who, fixed = found.at[order], owner[order], still[order]
    fresh = np.append(True, who[1:] != who[:-1])
    begin = np.maximum.accumulate(np.where(fresh, np.arange(len(at)), 0))
    piece = np.where(fixed, 0, (at - at[begin]) // within)
    group = np.cumsum(fresh | np.append(True, np.diff(piece) != 0)) - 1
    heads, _ = first_best(group, risk[order])
    sizes = np.bincount(group)
    kept = order[heads]
    out = found.take(kept)
    out.facts[:, _ALIKE] = sizes[group[heads]]
    return out, risk[kept]
