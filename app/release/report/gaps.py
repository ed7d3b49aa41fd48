"""Every gap of the detector in a track, and how it was closed: the list of the report."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any, Final

from app.core.fold import ReviewState
from app.core.model import IntArray
from app.core.timebase import FrameIndex
from app.release.report.parts import for_spreadsheet
from app.review.gaps import Closed, gaps_in

_WAYS: Final = tuple(way.name.lower() for way in Closed)
_COLUMNS: Final = ("mask", "person", "start", "end", "frames", "where", *_WAYS)


def gaps_of(
    state: ReviewState,
    index: FrameIndex | None,
    looked: IntArray | None,
    *,
    clock: Callable[[int], float],
) -> dict[str, Any]:
    """What the report says of gaps; times in seconds since the first frame.

    Args:
        state: Faces after all decisions.
        index: All frames; None while they are not known.
        looked: PTS of frames that the detector looked at, sorted; None for all.
        clock: A PTS as seconds.
    """
    found, between = ([], 0) if index is None else gaps_in(state, index, looked)
    rows: list[dict[str, Any]] = [
        {
            "mask": state.numbers.of(gap.ref),
            "person": gap.person,
            "start": clock(gap.first),
            "end": clock(gap.last),
            "frames": gap.frames,
            "where": gap.side.value,
            "closed": {kind.name.lower(): gap.closed.get(kind, 0) for kind in Closed},
        }
        for gap in found
    ]
    totals = {kind.name.lower(): sum(gap.closed.get(kind, 0) for gap in found) for kind in Closed}
    return {"between_looks": between, "totals": totals, "listed": rows}


def closed_words(closed: dict[str, int], *, only: bool) -> str:
    """How the frames of a gap, or of all, were closed.

    Args:
        closed: Frames by how, as :func:`gaps_of` lists them.
        only: Leave the number away where all were closed alike.
    """
    told = [(kind.value, closed[kind.name.lower()]) for kind in Closed]
    kinds = [(words, n) for words, n in told if n]
    if only and len(kinds) == 1:
        return kinds[0][0]
    return ", ".join(f"{n:,} {words}" for words, n in kinds)


def gaps_csv(gaps: dict[str, Any]) -> str:
    """The list as CSV (RFC 4180)."""
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS)
    writer.writeheader()
    for gap in gaps["listed"]:
        row = {**gap, **gap["closed"]}
        writer.writerow({name: for_spreadsheet(row[name]) for name in _COLUMNS})
    return out.getvalue()
