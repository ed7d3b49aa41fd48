"""When a track's sound is over: with its last sample, whatever its last packet is noted as."""

from __future__ import annotations

from collections import deque
from fractions import Fraction
from typing import Any, Final

import av

_KEPT: Final = 8
"""Packets from which every decoder gets going whose packets are long enough to matter."""


class SoundEnd:
    """Keeps the last packets of a track, and decodes them when asked.

    Containers give the last packet of some codecs (True Audio, WavPack) the length of the others,
    which is up to a second, or none.
    """

    def __init__(self) -> None:
        self._last: deque[Any] = deque(maxlen=_KEPT)

    def add(self, packet: Any) -> None:
        """Take the next packet; nobody else decodes it."""
        self._last.append(packet)

    def seconds(self) -> float | None:
        """On the packets' clock; None where only the last packet itself can tell.

        To be asked once, before the container is closed.
        """
        if not self._last:
            return None
        end: Fraction | None = None
        context = self._last[-1].stream.codec_context
        readable = False
        for packet in (*self._last, None):
            try:
                frames = context.decode(packet)
            except av.FFmpegError:
                readable = packet is None and readable
                continue
            readable = readable if packet is None else True
            for frame in frames:
                if frame.pts is not None and frame.samples:
                    base = frame.time_base or self._last[-1].time_base
                    at = frame.pts * base + Fraction(frame.samples, frame.sample_rate)
                    end = at if end is None else max(end, at)
        return float(end) if readable and end is not None else None
