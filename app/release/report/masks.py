"""Every mask of a medium with its start, end and reason: the activity table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any, Final

from app.core.fold import ReviewState
from app.core.model import Provenance
from app.release.report.parts import for_spreadsheet
from app.review.visible import left_visible

_COLUMNS: Final = (
    "mask", "person", "start", "end", "frames", "covered", "left_visible", "status",
    "by_detector", "by_tracker", "by_person", "tool", "reason", "decided_by",
)  # fmt: skip


def masks_of(state: ReviewState, clock: Callable[[int], float]) -> list[dict[str, Any]]:
    """One row for each mask, by its start; times in seconds since the first frame."""
    why = {one.ref: one for one in left_visible(state) if one.ref is not None}
    rows = []
    for track in state.tracks():
        if track.ghost and not track.rejected:
            continue
        left = why.get(track.ref)
        rows.append(
            {
                "mask": state.numbers.of(track.ref),
                "person": track.person,
                "start": clock(track.first_pts),
                "end": clock(track.last_pts),
                "frames": track.frames,
                "covered": track.covered,
                "left_visible": track.rejected,
                "status": track.status.value,
                "by_detector": track.provenance[Provenance.DETECTOR],
                "by_tracker": track.provenance[Provenance.TRACKER],
                "by_person": track.provenance[Provenance.PERSON],
                "tool": track.tool,
                "reason": "" if left is None else left.reason,
                "decided_by": "" if left is None else left.person,
            }
        )
    return sorted(rows, key=lambda row: (row["start"], row["mask"]))


def masks_csv(masks: list[dict[str, Any]]) -> str:
    """The table as CSV (RFC 4180)."""
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS)
    writer.writeheader()
    for row in masks:
        writer.writerow({name: for_spreadsheet(row[name]) for name in _COLUMNS})
    return out.getvalue()
