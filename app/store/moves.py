"""Files of media that lie elsewhere now, and other files that lie where they lay."""

from __future__ import annotations

import dataclasses
import sqlite3
from pathlib import Path

from app.core.names import path_of_text, path_text
from app.store.records import Fingerprint, info_of_text, info_text


def move_aside(connection: sqlite3.Connection, medium_id: int, path: Path) -> None:
    """Give a medium whose path another file has now a name that no file has."""
    aside = path.with_name(f"{path.stem} (replaced, {medium_id}){path.suffix}")
    connection.execute(
        "UPDATE media SET path = ?, info = ? WHERE id = ?",
        (path_text(aside), _info(connection, medium_id, aside), medium_id),
    )


def move_to(
    connection: sqlite3.Connection, medium_id: int, path: Path, *, fingerprint: Fingerprint
) -> None:
    """Point a medium at a file that is the same; a removed one is on the list again."""
    connection.execute(
        "UPDATE media SET path = ?, info = ?, mtime_ns = ?, removed = NULL WHERE id = ?",
        (path_text(path), _info(connection, medium_id, path), fingerprint.mtime_ns, medium_id),
    )


def found_again(connection: sqlite3.Connection, path: Path, fingerprint: Fingerprint) -> int | None:
    """Point the medium whose file this is, and whose own place is empty, at it.

    What people decided about a file holds wherever it lies: as a medium of its own it would be
    exported without that.

    Returns:
        The medium; None where no medium lost this file.
    """
    same = connection.execute(
        "SELECT id, path FROM media WHERE quick_hash = ? ORDER BY removed IS NOT NULL, id",
        (fingerprint.quick_hash,),
    ).fetchall()
    lost = [(int(number), old) for number, old in same if not path_of_text(old).exists()]
    if not lost:
        return None
    # Of copies, each of which lost its file, the one that has kept its name.
    medium_id, _ = min(lost, key=lambda one: path_of_text(one[1]).name != path.name)
    move_to(connection, medium_id, path, fingerprint=fingerprint)
    return medium_id


def _info(connection: sqlite3.Connection, medium_id: int, path: Path) -> str:
    row = connection.execute("SELECT info FROM media WHERE id = ?", (medium_id,)).fetchone()
    return info_text(dataclasses.replace(info_of_text(row[0]), path=path))
