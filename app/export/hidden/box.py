"""A part of a container that says more than how to play the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from app.export.notes import HiddenPart

_FIRST = 1 << 14


@dataclass(frozen=True, slots=True)
class Box:
    """A box of an MP4 or MOV file, a chunk of an AVI file.

    Attributes:
        path: Types of the boxes around it and its own, as in "moov/udta/loci".
        meaning: What is in it.
        data: Its first bytes, at most 16 KiB.
    """

    path: str
    meaning: HiddenPart
    data: bytes


def first_bytes(file: BinaryIO, start: int, end: int) -> bytes:
    """The first 16 KiB between two places."""
    file.seek(start)
    return file.read(min(end - start, _FIRST))
