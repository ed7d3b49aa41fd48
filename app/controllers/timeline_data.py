"""What the timeline draws, as arrays: faces per frame, track bars, frames seen and done."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from app.core.decisions import ZoneKind
from app.core.model import IntArray
from app.core.refs import FaceRef
from app.core.timebase import FrameIndex

Mask = NDArray[np.bool_]
BARS = ("detector", "tracker", "person", "rejected", "ghost")
"""State of a track bar; ``TrackBars.states`` holds places in this tuple."""


class GroupKind(Enum):
    """What the tracks in some rows of the timeline have in common; in their order."""

    PERSON = auto()
    FACES = auto()
    BY_HAND = auto()
    WEAK = auto()


@dataclass(frozen=True, slots=True)
class BarGroup:
    """Rows of the timeline that belong together.

    Attributes:
        kind: What their tracks have in common.
        person: The person's name; "" for other kinds, and for one whom nobody named.
        tracks: How many tracks there are.
        first, rows: The rows.
    """

    kind: GroupKind
    person: str
    tracks: int
    first: int
    rows: int


@dataclass(frozen=True, slots=True, eq=False)
class TrackBars:
    """Bars of all tracks; all columns have n rows, sorted by where tracks were found to begin.

    Attributes:
        refs: Names of the tracks.
        first, last: Seconds since the first frame; ``last`` is where the last frame ends. What is
            cut off lies outside.
        states: uint8, places in :data:`BARS`.
        rows: int32, the row a bar lies in so that none overlap.
        accepted: bool.
        open_spans: (m, 3) float64: bar, first and last second of frames in which a track
            that is not rejected as a whole was rejected: there the face stays visible.
        groups: Which rows belong together, from top to bottom; they leave no row out.
        cut: (k, 3) float64: bar, first and last second of what is cut off of it.
        numbers: int64, of the tracks; a run's and an earlier run's may be the same. Read from
            ``refs`` where they are not given.
    """

    refs: tuple[FaceRef, ...]
    first: NDArray[np.float64]
    last: NDArray[np.float64]
    states: NDArray[np.uint8]
    rows: NDArray[np.int32]
    accepted: NDArray[np.bool_]
    open_spans: NDArray[np.float64]
    groups: tuple[BarGroup, ...] = ()
    cut: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 3)))
    numbers: IntArray = field(default_factory=lambda: np.zeros(0, np.int64))

    def __len__(self) -> int:
        return len(self.refs)

    def __post_init__(self) -> None:
        if len(self.numbers) != len(self.refs):
            object.__setattr__(self, "numbers", np.array([r.number for r in self.refs], np.int64))

    def bar_of(self, ref: FaceRef | None) -> int | None:
        """The bar of a track; None where it has none."""
        if ref is None:
            return None
        same = np.flatnonzero(self.numbers == ref.number)  # of each run that has one
        return next((bar for bar in same.tolist() if self.refs[bar] == ref), None)

    @property
    def row_count(self) -> int:
        return int(self.rows.max()) + 1 if len(self.rows) else 0

    @classmethod
    def empty(cls) -> TrackBars:
        zero = np.zeros(0)
        return cls(
            (), zero, zero, zero.astype(np.uint8), zero.astype(np.int32),
            zero.astype(np.bool_), np.zeros((0, 3)),
        )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class TimelineData:
    """Everything the timeline shows of one medium.

    Attributes:
        seconds: (n,) start of every frame since the first, increasing.
        duration: Where the last frame ends.
        counts: (n,) faces covered in each frame.
        seen, seen_by_others: (n,) bool: frames that the person at the screen, and others, saw.
        done: (n,) bool: frames the detector is done with.
        bars: Tracks.
        concerns: (k, 2) float64: second to look at, and risk, of open concerns.
        zones: Kind, first and last second of every zone.
        outside: First and last second of each stretch that is not worked on.
        comments: Second and ``seq`` of each comment that nobody resolved.
    """

    seconds: NDArray[np.float64]
    duration: float
    counts: NDArray[np.int32]
    seen: NDArray[np.bool_]
    seen_by_others: NDArray[np.bool_]
    done: NDArray[np.bool_]
    bars: TrackBars
    concerns: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))
    zones: tuple[tuple[ZoneKind, float, float], ...] = ()
    outside: tuple[tuple[float, float], ...] = ()
    comments: tuple[tuple[float, int], ...] = ()

    @classmethod
    def of_index(cls, index: FrameIndex) -> TimelineData:
        """A medium about which nothing is known but its frames."""
        n = len(index)
        seconds = (index.pts - index.start).astype(np.float64) * float(index.time_base)
        zero = np.zeros(n, np.bool_)
        return cls(
            seconds, index.duration, np.zeros(n, np.int32),
            zero, zero.copy(), zero.copy(), TrackBars.empty(),
        )  # fmt: skip


def mask_of(index: FrameIndex, pts: IntArray) -> NDArray[np.bool_]:
    """Which frames of the index are among ``pts`` (any order; strangers are ignored)."""
    mask = np.zeros(len(index), np.bool_)
    if len(pts):
        places = np.searchsorted(index.pts, pts)
        places = np.minimum(places, len(index) - 1)
        mask[places[index.pts[places] == pts]] = True
    return mask


def counts_of(index: FrameIndex, pts: IntArray, faces: IntArray) -> NDArray[np.int32]:
    """Faces per frame of the index from (pts, faces) pairs; 0 where a frame is not named."""
    if np.array_equal(pts, index.pts):
        return faces.astype(np.int32)
    out = np.zeros(len(index), np.int32)
    if len(pts):
        places = np.minimum(np.searchsorted(index.pts, pts), len(index) - 1)
        known = index.pts[places] == pts
        out[places[known]] = faces[known]
    return out


def pack_rows(first: NDArray[np.float64], last: NDArray[np.float64]) -> NDArray[np.int32]:
    """Rows such that bars in one row do not overlap; the fewest there can be.

    Args:
        first, last: Bars sorted by ``first``.
    """
    rows = np.zeros(len(first), np.int32)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    used = 0
    for i, (start, end) in enumerate(zip(first.tolist(), last.tolist(), strict=True)):
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            row = heapq.heappop(free)
        else:
            row, used = used, used + 1
        rows[i] = row
        heapq.heappush(busy, (end, row))
    return rows
