"""Which frames are looked at: the segments of a medium, and the sampled frames in them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import RawFaces
from app.core.model import IntArray
from app.core.settings import Preset
from app.core.spans import stretches
from app.core.timebase import FrameIndex

_LOOKS_PER_SECOND = {Preset.FAST: 6.0, Preset.BALANCED: 12.0}
_MOST_LOOKS_PER_SECOND = 25.0
"""Faces hardly change in less time than a frame of film."""
_LONGEST_STRIDE = {Preset.FAST: 6, Preset.BALANCED: 5}
_SEGMENT_SECONDS = 1.5
BLOCK_SECONDS = 30.0
"""Blocks, which may be looked at apart from each other, are this long or longer."""
_DEEP_SECONDS, _DEEP_SECONDS_LARGE, _DEEP_SECONDS_THOROUGH = 0.5, 0.2, 0.1
_CLOSE_SECONDS = 0.1
_SLACK = 1.02
"""So that 23.976 and 29.97 frames a second are treated as 24 and 30."""
_LARGE = 800
"""From this long side on, a light look shrinks the picture, so deep ones come more often."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of frames that is processed as a whole: ordinals ``first`` to ``last``, inclusive.

    Attributes:
        anew: Nothing that was seen before it counts: a block begins.
    """

    first: int
    last: int
    anew: bool = False

    def sampled(self, stride: int) -> range | tuple[int, ...]:
        """Ordinals of the frames looked at first: every ``stride``-th and both ends."""
        inner = range(self.first, self.last + 1, stride)
        return inner if inner[-1] == self.last else (*inner, self.last)


def stride(index: FrameIndex, preset: Preset) -> int:
    """Every how many frames a frame is looked at; 1 for slow video and for ``thorough``."""
    if preset is Preset.THOROUGH or len(index) < 3:
        return 1
    wanted = _SLACK / _frame_seconds(index) / _LOOKS_PER_SECOND[preset]
    return int(min(max(wanted, 1), _LONGEST_STRIDE[preset]))


def closest(index: FrameIndex) -> int:
    """Two looks so many frames apart, or fewer, get none between them, whatever changed."""
    return max(1, int(_SLACK / _frame_seconds(index) / _MOST_LOOKS_PER_SECOND))


def deep_stride(index: FrameIndex, preset: Preset, long_side: int) -> int:
    """Every how many frames a frame is looked at in all sizes, for small faces.

    A multiple of :func:`stride`.

    Args:
        index: Frames of the medium.
        preset: How thorough.
        long_side: Of the picture, in pixels.
    """
    step = stride(index, preset)
    if len(index) < 3:
        return step
    seconds = _DEEP_SECONDS_LARGE if long_side > _LARGE else _DEEP_SECONDS
    if preset is Preset.THOROUGH:
        seconds = _DEEP_SECONDS_THOROUGH
    looks = round(seconds / max(_frame_seconds(index) * step, 1e-3))
    return step * max(1, looks)


def dense(index: FrameIndex, step: int) -> bool:
    """Whether looks at every ``step``-th frame follow each other within a tenth of a second."""
    return step * _frame_seconds(index) <= _CLOSE_SECONDS


def segments(index: FrameIndex, only: NDArray[np.bool_] | None = None) -> list[Segment]:
    """The medium in runs of 1.5 to 3 seconds that start at keyframes where they can.

    Args:
        index: Frames of the medium.
        only: (n,) marks those that segments are made of; None for all.
    """
    marks = np.ones(len(index), np.bool_) if only is None else only
    runs = stretches(np.arange(len(index)), marks)
    return [segment for first, last in runs for segment in _cut(index, first, last)]


def blocks(index: FrameIndex) -> IntArray:
    """Ordinals at which looking begins anew, the first frame's among them.

    They are keyframes half a minute apart or more. What is found in a block depends on its own
    frames alone, so that blocks may be looked at in any order, by anyone, with the same result.
    """
    keys = np.flatnonzero(index.keyframe)
    times = (index.pts[keys] - index.start) * float(index.time_base)
    numbers = np.floor(times / BLOCK_SECONDS)
    first_of_each = np.flatnonzero(np.diff(numbers, prepend=0.0) > 0)
    return np.unique(np.concatenate([[0], keys[first_of_each]])).astype(np.int64)


def _cut(index: FrameIndex, first: int, last: int) -> list[Segment]:
    """A run of frames, ordinals, in pieces."""
    wanted = int(min(max(round(_SEGMENT_SECONDS / max(_frame_seconds(index), 1e-3)), 8), 240))
    starts = [first]
    keys = set(np.flatnonzero(index.keyframe).tolist())
    anew = set(blocks(index).tolist())
    for at in range(first + 1, last + 1):
        length = at - starts[-1]
        if at in anew or (length >= wanted and at in keys) or length >= 2 * wanted:
            starts.append(at)
    ends = [*(start - 1 for start in starts[1:]), last]
    return [Segment(a, b, a in anew) for a, b in zip(starts, ends, strict=True)]


def disagree(
    a: RawFaces, b: RawFaces, *, threshold: float, moved: float = 0.5, resized: float = 0.35
) -> bool:
    """Whether two looks differ so much that the frames between must be looked at as well.

    That is so where a face of one look has no partner in the other (it appeared, vanished, or
    the detector wavers), or where partners moved or changed size a lot.

    Args:
        a, b: Faces of the two frames, weak ones included.
        threshold: Faces from this score on count; weaker ones serve as partners only.
        moved: Distance between centres, in face widths, that is much.
        resized: Relative change of width that is much.
    """
    strong_a, strong_b = a.scores >= threshold, b.scores >= threshold
    if not strong_a.any() and not strong_b.any():
        return False
    if len(a) == 0 or len(b) == 0:
        return True
    centre_a, centre_b = _centres(a), _centres(b)
    width_a = np.maximum(a.boxes[:, 2] - a.boxes[:, 0], 1)
    width_b = np.maximum(b.boxes[:, 2] - b.boxes[:, 0], 1)
    distance = np.linalg.norm(centre_a[:, None] - centre_b[None], axis=2)
    near = distance / np.minimum(width_a[:, None], width_b[None]) < moved
    alike = np.abs(np.log(width_a[:, None] / width_b[None])) < resized
    partners = near & alike
    return bool((~partners.any(axis=1) & strong_a).any() or (~partners.any(0) & strong_b).any())


def _centres(faces: RawFaces) -> np.ndarray:
    return np.asarray((faces.boxes[:, :2] + faces.boxes[:, 2:]) / 2)


def _frame_seconds(index: FrameIndex) -> float:
    """How long a frame usually lasts."""
    usual = float(np.median(np.diff(index.pts)) * index.time_base) if len(index) > 1 else 0.0
    return usual if usual > 0 else 0.04
