"""How many looks agree that something weak is a face, and whether it has a face's size here."""

from __future__ import annotations

from typing import Final

import numpy as np

from app.core.arrays import concatenate
from app.core.model import FloatArray, IntArray
from app.review.concerns.evidence import Evidence

_NEAR_SECONDS: Final = 0.5
"""Looks no further away than this are about the same face, if it is at the same place."""
_LEAST_SCORE: Final = 0.05
_SURE: Final = 0.5


def agreeing(evidence: Evidence, positions: IntArray, boxes: FloatArray) -> FloatArray:
    """(n,) how many boxes of other detectors lie on each box, near it in time.

    Args:
        positions: (n,) ordinals of frames.
        boxes: (n, 4) displayed source pixels.
    """
    when, seen = evidence.cached("agreeing", lambda: _opinions(evidence))
    reach = max(1, round(_NEAR_SECONDS * evidence.rate))
    starts = np.searchsorted(when, positions - reach, side="left")
    lengths = np.searchsorted(when, positions + reach, side="right") - starts
    who = np.repeat(np.arange(len(positions)), lengths)
    offsets = np.arange(len(who)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    other, own = seen[np.repeat(starts, lengths) + offsets], boxes[who]
    same = _holds(other, own) & _holds(own, other)
    return np.bincount(who[same], minlength=len(positions)).astype(np.float32)


def unusual(evidence: Evidence, boxes: FloatArray) -> FloatArray:
    """(n,) by what factor, as a logarithm, boxes are larger or smaller than the medium's faces."""
    usual = evidence.cached("usual width", lambda: _usual(evidence))
    width = np.maximum(boxes[:, 2] - boxes[:, 0], 1)
    return np.asarray(np.abs(np.log(width / usual)), np.float32)


def _opinions(evidence: Evidence) -> tuple[IntArray, FloatArray]:
    """Ordinals of frames, sorted, and boxes of all that other detectors saw."""
    table = concatenate(evidence.known.opinions.values())
    table = table.take(table.scores >= _LEAST_SCORE)
    when = np.searchsorted(evidence.index.pts, table.pts)
    order = np.argsort(when, kind="stable")
    return np.asarray(when[order], np.int64), table.boxes[order]


def _usual(evidence: Evidence) -> float:
    """Median width of the faces that the run is sure of; 1 where it is sure of none.

    What people decide, thresholds included, has no part in it.
    """
    sure = evidence.best >= _SURE
    boxes = evidence.table.boxes[sure]
    return float(max(1.0, np.median(boxes[:, 2] - boxes[:, 0]))) if len(boxes) else 1.0


def _holds(outer: FloatArray, inner: FloatArray) -> np.ndarray:
    """(n,) whether the middle of the second box lies in the first."""
    x, y = (inner[:, 0] + inner[:, 2]) / 2, (inner[:, 1] + inner[:, 3]) / 2
    across = (outer[:, 0] <= x) & (x <= outer[:, 2])
    return np.asarray(across & (outer[:, 1] <= y) & (y <= outer[:, 3]), np.bool_)
