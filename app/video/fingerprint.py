"""Telling whether two decoded pictures are the same, in four bytes a picture."""

from __future__ import annotations

import platform
import zlib
from typing import Any, Final

import av
import numpy as np
from numpy.typing import NDArray

NONE: Final = 0
"""Stands for no picture; no picture has it."""
_STEP: Final = 11
"""Every so-many-th row counts. Codecs work in blocks of 8 or 16 rows, so each is met, and as
the step is odd, both fields of interlaced pictures are."""

DECODER: Final = (
    f"libavcodec {'.'.join(map(str, av.library_versions['libavcodec']))} {platform.machine()}"
)
"""What decoded: another version may make up for damage in another way."""


def fingerprint(frame: av.VideoFrame) -> int:
    """A number from 1 to 2**32 - 1 that is the same for equal pictures.

    It sums up rows of the first plane (CRC-32): luma, or all samples of packed formats.
    """
    plane = frame.planes[0]
    rows: NDArray[Any] = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
    some = rows[: plane.height : _STEP, : _bytes_a_row(frame)]
    return zlib.crc32(some.tobytes()) or 1


def _bytes_a_row(frame: av.VideoFrame) -> int:
    """What lies behind a row's samples is padding, left as it happens to be."""
    form = frame.format
    if form.is_planar:
        return frame.width * (2 if form.components[0].bits > 8 else 1)
    return frame.width * form.bits_per_pixel // 8
