"""What a run found near a followed face: places to hold on to, and tracks that go on with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.model import FloatArray
from app.core.refs import FaceRef


@dataclass(frozen=True, slots=True)
class Hint:
    """Something in a frame that a detector took for a face, or a track goes through.

    Attributes:
        box: (4,) displayed source pixels.
        score: 0 to 1.
        track: The covered track that shows it; None for a ghost, and for the face that is
            followed.
        goes_on: How many seconds that track goes on from here, in the direction walked.
    """

    box: FloatArray
    score: float
    track: FaceRef | None = None
    goes_on: float = 0.0


HintsAt = Callable[[int, int], Sequence[Hint]]
"""What is known of a frame: its PTS, and 1 for a walk forward or -1 for one backward."""


def no_hints(_pts: int, _direction: int) -> Sequence[Hint]:
    """Nothing is known."""
    return ()
