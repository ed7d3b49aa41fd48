"""Rows that are kept as columns are those that the study holds row by row."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.arrays import FaceTable, RawFaces, concatenate
from app.core.model import Provenance
from app.store.study import Study
from tests.studies import FRAMES, make_index, make_info, raw, start_run

EVER = -(10**12), 10**12


def differing(one: FaceTable, other: FaceTable) -> list[str]:
    """Columns in which two tables differ."""
    names = [field.name for field in fields(one)]
    pairs = ((name, getattr(one, name), getattr(other, name)) for name in names)
    return [
        name
        for name, a, b in pairs
        if a.dtype != b.dtype or not np.array_equal(a, b, equal_nan=a.dtype.kind == "f")
    ]


def as_rows(study: Study, run: int) -> FaceTable:
    """What is read where only a part is wanted: row by row."""
    return study.faces(run, *EVER)


@st.composite
def found(draw: st.DrawFn) -> list[tuple[int, RawFaces]]:
    """Frames in any order, some without a face, with landmarks or without."""
    stamps = draw(st.permutations(FRAMES.tolist()))[: draw(st.integers(0, 8))]
    counts = [draw(st.integers(0, 3)) for _ in stamps]
    points = [draw(st.sampled_from([None, 5])) for _ in stamps]
    return [
        (pts, raw(*((30.0 * n, 10.0 + pts, 0.5) for n in range(count)), points=marks))
        for pts, count, marks in zip(stamps, counts, points, strict=True)
    ]


def finish(study: Study, run: int, span: tuple[int, int], seed: int) -> None:
    """Number the rows of a span by chance, and place one between them."""
    chance = np.random.default_rng(seed)
    rows = study.faces(run, *span)
    rows = rows.take(rows.tracks == 0)
    own = replace(rows, tracks=chance.integers(-2, 4, len(rows)))
    n = int(chance.integers(0, 3))
    between = FaceTable(
        np.zeros(n, np.int64), np.sort(chance.choice(FRAMES, n)),
        chance.uniform(0, 90, (n, 4)).astype(np.float32), np.full(n, 0.5, np.float32),
        np.full(n, Provenance.TRACKER, np.uint8), np.ones(n, np.int64),
        np.full((n, 5, 2), np.nan, np.float32),
    )  # fmt: skip
    study.finish_run(run, concatenate([own, between]), {1: 0.5})


@settings(max_examples=40, deadline=None)
@given(parts=st.lists(found(), min_size=1, max_size=3), seed=st.integers(0, 99))
def test_columns_are_the_rows_also_of_a_run_that_grew_and_in_a_study_that_took_it_in(
    tmp_path_factory: pytest.TempPathFactory, parts: list[list[tuple[int, RawFaces]]], seed: int
) -> None:
    folder = tmp_path_factory.mktemp("s")
    with Study.create(folder / "a.faceveil", durable=False) as study:
        medium = study.add_medium(make_info(folder / "a.mp4")).id
        study.save_index(medium, make_index())
        run = start_run(study, medium)
        for number, part in enumerate(parts):
            low, high = FRAMES[number * 6], FRAMES[min(number * 6 + 5, 19)]
            study.look_at_spans(run, ((int(low), int(high)),))
            inside = [(pts, faces) for pts, faces in part if low <= pts <= high]
            study.add_detections(run, inside)
            assert differing(study.faces(run), as_rows(study, run)) == [], "not finished yet"
            finish(study, run, (int(low), int(high)), seed + number)
            assert differing(study.faces(run), as_rows(study, run)) == []
        rows = study.faces(run)
    with Study.create(folder / "b.faceveil", durable=False) as other:
        earlier = start_run(other, other.add_medium(make_info(folder / "b.mp4")).id)
        other.add_detections(earlier, [(0, raw((1, 2, 0.5), (3, 4, 0.5), (5, 6, 0.5)))])
        (taken,) = other.take_in(folder / "a.faceveil")
        (run,) = taken.runs
        now = other.faces(run)
        assert differing(now, as_rows(other, run)) == []
        assert differing(replace(now, ids=rows.ids), rows) == []


def test_columns_that_an_older_program_left_behind_are_not_read(tmp_path: Path) -> None:
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        study.save_index(medium, make_index())
        run = start_run(study, medium)
        study.look_at_spans(run, ((0, 90),))
        study.add_detections(run, [(0, raw((1, 2, 0.5)))])
        finish(study, run, (0, 90), 1)
    with closing(sqlite3.connect(study.path)) as connection:
        old = connection.execute("SELECT * FROM run_columns").fetchall()
    with Study.open(study.path) as study:
        study.look_at_spans(run, ((100, 190),))
        study.add_detections(run, [(100, raw((1, 2, 0.5)))])
        finish(study, run, (100, 190), 2)
    with closing(sqlite3.connect(study.path)) as connection:
        connection.execute("DELETE FROM run_columns")
        marks = ", ".join("?" * len(old[0]))
        connection.executemany(f"INSERT INTO run_columns VALUES ({marks})", old)
        connection.commit()
    with Study.open(study.path) as study:
        assert 100 in study.faces(run).pts
        assert differing(study.faces(run), as_rows(study, run)) == []
