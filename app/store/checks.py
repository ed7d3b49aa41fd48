"""What was found on exports when they were decoded and looked at: kept, and gone on with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from app.core.decisions import canonical
from app.store.database import Database
from app.store.records import now


@dataclass(frozen=True, slots=True)
class StoredCheck:
    """One check of one export.

    Attributes:
        export_id: Which export of the study.
        part: What was checked.
        done: It was checked to its end.
        data: What was found so far, plain.
        time: When it was stored, UTC, ISO 8601.
    """

    export_id: int
    part: str
    done: bool
    data: dict[str, Any]
    time: str


class CheckStore:
    """Reads and writes checks of exports. No decision depends on them being there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, export_id: int, part: str, data: dict[str, Any], *, done: bool) -> None:
        """Store what is known; what was known before of this part is replaced."""
        row = (export_id, part, int(done), canonical(data), now())
        self._database.write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO checks VALUES (?, ?, ?, ?, ?)", row
            )
        )

    def get(self, export_id: int, part: str) -> StoredCheck | None:
        """What is known of one part; None where it was never begun."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT done, data, time FROM checks WHERE export_id = ? AND part = ?",
                (export_id, part),
            ).fetchone()
        if row is None:
            return None
        return StoredCheck(export_id, part, bool(row[0]), json.loads(row[1]), row[2])

    def drop(self, export_id: int) -> None:
        """Forget what was found on an export."""
        self._database.write(
            lambda connection: connection.execute(
                "DELETE FROM checks WHERE export_id = ?", (export_id,)
            )
        )
