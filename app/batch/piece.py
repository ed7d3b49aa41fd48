"""A long medium in pieces that may be looked at by different workers."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.model import MediaInfo, MediaKind
from app.core.timebase import FrameIndex
from app.inference.looking.sampling import BLOCK_SECONDS, blocks


@dataclass(frozen=True, slots=True)
class Piece:
    """Piece ``number`` of ``count``, counted from 1, of about so many seconds each.

    A piece holds whole blocks, which begin at keyframes: what is found in a block depends on
    its own frames alone. Together the pieces hold every frame, each once.
    """

    number: int
    count: int
    seconds: float

    def marks(self, index: FrameIndex) -> NDArray[np.bool_]:
        """(n,) the frames of a medium that lie in it; perhaps none."""
        starts = blocks(index)
        times = (index.pts[starts] - index.start) * float(index.time_base)
        owners = np.minimum((times / self.seconds).astype(np.int64), self.count - 1)
        lengths = np.diff(starts, append=len(index))
        return np.asarray(np.repeat(owners, lengths) == self.number - 1)


def pieces_of(info: MediaInfo, seconds: float) -> list[Piece]:
    """The pieces of a medium by its announced duration; one where it is not longer."""
    seconds = max(seconds, BLOCK_SECONDS)
    if info.kind is not MediaKind.VIDEO or not info.duration:
        return [Piece(1, 1, seconds)]
    count = max(1, math.ceil(info.duration / seconds))
    return [Piece(number, count, seconds) for number in range(1, count + 1)]
