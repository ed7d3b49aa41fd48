"""The packets of sound and subtitles that a file plays, in time with its pictures."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer

from app.video import stamps
from app.video.clock import Clock
from app.video.edits import Cuts, cuts_of

_DELAY = {"aac": 2112, "opus": 3840}
"""Samples of hidden sound at a start that are no more than an encoder's usual delay; two
packets of AAC are not either, as those of its high-efficiency kinds are twice as long."""
_PRIMING = {"aac": 1, "mp3": 1, "vorbis": 1, "ac3": 1, "eac3": 1, "opus": 4}
"""Packets from which a decoder takes no sound but what it needs to decode the next one."""
_MOST_HIDDEN = 64
_OVERLAP = Fraction(1, 20)
_FIT = Fraction(5)
"""Seconds by which sound and picture of two joined recordings may begin apart."""


def codec_of(stream: Any) -> str:
    """FFmpeg's name of a stream's codec; empty where it knows none."""
    context = stream.codec_context
    return context.codec.canonical_name if context is not None else ""


def is_pause(packet: Any, codec: str) -> bool:
    """Whether a packet only fills the time between two subtitles of an MP4 file.

    The muxer writes these by itself wherever nothing follows at once.
    """
    return codec == "mov_text" and packet.size == 2 and bytes(packet) == b"\0\0"


@dataclass(slots=True)
class LeftOut:
    """What is in the file and is not played, or not at a time of its own.

    Attributes:
        trimmed: Packets that an edit list hides, by stream index.
        overlapping: Sound over other sound of its track, where recordings were joined.
        outside: Subtitles after everything is over, or before it begins.
        appeared: There is a stream that begins in the midst of the file.
    """

    trimmed: dict[int, int] = field(default_factory=dict)
    overlapping: dict[int, int] = field(default_factory=dict)
    outside: dict[int, int] = field(default_factory=dict)
    appeared: bool = False


def played(
    container: InputContainer,
    path: Path,
    streams: Sequence[Any],
    *,
    clock: Clock,
    left_out: LeftOut | None = None,
) -> Iterator[Any]:
    """Packets of some streams, in file order, with the stamps they have in an export.

    What an edit list cuts away is left out, but for what decoders need to begin with. All
    streams get times on the timeline of the frame index plus the clock's shift, and within each
    stream decoding times increase.

    Args:
        container: Demuxed by nobody else.
        path: Its file.
        streams: Sound and subtitle streams of it.
        clock: See :func:`app.video.clock.clock_of`.
        left_out: Told what is left out.

    Raises:
        av.error.FFmpegError: The file cannot be read any further.
    """
    if not streams:
        return
    counts = left_out or LeftOut()
    tracks = {
        stream.index: _Track(stream, clock, cuts_of(container, path, stream.id), counts=counts)
        for stream in streams
    }
    while True:
        try:
            for packet in container.demux(*streams):
                if packet.size:  # The last ones are empty.
                    yield from tracks[packet.stream.index].take(packet)
        except IndexError:
            # PyAV stumbles over a packet of a stream that only now appeared in the file.
            counts.appeared = True
            continue
        return


class _Track:
    """One stream on its way."""

    def __init__(self, stream: Any, clock: Clock, cuts: Cuts, *, counts: LeftOut) -> None:
        self._index = stream.index
        self._codec = codec_of(stream)
        self._sound = stream.type == "audio"
        self._base: Fraction = stream.time_base
        self._clock = clock
        self._cuts = cuts
        self._counts = counts
        self._hidden: deque[Any] = deque(maxlen=_MOST_HIDDEN)
        self._hidden_length = 0
        self._rate = stream.codec_context.sample_rate if self._sound and self._codec else 0
        # In these files a tick is a sample, and what an edit list hides comes before zero.
        self._bare = (
            self._codec.startswith("pcm_")
            and cuts.from_zero
            and self._base * stream.codec_context.sample_rate == 1
        )
        self._width = 0
        self._stretch = 0
        self._offset = clock.stretches[0]
        self._raw: int | None = None
        self._last: int | None = None
        self._end = round((clock.start + clock.shift) / self._base)

    def take(self, packet: Any) -> Iterator[Any]:
        """What of a packet, and of hidden ones before it, is played."""
        if is_pause(packet, self._codec):
            return
        packet = self._whole_samples(packet)
        if packet.is_discard or self._cuts.hides(packet, self._base):
            if self._sound and self._last is None:
                self._hidden.append(packet)
                self._hidden_length += packet.duration or 0
            _count(self._counts.trimmed, self._index)
            return
        for one in (*self._lead(), packet):
            if self._place(one):
                yield one

    def _whole_samples(self, packet: Any) -> Any:
        """A packet of bare samples without those that an edit list cuts off its ends."""
        if not self._bare or packet.pts is None or not packet.duration:
            return packet
        self._width = self._width or packet.size // packet.duration
        first = max(0, -packet.pts) if packet.pts + packet.duration > 0 else 0
        data = bytes(packet)[first * self._width : packet.duration * self._width]
        if packet.is_discard or len(data) == packet.size:
            return packet
        cut: Any = av.Packet(data)
        cut.pts = cut.dts = packet.pts + first
        cut.duration = packet.duration - first
        cut.time_base, cut.stream = packet.time_base, packet.stream
        cut.is_keyframe = True
        return cut

    def _lead(self) -> Sequence[Any]:
        """Of the packets hidden before the first one, those that belong to it."""
        if not self._hidden:
            return ()
        needed = _PRIMING.get(self._codec, 0)
        usual = self._hidden_length * self._base * self._rate <= _DELAY.get(self._codec, 0)
        if usual or (self._codec == "aac" and len(self._hidden) <= 2):
            needed = len(self._hidden)
        kept = tuple(self._hidden)[len(self._hidden) - needed :] if needed else ()
        _count(self._counts.trimmed, self._index, -len(kept))
        self._hidden.clear()
        return kept

    def _place(self, packet: Any) -> bool:
        """Give a packet its stamps; whether it is played at all."""
        raw = packet.dts if packet.dts is not None else packet.pts
        length = packet.duration or 0
        if raw is None:
            dts = pts = self._end
        else:
            self._follow(raw)
            ticks = round((self._offset + self._clock.shift) / self._base)
            dts, pts = raw + ticks, (raw if packet.pts is None else packet.pts) + ticks
        if not self._sound and self._outside(pts, length):
            return False
        if self._last is not None and dts <= self._last:
            if self._sound and self._lies_over(dts, length):
                _count(self._counts.overlapping, self._index)
                return False
            if dts < self._last or not self._may_repeat(length):
                dts = self._last + 1
                pts = max(pts, dts)
        packet.dts, packet.pts = dts, pts
        self._last = dts
        self._end = max(self._end, dts + length) if self._sound else dts
        return True

    def _lies_over(self, dts: int, length: int) -> bool:
        """Whether a packet would sound while others of its track still do."""
        over = Fraction(self._end - dts)
        return dts < (self._last or 0) and over > max(Fraction(2 * length), _OVERLAP / self._base)

    def _may_repeat(self, length: int) -> bool:
        """Whether a stamp may occur twice: a clock may be too coarse for short packets."""
        return length <= 1 if self._sound else self._codec != "mov_text"

    def _outside(self, pts: int, length: int) -> bool:
        begin = pts * self._base - self._clock.shift
        end = begin + length * self._base
        if begin < self._clock.end and (not length or end > self._clock.start):
            return False
        _count(self._counts.outside, self._index)
        return True

    def _follow(self, raw: int) -> None:
        """Go over to the next stretch where the file's clock was set anew."""
        before, self._raw = self._raw, raw
        if before is None:
            return
        back = raw < before - stamps.jump_back(1, self._base)
        if not back and raw <= before + stamps.longest_gap(self._base):
            return
        end = self._end * self._base - self._clock.shift
        time = raw * self._base
        later = list(enumerate(self._clock.stretches))[self._stretch + 1 :]
        apart = [(abs(time + offset - end), number) for number, offset in later]
        if apart and min(apart)[0] <= _FIT:
            self._stretch = min(apart)[1]
            self._offset = self._clock.stretches[self._stretch]
        elif back:
            # The pictures' clock did not fall back here: this track's goes on by itself.
            self._offset = end - time


def _count(counts: dict[int, int], index: int, number: int = 1) -> None:
    counts[index] = counts.get(index, 0) + number
