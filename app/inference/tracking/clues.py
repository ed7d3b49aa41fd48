"""What is known of a followed face beside its looks: hints of the run, a detector's looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from app.core.model import FloatArray
from app.inference.heads import on_one_head
from app.inference.tracking.flow import halves
from app.inference.tracking.hints import Hint
from app.inference.tracking.sights import Sight

SCORED: Final = 0.4
"""A hint from this score on was seen well."""
_OFTEN: Final = 3
"""A face that a detector saw so often there would be seen, if it were still there."""
_UNSEEN_SECONDS: Final = 0.4
_ANCHORED: Final = 0.55
"""How far a box goes to a detection of the same face, at a score of 1."""
_REACH: Final = 0.35

Look = Callable[[Sight, FloatArray], list[Hint]]
"""Looks for faces near a place of a frame."""


@dataclass(frozen=True, slots=True)
class _Way:
    """From a detector's box to the one that a person would draw: shift in face sizes, and size."""

    shift: FloatArray = field(default_factory=lambda: np.zeros(2, np.float32))
    size: FloatArray = field(default_factory=lambda: np.ones(2, np.float32))

    @classmethod
    def between(cls, seen: FloatArray, drawn: FloatArray) -> _Way:
        """What makes the second box of the first."""
        (middle, half), (wanted, size) = halves(seen), halves(drawn)
        shift = ((wanted - middle) / half).clip(-0.5, 0.5)
        return cls(np.asarray(shift, np.float32), np.asarray((size / half).clip(0.7, 1.5)))

    def drawn(self, hint: Hint) -> Hint:
        """A hint as a person would have drawn it."""
        middle, half = halves(hint.box)
        middle, half = middle + self.shift * half, half * self.size
        box = np.concatenate([middle - half, middle + half]).astype(np.float32)
        return replace(hint, box=box)


class Clues:
    """Of one walk.

    Args:
        hints: What is known of a frame by its ordinal.
        look: None where there is no detector.
        seconds: Time of a frame by its ordinal.

    Attributes:
        unseen_since: When the detector did not see the face for the first time after it had; None
            while it does.
    """

    def __init__(
        self,
        hints: Callable[[int], Sequence[Hint]],
        look: Look | None,
        seconds: Callable[[int], float],
    ) -> None:
        self.unseen_since: float | None = None
        self._hints = hints
        self._look = look
        self._seconds = seconds
        self._looked = -1.0
        self._sightings = 0
        self._way = _Way()

    @property
    def often_seen(self) -> bool:
        """Whether a detector saw the face so often that it would be seen if it were there."""
        return self._sightings >= _OFTEN

    def begin(self, sight: Sight, box: FloatArray) -> None:
        """How a detector's box of the face lies to the (4,) one that was drawn."""
        hint = shown_by(self.at(sight, box, every=0.0), box)
        if hint is not None:
            self._way = _Way.between(hint.box, box)
            self._sightings += hint.score > SCORED

    def at(self, sight: Sight, box: FloatArray, *, every: float) -> Sequence[Hint]:
        """What is known of a frame, looked at now if that was not done for so many seconds.

        Args:
            sight: The frame.
            box: (4,) where the face should be, displayed source pixels.
            every: Seconds.
        """
        known = list(self._hints(sight.position))
        now = self._seconds(sight.position)
        if self._look is not None and (self._looked < 0 or abs(now - self._looked) >= every):
            self._looked = now
            seen = self._look(sight, box)
            known += seen
            if shown_by(seen, box) is not None:
                self._sightings += 1
                self.unseen_since = None
            elif self.unseen_since is None:
                self.unseen_since = now
        return [self._way.drawn(hint) for hint in known]

    def long_unseen(self, position: int) -> bool:
        """Whether a face that a detector saw well before was not seen for long."""
        if self.unseen_since is None or not self.often_seen:
            return False
        return abs(self._seconds(position) - self.unseen_since) >= _UNSEEN_SECONDS


def shown_by(known: Sequence[Hint], box: FloatArray, *, reach: float = _REACH) -> Hint | None:
    """The hint that shows the face of a (4,) box, if one does; ``reach`` is in face sizes."""
    centre, half = halves(box)
    best: tuple[float, Hint] | None = None
    for hint in known:
        middle, other = halves(hint.box)
        ratio = float(other.mean() / half.mean())
        off = float(np.linalg.norm((middle - centre) / (2 * half)))
        if off > reach or not 0.55 < ratio < 1.8:
            continue
        worth = off + abs(float(np.log(ratio))) - 0.3 * hint.score
        if best is None or worth < best[0]:
            best = worth, hint
    return None if best is None else best[1]


def anchored(box: FloatArray, hint: Hint) -> FloatArray:
    """A (4,) box drawn towards a hint on the same head."""
    if not on_one_head(box[None], hint.box[None])[0, 0]:
        return box
    share = _ANCHORED * min(1.0, 0.4 + hint.score)
    return np.asarray(box + share * (hint.box - box), np.float32)
