"""Gestures that are still growing, so that a program that is killed loses nothing of them."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.decisions import Event, event_from_json, event_to_json
from app.core.errors import StudyError
from app.core.said import say
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class Pending:
    """A gesture as far as it had grown.

    Attributes:
        number: Its place in the table.
        medium_id: What it is about.
        person: Whose it is.
    """

    number: int
    medium_id: int
    person: str
    event: Event


class PendingStore:
    """Reads and writes what is not a decision yet, and becomes one when its program is gone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, event: Event, medium_id: int, person: str, *, number: int | None = None) -> int:
        """Write a gesture as far as it is known; on disk when this returns.

        Args:
            number: The one that it takes the place of; None for a new one.

        Returns:
            Its number.
        """
        row = number, medium_id, person, event.kind, event_to_json(event)
        return self._database.write(
            lambda connection: int(
                connection.execute(
                    "INSERT OR REPLACE INTO pending VALUES (?, ?, ?, ?, ?)", row
                ).lastrowid
                or 0
            )
        )

    def drop(self, number: int) -> None:
        """Forget a gesture: it is in the log now."""
        self._database.write(
            lambda connection: connection.execute("DELETE FROM pending WHERE number = ?", (number,))
        )

    def all(self) -> list[Pending]:
        """All of them, oldest first.

        Raises:
            StudyError: One cannot be understood. Leaving it out could uncover a face.
        """
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT number, medium_id, person, kind, payload FROM pending ORDER BY number"
            ).fetchall()
        try:
            return [
                Pending(number, medium_id, person, event_from_json(kind, payload))
                for number, medium_id, person, kind, payload in rows
            ]
        except ValueError as error:
            raise StudyError(
                say(
                    "{path}: an unfinished decision cannot be understood ({error})",
                    path=self._database.path,
                    error=error,
                ),
                say("The study was made by a newer program, or it is damaged."),
            ) from error
