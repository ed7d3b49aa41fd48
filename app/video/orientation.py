"""How a coded picture is turned to be shown: display matrices and EXIF orientation."""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import NamedTuple

import av
import numpy as np

from app.video.side_data import side_data_of


class Orientation(NamedTuple):
    """First flip left to right if ``mirrored``, then turn ``rotation`` degrees clockwise."""

    rotation: int = 0
    mirrored: bool = False


UPRIGHT = Orientation()
EXIF_ORIENTATIONS = {
    1: Orientation(0, False),
    2: Orientation(0, True),
    3: Orientation(180, False),
    4: Orientation(180, True),
    5: Orientation(270, True),
    6: Orientation(90, False),
    7: Orientation(90, True),
    8: Orientation(270, False),
}
_EXIF_BYTES = 1 << 22


def of_matrix(matrix: list[int]) -> Orientation:
    """Orientation of FFmpeg's nine display matrix numbers, to the nearest quarter turn."""
    a, b, c, d = matrix[0], matrix[1], matrix[3], matrix[4]
    mirrored = a * d - b * c < 0
    angle = math.degrees(math.atan2(-b, -a) if mirrored else math.atan2(b, a))
    return Orientation(round(angle / 90) * 90 % 360, mirrored)


def of_frame(frame: av.VideoFrame) -> Orientation:
    """Orientation that a decoded frame carries."""
    for entry in side_data_of(frame):
        if entry.type.name == "DISPLAYMATRIX":
            numbers = np.frombuffer(bytes(entry), np.int32)
            return of_matrix([int(n) for n in numbers[:9]])
    return UPRIGHT


def of_image_file(path: Path) -> Orientation:
    """EXIF orientation of a JPEG, PNG, WebP or TIFF file; upright if it says nothing."""
    with path.open("rb") as file:
        data = file.read(_EXIF_BYTES)
    if data[:4] in (b"II*\0", b"MM\0*"):
        return _of_tiff(path)
    block = _exif_block(data)
    return UPRIGHT if block is None else _of_block(block)


def _of_tiff(path: Path) -> Orientation:
    # The directory often lies at the end of the file, behind the pixels.
    with path.open("rb") as file:
        head = file.read(8)
        order = "<" if head[:2] == b"II" else ">"
        file.seek(struct.unpack(order + "I", head[4:8])[0])
        directory = file.read(2 + 12 * 200)
    return _of_directory(directory, order)


def _of_block(block: bytes) -> Orientation:
    if block[:4] not in (b"II*\0", b"MM\0*") or len(block) < 8:
        return UPRIGHT
    order = "<" if block[:2] == b"II" else ">"
    offset = struct.unpack(order + "I", block[4:8])[0]
    return _of_directory(block[offset : offset + 2 + 12 * 200], order)


def _of_directory(directory: bytes, order: str) -> Orientation:
    if len(directory) < 2:
        return UPRIGHT
    for i in range(struct.unpack(order + "H", directory[:2])[0]):
        entry = directory[2 + 12 * i : 14 + 12 * i]
        if len(entry) == 12 and struct.unpack(order + "H", entry[:2])[0] == 0x0112:
            value = struct.unpack(order + "H", entry[8:10])[0]
            return EXIF_ORIENTATIONS.get(value, UPRIGHT)
    return UPRIGHT


def _exif_block(data: bytes) -> bytes | None:
    if data[:2] == b"\xff\xd8":
        return _exif_of_jpeg(data)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        at = 8
        while at + 8 <= len(data):
            size, kind = struct.unpack(">I4s", data[at : at + 8])
            if kind == b"eXIf":
                return data[at + 8 : at + 8 + size]
            at += 12 + size
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        at = 12
        while at + 8 <= len(data):
            kind, size = struct.unpack("<4sI", data[at : at + 8])
            if kind == b"EXIF":
                block = data[at + 8 : at + 8 + size]
                return block[6:] if block[:6] == b"Exif\0\0" else block
            at += 8 + size + size % 2
    return None


def _exif_of_jpeg(data: bytes) -> bytes | None:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, size = struct.unpack(">xBH", data[at : at + 4])
        if marker == 0xDA:
            return None
        if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            return data[at + 10 : at + 2 + size]
        at += 2 + size
    return None
