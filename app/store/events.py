"""The log of decisions: append-only, each event bound to the one before it by a hash."""

from __future__ import annotations

import getpass
import sqlite3
from pathlib import Path
from typing import Any

import app.core.audience
import app.core.remarks
import app.core.signoff  # noqa: F401 - these make their kinds of decisions known
from app.core.decisions import (
    GENESIS,
    Event,
    StoredEvent,
    chain_hash,
    event_from_json,
    event_to_json,
)
from app.core.errors import StudyError
from app.core.said import say
from app.store.database import Database
from app.store.records import now

_COLUMNS = "seq, medium_id, time, person, kind, payload, prev, hash"


def current_person() -> str:
    """The user of the operating system."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no entry for this user id
        return "unknown"


class EventLog:
    """Reads and extends the log of one study."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def path(self) -> Path:
        return self._database.path

    def append(self, event: Event, medium_id: int | None, person: str | None) -> StoredEvent:
        """Add an event; on disk when this returns.

        Raises:
            StudyError: Nothing was written.
        """
        who = person or current_person()
        payload = event_to_json(event)

        def work(connection: sqlite3.Connection) -> StoredEvent:
            seq, prev = self._head(connection)
            time = now()
            digest = chain_hash(
                prev,
                seq=seq + 1,
                medium_id=medium_id,
                time=time,
                person=who,
                kind=event.kind,
                payload=payload,
            )
            row = (seq + 1, medium_id, time, who, event.kind, payload, prev, digest)
            connection.execute(
                f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row
            )
            connection.execute(
                "INSERT INTO meta VALUES ('head', ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (f"{seq + 1} {digest}",),
            )
            return StoredEvent(seq + 1, medium_id, time, who, event, prev, digest)

        return self._database.write(work)

    def events(self, medium_id: int | None, after: int) -> list[StoredEvent]:
        """Events with ``seq > after``, oldest first; of one medium and the whole study.

        Raises:
            StudyError: An event cannot be understood. None is left out: that could uncover
                a face.
        """
        wanted = "seq > ?" if medium_id is None else "seq > ? AND ifnull(medium_id, ?2) = ?2"
        values = (after,) if medium_id is None else (after, medium_id)
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM events WHERE {wanted} ORDER BY seq", values
            ).fetchall()
        return [self._event(row) for row in rows]

    def head(self) -> tuple[int, str]:
        """Seq and hash of the newest event; 0 and the genesis hash when there is none."""
        with self._database.read() as connection:
            return self._head(connection)

    def verify(self) -> None:
        """Check the whole chain.

        Raises:
            StudyError: Names the first event that was changed, removed or moved.
        """
        with self._database.read() as connection:
            self._head(connection)
            rows = connection.execute(f"SELECT {_COLUMNS} FROM events ORDER BY seq").fetchall()
        prev = GENESIS
        for expected, row in enumerate(rows, 1):
            seq, medium_id, time, person, kind, payload, named, digest = row
            if seq != expected:
                raise self._broken(expected, "is missing")
            if named != prev:
                raise self._broken(seq, "does not follow the one before it")
            computed = chain_hash(
                prev,
                seq=seq,
                medium_id=medium_id,
                time=time,
                person=person,
                kind=kind,
                payload=payload,
            )
            if computed != digest:
                raise self._broken(seq, "was changed after it was written")
            prev = digest

    def _head(self, connection: sqlite3.Connection) -> tuple[int, str]:
        last = connection.execute(
            "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        noted = connection.execute("SELECT value FROM meta WHERE key = 'head'").fetchone()
        seq, digest = last if last is not None else (0, GENESIS)
        expected = noted[0] if noted is not None else f"0 {GENESIS}"
        if f"{seq} {digest}" != expected:
            raise self._broken(int(expected.split()[0]), "is not the last one in the log")
        return int(seq), str(digest)

    def _event(self, row: tuple[Any, ...]) -> StoredEvent:
        seq, medium_id, time, person, kind, payload, prev, digest = row
        try:
            event = event_from_json(kind, payload)
        except ValueError as error:
            raise StudyError(
                say(
                    "{path}: decision {seq} cannot be understood ({error})",
                    path=self.path,
                    seq=seq,
                    error=error,
                ),
                say("The study was made by a newer program, or it is damaged."),
            ) from error
        return StoredEvent(seq, medium_id, time, person, event, prev, digest)

    def _broken(self, seq: int, what: str) -> StudyError:
        return StudyError(
            say(
                "{path}: the log of decisions is damaged: event {seq} {what}",
                path=self.path,
                seq=seq,
                what=what,
            ),
            say("Compare the study with a backup before you rely on it."),
        )
