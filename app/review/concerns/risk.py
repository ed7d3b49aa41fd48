"""What a look at a concern promises, a curve for each kind, and how likely it finds something."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray
from app.review.concerns.concern import CODES, KINDS, ConcernKind
from app.review.concerns.found import Found
from app.review.concerns.weights import LOOK_WEIGHTS, WEIGHTS

FEATURES: Final = (
    "one", "score", "best", "width", "margin", "seconds", "frames", "seen", "span", "amount",
    "count", "agree", "unusual",
)  # fmt: skip
"""What a kind's weights are for, in their order."""


def features(found: Found) -> FloatArray:
    """(n, len(FEATURES)) the facts on scales of about -1 to 1; 0 where one is not known."""

    def known(values: NDArray[np.floating]) -> FloatArray:
        return np.asarray(np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0), np.float32)

    def log(name: str, unit: float) -> FloatArray:
        return known(np.log(np.maximum(found.fact(name), 1e-3) / unit).clip(-2, 2) / 2)

    columns = [
        np.ones(len(found), np.float32),
        known(found.fact("score") - 0.5) * 2,
        known(found.fact("best") - 0.5) * 2,
        log("width", 32.0),
        known(found.fact("margin").clip(-1, 2) - 0.5),
        log("seconds", 1.0),
        log("frames", 16.0),
        known(found.fact("seen") - 0.5) * 2,
        log("span", 0.5),
        log("amount", 1.0),
        log("count", 4.0),
        known(np.log1p(found.fact("agree"))),
        known(found.fact("unusual").clip(0, 2)),
    ]
    return np.stack(columns, axis=1)


def odds(found: Found) -> FloatArray:
    """(n,) log of how likely a look at each shows an uncovered face there."""
    weights = np.zeros((len(KINDS), len(FEATURES)), np.float32)
    for kind, listed in WEIGHTS.items():
        weights[CODES[ConcernKind(kind)], : len(listed)] = listed
    return np.asarray((features(found) * weights[found.kind]).sum(axis=1), np.float32)


def risks(looks: FloatArray) -> FloatArray:
    """(m,) probability that a look finds something, by its features (m, len(LOOK_FEATURES))."""
    return np.asarray(1 / (1 + np.exp(-(looks @ np.array(LOOK_WEIGHTS, np.float32)))), np.float32)
