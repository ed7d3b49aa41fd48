"""Frames on their way to the detector, and which of them it has to look at themselves."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from enum import IntEnum

from app.core.model import FloatArray, Image
from app.core.shown import Condition, ShownPicture
from app.inference.looking.abrupt import AbruptChanges
from app.inference.looking.sampling import Segment


class Look(IntEnum):
    """How a frame is looked at."""

    AS_DUE = 0
    """Where its turn comes, or where looks beside it disagree."""
    ITSELF = 1
    """Whatever its neighbours show."""
    IN_ALL_SIZES = 2
    """Itself, and for small faces too."""


@dataclass(frozen=True, slots=True)
class Fed:
    """A decoded frame, by its ordinal; with no image it marks the end of its segment.

    Attributes:
        shown: Which picture it is.
        samples: A few of its values, to compare it with those beside it.
        look: How it is looked at.
    """

    segment: Segment
    position: int
    pts: int
    image: Image | None
    shown: ShownPicture | None = None
    samples: FloatArray | None = None
    look: Look = Look.AS_DUE


def closely(frames: Iterable[Fed]) -> Generator[Fed, None, None]:
    """Hand frames on, those marked that have to be looked at themselves.

    A damaged picture has to, and so has one that differs abruptly from those around it, and
    they beside it. A frame is held back until that is known of it: usually until the next one
    is there, after an abrupt change for a few frames more, beyond the end of a segment too.
    """
    work = _Closely()
    for fed in frames:
        yield from work.take(fed)
    yield from work.settle()


class _Closely:
    """One call of :func:`closely`."""

    def __init__(self) -> None:
        self._held: list[Fed] = []
        self._changes = AbruptChanges()
        self._segment: Segment | None = None
        self._last = -1

    def take(self, fed: Fed) -> list[Fed]:
        """Add a frame; returns those of which all is known."""
        if fed.shown is None or fed.samples is None:
            self._held.append(fed)
            return []
        ready = []
        begins = fed.segment.anew and fed.segment != self._segment
        self._segment = fed.segment
        if begins or fed.position != self._last + 1:  # it does not follow the last one
            ready = self.settle()
            self._changes.restart()
        if begins:
            self._changes = AbruptChanges()
        self._last = fed.position
        damaged = fed.shown.condition is Condition.DAMAGED
        self._held.append(replace(fed, look=Look.IN_ALL_SIZES) if damaged else fed)
        differing = self._changes.feed(fed.position, fed.samples)
        if differing:
            self._mark(differing.start - 1, Look.IN_ALL_SIZES, abrupt=differing)
        since = self._changes.open_since
        wanted = fed.position if since is None else since - 1
        return ready + self._release(wanted)

    def settle(self) -> list[Fed]:
        """All that is held; nothing is filled in from where a change may yet prove brief."""
        since = self._changes.open_since
        if since is not None:
            self._mark(since - 1, Look.ITSELF)
        ready, self._held = self._held, []
        return ready

    def _release(self, wanted: int) -> list[Fed]:
        count = next(i for i, fed in enumerate(self._held) if fed.position >= wanted)
        ready, self._held = self._held[:count], self._held[count:]
        return ready

    def _mark(self, first: int, look: Look, *, abrupt: range = range(0)) -> None:
        for i, fed in enumerate(self._held):
            if fed.shown is None or fed.position < first:
                continue
            shown = fed.shown
            if fed.position in abrupt and shown.condition is Condition.SOUND:
                shown = replace(shown, condition=Condition.ABRUPT)
            self._held[i] = replace(fed, shown=shown, look=max(fed.look, look))
