"""Follow one box through a medium, frame by frame, in either direction."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import cv2
import numpy as np

from app.core.model import Box, Image
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.inference.tracking.flow import FaceWalker, Grey, inside_share
from app.inference.tracking.pictures import CutDetector, to_grey
from app.inference.tracking.walk import LOST
from app.video.reader import FrameReader

_SIDE = 960
_BACKWARD_CHUNK = 48
"""Frames read ahead of a backward walk, which video cannot be decoded in."""


def follow(
    reader: FrameReader,
    index: FrameIndex,
    pts: int,
    *,
    box: Box,
    direction: Literal[1, -1] = 1,
    limit: int = 250,
    stop_below: float = LOST,
    token: CancelToken | None = None,
) -> list[tuple[int, Box, float]]:
    """Walk from a face until it is gone, a scene cut, or the limit.

    Args:
        reader: Of the medium; used on the caller's thread.
        index: Frames of the medium.
        pts: Frame with the face.
        box: The face there, displayed source pixels.
        direction: 1 forward, -1 backward in time.
        limit: Most frames to walk.
        stop_below: Resemblance, 0 to 1, below which the face is taken to be gone.
        token: Pauses or cancels.

    Returns:
        (pts, box, resemblance) of each frame reached, in the order walked, without the first.

    Raises:
        Cancelled: Through the token.
        MediaError: The medium cannot be read.
    """
    start = index.position(pts)
    walker: FaceWalker | None = None
    cuts = CutDetector()
    out: list[tuple[int, Box, float]] = []
    expected = start
    for position, grey, scale in _pictures(reader, index, start, direction=direction, limit=limit):
        if token is not None:
            token.checkpoint()
        if cuts.feed(grey) or position != expected:
            break
        expected += direction
        if walker is None:
            walker = FaceWalker(grey, box.array() * scale)
            continue
        step = walker.step(grey)
        height, width = grey.shape
        if step.confidence < stop_below or inside_share(step.box, width, height) < 0.35:
            break
        out.append((index.at(position), Box.of(step.box / scale), step.confidence))
    return out


def _pictures(
    reader: FrameReader, index: FrameIndex, start: int, *, direction: int, limit: int
) -> Iterator[tuple[int, Grey, float]]:
    """(ordinal, grey picture, its scale) from a frame on, that frame first."""
    end = min(max(start + direction * limit, 0), len(index) - 1)
    if direction > 0:
        for picture in reader.frames(index.at(start), index.at(end)):
            yield index.position(picture.pts), *_small(picture.image)
        return
    while start >= end:
        first = max(end, start - _BACKWARD_CHUNK + 1)
        chunk = [
            (index.position(picture.pts), *_small(picture.image))
            for picture in reader.frames(index.at(first), index.at(start))
        ]
        yield from reversed(chunk)
        start = first - 1


def _small(image: Image) -> tuple[Grey, float]:
    grey = to_grey(image)
    scale = min(1.0, _SIDE / max(grey.shape))
    if scale < 1:
        size = (round(grey.shape[1] * scale), round(grey.shape[0] * scale))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
    return grey, scale
