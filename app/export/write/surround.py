"""Descriptions that make a film a 360-degree or stereo one, carried from MP4 to MP4 on request.

FFmpeg's muxer writes them only from streams that it copies, so the finished file gets the boxes
of the source: ``st3d`` and ``sv3d`` in the sample description, the older ``uuid`` in the track
(Google's Spherical Video RFC, versions 2 and 1; ISO/IEC 14496-12, 4.2 and 8.7.5).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.export.notes import HiddenPart

_SUFFIXES: Final = frozenset({".mp4", ".m4v", ".mov"})
_SPHERICAL: Final = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")
_ENTRY_KINDS: Final = (b"st3d", b"sv3d")
_VISUAL = 78
"""Bytes of a visual sample entry before its own boxes (ISO/IEC 14496-12, 12.1.3)."""
_MOST = 1 << 28
_BLOCK = 1 << 23


@dataclass(frozen=True, slots=True)
class Surround:
    """Boxes as the source has them; empty where it has none."""

    in_track: bytes = b""
    in_entry: bytes = b""

    def __bool__(self) -> bool:
        return bool(self.in_track or self.in_entry)


def carry_surround(source: Path, track: int, part: Path) -> frozenset[HiddenPart]:
    """Give a finished file what its source says of the shape of its picture.

    Args:
        source: Its source.
        track: Of the source's video.
        part: The file, in its final size.

    Returns:
        What was carried over; nothing where there is nothing, or no place for it.
    """
    if part.suffix.lower() not in _SUFFIXES:
        return frozenset()
    surround = surround_of(source, track)
    if not surround or not add_surround(part, surround):
        return frozenset()
    return frozenset({HiddenPart.SPHERICAL, HiddenPart.STEREO})


def surround_of(path: Path, track: int) -> Surround:
    """What a track's boxes say of the shape of its picture.

    Args:
        path: An MP4 or MOV file, or any other.
        track: Its number, from 0.
    """
    with path.open("rb") as file:
        place = _moov(file)
        moov = b"" if place is None else file.read(place[1])[8:]
    tracks = [data for kind, data in _boxes(moov) if kind == b"trak"]
    if track >= len(tracks):
        return Surround()
    in_track = [
        _box(k, d) for k, d in _boxes(tracks[track]) if k == b"uuid" and d[:16] == _SPHERICAL
    ]
    entry = _inside(tracks[track], b"mdia", b"minf", b"stbl", b"stsd")[8:]
    size = int.from_bytes(entry[:4], "big")
    in_entry = [_box(k, d) for k, d in _boxes(entry[8 + _VISUAL : size]) if k in _ENTRY_KINDS]
    return Surround(b"".join(in_track), b"".join(in_entry))


def add_surround(path: Path, surround: Surround) -> bool:
    """Put boxes into the first video track of a finished MP4 or MOV file.

    Returns:
        Whether that was possible; otherwise the file is as it was.
    """
    with path.open("rb+") as file:
        place = _moov(file)
        if place is None:
            return False
        at, size = place
        moov = file.read(size)[8:]
        grown = len(surround.in_track) + len(surround.in_entry)
        try:
            new = _box(b"moov", _edited(moov, surround, lambda old: old + grown * (old > at)))
        except (struct.error, ValueError):
            return False
        assert len(new) == size + grown
        _make_room(file, at + size, grown)
        file.seek(at)
        file.write(new)
    return True


def _edited(moov: bytes, surround: Surround, moved: Callable[[int], int]) -> bytes:
    """The movie box with the boxes in it, and chunks where they are then."""
    done = False

    def track(data: bytes) -> bytes:
        nonlocal done
        here = not done and _inside(data, b"mdia", b"hdlr")[8:12] == b"vide"
        done = done or here
        entry = surround.in_entry if here else b""
        data = _replaced(
            data, b"mdia", lambda d: _replaced(
                d, b"minf", lambda d: _replaced(d, b"stbl", lambda d: _table(d, entry, moved))
            )
        )  # fmt: skip
        return data + surround.in_track * here

    made = _replaced(moov, b"trak", track)
    if not done:
        raise ValueError("no video track")
    return made


def _table(data: bytes, entry: bytes, moved: Callable[[int], int]) -> bytes:
    def description(old: bytes) -> bytes:
        size = int.from_bytes(old[8:12], "big")
        first = (size + len(entry)).to_bytes(4, "big") + old[12 : 8 + size] + entry
        return old[:8] + first + old[8 + size :]

    def chunks(form: str) -> Callable[[bytes], bytes]:
        def change(old: bytes) -> bytes:
            count = int.from_bytes(old[4:8], "big")
            places = struct.unpack(f">{count}{form}", old[8:])
            return old[:8] + struct.pack(f">{count}{form}", *map(moved, places))

        return change

    data = _replaced(data, b"stsd", description) if entry else data
    return _replaced(_replaced(data, b"stco", chunks("I")), b"co64", chunks("Q"))


def _moov(file: BinaryIO) -> tuple[int, int] | None:
    """Place and size of the movie box, with the file standing there; None where there is none."""
    end = file.seek(0, 2)
    at = 0
    while at + 8 <= end:
        file.seek(at)
        head = file.read(16)
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if head[4:8] == b"moov":
            file.seek(at)
            return (at, size) if 8 <= size <= min(_MOST, end - at) else None
        if size < 8:
            return None
        at += size
    return None


def _make_room(file: BinaryIO, at: int, count: int) -> None:
    """Move all that stands behind a place, from the end on, so that little memory is needed."""
    end = file.seek(0, 2)
    while end > at:
        start = max(at, end - _BLOCK)
        file.seek(start)
        block = file.read(end - start)
        file.seek(start + count)
        file.write(block)
        end = start


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size < 8 or at + size > len(data):
            return
        yield data[at + 4 : at + 8], data[at + 8 : at + size]
        at += size


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", 8 + len(data)) + kind + data


def _inside(data: bytes, *kinds: bytes) -> bytes:
    for kind in kinds:
        data = next((inner for name, inner in _boxes(data) if name == kind), b"")
    return data


def _replaced(data: bytes, kind: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Boxes with every one of a kind changed.

    Raises:
        ValueError: They do not fill the data.
    """
    inner = list(_boxes(data))
    if sum(8 + len(body) for _, body in inner) != len(data):
        raise ValueError("boxes do not fill their parent")
    return b"".join(_box(k, change(body) if k == kind else body) for k, body in inner)
