"""The rows of a complete run once more, as columns, so that millions of them are read at once.

What counts lies in ``found``, ``track_numbers`` and ``interpolated``. A program that does not know
of the columns leaves them as they are when a run grows: then they are outdated, and not read.
"""

from __future__ import annotations

import sqlite3
from typing import Final

import numpy as np

from app.core.arrays import FaceTable, concatenate
from app.store import faces as codec

_PART: Final = 1 << 16
_NO_ID: Final = -(2**63)
"""Stands for the id of rows that the tracker placed, which have none."""
EVER: Final = -(2**63), 2**63 - 1
"""From before the first PTS to after the last."""


def keep(connection: sqlite3.Connection, run_id: int) -> None:
    """Keep the rows of a run as the other tables say, in place of what was kept of it."""
    table = assembled(connection, run_id)
    connection.execute("DELETE FROM run_columns WHERE run_id = ?", (run_id,))
    grown, base = _grown(connection, run_id), _base(connection, run_id)
    for part, at in enumerate(range(0, len(table), _PART)):
        rows = table.take(slice(at, at + _PART))
        ids = np.where(rows.ids == 0, _NO_ID, rows.ids - base)
        connection.execute(
            "INSERT INTO run_columns VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                run_id,
                part,
                grown,
                rows.landmarks.shape[1],
                codec.pack_ints(rows.pts),
                codec.pack_ints(ids),
                codec.pack_ints(rows.tracks),
                rows.provenance.astype(np.uint8).tobytes(),
                codec.pack(rows.boxes, rows.scores, rows.landmarks),
            ),
        )


def read(connection: sqlite3.Connection, run_id: int) -> FaceTable | None:
    """The rows of a run; None where they were not kept, or have grown since."""
    kept = connection.execute(
        "SELECT grown, points, pts, ids, numbers, provenance, data FROM run_columns"
        " WHERE run_id = ? ORDER BY part",
        (run_id,),
    ).fetchall()
    if not kept or kept[0][0] != _grown(connection, run_id):
        return None
    points = int(kept[0][1])
    pts, ids, numbers, who, data = (b"".join(row[n] for row in kept) for n in range(2, 7))
    own = codec.unpack_ints(ids)
    own = np.where(own == _NO_ID, 0, own + _base(connection, run_id))
    return codec.unpack_columns(pts, data, points, ids=own, numbers=numbers, provenance=who)


def assembled(
    connection: sqlite3.Connection, run_id: int, span: tuple[int, int] = EVER
) -> FaceTable:
    """Rows of a run within a span of PTS (inclusive), row by row: what was found and placed."""
    low, high = span
    found = codec.unpack_found(
        connection.execute(
            "SELECT pts, first_id, count, points, data FROM found"
            " WHERE run_id = ? AND pts BETWEEN ? AND ? AND count > 0 ORDER BY pts",
            (run_id, low, high),
        )
    )
    owners = connection.execute(
        "SELECT ids, numbers FROM track_numbers WHERE run_id = ? ORDER BY part", (run_id,)
    ).fetchall()
    between = connection.execute(
        "SELECT pts, numbers, points, data FROM interpolated"
        " WHERE run_id = ? AND first_pts <= ? AND last_pts >= ? ORDER BY part",
        (run_id, high, low),
    ).fetchall()
    table = codec.with_tracks(
        found,
        codec.unpack_ints(b"".join(row[0] for row in owners)),
        codec.unpack_ints(b"".join(row[1] for row in owners)),
    )
    placed = [codec.unpack_interpolated(*head, data=data) for *head, data in between]
    placed = [part.take(part.rows_between(low, high)) for part in placed]
    return concatenate([table, *placed]) if placed else table


def _grown(connection: sqlite3.Connection, run_id: int) -> int:
    """A number that is higher whenever a run has grown, also by what is not finished yet."""
    parts = (
        ("found INDEXED BY found_by_id", ""),  # the table's own rows are large
        ("track_numbers", ""),
        ("interpolated", ""),
        ("run_spans", " AND finished"),
    )
    counts = (f"(SELECT count(*) FROM {table} WHERE run_id = :run{more})" for table, more in parts)
    row = connection.execute(f"SELECT {' + '.join(counts)}", {"run": run_id}).fetchone()
    return int(row[0])


def _base(connection: sqlite3.Connection, run_id: int) -> int:
    """The id from which ids count: they are others in a study that took the run in."""
    row = connection.execute(
        "SELECT first_id FROM found WHERE run_id = ? AND count > 0 ORDER BY pts LIMIT 1", (run_id,)
    ).fetchone()
    return 0 if row is None else int(row[0])
