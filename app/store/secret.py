"""The secret of a study: random bytes that whoever has an export lacks.

Effects that draw by chance take it from here. Without it, what they drew cannot be worked out
from the program's source, and taken off again.
"""

from __future__ import annotations

import secrets
import sqlite3
from typing import Final

from app.store.database import Database

_KEY: Final = "secret"
_BYTES: Final = 32


def ensure_secret(connection: sqlite3.Connection) -> None:
    """Give a study its secret, unless it has one."""
    connection.execute(
        "INSERT OR IGNORE INTO meta VALUES (?, ?)", (_KEY, secrets.token_hex(_BYTES))
    )


def read_secret(database: Database) -> bytes:
    """The secret; empty where none was ever written."""
    with database.read() as connection:
        row = connection.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    return bytes.fromhex(row[0]) if row else b""
