"""The history of a medium: gestures and exports in the order in which they count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.decisions import StoredEvent
from app.core.fold import ReviewState
from app.review.texts import Clock, describe, export_text
from app.store.records import ExportRecord


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A gesture, or an export, as the history lists it.

    Attributes:
        seq: Of the gesture; None for an export.
        text: One line for people.
        undone: It was taken back.
        time: UTC, ISO 8601.
        person: Who did it; empty where an older program did not note it.
    """

    seq: int | None
    text: str
    undone: bool
    time: str
    person: str


def history_of(
    state: ReviewState, exports: Iterable[ExportRecord], clock: Clock
) -> list[HistoryEntry]:
    """All gestures and exports, oldest first.

    Gestures that were taken back are among them. An export stands after the last gesture
    that it obeys, whatever the clock on the wall said.
    """
    entries = []
    for stored, counts in state.gestures.all():
        entries.append(((stored.seq, 0), _entry(state, stored, clock, counts=counts)))
    for export in exports:
        entry = HistoryEntry(None, export_text(export), False, export.time, export.person)
        entries.append(((export.last_seq, export.id), entry))
    return [entry for _, entry in sorted(entries, key=lambda pair: pair[0])]


def entry_of(state: ReviewState, seq: int, clock: Clock) -> HistoryEntry | None:
    """One gesture, without reading the others; None if there is none of that number."""
    stored = state.gestures.get(seq)
    if stored is None:
        return None
    return _entry(state, stored, clock, counts=state.gestures.counts(seq))


def _entry(state: ReviewState, stored: StoredEvent, clock: Clock, *, counts: bool) -> HistoryEntry:
    text = describe(stored, clock, state.numbers.of)
    return HistoryEntry(stored.seq, text, not counts, stored.time, stored.person)
