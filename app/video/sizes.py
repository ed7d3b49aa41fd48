"""Pictures that change their size on the way: found while packets are listed, made to fit one size.

Recordings of calls, joined recordings and broadcasts do that. The medium then has a size that
holds every picture, so that none is made smaller; smaller ones are enlarged, as players do, with
black beside them where their shape differs.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

import av
import av.error
from av.codec.context import CodecContext
from av.filter import Graph
from av.packet import Packet
from av.video.stream import VideoStream

from app.core.model import MediaInfo
from app.core.timebase import Canvas
from app.video.source import STRICT

_HEAD: Final = 1 << 12
"""Bytes of a packet among which the parameters stand."""
_JPEG_HEAD: Final = 1 << 17
_MOST_KINDS: Final = 64
_LARGEST: Final = 1 << 14
"""Pixels a side; what is larger is damage, not a size."""
_BROADCAST: Final = (
    (frozenset({480, 576}), frozenset({352, 480, 528, 544, 640, 704, 720})),
    (frozenset({1080, 1088}), frozenset({1280, 1440, 1920})),
)
"""Heights and widths that broadcasts stretch to one and the same shape."""


class SizeWatch:
    """Notices keyframes whose parameters are new, and decodes these to learn their size.

    Args:
        info: What the first picture showed.
        stream: Of the source; its packets are to be seen in the order of the file.
    """

    def __init__(self, info: MediaInfo, stream: VideoStream) -> None:
        context = stream.codec_context
        self._codec = context.codec.name
        self._extradata = bytes(context.extradata or b"")
        self._parameters = _PARAMETERS.get(context.codec.canonical_name)
        self._known: set[bytes] = set()
        self._sizes: dict[tuple[int, int], Fraction] = {
            (info.coded_width, info.coded_height): info.sample_aspect
        }

    def see(self, packet: Packet[VideoStream]) -> None:
        """Look at one packet; costs nothing but for keyframes."""
        if self._parameters is None or not packet.is_keyframe or packet.is_corrupt:
            return
        renewed = b""
        if packet.has_sidedata("new_extradata"):
            renewed = self._extradata = bytes(packet.get_sidedata("new_extradata"))
        mark = renewed + self._parameters(packet, self._extradata)
        if not mark or mark in self._known or len(self._known) >= _MOST_KINDS:
            return
        self._known.add(mark)
        self._decode(packet)

    def canvas(self) -> Canvas | None:
        """What holds every picture; None where all have the first one's size."""
        if len(self._sizes) == 1:
            return None
        largest = max(self._sizes, key=lambda size: size[0] * size[1])
        wide, high = (max(sides) for sides in zip(*self._sizes, strict=True))
        if (wide, high) not in self._sizes:
            wide, high = wide + wide % 2, high + high % 2
        return Canvas(wide, high, self._sizes[largest])

    def _decode(self, packet: Packet[VideoStream]) -> None:
        try:
            context: Any = CodecContext.create(self._codec, "r")
            context.extradata = self._extradata or None
            context.thread_count = 1
            context.options = {"err_detect": STRICT}
            lone = Packet(bytes(packet))
            frames = [*context.decode(lone), *context.decode(None)]
        except (av.error.FFmpegError, ValueError):
            return  # Reading will find it damaged.
        for frame in frames[:1]:
            if max(frame.width, frame.height) <= _LARGEST and not frame.is_corrupt:
                aspect = context.sample_aspect_ratio
                known = Fraction(aspect) if aspect else Fraction(1)
                self._sizes.setdefault((frame.width, frame.height), known)


def fitted(frame: av.VideoFrame, info: MediaInfo) -> av.VideoFrame:
    """A frame of another size or pixel format made one of the medium's.

    Its shape stays, with black beside it; only widths that broadcasts stretch are stretched.
    """
    size = info.coded_width, info.coded_height
    inner = _within((frame.width, frame.height), size)
    made = frame.reformat(width=inner[0], height=inner[1], format=info.pixel_format)
    if inner != size:
        made = _padded(made, size)
    made.pts, made.time_base = frame.pts, frame.time_base
    made.colorspace, made.color_range = frame.colorspace, frame.color_range
    return made


def _within(size: tuple[int, int], canvas: tuple[int, int]) -> tuple[int, int]:
    """The size at which a picture is drawn on the canvas, as large as fits."""
    (width, height), (wide, high) = size, canvas
    for heights, widths in _BROADCAST:
        if {height, high} <= heights and {width, wide} <= widths:
            return canvas
    share = min(Fraction(wide, width), Fraction(high, height))
    drawn = (_even(width * share, wide), _even(height * share, high))
    # A pixel or two of rounding are no bars.
    return canvas if wide - drawn[0] <= 2 and high - drawn[1] <= 2 else drawn


def _even(length: Fraction, most: int) -> int:
    return min(max(2, round(length / 2) * 2), most)


def _padded(frame: av.VideoFrame, size: tuple[int, int]) -> av.VideoFrame:
    """A frame in the middle of a black one."""
    x, y = (size[0] - frame.width) // 4 * 2, (size[1] - frame.height) // 4 * 2
    graph = Graph()
    source = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 1000)
    )
    pad = graph.add("pad", f"{size[0]}:{size[1]}:{x}:{y}:black")
    kept = graph.add("format", frame.format.name)
    sink = graph.add("buffersink")
    source.link_to(pad)
    pad.link_to(kept)
    kept.link_to(sink)
    graph.configure()
    graph.push(frame)
    made = graph.pull()
    assert isinstance(made, av.VideoFrame)
    return made


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


def _after(code: bytes, length: int) -> Callable[[Packet[VideoStream], bytes], bytes]:
    """So many bytes from where a header begins."""

    def parameters(packet: Packet[VideoStream], _extradata: bytes) -> bytes:
        data = _head(packet)
        at = data.find(code)
        return data[at : at + length] if at >= 0 else b""

    return parameters


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


_PARAMETERS: Final[dict[str, Callable[[Packet[VideoStream], bytes], bytes]]] = {
    "h264": _h264,
    "hevc": _hevc,
    "mpeg1video": _after(b"\0\0\1\xb3", 8),
    "mpeg2video": _after(b"\0\0\1\xb3", 8),
    "mjpeg": _mjpeg,
    "vp8": _vp8,
    "vp9": _vp9,
    "av1": _av1,
}
"""By FFmpeg's codec name: what of a keyframe says its size, empty where it says nothing new."""
