"""Which track is called what, after tracks were split and swapped.

Rows and drawn faces never move: a *base* is what the run or a person made, and a name stands for
pieces of bases. A decision speaks of names as they were when it was made.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from operator import attrgetter
from typing import Final, NamedTuple

from app.core.decisions import SplitTrack, StoredEvent, SwapTracks
from app.core.refs import FaceRef

EARLIEST: Final = -(2**63)
LATEST: Final = 2**63 - 1


class Piece(NamedTuple):
    """A part of a base: PTS ``first`` to ``last``, inclusive."""

    base: FaceRef
    first: int
    last: int


_Pieces = dict[FaceRef, tuple[Piece, ...]]


class Identities:
    """Names of tracks, and how they came about."""

    def __init__(self) -> None:
        self._events: list[StoredEvent] = []
        self._steps: list[_Pieces] = [{}]
        self._names: dict[FaceRef, list[tuple[int, int, FaceRef]]] = {}

    @property
    def plain(self) -> bool:
        """Whether every track is called what it was made as."""
        return not self._events

    def put(self, stored: StoredEvent) -> None:
        """Let a split or swap count."""
        insort(self._events, stored, key=attrgetter("seq"))
        self._rebuild()

    def take(self, stored: StoredEvent) -> None:
        """Let a split or swap count no longer."""
        self._events = [other for other in self._events if other.seq != stored.seq]
        self._rebuild()

    def pieces(self, name: FaceRef, before: int | None = None) -> tuple[Piece, ...]:
        """What a name stands for; as of a decision, or now."""
        if not self._events:
            return (Piece(name, EARLIEST, LATEST),)
        step = len(self._events)
        if before is not None:
            step = bisect_left(self._events, before, key=attrgetter("seq"))
        return _pieces(self._steps[step], name)

    def base_at(self, name: FaceRef, pts: int, before: int | None = None) -> FaceRef:
        """The base behind a name in one frame; the name's own where none is."""
        own = [p.base for p in self.pieces(name, before) if p.first <= pts <= p.last]
        return name if not own or name in own else own[0]

    def name(self, base: FaceRef, pts: int, before: int | None = None) -> FaceRef:
        """What a base is called in one frame."""
        if not self._events:
            return base
        if before is None:
            parts = self._names.get(base, [])
            return next((name for first, last, name in parts if first <= pts <= last), base)
        for name in self.renamed:
            if any(p.base == base and p.first <= pts <= p.last for p in self.pieces(name, before)):
                return name
        return base

    def ranges(self, base: FaceRef, names: Iterable[FaceRef], before: int) -> list[tuple[int, int]]:
        """The spans of a base that these names stood for."""
        return [
            (piece.first, piece.last)
            for name in names
            for piece in self.pieces(name, before)
            if piece.base == base
        ]

    @property
    def renamed(self) -> frozenset[FaceRef]:
        """Names that do not simply stand for what they were made for."""
        return frozenset(self._steps[-1])

    def _rebuild(self) -> None:
        self._steps = [{}]
        for stored in self._events:
            now = dict(self._steps[-1])
            event = stored.event
            if isinstance(event, SplitTrack):
                own, later = _cut(_pieces(now, event.ref), event.pts)
                new = later_part(stored.seq, event)
                now[new] = _pieces(now, new) + later if new != event.ref else later
                now[event.ref] = own if new != event.ref else own + later
            elif isinstance(event, SwapTracks):
                a, after_a = _cut(_pieces(now, event.a), event.pts)
                b, after_b = _cut(_pieces(now, event.b), event.pts)
                now[event.a], now[event.b] = a + after_b, b + after_a
            self._steps.append(now)
        self._names = {}
        for name, pieces in self._steps[-1].items():
            for base, first, last in pieces:
                self._names.setdefault(base, []).append((first, last, name))


def later_part(seq: int, event: SplitTrack) -> FaceRef:
    """What the later part of a split track is called."""
    if event.ref.by_person:
        return FaceRef.track(-seq)
    return FaceRef.track(event.number, event.ref.run)


def _pieces(known: _Pieces, name: FaceRef) -> tuple[Piece, ...]:
    return known.get(name, (Piece(name, EARLIEST, LATEST),))


def _cut(pieces: tuple[Piece, ...], pts: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The parts of pieces before a frame, and from it on."""
    before = tuple(Piece(b, first, min(last, pts - 1)) for b, first, last in pieces if first < pts)
    after = tuple(Piece(b, max(first, pts), last) for b, first, last in pieces if last >= pts)
    return before, after


def renamed(stored: StoredEvent) -> tuple[FaceRef, ...]:
    """The names that speak of others after a split or a swap; none for other decisions."""
    event = stored.event
    if isinstance(event, SplitTrack):
        return event.ref, later_part(stored.seq, event)
    return (event.a, event.b) if isinstance(event, SwapTracks) else ()
