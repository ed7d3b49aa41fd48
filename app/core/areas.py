"""Zones, ranges and sizes that count: what holds in parts of the picture and of the time."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.decisions import SetRange, SetSizes, StoredEvent, Zone, ZoneKind
from app.core.model import IntArray
from app.core.spans import Spans, common, inside


@dataclass(frozen=True, slots=True)
class Exclusions:
    """What is no face unless a person accepted, drew or corrected it.

    Attributes:
        zones: Places that never hold a face.
        sizes: How small and how large a face can be.
    """

    zones: tuple[Zone, ...] = ()
    sizes: SetSizes = field(default_factory=SetSizes)

    def of(self, table: FaceTable) -> NDArray[np.bool_]:
        """Which rows are excluded, (n,)."""
        out = np.zeros(len(table), np.bool_)
        for limit, beyond in ((self.sizes.smallest, np.less), (self.sizes.largest, np.greater)):
            if limit is not None:
                out |= beyond(table.boxes[:, 3] - table.boxes[:, 1], limit)
        middles = (table.boxes[:, 0] + table.boxes[:, 2]) / 2 if self.zones else out
        for zone in self.zones:
            if zone.box is None:
                continue
            rows = table.rows_between(zone.first, zone.last)
            boxes, x, place = table.boxes[rows], middles[rows], zone.box
            # Few of millions lie above or below a place: only these are looked at across it.
            near = np.flatnonzero((x >= place.x1) & (x < place.x2))
            y = (boxes[near, 1] + boxes[near, 3]) / 2
            out[rows.start + near[(y >= place.y1) & (y < place.y2)]] = True
        return out


class Areas:
    """The zones, the range and the sizes of a medium, as of the newest decision on each.

    Args:
        looked: Spans in which a detector looked for faces; None for the whole medium. What lies
            outside counts as outside of the range, whatever people chose: nobody knows where
            faces are in it.
    """

    def __init__(self, looked: Spans | None = None) -> None:
        self.looked = looked
        self._events: list[StoredEvent] = []

    def put(self, stored: StoredEvent) -> None:
        """Let a decision count."""
        insort(self._events, stored, key=attrgetter("seq"))

    def take(self, stored: StoredEvent) -> None:
        """Let a decision count no longer."""
        self._events = [other for other in self._events if other.seq != stored.seq]

    def zones(self) -> list[tuple[int, Zone]]:
        """All zones with the ``seq`` of the decision that made each, oldest first."""
        return [(e.seq, e.event) for e in self._events if isinstance(e.event, Zone)]

    def zones_at(self, pts: int) -> list[Zone]:
        """The zones that hold in one frame, oldest first."""
        return [zone for _, zone in self.zones() if zone.first <= pts <= zone.last]

    @property
    def chosen(self) -> Spans:
        """The spans that people chose to work on; none for the whole medium."""
        return next((e.spans for e in self._newest() if isinstance(e, SetRange)), ())

    @property
    def spans(self) -> Spans | None:
        """The spans that are worked on: chosen, and looked at; None for the whole medium."""
        if self.looked is None:
            return self.chosen or None
        return common(self.chosen, self.looked) if self.chosen else self.looked

    @property
    def sizes(self) -> SetSizes:
        """How small and how large a face can be."""
        return next((e for e in self._newest() if isinstance(e, SetSizes)), SetSizes())

    @property
    def exclusions(self) -> Exclusions:
        listed = tuple(zone for _, zone in self.zones() if zone.zone is ZoneKind.IGNORE)
        return Exclusions(listed, self.sizes)

    def inside(self, pts: int) -> bool:
        """Whether a frame is worked on."""
        spans = self.spans
        return spans is None or any(first <= pts <= last for first, last in spans)

    def within(self, frames: IntArray) -> IntArray:
        """Those of the frames (PTS) that are worked on."""
        spans = self.spans
        return frames if spans is None else np.asarray(frames[inside(frames, spans)], np.int64)

    def wanted(self, frames: IntArray) -> IntArray:
        """Those of the frames (PTS) that people want worked on, looked at or not."""
        chosen = self.chosen
        return np.asarray(frames[inside(frames, chosen)], np.int64) if chosen else frames

    def unlooked(self, frames: IntArray) -> int:
        """How many of the frames (PTS) are wanted, and no detector looked at them."""
        wanted = self.wanted(frames)
        return len(wanted) - len(self.within(wanted))

    def _newest(self) -> Iterable[object]:
        return (stored.event for stored in reversed(self._events))
