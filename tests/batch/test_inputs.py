"""Which files are meant, and where outputs go."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.batch.inputs import expand, wants_folder
from app.core.errors import UsageError
from app.video.kinds import looks_like_media


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


def test_stems_that_are_equal_get_outputs_of_their_own(tmp_path: Path) -> None:
    names = ("clip.avi", "Clip.mp4", "clip_avi.mov", "other.mp4", "sub/clip.avi", "b.tar.mp4")
    (tmp_path / "sub").mkdir()
    for name in names:
        (tmp_path / name).touch()
    elsewhere = tmp_path.parent / f"{tmp_path.name}-two"
    elsewhere.mkdir()
    (elsewhere / "other.mp4").touch()
    asked = [tmp_path, elsewhere / "other.mp4", tmp_path / "clip.avi"]
    below = {item.path: item.below.as_posix() for item in expand(asked, skipped=lambda _: None)}
    assert below == {
        tmp_path / "Clip.mp4": "Clip_mp4.mp4",
        tmp_path / "b.tar.mp4": "b.tar.mp4",
        tmp_path / "clip.avi": "clip_avi_2.avi",
        tmp_path / "clip_avi.mov": "clip_avi.mov",
        tmp_path / "other.mp4": "other_mp4.mp4",
        tmp_path / "sub/clip.avi": "sub/clip.avi",
        elsewhere / "other.mp4": "other_mp4_2.mp4",
    }


CAMERAS = ".insv .360 .LRV .mod .tod .mpo .jfif .dav .m2ts .mts .heic"


def test_endings_of_cameras_are_tried() -> None:
    assert all(looks_like_media(Path(f"a{ending}")) for ending in CAMERAS.split())


@pytest.mark.parametrize(
    ("head", "tried"),
    [
        (b"\0\0\0\x18ftypisom", True),
        (b"\0\0\0\x18ftypM4A ", False),
        (b"\x1a\x45\xdf\xa3\x01", True),
        (b"RIFF\0\0\0\0AVI LIST", True),
        (b"RIFF\0\0\0\0WAVEfmt ", False),
        (b"\x47" + bytes(187) + b"\x47", True),
        (b"\xff\xd8\xff\xe1", True),
        (b"some text", False),
        (b"", False),
    ],
)
def test_unknown_endings_are_looked_into(tmp_path: Path, head: bytes, tried: bool) -> None:
    (tmp_path / "file.xyz").write_bytes(head)
    assert looks_like_media(tmp_path / "file.xyz") == tried
