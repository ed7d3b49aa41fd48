"""The frame index of a medium: which frames there are, by presentation time stamp."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from app.core.model import IntArray, MediaInfo


@dataclass(frozen=True, slots=True)
class Canvas:
    """A coded size, in pixels, that holds all pictures of a medium, and the shape of its pixels."""

    width: int
    height: int
    sample_aspect: Fraction


@dataclass(frozen=True, slots=True, eq=False)
class FrameIndex:
    """All frames of a medium in display order.

    Attributes:
        pts: (n,) int64, strictly increasing, in ticks of ``time_base``.
        keyframe: (n,) bool, frames that decode without any other.
        time_base: Seconds per tick.
        end_pts: Where the last frame stops being shown.
        truncated: The file breaks off: frames after the last one are lost.
        counted: The file's own stamps are missing or out of order, so frames were counted
            in the order they decode and were given these stamps.
        damaged: Pictures of it are damaged. Decoders make up for damage in different ways
            when several threads share the work, so that it is decoded with one only.
        canvas: Where pictures change their size on the way, what holds them all. Known when
            frames are listed; a study keeps it as the medium's size, not with the index.
    """

    pts: IntArray
    keyframe: NDArray[np.bool_]
    time_base: Fraction
    end_pts: int
    truncated: bool = False
    counted: bool = False
    damaged: bool = False
    canvas: Canvas | None = None

    def __post_init__(self) -> None:
        if self.pts.ndim != 1 or self.pts.shape != self.keyframe.shape:
            raise ValueError("pts and keyframe must be one-dimensional and equally long")
        if len(self.pts) == 0:
            raise ValueError("a medium has at least one frame")
        if len(self.pts) > 1 and not bool(np.all(np.diff(self.pts) > 0)):
            raise ValueError("pts must increase strictly")

    def __len__(self) -> int:
        return len(self.pts)

    @property
    def start(self) -> int:
        return int(self.pts[0])

    @property
    def last(self) -> int:
        return int(self.pts[-1])

    @property
    def duration(self) -> float:
        """Seconds from the first frame's start to the last frame's end."""
        return float((self.end_pts - self.start) * self.time_base)

    def position(self, pts: int) -> int:
        """Ordinal (0-based) of the frame on screen at ``pts``, clamped to the medium."""
        found = int(np.searchsorted(self.pts, pts, side="right")) - 1
        return min(max(found, 0), len(self.pts) - 1)

    def at(self, position: int) -> int:
        """PTS of a frame by ordinal, clamped to the medium."""
        return int(self.pts[min(max(position, 0), len(self.pts) - 1)])

    def shown_at(self, pts: int) -> int:
        """PTS of the frame that is on screen at the instant ``pts``."""
        return self.at(self.position(pts))

    def step(self, pts: int, frames: int) -> int:
        """PTS of the frame ``frames`` after (or, negative, before) the one at ``pts``."""
        return self.at(self.position(pts) + frames)

    def contains(self, pts: int) -> bool:
        """Whether a frame starts exactly at ``pts``."""
        return int(self.pts[self.position(pts)]) == pts

    def span(self, first: int, last: int) -> IntArray:
        """All PTS with ``first <= pts <= last``."""
        low = np.searchsorted(self.pts, first, side="left")
        high = np.searchsorted(self.pts, last, side="right")
        return self.pts[low:high]

    def keyframe_before(self, pts: int) -> int:
        """PTS of the last keyframe at or before ``pts`` (the first frame if there is none)."""
        position = self.position(pts)
        found = np.flatnonzero(self.keyframe[: position + 1])
        return int(self.pts[found[-1]]) if len(found) else self.start

    def seconds(self, pts: int) -> float:
        """A PTS as seconds since the first frame."""
        base = self.time_base  # whole numbers divided once: the same value, far faster
        return (pts - self.start) * base.numerator / base.denominator

    def pts_at_seconds(self, seconds: float) -> int:
        """PTS of the frame on screen ``seconds`` after the first frame."""
        ticks = Fraction(seconds).limit_denominator(1_000_000) / self.time_base
        return self.shown_at(self.start + int(ticks + Fraction(1, 2)))

    def nearest(self, seconds: float) -> int:
        """PTS of the frame that starts nearest to a time that was written in rounded figures."""
        place = self.position(self.pts_at_seconds(seconds))
        both = (self.at(place), self.at(place + 1))
        return min(both, key=lambda pts: abs(self.seconds(pts) - seconds))


def sized(info: MediaInfo, index: FrameIndex) -> MediaInfo:
    """What is known of a medium, with the size that holds all of its pictures."""
    canvas = index.canvas
    if canvas is None:
        return info
    turned = info.rotation in (90, 270)
    return replace(
        info,
        coded_width=canvas.width,
        coded_height=canvas.height,
        width=canvas.height if turned else canvas.width,
        height=canvas.width if turned else canvas.height,
        sample_aspect=canvas.sample_aspect,
    )


def format_time(seconds: float, *, decimals: int = 3, hours: bool = True) -> str:
    """A time as the program writes it everywhere: ``0:02:03.450``.

    Args:
        seconds: Since the first frame, or a length.
        decimals: Digits of the fraction; 0 leaves out the point as well.
        hours: Write them where there are none too, so that a running clock keeps its width;
            without them it is ``2:03.450``.
    """
    sign = "-" if seconds < 0 else ""
    scale = 10**decimals
    total, fraction = divmod(round(abs(seconds) * scale), scale)
    minutes, secs = divmod(total, 60)
    front = f"{minutes}"
    if hours or minutes >= 60:
        front = f"{minutes // 60}:{minutes % 60:02d}"
    end = f".{fraction:0{decimals}d}" if decimals else ""
    return f"{sign}{front}:{secs:02d}{end}"
