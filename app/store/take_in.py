"""Takes what one study found in its media into another study."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from app.core.errors import StudyError
from app.core.names import path_of_text
from app.core.said import say
from app.store.database import Database
from app.store.faces import pack_ints, unpack_ints
from app.store.read_only import ReadOnlyDatabase
from app.store.records import RunState, info_of_text

_BLOCK: Final = 4096
"""Rows that are held at a time."""

_RENUMBERED: Final = {"found": "first_id", "track_numbers": "ids"}
"""Columns that hold row ids of detections, which are counted through a whole study."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A medium that was taken in.

    Attributes:
        path: Its file.
        medium_id: Its number in the study that took it.
        runs: Numbers of the runs that came with it.
    """

    path: Path
    medium_id: int
    runs: tuple[int, ...]


def take_in(target: Database, part: Path) -> list[TakenIn]:
    """Copy media of a study with their complete runs into another; all of it or nothing.

    Decisions of ``target`` stay as they are: its log is not touched. A medium that it holds
    already, the same file at the same path, gets the runs beside its own. A run that was copied
    before is left out, so that this may be repeated.

    Args:
        target: The study that grows; open for writing.
        part: The other study; only read.

    Raises:
        StudyError: The part cannot be read, or people decided things in it: a log cannot be
            joined to another.
    """
    source = ReadOnlyDatabase(part)
    try:
        with source.read() as reading:
            if reading.execute("SELECT count(*) FROM events").fetchone()[0]:
                raise StudyError(
                    say(
                        "{part}: people decided things in it, which cannot be joined to another "
                        "study",
                        part=part,
                    ),
                    say("Review and export it by itself."),
                )
            return target.write(lambda writing: _copy_all(reading, writing))
    finally:
        source.close()


def take_in_looks(target: Database, part: Path, run_id: int) -> None:
    """Copy what an unfinished run of a study found into an unfinished run of another.

    Both looked for the same, in the same file at the same path. What the run has stays as it is,
    so that this may be repeated.

    Raises:
        StudyError: The part cannot be read, or holds no such run.
    """
    source = ReadOnlyDatabase(part)
    try:
        with source.read() as reading:
            target.write(lambda writing: _copy_looks(reading, writing, run_id, part=part))
    finally:
        source.close()


def _copy_looks(
    reading: sqlite3.Connection, writing: sqlite3.Connection, run_id: int, *, part: Path
) -> None:
    alike = "settings = ? AND weights_hash = ? AND detector_threshold = ?"
    (run,) = _rows(writing, "runs", "id = ?", run_id)
    asked = run["settings"], run["weights_hash"], run["detector_threshold"]
    (medium,) = _rows(writing, "media", "id = ?", run["medium_id"])
    found = [
        one["id"]
        for own in _rows(reading, "media", "path = ? AND quick_hash = ?",
                         medium["path"], medium["quick_hash"])
        for one in _rows(reading, "runs", f"medium_id = ? AND {alike}", own["id"], *asked)
    ]  # fmt: skip
    if not found:
        raise StudyError(say("{part}: nobody looked at this video in this way", part=part))
    shift = _next_id(writing) - 1
    for row in _rows(reading, "found", "run_id = ?", found[-1]):
        row |= {"run_id": run_id, "first_id": row["first_id"] + shift}
        _put(writing, "found", row, otherwise="OR IGNORE")
    for row in _rows(reading, "pictures", "run_id = ?", found[-1]):
        _put(writing, "pictures", row | {"run_id": run_id}, otherwise="OR REPLACE")


def _copy_all(reading: sqlite3.Connection, writing: sqlite3.Connection) -> list[TakenIn]:
    taken = []
    for medium in _rows(reading, "media", "removed IS NULL"):
        medium_id = _medium(writing, medium)
        for table in ("frame_indexes", "damaged_media"):
            for row in _rows(reading, table, "medium_id = ?", medium["id"]):
                _put(writing, table, row | {"medium_id": medium_id}, otherwise="OR IGNORE")
        complete = "medium_id = ? AND state = ?"
        runs = [
            _run(reading, writing, run, medium_id=medium_id)
            for run in _rows(reading, "runs", complete, medium["id"], RunState.COMPLETE)
        ]
        taken.append(TakenIn(path_of_text(medium["path"]), medium_id, tuple(filter(None, runs))))
    return taken


def _medium(writing: sqlite3.Connection, row: dict[str, Any]) -> int:
    known = writing.execute(
        "SELECT id, quick_hash, info,"
        " EXISTS (SELECT 1 FROM frame_indexes AS i WHERE i.medium_id = media.id)"
        " FROM media WHERE path = ?",
        (row["path"],),
    ).fetchone()
    if known is not None and known[1] != row["quick_hash"]:
        raise StudyError(
            say(
                "{path_of_text}: the study knows another file of this name",
                path_of_text=path_of_text(row["path"]),
            ),
            say("Add the new one to the study first."),
        )
    if known is not None and not known[3]:
        # The frames come along, and with them what listing them told of the size.
        writing.execute("UPDATE media SET info = ? WHERE id = ?", (row["info"], known[0]))
    elif known is not None and _size(known[2]) != _size(row["info"]):
        raise StudyError(
            say(
                "{path_of_text}: its pictures change their size on the way, which the study does "
                "not know yet",
                path_of_text=path_of_text(row["path"]),
            ),
            say("Make a new study for it."),
        )
    if known is not None:
        writing.execute("UPDATE media SET removed = NULL WHERE id = ?", (known[0],))
        return int(known[0])
    return _put(writing, "media", {**row, "id": None})


def _size(info: str) -> tuple[int, int]:
    known = info_of_text(info)
    return known.width, known.height


def _run(
    reading: sqlite3.Connection,
    writing: sqlite3.Connection,
    run: dict[str, Any],
    *,
    medium_id: int,
) -> int | None:
    """The copy of a run; None where it was copied before."""
    again = writing.execute(
        "SELECT 1 FROM runs WHERE medium_id = ? AND started = ? AND settings = ?"
        " AND weights_hash = ? AND state = ?",
        (medium_id, run["started"], run["settings"], run["weights_hash"], RunState.COMPLETE),
    ).fetchone()
    if again is not None:
        return None
    run_id = _put(writing, "runs", {**run, "id": None, "medium_id": medium_id})
    shift = _next_id(writing) - 1
    for table in _tables_of_runs(reading):
        for row in _rows(reading, table, "run_id = ?", run["id"]):
            row["run_id"] = run_id
            column = _RENUMBERED.get(table)
            if column is not None:
                row[column] = _shifted(row[column], shift)
            _put(writing, table, row)
    return run_id


def _shifted(value: int | bytes, shift: int) -> int | bytes:
    if isinstance(value, int):
        return value + shift
    return pack_ints(np.asarray(unpack_ints(value) + shift, np.int64))


def _next_id(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT max(first_id + count) FROM found").fetchone()
    return 1 if row[0] is None else int(row[0])


def _tables_of_runs(connection: sqlite3.Connection) -> list[str]:
    """Every table that says something of a run, those of later formats too.

    What makes faces recognisable never leaves its study.
    """
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return [n for (n,) in names if n != "embeddings" and "run_id" in _columns(connection, n)]


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def _rows(connection: sqlite3.Connection, table: str, where: str, *values: Any) -> Any:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {where}", values)
    names = [column[0] for column in cursor.description]
    while block := cursor.fetchmany(_BLOCK):
        for row in block:
            yield dict(zip(names, row, strict=True))


def _put(
    connection: sqlite3.Connection, table: str, row: dict[str, Any], *, otherwise: str = ""
) -> int:
    places = ", ".join("?" * len(row))
    cursor = connection.execute(
        f"INSERT {otherwise} INTO {table} ({', '.join(row)}) VALUES ({places})",
        tuple(row.values()),
    )
    return int(cursor.lastrowid or 0)
