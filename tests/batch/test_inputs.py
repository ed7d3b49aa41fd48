"""Which files are meant, and where outputs go."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.batch.inputs import expand, looks_like_media, wants_folder
from app.core.errors import UsageError


def test_folders_are_searched_and_files_taken_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.MP4", "sub/a.mkv", "sub/.hidden.mp4", "readme.md", "p.jpeg"):
        (tmp_path / name).touch()
    odd = tmp_path / "readme.md"
    skipped: list[Path] = []
    found = expand([tmp_path, odd], skipped=skipped.append)
    assert [item.below.as_posix() for item in found] == [
        "b.MP4", "p.jpeg", "sub/a.mkv", "readme.md"
    ]  # fmt: skip
    assert {path.name for path in skipped} == {".hidden.mp4", "readme.md"}


def test_the_output_folder_inside_the_input_is_left_out(tmp_path: Path) -> None:
    out = tmp_path / "redacted"
    out.mkdir()
    (tmp_path / "a.mp4").touch()
    (out / "a.mp4").touch()
    found = expand([tmp_path], skipped=lambda _: None, leave_out=out)
    assert [item.path for item in found] == [tmp_path / "a.mp4"]


def test_what_out_names(tmp_path: Path) -> None:
    one, two = tmp_path / "a.mp4", tmp_path / "b.mp4"
    one.touch()
    two.touch()
    assert not wants_folder([one], tmp_path / "x.mp4")
    assert wants_folder([one], tmp_path)
    assert wants_folder([one, two], tmp_path / "new")
    assert wants_folder([tmp_path], tmp_path / "new")
    with pytest.raises(UsageError, match="several inputs need a folder"):
        wants_folder([one, two], one)


def test_names_of_media() -> None:
    assert looks_like_media(Path("A.MOV"))
    assert looks_like_media(Path("x.tif"))
    assert not looks_like_media(Path("x.faceveil"))
