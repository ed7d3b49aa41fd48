"""Where detections go while a medium is being processed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from app.core.arrays import FaceTable, RawFaces
from app.core.model import IntArray
from app.core.shown import ShownPicture


class RunSink(Protocol):
    """Takes finished frames. What was taken must survive a crash."""

    def add_detections(self, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """Frames (by PTS) that the detector is done with, those without faces too."""
        ...

    def add_pictures(self, pictures: Sequence[ShownPicture]) -> None:
        """Pictures that were decoded, the detector's and those between; told before its faces."""
        ...


class MemorySink:
    """Keeps everything in memory: for scripts and tests."""

    def __init__(self) -> None:
        self.frames: dict[int, RawFaces] = {}
        self.batches: list[list[int]] = []
        self.pictures: dict[int, ShownPicture] = {}

    def add_detections(self, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """See :class:`RunSink`."""
        self.frames.update(frames)
        self.batches.append([pts for pts, _ in frames])

    def add_pictures(self, pictures: Sequence[ShownPicture]) -> None:
        """See :class:`RunSink`."""
        self.pictures.update((picture.position, picture) for picture in pictures)

    @property
    def done(self) -> IntArray:
        """PTS of the frames taken so far, sorted."""
        return np.array(sorted(self.frames), np.int64)

    def table(self) -> FaceTable:
        """All faces as a table, ids counting from 1."""
        return FaceTable.of_detections(self.frames.items())
