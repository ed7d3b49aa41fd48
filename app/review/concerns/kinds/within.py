"""What looks wrong inside a track: scores that dip, boxes that jump, landmarks beside them."""

from __future__ import annotations

import numpy as np

from app.core.model import FloatArray, IntArray, Provenance
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found

_DIP = 0.5
"""A score that is lower than this share of those before and after it has dipped."""
_REACH = 6
"""How many faces of the track before and after are compared."""
_JUMP, _GROWTH = 0.6, 1.6
"""Face widths, and change of size, from one frame to the next."""
_OUTSIDE = 0.15
"""Landmarks so far outside of their box, in its width, do not fit it."""


class ScoreDips:
    """The detector was sure before and after, and hardly here. ``amount``: share of the score."""

    kinds = (ConcernKind.SCORE_DIP,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        rows = evidence.cached("dips", lambda: _dips(evidence))
        return _of_rows(evidence, ConcernKind.SCORE_DIP, rows, low=low, high=high)


class Jumps:
    """A box is suddenly elsewhere, or of another size. ``amount``: in face widths."""

    kinds = (ConcernKind.JUMP,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        rows = evidence.cached("jumps", lambda: _jumps(evidence))
        return _of_rows(evidence, ConcernKind.JUMP, rows, low=low, high=high)


class StrayLandmarks:
    """Eyes, nose and mouth are not where the box is. ``amount``: how far, in face widths."""

    kinds = (ConcernKind.LANDMARKS,)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        rows = evidence.cached("stray", lambda: _stray(evidence))
        return _of_rows(evidence, ConcernKind.LANDMARKS, rows, low=low, high=high)


def _of_rows(
    evidence: Evidence,
    kind: ConcernKind,
    listed: tuple[IntArray, FloatArray],
    *,
    low: int,
    high: int,
) -> Found:
    rows, amount = listed
    at = evidence.position[rows]
    keep = (low <= at) & (at < high) & evidence.covered[rows] & (evidence.rows.edited[rows] == 0)
    rows, at = rows[keep], at[keep]
    return Found.make(
        kind,
        at,
        boxes=evidence.table.boxes[rows],
        track=evidence.table.tracks[rows],
        anchor=evidence.table.pts[rows],
        facts={
            **evidence.about(rows),
            "amount": amount[keep],
            "count": evidence.counts(at),
        },
    )


def _found_rows(evidence: Evidence) -> IntArray:
    """Rows of tracks that the detector found, track by track."""
    order = evidence.rows.by_track
    found = evidence.table.provenance[order] == Provenance.DETECTOR
    return np.asarray(order[found], np.int64)


def _dips(evidence: Evidence) -> tuple[IntArray, FloatArray]:
    rows = _found_rows(evidence)
    scores, tracks = evidence.table.scores[rows], evidence.table.tracks[rows]
    before, after = np.zeros_like(scores), np.zeros_like(scores)
    for step in range(1, _REACH + 1):
        if len(rows) <= step:
            break
        same = tracks[step:] == tracks[:-step]
        np.maximum(before[step:], np.where(same, scores[:-step], 0), out=before[step:])
        np.maximum(after[:-step], np.where(same, scores[step:], 0), out=after[:-step])
    around = np.minimum(before, after)
    share = np.divide(scores, around, out=np.ones_like(scores), where=around > 0)
    # The lowest of the faces around it stands for the dip.
    lowest = np.ones(len(rows), np.bool_)
    for step in range(1, min(_REACH, len(rows) - 1) + 1):
        same = tracks[step:] == tracks[:-step]
        lowest[step:] &= ~same | (scores[step:] < scores[:-step])
        lowest[:-step] &= ~same | (scores[:-step] <= scores[step:])
    kept = np.flatnonzero((share < _DIP) & lowest)
    kept = kept[np.argsort(rows[kept], kind="stable")]
    return rows[kept], np.asarray(share[kept], np.float32)


def _jumps(evidence: Evidence) -> tuple[IntArray, FloatArray]:
    before, _ = evidence.neighbours
    rows = np.flatnonzero(before >= 0)
    boxes = evidence.table.boxes
    earlier = before[rows]
    frames = np.maximum(evidence.position[rows] - evidence.position[earlier], 1)
    now, then = boxes[rows], boxes[earlier]
    size = np.maximum(now[:, 2] - now[:, 0], then[:, 2] - then[:, 0]).clip(1)
    moved = np.hypot(
        now[:, 0] + now[:, 2] - then[:, 0] - then[:, 2],
        now[:, 1] + now[:, 3] - then[:, 1] - then[:, 3],
    ) / (2 * size * frames)
    tall = [(one[:, 3] - one[:, 1]).clip(1) for one in (now, then)]
    wide = [(one[:, 2] - one[:, 0]).clip(1) for one in (now, then)]
    higher, broader = tall[0] / tall[1], wide[0] / wide[1]
    ratio = np.maximum.reduce([higher, 1 / higher, broader, 1 / broader])
    # Over several frames a face has grown by less in each: only few need the root.
    kept = np.flatnonzero((moved > _JUMP) | (ratio > _GROWTH))
    grown = ratio[kept] ** (1 / frames[kept])
    amount = np.maximum(moved[kept], grown - 1)
    sudden = (moved[kept] > _JUMP) | (grown > _GROWTH)
    return np.asarray(rows[kept[sudden]], np.int64), np.asarray(amount[sudden], np.float32)


def _stray(evidence: Evidence) -> tuple[IntArray, FloatArray]:
    marks, boxes = evidence.table.landmarks, evidence.table.boxes
    none = np.zeros(0, np.int64), np.zeros(0, np.float32)
    if marks.shape[1] == 0 or len(boxes) == 0:
        return none
    width = (boxes[:, 2] - boxes[:, 0]).clip(1)
    with np.errstate(invalid="ignore"):
        xs, ys = marks[:, :, 0], marks[:, :, 1]
        off = (
            np.maximum.reduce(
                [
                    boxes[:, 0] - xs.min(axis=1),
                    xs.max(axis=1) - boxes[:, 2],
                    boxes[:, 1] - ys.min(axis=1),
                    ys.max(axis=1) - boxes[:, 3],
                ]
            )
            / width
        )
        kept = np.flatnonzero((off > _OUTSIDE) & (evidence.table.tracks > 0))
    return kept, np.asarray(off[kept], np.float32)
