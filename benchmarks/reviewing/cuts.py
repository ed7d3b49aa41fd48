"""One long clip of several, with cuts, at one size and rate: ``long_clip``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import count
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from app.core.model import Image

SIZE, RATE = (768, 432), 10


def long_clip(clips: Sequence[Path], out: Path, *, seconds: float) -> None:
    """Show clips one after the other, every second time mirrored, until it is long enough.

    Args:
        clips: At least one.
        out: An MP4 file, ``SIZE`` pixels and ``RATE`` frames a second.
        seconds: Of the whole.
    """
    wanted = round(seconds * RATE)
    with av.open(str(out), "w") as made:
        stream: Any = made.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        stream.options = {"crf": "18", "preset": "veryfast"}
        for place, image in zip(range(wanted), _pictures(clips), strict=False):
            frame = av.VideoFrame.from_ndarray(image, "bgr24").reformat(format="yuv420p")
            frame.pts, frame.time_base = place, Fraction(1, RATE)
            made.mux(stream.encode(frame))
        made.mux(stream.encode(None))


def _pictures(clips: Sequence[Path]) -> Iterator[Image]:
    for turn in count():
        for clip in clips:
            for image in _at_rate(clip):
                yield np.ascontiguousarray(image[:, ::-1]) if turn % 2 else image


def _at_rate(clip: Path) -> Iterator[Image]:
    """Pictures of one clip, as many a second, in the midst of a black frame of one size."""
    with av.open(str(clip)) as reading:
        due = 0.0
        for frame in reading.decode(video=0):
            if frame.time is None or frame.time < due - 1e-6:
                continue
            due = max(due + 1 / RATE, frame.time)
            image = frame.to_ndarray(format="bgr24")
            scale = min(SIZE[0] / image.shape[1], SIZE[1] / image.shape[0])
            width, height = (round(side * scale) for side in image.shape[1::-1])
            left, top = (SIZE[0] - width) // 2, (SIZE[1] - height) // 2
            whole = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
            whole[top : top + height, left : left + width] = cv2.resize(image, (width, height))
            yield whole
