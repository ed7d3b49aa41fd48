"""Puts new rows between old ones: rows of a run arrive out of order, a stretch at a time."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable, concatenate

_Number = TypeVar("_Number", bound=np.generic)


def splice(old: NDArray[_Number], new: NDArray[_Number], at: NDArray[np.intp]) -> NDArray[_Number]:
    """``new[i]`` put before ``old[at[i]]``: few, long copies, as new rows come in stretches."""
    places, starts = np.unique(at, return_index=True)
    cuts = [0, *places.tolist(), len(old)]
    stretches = np.split(new, starts[1:]) if len(places) else []
    parts = [old[cuts[0] : cuts[1]]]
    for i, stretch in enumerate(stretches, 1):
        parts += [stretch, old[cuts[i] : cuts[i + 1]]]
    return np.concatenate(parts)


def merge(old: FaceTable, new: FaceTable, at: NDArray[np.intp]) -> FaceTable:
    """The rows of ``new`` put before the rows ``at`` of ``old``; sorted by PTS like both."""
    if len(old) == 0 or old.landmarks.shape[1] != new.landmarks.shape[1]:
        return concatenate([old, new])
    return FaceTable(
        splice(old.ids, new.ids, at),
        splice(old.pts, new.pts, at),
        splice(old.boxes, new.boxes, at),
        splice(old.scores, new.scores, at),
        splice(old.provenance, new.provenance, at),
        splice(old.tracks, new.tracks, at),
        splice(old.landmarks, new.landmarks, at),
    )
