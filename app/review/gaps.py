"""Where the detector did not find the face of a track, and what covers it there instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.fold import ReviewState
from app.core.keyframes import REJECTED, REMOVED
from app.core.model import IntArray, Provenance
from app.core.refs import FaceRef
from app.core.rows import RunRows
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary

_STRAIGHT: Final = 0.05
"""Pixels off the straight way between two detections from which a box was moved by the picture."""


class Closed(StrEnum):
    """How a frame of a gap was closed."""

    PICTURE = "followed in the picture"
    STRAIGHT = "interpolated"
    HAND = "placed by hand"
    TOOL = "found by another tool"
    LEFT = "left visible by a person"
    OPEN = "still open"


class Side(StrEnum):
    """Where a gap lies in its track."""

    BETWEEN = "in between"
    BEFORE = "before the first"
    AFTER = "after the last"
    WHOLE = "never detected"


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a track without any detection.

    Attributes:
        ref: The track.
        person: Its name, "" where nobody named it.
        first, last: PTS of its first and last frame.
        side: Where it lies.
        closed: Frames by how they were closed; those that there are none of are not listed.
    """

    ref: FaceRef
    person: str
    first: int
    last: int
    side: Side
    closed: dict[Closed, int]

    @property
    def frames(self) -> int:
        return sum(self.closed.values())


_KINDS: Final = tuple(Closed)
_SEEN: Final = len(_KINDS)
"""Code of a frame in which the detector found the face."""
_OUTSIDE: Final = _SEEN + 1
"""Code of a frame in which nothing is covered, and nobody left it so."""


def gaps_in(
    state: ReviewState, index: FrameIndex, looked: IntArray | None = None
) -> tuple[list[Gap], int]:
    """All gaps of tracks that are covered anywhere, by time.

    Args:
        state: Faces after all decisions.
        index: All frames.
        looked: PTS of frames that the detector looked at, sorted; None for all. Of frames between
            two looks nobody expected a detection.

    Returns:
        The gaps, and how many faces were filled in between two looks, with no miss in between.
    """
    marks = np.ones(len(index), np.bool_) if looked is None else np.isin(index.pts, looked)
    found: list[Gap] = []
    between = 0
    for track in state.tracks():
        if track.ghost or not track.covered:
            continue
        for gap in _of_track(state, track, index):
            a, b = (int(np.searchsorted(index.pts, pts)) for pts in (gap.first, gap.last))
            if (
                gap.side is Side.BETWEEN
                and Closed.OPEN not in gap.closed
                and not marks[a : b + 1].any()
            ):
                between += gap.frames
            else:
                found.append(gap)
    return sorted(found, key=lambda gap: (gap.first, gap.ref.number)), between


def _of_track(state: ReviewState, track: TrackSummary, index: FrameIndex) -> Iterator[Gap]:
    codes = np.full(len(index), _OUTSIDE, np.int64)
    layers = state.layers
    for rows in layers.all_rows():
        _mark_rows(codes, rows, track.ref, index=index)
    frames = layers.frames.frames
    for base, low, high in layers.identities.pieces(track.ref):
        drawn = layers.drawn.get(base)
        if drawn is None:
            continue
        where, shown = drawn.codes(frames)
        pts = frames[where]
        kept = (shown != REMOVED) & (pts >= low) & (pts <= high)
        pts, shown = pts[kept], shown[kept]
        kinds = np.full(len(pts), _KINDS.index(Closed.STRAIGHT))
        kinds[np.isin(pts, drawn.followed)] = _KINDS.index(Closed.PICTURE)
        kinds[np.isin(pts, drawn.keyframes)] = _KINDS.index(Closed.HAND)
        if drawn.tool:
            kinds[:] = _KINDS.index(Closed.TOOL)
        kinds[shown == REJECTED] = _KINDS.index(Closed.LEFT)
        _put(codes, kinds, np.searchsorted(index.pts, pts))
    there = np.flatnonzero(codes != _OUTSIDE)
    if not len(there):
        return
    first = int(there[0])
    codes = codes[first : int(there[-1]) + 1]
    codes[codes == _OUTSIDE] = _KINDS.index(Closed.OPEN)
    missed = codes != _SEEN
    edges = np.flatnonzero(np.diff(np.concatenate([[False], missed, [False]]).astype(np.int8)))
    for a, b in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        counts = np.bincount(codes[a:b], minlength=_SEEN)
        closed = {kind: int(n) for kind, n in zip(_KINDS, counts, strict=True) if n}
        pts = index.pts[[first + a, first + b - 1]].tolist()
        side = _side(a > 0, b < len(codes))
        yield Gap(track.ref, track.person, pts[0], pts[1], side, closed)


def _side(before: bool, after: bool) -> Side:
    if before and after:
        return Side.BETWEEN
    return Side.AFTER if before else Side.BEFORE if after else Side.WHOLE


def _put(codes: IntArray, kinds: NDArray[Any], places: IntArray) -> None:
    """Where two say something of a frame, a detection counts, else what came last."""
    free = codes[places] != _SEEN
    codes[places[free]] = kinds[free]


def _mark_rows(codes: IntArray, rows: RunRows, ref: FaceRef, *, index: FrameIndex) -> None:
    own = rows.rows_named(ref)
    if not len(own):
        return
    who = rows.provenance(own)
    kinds = np.full(len(own), _KINDS.index(Closed.PICTURE))
    places = np.searchsorted(index.pts, rows.table.pts[own])
    found = rows.table.provenance[own] == Provenance.DETECTOR
    kinds[_straight(rows.table.boxes[own], places, found)] = _KINDS.index(Closed.STRAIGHT)
    kinds[who == Provenance.PERSON] = _KINDS.index(Closed.HAND)
    kinds[rows.decided(own) == REJECTED] = _KINDS.index(Closed.LEFT)
    kinds[found] = _SEEN
    kept = rows.covered[own]
    if not rows.touched_only:
        kept = kept | (rows.decided(own) == REJECTED) & ~rows.cut(own)
    _put(codes, kinds[kept], places[kept])


def _straight(boxes: NDArray[Any], places: IntArray, found: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(n,) rows that lie on the straight way between the detections beside them."""
    out = np.zeros(len(boxes), np.bool_)
    for a, b in pairwise(np.flatnonzero(found).tolist()):
        if b - a < 2:
            continue
        inner = slice(a + 1, b)
        share = ((places[inner] - places[a]) / (places[b] - places[a]))[:, None]
        way = boxes[a] * (1 - share) + boxes[b] * share
        out[inner] = bool(np.abs(boxes[inner] - way).max() < _STRAIGHT)
    return out
