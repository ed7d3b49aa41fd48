"""Margins of pictures that a container hides: players do not show them, so nobody does.

The clean aperture of MP4 and MOV (ISO/IEC 14496-12, 12.1.4) and Matroska's PixelCrop. FFmpeg reads
neither for its decoders; what codecs hide themselves it takes off.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple, Self

import av

from app.core.model import MediaInfo
from app.video.filtered import Filtered
from app.video.iso_boxes import boxes

_PARENTS: Final = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl"})
_VISUAL_ENTRY: Final = 86
"""Bytes of a video's sample description before the boxes in it."""
_MOST: Final = 1 << 20
_SEGMENT, _CLUSTER, _TRACKS, _ENTRY = 0x18538067, 0x1F43B675, 0x1654AE6B, 0xAE
_TYPE, _VIDEO = 0x83, 0xE0
_SIDES: Final = {0x54CC: "left", 0x54BB: "top", 0x54DD: "right", 0x54AA: "bottom"}


class Margins(NamedTuple):
    """Pixels of a coded picture that are hidden at each side."""

    left: int
    top: int
    right: int
    bottom: int


_NONE: Final = Margins(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Crop:
    """What is shown of a coded picture, in its pixels."""

    left: int
    top: int
    width: int
    height: int

    @classmethod
    def of(cls, margins: Margins, frame: av.VideoFrame) -> Self | None:
        """What margins leave of a picture; None for nothing or all of it.

        Edges are moved inwards to whole chroma samples, the upper one so that fields stay fields.
        """
        wide, high = (64 // side for side in _chroma(frame))
        left, top = _up(margins.left, wide), _up(margins.top, 2 * high)
        width = (frame.width - margins.right - left) // wide * wide
        height = (frame.height - margins.bottom - top) // high * high
        if not any(margins) or min(*margins, width - 1, height - 1) < 0:
            return None
        return cls(left, top, width, height)


class Cropper:
    """Takes the hidden margins off decoded pictures.

    A medium that a study knows from before margins were seen has the whole pictures' size, and
    keeps them: what was decided about it stands in their pixels.

    Args:
        info: The medium.
        container: Its open file.
        stream: Its video stream.
    """

    def __init__(self, info: MediaInfo, container: Any, stream: Any) -> None:
        context = stream.codec_context
        self._size = info.coded_width, info.coded_height
        self._margins = _NONE
        if self._size != (context.width, context.height):
            self._margins = _margins(container, info.path, stream)
        self._crop: Crop | None = None
        self._filter: Filtered | None = None

    @property
    def active(self) -> bool:
        """Whether anything is taken off."""
        return any(self._margins)

    def __call__(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The frame as it is shown, with the same stamp."""
        if not self.active:
            return frame
        crop = Crop.of(self._margins, frame)
        if crop is None or (crop.width, crop.height) != self._size:
            return frame
        if crop != self._crop or self._filter is None:
            words = f"w={crop.width}:h={crop.height}:x={crop.left}:y={crop.top}:exact=1"
            self._crop, self._filter = crop, Filtered("crop", words)
        return self._filter(frame)


def crop_of(container: Any, path: Path, stream: Any, *, frame: av.VideoFrame) -> Crop | None:
    """What a file shows of a stream's pictures; None where all of them.

    Args:
        container: The opened file.
        path: Its place.
        stream: Its video stream.
        frame: One of its pictures, as decoded.
    """
    return Crop.of(_margins(container, path, stream), frame)


def _margins(container: Any, path: Path, stream: Any) -> Margins:
    names = set(container.format.name.split(","))
    try:
        with path.open("rb") as file:
            if "mov" in names:
                return _aperture(file, path.stat().st_size, stream.id) or _NONE
            if "matroska" in names:
                number = [one.index for one in container.streams.video].index(stream.index)
                found = list(_matroska(file, 0, path.stat().st_size))
                return found[number] if number < len(found) else _NONE
    except (OSError, struct.error, IndexError, ZeroDivisionError):
        pass  # a table that makes no sense hides nothing
    return _NONE


def _chroma(frame: av.VideoFrame) -> tuple[int, int]:
    """Chroma samples across and down 64 pixels."""
    form = frame.format
    return form.chroma_width(64) or 64, form.chroma_height(64) or 64


def _up(value: int, step: int) -> int:
    return -(-value // step) * step


def _aperture(file: BinaryIO, size: int, wanted: int) -> Margins | None:
    track = 0
    for kind, data in _boxes(file, size):
        if kind == b"tkhd":
            (track,) = struct.unpack_from(">I", data, 20 if data[:1] == b"\1" else 12)
        elif track == wanted:
            return _in_entry(data[8:])
    return None


def _in_entry(data: bytes) -> Margins | None:
    """The clean aperture of a sample description."""
    (size,) = struct.unpack_from(">I", data)
    coded = struct.unpack_from(">HH", data, 32)
    at = _VISUAL_ENTRY
    while at + 8 <= min(size, len(data)):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind == b"clap":
            numbers = struct.unpack_from(">IIIIiIiI", data, at + 8)
            width, height, x, y = (Fraction(*numbers[i : i + 2]) for i in (0, 2, 4, 6))
            left, top = (coded[0] - width) / 2 + x, (coded[1] - height) / 2 + y
            sides = left, top, coded[0] - left - width, coded[1] - top - height
            return Margins(*(-int(-side // 1) for side in sides))
        if length < 8:
            break
        at += length
    return None


def _boxes(file: BinaryIO, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Each track's header and sample description."""
    for kind, _, at, stop in boxes(file, 0, end, inside=_PARENTS):
        if kind in (b"tkhd", b"stsd"):
            file.seek(at)
            yield kind, file.read(min(stop - at, _MOST))


def _matroska(file: BinaryIO, start: int, end: int) -> Iterator[Margins]:
    """The margins of each video track."""
    for name, at, stop in _elements(file, start, end):
        if name == _CLUSTER:
            return
        if name in (_SEGMENT, _TRACKS):
            yield from _matroska(file, at, stop)
        elif name == _ENTRY:
            kind, sides = 0, dict.fromkeys(_SIDES.values(), 0)
            for inner, first, last in _elements(file, at, stop):
                if inner == _TYPE:
                    kind = _whole(file, first, last)
                elif inner == _VIDEO:
                    for side, begin, finish in _elements(file, first, last):
                        if side in _SIDES:
                            sides[_SIDES[side]] = _whole(file, begin, finish)
            if kind == 1:
                yield Margins(**sides)


def _whole(file: BinaryIO, start: int, end: int) -> int:
    file.seek(start)
    return int.from_bytes(file.read(min(end - start, 8)), "big")


def _elements(file: BinaryIO, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Name, first byte and end of each EBML element (RFC 8794); unknown sizes reach to the end."""
    while start + 2 <= end:
        file.seek(start)
        head = file.read(12)
        name_length = 9 - head[0].bit_length()
        size_length = 9 - head[name_length].bit_length()
        if name_length > 4 or size_length > 8:
            return
        name = int.from_bytes(head[:name_length], "big")
        at = start + name_length + size_length
        unknown = (1 << 7 * size_length) - 1
        size = int.from_bytes(head[name_length : name_length + size_length], "big") & unknown
        stop = end if size == unknown else min(end, at + size)
        yield name, at, stop
        start = stop
