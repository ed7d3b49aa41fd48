"""Every seek and every sequential read gives exactly the frame asked for."""

from __future__ import annotations

import random
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import MediaError
from app.core.model import MediaInfo
from app.core.timebase import FrameIndex
from app.video import FrameReader, build_index, open_medium, probe
from tests.golden import GoldenClip, make_clip, read_code

CLIPS: dict[str, dict[str, Any]] = {
    "constant.mp4": {"audio_streams": 1},
    "vfr.mp4": {"vfr": True, "b_frames": 2},
    "vfr.mkv": {"vfr": True, "b_frames": 2},
    "b_frames.mp4": {"b_frames": 3, "gop": 12},
    "open_gop.mp4": {"b_frames": 3, "gop": 12, "options": {"x264-params": "open-gop=1"}},
    "long_gop.mp4": {"frames": 300, "gop": 250, "b_frames": 3, "size": (160, 90)},
    "stream.ts": {"b_frames": 2, "gop": 15, "audio_streams": 1, "start": 5},
    "mpeg2.ts": {"codec": "mpeg2video", "b_frames": 2, "gop": 15},
    "refresh.ts": {"options": {"x264-params": "intra-refresh=1"}},
    "mpeg2.mpg": {"codec": "mpeg2video", "b_frames": 2, "audio_streams": 1, "audio_codec": "mp2"},
    "turned90.mp4": {"rotation": 90, "size": (180, 320)},
    "turned180.mp4": {"rotation": 180, "b_frames": 2},
    "turned270.mov": {"rotation": 270, "size": (180, 320)},
    "hevc10.mp4": {"codec": "libx265", "pix_fmt": "yuv420p10le", "b_frames": 3, "gop": 12},
    "odd.mkv": {"size": (161, 91), "pix_fmt": "yuv444p", "start": Fraction(7, 2)},
    "audios.mkv": {"audio_streams": 3},
    "late.mp4": {"start": Fraction(7, 2), "b_frames": 2, "audio_streams": 1},
    "fragments.mp4": {
        "b_frames": 2,
        "container_options": {"movflags": "frag_keyframe+empty_moov"},
    },
    "interlaced.mp4": {"b_frames": 2, "options": {"x264-params": "interlaced=1"}},
    "ntsc.mp4": {"rate": Fraction(30000, 1001), "b_frames": 2},
    "vp9.webm": {"codec": "libvpx-vp9", "audio_streams": 1},
    "vp8_hidden.webm": {
        "codec": "libvpx",
        "options": {"auto-alt-ref": "1", "lag-in-frames": "16", "deadline": "good"},
    },
    "flash.flv": {"b_frames": 2, "audio_streams": 1},
    "mpeg4_b.avi": {"codec": "mpeg4", "b_frames": 2},
    "h264_b.avi": {"b_frames": 2, "gop": 15},
    "motion_jpeg.avi": {"codec": "mjpeg", "pix_fmt": "yuvj420p"},
    "bottom_up.avi": {"codec": "amv", "pix_fmt": "yuvj420p", "size": (320, 176)},
    "raw.h264": {"b_frames": 2, "gop": 15},
    "raw.hevc": {"codec": "libx265", "b_frames": 2, "gop": 15, "container": "hevc"},
    "gray.mkv": {"codec": "ffv1", "pix_fmt": "gray"},
    "animation.gif": {"codec": "gif", "pix_fmt": "bgr8", "rate": 25},
    "animation.png": {"codec": "apng", "pix_fmt": "rgba", "container": "apng"},
}
NO_TIMES = {"raw.h264"}


@pytest.fixture(scope="session")
def golden_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("golden")


@pytest.fixture(scope="session", params=list(CLIPS))
def golden(
    request: pytest.FixtureRequest, golden_folder: Path
) -> tuple[GoldenClip, MediaInfo, FrameIndex]:
    options = CLIPS[request.param]
    clip = make_clip(golden_folder / request.param, **options)
    info, index = open_medium(clip.path)
    return clip, info, index


@pytest.mark.parametrize("kept", [0, 48 << 20])
def test_every_frame_comes_exactly(
    golden: tuple[GoldenClip, MediaInfo, FrameIndex], kept: int
) -> None:
    clip, info, index = golden
    assert len(index) == clip.frames
    assert (info.width, info.height) == clip.size
    assert info.rotation == clip.rotation
    assert not index.truncated
    shuffle = random.Random(clip.path.name)
    with FrameReader(info, index, threads=2, kept=kept) as reader:
        sequential = [(p.pts, read_code(p.image)) for p in reader.frames()]
        assert sequential == [(int(pts), code) for code, pts in enumerate(index.pts)]
        for position in shuffle.sample(range(len(index)), 25):
            picture = reader.read_at(index.at(position))
            assert (picture.pts, read_code(picture.image)) == (index.at(position), position)
        for position in range(len(index) - 1, max(-1, len(index) - 40), -1):
            assert read_code(reader.read_at(index.at(position)).image) == position
        raw = list(reader.raw_frames())
        assert [frame.pts for frame in raw] == index.pts.tolist()
        assert all(f.frame is not None and f.frame.pts == f.pts for f in raw)


