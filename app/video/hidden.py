"""Reference frames that are never shown and travel as packets of their own (VP8 and VP9)."""

from __future__ import annotations

from typing import Final

from av.packet import Packet
from av.video.stream import VideoStream


def _vp8_hidden(packet: Packet[VideoStream]) -> bool:
    return not bytes(memoryview(packet)[:1])[0] & 0x10


def _vp9_hidden(packet: Packet[VideoStream]) -> bool:
    data = bytes(memoryview(packet)[:1]) + bytes(memoryview(packet)[-1:])
    if data[1] & 0xE0 == 0xC0:  # a superframe always ends in a shown frame
        return False
    bits = f"{data[0]:08b}"
    at = 5 if bits[2:4] == "11" else 4  # profile 3 has a reserved bit
    shows_existing, shown = bits[at] == "1", bits[at + 2] == "1"
    return not (shows_existing or shown)


HIDDEN: Final = {
    "vp8": _vp8_hidden,
    "libvpx": _vp8_hidden,
    "vp9": _vp9_hidden,
    "libvpx-vp9": _vp9_hidden,
}
"""By FFmpeg's codec name: whether a packet is such a frame."""
