"""Weak detections that nothing covers."""

from __future__ import annotations

import numpy as np

from app.core.model import IntArray, Provenance
from app.review.concerns.agreement import agreeing, unusual
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found

_LEAST_FRAMES = 3
"""A weak track lasts at least so many frames, or scores half of the threshold."""
_PIECE_SECONDS = 4.0
"""One long weak track is asked about once in so long."""


class Ghosts:
    """Faces below the threshold that last, or that lie where a track's face was before or after.

    ``amount``: frames in which nothing covers it.
    """

    kinds = (ConcernKind.GHOSTS,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        piece = max(1, round(_PIECE_SECONDS * evidence.rate))
        start, end = (low // piece) * piece, -(-high // piece) * piece
        span = evidence.rows_between(start, end)
        table = evidence.table
        weak = ~evidence.covered[span] & ~evidence.rejected(span)
        rows = np.flatnonzero(weak) + span.start
        rows = rows[~evidence.hidden(evidence.position[rows], evidence.boxes[rows])]
        rows = rows[table.provenance[rows] == Provenance.DETECTOR]
        if not len(rows):
            return Found.none()
        found = _grouped(evidence, rows, piece)
        return found.take((low <= found.at) & (found.at < high))


def _grouped(evidence: Evidence, rows: IntArray, piece: int) -> Found:
    """One concern for a weak track and piece of time, at its strongest face."""
    table = evidence.table
    tracks, when = table.tracks[rows], evidence.position[rows] // piece
    lone = np.where(tracks == 0, table.ids[rows], 0)
    order = np.lexsort((-table.scores[rows], when, lone, tracks))
    keys = np.stack([tracks, lone, when])[:, order]
    fresh = np.append(True, (np.diff(keys, axis=1) != 0).any(axis=0))
    starts = np.flatnonzero(fresh)
    lengths = np.diff(np.append(starts, len(order)))
    best = rows[order[starts]]
    positions = evidence.position[rows[order]]
    first, last = np.minimum.reduceat(positions, starts), np.maximum.reduceat(positions, starts)
    at = evidence.position[best]
    threshold = evidence.rows.threshold
    strong = table.scores[best] >= 0.5 * threshold
    keep = strong | (lengths >= _LEAST_FRAMES)
    best, first, last = best[keep], first[keep], last[keep]
    at, lengths = at[keep], lengths[keep]
    alone = table.tracks[best] == 0
    return Found.make(
        ConcernKind.GHOSTS,
        at,
        first=first,
        last=last,
        boxes=evidence.boxes[best],
        track=table.tracks[best],
        detection=np.where(alone, table.ids[best], 0),
        anchor=np.where(alone, table.ids[best], at // piece),
        facts={
            **evidence.about(best),
            "amount": lengths,
            "span": evidence.seconds[last] - evidence.seconds[first],
            "count": evidence.counts(at),
            "agree": agreeing(evidence, at, evidence.boxes[best]),
            "unusual": unusual(evidence, evidence.boxes[best]),
        },
    )
