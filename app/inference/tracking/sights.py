"""The pictures that a face is followed through, in either direction, in little memory."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Final, Literal

import cv2
import numpy as np

from app.core.model import FloatArray, Image
from app.core.prefetch import prefetch
from app.core.timebase import FrameIndex
from app.inference.tracking.flow import Grey, window
from app.inference.tracking.pictures import to_grey
from app.video.reader import FrameReader

_SIDE: Final = 960
"""Pictures are made this long ..."""
_FACE: Final = 32.0
"""... or as long as makes the face this wide, if that is more."""
_WHOLE: Final = 1280
"""Of longer pictures only the part round the face is kept."""
_REACH: Final = 8.0
"""How far that part goes on each side, in face widths; and no less than ..."""
_LEAST_REACH: Final = 320.0
_BYTES: Final = 64 << 20
"""Video cannot be decoded backwards: so much of it is kept for a stretch that is walked back."""
_SHORTEST, _LONGEST = 12, 160
_SMALL: Final = 160
_AHEAD: Final = 6

Aim = Callable[[], FloatArray]
"""(4,) where the face was last, displayed source pixels."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is kept of a frame.

    Attributes:
        position: Ordinal of the frame.
        grey: The picture, or the part of it round the face.
        origin: (2,) displayed source pixel of its top left corner.
        scale: Multiply displayed source pixels by this to get the picture's.
        small: The whole picture, 160 pixels long.
    """

    position: int
    grey: Grey
    origin: FloatArray
    scale: float
    small: Grey

    def window(self, centre: FloatArray, half: FloatArray, *, size: tuple[int, int]) -> Grey:
        """The part of the frame round a centre, in displayed source pixels, as a small picture."""
        at = np.asarray((centre - self.origin) * self.scale, np.float32)
        return window(self.grey, at, np.asarray(half * self.scale, np.float32), size=size)


def sights(
    reader: FrameReader, index: FrameIndex, start: int, *, direction: Literal[1, -1], aim: Aim
) -> Generator[Sight]:
    """The frames from one on, that one first, to an end of the medium.

    Args:
        reader: Of the medium; used from another thread until the generator is closed.
        index: Its frames.
        start: Ordinal of the first.
        direction: 1 forward, -1 backward in time.
        aim: Asked now and then where the face is.

    Raises:
        MediaError: The medium cannot be read.
    """
    view = _View(reader, index, aim)
    if direction < 0:
        return view.backward(start)
    return _ahead(view.forward(start, len(index) - 1))


def _ahead(items: Generator[Sight]) -> Generator[Sight]:
    with closing(prefetch(items, _AHEAD, "follow-decode")) as coming:
        yield from coming


class _View:
    """Makes sights of frames."""

    def __init__(self, reader: FrameReader, index: FrameIndex, aim: Aim) -> None:
        self._reader = reader
        self._index = index
        self._aim = aim
        info = reader.info
        box = aim()
        self._size = (info.width, info.height)
        face = max(1.0, float(min(box[2] - box[0], box[3] - box[1])))
        long = max(self._size)
        self._scale = min(1.0, max(_SIDE / long, _FACE / face))

    def forward(self, first: int, last: int) -> Generator[Sight]:
        """Sights in the order of time."""
        side = round(max(self._size) * self._scale)
        at = self._index.at
        for picture in self._reader.frames(at(first), at(last), max_side=side):
            yield self._sight(self._index.position(picture.pts), picture.image)

    def backward(self, start: int) -> Generator[Sight]:
        """Sights against the order of time: a stretch is decoded, and walked back."""
        keys = np.flatnonzero(self._index.keyframe)
        most = _SHORTEST
        while start >= 0:
            before = keys[keys <= start]
            key = int(before[-1]) if len(before) else 0
            first = max(0, start - most + 1, key)
            if start - first < _SHORTEST:
                # Hardly anything is left of this group of frames: the one before goes with it.
                first = max(0, start - most + 1)
            stretch = list(self.forward(first, start))
            if stretch:
                own = sum(sight.grey.nbytes for sight in stretch) / len(stretch)
                most = int(min(max(_BYTES / own, _SHORTEST), _LONGEST))
            while stretch:
                yield stretch.pop()
            start = first - 1

    def _sight(self, position: int, image: Image) -> Sight:
        grey = to_grey(image)
        scale = grey.shape[1] / self._size[0]
        ratio = _SMALL / max(grey.shape)
        small = cv2.resize(grey, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
        origin = np.zeros(2, np.float32)
        if max(grey.shape) > _WHOLE:
            grey, origin = self._part(grey, scale)
        return Sight(position, grey, origin, scale, np.asarray(small, np.uint8))

    def _part(self, grey: Grey, scale: float) -> tuple[Grey, FloatArray]:
        box = self._aim()
        middle = (box[:2] + box[2:]) / 2
        reach = max(_LEAST_REACH / scale, _REACH * float((box[2:] - box[:2]).max()))
        low = np.maximum(0, np.floor((middle - reach) * scale)).astype(int)
        high = np.minimum(grey.shape[::-1], np.ceil((middle + reach) * scale)).astype(int)
        low = np.minimum(low, np.array(grey.shape[::-1]) - 1)
        high = np.maximum(high, low + 1)
        part = grey[low[1] : high[1], low[0] : high[0]].copy()
        return part, np.asarray(low / scale, np.float32)
