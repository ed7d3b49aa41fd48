"""Odd and broken files open as far as they can, or say clearly why not."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.core.errors import MediaError
from app.core.model import MediaKind
from app.video import FrameReader, open_medium, probe
from tests.golden import make_clip, paint, read_code

# file: frames, displayed size, rotation, bit depth, truncated
EXPECTED = {
    "carphone_qcif.mp4": (120, (176, 144), 0, 8, False),
    "closeup_woman_mpeg4_320.avi": (164, (320, 240), 0, 8, False),
    "intel_asl_book.mkv": (109, (640, 480), 0, 8, False),
    "intel_classroom_480x270.mp4": (45, (480, 270), 0, 8, False),
    "intel_face-demographics-walking-and-pause_480x270.mp4": (41, (480, 270), 0, 8, False),
    "intel_one_by_one.mp4": (1394, (768, 432), 0, 8, False),
    "intel_people-detection_480x270.mp4": (23, (480, 270), 0, 8, False),
    "masked_walkers_park.mp4": (425, (640, 360), 0, 8, False),
    "openpose_street.avi": (205, (1280, 720), 0, 8, False),
    "pixabay37420_mask_on_chair_noface.mp4": (327, (1280, 720), 0, 8, False),
    "robustness/hevc_10bit.mov": (95, (480, 270), 0, 10, False),
    "robustness/mjpeg_pcm.avi": (95, (480, 270), 0, 8, False),
    "robustness/nonsquare_pixels.mp4": (30, (480, 270), 0, 8, False),
    "robustness/odd_size_yuv444_noaudio.mkv": (95, (481, 271), 0, 8, False),
    "robustness/rotate90_metadata.mp4": (95, (640, 360), 270, 8, False),
    "robustness/single_frame.mp4": (1, (1280, 720), 0, 8, False),
    "robustness/truncated.webm": (40, (480, 270), 0, 8, True),
    "robustness/variable_frame_rate.mp4": (52, (480, 270), 0, 8, False),
    "robustness/very_low_res_160.mp4": (95, (160, 90), 0, 8, False),
    "robustness/vp9_opus.webm": (95, (480, 270), 0, 8, False),
    "robustness/xvid_mp3.avi": (95, (480, 270), 0, 8, False),
}
REFUSED = {
    "robustness/audio_only.m4a": "only audio",
    "robustness/empty.mp4": "empty",
    "robustness/not_a_video.mp4": "not a video",
}


@pytest.mark.parametrize("name", list(EXPECTED))
def test_real_clip_opens(clips: Path, name: str) -> None:
    frames, size, rotation, depth, truncated = EXPECTED[name]
    info, index = open_medium(clips / name)
    assert (info.width, info.height) == size
    assert (info.rotation, info.bit_depth) == (rotation, depth)
    assert len(index) == frames
    assert (info.truncated, index.truncated) == (truncated, truncated)
    assert info.kind is MediaKind.VIDEO
    with FrameReader(info, index, threads=2) as reader:
        middle = index.at(len(index) // 2)
        for pts in (index.last, index.start, middle):
            picture = reader.read_at(pts)
            assert picture.pts == pts
            assert picture.image.shape == (size[1], size[0], 3)


@pytest.mark.parametrize("name", list(REFUSED))
def test_real_clip_is_refused_clearly(clips: Path, name: str) -> None:
    with pytest.raises(MediaError, match=REFUSED[name]) as caught:
        probe(clips / name)
    assert str(clips / name) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_every_file_of_the_folder_is_expected(clips: Path) -> None:
    found = {str(p.relative_to(clips)) for p in clips.rglob("*") if p.is_file()}
    assert found <= set(EXPECTED) | set(REFUSED)


def test_pixels_that_are_not_square_are_not_stretched(clips: Path) -> None:
    info = probe(clips / "robustness/nonsquare_pixels.mp4")
    assert info.sample_aspect == 2
    assert (info.width, info.height) == (info.coded_width, info.coded_height)


def test_seeks_agree_with_a_walk_where_stamps_are_guesses(clips: Path) -> None:
    info, index = open_medium(clips / "closeup_woman_mpeg4_320.avi")
    assert index.counted
    with FrameReader(info, index) as reader:
        walk = {p.pts: p.image.tobytes() for p in reader.frames()}
        for position in random.Random(4).sample(range(len(index)), 8):
            assert reader.read_at(index.at(position)).image.tobytes() == walk[index.at(position)]


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_what_is_no_medium_is_refused(tmp_path: Path) -> None:
    cases: list[tuple[Path, str]] = [
        (tmp_path / "missing.mp4", "no such file"),
        (tmp_path, "folder"),
        (write(tmp_path / "empty.png", b""), "empty"),
        (write(tmp_path / "text.txt", b"just some words\n" * 40), "not a video"),
        (write(tmp_path / "noise.mp4", random.Random(0).randbytes(50_000)), "video"),
        (write(tmp_path / "list.m3u8", b"#EXTM3U\n#EXTINF:1,\nhttp://x.invalid/a.ts\n"), "video"),
        (write(tmp_path / "short.avi", b"RIFF\1\2"), "video"),
        (write(tmp_path / "list.txt", b"ffconcat version 1.0\nfile other.mp4\n"), "video"),
        (
            write(tmp_path / "phone.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(500)),
            "HEIC",
        ),
    ]
    for path, reason in cases:
        with pytest.raises(MediaError, match=reason) as caught:
            probe(path)
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)


def test_audio_with_cover_art_is_only_audio(tmp_path: Path) -> None:
    path = tmp_path / "song.mp4"
    with av.open(str(path), "w") as out:
        audio: Any = out.add_stream("aac", rate=48000)
        cover: Any = out.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 160, 96, "yuvj420p"
        cover.disposition = av.stream.Disposition.attached_pic
        frame = av.VideoFrame.from_ndarray(paint(3, (160, 96)), format="bgr24")
        picture = frame.reformat(format="yuvj420p")
        picture.pts = 0
        quiet = np.zeros((2, 1024), np.float32)
        sound = av.AudioFrame.from_ndarray(quiet, format="fltp", layout="stereo")
        sound.sample_rate, sound.pts = 48000, 0
        for stream, data in ((cover, picture), (audio, sound)):
            out.mux(stream.encode(data))
            out.mux(stream.encode(None))
    with pytest.raises(MediaError, match="only audio"):
        probe(path)


def test_of_two_video_streams_one_is_the_video(tmp_path: Path) -> None:
    path = tmp_path / "two.mp4"
    with av.open(str(path), "w") as out:
        streams: list[tuple[Any, tuple[int, int], int]] = []
        for first, size in ((0, (160, 96)), (1000, (320, 180))):
            stream: Any = out.add_stream("libx264", rate=30)
            stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
            streams.append((stream, size, first))
        for i in range(12):
            for stream, size, first in streams:
                frame = av.VideoFrame.from_ndarray(paint(first + i, size), format="bgr24")
                frame = frame.reformat(format="yuv420p")
                frame.pts = i
                out.mux(stream.encode(frame))
        for stream, _, _ in streams:
            out.mux(stream.encode(None))
    info, index = open_medium(path)
    assert [(s.index, s.kind) for s in info.other_streams] == [(1, "video")]
    with FrameReader(info, index) as reader:
        assert [read_code(p.image) for p in reader.frames()] == list(range(12))


@pytest.mark.parametrize(
    "name", ["c.mp4", "c.mkv", "c.webm", "c.avi", "f.mp4", "c.ts", "c.flv", "c.h264", "c.gif"]
)
def test_the_readable_part_of_a_truncated_file_opens(tmp_path: Path, name: str) -> None:
    options: dict[str, dict[str, Any]] = {
        "c.mp4": {"container_options": {"movflags": "faststart"}, "b_frames": 2},
        "f.mp4": {"container_options": {"movflags": "frag_keyframe+empty_moov"}, "gop": 10},
        "c.webm": {"codec": "libvpx-vp9"},
        "c.avi": {"codec": "mjpeg", "pix_fmt": "yuvj420p"},
        "c.gif": {"codec": "gif", "pix_fmt": "bgr8", "rate": 25},
    }
    clip = make_clip(tmp_path / name, **options.get(name, {}))
    whole = clip.path.read_bytes()
    clip.path.write_bytes(whole[: len(whole) * 6 // 10])
    info, index = open_medium(clip.path)
    assert 20 <= len(index) <= 45
    if clip.path.suffix in {".mp4", ".mkv", ".webm", ".avi"}:
        assert info.truncated
        assert index.truncated
    with FrameReader(info, index) as reader:
        codes = [read_code(p.image) for p in reader.frames(stop=index.at(len(index) - 4))]
        assert codes == list(range(len(index) - 3))
        last = list(reader.raw_frames())[-1]
        if index.truncated:
            assert last.frame is not None


def test_an_mp4_cut_before_its_table_says_so(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=20)
    clip.path.write_bytes(clip.path.read_bytes()[:20_000])
    with pytest.raises(MediaError, match=r"incomplete.*moov"):
        probe(clip.path)


def test_a_stream_cut_at_its_start_opens_at_the_first_whole_picture(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.ts", gop=20, b_frames=2)
    data = clip.path.read_bytes()
    clip.path.write_bytes(data[len(data) // 6 // 188 * 188 :])
    info, index = open_medium(clip.path)
    with FrameReader(info, index) as reader:
        codes = [read_code(p.image) for p in reader.frames()]
        assert codes == list(range(20, 60))
        assert all(frame.frame is not None for frame in reader.raw_frames())


def test_joined_recordings_whose_clock_falls_back(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "a.ts", gop=20, b_frames=2)
    other = make_clip(tmp_path / "b.ts", size=(480, 270), frames=30)
    joined = tmp_path / "joined.ts"
    joined.write_bytes(clip.path.read_bytes() + other.path.read_bytes())
    info, index = open_medium(joined)
    assert len(index) == 90
    assert index.duration == pytest.approx(3.0, abs=0.1)
    with FrameReader(info, index) as reader:
        pictures = list(reader.frames())
        assert [read_code(p.image) for p in pictures] == [*range(60), *range(30)]
        # The larger of the two sizes holds both.
        assert {p.image.shape for p in pictures} == {(270, 480, 3)}
        assert read_code(reader.read_at(index.at(75)).image) == 15
        raw = [f.frame for f in reader.raw_frames()]
        assert all(f is not None and (f.width, f.height) == (480, 270) for f in raw)


def _remux(source: Path, out: Path, change: Callable[[int, Any], Any], **options: str) -> Path:
    with (
        av.open(str(source)) as container,
        av.open(str(out), "w", container_options=options) as target,
    ):
        stream = target.add_stream_from_template(container.streams.video[0])
        packets = (p for p in container.demux(video=0) if p.size)
        for number, packet in enumerate(packets):
            packet.stream = stream
            target.mux_one(change(number, packet))
    return out


def test_an_edit_list_hides_the_frames_before_it(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", b_frames=3, gop=12)

    def earlier(_: int, packet: Any) -> Any:
        packet.pts -= 512 * 20
        packet.dts -= 512 * 20
        return packet

    path = _remux(clip.path, tmp_path / "e.mp4", earlier, avoid_negative_ts="disabled")
    info, index = open_medium(path)
    with FrameReader(info, index) as reader:
        assert [read_code(p.image) for p in reader.frames()] == list(range(20, 60))
        assert read_code(reader.read_at(index.at(7)).image) == 27


def test_stamps_that_repeat_are_made_to_grow(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=40, gop=10)

    def halved(_: int, packet: Any) -> Any:
        packet.pts = packet.dts = packet.pts // 1024 * 1024
        return packet

    info, index = open_medium(_remux(clip.path, tmp_path / "d.mkv", halved))
    assert len(index) == 40
    with FrameReader(info, index) as reader:
        assert [read_code(p.image) for p in reader.frames()] == list(range(40))
        for position in (33, 10, 11, 9):
            assert read_code(reader.read_at(index.at(position)).image) == position


@pytest.mark.parametrize("flip", ["h", "v"])
def test_a_mirroring_display_matrix_is_undone(tmp_path: Path, flip: str) -> None:
    path = tmp_path / "m.mp4"
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        stream.set_display_rotation(0, hflip=flip == "h", vflip=flip == "v")
        for i in range(10):
            image = paint(i, (320, 180))
            coded = image[:, ::-1] if flip == "h" else image[::-1]
            frame = av.VideoFrame.from_ndarray(coded.copy(), format="bgr24")
            frame = frame.reformat(format="yuv420p")
            frame.pts = i
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    info, index = open_medium(path)
    assert info.mirrored
    with FrameReader(info, index) as reader:
        assert [read_code(p.image) for p in reader.frames()] == list(range(10))
        assert read_code(reader.read_at(index.at(6)).image) == 6


def test_strange_names_are_only_names(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=3)
    for name in ("concat:a|b.mp4", "%03d #?*.mp4", "http:x.mp4", "ünïcode 名.mp4", "-i.mp4"):
        path = tmp_path / name
        shutil.copy(clip.path, path)
        _, index = open_medium(path)
        assert len(index) == 3
