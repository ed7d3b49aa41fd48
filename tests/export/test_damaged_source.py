"""Exports of damaged media: no picture gets out that is not the one in which faces were found."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.core.settings import Codec, ExportSettings, RedactionSettings
from app.core.shown import Condition, ShownPicture, ShownPictures
from app.export.check.coverage import is_black
from app.export.exporter import export_video
from app.export.notes import NoteCode
from app.video import FrameReader, open_medium, probe
from tests.damage import break_packets
from tests.export.export_faces import MovingFaces
from tests.golden import make_clip
from tests.growing import make_growing


def shown_of(path: Path) -> ShownPictures:
    """The pictures of a file as a detection is shown them."""
    info, index = open_medium(path)
    shown = ShownPictures.none(len(index))
    with FrameReader(info, index, marked=True) as reader:
        for picture in reader.frames():
            condition = Condition.DAMAGED if picture.damaged else Condition.SOUND
            shown.add(ShownPicture(index.position(picture.pts), picture.fingerprint, condition))
    return shown


def black_frames(path: Path) -> list[int]:
    with FrameReader(probe(path)) as reader:
        frames = [raw.frame for raw in reader.raw_frames()]
    return [n for n, frame in enumerate(frames) if frame is not None and is_black(frame)]


@pytest.mark.parametrize("codec", ["h264", "ffv1"])  # checked while written, and afterwards
def test_pictures_that_were_shown_otherwise_are_black(tmp_path: Path, codec: Codec) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30, gop=10)
    info, index = open_medium(break_packets(clip.path, [13]))
    shown = shown_of(clip.path)
    assert shown.damaged == 7
    faces, solid = MovingFaces(info, index), RedactionSettings(effect="solid")
    settings = ExportSettings(codec=codec)
    out = tmp_path / "kept.mkv"
    report = export_video(
        info, index, faces, redaction=solid, settings=settings, out=out, shown=shown
    )
    assert (report.damaged, report.unlike, report.blacked_out) == (7, 0, ())
    assert report.has(NoteCode.DAMAGED_PICTURES)
    assert black_frames(out) == []
    shown.fingerprints[15] ^= 1
    shown.fingerprints[22] = 0
    out = tmp_path / "black.mkv"
    report = export_video(
        info, index, faces, redaction=solid, settings=settings, out=out, shown=shown
    )
    assert report.unlike == 2
    assert report.blacked_out == (index.at(15), index.at(22))
    assert report.has(NoteCode.UNLIKE_PICTURES)
    assert report.verification is not None
    assert report.verification.passed
    assert black_frames(out) == [15, 22]


def test_damaged_pictures_are_black_where_nobody_knows_what_was_shown(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30, gop=10)
    info, index = open_medium(break_packets(clip.path, [13]))
    out = tmp_path / "out.mp4"
    report = export_video(
        info,
        index,
        MovingFaces(info, index),
        redaction=RedactionSettings(),
        settings=ExportSettings(),
        out=out,
    )
    assert report.unlike == 7
    assert black_frames(out) == list(range(13, 20))


def test_a_change_of_size_on_the_way_is_told(tmp_path: Path) -> None:
    path = make_growing(tmp_path, "h264", [(320, 180), (640, 360)])
    info, index = open_medium(path)
    out = tmp_path / "out.mp4"
    report = export_video(
        info, index, MovingFaces(info, index),
        redaction=RedactionSettings(), settings=ExportSettings(), out=out, shown=shown_of(path),
    )  # fmt: skip
    assert report.frames == 20
    (note,) = [note for note in report.notes if note.code is NoteCode.FITTED_PICTURES]
    assert "320x180" in str(note.to_dict())
    with FrameReader(probe(out)) as reader:
        pictures = [picture.image for picture in reader.frames()]
    assert {picture.shape for picture in pictures} == {(360, 640, 3)}
    assert np.ptp([picture.mean() for picture in pictures]) < 20  # pictures, not black ones


@pytest.mark.parametrize(
    ("codec", "options", "told"),
    [
        ("huffyuv", {}, True),
        ("ffv1", {"level": "1"}, True),
        ("ffv1", {"level": "3"}, False),
        ("mjpeg", {}, False),
    ],
)
def test_codecs_that_cannot_tell_damage_are_named(
    tmp_path: Path, codec: str, options: dict[str, str], told: bool
) -> None:
    path = tmp_path / "in.avi"
    with av.open(path, "w") as made:
        stream: Any = made.add_stream(codec, rate=25, options=options)
        stream.width, stream.height = 64, 64
        stream.pix_fmt = {"mjpeg": "yuvj420p"}.get(codec, "yuv422p")
        for number in range(3):
            frame = av.VideoFrame(64, 64, stream.pix_fmt)
            frame.pts, frame.time_base = number, Fraction(1, 25)
            made.mux(stream.encode(frame))
        made.mux(stream.encode(None))
    info, index = open_medium(path)
    report = export_video(
        info, index, lambda _pts: [],
        redaction=RedactionSettings(), settings=ExportSettings(), out=tmp_path / "out.mp4",
    )  # fmt: skip
    assert report.has(NoteCode.DAMAGE_UNSEEN) is told
