"""What the edit list of an MP4 or QuickTime file says about how long a track is shown."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

_LARGEST = 1 << 20
_INSIDE = {b"moov", b"trak", b"edts"}


def shown_length(path: Path, track: int) -> tuple[Fraction, Fraction] | None:
    """Seconds for which a track's samples are shown, and how finely that is noted.

    FFmpeg tells the sum of the decoding intervals instead where that is shorter, which with
    reordered pictures of uneven length it often is.

    Args:
        path: An MP4, MOV or similar file.
        track: Number of the track (FFmpeg's stream id).

    Returns:
        None where the file has no edit list for the track, or one of several pieces.
    """
    scale, current = 0, 0
    found: tuple[int, ...] = ()
    try:
        with path.open("rb") as file:
            for kind, data in _boxes(file, 0, path.stat().st_size):
                wide = data[:1] == b"\x01"
                if kind == b"mvhd":
                    (scale,) = struct.unpack_from(">I", data, 20 if wide else 12)
                elif kind == b"tkhd":
                    (current,) = struct.unpack_from(">I", data, 20 if wide else 12)
                elif kind == b"elst" and current == track:
                    (count,) = struct.unpack_from(">I", data, 4)
                    form = struct.Struct(">QqI" if wide else ">IiI")
                    entries = [form.unpack_from(data, 8 + i * form.size) for i in range(count)]
                    found = tuple(length for length, place, _ in entries if place >= 0)
    except (OSError, struct.error):
        return None
    if len(found) != 1 or not found[0] or not scale:
        return None
    return Fraction(found[0], scale), Fraction(1, scale)


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of the small boxes, those inside others included."""
    while start + 8 <= end:
        file.seek(start)
        size, kind = struct.unpack(">I4s", file.read(8))
        head = 8
        if size == 1:
            (size,) = struct.unpack(">Q", file.read(8))
            head = 16
        stop = end if size == 0 else start + size
        if stop < start + head or stop > end:
            return
        if kind in _INSIDE:
            yield from _boxes(file, start + head, stop)
        elif kind in (b"mvhd", b"tkhd", b"elst") and stop - start <= _LARGEST:
            yield kind, file.read(stop - start - head)
        start = stop
