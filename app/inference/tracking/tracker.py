"""Offline tracking of a medium: which detections are one face, and where it is in between."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable, concatenate
from app.core.model import FloatArray, IntArray, MediaInfo, Provenance
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.registry import working_threshold
from app.inference.sampling import closest
from app.inference.tracking.associate import tracklets
from app.inference.tracking.pictures import LONGEST_FRAMES, Job, Strip, run_jobs
from app.inference.tracking.settle import Row, same_place, settle
from app.inference.tracking.stitch import find_joins
from app.inference.tracking.walk import Walked, cross, walk

_SINGLE = 1.5
"""A tracklet of one face is worth looking at pictures for only if it scores this many times
the threshold: most weaker ones are noise."""

_TRUSTED_SECONDS = 0.5
"""A gap this short is closed even where the flow loses the face: covering wins."""

_PLAIN_SECONDS = 0.3
_PLAIN_SHIFT = 0.35
"""Gaps this short, in which the face moves this little (in widths), need no picture."""

_WALK_SECONDS, _LEAST_WALK_SECONDS = 1.0, 0.25


def track_medium(
    info: MediaInfo,
    index: FrameIndex,
    table: FaceTable,
    settings: DetectionSettings,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> FaceTable:
    """Number the tracks, fill their gaps, walk their ends outward until the face is gone.

    Args:
        info: The medium.
        index: Its frames.
        table: Detector rows, weak ones (ghosts) included.
        settings: The run's; its threshold says which tracks are worth pictures.
        token: Pauses or cancels.
        progress: Told the frames seen.

    Returns:
        The same rows with track numbers, and the tracker's own (id 0, provenance TRACKER).

    Raises:
        Cancelled: Through the token.
        MediaError: The medium cannot be read.
    """
    if len(table) == 0:
        return table
    work = _Tracking(index, table, working_threshold(settings))
    run_jobs(info, index, work.jobs(), token=token or CancelToken(), progress=progress)
    return work.result()


class _Tracking:
    """One call of :func:`track_medium`."""

    def __init__(self, index: FrameIndex, table: FaceTable, threshold: float) -> None:
        self._index = index
        self._table = table
        found = np.searchsorted(index.pts, table.pts, side="right") - 1
        self._positions: IntArray = np.clip(found, 0, len(index) - 1)
        ticks = (table.pts - index.start).astype(np.float64)
        self._seconds: NDArray[np.float64] = ticks * float(index.time_base)
        self._numbers = tracklets(table, self._seconds, threshold)
        self._joins = find_joins(table, self._numbers, self._seconds, threshold)
        count = int(self._numbers.max()) + 1
        self._parent = np.arange(count)
        order = np.argsort(self._numbers, kind="stable")
        bounds = np.searchsorted(self._numbers[order], np.arange(count + 1))
        self._rows = [order[a:b] for a, b in pairwise(bounds.tolist())]
        best = np.array([table.scores[rows].max() for rows in self._rows])
        several = np.array([len(rows) > 1 for rows in self._rows])
        self._live = (best >= threshold) & (several | (best >= min(_SINGLE * threshold, 0.6)))
        self._seen = {i: self._positions[rows] for i, rows in enumerate(self._rows)}
        self._made: list[Row] = []
        self._step = closest(index)
        self._standing = self._firm()
        self._walks = 0

    def jobs(self) -> list[Job]:
        """What has to be looked at; gaps that need no picture are filled at once."""
        jobs: list[Job] = []
        open_heads, open_tails = set(range(len(self._rows))), set(range(len(self._rows)))
        for join in self._joins:
            a, b = int(self._rows[join.before][-1]), int(self._rows[join.after][0])
            if self._positions[b] - self._positions[a] > LONGEST_FRAMES:
                continue
            open_tails.discard(join.before)
            open_heads.discard(join.after)
            trust = join.seconds <= _TRUSTED_SECONDS
            jobs.append(self._gap(a, b, trust=trust, join=True))
        for number, rows in enumerate(self._rows):
            for a, b in zip(rows[:-1].tolist(), rows[1:].tolist(), strict=True):
                if self._positions[b] - self._positions[a] <= 1:
                    continue
                if not self._live[number] or self._plain(a, b):
                    self._fill_straight(number, a, b)
                elif self._positions[b] - self._positions[a] <= LONGEST_FRAMES:
                    jobs.append(self._gap(a, b, trust=True, join=False))
            if self._live[number]:
                if number in open_tails:
                    jobs.extend(self._outward(number, ahead=True))
                if number in open_heads:
                    jobs.extend(self._outward(number, ahead=False))
        return jobs

    def result(self) -> FaceTable:
        """All rows with final track numbers, 1, 2, ... in order of first appearance."""
        made = settle(self._made, self._standing, self._root, self._join)
        roots = np.array([self._root(number) for number in self._numbers])
        _, firsts = np.unique(roots, return_index=True)
        final = {int(roots[row]): i + 1 for i, row in enumerate(sorted(firsts.tolist()))}
        table = self._table
        numbered = FaceTable(
            table.ids,
            table.pts,
            table.boxes,
            table.scores,
            table.provenance,
            np.array([final[int(root)] for root in roots], np.int64),
            table.landmarks,
        )
        if not made:
            return numbered
        owned = zip(roots.tolist(), self._positions.tolist(), strict=True)
        taken = {(final[root], at) for root, at in owned}
        unique: dict[tuple[int, int], Row] = {}
        for row in made:
            key = (final[self._root(row.track)], row.position)
            if key not in taken and (key not in unique or unique[key].score < row.score):
                unique[key] = row
        keys = sorted(unique, key=lambda key: (key[1], key[0]))
        rows = [unique[key] for key in keys]
        if not rows:
            return numbered
        added = FaceTable(
            np.zeros(len(rows), np.int64),
            self._index.pts[[row.position for row in rows]],
            np.stack([row.box for row in rows]).astype(np.float32),
            np.array([row.score for row in rows], np.float32),
            np.full(len(rows), Provenance.TRACKER, np.uint8),
            np.array([track for track, _ in keys], np.int64),
            np.stack([row.marks for row in rows]).astype(np.float32),
        )
        return concatenate([numbered, added])

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = int(self._parent[number])
        return int(number)

    def _plain(self, a: int, b: int) -> bool:
        if self._seconds[b] - self._seconds[a] > _PLAIN_SECONDS:
            return False
        before, after = self._table.boxes[a], self._table.boxes[b]
        width = max(1.0, float(before[2] - before[0]))
        return bool(np.abs(after - before).max() < _PLAIN_SHIFT * width)

    def _fill_straight(self, number: int, a: int, b: int) -> None:
        first, last = int(self._positions[a]), int(self._positions[b])
        boxes = self._table.boxes
        for position in range(first + 1, last):
            share = (position - first) / (last - first)
            self._between(number, a, b, position, boxes[a] * (1 - share) + boxes[b] * share)

    def _between(self, number: int, a: int, b: int, position: int, box: FloatArray) -> None:
        first, last = int(self._positions[a]), int(self._positions[b])
        share = (position - first) / (last - first)
        table = self._table
        score = float(table.scores[a] * (1 - share) + table.scores[b] * share)
        marks = (1 - share) * self._relative(a) + share * self._relative(b)
        self._made.append(Row(number, position, box, score, _absolute(marks, box)))

    def _relative(self, row: int) -> FloatArray:
        """Landmarks of a row as shares of its box."""
        box = self._table.boxes[row]
        size = np.maximum(box[2:] - box[:2], 1e-3)
        return np.asarray((self._table.landmarks[row] - box[:2]) / size, np.float32)

    def _gap(self, a: int, b: int, *, trust: bool, join: bool) -> Job:
        first, last = int(self._positions[a]), int(self._positions[b])
        before, after = int(self._numbers[a]), int(self._numbers[b])
        boxes = self._table.boxes

        def run(strip: Strip) -> None:
            sides = (first, boxes[a]), (last, boxes[b])
            crossing = cross(strip, *sides, trust=trust, step=self._step)
            if crossing.linked:
                if join:
                    self._join(before, after)
                for place in crossing.places:
                    self._between(before, a, b, place.position, place.box)
            elif join:
                for i, place in enumerate(crossing.places):
                    side, row = (before, a) if i < crossing.split else (after, b)
                    self._place(side, row, place)

        return Job(first, last, run)

    def _outward(self, number: int, *, ahead: bool) -> list[Job]:
        rows = self._rows[number]
        row = int(rows[-1] if ahead else rows[0])
        start = int(self._positions[row])
        lasted = float(self._seconds[rows[-1]] - self._seconds[rows[0]])
        reach = min(_WALK_SECONDS, _LEAST_WALK_SECONDS + 0.5 * lasted)
        ticks = round(reach / float(self._index.time_base))
        pts = int(self._table.pts[row])
        limit = self._index.position(pts + ticks if ahead else max(pts - ticks, self._index.start))
        limit = min(limit, start + LONGEST_FRAMES) if ahead else max(limit, start - LONGEST_FRAMES)
        if limit == start:
            return []
        way = range(start + 1, limit + 1) if ahead else range(start - 1, limit - 1, -1)

        self._walks += 1
        name = self._walks

        def run(strip: Strip) -> None:
            box = self._table.boxes[row]
            for place in walk(strip, start, box, way, step=self._step, met=self._meets(number)):
                self._place(number, row, place, walk=name)

        return [Job(min(start, limit), max(start, limit), run)]

    def _meets(self, number: int) -> Callable[[int, FloatArray], bool]:
        """Whether a walk of a tracklet is where the detector saw another: no need to go on."""

        def met(position: int, box: FloatArray) -> bool:
            standing = self._standing.get(position)
            if standing is None:
                return False
            boxes, numbers = standing
            others = boxes[np.asarray(numbers) != number]
            return len(others) > 0 and same_place(box, others) is not None

        return met

    def _place(self, number: int, row: int, place: Walked, *, walk: int = 0) -> None:
        score = float(self._table.scores[row]) * place.confidence
        marks = _absolute(self._relative(row), place.box)
        self._made.append(Row(number, place.position, place.box, score, marks, walk))

    def _firm(self) -> dict[int, tuple[FloatArray, list[int]]]:
        """The detector's own rows of live tracks, by frame."""
        rows = np.flatnonzero(self._live[self._numbers])
        positions = self._positions[rows]
        starts = np.flatnonzero(np.diff(positions, prepend=-1))
        parts = np.split(rows, starts[1:]) if len(rows) else []
        return {
            int(self._positions[part[0]]): (self._table.boxes[part], self._numbers[part].tolist())
            for part in parts
        }

    def _join(self, a: int, b: int) -> bool:
        """Make two tracks one unless both were seen in one frame: then they are two faces."""
        a, b = self._root(a), self._root(b)
        if a == b:
            return True
        if np.intersect1d(self._seen[a], self._seen[b]).size:
            return False
        self._seen[a] = np.concatenate([self._seen[a], self._seen.pop(b)])
        self._parent[b] = a
        return True


def _absolute(relative: FloatArray, box: FloatArray) -> FloatArray:
    return np.asarray(box[:2] + relative * (box[2:] - box[:2]), np.float32)
