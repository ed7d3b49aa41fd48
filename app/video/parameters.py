"""What of a coded keyframe says its size, by codec; nothing here decodes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from av.packet import Packet
from av.video.stream import VideoStream

Parameters = Callable[["Packet[VideoStream]", bytes], bytes]
"""Of a packet and the stream's extradata: the bytes that say its size, empty for nothing new."""
_HEAD: Final = 1 << 12
"""Bytes of a packet among which the parameters stand."""
_JPEG_HEAD: Final = 1 << 17
_LAYER: Final = re.compile(rb"\x00\x00\x01[\x20-\x2f].*?(?=\x00\x00\x01|$)", re.DOTALL)
"""A video object layer of MPEG-4 (ISO/IEC 14496-2, 6.2.3)."""
_EXTENDED: Final = 7
"""Source format of an H.263 picture whose header goes on (H.263, 5.1.4)."""


def _head(packet: Packet[VideoStream], length: int = _HEAD) -> bytes:
    return bytes(memoryview(packet)[:length])


def _units(data: bytes, length_bytes: int) -> list[bytes]:
    """NAL units at the head of a packet: after start codes, or (ISO containers) after lengths."""
    if not length_bytes:
        return data.split(b"\0\0\1")[1:]
    units, at = [], 0
    while at + length_bytes < len(data):
        end = at + length_bytes + int.from_bytes(data[at : at + length_bytes])
        units.append(data[at + length_bytes : end])
        at = end
    return units


def _h264(packet: Packet[VideoStream], extradata: bytes) -> bytes:
    lengths = (extradata[4] & 3) + 1 if extradata[:1] == b"\1" and len(extradata) > 4 else 0
    units = _units(_head(packet), lengths)
    return b"".join(unit.rstrip(b"\0") for unit in units if unit and unit[0] & 31 == 7)


def _hevc(packet: Packet[VideoStream], extradata: bytes) -> bytes:
    lengths = (extradata[21] & 3) + 1 if extradata[:1] == b"\1" and len(extradata) > 21 else 0
    units = _units(_head(packet), lengths)
    return b"".join(unit.rstrip(b"\0") for unit in units if unit and unit[0] >> 1 & 63 == 33)


def _after(code: bytes, length: int) -> Parameters:
    """So many bytes from where a header begins."""

    def parameters(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
        data = _head(packet)
        at = data.find(code)
        return data[at : at + length] if at >= 0 else b""

    return parameters


def _at(start: int, end: int) -> Parameters:
    """The bytes at a fixed place."""
    return lambda packet, _extradata: _head(packet, end)[start:]


def _bits(start: int, end: int) -> Parameters:
    """The bits at a fixed place."""

    def parameters(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
        length = (end + 7) // 8
        number = int.from_bytes(_head(packet, length).ljust(length, b"\0")) >> 8 * length - end
        return (number & (1 << end - start) - 1).to_bytes(length)

    return parameters


def _mpeg4(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
    found = _LAYER.search(_head(packet))
    return found.group().rstrip(b"\0") if found else b""


def _h263(packet: Packet[VideoStream], extradata: bytes) -> bytes:
    """The format in the picture's header, with the size where that is not one of the five."""
    plain = _bits(35, 38)(packet, extradata)
    return _bits(35, 92)(packet, extradata) if plain[-1] == _EXTENDED else plain


def _flv1(packet: Packet[VideoStream], extradata: bytes) -> bytes:
    """The same for Sorenson's kind, whose own sizes have 8 or 16 bits a side."""
    kind = _bits(30, 33)(packet, extradata)
    return _bits(30, {0: 49, 1: 65}.get(kind[-1], 33))(packet, extradata)


def _mjpeg(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
    data = _head(packet, _JPEG_HEAD)
    starts = [data.find(code) for code in (b"\xff\xc0", b"\xff\xc1", b"\xff\xc2")]
    at = min((start for start in starts if start > 0), default=len(data))
    return data[at : at + 9]


def _vp8(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
    return _head(packet, 10)[3:]


def _vp9(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
    return _head(packet, 10)[1:]


def _av1(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
    """The sequence header, wherever it stands among the units of the packet."""
    data, at = _head(packet), 0
    while at + 2 < len(data):
        kind, extended, sized_ = data[at] >> 3 & 15, data[at] & 4, data[at] & 2
        at += 2 if extended else 1
        length = shift = 0
        while sized_ and at < len(data):
            length |= (data[at] & 127) << shift
            shift, at = shift + 7, at + 1
            if data[at - 1] < 128:
                break
        if kind == 1:
            return data[at : at + length] if sized_ else data[at:]
        if not sized_:
            break
        at += length
    return b""


PARAMETERS: Final[dict[str, Parameters]] = {
    "h264": _h264,
    "hevc": _hevc,
    "mpeg1video": _after(b"\0\0\1\xb3", 8),
    "mpeg2video": _after(b"\0\0\1\xb3", 8),
    "mpeg4": _mpeg4,
    "h261": _bits(28, 29),
    "h263": _h263,
    "flv1": _flv1,
    "mjpeg": _mjpeg,
    "png": _after(b"IHDR", 12),
    "jpeg2000": _after(b"\xff\x51", 20),
    "dvvideo": _bits(24, 25),
    "prores": _at(16, 20),
    "dnxhd": _at(24, 28),
    "vc1": _after(b"\0\0\1\x0f", 12),
    "vp8": _vp8,
    "vp9": _vp9,
    "av1": _av1,
}
"""By FFmpeg's codec name: what of a keyframe says its size, empty where it says nothing new."""
