"""Whether a file breaks off: container structures that announce more than there is."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO


def breaks_off(path: Path) -> bool:
    """Whether the outer structure of an MP4, MOV, AVI, Matroska, JPEG or PNG is cut short.

    Other formats announce no length; for them the answer is False.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(16)
        if len(head) < 16:
            return False
        if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
            return _boxes_break_off(file, size)
        if head[:4] == b"RIFF":
            return size < 8 + int(struct.unpack("<I", head[4:8])[0]) - 1
        if head[:4] == b"\x1a\x45\xdf\xa3":
            return _segment_breaks_off(file, size)
        if head[:2] == b"\xff\xd8":
            file.seek(max(0, size - 65536))
            return b"\xff\xd9" not in file.read()
        if head[:8] == b"\x89PNG\r\n\x1a\n":
            file.seek(max(0, size - 65536))
            return b"IEND" not in file.read()
    return False


def _boxes_break_off(file: BinaryIO, size: int) -> bool:
    at = 0
    while at + 8 <= size:
        file.seek(at)
        header = file.read(16)
        length = int(struct.unpack(">I", header[:4])[0])
        if length == 1 and len(header) == 16:
            length = int(struct.unpack(">Q", header[8:16])[0])
        elif length == 0:  # up to the end of the file
            return False
        if length < 8:
            return False
        at += length
    return at > size


def _number(file: BinaryIO, *, keep_marker: bool) -> int | None:
    """One EBML number, None at the end of the file or where the length is unknown."""
    first = file.read(1)
    if not first or first[0] == 0:
        return None
    length = 9 - first[0].bit_length()
    rest = file.read(length - 1)
    if len(rest) != length - 1:
        return None
    value = int.from_bytes(first + rest, "big")
    if keep_marker:
        return value
    value &= (1 << (7 * length)) - 1
    return None if value == (1 << (7 * length)) - 1 else value


def _segment_breaks_off(file: BinaryIO, size: int) -> bool:
    file.seek(4)
    header = _number(file, keep_marker=False)
    if header is None:
        return False
    file.seek(header, 1)
    if _number(file, keep_marker=True) != 0x18538067:
        return False
    segment = _number(file, keep_marker=False)
    return segment is not None and file.tell() + segment > size
