"""What the edit list of an MP4 or QuickTime file says about what of a track is shown.

FFmpeg follows edit lists, but for two things: a pause after the first piece plays the start of the
recording in its place, and in fragmented files what is cut away stands before zero.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

from app.video.iso_boxes import boxes

_LARGEST = 1 << 20
_INSIDE = {b"moov", b"trak", b"edts"}
_ROUNDING = Fraction(1, 1000)
_EMPTY = -1


@dataclass(frozen=True, slots=True)
class Cuts:
    """What of a track FFmpeg hands out although the edit list hides it.

    Attributes:
        from_zero: What ends before zero was cut away.
        pauses: Start and end of each pause in which nothing is shown, in seconds.
    """

    from_zero: bool = False
    pauses: tuple[tuple[Fraction, Fraction], ...] = ()

    def hide(self, start: Fraction, end: Fraction) -> bool:
        """Whether a picture or a piece of sound from ``start`` to ``end`` is hidden (seconds)."""
        if self.from_zero and end <= 0 and start < 0:
            return True
        return any(a - _ROUNDING <= start < b - _ROUNDING for a, b in self.pauses)

    def hides(self, item: Any, base: Fraction | None) -> bool:
        """The same of a demuxed packet or a decoded picture, with the seconds of a tick."""
        if item.pts is None or base is None or not (self.from_zero or self.pauses):
            return False
        return self.hide(item.pts * base, (item.pts + (item.duration or 0)) * base)


def cuts_of(container: Any, path: Path, track: int) -> Cuts:
    """What FFmpeg shows of a track that its edit list hides.

    Args:
        container: The opened file.
        path: Its place.
        track: Number of the track (FFmpeg's stream id).
    """
    if "mov" not in container.format.name.split(","):
        return Cuts()
    scale, entries = _entries(path, track)
    at, pauses = Fraction(0), []
    begun = False
    for length, place, rate in entries:
        end = at + Fraction(length, scale or 1)
        if begun and (place == _EMPTY or not rate):
            pauses.append((at, end))
        begun = begun or place != _EMPTY
        at = end
    return Cuts(True, tuple(pauses))


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
    scale, entries = _entries(path, track)
    found = [length for length, place, _ in entries if place >= 0]
    if len(found) != 1 or not found[0] or not scale:
        return None
    return Fraction(found[0], scale), Fraction(1, scale)


def _entries(path: Path, track: int) -> tuple[int, list[tuple[int, int, int]]]:
    """Ticks a second of an edit list's lengths; each edit's length, place and rate."""
    scale, current = 0, 0
    entries: list[tuple[int, int, int]] = []
    try:
        with path.open("rb") as file:
            for kind, data in _boxes(file, path.stat().st_size):
                wide = data[:1] == b"\x01"
                if kind == b"mvhd":
                    (scale,) = struct.unpack_from(">I", data, 20 if wide else 12)
                elif kind == b"tkhd":
                    (current,) = struct.unpack_from(">I", data, 20 if wide else 12)
                elif kind == b"elst" and current == track:
                    (count,) = struct.unpack_from(">I", data, 4)
                    form = struct.Struct(">QqI" if wide else ">IiI")
                    entries = [form.unpack_from(data, 8 + i * form.size) for i in range(count)]
    except (OSError, struct.error):
        return 0, []
    return scale, entries


def _boxes(file: BinaryIO, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of the small boxes that are asked about."""
    for kind, start, at, stop in boxes(file, 0, end, inside=_INSIDE):
        if kind in (b"mvhd", b"tkhd", b"elst") and stop - start <= _LARGEST:
            file.seek(at)
            yield kind, file.read(stop - at)
