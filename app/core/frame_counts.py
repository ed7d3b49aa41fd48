"""How many faces are covered in each frame, kept up to date by differences."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.model import IntArray


class FrameCounts:
    """Frames of a medium and a number for each.

    Args:
        frames: PTS, sorted, each once.
    """

    def __init__(self, frames: IntArray) -> None:
        self.frames = frames
        self.counts: IntArray = np.zeros(len(frames), np.int64)

    def reset(self) -> None:
        """Begin at 0 everywhere."""
        self.counts = np.zeros(len(self.frames), np.int64)

    def learn(self, pts: IntArray) -> bool:
        """Make room for frames that were not known; then all counts are to be made anew."""
        if not len(pts):
            return False
        at = np.searchsorted(self.frames, pts)
        inside = np.minimum(at, max(0, len(self.frames) - 1))
        if len(self.frames) and bool((self.frames[inside] == pts).all()):
            return False
        self.frames = np.unique(np.concatenate([self.frames, pts]))
        self.reset()
        return True

    def add(self, pts: IntArray, sign: int) -> None:
        """Count faces, by the frames they are in, in any order; ``sign`` 1 or -1."""
        at = np.searchsorted(self.frames, pts)
        if len(at) > len(self.frames) // 8:
            self.counts += sign * np.bincount(at, minlength=len(self.counts))
        else:
            np.add.at(self.counts, at, sign)

    def add_span(self, where: slice, shown: NDArray[np.bool_], sign: int) -> None:
        """Count a face of a track wherever it is shown within a part of the frames."""
        self.counts[where] += sign * shown
