"""What was covered, seen and decided, in ELAN's and BORIS's files, and spans out of them."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import boris, eaf
from app.exchange.rows import MediumFaces
from app.exchange.times import Stretch, spans_in, stretches_of
from app.store.study import Study
from tests.studies import FRAMES, make_index

INDEX = make_index()


@pytest.fixture
def stretches(study_file: Path, faces: MediumFaces) -> list[Stretch]:
    with Study.read(study_file) as study:
        return stretches_of(study, 1, faces)


def test_stretches_say_what_was_covered_seen_and_decided(stretches: list[Stretch]) -> None:
    covered = [(one.subject, one.first, one.last) for one in stretches if one.tier == "covered"]
    assert [one[0] for one in covered] == ["track 1", "track 2", "track 2"]
    assert [one[1:] for one in covered] == [
        pytest.approx((0.0, 0.8)), pytest.approx((0.0, 0.32)), pytest.approx((0.48, 0.8)),
    ]  # fmt: skip
    (seen,) = [one for one in stretches if one.tier == "seen"]
    assert seen.subject == "ann"
    assert (seen.first, seen.last) == pytest.approx((0.0, 0.4))
    (decided,) = [one for one in stretches if one.tier == "decided"]
    assert decided.subject == "ann"
    assert decided.first == pytest.approx(0.32)
    assert "not in the room" in decided.text or "eject" in decided.text


def test_elans_own_library_reads_the_tiers_to_the_millisecond(
    stretches: list[Stretch], faces: MediumFaces, tmp_path: Path
) -> None:
    from pympi.Elan import Eaf

    path = tmp_path / "out.eaf"
    eaf.write(path, [faces], stretches)
    read = Eaf(str(path))
    assert sorted(read.get_tier_names()) == [
        "covered track 1", "covered track 2", "decided by ann", "seen by ann",
    ]  # fmt: skip
    found = sorted(read.get_annotation_data_for_tier("covered track 2"))
    assert [one[:2] for one in found] == [(0, 320), (480, 800)]
    assert read.get_linked_files()[0]["RELATIVE_MEDIA_URL"] == "./clip.mp4"
    back = eaf.read_times(path)
    assert spans_in(back, INDEX, "seen by ann") == [(0, 90)]


def test_boris_tables_come_back(
    stretches: list[Stretch], faces: MediumFaces, tmp_path: Path
) -> None:
    path = tmp_path / "out.tsv"
    boris.write(path, [faces], stretches)
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) == len(stretches)
    assert rows[0]["Behavior type"] == "STATE"
    back = boris.read_times(path)
    assert [(b.tier, b.subject) for b in back] == [(s.tier, s.subject) for s in stretches]
    assert spans_in(back, INDEX, "seen") == [(0, 90)]


def test_starts_and_stops_of_boris_are_paired(tmp_path: Path) -> None:
    path = tmp_path / "in.tsv"
    path.write_text(
        "Subject\tBehavior\tBehavior type\tTime\n"
        "child\tin frame\tSTART\t0.1\nchild\twaves\tPOINT\t0.2\nchild\tin frame\tSTOP\t0.5\n"
    )
    assert boris.read_times(path) == [Stretch("in frame", 0.1, 0.5, subject="child")]


TIMES = st.floats(-0.5, 1.5, allow_nan=False)


@given(st.lists(st.tuples(TIMES, TIMES).map(sorted), max_size=6))
def test_spans_hold_just_the_frames_that_a_stretch_holds(pairs: list[list[float]]) -> None:
    held = spans_in([Stretch("x", a, b) for a, b in pairs], INDEX, "x")
    assert spans_in([Stretch("x", a, b) for a, b in pairs], INDEX, "y") == []
    for pts in FRAMES.tolist():
        at = pts / 250
        inside = any(a - 1e-6 <= at < max(b, a + 1e-6) - 1e-6 for a, b in pairs)
        assert any(first <= pts <= last for first, last in held) == inside
    assert all(a[1] < b[0] for a, b in pairwise(held))
