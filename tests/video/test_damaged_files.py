"""Damaged files: the same pictures come out whoever decodes them, and the damage is told."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest

from app.batch.jobs import run_detection
from app.core.model import MediaInfo
from app.core.settings import DetectionSettings
from app.core.timebase import FrameIndex
from app.store.study import Study
from app.video import FrameReader, open_medium, probe
from app.video.fingerprint import DECODER
from app.video.tail import breaks_off
from tests.damage import break_packets, flip_bytes, swallow_packets
from tests.golden import make_clip
from tests.sound_clips import make_talking

Pictures = dict[int, tuple[int, bool]]
"""Fingerprint and whether it is damaged, by PTS."""


def straight(info: MediaInfo, index: FrameIndex, threads: int) -> Pictures:
    """As an export reads."""
    with FrameReader(info, index, threads=threads) as reader:
        return {
            raw.pts: (raw.fingerprint, raw.damaged)
            for raw in reader.raw_frames()
            if raw.frame is not None
        }


def backwards(info: MediaInfo, index: FrameIndex) -> Pictures:
    """Group after group from the end on, as a detection with a focus may read."""
    keys = index.pts[index.keyframe].tolist()
    found: Pictures = {}
    with FrameReader(info, index, threads=3, kept=0, marked=True) as reader:
        for key, end in reversed(list(zip(keys, [*keys[1:], index.last + 1], strict=True))):
            for picture in reader.frames(key, end - 1):
                found[picture.pts] = (picture.fingerprint, picture.damaged)
    return found


@pytest.mark.parametrize(
    ("name", "codec", "pixels"),
    [
        ("a.mp4", "libx264", "yuv420p"),
        ("a.ts", "libx264", "yuv420p"),
        ("b.mkv", "mjpeg", "yuvj420p"),
        ("a.mov", "prores_ks", "yuv422p10le"),
        ("a.mkv", "mpeg4", "yuv420p"),
        ("a.webm", "libvpx", "yuv420p"),
    ],
)
def test_whoever_reads_gets_the_same_pictures(
    tmp_path: Path, name: str, codec: str, pixels: str
) -> None:
    clip = make_clip(tmp_path / name, frames=50, codec=codec, gop=10, pix_fmt=pixels)
    sound = straight(*open_medium(clip.path), threads=3)
    assert len(sound) == 50
    assert not any(damaged for _, damaged in sound.values())
    info, index = open_medium(flip_bytes(clip.path, count=12, seed=5))
    index = replace(index, damaged=True)  # as a detection notes that saw damage
    alone = straight(info, index, 1)
    assert {mark for mark, _ in alone.values()} - {mark for mark, _ in sound.values()}
    assert straight(info, index, 3) == alone
    assert backwards(info, index) == alone


def test_a_broken_picture_is_flagged_and_so_is_what_is_made_from_it(tmp_path: Path) -> None:
    whole = make_clip(tmp_path / "a.mp4", frames=30, gop=10)
    info, index = open_medium(break_packets(whole.path, [13]))
    pictures = straight(info, index, 0)
    flagged = [index.position(pts) for pts, (_, damaged) in pictures.items() if damaged]
    assert flagged == list(range(13, 20))
    single = make_clip(tmp_path / "b.avi", frames=12, codec="mjpeg", pix_fmt="yuvj420p")
    info, index = open_medium(break_packets(single.path, [5]))
    pictures = straight(info, index, 0)
    assert len(pictures) == 12
    assert [index.position(p) for p, (_, damaged) in pictures.items() if damaged] == [5]


@pytest.mark.parametrize("codec", ["libx264", "libx265"])
def test_what_damage_swallows_is_still_a_frame(tmp_path: Path, codec: str) -> None:
    """Were it no frame, the export would be shorter than the source without a word."""
    clip = make_clip(tmp_path / "a.mp4", frames=40, codec=codec, gop=20)
    _, whole = open_medium(clip.path)
    _, index = open_medium(swallow_packets(clip.path, list(range(3, 17))))
    assert index.pts.tolist() == whole.pts.tolist()
    assert index.damaged


@pytest.mark.parametrize(
    ("name", "codec", "container"),
    [
        ("a.ts", "libx264", None),
        ("a.mpg", "mpeg2video", "vob"),
        ("a.flv", "flv", None),
        ("a.mkv", "libx264", None),
        ("a.avi", "mpeg4", None),
        ("a.ogv", "libtheora", None),
    ],
)
def test_a_file_that_was_cut_says_so(
    tmp_path: Path, name: str, codec: str, container: str | None
) -> None:
    if codec not in av.codecs_available:
        codec = "libvpx" if name.endswith(".ogv") else codec
    clip = make_clip(tmp_path / name, frames=60, codec=codec, gop=10, container=container)
    info, index = open_medium(clip.path)
    assert not info.truncated
    assert not index.truncated
    data = clip.path.read_bytes()
    for share in (0.55, 0.8):
        clip.path.write_bytes(data[: int(len(data) * share) // 4 * 4 + 3])
        info, index = open_medium(clip.path)
        assert info.truncated
        assert index.truncated
        assert 5 < len(index) < 60


@pytest.mark.parametrize("options", [{}, {"movflags": "+faststart"}])
def test_what_is_added_behind_a_film_is_no_cut(tmp_path: Path, options: dict[str, str]) -> None:
    path = tmp_path / "a.mp4"
    make_talking(path, video="libx264", options=options)
    data = path.read_bytes()
    for added in (b"GPS 48.1 11.5 and no box at all", b"\x7f\0\0\0free", bytes(7), b"\0\0\1\0uuid"):
        path.write_bytes(data + added)
        assert not breaks_off(path)
    for missing in (1, 300, len(data) // 2):
        path.write_bytes(data[:-missing])
        assert breaks_off(path)


def test_a_film_in_fragments_that_was_cut_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    make_talking(
        path, video="libx264", options={"movflags": "frag_keyframe+empty_moov+default_base_moof"}
    )
    data = path.read_bytes()
    assert not breaks_off(path)
    path.write_bytes(data[: data.rindex(b"moof") + 20])
    assert breaks_off(path)


@pytest.mark.parametrize("codec", ["libx264", "libx265", "mpeg2video"])
@pytest.mark.parametrize("size", [188, 192])
def test_a_transport_stream_that_was_cut_between_two_of_its_packets_says_so(
    tmp_path: Path, codec: str, size: int
) -> None:
    path = tmp_path / "a.m2ts"
    options = {"mpegts_m2ts_mode": str(int(size == 192))}
    make_talking(path, video=codec, container="mpegts", options=options)
    assert not breaks_off(path)
    data = path.read_bytes()
    packets = [data[at : at + size][size - 188 :] for at in range(0, len(data), size)]

    def within(at: int) -> bool:
        """Whether the packet there goes on with a picture, or a piece of sound."""
        number = int.from_bytes(packets[at][1:3], "big") & 0x1FFF
        return number in (256, 257, 0x1011, 0x1100) and not packets[at][1] & 0x40

    cuts = [at for at in range(len(packets) // 2, len(packets)) if within(at)]
    assert len(cuts) > 20
    missed = []
    for at in cuts[:: len(cuts) // 12]:
        path.write_bytes(data[: at * size])
        missed += [] if breaks_off(path) else [at]
    assert not missed


def test_pictures_of_another_size_are_counted_where_faces_are_looked_for(tmp_path: Path) -> None:
    small = make_clip(tmp_path / "a.ts", frames=10, size=(160, 96)).path
    large = make_clip(tmp_path / "b.ts", frames=15, size=(320, 192)).path
    joined = tmp_path / "joined.ts"
    joined.write_bytes(small.read_bytes() + large.read_bytes())
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(joined))
        run = run_detection(study, medium.id, DetectionSettings(model="haar"))
        shown = study.shown_pictures(run, 25, decoder=DECODER)
        known = study.medium(medium.id).info
    assert (known.width, known.height) == (320, 192)  # the larger size holds both
    assert shown is not None
    assert shown.fitted == 10
    assert shown.damaged == 0


@pytest.mark.parametrize("options", [{}, {"slices": "4"}, {"level": "4"}, {"slicecrc": "0"}])
def test_checksums_of_ffv1_are_looked_at(tmp_path: Path, options: dict[str, str]) -> None:
    """Its decoder shows the last picture's slice in place of a broken one, and says nothing."""
    path = tmp_path / "a.mkv"
    wanted = {"level": "3", "strict": "-2", "g": "1", **options}
    with (
        av.open(make_clip(tmp_path / "a.mp4", frames=12).path) as source,
        av.open(path, "w") as out,
    ):
        stream: Any = out.add_stream("ffv1", rate=25, options=wanted)
        stream.width, stream.height = source.streams.video[0].width, source.streams.video[0].height
        stream.pix_fmt = "yuv420p"
        for number, frame in enumerate(source.decode(video=0)):
            frame.pts, frame.time_base = number, Fraction(1, 25)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    sound = straight(*open_medium(path), threads=0)
    assert not any(damaged for _, damaged in sound.values())
    info, index = open_medium(flip_one(path, [4, 9]))
    found = straight(info, index, threads=0)
    assert len(found) == 12
    flagged = [index.position(pts) for pts, (_, damaged) in found.items() if damaged]
    assert flagged == ([] if "slicecrc" in options else [4, 9])


def flip_one(path: Path, numbers: list[int]) -> Path:
    """Change a byte in the middle of some pictures."""
    with av.open(path) as container:
        packets = [bytes(packet) for packet in container.demux(video=0) if packet.size]
    data = bytearray(path.read_bytes())
    for number in numbers:
        data[data.index(packets[number]) + len(packets[number]) // 2] ^= 0xFF
    path.write_bytes(bytes(data))
    return path
