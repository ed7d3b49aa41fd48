"""Concerns as columns: what kinds find, many at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray, IntArray
from app.review.concerns.concern import CODES, NAN, ConcernKind, Facts

FACTS: Final = tuple(field.name for field in fields(Facts))
"""Names of the columns of :attr:`Found.facts`."""

Column = NDArray[np.floating] | NDArray[np.integer] | float
NO_FACTS: Final[Mapping[str, Column]] = MappingProxyType({})

_DEFAULTS: Final = np.array([getattr(Facts(), name) for name in FACTS], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Concerns of a medium. All columns have n rows.

    Attributes:
        kind: uint8, the kind's place in ``KINDS``.
        first, last, at: int64, ordinals of frames.
        boxes: (n, 4) float32 at ``at``, displayed source pixels; NaN where there is none.
        track: int64, number of the track; 0 for none, below 0 for a person's.
        detection: int64, row id of the detection where no track owns it; 0 for none.
        anchor: int64, what names it beside kind and track, the same whenever it is found.
        facts: (n, len(FACTS)) float32.
    """

    kind: NDArray[np.uint8]
    first: IntArray
    last: IntArray
    at: IntArray
    boxes: FloatArray
    track: IntArray
    detection: IntArray
    anchor: IntArray
    facts: FloatArray

    def __len__(self) -> int:
        return len(self.at)

    @classmethod
    def none(cls) -> Self:
        """No concern."""
        zero = np.zeros(0, np.int64)
        empty = np.zeros((0, 4), np.float32)
        facts = np.zeros((0, len(FACTS)), np.float32)
        return cls(np.zeros(0, np.uint8), zero, zero, zero, empty, zero, zero, zero, facts)

    @classmethod
    def make(
        cls,
        kind: ConcernKind,
        at: IntArray,
        *,
        first: IntArray | None = None,
        last: IntArray | None = None,
        boxes: FloatArray | None = None,
        track: IntArray | None = None,
        detection: IntArray | None = None,
        anchor: IntArray | None = None,
        facts: Mapping[str, Column] = NO_FACTS,
    ) -> Self:
        """Concerns of one kind; ``facts`` are columns of :class:`Facts` by name."""
        n = len(at)
        zero = np.zeros(n, np.int64)
        columns = np.tile(_DEFAULTS, (n, 1))
        for name, values in facts.items():
            columns[:, FACTS.index(name)] = values
        return cls(
            np.full(n, CODES[kind], np.uint8),
            np.asarray(at if first is None else first, np.int64),
            np.asarray(at if last is None else last, np.int64),
            np.asarray(at, np.int64),
            np.full((n, 4), np.nan, np.float32) if boxes is None else boxes.astype(np.float32),
            zero if track is None else np.asarray(track, np.int64),
            zero if detection is None else np.asarray(detection, np.int64),
            np.asarray(at if anchor is None else anchor, np.int64),
            columns,
        )

    def take(self, rows: NDArray[np.bool_] | IntArray | slice) -> Found:
        """A subset of the rows, in the given order."""
        return Found(*(getattr(self, name)[rows] for name in self.__slots__))

    def between(self, low: int, high: int) -> Found:
        """Those whose frame to look at has an ordinal from ``low`` to below ``high``."""
        return self.take((low <= self.at) & (self.at < high))

    def fact(self, name: str) -> FloatArray:
        """(n,) one column of the facts."""
        return np.asarray(self.facts[:, FACTS.index(name)], np.float32)

    def facts_of(self, row: int) -> Facts:
        """The facts of one row."""
        # One and the same NaN, so that equal facts are equal.
        return Facts(*(NAN if value != value else value for value in self.facts[row].tolist()))


def together(parts: Iterable[Found]) -> Found:
    """All rows of several."""
    kept = [part for part in parts if len(part)]
    if not kept:
        return Found.none()
    return Found(*(np.concatenate([getattr(p, name) for p in kept]) for name in Found.__slots__))


def first_best(group: IntArray, value: NDArray[np.floating]) -> tuple[IntArray, IntArray]:
    """(m,) the first place of the greatest value in each group, and (n,) each place's group.

    Args:
        group: (n,) sorted.
        value: (n,).
    """
    fresh = np.append(True, np.diff(group) != 0)
    numbers = np.cumsum(fresh) - 1
    highest = np.maximum.reduceat(value, np.flatnonzero(fresh))
    places = np.flatnonzero(value == highest[numbers])
    return places[np.append(True, np.diff(numbers[places]) != 0)], numbers
