"""Why faces were left bare: what the program knew of each in that frame, and at other times."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

import numpy as np

from app.core.arrays import FaceTable
from app.core.geometry import iou_matrix
from app.core.model import IntArray, Provenance
from app.core.timebase import FrameIndex
from benchmarks.footage.truth import Truth

_NEAR = 0.3
"""IoU from which a box is about a face, be it misplaced."""
_SMALL = 20.0
_WHOLE = 0.99


class Cause(StrEnum):
    """What went wrong; the first that fits."""

    SEEN_MISPLACED = "covered where a detector saw it, too small or beside"
    GUESSED_MISPLACED = "covered between looks, too small or beside"
    JUDGED = "a ghost: the second look said no"
    WEAK = "a ghost: below the threshold"
    BEFORE = "before it was covered first"
    AFTER = "after it was covered last"
    GAP = "between two times when it was covered"
    GHOST_ONLY = "never covered, a ghost at other times"
    UNSEEN = "never seen at any score"


class Trait(StrEnum):
    """What is hard about a face; several may hold."""

    SMALL = "narrower than 20 pixels"
    MASKED = "masked"
    EDGE = "cut off by the edge"
    HIDDEN = "partly hidden"
    PLAIN = "none of these"


def causes(
    truth: Truth,
    bare: np.ndarray,
    tables: tuple[FaceTable, FaceTable],
    *,
    index: FrameIndex,
    judged: frozenset[int],
) -> list[Cause]:
    """The cause of each bare face.

    Args:
        truth: Of the clip.
        bare: (n,) rows of the truth that were left bare.
        tables: The rows that are covered, and all rows.
        index: Frames of the clip.
        judged: Tracks to which a second look gave a score.
    """
    covered, every = tables
    covered_at, every_at = (_frames(table, index) for table in tables)
    seen = _persons(truth, covered, covered_at)
    ghosts = _persons(truth, every, every_at)
    out = []
    for row in bare.tolist():
        frame, person, box = int(truth.frame[row]), int(truth.person[row]), truth.box[row]
        here = _about(box, covered, covered_at == frame)
        if len(here):
            found = (covered.provenance[here] == Provenance.DETECTOR).any()
            out.append(Cause.SEEN_MISPLACED if found else Cause.GUESSED_MISPLACED)
            continue
        here = _about(box, every, every_at == frame)
        if len(here):
            asked = not judged.isdisjoint(np.abs(every.tracks[here]).tolist())
            out.append(Cause.JUDGED if asked else Cause.WEAK)
            continue
        times = seen.get(person)
        if times is None:
            out.append(Cause.GHOST_ONLY if person in ghosts else Cause.UNSEEN)
        elif frame < min(times):
            out.append(Cause.BEFORE)
        else:
            out.append(Cause.AFTER if frame > max(times) else Cause.GAP)
    return out


def traits(truth: Truth, rows: np.ndarray, size: tuple[int, int]) -> Counter[Trait]:
    """How many of some faces are hard in which way; ``size`` is (width, height)."""
    box = truth.box[rows]
    out = (box[:, :2] < 0).any(axis=1) | (box[:, 2:] > np.array(size)).any(axis=1)
    columns = {
        Trait.SMALL: box[:, 2] - box[:, 0] < _SMALL,
        Trait.MASKED: truth.masked[rows],
        Trait.EDGE: out,
        Trait.HIDDEN: ~out & (truth.share[rows] < _WHOLE),
    }
    columns[Trait.PLAIN] = ~np.any(list(columns.values()), axis=0)
    return Counter({trait: int(column.sum()) for trait, column in columns.items()})


def _frames(table: FaceTable, index: FrameIndex) -> IntArray:
    return np.array([index.position(int(pts)) for pts in table.pts], np.int64)


def _about(box: np.ndarray, table: FaceTable, here: np.ndarray) -> IntArray:
    """Rows of a frame that are about a face: they overlap it, or have their centre in it."""
    rows = np.flatnonzero(here)
    boxes = table.boxes[rows]
    centre = (boxes[:, :2] + boxes[:, 2:]) / 2
    inside = ((centre > box[:2]) & (centre < box[2:])).all(axis=1)
    return np.asarray(rows[inside | (iou_matrix(box[None], boxes)[0] >= _NEAR)], np.int64)


def _persons(truth: Truth, table: FaceTable, frames: IntArray) -> dict[int, set[int]]:
    """The frames in which rows are about each person."""
    out: dict[int, set[int]] = {}
    for frame in np.unique(frames).tolist():
        for known in np.flatnonzero(truth.frame == frame).tolist():
            if len(_about(truth.box[known], table, frames == frame)):
                out.setdefault(int(truth.person[known]), set()).add(frame)
    return out
