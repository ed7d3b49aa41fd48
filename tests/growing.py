"""Clips whose pictures change their size on the way, with the codes of :mod:`tests.golden`."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from tests.golden import paint

ENCODERS = {
    "h264": "libx264",
    "hevc": "libx265",
    "mpeg2video": "mpeg2video",
    "mpeg4": "mpeg4",
    "h263": "h263p",
    "flv1": "flv",
    "mjpeg": "mjpeg",
    "png": "png",
    "prores": "prores",
    "vp8": "libvpx",
    "vp9": "libvpx-vp9",
    "av1": "libsvtav1",
}
_RAW = {
    "h264": "h264",
    "hevc": "hevc",
    "mpeg2video": "m2v",
    "mjpeg": "mjpeg",
}
"""Codecs whose recordings are joined by putting one behind the other, and their containers."""
_HOLDERS = {"mpeg4": "avi", "h263": "avi", "flv1": "flv", "png": "nut"}
_FORMATS = {"mjpeg": "yuvj420p", "png": "rgb24", "prores": "yuv422p10le"}
_QUIET = {"libx265": {"x265-params": "log-level=error:pools=1"}, "libsvtav1": {"preset": "12"}}


def make_growing(
    folder: Path, codec: str, sizes: Sequence[tuple[int, int]], *, frames: int = 10
) -> Path:
    """So many frames of each size, with codes that count on."""
    if codec not in _RAW:
        return _in_one(
            folder / f"{codec}.{_HOLDERS.get(codec, 'mkv')}", codec, sizes, frames=frames
        )
    path, data = folder / f"{codec}.{_RAW[codec]}", b""
    for number, size in enumerate(sizes):
        part = folder / f"part.{_RAW[codec]}"
        with av.open(str(part), "w") as out:
            stream = _stream(out, codec, size)
            for packet in _packets(stream, range(number * frames, (number + 1) * frames), size):
                out.mux(packet)
        data += part.read_bytes()
        part.unlink()
    path.write_bytes(data)
    return path


def _in_one(path: Path, codec: str, sizes: Sequence[tuple[int, int]], *, frames: int) -> Path:
    with av.open(str(path), "w") as out:
        stream = _stream(out, codec, sizes[0])
        for number, size in enumerate(sizes):
            codes = range(number * frames, (number + 1) * frames)
            if number == 0:
                out.mux(_packets(stream, codes, size))
                continue
            with av.open(str(path.with_stem("part")), "w") as other:
                encoder = _stream(other, codec, size)
                made = _packets(encoder, codes, size)
            for packet in made:
                packet.stream = stream
                out.mux(packet)
    path.with_stem("part").unlink(missing_ok=True)
    return path


def _stream(out: Any, codec: str, size: tuple[int, int]) -> Any:
    encoder = ENCODERS[codec]
    stream = out.add_stream(encoder, rate=25, options=_QUIET.get(encoder, {}))
    stream.width, stream.height = size
    stream.pix_fmt = _FORMATS.get(codec, "yuv420p")
    stream.codec_context.max_b_frames = 0
    stream.bit_rate = 2_000_000
    return stream


def _packets(stream: Any, codes: range, size: tuple[int, int]) -> list[Any]:
    made: list[Any] = []
    for code in codes:
        frame = av.VideoFrame.from_ndarray(paint(code, size), format="bgr24")
        frame.pts, frame.time_base = code, Fraction(1, 25)
        made += stream.encode(frame)
    return [*made, *stream.encode(None)]
