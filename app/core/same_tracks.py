"""Which summaries of tracks are others than before: those that are not, are the same objects."""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_not

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


def _same(before: Sequence[TrackSummary], now: Sequence[TrackSummary]) -> int:
    differ = map(is_not, before, now)
    return next((n for n, other in enumerate(differ) if other), min(len(before), len(now)))
