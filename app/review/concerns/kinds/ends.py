"""A face that begins or ends in the middle of the picture."""

from __future__ import annotations

import numpy as np

from app.core.model import IntArray
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found, together
from app.review.concerns.kinds.short import LONGEST
from app.review.concerns.notes import end_codes

_LOOK_SECONDS = 0.12
"""How far beyond a track's end the frame to look at lies: there the face is bare if it is there."""
_NEAR_EDGE = 0.1
"""A face nearer to the picture's edge (in its widths) may have left: another kind's business."""


class Ends:
    """Tracks that start or end although the picture goes on."""

    kinds = (ConcernKind.TRACK_START, ConcernKind.TRACK_END)

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        return together(_side(evidence, low, high, ahead=ahead) for ahead in (False, True))


def _side(evidence: Evidence, low: int, high: int, *, ahead: bool) -> Found:
    look = max(1, round(_LOOK_SECONDS * evidence.rate))
    span = evidence.rows_between(low - look, high + look)
    before, after = evidence.neighbours
    outward = (after if ahead else before)[span]
    _, frames, _ = evidence.lasting
    owned = (evidence.table.tracks[span] > 0) & (frames[span] > LONGEST)  # shorter: another kind
    rows = np.flatnonzero(evidence.covered[span] & owned & (outward < 0)) + span.start
    position, way = evidence.position[rows], 1 if ahead else -1
    boxes = evidence.boxes[rows]
    last = len(evidence.index) - 1
    inside = (position + way >= 0) & (position + way <= last)
    rows, position, boxes = rows[inside], position[inside], boxes[inside]
    at = _outside(evidence, position, look, ahead=ahead)
    keep = (at != position) & (low <= at) & (at < high)
    keep &= evidence.margins(boxes) >= _NEAR_EDGE
    rows, position, boxes, at = rows[keep], position[keep], boxes[keep], at[keep]
    open_ = ~evidence.hidden(position + way, boxes) | ~evidence.hidden(at, boxes)
    rows, position, boxes, at = rows[open_], position[open_], boxes[open_], at[open_]
    track = evidence.table.tracks[rows]
    return Found.make(
        ConcernKind.TRACK_END if ahead else ConcernKind.TRACK_START,
        at,
        first=np.minimum(at, position),
        last=np.maximum(at, position),
        boxes=boxes,
        track=track,
        anchor=evidence.table.pts[rows],
        facts={
            **evidence.about(rows),
            "count": evidence.counts(at),
            "left": _left(evidence, position, ahead=ahead),
            "note": end_codes(evidence.known.notes, track, ahead=ahead),
        },
    )


def _left(evidence: Evidence, position: IntArray, *, ahead: bool) -> IntArray:
    """Frames until the medium ends, or the scene changes."""
    cuts, last = evidence.known.cuts, len(evidence.index) - 1
    if ahead:
        ends = np.append(cuts, last)
        return np.asarray(ends[np.searchsorted(cuts, position, side="right")] - position)
    begins = np.append(0, cuts)
    return np.asarray(position - begins[np.searchsorted(cuts, position, side="right")])


def _outside(evidence: Evidence, position: IntArray, look: int, *, ahead: bool) -> IntArray:
    """Where to look: a little outside, in the same scene; the end itself where a cut follows."""
    way = 1 if ahead else -1
    at = np.clip(position + way * look, 0, len(evidence.index) - 1)
    for _ in range(look):
        cut = evidence.cut_between(np.minimum(at, position), np.maximum(at, position))
        at = np.where(cut, at - way, at)
    return np.asarray(at, np.int64)
