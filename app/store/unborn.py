"""Studies whose making was cut short: a file that holds nothing may be made anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

_HEADER = b"SQLite format 3\x00"


def unborn(path: Path) -> bool:
    """Whether a file is there and nothing was ever committed to it.

    That is what is left where a program was killed while it laid out a study. The caller holds
    the study's lock, or nobody else knows the file.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
        if not start:
            return True
        if start != _HEADER:
            return False
        with closing(sqlite3.connect(path)) as connection:  # rolls an unfinished layout back
            return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except (OSError, sqlite3.Error):
        return False
