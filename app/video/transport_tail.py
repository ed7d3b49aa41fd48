"""Whether a transport stream ends within something: cut, but exactly between two of its packets.

Packets of elementary streams (ISO/IEC 13818-1) say how long they are, or, as pictures may be, that
they go on until the next begins. The last transport packet of one is filled up; one that is not
either fits to the byte or is followed by something that is missing. Decoding it tells.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import BinaryIO, Final

import av
from av.packet import Packet
from av.video.stream import VideoStream

from app.video.source import STRICT

_WINDOW: Final = 1 << 22
"""Bytes at the end in which the last packets of every stream are looked for."""
_NOTHING: Final = 0x1FFF
_PAYLOAD, _FIELD = 1, 2


@dataclass(slots=True)
class _Last:
    """The last packet of one elementary stream."""

    announced: int
    held: int
    filled_up: bool
    video: bool


def ends_within(file: BinaryIO, size: int, *, length: int, offset: int) -> bool:
    """Whether the last packet of an elementary stream is not whole.

    Args:
        file: Open for reading.
        size: Of the file.
        length: Bytes from one transport packet to the next.
        offset: Of the packet proper in these.
    """
    first = max(0, (size - _WINDOW) // length) * length
    file.seek(first)
    data = file.read()
    last: dict[int, _Last] = {}
    for at in range(offset, len(data) - 187, length):
        _take(data[at : at + 188], last)
    if any(0 < one.announced > one.held for one in last.values()):
        return True
    doubtful = [one for one in last.values() if one.video and not one.announced]
    return any(not one.filled_up for one in doubtful) and _last_picture_is_damaged(data)


def _take(packet: bytes, last: dict[int, _Last]) -> None:
    number = (packet[1] & 0x1F) << 8 | packet[2]
    control = packet[3] >> 4 & 3
    if packet[0] != 0x47 or number == _NOTHING or not control & _PAYLOAD:
        return
    start = 5 + packet[4] if control & _FIELD else 4
    if packet[1] & 0x40:
        if packet[start : start + 3] == b"\0\0\1" and start + 6 <= len(packet):
            announced = int.from_bytes(packet[start + 4 : start + 6], "big")
            video = packet[start + 3] & 0xF0 == 0xE0
            held = 188 - start - 6
            last[number] = _Last(announced, held, _filled_up(packet), video)
        else:
            last.pop(number, None)  # a table
    elif number in last:
        last[number].held += 188 - start
        last[number].filled_up = _filled_up(packet)


def _filled_up(packet: bytes) -> bool:
    """Whether there are bytes in a packet that only make it long enough."""
    if not packet[3] >> 4 & _FIELD:
        return False
    length = packet[4]
    if not length:
        return True
    flags = packet[5]
    used = 1 + (6 if flags & 0x10 else 0) + (6 if flags & 0x08 else 0) + (1 if flags & 4 else 0)
    for flag in (2, 1):  # a maker's data and an extension say their length themselves
        if flags & flag and used < length:
            used += 1 + packet[5 + used]
    return length > used


def _last_picture_is_damaged(data: bytes) -> bool:
    """Whether a decoder finds errors in the last picture; also where it cannot be asked."""
    try:
        with av.open(io.BytesIO(data), "r", format="mpegts") as container:
            stream = container.streams.video[0]
            if stream.codec_context.name == "hevc":
                return True  # FFmpeg's decoder does not notice
            stream.codec_context.options = {"err_detect": STRICT}
            stream.codec_context.thread_count = 1
            damaged = True
            for packet in container.demux(stream):
                # The one without anything in it brings out what the decoder still holds.
                damaged = _is_damaged(packet) or (damaged and not packet.size)
            return damaged
    except (av.FFmpegError, IndexError):
        return True


def _is_damaged(packet: Packet[VideoStream]) -> bool:
    try:
        return any(frame.is_corrupt for frame in packet.decode())
    except av.FFmpegError:
        return True
