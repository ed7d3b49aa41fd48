"""``faceveil detect``: the contract that scripts rely on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Program


@pytest.mark.parametrize("tracking", [True, False])
def test_one_object_a_frame_in_time_order(
    program: Program, short_clip: Path, tracking: bool
) -> None:
    options = ["--preset", "fast"] + ([] if tracking else ["--no-tracking"])
    ended = program("detect", short_clip, "--json", *options)
    assert (ended.status, ended.err) == (0, "")
    records = ended.records
    assert [record["pts"] for record in records] == pytest.approx([n / 25 for n in range(15)])
    for record in records:
        assert set(record) == {"file", "pts", "width", "height", "faces"}
        assert record["file"] == str(short_clip)
        assert isinstance(record["pts"], float)
        assert (record["width"], record["height"]) == (1280, 720)
        for face in record["faces"]:
            assert set(face) == {"box", "score", "provenance", "track", "landmarks"}
            x1, y1, x2, y2 = face["box"]
            assert 0 <= x1 < x2 <= 1280
            assert 0 <= y1 < y2 <= 720
            assert face["provenance"] in ("detector", "tracker")
            assert face["track"] is None or tracking
            assert face["landmarks"] is None or len(face["landmarks"]) == 5
    assert sum(len(record["faces"]) for record in records) >= 2 * 15 - 4


def test_nothing_is_above_a_threshold_of_one(program: Program, short_clip: Path) -> None:
    ended = program(
        "detect", short_clip, "--json", "--preset", "fast", "--threshold", "1", "--no-tracking"
    )
    assert ended.status == 0
    assert len(ended.records) == 15
    assert all(record["faces"] == [] for record in ended.records)


def test_a_broken_file_does_not_stop_the_next(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.mp4"
    empty.touch()
    ended = program("detect", empty, short_clip, "--json", "--preset", "fast")
    assert ended.status == 1
    assert len(ended.records) == 15
    assert ended.err.splitlines() == [line for line in ended.err.splitlines() if str(empty) in line]


def test_a_study_keeps_the_run_and_a_second_call_reuses_it(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    from app.store.study import Study

    study = tmp_path / "one.faceveil"
    words = ("detect", short_clip, "--study", study, "--preset", "fast", "--json")
    first, second = program(*words), program(*words)
    assert (first.status, second.status) == (0, 0)
    assert first.out == second.out
    with Study.open(study) as opened:
        (medium,) = opened.media()
        assert len(opened.runs(medium.id)) == 1


def test_nothing_is_left_in_the_temporary_folder(
    program: Program, short_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert program("detect", short_clip, "--preset", "fast").status == 0
    assert list(tmp_path.iterdir()) == []
