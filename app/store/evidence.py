"""What is known of a run beside its faces: other detectors' opinions, and notes on its tracks."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.core.arrays import FaceTable, RawFaces
from app.core.decisions import canonical
from app.store import faces as codec
from app.store.database import Database


class EvidenceStore:
    """Reads and writes what may point at a missed face. Nothing is covered because of it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_opinions(
        self, run_id: int, detector: str, frames: Sequence[tuple[int, RawFaces]]
    ) -> None:
        """Store what another detector saw in some frames, also where that is nothing.

        What it saw there before is replaced.
        """
        rows = []
        for pts, raw in frames:
            when, _, count, points, data = codec.pack_found(int(pts), raw, 1)
            rows.append((run_id, detector, when, count, points, data))
        self._database.write(
            lambda connection: connection.executemany(
                "INSERT OR REPLACE INTO opinions VALUES (?, ?, ?, ?, ?, ?)", rows
            )
        )

    def opinions(self, run_id: int) -> dict[str, FaceTable]:
        """What other detectors saw, by their names; row ids count up from 1, tracks are 0."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT detector, pts, count, points, data FROM opinions"
                " WHERE run_id = ? ORDER BY detector, pts",
                (run_id,),
            ).fetchall()
        found: dict[str, list[codec.FoundRow]] = {}
        first = 1
        for detector, pts, count, points, data in rows:
            found.setdefault(detector, []).append((pts, first, count, points, data))
            first += count
        return {detector: codec.unpack_found(listed) for detector, listed in found.items()}

    def asked(self, run_id: int, detector: str) -> list[int]:
        """PTS of the frames that a detector was asked about, sorted."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT pts FROM opinions WHERE run_id = ? AND detector = ? ORDER BY pts",
                (run_id, detector),
            ).fetchall()
        return [int(row[0]) for row in rows]

    def note_tracks(self, run_id: int, notes: Mapping[int, Mapping[str, Any]]) -> None:
        """Store what is known of tracks, by their numbers; what was noted before is replaced."""
        rows = [(run_id, int(track), canonical(dict(note))) for track, note in notes.items()]
        self._database.write(
            lambda connection: connection.executemany(
                "INSERT OR REPLACE INTO track_notes VALUES (?, ?, ?)", rows
            )
        )

    def track_notes(self, run_id: int) -> dict[int, dict[str, Any]]:
        """What was noted about the tracks of a run, by their numbers."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT track, note FROM track_notes WHERE run_id = ? ORDER BY track", (run_id,)
            ).fetchall()
        return {int(track): json.loads(note) for track, note in rows}
