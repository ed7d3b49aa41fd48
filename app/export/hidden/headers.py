"""Codecs' headers (FFmpeg's extradata): what a decoder needs stays, texts go."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_STREAMINFO = 34
_ALAC = 36
_FIRST = 1 << 14
"""Bytes that are searched for texts; pictures in headers are larger."""
_TEXT: Final = re.compile(rb"[\x20-\x7e\x80-\xf4]{6,}")
_VOBSUB: Final = frozenset(
    {"size", "palette", "org", "scale", "alpha", "smooth", "fadein/out", "align", "custom colors"}
)


class UnreadableHeader(Exception):
    """A header is not what its codec's specification says, so texts cannot be told apart."""


def texts_of(data: bytes) -> list[str]:
    """Runs of letters in bytes, as text; what could be a name or a path."""
    return [found.decode("utf-8", "replace").strip() for found in _TEXT.findall(data[:_FIRST])]


def is_known(codec: str) -> bool:
    """Whether it is known where texts may stand in a codec's header."""
    return codec in _CLEANERS or codec in ("ass", "ssa")


def clean_header(codec: str, header: bytes) -> tuple[bytes, bytes]:
    """Part a header from names, titles, comments.

    Args:
        codec: FFmpeg's canonical name; ASS has :class:`app.export.hidden.ass.AssScript`.
        header: Extradata.

    Returns:
        The header, and the bytes that were taken out: none where a codec has no place for texts,
        or we do not know it.

    Raises:
        UnreadableHeader: See there.
    """
    clean = _CLEANERS.get(codec)
    return (header, b"") if clean is None or not header else clean(header)


def _vorbis(header: bytes) -> tuple[bytes, bytes]:
    """Three packets: identification, comments (Vorbis I specification, section 5), set-up."""
    packets, wide = _xiph_packets(header)
    if [p[:7] for p in packets] != [b"\1vorbis", b"\3vorbis", b"\5vorbis"]:
        raise UnreadableHeader("no Vorbis headers")
    # No vendor, no comments, framing bit.
    cut, packets[1] = packets[1][7:].rstrip(b"\0\1"), b"\3vorbis" + bytes(8) + b"\1"
    if wide:
        return b"".join(len(p).to_bytes(2, "big") + p for p in packets), cut
    sizes = b"".join(b"\xff" * (len(p) // 255) + bytes([len(p) % 255]) for p in packets[:2])
    return b"\2" + sizes + b"".join(packets), cut


def _xiph_packets(header: bytes) -> tuple[list[bytes], bool]:
    """Packets in either of the two ways in which FFmpeg puts them together."""
    packets: list[bytes] = []
    if header[:2] == b"\0\x1e":
        at = 0
        for _ in range(3):
            size = int.from_bytes(header[at : at + 2], "big")
            packets.append(header[at + 2 : at + 2 + size])
            at += 2 + size
        return packets, True
    if header[:1] != b"\2":
        raise UnreadableHeader("no Xiph lacing")
    at, sizes = 1, []
    for _ in range(2):
        size = 0
        while header[at : at + 1] == b"\xff":
            size += 255
            at += 1
        size += header[at] if at < len(header) else 0
        at += 1
        sizes.append(size)
    for size in sizes:
        packets.append(header[at : at + size])
        at += size
    return [*packets, header[at:]], False


def _flac(header: bytes) -> tuple[bytes, bytes]:
    """STREAMINFO alone; after it come comments, cue sheets and pictures."""
    first = 0
    if header[:4] == b"fLaC":
        if len(header) < 8 or header[4] & 0x7F:
            raise UnreadableHeader("FLAC without STREAMINFO")
        first = 8
    if len(header) < first + _STREAMINFO:
        raise UnreadableHeader("FLAC without STREAMINFO")
    return header[first : first + _STREAMINFO], header[first + _STREAMINFO :]


def _opus(header: bytes) -> tuple[bytes, bytes]:
    """Identification header (RFC 7845, 5.1) without what may follow it."""
    if header[:8] != b"OpusHead" or len(header) < 19:
        raise UnreadableHeader("no OpusHead")
    size = 19 if header[18] == 0 else 21 + header[9]
    return header[:size], header[size:]


def _alac(header: bytes) -> tuple[bytes, bytes]:
    return header[:_ALAC], header[_ALAC:]


def _vobsub(header: bytes) -> tuple[bytes, bytes]:
    """The text of an .idx file: sizes and colours, no titles."""
    lines = header.decode("utf-8", "replace").splitlines()
    kept = [line for line in lines if line.partition(":")[0].strip().lower() in _VOBSUB]
    cut = [line for line in lines if line not in kept]
    return "".join(line + "\n" for line in kept).encode(), "\n".join(cut).encode()


def _nothing(header: bytes) -> tuple[bytes, bytes]:
    return b"", header


def _aac(header: bytes) -> tuple[bytes, bytes]:
    """A program config element's comment is made blank (ISO/IEC 14496-3, 4.4.1.1)."""
    bits = _Bits(header)
    try:
        where = _aac_comment(bits)
    except IndexError as error:
        raise UnreadableHeader("AAC configuration breaks off") from error
    if where is None:
        return header, b""
    first, size = where
    if first + size > len(header):
        raise UnreadableHeader("AAC comment breaks off")
    cut = header[first : first + size]
    return header[:first] + bytes(size) + header[first + size :], cut


def _aac_comment(bits: _Bits) -> tuple[int, int] | None:
    """Byte position and length of the comment in an AudioSpecificConfig."""
    kind = bits.object_type()
    bits.rate()
    channels = bits.read(4)
    if kind in (5, 29):
        bits.rate()
        kind = bits.object_type()
        if kind == 22:
            bits.read(4)
    if channels != 0 or kind not in (1, 2, 3, 4, 6, 7, 17, 19, 20, 21, 22, 23):
        return None
    bits.read(1)
    if bits.read(1):
        bits.read(14)
    bits.read(1)
    bits.read(4 + 2 + 4)
    front, side, back = bits.read(4), bits.read(4), bits.read(4)
    low, data, coupling = bits.read(2), bits.read(3), bits.read(4)
    for size in (4, 4, 3):
        if bits.read(1):
            bits.read(size)
    bits.read(5 * (front + side + back) + 4 * (low + data) + 5 * coupling)
    bits.align()
    size = bits.read(8)
    return bits.at // 8, size


class _Bits:
    """Reads numbers from bytes, most significant bit first."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "big")
        self._length = 8 * len(data)
        self.at = 0

    def read(self, count: int) -> int:
        if self.at + count > self._length:
            raise IndexError
        self.at += count
        return (self._value >> (self._length - self.at)) & ((1 << count) - 1)

    def align(self) -> None:
        self.read(-self.at % 8)

    def object_type(self) -> int:
        kind = self.read(5)
        return 32 + self.read(6) if kind == 31 else kind

    def rate(self) -> None:
        if self.read(4) == 15:
            self.read(24)


_CLEANERS: Final[dict[str, Callable[[bytes], tuple[bytes, bytes]]]] = {
    "vorbis": _vorbis,
    "flac": _flac,
    "opus": _opus,
    "alac": _alac,
    "aac": _aac,
    "dvd_subtitle": _vobsub,
    "webvtt": _nothing,
    "subrip": _nothing,
    "text": _nothing,
}
