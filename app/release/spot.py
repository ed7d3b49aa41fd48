"""What a spot check shows: how large the share of frames with a miss may still be."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.decisions import StoredEvent
from app.core.remarks import Checked, Sampled


@dataclass(frozen=True, slots=True)
class SpotCheck:
    """The newest spot check of a medium.

    Attributes:
        drawn, checked: Frames drawn, and how many of them were looked at.
        missed: Of these, how many showed a face that was not covered.
        population: Out of how many frames they were drawn.
        people: Who looked.
        bound: Largest share of frames with a miss that fits what was seen, at 95 %.
    """

    drawn: int
    checked: int
    missed: int
    population: int
    people: tuple[str, ...]
    bound: float


def spot_check(active: Iterable[StoredEvent]) -> SpotCheck | None:
    """The newest sample among gestures that count; None where none was drawn."""
    gestures = list(active)
    samples = [s.event for s in gestures if isinstance(s.event, Sampled)]
    if not samples:
        return None
    sample = samples[-1]
    looks = [
        (stored.event, stored.person)
        for stored in gestures
        if isinstance(stored.event, Checked) and stored.event.sample == sample.sample
    ]
    frames = {event.at: event.missed for event, _ in looks if event.at in set(sample.frames)}
    missed = sum(found > 0 for found in frames.values())
    return SpotCheck(
        len(sample.frames),
        len(frames),
        missed,
        sample.population,
        tuple(sorted({person for _, person in looks})),
        bound_of(len(frames), missed, population=sample.population),
    )


def bound_of(checked: int, missed: int, *, population: int, level: float = 0.95) -> float:
    """Largest share of frames with a miss that fits what was seen (Clopper and Pearson 1934).

    With no miss in n frames it is ``1 - 0.05 ** (1 / n)``, a little below 3 / n. Where every frame
    was looked at nothing is left to chance.
    """
    if checked <= 0:
        return 1.0
    if checked >= population > 0:
        return missed / population
    low, high = missed / checked, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(missed, checked, middle) > 1 - level:
            low = middle
        else:
            high = middle
    return high


def _at_most(k: int, n: int, p: float) -> float:
    """Chance of no more than k among n at a rate of p."""
    if p >= 1:
        return 1.0 if k >= n else 0.0
    return sum(
        math.exp(
            math.lgamma(n + 1)
            - math.lgamma(i + 1)
            - math.lgamma(n - i + 1)
            + (i * math.log(p) if i else 0.0)
            + (n - i) * math.log1p(-p)
        )
        for i in range(k + 1)
    )
