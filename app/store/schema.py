"""What lies in a study file, and how older files become current.

``user_version`` is ``major * 1000 + minor``. A minor step only adds: older programs of the
same major still open the file. A major step changes what older programs rely on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.errors import StudyError
from app.core.said import say

APPLICATION_ID: Final = 0x46414345  # "FACE"
STEP: Final = 1000
VERSION: Final = 4 * STEP + 2

SCHEMA: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE media (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, info TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, quick_hash TEXT NOT NULL,
    added TEXT NOT NULL, removed TEXT);
CREATE TABLE frame_indexes (
    medium_id INTEGER PRIMARY KEY REFERENCES media (id), pts BLOB NOT NULL,
    keyframe BLOB NOT NULL, time_base TEXT NOT NULL, end_pts INTEGER NOT NULL,
    truncated INTEGER NOT NULL, counted INTEGER NOT NULL);
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, medium_id INTEGER NOT NULL REFERENCES media (id),
    state TEXT NOT NULL, settings TEXT NOT NULL, model TEXT NOT NULL,
    weights_hash TEXT NOT NULL, version TEXT NOT NULL, detector_threshold REAL NOT NULL,
    started TEXT NOT NULL, ended TEXT, error TEXT NOT NULL DEFAULT '');
CREATE INDEX runs_of_medium ON runs (medium_id);
-- One row per frame the detector is done with; `data` holds `count` records of little-endian
-- float32: x1, y1, x2, y2, score, then 2 * `points` landmark coordinates. Row ids of the
-- detections are first_id, first_id + 1, ...
CREATE TABLE found (
    run_id INTEGER NOT NULL REFERENCES runs (id), pts INTEGER NOT NULL,
    first_id INTEGER NOT NULL, count INTEGER NOT NULL, points INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (run_id, pts)) WITHOUT ROWID;
CREATE INDEX found_by_id ON found (first_id);
-- Where a run looks for faces (PTS); a run without rows here looks at the whole medium. Of a
-- complete run, only finished spans count: others are a further look that was broken off.
CREATE TABLE run_spans (
    run_id INTEGER NOT NULL REFERENCES runs (id), first INTEGER NOT NULL, last INTEGER NOT NULL,
    finished INTEGER NOT NULL, PRIMARY KEY (run_id, first)) WITHOUT ROWID;
-- What tracking made of a run: track numbers of detections, and rows placed in between.
CREATE TABLE track_numbers (
    run_id INTEGER NOT NULL REFERENCES runs (id), part INTEGER NOT NULL,
    ids BLOB NOT NULL, numbers BLOB NOT NULL, PRIMARY KEY (run_id, part));
-- What the second look made of doubtful tracks.
CREATE TABLE track_scores (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id), numbers BLOB NOT NULL,
    scores BLOB NOT NULL);
CREATE TABLE interpolated (
    run_id INTEGER NOT NULL REFERENCES runs (id), part INTEGER NOT NULL,
    first_pts INTEGER NOT NULL, last_pts INTEGER NOT NULL, points INTEGER NOT NULL,
    pts BLOB NOT NULL, numbers BLOB NOT NULL, data BLOB NOT NULL, PRIMARY KEY (run_id, part));
-- All of these rows of a complete run once more, as columns that are read at once (columns.py).
CREATE TABLE run_columns (
    run_id INTEGER NOT NULL REFERENCES runs (id), part INTEGER NOT NULL, grown INTEGER NOT NULL,
    points INTEGER NOT NULL, pts BLOB NOT NULL, ids BLOB NOT NULL, numbers BLOB NOT NULL,
    provenance BLOB NOT NULL, data BLOB NOT NULL, PRIMARY KEY (run_id, part));
-- Which pictures a run was shown, in blocks of ordinals: little-endian uint32 fingerprints, and
-- bytes that say what is known of each (app/core/shown.py).
CREATE TABLE pictures (
    run_id INTEGER NOT NULL REFERENCES runs (id), first INTEGER NOT NULL,
    decoder TEXT NOT NULL, fingerprints BLOB NOT NULL, conditions BLOB NOT NULL,
    PRIMARY KEY (run_id, first));
-- Media that are decoded with one thread, and the newest run whose pictures do not come again.
CREATE TABLE damaged_media (
    medium_id INTEGER PRIMARY KEY REFERENCES media (id), stale_run INTEGER NOT NULL);
CREATE TABLE events (
    seq INTEGER PRIMARY KEY, medium_id INTEGER REFERENCES media (id), time TEXT NOT NULL,
    person TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, prev TEXT NOT NULL,
    hash TEXT NOT NULL);
CREATE INDEX events_of_medium ON events (medium_id, seq);
CREATE TABLE seen (
    medium_id INTEGER NOT NULL REFERENCES media (id), pts INTEGER NOT NULL,
    person TEXT NOT NULL, time TEXT NOT NULL,
    PRIMARY KEY (medium_id, pts, person)) WITHOUT ROWID;
-- Tracks of which a person had crops on a wall, large enough to judge each face; run 0 for a
-- person's own track.
CREATE TABLE seen_tracks (
    medium_id INTEGER NOT NULL REFERENCES media (id), run_id INTEGER NOT NULL,
    track INTEGER NOT NULL, person TEXT NOT NULL, time TEXT NOT NULL,
    PRIMARY KEY (medium_id, run_id, track, person)) WITHOUT ROWID;
CREATE TABLE exports (
    id INTEGER PRIMARY KEY AUTOINCREMENT, medium_id INTEGER NOT NULL REFERENCES media (id),
    time TEXT NOT NULL, path TEXT NOT NULL, output_hash TEXT NOT NULL, report TEXT NOT NULL,
    last_seq INTEGER NOT NULL, last_hash TEXT NOT NULL, person TEXT NOT NULL DEFAULT '');
CREATE INDEX exports_of_medium ON exports (medium_id);
-- What another detector saw, in frames as in `found`; nothing is covered because of it.
CREATE TABLE opinions (
    run_id INTEGER NOT NULL REFERENCES runs (id), detector TEXT NOT NULL, pts INTEGER NOT NULL,
    count INTEGER NOT NULL, points INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (run_id, detector, pts)) WITHOUT ROWID;
-- What the tracker and the second look noted about tracks: one JSON object each.
CREATE TABLE track_notes (
    run_id INTEGER NOT NULL REFERENCES runs (id), track INTEGER NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (run_id, track)) WITHOUT ROWID;
-- Seconds in which a person worked on a medium, by day.
CREATE TABLE activity (
    medium_id INTEGER NOT NULL REFERENCES media (id), person TEXT NOT NULL, day TEXT NOT NULL,
    seconds REAL NOT NULL, PRIMARY KEY (medium_id, person, day)) WITHOUT ROWID;
-- Gestures that are still growing: a program that was killed left them, and they become decisions.
CREATE TABLE pending (
    number INTEGER PRIMARY KEY, medium_id INTEGER NOT NULL REFERENCES media (id),
    person TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL);
-- What makes the faces of a track recognisable. They never leave the study.
CREATE TABLE embeddings (
    run_id INTEGER NOT NULL REFERENCES runs (id), track INTEGER NOT NULL, model TEXT NOT NULL,
    count INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (run_id, track, model)) WITHOUT ROWID;
-- What was found on exports when they were decoded: one JSON object for each part.
CREATE TABLE checks (
    export_id INTEGER NOT NULL REFERENCES exports (id), part TEXT NOT NULL, done INTEGER NOT NULL,
    data TEXT NOT NULL, time TEXT NOT NULL, PRIMARY KEY (export_id, part)) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Migration:
    """A step from one version to a later one; ``apply`` runs inside one transaction."""

    source: int
    target: int
    apply: Callable[[sqlite3.Connection], None]


def _removable_media(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE media ADD COLUMN removed TEXT")
    # Earlier programs took frames of animated PNGs for keyframes that are none.
    connection.execute(
        "DELETE FROM frame_indexes WHERE medium_id IN"
        " (SELECT id FROM media WHERE json_extract(info, '$.codec') = 'apng')"
    )


def _options_of_effects(connection: sqlite3.Connection) -> None:
    """Exports are noted with who made them; those of before are nobody's.

    Decisions are never rewritten, and those of format 1 are read as they are. The step keeps
    programs away that cannot read what this one writes: an effect's options stand in a place of
    their own (:class:`app.core.settings.RedactionSettings`).
    """
    connection.execute("ALTER TABLE exports ADD COLUMN person TEXT NOT NULL DEFAULT ''")


def _shown_pictures(connection: sqlite3.Connection) -> None:
    for statement in statements(SCHEMA):
        if statement.startswith(("CREATE TABLE pictures", "CREATE TABLE damaged_media")):
            connection.execute(statement.replace("TABLE", "TABLE IF NOT EXISTS", 1))


def _more_kinds_of_decisions(connection: sqlite3.Connection) -> None:
    """Faces that are followed, zones, ranges, concerns that are settled, spot checks, comments.

    Nothing that was decided is changed. The step keeps programs away that do not know the kinds.
    """
    for statement in statements(SCHEMA):
        if statement.startswith(_SINCE_3_0):
            connection.execute(statement.replace("TABLE", "TABLE IF NOT EXISTS", 1))


_SINCE_3_0 = tuple(
    f"CREATE TABLE {name} "
    for name in ("opinions", "track_notes", "activity", "pending", "embeddings")
)


def _checks_of_exports(connection: sqlite3.Connection) -> None:
    for statement in statements(SCHEMA):
        if statement.startswith("CREATE TABLE checks "):
            connection.execute(statement.replace("TABLE", "TABLE IF NOT EXISTS", 1))


def _runs_in_spans(connection: sqlite3.Connection) -> None:
    """Runs may look at spans only, which programs that do not know of it would take for all."""
    for statement in statements(SCHEMA):
        if statement.startswith("CREATE TABLE run_spans "):
            connection.execute(statement.replace("TABLE", "TABLE IF NOT EXISTS", 1))


def _tracks_seen(connection: sqlite3.Connection) -> None:
    for statement in statements(SCHEMA):
        if statement.startswith("CREATE TABLE seen_tracks "):
            connection.execute(statement.replace("TABLE", "TABLE IF NOT EXISTS", 1))


def _rows_as_columns(connection: sqlite3.Connection) -> None:
    """Runs of before are read row by row, as they were."""
    for statement in statements(SCHEMA):
        if statement.startswith("CREATE TABLE run_columns "):
            connection.execute(statement.replace("TABLE", "TABLE IF NOT EXISTS", 1))


MIGRATIONS: Final[tuple[Migration, ...]] = (
    Migration(1 * STEP, 1 * STEP + 1, _removable_media),
    Migration(1 * STEP + 1, 2 * STEP, _options_of_effects),
    Migration(2 * STEP, 2 * STEP + 1, _shown_pictures),
    Migration(2 * STEP + 1, 3 * STEP, _more_kinds_of_decisions),
    Migration(3 * STEP, 3 * STEP + 1, _checks_of_exports),
    Migration(3 * STEP + 1, 4 * STEP, _runs_in_spans),
    Migration(4 * STEP, 4 * STEP + 1, _tracks_seen),
    Migration(4 * STEP + 1, 4 * STEP + 2, _rows_as_columns),
)
"""Every step since version 1.0. Each needs a test of its own: the tests count them."""


def describe(version: int) -> str:
    """A version for people, such as ``1.0``."""
    return f"{version // STEP}.{version % STEP}"


def statements(script: str) -> list[str]:
    """The single statements of a script (``executescript`` would commit on its own)."""
    lines = [line for line in script.splitlines() if not line.strip().startswith("--")]
    return [part.strip() for part in "\n".join(lines).split(";") if part.strip()]


def create(connection: sqlite3.Connection) -> None:
    """Lay an empty study into an empty database, inside the caller's transaction."""
    for statement in statements(SCHEMA):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def plan(
    version: int, *, current: int = VERSION, migrations: Sequence[Migration] = MIGRATIONS
) -> list[Migration]:
    """The steps that bring a file to the current version.

    Raises:
        StudyError: The file is newer than this program understands, or no steps lead here.
    """
    if version // STEP > current // STEP:
        raise StudyError(
            say(
                "this study was made by a newer program (format {version}, this program reads "
                "{current})",
                version=describe(version),
                current=describe(current),
            ),
            say("Update Faceveil to open it."),
        )
    steps: list[Migration] = []
    while version < current:
        step = next((step for step in migrations if step.source == version), None)
        if step is None:
            raise StudyError(
                say("studies of format {version} cannot be read", version=describe(version))
            )
        steps.append(step)
        version = step.target
    return steps


def migrate(
    connection: sqlite3.Connection,
    *,
    current: int = VERSION,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> int:
    """Bring a study to the current version: all steps in one transaction, or none.

    Returns:
        The version the file had before.

    Raises:
        StudyError: See :func:`plan`.
    """
    before = int(connection.execute("PRAGMA user_version").fetchone()[0])
    steps = plan(before, current=current, migrations=migrations)
    if not steps:
        return before
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            step.apply(connection)
            connection.execute(f"PRAGMA user_version = {step.target}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return before
