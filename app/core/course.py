"""How far many videos have come, and how long the rest will take."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Final

from app.core.task import Progress, Stage

_PARTS: Final = {
    Stage.INDEXING: (0.0, 0.02),
    Stage.DETECTING: (0.02, 0.6),
    Stage.TRACKING: (0.6, 0.75),
    Stage.CHECKING_TRACKS: (0.75, 0.8),
    Stage.SECOND_OPINIONS: (0.8, 1.0),
}
"""From which share to which of the work on a video a stage takes it, roughly; later stages, such as
writing files, count as its end."""
_KNOWN: Final = 0.01
"""Before so much of the work was watched, no time is told."""


class Course:
    """Counts what was begun, watched and ended; what was done before it was watched costs nothing.

    Args:
        clock: Seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._weights: dict[Hashable, float] = {}
        self._shares: dict[Hashable, float] = {}
        self._watched = 0.0
        self._spent = 0.0
        self._going_since: float | None = None

    def add(self, key: Hashable, weight: float) -> None:
        """Something is to be done, that weighs so much beside the rest; again: it begins anew."""
        self._weights[key] = max(weight, 1e-9)
        self._shares[key] = 0.0

    def told(self, key: Hashable, progress: Progress) -> None:
        """Where the work on it stands."""
        if key not in self._weights:
            return
        low, high = _PARTS.get(progress.stage, (1.0, 1.0))
        self._move(key, low + (high - low) * (progress.fraction or 0.0))

    def ended(self, key: Hashable) -> None:
        """Nothing is left to do about it."""
        if key in self._weights:
            self._move(key, 1.0)

    def drop(self, key: Hashable) -> None:
        """It is not done, or was done before: it does not count."""
        self._weights.pop(key, None)
        self._shares.pop(key, None)

    def go(self, going: bool) -> None:
        """Whether work goes on; while it stands still no time counts."""
        now = self._clock()
        if self._going_since is not None:
            self._spent += now - self._going_since
        self._going_since = now if going else None

    @property
    def share(self) -> float:
        """Of all that counts, 0 to 1."""
        total = sum(self._weights.values())
        done = sum(weight * self._shares[key] for key, weight in list(self._weights.items()))
        return done / total if total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """At the speed so far; None while that cannot be told."""
        total = sum(self._weights.values())
        if not total or self._watched < _KNOWN * total:
            return None
        spent = self._spent
        if self._going_since is not None:
            spent += self._clock() - self._going_since
        left = sum(weight * (1 - self._shares[key]) for key, weight in list(self._weights.items()))
        return spent * left / self._watched

    def _move(self, key: Hashable, share: float) -> None:
        further = share - self._shares[key]
        if further > 0:
            self._watched += further * self._weights[key]
            self._shares[key] = share
