"""Columnar faces: what a model run found in a medium, as NumPy arrays, for speed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from app.core.model import (
    SCHEME_BY_SIZE,
    Box,
    FloatArray,
    IntArray,
    Landmarks,
    Provenance,
)


@dataclass(frozen=True, slots=True, eq=False)
class RawFaces:
    """A detector's answer for one picture, in that picture's pixels.

    Attributes:
        boxes: (n, 4) float32.
        scores: (n,) float32, 0 to 1.
        landmarks: (n, k, 2) float32, or None when the detector has none.
    """

    boxes: FloatArray
    scores: FloatArray
    landmarks: FloatArray | None = None

    def __post_init__(self) -> None:
        n = len(self.boxes)
        if self.boxes.shape != (n, 4) or self.scores.shape != (n,):
            raise ValueError(f"boxes {self.boxes.shape} and scores {self.scores.shape} differ")
        if self.landmarks is not None and self.landmarks.shape[::2] != (n, 2):
            raise ValueError(f"landmarks have shape {self.landmarks.shape}")

    def __len__(self) -> int:
        return len(self.boxes)

    @classmethod
    def empty(cls, points: int | None = None) -> Self:
        marks = None if points is None else np.zeros((0, points, 2), np.float32)
        return cls(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), marks)

    @classmethod
    def joined(cls, parts: Sequence[RawFaces]) -> RawFaces:
        """The faces of several answers for one picture, in their order.

        Landmarks are kept where all answers that have faces have them.

        Args:
            parts: At least one.
        """
        parts = [part for part in parts if len(part)] or parts[:1]
        marks = [part.landmarks for part in parts if part.landmarks is not None]
        return RawFaces(
            np.concatenate([part.boxes for part in parts]),
            np.concatenate([part.scores for part in parts]),
            np.concatenate(marks) if len(marks) == len(parts) else None,
        )

    def take(self, rows: IntArray | np.ndarray) -> RawFaces:
        """A subset of the rows, in the given order (indices or a mask)."""
        marks = None if self.landmarks is None else self.landmarks[rows]
        return RawFaces(self.boxes[rows], self.scores[rows], marks)


NO_TRACK = 0
"""Track number of a row that belongs to no track."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceTable:
    """Faces of one medium and one run, sorted by PTS. All columns have n rows.

    Attributes:
        ids: int64, row id in the study; 0 for rows the tracker interpolated.
        pts: int64.
        boxes: (n, 4) float32, displayed source pixels.
        scores: float32; an interpolated row carries a score between its neighbours'.
        provenance: uint8, values of :class:`Provenance`.
        tracks: int64, ``NO_TRACK`` (0) where no track owns the row, else 1, 2, ...; minus that
            number where another row shows the track in the frame: no face of its own.
        landmarks: (n, k, 2) float32, NaN where a row has none; k may be 0.
    """

    ids: IntArray
    pts: IntArray
    boxes: FloatArray
    scores: FloatArray
    provenance: np.ndarray
    tracks: IntArray
    landmarks: FloatArray

    def __post_init__(self) -> None:
        n = len(self.pts)
        columns = (self.ids, self.boxes, self.scores, self.provenance, self.tracks, self.landmarks)
        if any(len(column) != n for column in columns):
            raise ValueError("columns differ in length")
        if self.boxes.shape != (n, 4) or self.landmarks.ndim != 3:
            raise ValueError(f"boxes {self.boxes.shape}, landmarks {self.landmarks.shape}")
        if n > 1 and bool(np.any(np.diff(self.pts) < 0)):
            raise ValueError("rows must be sorted by pts")

    def __len__(self) -> int:
        return len(self.pts)

    @classmethod
    def empty(cls, points: int = 0) -> Self:
        zero = np.zeros(0, np.int64)
        return cls(
            zero,
            zero,
            np.zeros((0, 4), np.float32),
            np.zeros(0, np.float32),
            np.zeros(0, np.uint8),
            zero,
            np.zeros((0, points, 2), np.float32),
        )

    @classmethod
    def of_detections(cls, frames: Iterable[tuple[int, RawFaces]], first_id: int = 1) -> Self:
        """Detector rows from (pts, faces) pairs in any order; ids count up from ``first_id``."""
        pairs = sorted(frames, key=lambda pair: pair[0])
        count = sum(len(raw) for _, raw in pairs)
        if count == 0:
            return cls.empty()
        k = max(
            (raw.landmarks.shape[1] for _, raw in pairs if raw.landmarks is not None), default=0
        )
        marks = np.full((count, k, 2), np.nan, np.float32)
        row = 0
        for _, raw in pairs:
            if raw.landmarks is not None and len(raw):
                marks[row : row + len(raw), : raw.landmarks.shape[1]] = raw.landmarks
            row += len(raw)
        return cls(
            np.arange(first_id, first_id + count, dtype=np.int64),
            np.repeat([pts for pts, _ in pairs], [len(raw) for _, raw in pairs]).astype(np.int64),
            np.concatenate([raw.boxes for _, raw in pairs]).astype(np.float32),
            np.concatenate([raw.scores for _, raw in pairs]).astype(np.float32),
            np.full(count, Provenance.DETECTOR, np.uint8),
            np.zeros(count, np.int64),
            marks,
        )

    def take(self, rows: np.ndarray | slice) -> FaceTable:
        """A subset of the rows (indices, mask or slice; order must keep PTS sorted)."""
        return FaceTable(
            self.ids[rows],
            self.pts[rows],
            self.boxes[rows],
            self.scores[rows],
            self.provenance[rows],
            self.tracks[rows],
            self.landmarks[rows],
        )

    def rows_at(self, pts: int) -> slice:
        """Rows of one frame."""
        low = int(np.searchsorted(self.pts, pts, side="left"))
        high = int(np.searchsorted(self.pts, pts, side="right"))
        return slice(low, high)

    def rows_between(self, first: int, last: int) -> slice:
        """Rows with ``first <= pts <= last``."""
        low = int(np.searchsorted(self.pts, first, side="left"))
        high = int(np.searchsorted(self.pts, last, side="right"))
        return slice(low, high)

    def box(self, row: int) -> Box:
        return Box.of(self.boxes[row])

    def landmarks_of(self, row: int) -> Landmarks | None:
        """Landmarks of a row, None where it has none."""
        points = self.landmarks[row]
        if len(points) == 0 or not bool(np.isfinite(points).all()):
            return None
        scheme = SCHEME_BY_SIZE.get(len(points))
        return None if scheme is None else Landmarks(points, scheme.name)


def concatenate(tables: Iterable[FaceTable]) -> FaceTable:
    """All rows of several tables, sorted by PTS (stable). Landmark counts may differ."""
    parts = [table for table in tables if len(table)]
    if not parts:
        return FaceTable.empty()
    k = max(part.landmarks.shape[1] for part in parts)
    marks = []
    for part in parts:
        block = np.full((len(part), k, 2), np.nan, np.float32)
        block[:, : part.landmarks.shape[1]] = part.landmarks
        marks.append(block)
    pts = np.concatenate([part.pts for part in parts])
    order = np.argsort(pts, kind="stable")
    return FaceTable(
        np.concatenate([part.ids for part in parts])[order],
        pts[order],
        np.concatenate([part.boxes for part in parts])[order],
        np.concatenate([part.scores for part in parts])[order],
        np.concatenate([part.provenance for part in parts])[order],
        np.concatenate([part.tracks for part in parts])[order],
        np.concatenate(marks)[order],
    )


def run_starts(values: IntArray) -> IntArray:
    """Where each run of equal values begins.

    Of sorted values these are the places of the distinct ones, many times as fast as np.unique.

    Args:
        values: (n,), equal ones side by side.
    """
    if len(values) == 0:
        return np.zeros(0, np.int64)
    return np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
