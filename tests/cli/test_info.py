"""``faceveil info`` on good and broken files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Program


def test_info_tells_streams_frames_times_and_colour(program: Program, short_clip: Path) -> None:
    ended = program("info", short_clip, "--json")
    assert (ended.status, ended.err) == (0, "")
    (record,) = ended.records
    assert record["file"] == str(short_clip)
    assert (record["width"], record["height"], record["frames"]) == (1280, 720, 15)
    assert record["rotation"] == 0
    assert (record["pts_first"], record["pts_last"]) == pytest.approx((0, 0.56))
    assert record["duration"] == pytest.approx(0.6)
    assert [stream["kind"] for stream in record["streams"]] == ["video", "audio"]
    assert set(record["color"]) == {"primaries", "transfer", "matrix", "range"}


def test_a_bad_file_is_named_and_the_others_go_on(
    program: Program, short_clip: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video in here" * 50)
    ended = program("info", broken, tmp_path / "gone.mp4", tmp_path, short_clip, "--json")
    assert ended.status == 1
    assert [record["file"] for record in ended.records] == [str(short_clip)]
    lines = ended.err.splitlines()
    assert len(lines) == 3
    for line, path in zip(lines, (broken, tmp_path / "gone.mp4", tmp_path), strict=True):
        assert str(path) in line


def test_the_odd_clips(program: Program, clips: Path) -> None:
    paths = sorted((clips / "robustness").iterdir())
    ended = program("info", *paths, "--json")
    assert ended.status == 1
    bad = {"audio_only.m4a", "empty.mp4", "not_a_video.mp4"}
    good = {Path(record["file"]).name: record for record in ended.records}
    assert set(good) == {path.name for path in paths} - bad
    assert all(any(name in line for line in ended.err.splitlines()) for name in bad)
    assert good["rotate90_metadata.mp4"]["rotation"] in (90, 270)
    assert good["truncated.webm"]["truncated"] is True
