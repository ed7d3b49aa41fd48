"""One face a head, one track a face: what tracking placed more than once is made one.

Tracks that are on one head wherever both are, are one track. Where tracks that are two faces come
together, as when one walks before the other, the likelier one's face covers the head alone.
Nothing that was covered is uncovered: the face that stays is grown over those that go, and a face
goes only for one whose track scores at least as much, so that it stays covered at any threshold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

import numpy as np

from app.core.arrays import FaceTable, concatenate
from app.core.geometry import iou_matrix
from app.core.model import FloatArray, IntArray, Provenance
from app.inference.heads import GROWN, SURE, SURE_IOU, on_one_head, union

_TOGETHER = 0.6
"""Two tracks are one if they are on one head in this share of the frames that have both."""

_PLACED = 0.7
"""What a face that the tracker placed counts, for its score."""

_APART = 1.0
"""Two detections whose centres are farther apart than this, in their width, are two heads."""


def one_face_per_head(table: FaceTable, threshold: float, scores: Mapping[int, float]) -> FaceTable:
    """Every head once a frame.

    Args:
        table: What tracking made of a run.
        threshold: Working threshold.
        scores: Of the tracks that were looked at a second time, by number.

    Returns:
        The same detections, those that go numbered below 0; tracker's rows that go are gone.
    """
    rank = _ranks(table, scores)
    evidence = _evidence(table)
    work = _Work(table, evidence, threshold)
    for rows in _frames(table):
        boxes, seen = table.boxes[rows], evidence[rows]
        same = on_one_head(boxes, boxes)
        both = np.minimum(seen[:, None], seen[None]) >= SURE
        same &= ~both | (iou_matrix(boxes, boxes) >= SURE_IOU)
        free = np.ones(len(rows), np.bool_)
        for leader in np.argsort(-seen, kind="stable").tolist():
            if free[leader]:
                group = same[leader] & free
                group[leader] = True
                free &= ~group
                if group.sum() > 1:
                    tracks = sorted(table.tracks[rows[group]].tolist())
                    number = max(tracks, key=lambda track: rank.get(track, 0.0))
                    work.unite(rows[group], number)
    return work.result()


def merged(table: FaceTable, threshold: float) -> FaceTable:
    """Tracks that are on one head made one, and each track's face once a frame.

    Args:
        table: What tracking placed; a track may have a face several times in a frame.
        threshold: Working threshold.

    Returns:
        Rows with numbers 1, 2, ... in order of first appearance.
    """
    root = _one_track(table)
    owner = np.abs(table.tracks)
    roots = np.array([root.get(int(track), int(track)) for track in owner], np.int64)
    _, firsts = np.unique(roots, return_index=True)
    final = {int(roots[row]): number + 1 for number, row in enumerate(sorted(firsts.tolist()))}
    named = np.array([final[int(track)] for track in roots], np.int64)
    table = replace(table, tracks=np.where(table.tracks < 0, -named, named))
    work = _Work(table, _evidence(table), threshold)
    for rows in _frames(table):
        tracks = table.tracks[rows]
        for track in np.unique(tracks[np.bincount(tracks)[tracks] > 1]).tolist():
            work.unite(rows[tracks == track], track)
    return work.result()


def _one_track(table: FaceTable) -> dict[int, int]:
    """The track that stands for each that is not alone."""
    together: dict[tuple[int, int], int] = defaultdict(int)
    joint: dict[tuple[int, int], int] = defaultdict(int)
    apart: set[tuple[int, int]] = set()
    for rows in _frames(table):
        tracks, boxes = table.tracks[rows], table.boxes[rows]
        found = table.provenance[rows] == Provenance.DETECTOR
        centres, widths = (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2] - boxes[:, 0]
        gaps = np.linalg.norm(centres[:, None] - centres[None], axis=2)
        far = gaps > _APART * np.minimum(widths[:, None], widths[None])
        far &= found[:, None] & found[None]
        same = on_one_head(boxes, boxes)
        for a, b in zip(*np.nonzero(np.triu(np.ones_like(same), 1)), strict=True):
            pair = min(tracks[a], tracks[b]), max(tracks[a], tracks[b])
            joint[pair] += 1
            together[pair] += int(same[a, b])
            if far[a, b]:
                apart.add(pair)
    parent: dict[int, int] = {}
    members: dict[int, set[int]] = {}
    for (a, b), count in sorted(together.items(), key=lambda item: -item[1]):
        if count < _TOGETHER * joint[a, b] or count == 0:
            continue
        one, other = parent.get(a, a), parent.get(b, b)
        if one == other:
            continue
        mine, theirs = members.get(one, {one}), members.get(other, {other})
        pairs = [(min(x, y), max(x, y)) for x in mine for y in theirs]
        if any(pair in apart for pair in pairs):
            continue
        if sum(together[p] for p in pairs if p in joint) < _TOGETHER * sum(
            joint[p] for p in pairs if p in joint
        ):
            continue
        members[one] = mine | theirs
        for track in theirs:
            parent[track] = one
    return parent


def _evidence(table: FaceTable) -> FloatArray:
    """(n,) how well each face was seen; what the tracker placed is less than seen."""
    placed = table.provenance != Provenance.DETECTOR
    return np.where(placed, _PLACED * table.scores, table.scores).astype(np.float32)


def _ranks(table: FaceTable, scores: Mapping[int, float]) -> dict[int, float]:
    """What each track is judged by: its second look, else its best detection."""
    found = np.flatnonzero((table.provenance == Provenance.DETECTOR) & (table.tracks != 0))
    best = np.zeros(int(np.abs(table.tracks).max(initial=0)) + 1, np.float32)
    np.maximum.at(best, np.abs(table.tracks[found]), table.scores[found])
    return dict(enumerate(best.tolist())) | dict(scores)


def _frames(table: FaceTable) -> Iterator[IntArray]:
    """The rows of every frame that shows several faces."""
    shown = np.flatnonzero(table.tracks > 0)
    pts = table.pts[shown]
    bounds = np.flatnonzero(np.diff(pts, prepend=pts[:1] - 1))
    for start, stop in pairwise([*bounds.tolist(), len(shown)]):
        if stop - start > 1:
            yield shown[start:stop]


class _Work:
    """Rows of a table on their way to being fewer."""

    def __init__(self, table: FaceTable, evidence: FloatArray, threshold: float) -> None:
        self._table = table
        self._evidence = evidence
        self._threshold = threshold
        self._tracks = table.tracks.copy()
        self._gone = np.zeros(len(table), np.bool_)
        self._grown: dict[int, FloatArray] = {}

    def unite(self, rows: IntArray, number: int) -> None:
        """Let the best seen of some rows of a frame stand for all, with a track's number."""
        table, seen = self._table, self._evidence[rows]
        found = table.provenance[rows] == Provenance.DETECTOR
        best = int(np.argmax(seen))
        box, others = table.boxes[rows[best]], np.arange(len(rows)) != best
        firm = seen >= self._threshold
        larger = union(box, table.boxes[rows[others & firm]])
        larger = union(larger, table.boxes[rows[others & ~firm & found]], most=GROWN)
        self._tracks[rows] = np.where(found & others, -number, number)
        self._gone[rows[others & ~found]] = True
        if larger is not box:
            self._grown[int(rows[best])] = larger

    def result(self) -> FaceTable:
        """The rows that are left; where a detection had to grow, the tracker's row is beside."""
        table, leaders = self._table, np.array(sorted(self._grown), np.int64)
        boxes = table.boxes.copy()
        tracks = self._tracks
        if not len(leaders):
            return replace(table, tracks=tracks).take(~self._gone)
        larger = np.stack([self._grown[row] for row in leaders.tolist()])
        placed = table.provenance[leaders] != Provenance.DETECTOR
        boxes[leaders[placed]] = larger[placed]
        found = leaders[~placed]
        added = replace(
            table.take(found),
            ids=np.zeros(len(found), np.int64),
            boxes=larger[~placed],
            provenance=np.full(len(found), Provenance.TRACKER, np.uint8),
            tracks=tracks[found],
        )
        tracks[found] = -tracks[found]
        own = replace(table, tracks=tracks, boxes=boxes).take(~self._gone)
        return concatenate([own, added]) if len(added) else own
