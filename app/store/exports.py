"""Finished exports of a study's media, in its file."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from app.core.names import path_of_text, path_text
from app.store.database import Database
from app.store.records import ExportRecord, now


class ExportStore:
    """The export tables, behind :class:`app.store.study.Study`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self,
        medium_id: int,
        path: Path,
        *,
        report: str,
        output_hash: str,
        head: tuple[int, str],
        person: str,
    ) -> int:
        row = (
            medium_id,
            now(),
            path_text(Path(os.path.abspath(path))),
            output_hash,
            report,
            *head,
            person,
        )

        def work(connection: sqlite3.Connection) -> int:
            cursor = connection.execute(
                "INSERT INTO exports (medium_id, time, path, output_hash, report, last_seq,"
                " last_hash, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            return int(cursor.lastrowid or 0)

        return self._database.write(work)

    def move(self, export_id: int, path: Path) -> None:
        """Note that an exported file has another name now."""
        self._database.write(
            lambda connection: connection.execute(
                "UPDATE exports SET path = ? WHERE id = ?",
                (path_text(Path(os.path.abspath(path))), export_id),
            )
        )

    def of(self, medium_id: int) -> list[ExportRecord]:
        """Oldest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT id, medium_id, time, path, output_hash, report, last_seq, last_hash, person"
                " FROM exports WHERE medium_id = ? ORDER BY id",
                (medium_id,),
            ).fetchall()
        return [
            ExportRecord(number, medium, time, self._lies(path_of_text(path)), *rest)
            for number, medium, time, path, *rest in rows
        ]

    def _lies(self, path: Path) -> Path:
        """Where an exported file is: a study that was handed on has it beside itself.

        Whether it is the very file is not asked here; the release check compares its hash.
        """
        beside = self._database.path.parent / path.name
        return beside if not path.exists() and beside.exists() else path
