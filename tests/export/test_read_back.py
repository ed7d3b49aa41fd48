"""Checking pictures while they are written says the same as decoding the finished file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import VerificationError
from app.core.model import MediaInfo
from app.core.settings import Codec, ExportSettings, RedactionSettings
from app.core.task import Progress, ProgressCallback, Stage
from app.core.timebase import FrameIndex
from app.export import stages
from app.export.check import verify
from app.export.check.read_back import ReadBack, WrittenPacket, as_in_files
from app.export.exporter import export_video
from app.video import open_medium
from tests.export.export_faces import MovingFaces
from tests.golden import make_clip

LOOK = RedactionSettings(effect="uniform")


@pytest.fixture
def clip(tmp_path: Path) -> tuple[MediaInfo, FrameIndex]:
    made = make_clip(tmp_path / "in.mp4", frames=40, b_frames=2, gop=12, audio_streams=1)
    return open_medium(made.path)


@pytest.fixture
def passes() -> list[int]:
    """One entry for each second pass over an export, filled by :func:`noting`."""
    return []


def noting(passes: list[int]) -> ProgressCallback:
    """Notes every start of a stage of decoding the finished file."""

    def told(progress: Progress) -> None:
        if progress.stage is Stage.VERIFYING and progress.done == 0:
            passes.append(1)

    return told


@given(
    units=st.lists(
        st.binary(min_size=1, max_size=40).map(lambda b: b.replace(b"\0", b"\1")), min_size=1
    ),
    longer=st.lists(st.booleans(), min_size=60, max_size=60),
)
def test_units_are_stored_with_their_lengths(units: list[bytes], longer: list[bool]) -> None:
    stream = b"".join(
        (b"\0\0\0\1" if long else b"\0\0\1") + unit
        for unit, long in zip(units, longer, strict=False)
    )
    stored, found = as_in_files(stream), []
    while stored:
        size = int.from_bytes(stored[:4], "big")
        found.append(stored[4 : 4 + size])
        stored = stored[4 + size :]
    assert found == units[:60]


@pytest.mark.parametrize(
    ("codec", "suffix", "again"),
    [
        ("h264", ".mp4", False),
        ("h264", ".mov", False),
        ("h264", ".mkv", False),
        ("h265", ".mp4", False),
        ("h265", ".mkv", False),
        ("av1", ".mp4", True),
        ("prores", ".mov", True),
        ("ffv1", ".mkv", True),
    ],
)
def test_a_second_pass_is_made_only_where_the_file_is_not_proven(
    tmp_path: Path,
    clip: tuple[MediaInfo, FrameIndex],
    passes: list[int],
    codec: Codec,
    suffix: str,
    again: bool,
) -> None:
    info, index = clip
    out, settings = tmp_path / f"out{suffix}", ExportSettings(codec=codec)
    faces = MovingFaces(info, index)
    report = export_video(
        info, index, faces, redaction=LOOK, settings=settings, out=out, progress=noting(passes)
    )
    assert bool(passes) is again
    assert report.verification is not None
    assert report.verification.passed
    assert (report.verification.frames, report.verification.regions_checked) == (40, 80)
    # Decoding the finished file finds the same.
    second = verify.verify_export(info, index, out, regions=faces, redaction=LOOK, written=report)
    assert second == report.verification


def test_a_file_that_changed_on_its_way_is_decoded_and_refused(
    tmp_path: Path,
    clip: tuple[MediaInfo, FrameIndex],
    passes: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    info, index = clip
    holds = ReadBack.holds

    def damaged(self: ReadBack, out: Path) -> bool:
        data = bytearray(out.read_bytes())
        start = data.index(b"mdat") + 4000
        data[start : start + 6000] = bytes(6000)
        out.write_bytes(data)
        return holds(self, out)

    monkeypatch.setattr(ReadBack, "holds", damaged)
    with pytest.raises(VerificationError):
        export_video(
            info, index, MovingFaces(info, index),
            redaction=LOOK, settings=ExportSettings(), out=tmp_path / "out.mp4",
            progress=noting(passes),
        )  # fmt: skip
    assert passes == [1]
    assert not (tmp_path / "out.mp4").exists()


def test_a_gap_that_is_not_black_is_found(
    tmp_path: Path, clip: tuple[MediaInfo, FrameIndex], monkeypatch: pytest.MonkeyPatch
) -> None:
    info, index = clip
    decode = stages.decode_stage

    def with_a_gap(*args: Any, **options: Any) -> Iterator[stages.Staged]:
        for number, picture in enumerate(decode(*args, **options)):
            yield replace(picture, frame=None) if number == 7 else picture

    monkeypatch.setattr("app.export.video_file.decode_stage", with_a_gap)
    out = tmp_path / "out.mp4"
    faces = MovingFaces(info, index)
    report = export_video(info, index, faces, redaction=LOOK, settings=ExportSettings(), out=out)
    assert report.blacked_out == (index.at(7),)

    def white(planes: list[Any]) -> None:
        for plane in planes:
            plane.pixels[...] = 255

    monkeypatch.setattr(stages, "black_out", white)
    with pytest.raises(VerificationError, match="1 of them not black"):
        export_video(
            info, index, faces, redaction=LOOK, settings=ExportSettings(), out=out, overwrite=True
        )


def packets_of(path: Path) -> tuple[list[WrittenPacket], bytes | None]:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        packets = [
            WrittenPacket(bytes(p), p.pts, Fraction(p.time_base))
            for p in container.demux(stream)
            if p.size
        ]
        return packets, stream.codec_context.extradata


def test_pictures_that_do_not_decode_are_named(clip: tuple[MediaInfo, FrameIndex]) -> None:
    info, index = clip
    packets, extradata = packets_of(info.path)
    expected = [int(pts) for pts in index.pts]

    def read(sent: list[WrittenPacket]) -> ReadBack:
        check = ReadBack(info, LOOK, "h264")
        check.add(expected, sent, extradata)
        check.finish()
        return check

    whole = read(packets)
    assert (whole.frames, whole.broken) == (40, [])
    assert len(whole.black) == 40, "none of them is black"
    cut = read(packets[:-3])
    assert cut.broken
    assert cut.frames < 40
    junk = [*packets[:20], replace(packets[20], data=b"\0\0\0\4junk"), *packets[21:]]
    assert read(junk).broken
