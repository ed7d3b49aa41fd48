"""A face that is there for hardly a moment."""

from __future__ import annotations

import numpy as np

from app.core.model import IntArray
from app.review.concerns.agreement import agreeing, unusual
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found

LONGEST = 2
"""Frames."""


class OneFrame:
    """Tracks of one frame or two, and faces without a track, in a medium that goes on."""

    kinds = (ConcernKind.ONE_FRAME,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        span = evidence.rows_between(low, high)
        if len(evidence.index) <= LONGEST:
            return Found.none()
        before, _ = evidence.neighbours
        _, frames, _ = evidence.lasting
        short = evidence.covered[span] & (frames[span] <= LONGEST) & (before[span] < 0)
        rows = np.flatnonzero(short) + span.start
        return _of(evidence, rows)


def _of(evidence: Evidence, rows: IntArray) -> Found:
    at = evidence.position[rows]
    lone = evidence.table.tracks[rows] == 0
    return Found.make(
        ConcernKind.ONE_FRAME,
        at,
        boxes=evidence.boxes[rows],
        track=evidence.table.tracks[rows],
        detection=np.where(lone, evidence.table.ids[rows], 0),
        anchor=np.where(lone, evidence.table.ids[rows], evidence.table.pts[rows]),
        facts={
            **evidence.about(rows),
            "count": evidence.counts(at),
            "agree": agreeing(evidence, at, evidence.boxes[rows]),
            "unusual": unusual(evidence, evidence.boxes[rows]),
        },
    )
