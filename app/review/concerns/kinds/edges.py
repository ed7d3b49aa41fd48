"""Faces at the picture's edge, and faces that fill it."""

from __future__ import annotations

import numpy as np

from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found, together

_NEAR = 0.1
"""Face widths from the edge."""
_FILLS = 0.6
"""Of the picture's height."""
_LOOK_SECONDS = 0.2


class Edges:
    """A face that stops being covered at the picture's edge although much of it was inside."""

    kinds = (ConcernKind.EDGE,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        return together(_side(evidence, low, high, ahead=ahead) for ahead in (False, True))


class FillsPicture:
    """A face so large that a box may be wrong. ``amount``: share of the picture's height."""

    kinds = (ConcernKind.FILLS_PICTURE,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        span = evidence.rows_between(low, high)
        boxes = evidence.boxes[span]
        tall = (boxes[:, 3] - boxes[:, 1]) / evidence.height
        shown = evidence.covered[span] & (evidence.rows.edited[span] == 0)
        rows = np.flatnonzero((tall > _FILLS) & shown) + span.start
        at = evidence.position[rows]
        return Found.make(
            ConcernKind.FILLS_PICTURE,
            at,
            boxes=evidence.boxes[rows],
            track=evidence.table.tracks[rows],
            anchor=evidence.table.pts[rows],
            facts={
                **evidence.about(rows),
                "amount": tall[rows - span.start],
                "count": evidence.counts(at),
            },
        )


def _side(evidence: Evidence, low: int, high: int, *, ahead: bool) -> Found:
    look, way = max(1, round(_LOOK_SECONDS * evidence.rate)), 1 if ahead else -1
    span = evidence.rows_between(low - look, high + look)
    outward = evidence.neighbours[1 if ahead else 0][span]
    owned = evidence.table.tracks[span] > 0
    rows = np.flatnonzero(evidence.covered[span] & owned & (outward < 0)) + span.start
    boxes = evidence.boxes[rows]
    middle_x, middle_y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    inside = (middle_x > 0) & (middle_x < evidence.width)
    inside &= (middle_y > 0) & (middle_y < evidence.height)
    rows = rows[inside & (evidence.margins(boxes) < _NEAR)]
    at = evidence.position[rows] + way * look
    keep = (low <= at) & (at < high) & (at >= 0) & (at < len(evidence.index))
    keep &= ~evidence.cut_between(
        np.minimum(at, evidence.position[rows]), np.maximum(at, evidence.position[rows])
    )
    rows, at = rows[keep], at[keep]
    bare = ~evidence.hidden(at, evidence.boxes[rows])
    rows, at = rows[bare], at[bare]
    position = evidence.position[rows]
    return Found.make(
        ConcernKind.EDGE,
        at,
        first=np.minimum(at, position),
        last=np.maximum(at, position),
        boxes=evidence.boxes[rows],
        track=evidence.table.tracks[rows],
        anchor=evidence.table.pts[rows],
        facts={
            **evidence.about(rows),
            "count": evidence.counts(at),
        },
    )
