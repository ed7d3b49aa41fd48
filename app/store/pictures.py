"""Which pictures the runs of a study were shown, and which media are damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from app.core.shown import ShownPicture, ShownPictures
from app.store.database import Database


class PictureStore:
    """Reads and writes fingerprints of decoded pictures."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, run_id: int, pictures: Sequence[ShownPicture], *, decoder: str) -> None:
        """Store some pictures, in blocks of ordinals that follow each other."""
        ordered = sorted(pictures, key=lambda picture: picture.position)
        breaks = [0]
        breaks += [
            at + 1 for at, (a, b) in enumerate(pairwise(ordered)) if b.position - a.position != 1
        ]
        parts = [ordered[a:b] for a, b in pairwise([*breaks, len(ordered)]) if b > a]
        rows = [
            (
                run_id,
                part[0].position,
                decoder,
                np.array([one.fingerprint for one in part], "<u4").tobytes(),
                np.array([one.condition for one in part], np.uint8).tobytes(),
            )
            for part in parts
        ]
        self._database.write(
            lambda connection: connection.executemany(
                "INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?, ?)", rows
            )
        )

    def shown(self, run_id: int, frames: int, *, decoder: str) -> ShownPictures | None:
        """See :meth:`app.store.study.Study.shown_pictures`."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT first, decoder, fingerprints, conditions FROM pictures WHERE run_id = ?",
                (run_id,),
            ).fetchall()
        if not rows or any(row[1] != decoder for row in rows):
            return None
        shown = ShownPictures.none(frames)
        for first, _, fingerprints, conditions in rows:
            part = slice(first, first + len(conditions))
            shown.fingerprints[part] = np.frombuffer(fingerprints, "<u4")
            shown.conditions[part] = np.frombuffer(conditions, np.uint8)
        return shown

    def mark_damaged(self, medium_id: int, *, stale: int) -> None:
        """See :meth:`app.store.study.Study.mark_damaged`."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO damaged_media VALUES (?, ?) ON CONFLICT (medium_id)"
                " DO UPDATE SET stale_run = max(stale_run, excluded.stale_run)",
                (medium_id, stale),
            )

        self._database.write(work)

    def stale(self, medium_id: int) -> int:
        """The newest run whose pictures do not come out again; 0 if there is none."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT stale_run FROM damaged_media WHERE medium_id = ?", (medium_id,)
            ).fetchone()
        return 0 if row is None else int(row[0])
