"""Clips whose sound tells its time: each second has a tone of its own pitch.

So that it can be heard which seconds of a recording are in a file, wherever in it they are.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from tests.golden import paint

Samples = NDArray[np.float32]
Edit = tuple[Fraction | float | None, Fraction | float]
"""Start in the recording, or None for a pause, and length, in seconds."""

SIZE = (160, 96)
RATE = 25
_COARSE = ("mpeg4", "mpeg2video", "wmv2")
_LOWEST, _STEP = 400, 150


def pitch(second: int) -> int:
    """Hertz of the tone that sounds in a second of the recording."""
    return _LOWEST + _STEP * (second % 16)


def tone(first: int, count: int, rate: int) -> Samples:
    """Samples of the recording: in each second a tone from .2 to .8 s of it."""
    number = np.arange(first, first + count)
    second, place = number // rate, (number % rate) / rate
    sound = np.sin(2 * np.pi * (_LOWEST + _STEP * (second % 16)) * number / rate)
    return (0.5 * sound * ((place > 0.2) & (place < 0.8))).astype(np.float32)


def make_talking(
    path: Path,
    *,
    seconds: int = 4,
    begin: int = 0,
    video: str = "libx264",
    audio: str = "aac",
    audio_rate: int = 48000,
    gop: int = RATE,
    b_frames: int = 0,
    video_start: Fraction = Fraction(0),
    audio_start: Fraction = Fraction(0),
    container: str | None = None,
    options: dict[str, str] | None = None,
    chroma: str | None = None,
    pause: tuple[int, int] | None = None,
) -> Path:
    """A clip of coded pictures and tones.

    Args:
        path: Where to write.
        seconds: Of the recording.
        begin: Second of the recording at which the clip begins; its codes count from there.
        video, audio: FFmpeg encoders.
        audio_rate: Samples a second.
        gop, b_frames: Of the video.
        video_start, audio_start: Times of the first picture and the first sample.
        container: FFmpeg's muxer, where the suffix does not tell it.
        options: For the container.
        pause: Seconds between which one picture stands.
        chroma: Where H.264 says that chroma samples lie, in FFmpeg's words.
    """
    with av.open(path, "w", format=container, options=options or {}) as out:
        film: Any = out.add_stream(video, rate=RATE)
        film.width, film.height = SIZE
        film.pix_fmt = "yuvj420p" if video == "mjpeg" else "yuv420p"
        film.gop_size = gop
        film.max_b_frames = b_frames
        if video == "libx264":
            film.options = {"preset": "ultrafast", "crf": "20", "sc_threshold": "0"}
            film.options["bf"] = str(b_frames)
            if chroma is not None:
                film.options["chroma_sample_location"] = chroma
        elif video in _COARSE:
            film.options = {"b": "2M"}
        sound: Any = out.add_stream(audio, rate=audio_rate)
        sound.layout = "mono"
        if audio.startswith("wma"):
            sound.bit_rate = 128_000
        # These cannot hold a finer clock.
        base = Fraction(1, RATE * (1 if video in _COARSE else 600))
        film.time_base = film.codec_context.time_base = base
        for frame in range(seconds * RATE):
            if pause is None or not pause[0] * RATE < frame < pause[1] * RATE:
                picture = av.VideoFrame.from_ndarray(paint(begin * RATE + frame, SIZE), "bgr24")
                picture.time_base = base
                picture.pts = round((Fraction(frame, RATE) + video_start) / base)
                out.mux(film.encode(picture))
            for packet in _sound(sound, begin, frame, audio_rate, audio_start):
                out.mux(packet)
        out.mux(film.encode(None))
        out.mux(sound.encode(None))
    return path


def _sound(stream: Any, begin: int, frame: int, rate: int, start: Fraction) -> Iterator[Any]:
    first, last = frame * rate // RATE, (frame + 1) * rate // RATE
    samples = tone(begin * rate + first, last - first, rate)
    name = stream.codec_context.format.name
    if not name.startswith("flt"):
        block = av.AudioFrame.from_ndarray((samples * 32767).astype(np.int16)[None], "s16", "mono")
    else:
        block = av.AudioFrame.from_ndarray(samples[None], "flt", "mono")
    block.sample_rate, block.time_base = rate, Fraction(1, rate)
    block.pts = first + round(start * rate)
    yield from stream.encode(block)


def heard(path: Path, *, stored: bool = False, track: int = 0) -> list[tuple[float, int]]:
    """Which seconds of the recording can be heard, and when.

    Args:
        path: File to listen to.
        stored: All that is stored in an MP4 or MOV file, also what its edit lists hide.
        track: Number of the sound track.

    Returns:
        Time in the file at which each tone begins (to about 10 ms) and its second of the
        recording, modulo 16.
    """
    options = {"ignore_editlist": "1"} if stored else {}
    found: list[tuple[float, int]] = []
    with av.open(path, options=options) as container:
        times: list[float] = []
        parts: list[Samples] = []
        rate = 0
        for frame in container.decode(audio=track):
            block: Any = frame.to_ndarray().astype(np.float32)
            if frame.format.name.startswith("s16"):
                block = block / 32768
            block = block[0] if frame.format.is_planar else block[0, :: len(frame.layout.channels)]
            rate = frame.sample_rate
            times.append(float(frame.time or 0))
            parts.append(block)
    sounding, begun = -1, 0.0
    hop = rate // 100
    for time, block in _hops(times, parts, rate, hop):
        second = _second_of(block, rate)
        if second >= 0 and second != sounding:
            begun = time
            found.append((begun, second))
        sounding = second
    return [one for i, one in enumerate(found) if i == 0 or one[1] != found[i - 1][1]]


def _hops(
    times: Sequence[float], parts: Sequence[Samples], rate: int, hop: int
) -> Iterator[tuple[float, Samples]]:
    place = np.concatenate(
        [t + np.arange(len(p)) / rate for t, p in zip(times, parts, strict=True)]
    )
    whole = np.concatenate(parts)
    for first in range(0, len(whole) - 3 * hop, hop):
        yield float(place[first]), whole[first : first + 3 * hop]


def _second_of(block: Samples, rate: int) -> int:
    third = len(block) // 3
    if min(float(np.sqrt(np.mean(part**2))) for part in (block[:third], block[-third:])) < 0.2:
        return -1
    spectrum = np.abs(np.fft.rfft(block * np.hanning(len(block)), 4 * len(block)))
    hertz = float(np.argmax(spectrum)) * rate / (4 * len(block))
    return round((hertz - _LOWEST) / _STEP) % 16


def with_edits(
    source: Path, out: Path, *, video: Sequence[Edit], audio: Sequence[Edit] | None = None
) -> Path:
    """Give the tracks of an MP4 or MOV file other edit lists; nothing else changes.

    Args:
        source: Has an edit list in each track already, video first; ``moov`` stands last.
        out: Where the copy goes.
        video, audio: The edits; those of the video for both where no others are given.
    """
    data = source.read_bytes()
    tracks = iter((video, video if audio is None else audio))
    scale = 1

    def rebuilt(at: int, end: int, inner: Callable[[bytes, bytes], bytes]) -> bytes:
        made = b""
        while at + 8 <= end:
            size, kind = struct.unpack_from(">I4s", data, at)
            body = inner(kind, data[at + 8 : at + size]) if kind != b"moov" else b""
            if kind in (b"moov", b"trak", b"edts"):
                body = rebuilt(at + 8, at + size, inner)
            made += struct.pack(">I4s", 8 + len(body), kind) + body
            at += size
        return made

    def change(kind: bytes, body: bytes) -> bytes:
        nonlocal scale
        if kind == b"mvhd":
            (scale,) = struct.unpack_from(">I", body, 12)
        return _edit_list(body, next(tracks), scale, ticks) if kind == b"elst" else body

    with av.open(source) as container:
        bases = iter([stream.time_base for stream in container.streams])
    ticks = lambda: next(bases).denominator  # type: ignore[union-attr]  # noqa: E731
    out.write_bytes(rebuilt(0, len(data), change))
    return out


def _edit_list(body: bytes, edits: Sequence[Edit], scale: int, ticks: Callable[[], int]) -> bytes:
    """The box's content; a track's own delay (of its codec) is kept."""
    delay = struct.unpack_from(">i", body, 12)[0]
    unit = ticks()
    entries = [
        struct.pack(
            ">IiI",
            round(length * scale),
            -1 if start is None else round(start * unit) + delay,
            0x10000,
        )
        for start, length in edits
    ]
    return body[:4] + struct.pack(">I", len(entries)) + b"".join(entries)


def join(out: Path, parts: Sequence[Path]) -> Path:
    """Files one after the other, as ``cat`` joins them."""
    out.write_bytes(b"".join(part.read_bytes() for part in parts))
    return out
