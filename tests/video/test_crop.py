"""Margins that a container hides are not shown, looked at, or exported."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.export.notes import NoteCode
from app.video import FrameReader, open_medium, probe
from tests.planted import box

SIZE = (160, 96)
LEFT, TOP, RIGHT, BOTTOM = 16, 8, 32, 24
SHOWN = (SIZE[0] - LEFT - RIGHT, SIZE[1] - TOP - BOTTOM)
INSIDE, OUTSIDE = 60, 220


def make_bordered(path: Path, *, frames: int = 8, turned: bool = False) -> Path:
    """Dark pictures with bright margins; column 0 of what is shown is darker still."""
    picture = np.full((SIZE[1], SIZE[0], 3), OUTSIDE, np.uint8)
    picture[TOP : SIZE[1] - BOTTOM, LEFT : SIZE[0] - RIGHT] = INSIDE
    picture[TOP : SIZE[1] - BOTTOM, LEFT : LEFT + 8] = 0
    # Without a table of places, which would no longer be right.
    live = {"live": "1", "write_crc32": "0"} if path.suffix == ".mkv" else {}
    with av.open(str(path), "w", options=live) as out:
        stream: Any = out.add_stream("libx264", rate=25, options={"crf": "1", "preset": "fast"})
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        if turned:
            stream.set_display_rotation(-90)
        for number in range(frames):
            frame = av.VideoFrame.from_ndarray(picture, "bgr24")
            frame.pts = number
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def with_aperture(path: Path, numbers: Sequence[int] | None = None) -> Path:
    """Add a clean aperture to the sample description of an MP4 file whose ``moov`` comes last."""
    x, y = LEFT - RIGHT, TOP - BOTTOM  # of the middle, in halves of a pixel
    chosen = numbers or (SHOWN[0], 1, SHOWN[1], 1, x, 2, y, 2)
    clap = box(b"clap", struct.pack(">IIIIiIiI", *chosen))
    data = bytearray(path.read_bytes())
    parents = [(b"moov", 0), (b"trak", 8), (b"mdia", 8), (b"minf", 8), (b"stbl", 8), (b"stsd", 8)]
    at, starts = 0, []
    for kind, _ in [*parents, (b"avc1", 16)]:
        at = data.index(kind, at) - 4
        starts.append(at)
    end = at + int.from_bytes(data[at : at + 4], "big")
    data[end:end] = clap
    for start in starts:
        size = int.from_bytes(data[start : start + 4], "big") + len(clap)
        data[start : start + 4] = size.to_bytes(4, "big")
    path.write_bytes(bytes(data))
    return path


def with_pixel_crop(path: Path) -> Path:
    """Put margins into the video settings of a Matroska file that was written live."""
    data = bytearray(path.read_bytes())
    sides = {0x54CC: LEFT, 0x54BB: TOP, 0x54DD: RIGHT, 0x54AA: BOTTOM}
    added = b"".join(struct.pack(">HBB", name, 0x81, value) for name, value in sides.items())
    places, grown = _around(data)[1:], len(added)  # the segment's is unknown, as in a live stream
    data[places[-1][1] : places[-1][1]] = added
    for start, stop in reversed(places):
        size = int.from_bytes(data[start:stop], "big") & (1 << 7 * (stop - start)) - 1
        data[start:stop] = (size + grown | 1 << 56).to_bytes(8, "big")
        grown += 8 - (stop - start)
    path.write_bytes(bytes(data))
    return path


def _around(data: bytearray) -> list[tuple[int, int]]:
    """Where the sizes of segment, tracks, track and video settings stand (RFC 8794)."""
    places, at = [], 0
    for wanted in (0x18538067, 0x1654AE6B, 0xAE, 0xE0):
        while True:
            start = at + 9 - data[at].bit_length()
            stop = start + 9 - data[start].bit_length()
            if int.from_bytes(data[at:start], "big") == wanted:
                break
            at = stop + (int.from_bytes(data[start:stop], "big") & (1 << 7 * (stop - start)) - 1)
        places.append((start, stop))
        at = stop
    return places


@pytest.mark.parametrize("kind", ["mp4", "mov", "mkv"])
def test_what_is_hidden_is_not_shown(tmp_path: Path, kind: str) -> None:
    path = make_bordered(tmp_path / f"in.{kind}")
    assert (probe(path).width, probe(path).height) == SIZE
    with_pixel_crop(path) if kind == "mkv" else with_aperture(path)
    info, index = open_medium(path)
    assert (info.width, info.height) == (info.coded_width, info.coded_height) == SHOWN
    with FrameReader(info, index) as reader:
        for pts in (index.at(0), index.at(5)):
            image = reader.read_at(pts).image
            assert image.shape == (SHOWN[1], SHOWN[0], 3)
            assert image[:, 12:].max() < INSIDE + 30
            assert image[:, :4].max() < 30


@pytest.mark.parametrize("kind", ["mp4", "mkv"])
def test_what_is_hidden_is_not_exported_and_that_is_told(tmp_path: Path, kind: str) -> None:
    path = make_bordered(tmp_path / f"in.{kind}")
    with_pixel_crop(path) if kind == "mkv" else with_aperture(path)
    info, index = open_medium(path)
    out = tmp_path / "out.mp4"
    report = export_video(
        info, index, lambda pts: [],
        redaction=RedactionSettings(), settings=ExportSettings(), out=out,
    )  # fmt: skip
    assert report.has(NoteCode.MARGINS_LEFT_OUT)
    assert report.verification is not None
    assert report.verification.passed
    with av.open(str(out)) as container:
        pictures = [frame.to_ndarray(format="bgr24") for frame in container.decode(video=0)]
    assert {picture.shape for picture in pictures} == {(SHOWN[1], SHOWN[0], 3)}
    assert max(picture.max() for picture in pictures) < INSIDE + 30


def test_pictures_that_are_turned_lose_the_right_margins(tmp_path: Path) -> None:
    path = with_aperture(make_bordered(tmp_path / "in.mp4", turned=True))
    info, index = open_medium(path)
    assert (info.width, info.height) == SHOWN[::-1]
    with FrameReader(info, index) as reader:
        image = reader.read_at(index.at(2)).image
    assert image.shape == (SHOWN[0], SHOWN[1], 3)
    assert image.max() < INSIDE + 30


def test_edges_within_chroma_samples_move_inwards(tmp_path: Path) -> None:
    numbers = (SHOWN[0] - 1, 1, SHOWN[1] - 1, 1, LEFT - RIGHT + 1, 2, TOP - BOTTOM + 1, 2)
    path = with_aperture(make_bordered(tmp_path / "in.mp4"), numbers)
    assert (probe(path).width, probe(path).height) == (SHOWN[0] - 2, SHOWN[1] - 4)


@pytest.mark.parametrize(
    "numbers",
    [
        (SIZE[0], 1, SIZE[1], 1, 0, 1, 0, 1),
        (2 * SIZE[0], 1, SIZE[1], 1, 0, 1, 0, 1),
        (SHOWN[0], 0, SHOWN[1], 1, 0, 1, 0, 1),
        (SHOWN[0], 1, SHOWN[1], 1, 5000, 1, 0, 1),
        (0, 1, 0, 1, 0, 1, 0, 1),
    ],
)
def test_an_aperture_that_makes_no_sense_hides_nothing(
    tmp_path: Path, numbers: tuple[int, ...]
) -> None:
    path = with_aperture(make_bordered(tmp_path / "in.mp4"), numbers)
    info, index = open_medium(path)
    assert (info.width, info.height) == SIZE
    with FrameReader(info, index) as reader:
        assert reader.read_at(index.at(0)).image.shape == (SIZE[1], SIZE[0], 3)


def test_a_medium_known_with_its_margins_keeps_them(tmp_path: Path) -> None:
    path = make_bordered(tmp_path / "in.mp4")
    before, index = open_medium(path)
    with_aperture(path)
    with FrameReader(replace(before), index) as reader:
        assert reader.read_at(index.at(3)).image.shape == (SIZE[1], SIZE[0], 3)
