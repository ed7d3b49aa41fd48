"""One clock for picture and sound: cuts, joints, wrapped and negative stamps."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.video import FrameReader, open_medium
from app.video.clock import clock_of
from app.video.played import LeftOut, played
from tests.golden import read_code
from tests.sound_clips import RATE, join, make_talking, with_edits

Rows = list[tuple[float, float]]
AAC = 1024 / 48000


def sound(path: Path, left_out: LeftOut | None = None) -> Rows:
    """Start and length of the packets that are played, in seconds of the export's timeline."""
    info, index = open_medium(path)
    with av.open(path) as container:
        return [
            (float(p.pts * p.time_base), float(p.duration * p.time_base))
            for p in played(
                container,
                path,
                container.streams.audio,
                clock=clock_of(info, index),
                left_out=left_out,
            )
        ]


def codes(path: Path) -> list[int]:
    info, index = open_medium(path)
    with FrameReader(info, index) as reader:
        return [read_code(picture.image) for picture in reader.frames()]


def offset(path: Path) -> float:
    """Seconds from the first picture to the first sound, as the clock places both."""
    info, index = open_medium(path)
    first = float(index.start * index.time_base + clock_of(info, index).shift)
    return sound(path)[0][0] - first


def test_what_an_edit_list_cuts_away_is_not_played(tmp_path: Path) -> None:
    whole = make_talking(tmp_path / "whole.mp4", seconds=6)
    path = with_edits(whole, tmp_path / "cut.mp4", video=[(3.24, 2)])
    left_out = LeftOut()
    found = sound(path, left_out)
    # Of what is before the cut: the rest of the packet it falls into, and one to begin with.
    assert -2 * AAC < found[0][0] < -AAC
    assert 2 <= found[-1][0] + found[-1][1] < 2 + AAC
    assert len(found) <= 2 * 48000 / 1024 + 3
    assert left_out.trimmed[1] > 40
    assert codes(path) == list(range(81, 131)), "nor are pictures between keyframe and cut"


def test_an_encoders_delay_is_kept_packet_for_packet(tmp_path: Path) -> None:
    path = make_talking(tmp_path / "plain.mp4", seconds=2)
    with av.open(path) as container:
        stored = [p.pts for p in container.demux(audio=0) if p.size]
    assert [start for start, _ in sound(path)] == [p / 48000 for p in stored if p is not None]
    assert stored[0] == -1024


@pytest.mark.parametrize("gap", [None, Fraction(1, 2)])
def test_pieces_and_pauses_between_them(tmp_path: Path, gap: Fraction | None) -> None:
    whole = make_talking(tmp_path / "whole.mp4", seconds=6)
    pause = [(None, gap)] if gap else []
    path = with_edits(whole, tmp_path / "cut.mp4", video=[(1, 1.4), *pause, (3.52, 2)])
    seen = codes(path)
    assert seen == [*range(25, 60), *range(88, 138)]
    later = 1.4 + float(gap or 0)
    for start, _ in sound(path):
        assert start < 1.4 or start >= later - 0.001, "no sound of elsewhere fills a pause"
    info, index = open_medium(path)
    assert index.seconds(index.at(35)) == pytest.approx(later, abs=0.001)
    with FrameReader(info, index) as reader:
        for position in (80, 34, 35, 3, 36, 20, 84):
            assert read_code(reader.read_at(index.at(position)).image) == seen[position]


def test_a_fragmented_file_hides_what_stands_before_zero(tmp_path: Path) -> None:
    whole = make_talking(
        tmp_path / "w.mp4", seconds=5, options={"movflags": "frag_keyframe+delay_moov"}
    )
    path = with_edits(whole, tmp_path / "cut.mp4", video=[(2.24, 0)])
    assert codes(path) == list(range(56, 125))
    found = sound(path)
    assert found[0][0] >= -2.1 * AAC
    assert found[-1][0] + found[-1][1] == pytest.approx(2.76, abs=AAC)


