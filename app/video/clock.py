"""One clock for everything in a file: where stamps of any stream lie on the pictures' timeline."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from app.core.model import MediaInfo
from app.core.timebase import FrameIndex
from app.video import stamps
from app.video.listing import decoded_frames
from app.video.source import open_container, stamps_unreliable

_DELAY = Fraction(1, 10)
"""Seconds before zero that a codec's delay may take; players leave them out."""
_LATE = Fraction(10)
"""From here on a start is where a clock happened to stand, not a pause before the film."""


@dataclass(frozen=True, slots=True)
class Clock:
    """How stamps of a file become times.

    Attributes:
        stretches: Seconds to add to raw stamps to get to the frame index' timeline: first for
            those at the beginning, then for those after each place where the file's own clock
            was set anew (recordings joined, a counter that wrapped).
        shift: Seconds that an export adds to that, a whole number of the pictures' ticks and
            the same for all streams. Not zero where something is shown or heard before zero,
            which files cannot say, or where an arbitrary clock would start hours late.
        start, end: Pictures and sound lie between these, in seconds of the index' timeline.
    """

    stretches: tuple[Fraction, ...]
    shift: Fraction
    start: Fraction
    end: Fraction


def clock_of(info: MediaInfo, index: FrameIndex) -> Clock:
    """The clock of a medium.

    Where the file's clock was set anew, its pictures are decoded once to learn where.

    Raises:
        MediaError: The file is gone or cannot be read.
    """
    base = index.time_base
    start, end = index.start * base, max(index.end_pts, index.last + 1) * base
    stretches: tuple[Fraction, ...] = (Fraction(0),)
    with open_container(info.path) as container:
        video = cast(VideoStream, container.streams[info.stream])
        notes_start = "mov" in container.format.name.split(",")
        if index.counted and not stamps_unreliable(container, video):
            stretches = _stretches(info, index)
        for heard in _heard(container):
            if not -_DELAY <= heard[0] < 0:
                start = min(start, heard[0] + stretches[0])
            if len(stretches) == 1:
                end = max(end, heard[1])
    shift = Fraction(0)
    if start < 0:
        shift = math.ceil(-start / base) * base
    elif start >= _LATE and not notes_start:
        shift = -math.floor(start / base) * base
    return Clock(stretches, shift, start, end)


def _stretches(info: MediaInfo, index: FrameIndex) -> tuple[Fraction, ...]:
    """Offsets of the stretches between two places where the clock was set anew."""
    base = index.time_base
    usual = stamps.usual_step(index.pts, info.rate, base)
    least = stamps.jump_back(usual, base) // 2
    offsets: list[int] = []
    for shown, pts in zip(decoded_frames(info, None), index.pts.tolist(), strict=False):
        raw = shown.stamp
        if raw is None:
            continue
        offset = pts - raw
        if not offsets or abs(offset - offsets[-1]) > least:
            offsets.append(offset)
    return tuple(offset * base for offset in offsets) or (Fraction(0),)


def _heard(container: InputContainer) -> list[tuple[Fraction, Fraction]]:
    """Start and end of each sound track as far as the container tells them, in seconds."""
    found = []
    for stream in container.streams.audio:
        base: Any = stream.time_base
        if stream.start_time is None or not base:
            continue
        start = stream.start_time * base
        noted = stamps.noted_end(stream.metadata)
        if stream.duration and stream.duration > 0:
            end = start + stream.duration * base
        elif noted is not None:
            end = max(noted, start)
        else:
            end = max(Fraction(container.duration or 0, av.time_base), start)
        found.append((start, end))
    return found
