"""What another detector, or another look of the same one, sees and nothing covers."""

from __future__ import annotations

import numpy as np

from app.core.arrays import FaceTable, concatenate
from app.review.concerns.agreement import agreeing, unusual
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found

_PIECE_SECONDS = 2.0
"""What is seen at one place is asked about once in so long."""


class SecondOpinions:
    """Faces that only a second look sees. ``amount``: how many looks saw it."""

    kinds = (ConcernKind.SECOND_OPINION,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        table = evidence.cached("opinions", lambda: concatenate(evidence.known.opinions.values()))
        if not len(table):
            return Found.none()
        piece = max(1, round(_PIECE_SECONDS * evidence.rate))
        pts = evidence.index.pts
        first = pts[min((low // piece) * piece, len(pts) - 1)]
        last = pts[min(-(-high // piece) * piece, len(pts)) - 1]
        table = table.take(table.rows_between(int(first), int(last)))
        position = np.searchsorted(pts, table.pts)
        bare = ~evidence.hidden(position, table.boxes) & ~evidence.refused(position, table.boxes)
        return _grouped(evidence, table.take(bare), position[bare], piece=piece).between(low, high)


def _grouped(evidence: Evidence, table: FaceTable, position: np.ndarray, *, piece: int) -> Found:
    """The surest of what was seen at about one place within a piece of time."""
    if not len(table):
        return Found.none()
    width = np.maximum(table.boxes[:, 2] - table.boxes[:, 0], 1)
    cell = 2.0 * 2 ** np.round(np.log2(width))
    x, y = ((table.boxes[:, a] + table.boxes[:, a + 2]) / 2 / cell for a in (0, 1))
    keys = np.stack([position // piece, np.round(x), np.round(y), np.round(np.log2(width))])
    order = np.lexsort((-table.scores, *keys[::-1]))
    fresh = np.append(True, (np.diff(keys[:, order], axis=1) != 0).any(axis=0))
    starts = np.flatnonzero(fresh)
    best = order[starts]
    boxes, at = table.boxes[best], position[best]
    where = keys[:, best].astype(np.int64)
    return Found.make(
        ConcernKind.SECOND_OPINION,
        at,
        boxes=boxes,
        anchor=((where[0] * 4096 + where[1]) * 4096 + where[2]) * 32 + where[3],
        facts={
            "score": table.scores[best],
            "best": table.scores[best],
            "width": width[best],
            "share": (boxes[:, 3] - boxes[:, 1]) / evidence.height,
            "margin": evidence.margins(boxes),
            "amount": np.diff(np.append(starts, len(order))),
            "count": evidence.counts(at),
            "agree": agreeing(evidence, at, boxes),
            "unusual": unusual(evidence, boxes),
        },
    )
