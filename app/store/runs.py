"""Runs of models over media: stored unchanged, resumable, read back as columns."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from app.core.arrays import FaceTable, RawFaces
from app.core.errors import UsageError
from app.core.model import IntArray
from app.core.names import printable
from app.core.said import say
from app.core.settings import DetectionSettings
from app.core.spans import Spans
from app.store import columns
from app.store import faces as codec
from app.store.database import Database
from app.store.records import Run, RunState, now

_COLUMNS = (
    "id, medium_id, state, settings, model, weights_hash, version, detector_threshold,"
    " started, ended, error"
)
_PART = 1 << 16
_FINAL = (RunState.COMPLETE, RunState.FAILED, RunState.CANCELLED)


class RunStore:
    """Reads and writes the runs of one study."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def start(
        self,
        medium_id: int,
        settings: DetectionSettings,
        *,
        model: str,
        weights_hash: str,
        version: str,
        detector_threshold: float,
    ) -> int:
        """Begin a run; returns its id."""
        row = (
            medium_id,
            RunState.RUNNING,
            settings.model_dump_json(),
            model,
            weights_hash,
            version,
            detector_threshold,
            now(),
        )

        def work(connection: sqlite3.Connection) -> int:
            cursor = connection.execute(
                "INSERT INTO runs (medium_id, state, settings, model, weights_hash, version,"
                " detector_threshold, started) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            return int(cursor.lastrowid or 0)

        return self._database.write(work)

    def add(self, run_id: int, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """Store what was found in some frames; a frame that is stored already stays as it is."""

        def work(connection: sqlite3.Connection) -> None:
            self._check_unfinished(connection, run_id)
            next_id = _next_id(connection)
            for pts, raw in frames:
                row = codec.pack_found(int(pts), raw, next_id)
                added = connection.execute(
                    "INSERT OR IGNORE INTO found VALUES (?, ?, ?, ?, ?, ?)", (run_id, *row)
                ).rowcount
                next_id += len(raw) if added else 0

        self._database.write(work)

    def done(self, run_id: int) -> IntArray:
        """PTS of the frames that the detector is done with, sorted."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT pts FROM found WHERE run_id = ? ORDER BY pts", (run_id,)
            ).fetchall()
        return np.array([row[0] for row in rows], np.int64)

    def set_spans(self, run_id: int, spans: Spans | None) -> None:
        """Where a run looks next, beside where it has looked; None for the whole medium.

        A complete run stays as it is: what it finds there is added when that is finished.
        """

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM run_spans WHERE run_id = ? AND NOT finished", (run_id,))
            connection.executemany(
                "INSERT INTO run_spans VALUES (?, ?, ?, 0)",
                [(run_id, first, last) for first, last in spans or ()],
            )

        self._database.write(work)

    def finish(self, run_id: int, tracked: FaceTable, track_scores: Mapping[int, float]) -> None:
        """Store track numbers and scores and interpolated rows; the run is complete.

        Of a run that was complete before, the rows of the spans that were looked at since: they
        are added to what is there.
        """
        own = tracked.ids > 0
        order = np.argsort(tracked.ids[own], kind="stable")
        ids, numbers = tracked.ids[own][order], tracked.tracks[own][order]
        between = tracked.take(~own)
        parts = [between.take(slice(at, at + _PART)) for at in range(0, len(between), _PART)]

        def work(connection: sqlite3.Connection) -> None:
            self._check_unfinished(connection, run_id)
            begin = _next_part(connection, "track_numbers", run_id)
            for at in range(0, len(ids), _PART):
                block = (
                    codec.pack_ints(ids[at : at + _PART]),
                    codec.pack_ints(numbers[at : at + _PART]),
                )
                connection.execute(
                    "INSERT INTO track_numbers VALUES (?, ?, ?, ?)", (run_id, begin + at, *block)
                )
            scores = {**_track_scores(connection, run_id), **track_scores}
            judged = sorted(scores)
            connection.execute(
                "INSERT OR REPLACE INTO track_scores VALUES (?, ?, ?)",
                (
                    run_id,
                    codec.pack_ints(np.array(judged, np.int64)),
                    codec.pack_floats(np.array([scores[t] for t in judged], np.float32)),
                ),
            )
            begin = _next_part(connection, "interpolated", run_id)
            for at, part in enumerate(parts):
                connection.execute(
                    "INSERT INTO interpolated VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        run_id,
                        begin + at,
                        int(part.pts[0]),
                        int(part.pts[-1]),
                        part.landmarks.shape[1],
                        codec.pack_ints(part.pts),
                        codec.pack_ints(part.tracks),
                        codec.pack(part.boxes, part.scores, part.landmarks),
                    ),
                )
            connection.execute("UPDATE run_spans SET finished = 1 WHERE run_id = ?", (run_id,))
            columns.keep(connection, run_id)
            _set_state(connection, run_id, RunState.COMPLETE, error="")

        self._database.write(work)

    def set_state(self, run_id: int, state: RunState, error: str = "") -> None:
        """Note that a run goes on, waits, failed or was cancelled."""
        if state is RunState.COMPLETE:
            raise UsageError(say("a run becomes complete by being finished"))

        def work(connection: sqlite3.Connection) -> None:
            self._check_unfinished(connection, run_id, may_grow=False)
            _set_state(connection, run_id, state, error=error)

        self._database.write(work)

    def run(self, run_id: int) -> Run:
        with self._database.read() as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM runs WHERE id = ?", (run_id,)
            ).fetchone()
            if row is None:
                raise UsageError(
                    say("{path}: there is no run {run_id}", path=self._database.path, run_id=run_id)
                )
            return _run(connection, row)

    def runs(self, medium_id: int) -> list[Run]:
        """Oldest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM runs WHERE medium_id = ? ORDER BY id", (medium_id,)
            ).fetchall()
            return [_run(connection, row) for row in rows]

    def faces(self, run_id: int, first: int | None, last: int | None) -> FaceTable:
        """All rows of a run within a span of PTS (inclusive)."""
        low, high = columns.EVER
        span = low if first is None else first, high if last is None else last
        with self._database.read() as connection:
            kept = columns.read(connection, run_id) if span == columns.EVER else None
            return columns.assembled(connection, run_id, span) if kept is None else kept

    def track_scores(self, run_id: int) -> dict[int, float]:
        """Scores of the tracks that were looked at a second time, by track number."""
        with self._database.read() as connection:
            return _track_scores(connection, run_id)

    def found_since(self, run_id: int, row_id: int) -> FaceTable:
        """Detector rows with ``id >= row_id``, without track numbers."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT pts, first_id, count, points, data FROM found INDEXED BY found_by_id"
                " WHERE first_id >= ? AND run_id = ? AND count > 0",
                (row_id, run_id),
            ).fetchall()
        return codec.unpack_found(rows)

    def _check_unfinished(
        self, connection: sqlite3.Connection, run_id: int, *, may_grow: bool = True
    ) -> None:
        row = connection.execute("SELECT state FROM runs WHERE id = ?", (run_id,)).fetchone()
        if row is None:
            raise UsageError(
                say("{path}: there is no run {run_id}", path=self._database.path, run_id=run_id)
            )
        grows = may_grow and bool(_spans(connection, run_id, finished=False))
        if row[0] == RunState.COMPLETE and not grows:
            raise UsageError(say("run {run_id} is complete: it stays as it is", run_id=run_id))


def pause_unfinished(connection: sqlite3.Connection) -> None:
    """What still counts as running when a study is opened was killed: it can be resumed."""
    connection.execute(
        "UPDATE runs SET state = ? WHERE state = ?", (RunState.PAUSED, RunState.RUNNING)
    )


def _set_state(connection: sqlite3.Connection, run_id: int, state: RunState, *, error: str) -> None:
    ended = now() if state in _FINAL else None
    connection.execute(
        "UPDATE runs SET state = ?, error = ?, ended = ? WHERE id = ?",
        (state, printable(error), ended, run_id),
    )


def _next_id(connection: sqlite3.Connection) -> int:
    row = connection.execute(
        "SELECT max(first_id + count) FROM found WHERE first_id = (SELECT max(first_id) FROM found)"
    ).fetchone()
    return 1 if row[0] is None else int(row[0])


def _run(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Run:
    state = RunState(row[2])
    spans = _spans(connection, row[0], finished=True)
    waiting = _spans(connection, row[0], finished=False)
    if state is not RunState.COMPLETE:
        spans, waiting = tuple(sorted(spans + waiting)), ()
    settings = DetectionSettings.model_validate_json(row[3])
    run = Run(row[0], row[1], state, settings, *row[4:])
    return replace(run, spans=spans or None, waiting=waiting)


def _spans(connection: sqlite3.Connection, run_id: int, *, finished: bool) -> Spans:
    """Where a run has looked, or where it is to look beside that."""
    rows = connection.execute(
        "SELECT first, last FROM run_spans WHERE run_id = ? AND finished = ? ORDER BY first",
        (run_id, finished),
    )
    return tuple((first, last) for first, last in rows)


def _next_part(connection: sqlite3.Connection, table: str, run_id: int) -> int:
    """A number above those of the parts that a table holds of a run."""
    row = connection.execute(f"SELECT max(part) FROM {table} WHERE run_id = ?", (run_id,))
    (last,) = row.fetchone()
    return 0 if last is None else int(last) + 1


def _track_scores(connection: sqlite3.Connection, run_id: int) -> dict[int, float]:
    row = connection.execute(
        "SELECT numbers, scores FROM track_scores WHERE run_id = ?", (run_id,)
    ).fetchone()
    if row is None:
        return {}
    numbers, scores = codec.unpack_ints(row[0]), codec.unpack_floats(row[1])
    return dict(zip(numbers.tolist(), scores.tolist(), strict=True))
