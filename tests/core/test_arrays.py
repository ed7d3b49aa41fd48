"""Columns of faces: construction, ranges, concatenation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import FaceTable, RawFaces, concatenate
from app.core.model import Box, Provenance
from tests.studies import raw


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3)), unique_by=lambda p: p[0]))
def test_table_of_detections(frames: list[tuple[int, int]]) -> None:
    found = [(pts, raw(*[(pts, i, 0.5) for i in range(n)])) for pts, n in frames]
    table = FaceTable.of_detections(found, first_id=7)
    assert len(table) == sum(n for _, n in frames)
    assert table.ids.tolist() == list(range(7, 7 + len(table)))
    for pts, n in frames:
        rows = table.rows_at(pts)
        assert rows.stop - rows.start == n
        assert all(table.box(row).x1 == pts for row in range(rows.start, rows.stop))
    between = table.take(table.rows_between(3, 6))
    assert between.pts.tolist() == [pts for pts in table.pts.tolist() if 3 <= pts <= 6]
    cut = len(table) // 2
    again = concatenate([table.take(slice(cut, None)), table.take(slice(0, cut))])
    assert again.pts.tolist() == table.pts.tolist()
    assert sorted(again.ids.tolist()) == table.ids.tolist()


def test_landmark_counts_may_differ() -> None:
    table = FaceTable.of_detections([(0, raw((1, 1, 1), points=None)), (1, raw((2, 2, 1)))])
    assert table.landmarks.shape == (2, 5, 2)
    assert table.landmarks_of(0) is None
    assert table.landmarks_of(1) is not None
    bare = FaceTable.of_detections([(2, raw((3, 3, 1), points=None))])
    joined = concatenate([bare, table, FaceTable.empty()])
    assert joined.landmarks_of(2) is None
    assert joined.box(2) == Box(3, 3, 23, 23)
    assert set(joined.provenance.tolist()) == {Provenance.DETECTOR}


def test_empty() -> None:
    assert len(concatenate([])) == len(FaceTable.empty()) == len(RawFaces.empty(5)) == 0
    assert RawFaces.empty().landmarks is None


def test_taking_rows() -> None:
    faces = raw((1, 1, 0.9), (2, 2, 0.1))
    kept = faces.take(faces.scores < 0.5)
    assert kept.boxes.tolist() == [[2, 2, 22, 22]]
    assert kept.landmarks is not None


def test_columns_are_checked() -> None:
    with pytest.raises(ValueError, match="differ"):
        RawFaces(np.zeros((2, 4), np.float32), np.zeros(1, np.float32))
    with pytest.raises(ValueError, match="landmarks have shape"):
        RawFaces(**_unequal())
    table = FaceTable.of_detections([(0, raw((1, 1, 1))), (1, raw((1, 1, 1)))])
    with pytest.raises(ValueError, match="sorted"):
        table.take(np.array([1, 0]))
    with pytest.raises(ValueError, match="length"):
        FaceTable(
            table.ids[:1],
            table.pts,
            table.boxes,
            table.scores,
            table.provenance,
            table.tracks,
            table.landmarks,
        )


def _unequal() -> dict[str, np.ndarray]:
    whole = raw((1, 1, 1))
    return {
        "boxes": whole.boxes,
        "scores": whole.scores,
        "landmarks": np.zeros((2, 5, 2), np.float32),
    }