def test_recordings_joined_byte_by_byte_keep_sound_and_picture_together(tmp_path: Path) -> None:
    first = make_talking(tmp_path / "a.ts", seconds=2)
    again = make_talking(tmp_path / "b.ts", seconds=2, begin=4)
    late = make_talking(tmp_path / "c.ts", seconds=2, begin=4, options={"output_ts_offset": "200"})
    for parts in ([first, again], [first, late], [late, first], [first, late, first]):
        path = join(tmp_path / "joined.ts", parts)
        info, index = open_medium(path)
        assert len(index) == len(parts) * 2 * RATE
        assert index.duration == pytest.approx(2 * len(parts), abs=0.05)
        found = sound(path)
        starts = [start for start, _ in found]
        assert starts == sorted(set(starts))
        # Each part's sound begins as long before or after its pictures as in the part.
        first_picture = float(index.start * index.time_base + clock_of(info, index).shift)
        assert found[0][0] - first_picture == pytest.approx(offset(parts[0]), abs=0.001)
        end = found[-1][0] + found[-1][1] - first_picture
        assert end == pytest.approx(index.duration, abs=0.06)
        gaps = [b[0] - a[0] - a[1] for a, b in itertools.pairwise(found)]
        assert max(map(abs, gaps)) < 0.06


@pytest.mark.parametrize(
    ("start", "first"), [("95443", 0.0), ("36000", 0.0), ("95442.717", 0.0), ("1", None)]
)
def test_a_clock_that_wraps_or_starts_late_is_moved_as_a_whole(
    tmp_path: Path, start: str, first: float | None
) -> None:
    path = make_talking(tmp_path / "wrap.ts", seconds=3, options={"output_ts_offset": start})
    plain = make_talking(tmp_path / "plain.ts", seconds=3)
    info, index = open_medium(path)
    clock = clock_of(info, index)
    picture = float(index.start * index.time_base + clock.shift)
    earliest = min(picture, sound(path)[0][0])
    if first is not None:
        assert earliest == pytest.approx(first, abs=0.001)
    else:
        assert clock.shift == 0
    assert offset(path) == pytest.approx(offset(plain), abs=0.001)
    assert sound(path)[-1][0] - picture < 3
    assert codes(path) == list(range(75))


def broken_backwards(path: Path, out: Path, change: Callable[[int], int]) -> Path:
    """The same clip with other times in its FLV tags."""
    data = bytearray(path.read_bytes())
    at = 13
    number = 0
    while at + 11 <= len(data):
        size = int.from_bytes(data[at + 1 : at + 4], "big")
        if data[at] in (8, 9):
            time = int.from_bytes(data[at + 4 : at + 7], "big") + (data[at + 7] << 24)
            time = change(time)
            data[at + 4 : at + 7] = (time & 0xFFFFFF).to_bytes(3, "big")
            data[at + 7] = time >> 24
            number += 1
        at += 15 + size
    out.write_bytes(data)
    assert number
    return out


def test_stamps_that_fall_back_on_the_way(tmp_path: Path) -> None:
    plain = make_talking(tmp_path / "plain.flv", seconds=4, video="flv")
    path = broken_backwards(plain, tmp_path / "b.flv", lambda t: t if t < 2000 else t - 1900)
    index = open_medium(path)[1]
    assert len(index) == 100
    assert index.duration == pytest.approx(4, abs=0.1)
    found = sound(path)
    assert offset(path) == pytest.approx(offset(plain), abs=0.001)
    assert found[-1][0] == pytest.approx(sound(plain)[-1][0], abs=0.05)
    starts = [start for start, _ in found]
    assert starts == sorted(set(starts))


def test_sound_long_before_the_picture_moves_both(tmp_path: Path) -> None:
    path = make_talking(
        tmp_path / "early.mkv",
        seconds=3,
        audio="pcm_s16le",
        audio_start=Fraction(-2),
        options={"avoid_negative_ts": "disabled"},
    )
    with av.open(path) as container:
        assert next(container.demux(audio=0)).pts == -2000
    assert clock_of(*open_medium(path)).shift == 2
    assert sound(path)[0][0] == 0


def test_a_picture_that_stands_for_long_is_no_joint(tmp_path: Path) -> None:
    path = make_talking(tmp_path / "still.ts", seconds=16, pause=(2, 14))
    info, index = open_medium(path)
    assert not index.counted
    assert index.duration == pytest.approx(16, abs=0.05)
    assert clock_of(info, index).stretches == (Fraction(0),)
