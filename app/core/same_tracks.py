"""Which summaries of tracks are others than before: those that are not, are the same objects."""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_not

import numpy as np

from app.core.model import IntArray
from app.core.refs import FaceRef
from app.core.tracks import TrackSummary


def changed_among(
    before: Sequence[TrackSummary], now: Sequence[TrackSummary]
) -> dict[FaceRef, TrackSummary] | None:
    """The summaries that are others now, where each track is still the same person's, from the
    same frame on; None where tracks came, went, or belong elsewhere.

    Summaries on which nothing was decided are the same objects, so that this takes no time.
    """
    if len(before) != len(now):
        return None
    found: dict[FaceRef, TrackSummary] = {}
    for old, new in zip(before, now, strict=True):
        if old is new:
            continue
        if (old.ref, old.first_pts, old.group, old.person, old.ghost) != (
            new.ref, new.first_pts, new.group, new.person, new.ghost,
        ):  # fmt: skip
            return None
        found[new.ref] = new
    return found


def same_at_ends(before: Sequence[TrackSummary], now: Sequence[TrackSummary]) -> tuple[int, int]:
    """How many summaries are the same objects from the first on, and how many more to the last.

    What was decided touches few tracks; all others need not be looked at again.
    """
    head = _same(before, now)
    return head, _same(before[head:][::-1], now[head:][::-1])


def exchanged(
    before: Sequence[TrackSummary], now: Sequence[TrackSummary]
) -> tuple[list[TrackSummary], list[TrackSummary]]:
    """The summaries that went, and those that came, wherever in their lists they stand."""
    head, tail = same_at_ends(before, now)
    old, new = before[head : len(before) - tail], now[head : len(now) - tail]
    known, kept = set(map(id, old)), set(map(id, new))
    return [t for t in old if id(t) not in kept], [t for t in new if id(t) not in known]


def places_before(before: Sequence[TrackSummary], now: Sequence[TrackSummary]) -> IntArray:
    """(n,) where each summary stood in the list before; -1 for one that came."""
    head, tail = same_at_ends(before, now)
    places = np.arange(len(now)) + (len(before) - len(now))
    places[:head] = np.arange(head)
    middle = range(head, len(now) - tail)
    known = {id(before[place]): place for place in range(head, len(before) - tail)}
    places[head : len(now) - tail] = [known.get(id(now[place]), -1) for place in middle]
    return places


def _same(before: Sequence[TrackSummary], now: Sequence[TrackSummary]) -> int:
    differ = map(is_not, before, now)
    return next((n for n, other in enumerate(differ) if other), min(len(before), len(now)))
