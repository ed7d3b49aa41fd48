"""Spans of time: first and last PTS, inclusive, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.model import IntArray

Spans = tuple[tuple[int, int], ...]


def inside(frames: IntArray, spans: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
    """Which frames (PTS) lie in one of the spans, (n,)."""
    marks = np.zeros(len(frames), np.bool_)
    for first, last in spans:
        marks |= (frames >= first) & (frames <= last)
    return marks


def stretches(frames: IntArray, marks: NDArray[np.bool_]) -> Spans:
    """First and last frame (PTS) of each run of marked ones.

    Args:
        frames: (n,) sorted.
        marks: (n,).
    """
    edges = np.flatnonzero(np.diff(np.concatenate([[False], marks, [False]]).astype(np.int8)))
    return tuple(
        (int(frames[a]), int(frames[b - 1])) for a, b in zip(edges[::2], edges[1::2], strict=True)
    )


def common(a: Sequence[tuple[int, int]], b: Sequence[tuple[int, int]]) -> Spans:
    """What lies in a span of both."""
    pairs = ((max(x[0], y[0]), min(x[1], y[1])) for x in a for y in b)
    return tuple(sorted(pair for pair in pairs if pair[0] <= pair[1]))


def merged(spans: Iterable[tuple[int, int]], *, slack: int = 0) -> Spans:
    """The same in the order of time, those that meet, or nearly do, as one.

    Args:
        slack: By how much the next may begin after the end of one that it meets.
    """
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + slack:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return tuple(found)
