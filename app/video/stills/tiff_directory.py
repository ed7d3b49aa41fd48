"""The directories of a TIFF file: what it says about each page, BigTIFF included."""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Literal

from app.core.errors import MediaError
from app.core.said import say
from app.video.stills.picture import damaged

Order = Literal["<", ">"]
_MOST_PAGES = 4096
_MOST_VALUES = 1 << 24
_TYPES = {1: "B", 2: "s", 3: "H", 4: "I", 5: "II", 6: "b", 7: "s", 8: "h", 9: "i", 11: "f"} | {
    12: "d", 13: "I", 16: "Q", 17: "q", 18: "Q",
}  # fmt: skip


class Tag(IntEnum):
    """Numbers of the tags that decoding needs (TIFF 6.0, and Adobe's technical notes)."""

    SUBFILE_TYPE = 254
    OLD_SUBFILE_TYPE = 255
    WIDTH = 256
    HEIGHT = 257
    BITS = 258
    COMPRESSION = 259
    PHOTOMETRIC = 262
    FILL_ORDER = 266
    STRIP_OFFSETS = 273
    ORIENTATION = 274
    SAMPLES = 277
    ROWS_PER_STRIP = 278
    STRIP_BYTES = 279
    PLANAR = 284
    T4_OPTIONS = 292
    T6_OPTIONS = 293
    PREDICTOR = 317
    COLOR_MAP = 320
    TILE_WIDTH = 322
    TILE_HEIGHT = 323
    TILE_OFFSETS = 324
    TILE_BYTES = 325
    EXTRA_SAMPLES = 338
    SAMPLE_FORMAT = 339
    JPEG_TABLES = 347
    SUBSAMPLING = 530
    REFERENCE_RANGE = 532


@dataclass(frozen=True, slots=True)
class Directory:
    """One page of a TIFF file.

    Attributes:
        order: Byte order of the file, as ``struct`` writes it.
        numbers: Values of tags that hold numbers; of fractions both parts one after the other.
        blocks: Values of tags that hold bytes.
    """

    order: Order
    numbers: dict[int, tuple[int, ...]]
    blocks: dict[int, bytes]

    def get(self, tag: Tag, default: int) -> int:
        """The (first) number under a tag."""
        return self.numbers.get(tag, (default,))[0]

    @property
    def subordinate(self) -> bool:
        """Whether the page calls itself a smaller copy or a mask of another."""
        kind = self.get(Tag.SUBFILE_TYPE, 0)
        return bool(kind & 0b101) or self.get(Tag.OLD_SUBFILE_TYPE, 1) == 2


def directories(data: mmap.mmap, path: Path) -> list[Directory]:
    """All pages of a file, in order. Pages below pages (SubIFDs) are not among them.

    Raises:
        MediaError: The file breaks off or makes no sense.
    """
    order: Order = "<" if data[:2] == b"II" else ">"
    try:
        big = struct.unpack_from(order + "H", data, 2)[0] == 43
        place = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)[0]
        found: list[Directory] = []
        seen: set[int] = set()
        while place:
            if place in seen or len(found) >= _MOST_PAGES:
                raise damaged(path, "its list of pages has no end")
            seen.add(place)
            page, place = _directory(data, order, place, big=big)
            found.append(page)
    except (struct.error, IndexError, ValueError) as error:
        raise damaged(path, "it breaks off, or its directory makes no sense") from error
    if not found:
        raise MediaError(path, say("holds no picture"))
    return found


def _directory(data: mmap.mmap, order: Order, place: int, *, big: bool) -> tuple[Directory, int]:
    count_form, entry, width = ("Q", 20, 8) if big else ("H", 12, 4)
    (count,) = struct.unpack_from(order + count_form, data, place)
    if count > 65535:
        raise ValueError("too many entries")
    numbers: dict[int, tuple[int, ...]] = {}
    blocks: dict[int, bytes] = {}
    at = place + struct.calcsize(order + count_form)
    form = order + ("Q" if big else "I")
    for _ in range(count):
        tag, kind = struct.unpack_from(order + "HH", data, at)
        (values,) = struct.unpack_from(form, data, at + 4)
        if kind in _TYPES and tag in Tag.__members__.values():
            letter = _TYPES[kind]
            size = values * struct.calcsize(letter)
            where = at + 4 + width
            if size > width:
                (where,) = struct.unpack_from(form, data, where)
            if values > _MOST_VALUES or where + size > len(data):
                raise ValueError("an entry lies outside the file")
            if letter == "s":
                blocks[tag] = data[where : where + size]
            elif values:
                values *= len(letter)
                letter = letter[0]
                numbers[tag] = struct.unpack_from(f"{order}{values}{letter}", data, where)
        at += entry
    (following,) = struct.unpack_from(form, data, at)
    return Directory(order, numbers, blocks), following
