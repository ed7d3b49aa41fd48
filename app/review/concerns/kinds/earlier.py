"""Faces that a person vouched for in an earlier run, and that the new run does not find."""

from __future__ import annotations

import numpy as np

from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found, together


class LostFromEarlierRun:
    """They stay covered; what the new run missed beside them may not. ``amount``: frames."""

    kinds = (ConcernKind.LOST_FROM_EARLIER_RUN,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        return together(
            _of_run(evidence, run).between(low, high) for run in evidence.state.layers.replaced
        )


def _of_run(evidence: Evidence, run: int) -> Found:
    rows = evidence.state.layers.replaced[run]
    table = rows.table.take(rows.covered)
    position = np.searchsorted(evidence.index.pts, table.pts)
    inside = position < len(evidence.index)
    table, position = table.take(inside), position[inside]
    bare = ~evidence.found(position, table.boxes)
    table, position = table.take(bare), position[bare]
    order = np.lexsort((position, table.tracks))
    if not len(order):
        return Found.none()
    tracks = table.tracks[order]
    starts = np.flatnonzero(np.append(True, np.diff(tracks) != 0))
    ends = np.append(starts[1:], len(order)) - 1
    middle = order[(starts + ends) // 2]
    boxes = table.boxes[middle]
    return Found.make(
        ConcernKind.LOST_FROM_EARLIER_RUN,
        position[middle],
        first=position[order[starts]],
        last=position[order[ends]],
        boxes=boxes,
        anchor=np.where(tracks[starts] > 0, tracks[starts], -table.ids[middle]) + (run << 40),
        facts={
            "score": table.scores[middle],
            "width": boxes[:, 2] - boxes[:, 0],
            "amount": ends - starts + 1,
            "count": evidence.counts(position[middle]),
        },
    )
