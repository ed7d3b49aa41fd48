"""Which tracks are doubtful, in which pictures they are looked at, and what that makes of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

import numpy as np

from app.core.arrays import NO_TRACK, FaceTable
from app.core.model import IntArray, Provenance
from app.core.timebase import FrameIndex
from app.inference.second_look.judgements import Judgement, Steadiness

_PICTURES: Final = 3
"""A track that stays doubtful is looked at in so many pictures ..."""

_APART: Final = 0.4
"""... this many seconds apart, or a quarter of its length if that is less."""

_HOPELESS: Final = 0.04
"""What is a face with less chance than this is looked at no more."""


class Said(NamedTuple):
    """Scores of a detection's cut-out: of the run's own detector, and of the other one."""

    again: float
    other: float


class Evidence(NamedTuple):
    """What is known of a doubtful track, as :meth:`Judgement.chance` takes it."""

    first: float
    again: float
    other: float
    steady: Steadiness


def doubtful_rows(tracked: FaceTable, doubtful: tuple[float, float]) -> IntArray:
    """The best detection of every doubtful track, by PTS."""
    owners = np.abs(tracked.tracks)
    rows = np.flatnonzero((owners != NO_TRACK) & (tracked.provenance == Provenance.DETECTOR))
    order = rows[np.lexsort((-tracked.scores[rows], owners[rows]))]
    _, firsts = np.unique(owners[order], return_index=True)
    best = order[firsts]
    low, high = doubtful
    scores = tracked.scores[best]
    return np.asarray(np.sort(best[(scores >= low) & (scores < high)]), np.int64)


class Doubtful:
    """The doubtful tracks of a medium.

    Args:
        index: Its frames.
        tracked: All rows.
        rows: (n,) the best detection of each doubtful track.
    """

    def __init__(self, index: FrameIndex, tracked: FaceTable, rows: IntArray) -> None:
        self._table = tracked
        self._seconds = (tracked.pts - index.start).astype(np.float64) * float(index.time_base)
        found = np.flatnonzero(tracked.provenance == Provenance.DETECTOR)
        self._looked_at = np.unique(tracked.pts[found])
        owners = np.abs(tracked.tracks)
        wanted = set(owners[rows].tolist())
        self._rows: dict[int, list[int]] = defaultdict(list)
        for row in found[np.argsort(-tracked.scores[found], kind="stable")].tolist():
            if int(owners[row]) in wanted:
                self._rows[int(owners[row])].append(row)

    def more(self, heard: Mapping[int, Said], judgement: Judgement) -> IntArray:
        """(m,) further rows to look at, by PTS: several pictures of a face say more than one."""
        if not judgement.over_time:
            return np.zeros(0, np.int64)
        scores = self.scores(heard, judgement)
        hopeful = [track for track, score in scores.items() if score >= _HOPELESS]
        wanted = [row for track in hopeful for row in self._pictures(self._rows[track])]
        new = [row for row in wanted if int(self._table.ids[row]) not in heard]
        return np.array(sorted(new), np.int64)

    def given_up(
        self,
        heard: Mapping[int, Said],
        judgement: Judgement,
        *,
        threshold: float,
        least_width: float,
    ) -> list[list[int]]:
        """The pictures, best first, of tracks this wide or wider that fail, but not hopelessly."""
        if not judgement.over_time:
            return []
        return [
            self._pictures(self._rows[track])
            for track, seen in self.evidence(heard).items()
            if seen.steady.width >= least_width
            and _HOPELESS <= judgement.chance(*seen[:3], steady=seen.steady) < threshold
        ]

    def id_of(self, row: int) -> int:
        """The detection's id that a row has."""
        return int(self._table.ids[row])

    def scores(self, heard: Mapping[int, Said], judgement: Judgement) -> dict[int, float]:
        """The chance of each track of which anything was said that counts."""
        if judgement.over_time:
            return {
                track: judgement.chance(*seen[:3], steady=seen.steady)
                for track, seen in self.evidence(heard).items()
            }
        out = {}
        for track, rows in self._rows.items():
            # The track was made of several, and any of them may have shown a face.
            each = [
                judgement.chance(float(self._table.scores[row]), *heard[int(i)])
                for row, i in zip(rows, self._table.ids[rows], strict=True)
                if int(i) in heard
            ]
            if each:
                out[track] = (each[0] + max(each)) / 2
        return out

    def evidence(self, heard: Mapping[int, Said]) -> dict[int, Evidence]:
        """What all pictures of each track say together, those that were looked at."""
        out = {}
        for track, rows in self._rows.items():
            pictures = (int(self._table.ids[row]) for row in self._pictures(rows))
            said = [heard[i] for i in pictures if i in heard]
            if said:
                again, other = np.mean(said, axis=0).tolist()
                first = float(self._table.scores[rows[0]])
                out[track] = Evidence(first, again, other, self._steady(rows))
        return out

    def _pictures(self, rows: list[int]) -> list[int]:
        """Which of a track's rows, best first, are looked at: the best ones that lie apart."""
        times = self._seconds[rows]
        apart = min(_APART, float(times.max() - times.min()) / 4)
        picked = rows[:1]
        for row in rows[1:]:
            if len(picked) >= _PICTURES:
                break
            if np.abs(self._seconds[picked] - self._seconds[row]).min() >= apart:
                picked.append(row)
        return picked

    def _steady(self, rows: list[int]) -> Steadiness:
        pts = self._table.pts[rows]
        first, last = np.searchsorted(self._looked_at, [pts.min(), pts.max()])
        share = min(1.0, len(rows) / int(last - first + 1))
        boxes = self._table.boxes[rows]
        width = float(np.median(boxes[:, 2] - boxes[:, 0]))
        return Steadiness(float(np.median(self._table.scores[rows])), len(rows), share, width)
