"""Boxes of one frame that are on one head become one face.

A detector proposes a head several times: at two sizes, with and without the hair, and weaker, a
little beside. Its own suppression leaves those that overlap little.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable, concatenate
from app.core.geometry import areas, iou_matrix
from app.core.model import FloatArray, IntArray, Provenance

_SAME_IOU = 0.3
_SAME_SIZE = 6.0
"""Largest ratio of areas at which a box with its centre in another is on the same head."""

SURE = 0.5
SURE_IOU = 0.5
"""Two that both score this well are two faces, one before the other, unless they overlap more."""

_OUTSIDE = 0.15
"""What sticks out of a box by no more than this share of it is covered by its margin."""

GROWN = 1.5
"""A weak box does not make a face larger than so many times itself."""


def on_one_head(a: FloatArray, b: FloatArray) -> NDArray[np.bool_]:
    """(n, m) whether boxes of one frame, (n, 4) and (m, 4), are on the same head."""
    inside = _centred(a, b) | _centred(b, a).T
    size_a, size_b = areas(a)[:, None].clip(1), areas(b)[None].clip(1)
    alike = np.maximum(size_a / size_b, size_b / size_a) < _SAME_SIZE
    return np.asarray((iou_matrix(a, b) >= _SAME_IOU) | (inside & alike))


def _centred(a: FloatArray, b: FloatArray) -> NDArray[np.bool_]:
    """(n, m) whether the centre of each of ``a`` is inside each of ``b``."""
    centre = (a[:, :2] + a[:, 2:]) / 2
    inside = (centre[:, None] > b[None, :, :2]) & (centre[:, None] < b[None, :, 2:])
    return np.asarray(inside.all(axis=2))


def union(box: FloatArray, others: FloatArray, *, most: float | None = None) -> FloatArray:
    """A (4,) box grown over (n, 4) others, left as it is where its margin covers them anyway.

    Args:
        box: Displayed source pixels.
        others: The same.
        most: An other that would make it more than so many times as wide or high is left out.
    """
    out = box
    for other in others:
        size = np.tile(box[2:] - box[:2], 2)
        beyond = (other - out) * np.array([-1, -1, 1, 1], np.float32)
        if (beyond <= _OUTSIDE * size).all():
            continue
        grown = np.concatenate([np.minimum(out[:2], other[:2]), np.maximum(out[2:], other[2:])])
        if most is None or bool((grown[2:] - grown[:2] <= most * size[:2]).all()):
            out = grown.astype(np.float32)
    return out


@dataclass(frozen=True, slots=True)
class Heads:
    """The faces of a medium, each once a frame.

    Attributes:
        rows: (m,) row of each head's best detection, ascending.
        of: (n,) head of each detection.
        boxes: (m, 4) what is to be covered of each head.
    """

    rows: IntArray
    of: IntArray
    boxes: FloatArray

    def table(self, detections: FaceTable) -> FaceTable:
        """The best detections as a table, with the boxes that are to be covered."""
        return replace(detections.take(self.rows), boxes=self.boxes)

    def beside(self, detections: FaceTable, tracked: FaceTable) -> FaceTable:
        """All detections again, with what tracking made of the heads.

        Args:
            detections: Those that the heads were made of.
            tracked: The table of the heads, numbered, and the tracker's rows.

        Returns:
            Every detection as it was, one that shows no face of its own numbered below 0; where
            a head is larger than its best detection, the tracker's row shows it.
        """
        heads = np.flatnonzero(tracked.provenance == Provenance.DETECTOR)
        number = tracked.tracks[heads]
        whole = (self.boxes == detections.boxes[self.rows]).all(axis=1)
        tracks = -number[self.of]
        tracks[self.rows[whole]] = number[whole]
        provenance = tracked.provenance.copy()
        ids = tracked.ids.copy()
        provenance[heads], ids[heads] = Provenance.TRACKER, 0
        shown = np.ones(len(tracked), np.bool_)
        shown[heads[whole]] = False
        placed = replace(tracked, provenance=provenance, ids=ids).take(shown)
        return concatenate([replace(detections, tracks=tracks), placed])


def heads_of(table: FaceTable, threshold: float) -> Heads:
    """Group the detections of every frame.

    Args:
        table: Detector rows.
        threshold: Working threshold: what scores less hardly makes a face larger.
    """
    best = np.arange(len(table))
    boxes = table.boxes.copy()
    starts = np.flatnonzero(np.diff(table.pts, prepend=table.pts[:1] - 1))
    for start, stop in zip(starts, np.append(starts[1:], len(table)), strict=True):
        if stop - start < 2:
            continue
        own, scores = table.boxes[start:stop], table.scores[start:stop]
        home = _grouped(own, scores)
        best[start:stop] = start + home
        for head in np.unique(home).tolist():
            members = np.flatnonzero((home == head) & (np.arange(len(home)) != head))
            if len(members):
                strong = scores[members] >= threshold
                grown = union(own[head], own[members[strong]])
                boxes[start + head] = union(grown, own[members[~strong]], most=GROWN)
    rows, of = np.unique(best, return_inverse=True)
    return Heads(rows.astype(np.int64), of.astype(np.int64), boxes[rows])


def _grouped(boxes: FloatArray, scores: FloatArray) -> IntArray:
    """(n,) the best detection on the same head as each, itself for the best."""
    same = on_one_head(boxes, boxes)
    both = np.minimum(scores[:, None], scores[None]) >= SURE
    same &= ~both | (iou_matrix(boxes, boxes) >= SURE_IOU)
    home = np.full(len(boxes), -1, np.int64)
    for row in np.argsort(-scores, kind="stable").tolist():
        if home[row] < 0:
            home[same[row] & (home < 0)] = row
            home[row] = row
    return home
