"""Whether a file breaks off: container structures that announce more than there is."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

from app.video.transport_tail import ends_within

_TAIL = 1 << 18
"""Bytes at a file's end among which its last packet is looked for."""
_FILM = frozenset({b"moov", b"mdat"})
"""Boxes that make a film; with both there, what follows is no part of it."""
_FRAGMENTS = frozenset({b"moof", b"styp", b"sidx"})
"""Boxes of films that go on box after box to the end."""


def breaks_off(path: Path) -> bool:
    """Whether the outer structure of a file is cut short.

    Told for MP4, MOV, AVI, Matroska, MPEG transport and program streams, FLV, Ogg, JPEG and PNG.
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
        if head[:3] == b"FLV":
            return _last_tag_breaks_off(file, size)
        if head[:4] == b"OggS":
            return _last_page_breaks_off(file, size)
        if head[:4] == b"\0\0\1\xba":
            return _last_pack_breaks_off(file, size)
        if head[0] == 0x47 or head[4] == 0x47:
            return _transport_breaks_off(file, size)
        if head[:2] == b"\xff\xd8":
            file.seek(max(0, size - 65536))
            return b"\xff\xd9" not in file.read()
        if head[:8] == b"\x89PNG\r\n\x1a\n":
            file.seek(max(0, size - 65536))
            return b"IEND" not in file.read()
    return False


def _boxes_break_off(file: BinaryIO, size: int) -> bool:
    """Whether a box is longer than the file; what cameras and programs add behind is none."""
    at = 0
    seen: set[bytes] = set()
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
        if at + length > size:
            whole = seen >= _FILM and not seen & _FRAGMENTS
            return not whole or header[4:8] in _FILM
        seen.add(header[4:8])
        at += length
    return False


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


def _tail(file: BinaryIO, size: int) -> bytes:
    file.seek(max(0, size - _TAIL))
    return file.read()


def _transport_breaks_off(file: BinaryIO, size: int) -> bool:
    """Packets all have one length (ISO/IEC 13818-1; 192 with a time code before each)."""
    file.seek(0)
    start = file.read(5 * 204)
    for length, at in ((188, 0), (192, 4), (204, 0)):
        if all(start[at + n * length : at + n * length + 1] == b"\x47" for n in range(4)):
            return size % length != 0 or ends_within(file, size, length=length, offset=at)
    return False


def _last_tag_breaks_off(file: BinaryIO, size: int) -> bool:
    """After each tag its length follows, eleven bytes of header included."""
    file.seek(max(0, size - 4))
    length = int.from_bytes(file.read(4), "big")
    if length == 0 and size <= 13:
        return False
    if not 11 <= length <= size - 4:
        return True
    file.seek(size - 4 - length)
    header = file.read(4)
    return header[0] & 0x1F not in (8, 9, 18) or int.from_bytes(header[1:], "big") + 11 != length


def _last_page_breaks_off(file: BinaryIO, size: int) -> bool:
    data = _tail(file, size)
    at = data.rfind(b"OggS")
    if at < 0:
        return False
    table = data[at + 27 : at + 27 + data[at + 26]] if at + 26 < len(data) else b""
    whole = at + 26 < len(data) and len(table) == data[at + 26]
    return not whole or at + 27 + len(table) + sum(table) > len(data)


def _last_pack_breaks_off(file: BinaryIO, size: int) -> bool:
    """From the last pack header on, packets that say how long they are (ISO/IEC 13818-1)."""
    data = _tail(file, size)
    at = data.rfind(b"\0\0\1\xba")
    if at < 0:
        return False
    if at + 14 > len(data):
        return True
    at += 14 + (data[at + 13] & 7) if data[at + 4] & 0xC0 == 0x40 else 12
    while at + 6 <= len(data) and data[at : at + 3] == b"\0\0\1":
        if data[at + 3] == 0xB9:  # the end
            return False
        at += 6 + int.from_bytes(data[at + 4 : at + 6], "big")
    # Some writers fill up with zeros.
    return at > len(data) or bool(data[at:].strip(b"\0"))
