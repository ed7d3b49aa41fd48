"""Unpacking the strips and tiles of a TIFF file, each wholly or not at all.

No library at hand reads every kind of TIFF rightly: FFmpeg answers a black picture for tiles and
JPEG strips, OpenCV mixes the planes of deep planar pictures up, multiplies alpha in, inverts some
greys, and fills what it cannot unpack with black. None of them says so. The packing itself is
libtiff's, libjpeg's and zlib's work here as well; placing the samples is done in ``tiff.py``.
"""

from __future__ import annotations

import struct
import zlib
from enum import IntEnum
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.core.errors import MediaError
from app.core.said import say
from app.video.stills.picture import damaged

_REVERSED = bytes(int(f"{n:08b}"[::-1], 2) for n in range(256))


class Compression(IntEnum):
    """How strips are packed, as far as it can be read."""

    NONE = 1
    CCITT_RLE = 2
    CCITT_3 = 3
    CCITT_4 = 4
    LZW = 5
    JPEG = 7
    DEFLATE = 8
    PACKBITS = 32773
    OLD_DEFLATE = 32946


FAX = frozenset([Compression.CCITT_RLE, Compression.CCITT_3, Compression.CCITT_4])


def reverse_bits(data: bytes) -> bytes:
    """The bits of each byte in opposite order, for files that fill bytes from below."""
    return data.translate(_REVERSED)


def unpack(
    data: bytes, compression: Compression, *, rows: int, row_bytes: int, path: Path
) -> bytes:
    """A strip's or tile's bytes, neither faxes nor JPEG.

    Args:
        data: As in the file.
        compression: How they are packed.
        rows, row_bytes: What must come out.
        path: For messages.

    Raises:
        MediaError: Not all of it can be unpacked.
    """
    size = rows * row_bytes
    if compression is Compression.NONE:
        made = data[:size]
    elif compression in (Compression.DEFLATE, Compression.OLD_DEFLATE):
        made = _inflate(data, size, path)
    else:
        made = _by_libtiff(data, compression, rows=rows, row_bytes=row_bytes)
    if len(made) != size:
        raise damaged(path, "a part of it cannot be unpacked")
    return made


def unpack_fax(
    data: bytes, compression: Compression, *, size: tuple[int, int], options: int
) -> Any:
    """A strip or tile of a fax as (rows, columns) samples of 0 and 1; None if broken.

    Args:
        data: As in the file, bits in the usual order.
        compression: Which fax code.
        size: Columns and rows.
        options: The file's T4 or T6 options.
    """
    width, height = size
    tag = 293 if compression is Compression.CCITT_4 else 292
    picture = _wrapped(data, compression, width, height=height, bits=1, extra=[(tag, options)])
    return None if picture is None else (picture > 0).astype(np.uint8)


def _inflate(data: bytes, size: int, path: Path) -> bytes:
    try:
        stream = zlib.decompressobj()
        made = stream.decompress(data, size) if size else b""
        if not stream.eof:
            stream.decompress(stream.unconsumed_tail, 1)  # up to the checksum
    except zlib.error as error:
        raise damaged(path, "a checksum is wrong") from error
    return made


def _by_libtiff(data: bytes, compression: Compression, *, rows: int, row_bytes: int) -> bytes:
    """Unpack with OpenCV's libtiff, by way of a TIFF picture of 16-bit words.

    Samples of eight bits go through a part of libtiff that fills up what is missing with black;
    words do not, and an error there is an error.
    """
    if row_bytes % 2 == 0:
        shape = (rows, row_bytes // 2)
    elif rows > 1:
        shape = (rows // 2, row_bytes)
    else:
        shape = (1, row_bytes // 2)
    size = rows * row_bytes
    if not all(shape):
        bytes_only = _wrapped(data, compression, row_bytes, height=rows, bits=8)
        return b"" if bytes_only is None else bytes_only.tobytes()
    words = _wrapped(data, compression, shape[1], height=shape[0], bits=16)
    if words is None:
        return b""
    made: bytes = words.astype("<u2").tobytes()
    if len(made) < size:
        # What is left of an odd number of bytes; its beginning shows that it is the same.
        whole = _wrapped(data, compression, row_bytes, height=rows, bits=8)
        if whole is None or not whole.tobytes().startswith(made):
            return b""
        made = whole.tobytes()
    return made


def _wrapped(
    data: bytes,
    compression: Compression,
    width: int,
    *,
    height: int,
    bits: int,
    extra: list[tuple[int, int]] | None = None,
) -> Any:
    """A grey picture of one strip, decoded by OpenCV; None where libtiff gives up."""
    entries = [
        (256, width), (257, height), (258, bits), (259, int(compression)), (262, 1),
        (273, 8), (277, 1), (278, height), (279, len(data)), *(extra or []),
    ]  # fmt: skip
    head = b"II*\0" + struct.pack("<I", 8 + len(data) + len(data) % 2)
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted(entries))
    file = b"".join(
        (head, data, b"\0" * (len(data) % 2), struct.pack("<H", len(entries)), table, b"\0" * 4)
    )
    try:
        return cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None


def compression_of(number: int, path: Path) -> Compression:
    """The way strips are packed.

    Raises:
        MediaError: One that cannot be read.
    """
    try:
        return Compression(number)
    except ValueError as error:
        raise MediaError(
            path,
            say("this kind of TIFF cannot be read (compression {number})", number=number),
            say("Save it anew with LZW or without compression"),
        ) from error
