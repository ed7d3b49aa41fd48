"""After the walks: what met is joined, and no face is covered twice by guesswork.

A walk outward from a track's end often runs into another track of the same face, one that
starts a little later or a little beside it. Where that happens the walk ends, and the two
become one track if they can be: a reviewer should meet each face once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from app.core.geometry import areas, intersections, iou_matrix
from app.core.model import FloatArray

_SAME_PLACE = 0.5
"""Share of the smaller box inside the other from which both show the same place."""

_SAME_SIZE = 2.5
"""Largest ratio of areas at which two boxes may be the same face."""

_SAME_FACE = 0.3
"""Least IoU at which two tracks that meet are taken to be one face."""


@dataclass(slots=True)
class Row:
    """A face that the tracker may place.

    Attributes:
        track: Tracklet number.
        position: Ordinal of the frame.
        walk: Number of the outward walk that made it, 0 for the inside of a gap.
        guess: Nothing in the picture said so: where it meets a track, that proves nothing.
    """

    track: int
    position: int
    box: FloatArray
    score: float
    marks: FloatArray
    walk: int = 0
    guess: bool = False


def settle(
    made: Iterable[Row],
    firm: dict[int, tuple[FloatArray, list[int]]],
    root: Callable[[int], int],
    *,
    join: Callable[[int, int], bool],
) -> list[Row]:
    """Cut walks where they run into another track, and join what met.

    Args:
        made: Rows of gaps and walks; the rows of a walk in the order walked.
        firm: The detector's rows of live tracks by frame: (n, 4) boxes, tracklet numbers.
        root: Final track of a tracklet.
        join: Makes two tracks one; answers whether they could be (they may not both have a
            detection in one frame).

    Returns:
        The rows to keep.
    """
    walks: dict[int, list[Row]] = defaultdict(list)
    kept: list[Row] = []
    standing: dict[int, list[tuple[FloatArray, int]]] = defaultdict(list)
    for position, (boxes, tracks) in firm.items():
        standing[position].extend(zip(boxes, tracks, strict=True))
    for row in made:
        if row.walk:
            walks[row.walk].append(row)
        else:
            kept.append(row)
            standing[row.position].append((row.box, row.track))
    # The surest walk goes first: where two walks meet, the weaker one gives way.
    order = sorted(walks.values(), key=lambda rows: -min(row.score for row in rows))
    for rows in order:
        for row in rows:
            met = _met(row, standing[row.position], root)
            if met is not None:
                other, same = met
                if same and not row.guess:
                    join(row.track, other)
                break
            kept.append(row)
            standing[row.position].append((row.box, row.track))
    return kept


def _met(
    row: Row, others: list[tuple[FloatArray, int]], root: Callable[[int], int]
) -> tuple[int, bool] | None:
    """The other track that shows the same place, and whether it may be the same face."""
    mine = root(row.track)
    rivals = [(box, track) for box, track in others if root(track) != mine]
    if not rivals:
        return None
    boxes = np.stack([box for box, _ in rivals])
    best = same_place(row.box, boxes)
    if best is None:
        return None
    same = iou_matrix(row.box[None], boxes[best][None])[0, 0] >= _SAME_FACE
    return rivals[best][1], bool(same)


def same_place(box: FloatArray, others: FloatArray) -> int | None:
    """Which of the ``others``, (n, 4), shows the same place as ``box``, (4,), if one does."""
    own, theirs = areas(box[None]), areas(others)
    share = intersections(box[None], others)[0] / np.maximum(np.minimum(own, theirs), 1.0)
    ratio = np.maximum(own / np.maximum(theirs, 1), theirs / np.maximum(own, 1))
    share = np.where(ratio <= _SAME_SIZE, share, 0.0)
    best = int(np.argmax(share))
    return best if share[best] >= _SAME_PLACE else None
