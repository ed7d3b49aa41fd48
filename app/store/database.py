"""One SQLite file: a single thread writes, every thread reads through its own connection."""

from __future__ import annotations

import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from app.core.errors import StudyError
from app.core.said import say
from app.store import schema
from app.store.places import on_network

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], Any]

_HEADER = b"SQLite format 3\x00"
BUSY_SECONDS = 10.0


def translate(path: Path, error: sqlite3.Error) -> StudyError:
    """SQLite's complaint as one line for a person."""
    # The extended codes of https://sqlite.org/rescode.html carry the primary one in their low byte.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StudyError(
            say("{path}: the disk is full; what was saved before is safe", path=path),
            say("Free some space and try again."),
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StudyError(
            say("{path}: locked by another program", path=path), say("Close it there first.")
        )
    if code == sqlite3.SQLITE_READONLY:
        return StudyError(
            say("{path}: is read-only", path=path),
            say("Copy the study to a folder where you may write."),
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StudyError(
            say("{path}: the file is damaged ({error})", path=path, error=error),
            say("Open a copy from a backup."),
        )
    return StudyError(say("{path}: cannot be read or written ({error})", path=path, error=error))


class Database:
    """Connections to one study file. The caller holds the study's lock.

    Args:
        path: The file.
        create: Lay out a new study instead of opening one.

    Raises:
        StudyError: Not a study, damaged, made by a newer program, read-only.
    """

    def __init__(self, path: Path, *, create: bool, durable: bool = True) -> None:
        self._synchronous = "FULL" if durable else "OFF"
        self.path = path
        self._local = threading.local()
        self._guard = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._closed = False
        self._queue: queue.SimpleQueue[tuple[Work, Future[Any]] | None] = queue.SimpleQueue()
        if not create:
            self._check_header()
        with self._translated():
            self._writer = self._connect()
            try:
                self._prepare(create=create)
            except BaseException:
                self._writer.close()
                raise
        self._thread = threading.Thread(target=self._work, name="study-writer", daemon=True)
        self._thread.start()

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` in a transaction on the writer thread; on disk when this returns.

        Raises:
            StudyError: Nothing of it was written.
        """
        answer: Future[Any] = Future()
        with self._guard:
            self._check_open()
            self._queue.put((work, answer))
        with self._translated():
            result: T = answer.result()
        return result

    @contextlib.contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """This thread's own connection, inside one consistent view of the file.

        Raises:
            StudyError: The file cannot be read.
        """
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        with self._translated():
            if connection is None:
                with self._guard:
                    self._check_open()
                    connection = self._connect()
                    self._connections.append(connection)
                connection.execute("PRAGMA query_only = 1")
                self._local.connection = connection
            elif self._closed:
                self._check_open()
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("COMMIT")

    def compact(self) -> None:
        """Write the file anew without what was deleted, here and in its log.

        Raises:
            StudyError: There is no room for it, or another program reads the study.
        """
        answer: Future[Any] = Future()
        with self._guard:
            self._check_open()
            self._queue.put((_compact, answer))
        with self._translated():
            answer.result()

    def close(self) -> None:
        """Finish what was asked for, then close every connection."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
            self._queue.put(None)
        self._thread.join()
        for connection in self._connections:
            connection.close()
        # The last one to close folds the write-ahead log into the file.
        self._writer.close()

    def _work(self) -> None:
        while (item := self._queue.get()) is not None:
            work, answer = item
            try:
                result = work(self._writer) if work is _compact else self._together(work)
            except BaseException as error:
                answer.set_exception(error)
            else:
                answer.set_result(result)

    def _together(self, work: Work) -> Any:
        """Do work in one transaction, or none of it."""
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            result = work(self._writer)
            self._writer.execute("COMMIT")
        except BaseException:
            # A full disk rolls back by itself.
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
            raise
        return result

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA foreign_keys = 1")
        # What is deleted is overwritten: a study says who its people are.
        connection.execute("PRAGMA secure_delete = 1")
        connection.execute(f"PRAGMA synchronous = {self._synchronous}")
        return connection

    def _prepare(self, *, create: bool) -> None:
        if create:
            self._writer.execute("BEGIN IMMEDIATE")
            schema.create(self._writer)
            self._writer.execute("COMMIT")
        else:
            self._check_study(self._writer)
            schema.migrate(self._writer)
        mode = "DELETE" if on_network(self.path) else "WAL"
        self._writer.execute(f"PRAGMA journal_mode = {mode}")

    def _check_study(self, connection: sqlite3.Connection) -> None:
        if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
            raise StudyError(say("{path}: is a database, but not a Faceveil study", path=self.path))
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise StudyError(
                say("{path}: the file is damaged ({found})", path=self.path, found=found),
                say("Open a copy from a backup."),
            )

    def _check_header(self) -> None:
        hint = "Studies end in .faceveil."
        try:
            with self.path.open("rb") as file:
                start = file.read(len(_HEADER))
        except FileNotFoundError:
            raise StudyError(say("{path}: there is no such study", path=self.path)) from None
        except IsADirectoryError:
            raise StudyError(
                say("{path}: is a folder, not a study", path=self.path), hint
            ) from None
        except OSError as error:
            raise StudyError(
                say("{path}: cannot be read ({strerror})", path=self.path, strerror=error.strerror)
            ) from error
        if start != _HEADER:
            reason = "is not a Faceveil study" if start else "is empty, not a study"
            raise StudyError(say("{path}: {reason}", path=self.path, reason=reason), hint)

    def _check_open(self) -> None:
        if self._closed:
            raise StudyError(say("{path}: the study is closed", path=self.path))

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise translate(self.path, error) from error


def _compact(connection: sqlite3.Connection) -> None:
    """Fold the log into the file, write the file anew, and leave nothing in the log."""
    for statement in ("wal_checkpoint(TRUNCATE)", None, "wal_checkpoint(TRUNCATE)"):
        if statement is None:
            connection.execute("VACUUM")
            continue
        busy = connection.execute(f"PRAGMA {statement}").fetchone()
        if busy is not None and busy[0]:
            raise sqlite3.OperationalError("database is locked")
