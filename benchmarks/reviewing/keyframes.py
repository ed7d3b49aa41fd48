"""Fewest boxes that a person has to draw at keyframes, with straight lines between them.

How tools such as CVAT work: a person draws a box, goes on, draws the next; between two, the box is
interpolated. The best person knows where to draw: dynamic programming finds the fewest keyframes
with which no frame of a face leaks. To reach a leak rate above 0, whole stretches of faces are left
out, those first that cost most for what they show.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.core import policy
from app.core.model import Box, Face, Provenance
from app.core.settings import RedactionSettings
from app.export.cover.shape import ellipse_of
from benchmarks.footage.truth import GRID, Truth

_LONGEST = 120
"""Frames that one straight line may span."""
_GIVE_UP = 8
"""A line is not made longer once so many longer ones in a row have failed."""
_INNER, _COVERED = 0.8, 0.9


@dataclass(frozen=True)
class Stretch:
    """A person's due faces without frames missing in between.

    Attributes:
        faces: How many.
        keyframes: Fewest boxes to draw.
    """

    faces: int
    keyframes: int


def stretches(truth: Truth) -> list[Stretch]:
    """All stretches of a clip."""
    return [Stretch(len(rows), _fewest(truth, rows)) for rows in _rows(truth)]


def gestures(found: Sequence[Stretch], leak: float) -> int:
    """Keyframes that leave no more than a share of all faces bare."""
    allowed = leak * sum(one.faces for one in found)
    total = 0
    for one in sorted(found, key=lambda one: one.faces / one.keyframes):
        if one.faces <= allowed:
            allowed -= one.faces
        else:
            total += one.keyframes
    return total


def _rows(truth: Truth) -> Iterator[np.ndarray]:
    for person in np.unique(truth.person[truth.due]).tolist():
        rows = np.flatnonzero((truth.person == person) & truth.due)
        yield from np.split(rows, np.flatnonzero(np.diff(truth.frame[rows]) > 1) + 1)


def _fewest(truth: Truth, rows: np.ndarray) -> int:
    n = len(rows)
    best = np.full(n, n, np.int64)
    best[0] = 1
    for start in range(n - 1):
        best[start + 1] = min(best[start + 1], best[start] + 1)
        failed = 0
        for end in range(start + 2, min(n, start + _LONGEST)):
            if _line_covers(truth, rows[start : end + 1]):
                best[end] = min(best[end], best[start] + 1)
                failed = 0
            else:
                failed += 1
                if failed >= _GIVE_UP:
                    break
    return int(best[-1])


def _line_covers(truth: Truth, rows: np.ndarray) -> bool:
    """Whether a box moved straight from the first face to the last covers those between."""
    inner = rows[1:-1]
    share = np.linspace(0, 1, len(rows))[1:-1, None]
    boxes = truth.box[rows[0]] * (1 - share) + truth.box[rows[-1]] * share
    grid = (np.arange(GRID) + 0.5) / GRID
    deep = np.abs(grid - 0.5) < _INNER / 2
    asked = truth.shown[inner] & deep[:, None] & deep[None]
    known = truth.box[inner]
    xs = known[:, :1] + grid * (known[:, 2:3] - known[:, :1])
    ys = known[:, 1:2] + grid * (known[:, 3:4] - known[:, 1:2])
    wide, tall = boxes[:, 2:3] - boxes[:, :1], boxes[:, 3:4] - boxes[:, 1:2]
    x, y, rx, ry = _SHAPE
    across = ((xs - boxes[:, :1] - x * wide) / (rx * wide)) ** 2
    down = ((ys - boxes[:, 1:2] - y * tall) / (ry * tall)) ** 2
    hidden = across[:, None, :] + down[:, :, None] <= 1
    count = asked.sum(axis=(1, 2))
    covered = (hidden & asked).sum(axis=(1, 2))
    return bool((covered >= _COVERED * count).all())


def _unit_shape() -> tuple[float, float, float, float]:
    """Centre and radii of what is exported for a box, as shares of its width and height."""
    side = 1000.0
    redaction = RedactionSettings()
    face = Face(0, Box(0, 0, side, side), 1.0, Provenance.PERSON)
    shape = ellipse_of(policy.region(face, redaction), redaction)
    return shape.cx / side, shape.cy / side, shape.rx / side, shape.ry / side


_SHAPE = _unit_shape()
