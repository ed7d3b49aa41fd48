"""Which tracks may be one person, by how alike their faces are: suggestions, never decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray
from app.core.refs import FaceRef

NEAR: Final = 0.38
"""Mean distance of unit embeddings up to which two groups may be one person. Of pictures of
different people, 1 in 1,000 pairs is nearer; of the same person's, 9 in 10 are (docs/REVIEW.md)."""
MOST: Final = 1500
"""Tracks that are compared at once: the longest."""
_NEVER: Final = np.float32(9.0)


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """A track whose faces were measured.

    Attributes:
        first, last: PTS: no one is twice in a picture.
        vectors: (n, d) of unit length, one a face.
        name: Of the person, "" where nobody said.
        frames: How long it is.
    """

    medium_id: int
    ref: FaceRef
    first: int
    last: int
    vectors: FloatArray
    name: str = ""
    frames: int = 1

    @property
    def key(self) -> tuple[int, FaceRef]:
        """Names it among all tracks of the study."""
        return self.medium_id, self.ref


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Tracks that may be one person.

    Attributes:
        name: Of the person that they may be; "" for nobody who was named.
        tracks: Those that nobody named, the most alike first.
        distance: Mean distance within the group: the less, the more alike.
    """

    name: str
    tracks: tuple[tuple[int, FaceRef], ...] = field(default=())
    distance: float = 0.0


def suggest(measured: Sequence[Measured], *, near: float = NEAR) -> list[Suggestion]:
    """Groups of two tracks and more, or of one and a named person; the surest first.

    Two that are in one picture together are never one person, nor are two with different names.
    """
    kept = sorted(measured, key=lambda one: (not one.name, -one.frames))[:MOST]
    if len(kept) < 2:
        return []
    means = np.stack([_unit(one.vectors.mean(axis=0)) for one in kept])
    between = np.sqrt(np.maximum(2 - 2 * (means @ means.T), 0)).astype(np.float32)
    groups = _merged(between, _apart(kept), [one.name for one in kept], near=near)
    found = []
    for group in groups:
        name = next((kept[at].name for at in group if kept[at].name), "")
        inner = between[np.ix_(group, group)]
        distance = inner.sum(axis=1) / (len(group) - 1)
        order = sorted(range(len(group)), key=lambda at: float(distance[at]))
        tracks = tuple(kept[group[at]].key for at in order if not kept[group[at]].name)
        if tracks:
            found.append(Suggestion(name, tracks, float(distance.mean())))
    return sorted(found, key=lambda one: (not one.name, one.distance))


def _apart(measured: Sequence[Measured]) -> NDArray[np.bool_]:
    """(n, n) pairs that are in one picture together."""
    media = np.array([one.medium_id for one in measured])
    first = np.array([one.first for one in measured])
    last = np.array([one.last for one in measured])
    meet = (first[:, None] <= last) & (first <= last[:, None])
    return np.asarray(meet & (media[:, None] == media))


def _merged(
    between: FloatArray, apart: NDArray[np.bool_], names: Sequence[str], *, near: float
) -> list[list[int]]:
    """Groups of more than one, joined from the nearest on while their mean distance is near."""
    n = len(between)
    groups = [[at] for at in range(n)]
    called = np.array(names, object)
    unlike = (called[:, None] != called) & (called[:, None] != "") & (called != "")
    same = (called[:, None] == called) & (called[:, None] != "")
    distance = np.where((apart | unlike) & ~same, _NEVER, between).astype(np.float32)
    distance[same] = 0  # what people said holds
    np.fill_diagonal(distance, _NEVER)
    sizes, alive = np.ones(n), np.ones(n, np.bool_)
    while True:
        best = int(distance.argmin())
        a, b = divmod(best, n)
        if distance[a, b] > near:
            break
        forbidden = (distance[a] >= _NEVER) | (distance[b] >= _NEVER)
        joined = (distance[a] * sizes[a] + distance[b] * sizes[b]) / (sizes[a] + sizes[b])
        joined = np.where(forbidden, _NEVER, joined).astype(np.float32)
        joined[[a, b]] = _NEVER
        distance[a], distance[:, a] = joined, joined
        distance[b], distance[:, b] = _NEVER, _NEVER
        groups[a] += groups[b]
        sizes[a] += sizes[b]
        alive[b] = False
    return [groups[at] for at in range(n) if alive[at] and len(groups[at]) > 1]


def _unit(vector: FloatArray) -> FloatArray:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), np.float32)
