"""The terminal says of a damaged file what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from tests.cli.conftest import Program
from tests.damage import break_packets


def smaller(short_clip: Path, path: Path) -> Path:
    """The short clip again, a third as wide, in MPEG-4 and the container of its name."""
    with av.open(str(short_clip)) as source, av.open(str(path), "w") as output:
        stream = output.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 424, 240, "yuv420p"
        for frame in source.decode(video=0):
            picture = cv2.resize(frame.to_ndarray(format="bgr24"), (424, 240))
            made = av.VideoFrame.from_ndarray(np.asarray(picture, np.uint8), format="bgr24")
            output.mux(stream.encode(made))
        output.mux(stream.encode(None))
    return path


@pytest.fixture
def cut_off(short_clip: Path, tmp_path: Path) -> Path:
    """A file of which the last third is missing."""
    path = smaller(short_clip, tmp_path / "cut.mkv")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    return path


@pytest.fixture
def broken(short_clip: Path, tmp_path: Path) -> Path:
    """A file with two pictures that cannot be decoded as they were."""
    return break_packets(smaller(short_clip, tmp_path / "broken.avi"), [4, 9])


def test_a_file_that_breaks_off(program: Program, cut_off: Path, tmp_path: Path) -> None:
    found = program("detect", cut_off, "--preset", "fast")
    assert found.status == 0
    assert "the file breaks off" in found.out
    assert "damaged" not in found.out
    out = tmp_path / "out.mkv"
    made = program("redact", cut_off, "-o", out, "--preset", "fast")
    assert made.status == 0
    assert f"{cut_off}: the source breaks off" in made.err
    assert "the file breaks off" in program("info", cut_off).out


def test_a_file_with_damaged_pictures(program: Program, broken: Path, tmp_path: Path) -> None:
    study = tmp_path / "broken.faceveil"
    found = program("detect", broken, "--preset", "fast", "--study", study)
    assert found.status == 0
    assert "damaged: some of its pictures" in found.out
    assert "breaks off" not in found.out
    made = program("redact", broken, "-o", tmp_path / "out.mkv", "--preset", "fast")
    assert made.status == 0
    assert f"{broken}: the source is damaged" in made.err


def test_a_sound_file_is_not_spoken_ill_of(program: Program, short_clip: Path) -> None:
    found = program("detect", short_clip, "--preset", "fast")
    assert found.status == 0
    assert "breaks off" not in found.out + found.err
    assert "damaged" not in found.out + found.err
