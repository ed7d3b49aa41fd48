"""What tracking learned of a medium beside its faces: why tracks end, where scenes change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from app.core.arrays import FaceTable
from app.core.decisions import EndReason
from app.core.timebase import FrameIndex

WHOLE_RUN = 0
"""The track number under which notes on the run itself stand."""


def added(
    known: Mapping[int, Mapping[str, Any]], new: Mapping[int, Mapping[str, Any]]
) -> dict[int, dict[str, Any]]:
    """Notes on a run that has looked at more: those on new tracks, and all changes of scenes."""
    cuts = {cut for notes in (known, new) for cut in notes.get(WHOLE_RUN, {}).get("cuts", ())}
    listed = {track: dict(note) for track, note in new.items() if track != WHOLE_RUN}
    return listed | ({WHOLE_RUN: {"cuts": sorted(cuts)}} if cuts else {})


class TrackingNotes:
    """Collects notes while tracks are made; they are about rows until these have numbers."""

    def __init__(self) -> None:
        self._ends: list[tuple[int, bool, EndReason]] = []
        self._cuts: set[int] = set()

    def end(self, row_id: int, *, ahead: bool, reason: EndReason) -> None:
        """The way outward from a detection ended.

        Args:
            row_id: Of the last detection on that side.
            ahead: Later in time.
            reason: Why.
        """
        self._ends.append((row_id, ahead, reason))

    def cut(self, position: int) -> None:
        """Another scene begins with this frame (ordinal)."""
        self._cuts.add(position)

    def by_track(self, tracked: FaceTable, index: FrameIndex) -> dict[int, dict[str, Any]]:
        """Notes by track number, as the study keeps them; the run's own under ``WHOLE_RUN``."""
        notes: dict[int, dict[str, Any]] = {}
        if self._cuts:
            notes[WHOLE_RUN] = {"cuts": [index.at(cut) for cut in sorted(self._cuts)]}
        order = np.argsort(tracked.ids, kind="stable")
        ids = tracked.ids[order]
        outermost: dict[tuple[int, bool], int] = {}
        for row_id, ahead, reason in self._ends:
            at = int(np.searchsorted(ids, row_id))
            if at == len(ids) or ids[at] != row_id:
                continue
            row = int(order[at])
            track, pts = abs(int(tracked.tracks[row])), int(tracked.pts[row])
            if not track:
                continue
            best = outermost.get((track, ahead))
            if best is None or (pts > best if ahead else pts < best):
                outermost[track, ahead] = pts
                notes.setdefault(track, {})["ended" if ahead else "began"] = reason.value
        return notes
