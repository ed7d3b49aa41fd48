"""Faces in damaged pictures: what tracks say they are is covered beside what is seen there.

In a damaged picture a detector may miss a face, or see it where damage moved a part of it. So
where a few pictures in a row are damaged, each track also covers in them the place that its
sightings on both sides tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import NO_TRACK, FaceTable, concatenate
from app.core.geometry import iou_matrix
from app.core.model import FloatArray, IntArray, Provenance
from app.core.shown import Condition, ShownPictures
from app.core.timebase import FrameIndex

_LONGEST_SECONDS: Final = 0.5
"""Longer stretches of damage are tracked like any other pictures: a place of long before says
little."""
_DOUBTFUL: Final = (Condition.DAMAGED, Condition.ABRUPT)
_SAME: Final = 0.5
"""IoU from which a face seen in the picture stands for the one that was expected there."""


@dataclass(frozen=True, slots=True)
class _Place:
    track: int
    position: int
    box: FloatArray
    score: float


def bridged(
    index: FrameIndex, table: FaceTable, shown: ShownPictures | None, *, threshold: float
) -> FaceTable:
    """Add to a tracked table what damaged pictures may hide.

    Args:
        index: Frames of the medium.
        table: All rows, with track numbers.
        shown: What is known of the pictures; None for nothing.
        threshold: Faces from this score on are covered.

    Returns:
        The same rows, and more of the tracker's (id 0, provenance TRACKER): in the face's track
        where that has none in the frame, else in a track of its own.
    """
    if shown is None or len(table) == 0:
        return table
    spans = _short_runs(index, np.isin(shown.conditions, _DOUBTFUL) | ~shown.known)
    if not spans:
        return table
    work = _Bridge(index, table, threshold)
    made = [place for first, last in spans for place in work.across(first, last)]
    if not made:
        return table
    made.sort(key=lambda place: (place.position, place.track))
    return concatenate([table, _table(index, made, table.landmarks.shape[1])])


class _Bridge:
    """One call of :func:`bridged`."""

    def __init__(self, index: FrameIndex, table: FaceTable, threshold: float) -> None:
        self._index = index
        self._table = table
        self._threshold = threshold
        self._fresh = int(table.tracks.max()) + 1

    def across(self, first: int, last: int) -> list[_Place]:
        """Places of the tracks beside a stretch of damaged frames, ordinals, inclusive."""
        table = self._table
        before, after = self._by_track(first - 1), self._by_track(last + 1)
        made: list[_Place] = []
        for track in sorted(set(before) | set(after)):
            sides = [side[track] for side in (before, after) if track in side]
            score = float(table.scores[sides].max())
            apart = False
            for position in range(first, last + 1):
                share = (position - first + 1) / (last - first + 2)
                start, end = table.boxes[sides[0]], table.boxes[sides[-1]]
                box = np.asarray(start * (1 - share) + end * share, np.float32)
                here = self._rows(position)
                own = table.tracks[here] == track
                if self._covered(box, here, own):
                    continue
                name = self._fresh if own.any() else track
                made.append(_Place(name, position, box, score))
                apart |= name != track
            self._fresh += apart
        return made

    def _covered(self, box: FloatArray, here: IntArray, own: NDArray[np.bool_]) -> bool:
        """Whether a face that will be covered was seen where one is expected."""
        counts = own | (self._table.scores[here] >= self._threshold)
        rows = here[counts]
        return bool(len(rows)) and bool(
            iou_matrix(box[None], self._table.boxes[rows]).max() >= _SAME
        )

    def _rows(self, position: int) -> IntArray:
        if not 0 <= position < len(self._index):
            return np.zeros(0, np.int64)
        pts = self._index.at(position)
        first, last = np.searchsorted(self._table.pts, [pts, pts + 1])
        rows = np.arange(first, last)
        # A detection for which another row stands is no face of its own.
        return rows[self._table.tracks[rows] >= NO_TRACK]

    def _by_track(self, position: int) -> dict[int, int]:
        rows = self._rows(position).tolist()
        return {int(self._table.tracks[row]): row for row in rows if self._table.tracks[row]}


def _short_runs(index: FrameIndex, flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last ordinal of every short run of flagged frames."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    runs = [(int(a), int(b) - 1) for a, b in edges.reshape(-1, 2)]
    longest = _LONGEST_SECONDS / float(index.time_base)
    return [(a, b) for a, b in runs if index.at(b) - index.at(a) <= longest]


def _table(index: FrameIndex, made: list[_Place], points: int) -> FaceTable:
    return FaceTable(
        np.zeros(len(made), np.int64),
        index.pts[[place.position for place in made]],
        np.stack([place.box for place in made]),
        np.array([place.score for place in made], np.float32),
        np.full(len(made), Provenance.TRACKER, np.uint8),
        np.array([place.track for place in made], np.int64),
        np.full((len(made), points, 2), np.nan, np.float32),
    )
