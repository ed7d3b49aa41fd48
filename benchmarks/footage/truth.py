"""What is known of every face of every frame, as columns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

import numpy as np

GRID = 10
"""A face is asked at so many places across and down whether it shows there, and is covered."""

LEAST_WIDTH, LEAST_SHARE = 12.0, 0.5
"""A face this wide of which this much shows has to be covered."""


_COLUMNS = ("frame", "person", "box", "shown", "masked", "ignore")


@dataclass(frozen=True)
class Known:
    """A face in a frame.

    Attributes:
        person: The same person's in every frame.
        box: (4,) picture pixels; it may reach outside.
        shown: (GRID, GRID) bool: inside the picture, and nothing in front.
        masked: It wears a mask.
        ignore: Not clear enough in the still for anything to be asked of it.
    """

    person: int
    box: np.ndarray
    shown: np.ndarray
    masked: bool
    ignore: bool


@dataclass(frozen=True)
class Truth:
    """All faces of a clip, sorted by frame.

    Attributes:
        kind: What the clip is about.
        frames: How many there are.
        frame, person, box, shown, masked, ignore: (n, ...) columns, as in :class:`Known`.
    """

    kind: str
    frames: int
    frame: np.ndarray
    person: np.ndarray
    box: np.ndarray
    shown: np.ndarray
    masked: np.ndarray
    ignore: np.ndarray

    @classmethod
    def of(cls, kind: str, frames: list[list[Known]]) -> Self:
        known = [one for frame in frames for one in frame]
        return cls(
            kind,
            len(frames),
            np.repeat(np.arange(len(frames)), [len(frame) for frame in frames]),
            np.array([one.person for one in known], np.int64),
            np.array([one.box for one in known], np.float32).reshape(-1, 4),
            np.array([one.shown for one in known], np.bool_).reshape(-1, GRID, GRID),
            np.array([one.masked for one in known], np.bool_),
            np.array([one.ignore for one in known], np.bool_),
        )

    @property
    def share(self) -> np.ndarray:
        """(n,) how much of each face shows."""
        return np.asarray(self.shown.mean(axis=(1, 2)))

    @property
    def due(self) -> np.ndarray:
        """(n,) bool: faces that have to be covered."""
        width = self.box[:, 2] - self.box[:, 0]
        return np.asarray((width >= LEAST_WIDTH) & (self.share >= LEAST_SHARE) & ~self.ignore)

    def every(self, step: int) -> Self:
        """Only every ``step``-th frame, under its own number."""
        kept = self.frame % step == 0
        columns = {name: getattr(self, name)[kept] for name in _COLUMNS}
        return replace(self, frames=-(-self.frames // step), **columns)

    def save(self, path: Path) -> None:
        columns = {name: getattr(self, name) for name in _COLUMNS}
        np.savez_compressed(path, kind=self.kind, frames=self.frames, **columns)

    @classmethod
    def load(cls, path: Path) -> Self:
        with np.load(path) as kept:
            columns = {name: kept[name] for name in kept.files}
        return cls(str(columns.pop("kind")), int(columns.pop("frames")), **columns)
