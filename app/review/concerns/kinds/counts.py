"""A face fewer for a moment."""

from __future__ import annotations

import numpy as np

from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found

_LONGEST_SECONDS = 1.0


class CountChanges:
    """The number of covered faces falls, and rises again within a second."""

    kinds = (ConcernKind.COUNT_CHANGE,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        longest = max(1, round(_LONGEST_SECONDS * evidence.rate))
        first = max(0, low - 2 * longest)
        positions = np.arange(first, min(len(evidence.index), high + 2 * longest))
        counts = evidence.counts(positions)
        change = np.diff(counts)
        falls, rises = np.flatnonzero(change < 0), np.flatnonzero(change > 0)
        following = np.searchsorted(rises, falls, side="right")
        known = following < len(rises)
        falls, following = falls[known], following[known]
        rise = rises[following]
        # The last fall before a rise: frames from fall + 1 to rise have too few.
        lone = np.append(np.diff(following) > 0, True) if len(falls) else np.zeros(0, np.bool_)
        short = lone & (rise - falls <= longest)
        falls, rise = falls[short], rise[short]
        at = first + (falls + 1 + rise) // 2
        keep = (low <= at) & (at < high)
        falls, rise, at = falls[keep], rise[keep], at[keep]
        return Found.make(
            ConcernKind.COUNT_CHANGE,
            at,
            first=first + falls + 1,
            last=first + rise,
            anchor=evidence.index.pts[at] if len(at) else at,
            facts={
                "amount": np.minimum(-change[falls], change[rise]),
                "span": evidence.seconds[first + rise] - evidence.seconds[first + falls],
                "count": evidence.counts(at),
            },
        )
