"""Pictures that change their size on the way: found while packets are listed, made to fit one size.

Recordings of calls, joined recordings and broadcasts do that. The medium then has a size that
holds every picture, so that none is made smaller; smaller ones are enlarged, as players do, with
black beside them where their shape differs.
"""

from __future__ import annotations

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
from app.video.parameters import PARAMETERS
from app.video.source import STRICT

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
        self._parameters = PARAMETERS.get(context.codec.canonical_name)
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
