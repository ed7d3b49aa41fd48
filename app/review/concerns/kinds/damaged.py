"""Pictures that are damaged, or that nobody could decode."""

from __future__ import annotations

import numpy as np

from app.core.shown import Condition
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found


class Undecodable:
    """Frames whose picture is damaged or missing, one concern a stretch. ``amount``: frames."""

    kinds = (ConcernKind.UNDECODABLE,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        first, last = evidence.cached("damaged", lambda: _stretches(evidence))
        at = first
        keep = (low <= at) & (at < high)
        first, last, at = first[keep], last[keep], at[keep]
        return Found.make(
            ConcernKind.UNDECODABLE,
            at,
            first=first,
            last=last,
            anchor=evidence.index.pts[first],
            facts={"amount": last - first + 1, "count": evidence.counts(at)},
        )


def _stretches(evidence: Evidence) -> tuple[np.ndarray, np.ndarray]:
    """First and last of each stretch of frames that detection did not see as they are."""
    shown = evidence.known.shown
    if shown is None or evidence.known.done is not None:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    bad = (shown.conditions == Condition.DAMAGED) | ~shown.known
    edges = np.diff(np.concatenate([[False], bad, [False]]).astype(np.int8))
    return np.flatnonzero(edges > 0), np.flatnonzero(edges < 0) - 1
