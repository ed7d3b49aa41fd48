"""Media of a study with their frame indexes, seen marks and exports."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from app.core.decisions import aside_kinds
from app.core.errors import StudyError, UsageError
from app.core.model import IntArray, MediaInfo
from app.core.names import path_text
from app.core.said import say
from app.core.timebase import FrameIndex, sized
from app.store.database import Database
from app.store.faces import pack_ints, unpack_ints
from app.store.moves import found_again, move_aside, move_to
from app.store.records import (
    Fingerprint,
    Medium,
    MediumState,
    RunState,
    SourceState,
    info_of_text,
    info_text,
    now,
)

# The run that the state speaks of is the newest; an export is overtaken by the next decision that
# may change what is covered.
_MEDIA = """
SELECT id, info, added, size, mtime_ns, quick_hash,
    (SELECT state FROM runs WHERE medium_id = media.id ORDER BY runs.id DESC LIMIT 1),
    (SELECT max(last_seq) FROM exports WHERE medium_id = media.id),
    (SELECT max(seq) FROM events WHERE ifnull(events.medium_id, media.id) = media.id
        AND kind NOT IN ({asides})),
    (SELECT truncated FROM frame_indexes WHERE medium_id = media.id),
    EXISTS (SELECT 1 FROM damaged_media WHERE medium_id = media.id)
