"""Where in a run's rows a track, a detection or a frame is, and how sure the run is of tracks."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import NO_TRACK, FaceTable, run_starts
from app.core.model import IntArray, Provenance

NO_ROWS: IntArray = np.zeros(0, np.int64)


class RowIndex:
    """Looks rows up.

    ``tracks`` are the run's track numbers, sorted; the rows of track i are
    ``by_track[bounds[i]:bounds[i + 1]]``, and ``samples[i]`` is the best detection in it.

    Args:
        table: The run's rows. Those with a track number below 0 are no faces of their own, but
            count for their track's score.
        track_scores: What a second look made of some tracks, by number; such a score counts
            in place of the track's best detection.
    """

    def __init__(self, table: FaceTable, track_scores: Mapping[int, float] | None) -> None:
        # What shows no face of its own still vouches for the track that it belongs to.
        beside = table.tracks < NO_TRACK
        self._beside = table.take(np.flatnonzero(beside))
        self.table = table.take(~beside) if len(self._beside) else table
        self._track_scores = dict(track_scores or {})
        self.index()

    def __len__(self) -> int:
        return len(self.table)

    @property
    def found(self) -> tuple[FaceTable, ...]:
        """All rows of the run: faces, and what shows no face of its own; nobody writes to them."""
        return (self.table, self._beside) if len(self._beside) else (self.table,)

    def rows_of_track(self, track: int) -> IntArray:
        """Rows of a track, sorted by PTS."""
        at = int(np.searchsorted(self.tracks, track))
        if at == len(self.tracks) or self.tracks[at] != track:
            return NO_ROWS
        return self.by_track[self.bounds[at] : self.bounds[at + 1]]

    def row_of(self, detection: int) -> int:
        """The row of a detection, by its id; -1 if there is none."""
        at = int(np.searchsorted(self._ids, detection))
        if at == len(self._ids) or self._ids[at] != detection:
            return -1
        return int(self._by_id[at])

    def best(self, rows: IntArray | slice) -> NDArray[np.float32]:
        """Score of each row's track, or the row's own where it has none."""
        return np.asarray(self._best[rows], np.float32)

    def index(self) -> None:
        """Look at the table again, which has changed."""
        table = self.table
        own = np.flatnonzero(table.ids)
        order = np.argsort(table.ids[own], kind="stable")
        self._by_id: IntArray = own[order]
        self._ids: IntArray = table.ids[self._by_id]
        owned = np.flatnonzero(table.tracks != NO_TRACK)
        self.by_track: IntArray = owned[np.argsort(table.tracks[owned], kind="stable")]
        numbers = table.tracks[self.by_track]
        starts = run_starts(numbers)
        self.tracks = numbers[starts]
        self.bounds: IntArray = np.append(starts, len(self.by_track)).astype(np.int64)
        best = table.scores.copy()
        self.samples: IntArray = NO_ROWS
        if len(self.tracks):
            # Rows between detections carry made-up scores: they do not vouch for a track.
            found = table.provenance == Provenance.DETECTOR
            seen = self._vouched(np.where(found, table.scores, np.float32(0)))[self.by_track]
            highest = np.maximum.reduceat(seen, starts)
            lengths = np.diff(self.bounds)
            at = np.flatnonzero(seen == np.repeat(highest, lengths))
            self.samples = self.by_track[at[run_starts(numbers[at])]]
            # Only now: no row need carry the score that a second look gave its track.
            for track, score in self._track_scores.items():
                place = int(np.searchsorted(self.tracks, track))
                if place < len(self.tracks) and self.tracks[place] == track:
                    highest[place] = score
            best[self.by_track] = np.repeat(highest, lengths)
        self._best = best

    def _vouched(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores of detections, each also given to the face that stands for it in its frame."""
        beside, table = self._beside, self.table
        if len(beside) == 0:
            return scores
        frames = np.unique(np.concatenate([table.pts, beside.pts]))
        keys, wanted = (
            np.abs(one.tracks) * len(frames) + np.searchsorted(frames, one.pts)
            for one in (table, beside)
        )
        order = np.argsort(keys, kind="stable")
        at = np.searchsorted(keys[order], wanted).clip(max=len(keys) - 1)
        rows = order[at]
        known = keys[rows] == wanted
        np.maximum.at(scores, rows[known], beside.scores[known])
        return scores
