"""Where a followed face is, and where it is thought to be while nobody sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from app.core.model import FloatArray
from app.inference.tracking.edges import carry, may_leave
from app.inference.tracking.flow import halves

_HELD_SECONDS: Final = 0.2
"""A face that was lost stays covered so long where it should be."""
_GROWS: Final = 1.3
"""A box grows or shrinks no more than so many times what it was when a detector saw the face
last, and slowly more."""
GUESSED: Final = 0.3
"""How sure a place is that nothing in the picture told."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the face is in a frame. ``box`` is (4,) displayed source pixels."""

    position: int
    box: FloatArray
    sure: float


@dataclass(slots=True)
class Gone:
    """Frames since the face was lost: where it should be in each.

    Attributes:
        since: When it was seen last.
        least: Likeness from which it is found again.
    """

    since: float
    least: float
    places: list[Place] = field(default_factory=list)


class Size:
    """Keeps a box from shrinking or growing far from what it was when a detector saw it last.

    Args:
        box: (4,) the face to begin with.
    """

    def __init__(self, box: FloatArray) -> None:
        self._side = _side(box)

    def kept(self, box: FloatArray, *, known: bool) -> FloatArray:
        """A (4,) box in such a size; ``known`` says that a detector saw it just so."""
        side = _side(box)
        if known:
            self._side = side
        else:
            # Bit by bit it may: faces come nearer.
            self._side *= float(np.clip(side / self._side, 0.996, 1.004))
        wanted = float(np.clip(side, self._side / _GROWS, self._side * _GROWS))
        centre, half = halves(box)
        half = half * (wanted / side)
        return np.concatenate([centre - half, centre + half]).astype(np.float32)


def bent(places: Sequence[Place], box: FloatArray) -> list[Place]:
    """The frames in which a face was hidden, bent to end at the (4,) box where it was found."""
    off = box - places[-1].box
    count = len(places)
    return [
        Place(one.position, np.asarray(one.box + off * ((i + 1) / count), np.float32), GUESSED)
        for i, one in enumerate(places[:-1])
    ]


def carried_out(
    places: Sequence[Place],
    seen: Sequence[tuple[float, FloatArray]],
    size: tuple[int, int],
    *,
    seconds: Callable[[int], float],
) -> list[Place] | None:
    """A face that was lost at the picture's edge, as far as its motion carries it out.

    Args:
        places: Where it should be in the frames since.
        seen: Its last places in the order walked: seconds, (4,) box.
        size: (width, height) of the picture.
        seconds: Time of a frame by its ordinal.

    Returns:
        None where it was not leaving.
    """
    if not may_leave(seen[-1][1], size):
        return None
    boxes = carry(seen, [seconds(one.position) for one in places], size)
    if not boxes:
        return None
    return [Place(one.position, box, GUESSED) for one, box in zip(places, boxes, strict=False)]


def held(places: Sequence[Place], last: float, *, seconds: Callable[[int], float]) -> list[Place]:
    """The first of the places where a lost face should be: nobody saw it go.

    Args:
        places: In the frames since.
        last: When it was seen last.
        seconds: Time of a frame by its ordinal.
    """
    return [
        Place(one.position, one.box, GUESSED)
        for one in places
        if abs(seconds(one.position) - last) <= _HELD_SECONDS + 1e-6
    ]


def _side(box: FloatArray) -> float:
    return max(1.0, float(np.sqrt(max(1e-3, float(np.prod(box[2:] - box[:2]))))))
