"""Which tracks people looked at as crops, side by side, instead of frame by frame."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.refs import FaceRef
from app.store.database import Database
from app.store.records import now

_NO_RUN = 0


class SeenTrackStore:
    """Tracks whose crops somebody had on screen, by medium and person.

    A crop shows a face and not what else is in its frame, so that no frame counts as seen by it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def mark(self, medium_id: int, tracks: Iterable[FaceRef], person: str) -> None:
        """Note that a named person saw crops of these tracks. The first time stays."""
        time = now()
        rows = [(medium_id, ref.run or _NO_RUN, ref.number, person, time) for ref in tracks]
        self._database.write(
            lambda connection: connection.executemany(
                "INSERT OR IGNORE INTO seen_tracks VALUES (?, ?, ?, ?, ?)", rows
            )
        )

    def by_person(self, medium_id: int) -> dict[str, set[FaceRef]]:
        """The tracks that each person saw, by name."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT person, track, run_id FROM seen_tracks WHERE medium_id = ? ORDER BY person",
                (medium_id,),
            ).fetchall()
        found: dict[str, set[FaceRef]] = {}
        for person, track, run in rows:
            found.setdefault(str(person), set()).add(FaceRef.track(int(track), int(run)))
        return found
