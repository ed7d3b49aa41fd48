"""Pictures that change their size on the way: none is made smaller, and shapes stay."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.store.study import Study
from app.video import FrameReader, open_medium, probe
from tests.damage import flip_bytes
from tests.golden import make_clip, read_code
from tests.growing import ENCODERS, make_growing


@pytest.mark.parametrize("codec", ENCODERS)
def test_the_medium_has_the_size_of_its_largest_pictures(codec: str, tmp_path: Path) -> None:
    info, index = open_medium(make_growing(tmp_path, codec, [(320, 180), (640, 360)]))
    assert (info.width, info.height) == (info.coded_width, info.coded_height) == (640, 360)
    with FrameReader(info, index) as reader:
        for code in (2, 17):
            picture = reader.read_at(index.at(code))
            assert picture.image.shape == (360, 640, 3)
            # FFmpeg's decoder swallows the last MPEG-2 picture before the change.
            swallowed = int(codec == "mpeg2video" and code > 9)
            assert read_code(picture.image) == code + swallowed
            assert picture.fitted == (code < 10)
        assert {
            (raw.frame.width, raw.frame.height) for raw in reader.raw_frames() if raw.frame
        } == {(640, 360)}


def test_pictures_that_shrink_leave_the_medium_as_large_as_it_began(tmp_path: Path) -> None:
    info, index = open_medium(make_growing(tmp_path, "vp8", [(640, 360), (320, 180)]))
    assert (info.width, info.height) == (640, 360)
    with FrameReader(info, index) as reader:
        assert read_code(reader.read_at(index.at(15)).image) == 15


def test_another_shape_is_not_stretched(tmp_path: Path) -> None:
    info, index = open_medium(make_growing(tmp_path, "h264", [(320, 240), (240, 320)]))
    assert (info.width, info.height) == (320, 320)
    with FrameReader(info, index) as reader:
        wide, tall = (reader.read_at(index.at(code)).image for code in (3, 13))
    assert wide[:36].max() < 24
    assert wide[-36:].max() < 24
    assert read_code(wide[40:280]) == 3
    assert tall[:, :36].max() < 24
    assert tall[:, -36:].max() < 24
    assert read_code(np.ascontiguousarray(tall[:, 40:280])) == 13


def test_widths_of_broadcasts_are_stretched(tmp_path: Path) -> None:
    info, index = open_medium(make_growing(tmp_path, "mpeg2video", [(544, 576), (720, 576)]))
    assert (info.width, info.height) == (720, 576)
    with FrameReader(info, index) as reader:
        assert read_code(reader.read_at(index.at(3)).image) == 3


def test_one_size_is_one_size(tmp_path: Path) -> None:
    path = tmp_path / "one.mp4"
    make_clip(path, frames=60)
    info, index = open_medium(path)
    assert index.canvas is None
    assert info == probe(path)


@pytest.mark.parametrize("codec", ["mjpeg", "mpeg2video", "h264"])
def test_damage_is_no_size(codec: str, tmp_path: Path) -> None:
    path = make_growing(tmp_path, codec, [(320, 180)], frames=50)
    for seed in range(6):
        flip_bytes(path, count=15, seed=seed, first=0.05)
    info, _ = open_medium(path)
    assert (info.width, info.height) == (320, 180)


def test_a_study_keeps_the_size(tmp_path: Path) -> None:
    path = make_growing(tmp_path, "h264", [(320, 180), (640, 360)])
    _, index = open_medium(path)
    with Study.create(tmp_path / "s.faceveil") as study:
        medium = study.add_medium(probe(path))
        assert medium.info.width == 320
        study.save_index(medium.id, index)
    with Study.open(tmp_path / "s.faceveil") as study:
        assert study.medium(medium.id).info == open_medium(path)[0]
        assert study.add_medium(probe(path)).info.width == 640