def test_times_are_those_encoded(golden: tuple[GoldenClip, MediaInfo, FrameIndex]) -> None:
    clip, info, index = golden
    if clip.path.name in NO_TIMES:
        assert index.counted
        return
    # Some containers cannot say when the first frame starts; distances must hold anyway.
    first = clip.times[0]
    tolerance = float(max(index.time_base, Fraction(1, 1000))) * 1.01
    for position, time in enumerate(clip.times):
        assert index.seconds(index.at(position)) == pytest.approx(
            float(time - first), abs=tolerance
        )
    if clip.path.suffix in {".mkv"} or clip.path.name == "late.mp4":
        assert info.seconds(index.start) == pytest.approx(float(first), abs=0.002)


def test_between_two_frames_the_earlier_is_on_screen(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=10)
    info, index = open_medium(clip.path)
    with FrameReader(info, index) as reader:
        assert read_code(reader.read_at(index.at(4) + 5).image) == 4
        assert read_code(reader.read_at(index.start - 1000).image) == 0
        assert read_code(reader.read_at(index.end_pts + 1000).image) == 9


def test_bounds_are_inclusive_and_pictures_scale(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=40, b_frames=2, gop=10)
    info, index = open_medium(clip.path)
    with FrameReader(info) as reader:
        some = list(reader.frames(index.at(13), index.at(27), max_side=160))
        assert [read_code(p.image) for p in some] == list(range(13, 28))
        assert {p.image.shape for p in some} == {(90, 160, 3)}
        assert reader.read_at(index.start, max_side=5000).image.shape == (180, 320, 3)


def test_interleaved_reading_does_not_disturb_a_walk(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=60, b_frames=3, gop=20)
    info, index = open_medium(clip.path)
    with FrameReader(info, index) as reader:
        raw = reader.raw_frames()
        for code, picture in enumerate(reader.frames()):
            assert read_code(picture.image) == code
            assert next(raw).pts == index.at(code)
            if code % 7 == 0:
                assert read_code(reader.read_at(index.at(59 - code)).image) == 59 - code


def test_a_stored_index_without_the_counted_mark_still_reads_right(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.avi", codec="mpeg4", b_frames=2, gop=15)
    info, index = open_medium(clip.path)
    assert index.counted
    bare = FrameIndex(index.pts, index.keyframe, index.time_base, index.end_pts)
    with FrameReader(info, bare) as reader:
        for position in (50, 3, 29, 30, 31):
            assert read_code(reader.read_at(bare.at(position)).image) == position


def test_a_lost_frame_is_reported_and_the_others_stay_exact(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=60, gop=10, options={"x264-params": "slices=1"})
    index = build_index(probe(clip.path))
    data = bytearray(clip.path.read_bytes())
    spot = _packet_offset(clip.path, 25)
    data[spot : spot + 200] = bytes(200)
    clip.path.write_bytes(data)
    with FrameReader(probe(clip.path), index, threads=1) as reader:
        raw = {frame.pts: frame for frame in reader.raw_frames()}
        lost = [frame for frame in raw.values() if frame.frame is None]
        assert len(raw) == 60
        assert lost
        assert all(frame.error for frame in lost)
        for frame in lost:
            with pytest.raises(MediaError, match=r"c\.mp4: the frame at .* cannot be decoded"):
                reader.read_at(frame.pts)
        for position in (0, 12, 24, 30, 45, 59):
            assert read_code(reader.read_at(index.at(position)).image) == position


def _packet_offset(path: Path, number: int) -> int:
    import av

    with av.open(str(path)) as container:
        packets = [p.pos for p in container.demux(video=0) if p.size]
    offset = packets[number]
    assert offset is not None
    return offset


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
@pytest.mark.parametrize("b_frames", [0, 2, 3])
@pytest.mark.parametrize("start", [Fraction(0), Fraction(7, 30)])
def test_the_index_ends_where_the_last_frame_does(
    tmp_path: Path, suffix: str, b_frames: int, start: Fraction
) -> None:
    clip = make_clip(tmp_path / f"c{suffix}", frames=40, vfr=True, b_frames=b_frames, start=start)
    _, index = open_medium(clip.path)
    length = float(clip.times[-1] - clip.times[0] + Fraction(1, 30))
    assert index.duration == pytest.approx(length, abs=0.0015 if suffix == ".mkv" else 1e-6)
