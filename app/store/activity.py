"""How long people worked on a medium."""

from __future__ import annotations

from datetime import UTC, datetime

from app.store.database import Database


class ActivityStore:
    """Seconds of active work, by medium, person and day (UTC)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, medium_id: int, person: str, seconds: float, *, day: str | None = None) -> None:
        """Add to what a person did on a day; today by default.

        Args:
            day: ISO 8601, such as ``2026-03-01``.

        Raises:
            ValueError: Time that runs backward.
        """
        if not seconds >= 0:
            raise ValueError(f"nobody works {seconds} seconds")
        row = (medium_id, person, day or datetime.now(UTC).date().isoformat(), float(seconds))
        self._database.write(
            lambda connection: connection.execute(
                "INSERT INTO activity VALUES (?, ?, ?, ?) ON CONFLICT (medium_id, person, day)"
                " DO UPDATE SET seconds = seconds + excluded.seconds",
                row,
            )
        )

    def seconds(self, medium_id: int) -> dict[str, float]:
        """Seconds on a medium by person."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT person, sum(seconds) FROM activity WHERE medium_id = ? GROUP BY person"
                " ORDER BY person",
                (medium_id,),
            ).fetchall()
        return {str(person): float(total) for person, total in rows}
