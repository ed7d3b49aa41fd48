"""What makes the faces of tracks recognisable: kept in the study alone, wiped without a trace."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from app.core.model import FloatArray
from app.store import faces as codec
from app.store.database import Database


class EmbeddingStore:
    """Reads and writes embeddings of faces, by track of a run."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, run_id: int, model: str, found: Mapping[int, FloatArray]) -> None:
        """Keep some tracks' embeddings in place of those that they had.

        Args:
            run_id: The run.
            model: Name of what made them.
            found: (n, d) by number of the track, one row a face; (0, d) where none could be told.
        """
        rows = [
            (run_id, track, model, len(rows), codec.pack_floats(rows.ravel()))
            for track, rows in found.items()
        ]
        self._database.write(
            lambda connection: connection.executemany(
                "INSERT OR REPLACE INTO embeddings VALUES (?, ?, ?, ?, ?)", rows
            )
        )

    def asked(self, run_id: int, model: str) -> set[int]:
        """Numbers of the tracks that were measured, those of which nothing could be told too."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT track FROM embeddings WHERE run_id = ? AND model = ?", (run_id, model)
            ).fetchall()
        return {int(track) for (track,) in rows}

    def of(self, run_id: int, model: str) -> dict[int, FloatArray]:
        """(n, d) by number of the track, n above 0."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT track, count, data FROM embeddings"
                " WHERE run_id = ? AND model = ? AND count > 0",
                (run_id, model),
            ).fetchall()
        return {
            int(track): np.asarray(codec.unpack_floats(data).reshape(count, -1))
            for track, count, data in rows
        }

    def count(self) -> int:
        """How many tracks have some, in the whole study."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM embeddings").fetchone()[0])

    def wipe(self) -> int:
        """Remove all of them, so that not a byte of them is left in the file; how many there were.

        The file is written anew, which takes as much free space as it has, for a moment.

        Raises:
            StudyError: It could not be written anew. What is still there is overwritten all the
                same, wherever other data does not need its place.
        """
        count = self.count()
        self._database.write(lambda connection: connection.execute("DELETE FROM embeddings"))
        self._database.compact()
        return count
