"""A face that is missing in between."""

from __future__ import annotations

import numpy as np

from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found


class Gaps:
    """Frames inside a track in which nothing covers its face."""

    kinds = (ConcernKind.GAP,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        rows = evidence.cached("gaps", lambda: _before_gaps(evidence))
        _, after = evidence.neighbours
        position = evidence.position
        start, end = position[rows], position[after[rows]]
        at = start + np.minimum(np.maximum((end - start) // 2, 1), evidence.context)
        keep = (low <= at) & (at < high) & evidence.covered[rows] & evidence.covered[after[rows]]
        rows, start, end, at = rows[keep], start[keep], end[keep], at[keep]
        share = ((at - start) / (end - start))[:, None]
        boxes = evidence.boxes
        between = np.asarray(boxes[rows] * (1 - share) + boxes[after[rows]] * share, np.float32)
        open_ = ~evidence.hidden(at, between)
        rows, start, end = rows[open_], start[open_], end[open_]
        return Found.make(
            ConcernKind.GAP,
            at[open_],
            first=start + 1,
            last=end - 1,
            boxes=between[open_],
            track=evidence.table.tracks[rows],
            anchor=evidence.table.pts[rows],
            facts={
                **evidence.about(rows),
                "span": evidence.seconds[end] - evidence.seconds[start],
                "count": evidence.counts(at[open_]),
            },
        )


def _before_gaps(evidence: Evidence) -> np.ndarray:
    _, after = evidence.neighbours
    rows = np.flatnonzero(after >= 0)
    step = evidence.position[after[rows]] - evidence.position[rows]
    return np.asarray(rows[step > 1], np.int64)
