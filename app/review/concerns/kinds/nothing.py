"""Stretches in which nothing was ever found."""

from __future__ import annotations

import numpy as np

from app.core.model import IntArray
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found

_EVERY_SECONDS = 8.0
"""A frame of such a stretch is shown once in so long."""
_SHORTEST_SECONDS = 0.4


class NothingFound:
    """Nothing is covered for a while: a sample of the frames is shown. ``span``: how long."""

    kinds = (ConcernKind.NOTHING_FOUND,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        every = max(1, round(_EVERY_SECONDS * evidence.rate))
        shortest = max(1, round(_SHORTEST_SECONDS * evidence.rate))
        # Pieces of time that begin at fixed frames: the same whatever stretch is asked about.
        start, end = (low // every) * every, min(-(-high // every) * every, len(evidence.index))
        positions = np.arange(start, end)
        empty = (evidence.counts(positions) == 0) & evidence.looked[start:end]
        empty &= evidence.worked(positions)
        first, last = _runs(empty, positions // every)
        long = last - first + 1 >= min(shortest, len(evidence.index))
        first, last = first[long] + start, last[long] + start
        at = (first + last) // 2
        keep = (low <= at) & (at < high)
        first, last, at = first[keep], last[keep], at[keep]
        return Found.make(
            ConcernKind.NOTHING_FOUND,
            at,
            first=first,
            last=last,
            anchor=first // every,
            facts={
                "span": evidence.seconds[last] - evidence.seconds[first] + 1 / evidence.rate,
                "count": 0.0,
            },
        )


def _runs(flags: np.ndarray, piece: IntArray) -> tuple[IntArray, IntArray]:
    """First and last place of every longest run of set flags in each piece."""
    if not len(flags):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    begins = flags & np.append(True, ~flags[:-1] | (np.diff(piece) != 0))
    ends = flags & np.append(~flags[1:] | (np.diff(piece) != 0), True)
    first, last = np.flatnonzero(begins), np.flatnonzero(ends)
    order = np.lexsort((first - last, piece[first]))
    longest = order[np.append(True, np.diff(piece[first[order]]) != 0)] if len(order) else order
    return first[longest], last[longest]