FROM media
"""

_STATES = {
    None: MediumState.QUEUED,
    RunState.RUNNING: MediumState.DETECTING,
    RunState.PAUSED: MediumState.PAUSED,
    RunState.FAILED: MediumState.FAILED,
    RunState.CANCELLED: MediumState.CANCELLED,
    RunState.COMPLETE: MediumState.DETECTED,
}


class MediaStore:
    """Reads and writes what a study knows about its media, faces aside."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, info: MediaInfo) -> Medium:
        """Add a file; one that is or was in the study is answered with all that is known of it.

        Where another file lay under this path before, that one keeps what was decided about it,
        and this becomes a medium of its own. A file whose medium lost it is that medium's.
        """
        path = _absolute(info.path)
        fingerprint = Fingerprint.of(path)
        text = info_text(dataclasses.replace(info, path=path))

        def work(connection: sqlite3.Connection) -> int:
            known = connection.execute(
                "SELECT id, quick_hash FROM media WHERE path = ?", (path_text(path),)
            ).fetchone()
            if known is not None and known[1] == fingerprint.quick_hash:
                connection.execute("UPDATE media SET removed = NULL WHERE id = ?", (known[0],))
                return int(known[0])
            if known is not None:
                move_aside(connection, known[0], path)
            again = found_again(connection, path, fingerprint)
            if again is not None:
                return again
            added = connection.execute(
                "INSERT INTO media (path, info, size, mtime_ns, quick_hash, added)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (path_text(path), text, *dataclasses.astuple(fingerprint), now()),
            )
            return int(added.lastrowid or 0)

        return self.medium(self._database.write(work))

    def remove(self, medium_id: int) -> None:
        """Take a medium off the list; what is known of it stays, see :meth:`add`."""
        self._database.write(
            lambda connection: connection.execute(
                "UPDATE media SET removed = ? WHERE id = ?", (now(), medium_id)
            )
        )

    def media(self) -> list[Medium]:
        """In the order in which they were added, removed ones left out."""
        return self._listed("removed IS NULL")

    def removed(self) -> list[Medium]:
        """Those that were taken off the list."""
        return self._listed("removed IS NOT NULL")

    def _listed(self, which: str) -> list[Medium]:
        with self._database.read() as connection:
            rows = connection.execute(f"{_media()} WHERE {which} ORDER BY id").fetchall()
        return [_medium(row) for row in rows]

    def medium(self, medium_id: int) -> Medium:
        with self._database.read() as connection:
            row = connection.execute(f"{_media()} WHERE id = ?", (medium_id,)).fetchone()
        if row is None:
            raise UsageError(
                say(
                    "{path}: there is no medium {medium_id}",
                    path=self._database.path,
                    medium_id=medium_id,
                )
            )
        return _medium(row)

    def relocate(self, medium_id: int, path: Path) -> Medium:
        """Point a medium at its file's new place; a removed one is on the list again.

        Raises:
            MediaError: That file cannot be read.
            StudyError: It is another file, or in the study already.
        """
        medium = self.medium(medium_id)
        target = _absolute(path)
        fingerprint = Fingerprint.of(target)
        if fingerprint.quick_hash != medium.fingerprint.quick_hash:
            raise StudyError(
                say(
                    "{target}: is not the file that was reviewed as {name}",
                    target=target,
                    name=medium.path.name,
                ),
                say("Choose the unchanged original."),
            )

        def work(connection: sqlite3.Connection) -> None:
            taken = connection.execute(
                "SELECT id, removed FROM media WHERE path = ? AND id <> ?",
                (path_text(target), medium_id),
            ).fetchone()
            if taken is not None and taken[1] is None:
                raise StudyError(say("{target}: is in this study already", target=target))
            if taken is not None:
                move_aside(connection, taken[0], target)
            move_to(connection, medium_id, target, fingerprint=fingerprint)

        self._database.write(work)
        return self.medium(medium_id)

    def source_state(self, medium_id: int) -> SourceState:
        """Whether the medium's file is still there and the same; reads it only if in doubt."""
        medium = self.medium(medium_id)
        try:
            stat = os.stat(medium.path)
        except OSError:
            return SourceState.MISSING
        noted = medium.fingerprint
        if (stat.st_size, stat.st_mtime_ns) == (noted.size, noted.mtime_ns):
            return SourceState.UNCHANGED
        same = Fingerprint.of(medium.path).quick_hash == noted.quick_hash
        return SourceState.UNCHANGED if same else SourceState.CHANGED

    def save_index(self, medium_id: int, index: FrameIndex) -> None:
        """Keep the frames of a medium, and its size where listing them told more of it."""
        row = (
            medium_id,
            pack_ints(index.pts),
            index.keyframe.astype(np.uint8).tobytes(),
            str(index.time_base),
            index.end_pts,
            index.truncated,
            index.counted,
        )

        info = sized(self.medium(medium_id).info, index)

        def work(connection: sqlite3.Connection) -> None:
            if index.canvas is not None:
                connection.execute(
                    "UPDATE media SET info = ? WHERE id = ?", (info_text(info), medium_id)
                )
            connection.execute(
                "INSERT OR REPLACE INTO frame_indexes VALUES (?, ?, ?, ?, ?, ?, ?)", row
            )
            if index.damaged:
                connection.execute(
                    "INSERT OR IGNORE INTO damaged_media VALUES (?, 0)", (medium_id,)
                )

        self._database.write(work)

    def load_index(self, medium_id: int) -> FrameIndex | None:
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT pts, keyframe, time_base, end_pts, truncated, counted,"
                " EXISTS (SELECT 1 FROM damaged_media AS d WHERE d.medium_id = i.medium_id)"
                " FROM frame_indexes AS i WHERE medium_id = ?",
                (medium_id,),
            ).fetchone()
        if row is None:
            return None
        return FrameIndex(
            unpack_ints(row[0]),
            np.frombuffer(row[1], np.uint8).astype(np.bool_),
            Fraction(row[2]),
            row[3],
            bool(row[4]),
            bool(row[5]),
            bool(row[6]),
        )

    def mark_seen(self, medium_id: int, pts: Iterable[int], person: str) -> None:
        """Note that a named person had these frames on screen. The first time stays."""
        time = now()
        rows = [(medium_id, int(at), person, time) for at in pts]
        self._database.write(
            lambda connection: connection.executemany(
                "INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)", rows
            )
        )

    def seen(self, medium_id: int, person: str | None) -> IntArray:
        """PTS of the frames that somebody (or that person) has seen, sorted."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT DISTINCT pts FROM seen WHERE medium_id = ? AND ifnull(?, person) = person"
                " ORDER BY pts",
                (medium_id, person),
            ).fetchall()
        return np.array([row[0] for row in rows], np.int64)

    def seen_by(self, medium_id: int) -> dict[str, int]:
        """How many frames each person has seen, by name."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT person, count(*) FROM seen WHERE medium_id = ? GROUP BY person"
                " ORDER BY person",
                (medium_id,),
            ).fetchall()
        return {str(person): int(count) for person, count in rows}

    def unseen(self) -> dict[int, tuple[int, int]]:
        """See :meth:`app.store.study.Study.unseen`."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT medium_id, length(keyframe),"
                " (SELECT count(DISTINCT pts) FROM seen AS s WHERE s.medium_id = i.medium_id)"
                " FROM frame_indexes AS i"
            ).fetchall()
        return {number: (max(0, frames - seen), frames) for number, frames, seen in rows}


def _media() -> str:
    return _MEDIA.format(asides=", ".join(f"'{kind}'" for kind in sorted(aside_kinds())))


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))


def _medium(row: tuple[Any, ...]) -> Medium:
    number, info, added, size, mtime_ns, quick_hash, run_state, exported, decided = row[:9]
    cut, damaged = row[9:]
    state = _STATES[run_state]
    if state is MediumState.DETECTED and exported is not None:
        state = MediumState.EXPORTED if exported >= (decided or 0) else MediumState.OUTDATED
    known = info_of_text(info)
    return Medium(
        number,
        known,
        added,
        state,
        Fingerprint(size, mtime_ns, quick_hash),
        breaks_off=known.truncated or bool(cut),
        damaged=bool(damaged),
    )
