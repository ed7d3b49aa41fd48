"""Golden clips: small synthetic videos whose every frame carries its own number.

The number is drawn as a row of large black and white blocks (16 data bits and 4 check
bits) along the top edge of the *displayed* picture, so that it survives compression,
scaling and rotation, and a wrong frame can never be taken for the right one. Keep regions
of a redaction test below ``code_height``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Painter = Callable[[Image, int], None]

DATA_BITS = 16
CHECK_BITS = 4
BITS = DATA_BITS + CHECK_BITS


@dataclass(frozen=True, slots=True)
class GoldenClip:
    """What :func:`make_clip` wrote; frame ``i`` carries the code ``i``.

    Attributes:
        times: Presentation time of every frame in seconds, in display order. A container
            with a coarser clock rounds them to its own ticks.
        size: Displayed width and height.
        keyframes: Whether the encoder was told to make keyframes every ``gop`` frames.
    """

    path: Path
    frames: int
    times: tuple[Fraction, ...]
    size: tuple[int, int]
    rate: Fraction
    rotation: int


def code_height(height: int) -> int:
    """Rows from the top that the code takes."""
    return max(8, height // 8)


def _check(code: int) -> int:
    return (sum((code >> shift) & 0xF for shift in (0, 4, 8, 12)) * 7 + 5) & 0xF


def paint(code: int, size: tuple[int, int]) -> Image:
    """A picture with a code and a moving background.

    Args:
        code: 0 to 65535.
        size: Displayed width and height; the width must be at least 80.

    Returns:
        (height, width, 3) BGR.
    """
    if not 0 <= code < 1 << DATA_BITS:
        raise ValueError(f"a code has {DATA_BITS} bits, {code} does not fit")
    width, height = size
    x = np.arange(width, dtype=np.int32)[None, :]
    y = np.arange(height, dtype=np.int32)[:, None]
    image = np.empty((height, width, 3), np.uint8)
    image[..., 0] = 60 + ((x + 2 * code) // 2 + y // 3) % 96
    image[..., 1] = 60 + (y + code) % 96
    image[..., 2] = 60 + (x // 3 + y // 2 + 3 * code) % 96
    side = max(4, height // 6)
    left = (code * 5) % max(1, width - side)
    image[height // 2 : height // 2 + side, left : left + side] = (40, 180, 220)
    word = (code << CHECK_BITS) | _check(code)
    edges = np.linspace(0, width, BITS + 1).astype(int)
    for bit in range(BITS):
        white = (word >> (BITS - 1 - bit)) & 1
        image[: code_height(height), edges[bit] : edges[bit + 1]] = 235 if white else 20
    return image


def read_code(image: Image) -> int:
    """The code in a displayed picture of any size.

    Args:
        image: (height, width, 3) BGR or (height, width) grey, upright, not cropped.

    Raises:
        ValueError: There is no readable code (its check bits do not fit).
    """
    grey = image if image.ndim == 2 else image.mean(axis=2)
    height, width = grey.shape
    rows = code_height(height)
    band = grey[rows // 4 : max(rows // 4 + 1, rows * 3 // 4)]
    edges = np.linspace(0, width, BITS + 1)
    word = 0
    for bit in range(BITS):
        low, high = edges[bit], edges[bit + 1]
        first = int(low + (high - low) * 0.3)
        last = max(first + 1, int(low + (high - low) * 0.7))
        word = (word << 1) | int(float(band[:, first:last].mean()) > 127)
    code = word >> CHECK_BITS
    if word & ((1 << CHECK_BITS) - 1) != _check(code):
        raise ValueError(f"the picture carries no readable code (read {word:#07x})")
    return code


def frame_steps(frames: int, *, vfr: bool) -> list[int]:
    """Start of each frame in units of one nominal frame (irregular but growing if vfr)."""
    if not vfr:
        return list(range(frames))
    pattern = (1, 1, 3, 1, 2, 7, 1, 1, 1, 4)
    steps = [0]
    for i in range(frames - 1):
        steps.append(steps[-1] + pattern[i % len(pattern)])
    return steps


def _encoder_options(codec: str, b_frames: int, options: dict[str, str] | None) -> dict[str, str]:
    chosen: dict[str, str] = {}
    if codec == "libx264":
        chosen = {"preset": "ultrafast", "crf": "20", "sc_threshold": "0"}
    elif codec == "libx265":
        chosen = {
            "preset": "ultrafast",
            "crf": "20",
            "x265-params": f"log-level=none:scenecut=0:bframes={b_frames}:b-adapt=0",
        }
    elif codec == "libvpx-vp9":
        chosen = {"deadline": "realtime", "cpu-used": "8", "crf": "25", "b": "0"}
    elif codec == "libvpx":
        chosen = {"deadline": "realtime", "cpu-used": "8", "b": "2M"}
    elif codec in {"mpeg4", "mpeg2video"}:
        chosen = {"b": "4M"}
    return {**chosen, **(options or {})}


def make_clip(
    path: Path,
    *,
    frames: int = 60,
    size: tuple[int, int] = (320, 180),
    rate: Fraction | int = 30,
    codec: str = "libx264",
    gop: int = 30,
    b_frames: int = 0,
    pix_fmt: str = "yuv420p",
    rotation: int = 0,
    vfr: bool = False,
    audio_streams: int = 0,
    audio_codec: str | None = None,
    start: Fraction | int = 0,
    container: str | None = None,
    container_options: dict[str, str] | None = None,
    sample_aspect: Fraction | None = None,
    options: dict[str, str] | None = None,
    metadata: dict[str, str] | None = None,
    painter: Painter | None = None,
    codes: Sequence[int] | None = None,
) -> GoldenClip:
    """Encode a golden clip.

    Args:
        path: Where to write; the suffix chooses the container unless ``container`` does.
        frames: How many frames.
        size: *Displayed* width and height (after rotation).
        rate: Nominal frames per second.
        codec: FFmpeg encoder name.
        gop: Keyframe distance in frames.
        b_frames: B-frames between two reference frames.
        pix_fmt: Coded pixel format.
        rotation: Clockwise degrees from the coded to the displayed picture, written as
            display matrix; the coded picture is turned the other way round.
        vfr: Irregular frame times (see :func:`frame_steps`).
        audio_streams: Number of audio streams, each a tone of its own pitch.
        audio_codec: Encoder of the audio; by default one that fits the container.
        start: Time of the first frame in seconds.
        sample_aspect: Pixel aspect ratio to announce.
        options: More encoder options.
        metadata: Container metadata (title, location, ...).
        painter: Draws more into each displayed picture (below the code).
        codes: Code of each frame; by default 0, 1, 2, ...
    """
    rate = Fraction(rate)
    start = Fraction(start)
    steps = frame_steps(frames, vfr=vfr)
    ticks = 512
    time_base = 1 / (rate * ticks)
    offset = round(start / time_base)
    turned = rotation in (90, 270)
    coded = (size[1], size[0]) if turned else size
    with av.open(
        str(path), "w", format=container, container_options=container_options or {}
    ) as out:
        out.metadata.update(metadata or {})
        # The real average keeps encoders that look at the rate (MPEG-4) within 16 bits.
        stream: Any = out.add_stream(codec, rate=rate)
        stream.width, stream.height = coded
        stream.pix_fmt = pix_fmt
        stream.time_base = time_base
        context = stream.codec_context
        context.time_base = 1 / rate if codec in {"mpeg4", "mpeg2video"} else time_base
        context.gop_size = gop
        context.max_b_frames = b_frames
        context.thread_count = 1
        if sample_aspect is not None:
            context.sample_aspect_ratio = sample_aspect
        context.options = _encoder_options(codec, b_frames, options)
        if rotation:
            stream.set_display_rotation(-rotation)
        voices = [_add_audio(out, audio_codec, path) for _ in range(audio_streams)]
        # Audio goes first in small files: its length is known, and players like it.
        length = steps[-1] / rate + 1 / rate
        for number, voice in enumerate(voices):
            _write_tone(out, voice, start=start, length=length, pitch=220 * (number + 1))
        for i, step in enumerate(steps):
            code = codes[i] if codes is not None else i
            image = paint(code, size)
            if painter is not None:
                painter(image, code)
            if rotation:
                # rot90 turns counter-clockwise: the inverse of the display rotation.
                image = np.ascontiguousarray(np.rot90(image, rotation // 90))
            frame = av.VideoFrame.from_ndarray(image, format="bgr24").reformat(
                format=pix_fmt, dst_colorspace="itu601", dst_color_range="MPEG"
            )
            frame.pts = offset + step * ticks
            frame.time_base = time_base
            if context.time_base != time_base:
                frame.pts = round(frame.pts * time_base / context.time_base)
                frame.time_base = context.time_base
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    times = tuple(start + step / rate for step in steps)
    return GoldenClip(path, frames, times, size, rate, rotation)


def _add_audio(out: Any, codec: str | None, path: Path) -> Any:
    if codec is None:
        codec = {".webm": "libopus", ".avi": "pcm_s16le"}.get(path.suffix.lower(), "aac")
    stream = out.add_stream(codec, rate=48000)
    stream.layout = "mono"
    return stream


def _write_tone(out: Any, stream: Any, *, start: Fraction, length: Fraction, pitch: int) -> None:
    total = max(1, int(length * 48000))
    wave = (0.2 * np.sin(2 * np.pi * pitch * np.arange(total) / 48000)).astype(np.float32)
    resampler = av.AudioResampler(
        format=stream.format.name, layout="mono", rate=48000, frame_size=stream.frame_size or 960
    )
    frame = av.AudioFrame.from_ndarray(wave[None], format="fltp", layout="mono")
    frame.sample_rate = 48000
    frame.time_base = Fraction(1, 48000)
    frame.pts = round(start * 48000)
    for piece in [*resampler.resample(frame), *resampler.resample(None)]:
        out.mux(stream.encode(piece))
    out.mux(stream.encode(None))
