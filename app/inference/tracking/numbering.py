"""Which tracklets become one track; final numbers, and the tracker's rows beside the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from app.core.arrays import FaceTable, concatenate
from app.core.model import IntArray, Provenance
from app.core.timebase import FrameIndex
from app.inference.tracking.settle import Row


class Families:
    """Which tracklets are one face.

    Args:
        seen: Of each tracklet, the ordinals of the frames in which the detector saw it.
    """

    def __init__(self, seen: Sequence[IntArray]) -> None:
        self._parent = np.arange(len(seen))
        self._seen = dict(enumerate(seen))

    def root(self, number: int) -> int:
        """The tracklet that stands for all of the same face."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = int(self._parent[number])
        return int(number)

    def join(self, a: int, b: int) -> bool:
        """Make two tracks one unless both were seen in one frame: then they are two faces."""
        a, b = self.root(a), self.root(b)
        if a == b:
            return True
        if np.intersect1d(self._seen[a], self._seen[b]).size:
            return False
        self._seen[a] = np.concatenate([self._seen[a], self._seen.pop(b)])
        self._parent[b] = a
        return True


def numbered(
    index: FrameIndex,
    table: FaceTable,
    positions: IntArray,
    *,
    numbers: IntArray,
    made: Iterable[Row],
    root: Callable[[int], int],
) -> FaceTable:
    """All rows with final track numbers, 1, 2, ... in order of first appearance.

    Args:
        index: Frames of the medium.
        table: Detector rows.
        positions: (n,) ordinal of each row's frame.
        numbers: (n,) tracklet of each row.
        made: What the tracker adds; a face that a track has twice in a frame is kept once, the
            detector's before the tracker's, then the surer one.
        root: Final track of a tracklet.

    Returns:
        The same rows numbered, and the tracker's own (id 0, provenance TRACKER).
    """
    roots = np.array([root(number) for number in numbers])
    _, firsts = np.unique(roots, return_index=True)
    final = {int(roots[row]): i + 1 for i, row in enumerate(sorted(firsts.tolist()))}
    own = FaceTable(
        table.ids,
        table.pts,
        table.boxes,
        table.scores,
        table.provenance,
        np.array([final[int(track)] for track in roots], np.int64),
        table.landmarks,
    )
    owned = zip(roots.tolist(), positions.tolist(), strict=True)
    taken = {(final[track], at) for track, at in owned}
    unique: dict[tuple[int, int], Row] = {}
    for row in made:
        key = (final[root(row.track)], row.position)
        if key not in taken and (key not in unique or unique[key].score < row.score):
            unique[key] = row
    keys = sorted(unique, key=lambda key: (key[1], key[0]))
    rows = [unique[key] for key in keys]
    if not rows:
        return own
    added = FaceTable(
        np.zeros(len(rows), np.int64),
        index.pts[[row.position for row in rows]],
        np.stack([row.box for row in rows]).astype(np.float32),
        np.array([row.score for row in rows], np.float32),
        np.full(len(rows), Provenance.TRACKER, np.uint8),
        np.array([track for track, _ in keys], np.int64),
        np.stack([row.marks for row in rows]).astype(np.float32),
    )
    return concatenate([own, added])
