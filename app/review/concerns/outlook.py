"""How many concerns are open, where they are, and which tracks they are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from app.core.decisions import FaceRef
from app.core.geometry import one_place
from app.core.model import Box, FloatArray, IntArray
from app.review.concerns.asking import Asked
from app.review.concerns.concern import KINDS, Concern, ConcernKind
from app.review.concerns.listing import Listing


def places_of(
    listed: Listing | None, asked: Asked, told: Sequence[Concern]
) -> tuple[IntArray, FloatArray]:
    """PTS of the frames to look at, and risks: what was told, then what is asked about.

    Args:
        told: Those that are open.
    """
    if listed is None:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    rows = asked.open
    at = listed.evidence.index.pts[listed.found.at[rows]]
    stamps = np.array([one.at for one in told], np.int64)
    risks = np.array([one.risk for one in told], np.float32)
    return np.concatenate([stamps, at]), np.concatenate([risks, asked.risk[rows]])


def counts_of(
    listed: Listing | None, asked: Asked, told: Sequence[Concern]
) -> dict[ConcernKind, int]:
    """How many are open, by kind; kinds without any are left out."""
    if listed is None:
        return {}
    found = np.bincount(listed.found.kind[asked.open], minlength=len(KINDS))
    counted = {kind: n for kind, n in zip(KINDS, found.tolist(), strict=True) if n}
    return {**counted, **Counter(one.kind for one in told)}


def lies_at(concern: Concern, box: Box) -> bool:
    """Whether a concern is about the same place of the picture."""
    return concern.box is not None and bool(one_place(concern.box.array()[None], box)[0])


def risks_of(listed: Listing | None, asked: Asked) -> dict[FaceRef, float]:
    """The greatest risk of a concern that is open about each track of the run or a person's."""
    if listed is None:
        return {}
    rows = asked.every
    tracks = listed.found.track[rows]
    _, first = np.unique(tracks, return_index=True)  # the riskiest stand first
    found: dict[FaceRef, float] = {}
    for row in rows[first[tracks[first] != 0]].tolist():
        ref = listed.ref(row)
        if ref is not None:
            found[ref] = max(float(asked.risk[row]), found.get(ref, 0.0))
    return found
