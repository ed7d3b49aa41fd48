"""Checksums of coded pictures that FFmpeg's decoder passes over without a word."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Final

from av.packet import Packet
from av.video.stream import VideoStream

Intact = Callable[["Packet[VideoStream]"], bool]
"""Whether nothing speaks against a packet."""

_SILENT: Final = frozenset(
    {"huffyuv", "ffvhuff", "hymt", "utvideo", "magicyuv"}
    | {"dvvideo", "cinepak", "msvideo1", "qtrle"}
)
"""Codecs whose decoders make pictures of anything, and never say that one is damaged."""
_REVERSED: Final = bytes(int(f"{n:08b}"[::-1], 2) for n in range(256))
_SIZE: Final = 3
"""Bytes that say a slice's length, behind it."""
_CHECKED: Final = 8
"""The same with the encoder's error flag and the checksum (RFC 9043, 4.9)."""
_STARTS: Final = (0, 0x79408C7A)
"""What a checksum begins with, in FFV1 of version 3 and 4; of a sound slice it ends so, too."""


def intact_by(stream: VideoStream) -> Intact | None:
    """What tells whether packets of a stream are whole; None where its decoder does, or nothing.

    FFV1 from version 3 on, which is known by its extradata, has a checksum for each slice.
    FFmpeg takes the last picture's slice for one that is broken, and calls the result sound.
    """
    context = stream.codec_context
    if context.codec.canonical_name == "ffv1" and context.extradata:
        return _slices_intact
    return None


def tells_damage(stream: VideoStream) -> bool:
    """Whether damage in a stream's pictures can be noticed at all."""
    context = stream.codec_context
    name = context.codec.canonical_name
    return name not in _SILENT and not (name == "ffv1" and not context.extradata)


def _slices_intact(packet: Packet[VideoStream]) -> bool:
    data = bytes(packet)
    slices = _slices(data, _CHECKED)
    if slices is None:
        return _slices(data, _SIZE) is not None
    return all(_sum_is_right(part) for part in slices)


def _slices(data: bytes, behind: int) -> list[bytes] | None:
    """The parts of a packet, each with what stands behind it; None if they do not fill it."""
    found, end = [], len(data)
    while end > behind:
        length = int.from_bytes(data[end - behind : end - behind + _SIZE]) + behind
        if length > end:
            return None
        found.append(data[end - length : end])
        end -= length
    return None if end else found


def _sum_is_right(part: bytes) -> bool:
    """Whether a slice's CRC, highest bit first, comes to what it began with."""
    turned = part.translate(_REVERSED)
    return any(_crc(turned, start) == start for start in _STARTS)


def _crc(turned: bytes, start: int) -> int:
    """The CRC of bytes whose bits are reversed, as zlib has it, read highest bit first."""
    register = int(f"{start:032b}"[::-1], 2)
    return int(f"{zlib.crc32(turned, register ^ 0xFFFFFFFF) ^ 0xFFFFFFFF:032b}"[::-1], 2)
