"""Studies that are only read, also while a window has them open, and of earlier formats."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.decisions import SetThreshold
from app.core.errors import StudyError
from app.store.schema import APPLICATION_ID, STEP, statements
from app.store.study import Study
from tests.studies import make_info


def study_file(folder: Path) -> Path:
    path = folder / "ward.faceveil"
    with Study.create(path) as study:
        medium = study.add_medium(make_info(folder / "a.mp4"))
        study.append(SetThreshold(0.3, 1), medium_id=medium.id)
    return path


def contents(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}


def test_it_is_read_while_another_has_it_open_and_writes(tmp_path: Path) -> None:
    path = study_file(tmp_path)
    with Study.open(path) as open_one:
        open_one.append(SetThreshold(0.4, 1), medium_id=1)
        with Study.read(path) as study:
            assert [stored.event for stored in study.events(1)] == [
                SetThreshold(0.3, 1), SetThreshold(0.4, 1),
            ]  # fmt: skip
            open_one.append(SetThreshold(0.5, 1), medium_id=1)
            assert study.events(1)[-1].event == SetThreshold(0.5, 1)
            study.verify_chain()
        open_one.append(SetThreshold(0.6, 1), medium_id=1)


def test_reading_leaves_the_folder_as_it_is(tmp_path: Path) -> None:
    path = study_file(tmp_path)
    before = contents(tmp_path)
    with Study.read(path) as study:
        assert [medium.path.name for medium in study.media()] == ["a.mp4"]
        with pytest.raises(StudyError, match="to be read"):
            study.append(SetThreshold(0.9, 1), medium_id=1)
    assert contents(tmp_path) == before
    with pytest.raises(StudyError, match="closed"):
        study.media()


def test_a_study_of_an_earlier_format_is_read_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "old.faceveil"
    layout = Path(__file__).with_name("layout_1_0.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements(layout):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {STEP}")
        connection.execute("PRAGMA journal_mode = WAL")
    before = contents(tmp_path)
    with Study.read(path) as study:
        study.media()
        study.verify_chain()
    assert contents(tmp_path) == before


def test_what_is_no_study_is_told(tmp_path: Path) -> None:
    text = tmp_path / "notes.faceveil"
    text.write_text("notes")
    with pytest.raises(StudyError, match="is not a Faceveil study"):
        Study.read(text)
    with pytest.raises(StudyError, match="there is no such study"):
        Study.read(tmp_path / "gone.faceveil")
