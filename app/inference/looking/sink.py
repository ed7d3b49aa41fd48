"""Where detections go while a medium is being processed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from app.core.arrays import FaceTable, RawFaces
from app.core.model import IntArray


class RunSink(Protocol):
    """Takes finished frames. What was taken must survive a crash."""

    def add_detections(self, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """Frames (by PTS) that the detector is done with, those without faces too."""
        ...


class MemorySink:
    """Keeps everything in memory: for scripts and tests."""

    def __init__(self) -> None:
        self.frames: dict[int, RawFaces] = {}
        self.batches: list[list[int]] = []

    def add_detections(self, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """See :class:`RunSink`."""
        self.frames.update(frames)
        self.batches.append([pts for pts, _ in frames])

    @property
    def done(self) -> IntArray:
        """PTS of the frames taken so far, sorted."""
        return np.array(sorted(self.frames), np.int64)

    def table(self) -> FaceTable:
        """All faces as a table, ids counting from 1."""
        return FaceTable.of_detections(self.frames.items())
