"""A study that is only read: another program may have it open, and nothing is left beside it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

from app.core.errors import StudyError
from app.core.said import say
from app.store import schema
from app.store.database import BUSY_SECONDS, Database, T

_WAL = b"\x02\x02"
"""Bytes 18 and 19 of a database that keeps a write-ahead log (sqlite.org/fileformat.html)."""


class ReadOnlyDatabase(Database):
    """Connections that cannot write. No lock is needed: SQLite gives every reader one view.

    A study of an earlier format is copied into memory and brought up to date there.

    Args:
        path: The file.

    Raises:
        StudyError: Not a study, damaged, made by a newer program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._guard = threading.Lock()
        self._connections = []
        self._closed = False
        self._check_header()
        self._uri = f"{path.as_uri()}?{self._mode()}"
        with self._translated():
            first = self._connect()
            try:
                self._check_study(first)
                version = int(first.execute("PRAGMA user_version").fetchone()[0])
                if schema.plan(version):
                    self._uri = f"file:faceveil-{id(self)}?mode=memory&cache=shared"
                    copy = self._connect()
                    first.backup(copy)
                    schema.migrate(copy)
                    self._connections.append(copy)  # the copy lives as long as this
            finally:
                first.close()

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        del work
        raise StudyError(say("{path}: was opened to be read, not to be written", path=self.path))

    def close(self) -> None:
        with self._guard:
            self._closed = True
        for connection in self._connections:
            connection.close()

    def _mode(self) -> str:
        """A reader of a write-ahead log that nobody has open would leave one behind."""
        with self.path.open("rb") as file:
            keeps_log = file.read(20)[18:20] == _WAL
        open_elsewhere = self.path.with_name(f"{self.path.name}-wal").exists()
        return "mode=ro&immutable=1" if keeps_log and not open_elsewhere else "mode=ro"

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(
            self._uri,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
