"""Where another scene begins."""

from __future__ import annotations

import numpy as np

from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found

_LOOK_SECONDS = 0.12


class SceneCuts:
    """The first pictures of a scene: nothing before them helps to find its faces."""

    kinds = (ConcernKind.SCENE_CUT,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        look = max(1, round(_LOOK_SECONDS * evidence.rate))
        first = evidence.known.cuts
        at = np.minimum(first + look, len(evidence.index) - 1)
        keep = (low <= at) & (at < high)
        first, at = first[keep], at[keep]
        return Found.make(
            ConcernKind.SCENE_CUT,
            at,
            first=first,
            anchor=evidence.index.pts[first],
            facts={"count": evidence.counts(at)},
        )
