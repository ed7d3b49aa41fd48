"""Streams that are copied packet for packet, without the texts that only tools show."""

from __future__ import annotations

import re
from typing import Any, Final

import av

from app.export.hidden.ass import AssScript
from app.export.hidden.headers import clean_header, is_known, texts_of

_CARRIED: Final = ("skip_samples", "webvtt_settings", "palette")
"""Side data of packets that say how to play them."""
_VOICE: Final = re.compile(rb"<v(\.[^\s>]*)?\s[^>]*>")
_MPEG_AUDIO: Final = frozenset({"mp3", "mp2", "mp1"})
_ID3V1 = 128
_TIMED_TEXT: Final = frozenset(b"styl hlit hclr krok dlay tbox blnk twrp".split())
"""Boxes of a timed text sample that hold numbers only."""


class CopiedStream:
    """Cleans the header and the packets of one stream. Cleaning twice changes nothing more.

    Args:
        codec: FFmpeg's canonical name.
        header: Extradata, or None.

    Attributes:
        header: Extradata without texts; None where there was none.
        dropped: Texts that the header loses.
        unread: The header holds texts, and nobody here knows which of them a decoder needs.

    Raises:
        UnreadableHeader: The header cannot be taken apart.
    """

    def __init__(self, codec: str, header: bytes | None) -> None:
        self._codec = codec
        self._script: AssScript | None = None
        self.dropped: list[str] = []
        self.unread = bool(header and not is_known(codec) and texts_of(header))
        if codec in ("ass", "ssa"):
            self._script = AssScript(header or b"")
            self.header: bytes | None = self._script.header
            self.dropped = self._script.dropped
        elif header:
            self.header, cut = clean_header(codec, header)
            self.dropped = texts_of(cut)
        else:
            self.header = header

    def data(self, data: bytes) -> bytes:
        """A packet's bytes without hidden texts; empty when nothing else is in it."""
        if self._script is not None:
            return self._script.packet(data)
        if self._codec == "mov_text":
            return without_links(data)
        if self._codec == "webvtt":
            return _VOICE.sub(rb"<v\1>", data)
        if self._codec in _MPEG_AUDIO:
            return without_id3(data[_first_frame(data) :])
        if self._codec == "aac":
            return without_id3(data)
        return data

    def packet(self, packet: Any) -> Any:
        """A packet to write in place of ``packet``; None where nothing is left of it.

        It carries no side data (names of cues, tags) but what players need.
        """
        old = bytes(packet)
        new = self.data(old)
        if not new:
            return None
        if new == old and not any(True for _ in packet.iter_sidedata()):
            return packet
        made: Any = av.Packet(new)
        made.pts, made.dts, made.duration = packet.pts, packet.dts, packet.duration
        made.time_base, made.stream = packet.time_base, packet.stream
        made.is_keyframe = packet.is_keyframe
        for kind in _CARRIED:
            if packet.has_sidedata(kind):
                made.set_sidedata(packet.get_sidedata(kind))
        return made


def without_links(data: bytes) -> bytes:
    """A timed text sample with its text and what says how to draw it, and nothing else.

    Boxes behind the text hold links with a comment for each (3GPP TS 26.245, 5.17), too, and what
    tools invent.
    """
    end = 2 + int.from_bytes(data[:2], "big")
    kept = data[:end]
    while end + 8 <= len(data):
        size = int.from_bytes(data[end : end + 4], "big")
        if size < 8 or end + size > len(data):
            break
        if data[end + 4 : end + 8] in _TIMED_TEXT:
            kept += data[end : end + size]
        end += size
    return kept


def _first_frame(data: bytes) -> int:
    """Where the first frame of MPEG audio starts (ISO/IEC 11172-3, 2.4.1.3).

    Parsers put what they find between two frames, old tags for instance, before the second.
    """
    at = data.find(b"\xff")
    while 0 <= at < len(data) - 3:
        second, third = data[at + 1], data[at + 2]
        known = second & 0x18 != 0x08 and second & 0x06 and third & 0x0C != 0x0C
        if second >= 0xE0 and known and third < 0xF0:
            return at
        at = data.find(b"\xff", at + 1)
    return len(data)


def without_id3(data: bytes) -> bytes:
    """MPEG audio without ID3 tags before, between or behind its frames, as some tools leave them.

    Three letters occur by chance as well, so the whole head of a tag must be right, and what
    follows it a frame's sync word or the end (id3.org, ID3v2.4, 3.1).
    """
    at = data.find(b"ID3")
    while at >= 0:
        end = _id3_end(data, at)
        if end is None:
            at = data.find(b"ID3", at + 1)
        else:
            data = data[:at] + data[end:]
            at = data.find(b"ID3", at)
    last = data[-_ID3V1:]
    if last[:3] == b"TAG" and all(byte == 0 or byte >= 0x20 for byte in last[3:93]):
        data = data[:-_ID3V1]
    return data


def _id3_end(data: bytes, at: int) -> int | None:
    head = data[at : at + 10]
    if len(head) < 10 or head[3] not in (2, 3, 4) or head[4] or head[5] & 15 or max(head[6:]) > 127:
        return None
    size = sum(byte << shift for byte, shift in zip(head[6:], (21, 14, 7, 0), strict=True))
    end = at + 10 + size + 10 * bool(head[5] & 0x10)
    follows = data[end : end + 2]
    synced = follows[:1] == b"\xff" and follows[1:] >= b"\xe0"
    return end if synced or end >= len(data) else None
