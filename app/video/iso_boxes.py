"""The boxes of MP4 and QuickTime files (ISO/IEC 14496-12, 4.2)."""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from typing import BinaryIO


def boxes(
    file: BinaryIO, start: int, end: int, *, inside: Collection[bytes]
) -> Iterator[tuple[bytes, int, int, int]]:
    """Kind of each box, its first byte, its content's, and its end; a broken one ends them.

    Args:
        file: Read and moved in.
        start, end: Where boxes stand in it.
        inside: Kinds in whose place come the boxes in them.

    Raises:
        OSError, struct.error: It cannot be read that far.
    """
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
        if kind in inside:
            yield from boxes(file, start + head, stop, inside=inside)
        else:
            yield kind, start, start + head, stop
        start = stop
