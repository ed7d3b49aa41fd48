"""Old studies become current; newer ones are refused. Each migration has a test here."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from app.core.decisions import GENESIS, FaceRef, SetRedaction, canonical, chain_hash
from app.core.errors import StudyError
from app.core.model import Box
from app.core.settings import RedactionSettings
from app.review.loading import load
from app.store import schema
from app.store.schema import MIGRATIONS, SCHEMA, STEP, VERSION, Migration, migrate, plan
from app.store.study import Study
from tests.studies import make_index, make_info, reviewed_study

HERE = Path(__file__)


def database(version: int) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE t (a)")
    connection.execute(f"PRAGMA user_version = {version}")
    return connection


def add_column(name: str):  # type: ignore[no-untyped-def]
    return lambda connection: connection.execute(f"ALTER TABLE t ADD COLUMN {name}")


STEPS = (
    Migration(1000, 1001, add_column("b")),
    Migration(1001, 2000, add_column("c")),
)


def columns(connection: sqlite3.Connection) -> list[str]:
    return [row[1] for row in connection.execute("PRAGMA table_info(t)")]


def test_steps_are_taken_in_order() -> None:
    connection = database(1000)
    assert migrate(connection, current=2000, migrations=STEPS) == 1000
    assert columns(connection) == ["a", "b", "c"]
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 2000
    assert migrate(connection, current=2000, migrations=STEPS) == 2000
    connection.close()


def test_a_step_that_fails_changes_nothing() -> None:
    def fail(connection: sqlite3.Connection) -> None:
        add_column("d")(connection)
        raise RuntimeError("power cut")

    connection = database(1000)
    steps = (STEPS[0], Migration(1001, 2000, fail))
    with pytest.raises(RuntimeError):
        migrate(connection, current=2000, migrations=steps)
    assert columns(connection) == ["a"]
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1000
    connection.close()


def test_newer_major_is_refused_and_newer_minor_is_not() -> None:
    with pytest.raises(StudyError, match=r"newer program \(format 3.0, this program reads 2.0\)"):
        plan(3000, current=2000, migrations=STEPS)
    assert plan(2007, current=2000, migrations=STEPS) == []


def test_gap_in_the_steps() -> None:
    with pytest.raises(StudyError, match=r"format 1.0 cannot be read"):
        plan(1000, current=2000, migrations=STEPS[1:])


def test_study_of_a_newer_program(tmp_path: Path) -> None:
    study = Study.create(tmp_path / "s.faceveil")
    study.close()
    connection = sqlite3.connect(study.path)
    connection.execute(f"PRAGMA user_version = {VERSION + STEP}")
    connection.close()
    with pytest.raises(StudyError, match="Update Faceveil"):
        Study.open(study.path)


def test_every_version_leads_here() -> None:
    for step in MIGRATIONS:
        assert step.source < step.target <= VERSION
        assert plan(step.source)[-1].target == VERSION


def test_every_migration_has_a_test() -> None:
    text = HERE.read_text("utf-8")
    for step in MIGRATIONS:
        assert f"def test_migration_{step.source}_to_{step.target}(" in text


def test_migration_1000_to_1001(tmp_path: Path) -> None:
    made = tmp_path / "s.faceveil"
    with Study.create(made) as study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4"))
        drawn = study.add_medium(replace(make_info(tmp_path / "b.png"), codec="apng"))
        for each in (medium, drawn):
            study.save_index(each.id, make_index())
    old = tmp_path / "old.faceveil"
    connection = sqlite3.connect(old)
    for statement in schema.statements((HERE.parent / "layout_1_0.sql").read_text("utf-8")):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1000")
    connection.execute("ATTACH ? AS new", (str(made),))
    connection.execute("INSERT INTO meta SELECT * FROM new.meta")
    columns = "id, path, info, size, mtime_ns, quick_hash, added"
    connection.execute(f"INSERT INTO media ({columns}) SELECT {columns} FROM new.media")
    connection.execute("INSERT INTO frame_indexes SELECT * FROM new.frame_indexes")
    connection.commit()
    connection.close()
    with Study.open(old) as study:
        assert [each.path for each in study.media()] == [medium.path, drawn.path]
        assert study.load_index(medium.id) is not None
        assert study.load_index(drawn.id) is None  # its keyframes were none
        study.remove_medium(medium.id)
        assert [each.path for each in study.media()] == [drawn.path]
    with sqlite3.connect(old) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION


def test_layout_is_pinned() -> None:
    """Changing a table needs a new version and a migration, not an edit of the schema.

    When VERSION moves on, keep the old layout as a dump beside this test for its migration.
    """
    names = re.findall(r"CREATE (?:TABLE|INDEX) (\w+)", SCHEMA)
    assert VERSION == 4002
    assert names == [
        "meta", "media", "frame_indexes", "runs", "runs_of_medium", "found", "found_by_id",
        "run_spans",
        "track_numbers", "track_scores", "interpolated", "run_columns", "pictures",
        "damaged_media",
        "events", "events_of_medium", "seen", "seen_tracks",
        "exports", "exports_of_medium", "opinions", "track_notes", "activity", "pending",
        "embeddings", "checks",
    ]  # fmt: skip
    digest = hashlib.sha256("\n".join(schema.statements(SCHEMA)).encode()).hexdigest()
    assert digest[:16] == "ebbb7a88c57afbae"


OLD_LOOK = {
    "effect": "feature", "face_strength": 0.31, "feature_strength": 0.11, "cells": 5,
    "feature_cells": 31, "kernel": 25, "feature_kernel": 3, "margin": 0.4, "chin": 0.05,
    "softness": 0.2, "color": [1, 2, 3],
}  # fmt: skip


def test_migration_1001_to_2000(tmp_path: Path) -> None:
    path = tmp_path / "old.faceveil"
    with Study.create(path) as study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        study.append(SetRedaction(RedactionSettings()), medium_id=medium, person="Ada")
        (event,) = study.events()
    payload = canonical({"settings": OLD_LOOK})
    digest = chain_hash(
        event.prev, seq=event.seq, medium_id=medium, time=event.time, person="Ada",
        kind="redaction", payload=payload,
    )  # fmt: skip
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE events SET payload = ?, hash = ?", (payload, digest))
        head = f"{event.seq} {digest}"
        connection.execute("UPDATE meta SET value = ? WHERE key = 'head'", (head,))
        connection.execute("ALTER TABLE exports DROP COLUMN person")
        connection.execute("PRAGMA user_version = 1001")
    with Study.open(path) as study:
        study.verify_chain()
        (read,) = study.events()
    assert isinstance(read.event, SetRedaction)
    assert read.event.settings.options == {
        "face_strength": 0.31, "feature_strength": 0.11, "kernel": 25, "feature_kernel": 3
    }  # fmt: skip
    assert read.event.settings.margin == 0.4
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT payload FROM events").fetchone()[0] == payload
        assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION


def test_migration_2000_to_2001(tmp_path: Path) -> None:
    path = tmp_path / "old.faceveil"
    with Study.create(path) as study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        study.save_index(medium, make_index())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE pictures")
        connection.execute("DROP TABLE damaged_media")
        connection.execute("PRAGMA user_version = 2000")
    with Study.open(path) as study:
        index = study.load_index(medium)
        assert index is not None
        assert not index.damaged
        study.mark_damaged(medium)
        (listed,) = study.media()
        assert listed.damaged
        again = study.load_index(medium)
        assert again is not None
        assert again.damaged


def test_migration_2001_to_3000(tmp_path: Path) -> None:
    """A study of before has no new tables; its decisions mean what they meant, byte for byte."""
    path = tmp_path / "old.faceveil"
    old = (
        ("accept", '{"pts":0,"ref":{"kind":"track","number":2,"run":1},'
                   '"scope":{"first":null,"kind":"track","last":null,"tracks":[]}}'),
        ("reject", '{"pts":20,"reason":"poster","ref":{"kind":"track","number":1,"run":1},'
                   '"scope":{"first":20,"kind":"span","last":60,"tracks":[]}}'),
        ("add", '{"box":[1.0,2.0,30.0,40.0],"landmarks":null,"pts":40,"track":null}'),
        ("edit", '{"box":[5.0,6.0,30.0,40.0],"landmarks":null,"pts":100,'
                 '"ref":{"kind":"track","number":1,"run":1}}'),
    )  # fmt: skip
    study, medium, _ = reviewed_study(tmp_path)
    prev, seq = GENESIS, 0
    study.close()
    with closing(sqlite3.connect(study.path, isolation_level=None)) as connection:
        for seq, (kind, payload) in enumerate(old, 1):
            digest = chain_hash(
                prev, seq=seq, medium_id=medium, time="t", person="Ada", kind=kind, payload=payload
            )
            row = (seq, medium, "t", "Ada", kind, payload, prev, digest)
            connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            prev = digest
        connection.execute("INSERT INTO meta VALUES ('head', ?)", (f"{seq} {prev}",))
        for name in ("opinions", "track_notes", "activity", "pending", "embeddings"):
            connection.execute(f"DROP TABLE {name}")
        connection.execute("PRAGMA user_version = 2001")
    study.path.rename(path)
    with Study.open(path) as study:
        study.verify_chain()
        state = load(study, medium).state
        run = FaceRef.track(1, 1), FaceRef.track(2, 1), FaceRef.track(-3)
        seen = {
            pts: {FaceRef.of(face): face.box for face in state.faces_at(pts) if face.covered}
            for pts in (0, 20, 40, 80, 90, 100)
        }
        assert [set(seen[pts]) for pts in (0, 20, 40, 80)] == [
            {run[0], run[1]}, {run[1]}, {run[1], run[2]}, {run[0], run[1]},
        ]  # fmt: skip
        assert seen[100][run[0]] == Box(5, 6, 30, 40)
        assert seen[90][run[0]] == Box(100, 50, 120, 70), "an old correction is of one frame"
        study.activity.add(medium, "Ada", 3.5)
        study.evidence.note_tracks(1, {1: {"ended": "edge"}})
    with closing(sqlite3.connect(path)) as connection:
        read = connection.execute("SELECT kind, payload FROM events ORDER BY seq").fetchall()
        assert tuple(read) == old
        assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION


def test_migration_3000_to_3001(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    export = study.record_export(medium, tmp_path / "out.mp4", report="{}")
    study.close()
    with closing(sqlite3.connect(study.path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE checks")
        connection.execute("PRAGMA user_version = 3000")
    with Study.open(study.path) as again:
        assert again.checks.get(export, "pictures") is None
        again.checks.put(export, "pictures", {"frames": 3}, done=False)
        again.checks.put(export, "pictures", {"frames": 5}, done=True)
        stored = again.checks.get(export, "pictures")
        assert stored is not None
        assert (stored.done, stored.data) == (True, {"frames": 5})


def test_migration_3001_to_4000(tmp_path: Path) -> None:
    """A run of before looked at the whole medium, and goes on meaning that."""
    study, medium, run = reviewed_study(tmp_path)
    study.close()
    with closing(sqlite3.connect(study.path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE run_spans")
        connection.execute("PRAGMA user_version = 3001")
    with Study.read(study.path) as looked_at:
        assert looked_at.run(run).spans is None
    with Study.open(study.path) as again:
        assert again.run(run).spans is None
        assert load(again, medium).state.areas.spans is None
    with sqlite3.connect(study.path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION


def test_migration_4000_to_4001(tmp_path: Path) -> None:
    study, medium, run = reviewed_study(tmp_path)
    study.close()
    with closing(sqlite3.connect(study.path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE seen_tracks")
        connection.execute("PRAGMA user_version = 4000")
    with Study.read(study.path) as looked_at:
        assert looked_at.seen_tracks.by_person(medium) == {}
    tracks = {FaceRef.track(1, run), FaceRef.track(-3)}
    with Study.open(study.path) as again:
        again.seen_tracks.mark(medium, tracks, "Ann")
        again.seen_tracks.mark(medium, tracks, "Ann")
        assert again.seen_tracks.by_person(medium) == {"Ann": tracks}


def test_migration_4001_to_4002(tmp_path: Path) -> None:
    """Runs of before are read as they were, and what they find from then on is kept as columns."""
    study, _, run = reviewed_study(tmp_path)
    before = study.faces(run)
    study.close()
    with closing(sqlite3.connect(study.path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE run_columns")
        connection.execute("PRAGMA user_version = 4001")
    for opening in (Study.read, Study.open, Study.open):
        with opening(study.path) as again:
            now = again.faces(run)
            assert len(now) == len(before) > 0
            for field in fields(now):
                one, other = getattr(now, field.name), getattr(before, field.name)
                assert np.array_equal(one, other, equal_nan=one.dtype.kind == "f"), field.name
    with closing(sqlite3.connect(study.path)) as connection:
        assert connection.execute("SELECT count(*) FROM run_columns").fetchone()[0] == 0
        assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
