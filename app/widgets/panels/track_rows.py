"""Tracks in the order of a list, found by their names and by what they are sorted by."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np

from app.core.model import IntArray
from app.core.refs import FaceRef
from app.core.tracks import TrackSummary


class TrackRows:
    """A list of tracks.

    Args:
        tracks: In their order.
    """

    def __init__(self, tracks: Sequence[TrackSummary] = ()) -> None:
        self._tracks = list(tracks)
        self._numbers: IntArray | None = None

    def __len__(self) -> int:
        return len(self._tracks)

    def __iter__(self) -> Iterator[TrackSummary]:
        return iter(self._tracks)

    def __getitem__(self, row: int) -> TrackSummary:
        return self._tracks[row]

    def row_of(self, ref: FaceRef) -> int | None:
        """Where a track stands; None where it does not."""
        if self._numbers is None:
            self._numbers = np.array([track.track for track in self._tracks], np.int64)
        same = np.flatnonzero(self._numbers == ref.number)  # of each run that has one
        return next((row for row in same.tolist() if self._tracks[row].ref == ref), None)

    def exchange(self, row: int, track: TrackSummary) -> None:
        """The same track, with news."""
        self._tracks[row] = track

    def place_of(self, track: TrackSummary) -> int:
        """Where a track stands, or would, among tracks that are sorted by time."""
        return bisect_left(self._tracks, in_time(track), key=in_time)

    def insert(self, row: int, track: TrackSummary) -> None:
        """Put a track in front of a row."""
        self._tracks.insert(row, track)
        if self._numbers is not None:
            self._numbers = np.insert(self._numbers, row, track.track)

    def remove(self, row: int) -> None:
        """Take a track out."""
        del self._tracks[row]
        if self._numbers is not None:
            self._numbers = np.delete(self._numbers, row)


def in_time(track: TrackSummary) -> tuple[int, int, int]:
    """What tracks are sorted by; no two have the same."""
    return track.first_pts, track.track, track.ref.run or 0
