"""Offline tracking of a medium: which detections are one face, and where it is in between."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.model import FloatArray, IntArray, MediaInfo
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.heads import SURE, heads_of
from app.inference.looking.sampling import closest
from app.inference.registry import working_threshold
from app.inference.tracking.associate import tracklets
from app.inference.tracking.drift import Drift
from app.inference.tracking.edges import CARRY_SECONDS, carry, made_whole, may_leave
from app.inference.tracking.flow import inside_share
from app.inference.tracking.numbering import Families, numbered
from app.inference.tracking.one_face import merged
from app.inference.tracking.pictures import LONGEST_FRAMES, Job, Strip, run_jobs
from app.inference.tracking.settle import Row, settle
from app.inference.tracking.standing import Standing
from app.inference.tracking.stitch import find_joins
from app.inference.tracking.walk import LOST, Crossing, Walked, cross, walk

_SINGLE = 1.5
"""A tracklet of one face is worth looking at pictures for only if it scores this many times
the threshold: most weaker ones are noise."""

_TRUSTED_SECONDS = 0.5
"""A gap this short is closed even where the flow loses the face: covering wins."""

_PLAIN_SECONDS = 0.3
_PLAIN_SHIFT = 0.35
"""Gaps this short, in which the face moves this little (in widths), need no picture."""

_CLEAR_SECONDS = 0.5
"""How far from a gap a face is looked at to tell whether it is the same on both sides."""

_LEAST_INSIDE = 0.02
"""A face of which less than this share is in the picture has left it."""

_WALK_SECONDS, _LEAST_WALK_SECONDS = 1.0, 0.25

Started = Callable[[FaceTable, IntArray], None]


def track_medium(
    info: MediaInfo,
    index: FrameIndex,
    table: FaceTable,
    settings: DetectionSettings,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    threads: int | None = None,
    started: Started | None = None,
) -> FaceTable:
    """Number the tracks, fill their gaps, walk their ends outward until the face is gone.

    Args:
        info: The medium.
        index: Its frames.
        table: Detector rows, weak ones (ghosts) included.
        settings: The run's; its threshold says which tracks are worth pictures.
        token: Pauses or cancels.
        progress: Told the frames seen.
        threads: Processor threads; None takes what helps.
        started: Told the table and each row's tracklet, (n,) from 0, before any picture is seen.

    Returns:
        The same rows with track numbers, and the tracker's own (id 0, provenance TRACKER).

    Raises:
        Cancelled: Through the token.
        MediaError: The medium cannot be read.
    """
    if len(table) == 0:
        return table
    threshold = working_threshold(settings)
    heads = heads_of(table, threshold)
    work = _Tracking(index, heads.table(table), threshold, (info.width, info.height))
    if started is not None:
        started(table, work.tracklets[heads.of])
    run_jobs(
        info,
        index,
        work.jobs(),
        token=token or CancelToken(),
        progress=progress,
        threads=threads,
    )
    return merged(heads.beside(table, work.result()), threshold)


class _Tracking:
    """One call of :func:`track_medium`.

    Attributes:
        tracklets: (n,) of each row, from 0.
    """

    def __init__(
        self, index: FrameIndex, table: FaceTable, threshold: float, size: tuple[int, int]
    ) -> None:
        self._index = index
        self._size = size
        self._table = table
        found = np.searchsorted(index.pts, table.pts, side="right") - 1
        self._positions: IntArray = np.clip(found, 0, len(index) - 1)
        ticks = (table.pts - index.start).astype(np.float64)
        self._seconds: NDArray[np.float64] = ticks * float(index.time_base)
        self._strong = table.scores >= threshold
        self.tracklets = tracklets(table, self._seconds, threshold)
        count = int(self.tracklets.max()) + 1
        order = np.argsort(self.tracklets, kind="stable")
        bounds = np.searchsorted(self.tracklets[order], np.arange(count + 1))
        self._rows = [order[a:b] for a, b in pairwise(bounds.tolist())]
        best = np.array([table.scores[rows].max() for rows in self._rows])
        several = np.array([len(rows) > 1 for rows in self._rows])
        self._live = (best >= threshold) & (several | (best >= min(_SINGLE * threshold, 0.6)))
        firm = [rows for rows, high in zip(self._rows, best, strict=True) if high >= threshold]
        self._drift = Drift(table, firm, self._seconds)
        self._joins = find_joins(
            table, self.tracklets, self._seconds, threshold, others=self._drift
        )
        self._sure: NDArray[np.bool_] = best >= max(threshold, SURE)
        self._families = Families([self._positions[rows] for rows in self._rows])
        self._made: list[Row] = []
        self._step = closest(index)
        rows = np.flatnonzero(self._live[self.tracklets])
        self._standing = Standing(self._positions[rows], table.boxes[rows], self.tracklets[rows])
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
        root = self._families.root
        made = settle(self._made, self._standing.by_frame, root, self._families.join)
        return numbered(self._index, self._table, self._positions, self.tracklets, made, root)

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
        if inside_share(box, *self._size) < _LEAST_INSIDE:
            return
        share = (position - first) / (last - first)
        table = self._table
        score = float(table.scores[a] * (1 - share) + table.scores[b] * share)
        marks = (1 - share) * self._relative(a) + share * self._relative(b)
        points = _absolute(marks, box)
        whole = self._whole(a, b, position)
        if whole is not None:
            box = made_whole(box, whole, self._size)
        self._made.append(Row(number, position, box, score, points))

    def _whole(self, a: int, b: int, position: int) -> FloatArray | None:
        """Where a face is if it went straight between the firm sightings around a gap.

        None where the sides of the gap are firm themselves.
        """
        if (self._strong[a] and self._strong[b]) or not self._live[self.tracklets[a]]:
            return None
        before, after = self._rows[self.tracklets[a]], self._rows[self.tracklets[b]]
        sides = before[before <= a][::-1], after[after >= b]
        firm = []
        for rows, side in zip(sides, (a, b), strict=True):
            near = np.abs(self._seconds[rows] - self._seconds[side]) <= CARRY_SECONDS
            firm.extend(rows[near & self._strong[rows]][:1].tolist())
        if len(firm) < 2:
            return self._table.boxes[firm[0]] if firm else None
        start, end = (int(self._positions[row]) for row in firm)
        share = (position - start) / (end - start)
        boxes = self._table.boxes
        return np.asarray(boxes[firm[0]] * (1 - share) + boxes[firm[1]] * share, np.float32)

    def _relative(self, row: int) -> FloatArray:
        """Landmarks of a row as shares of its box."""
        box = self._table.boxes[row]
        size = np.maximum(box[2:] - box[:2], 1e-3)
        return np.asarray((self._table.landmarks[row] - box[:2]) / size, np.float32)

    def _gap(self, a: int, b: int, *, trust: bool, join: bool) -> Job:
        first, last = int(self._positions[a]), int(self._positions[b])
        before, after = int(self.tracklets[a]), int(self.tracklets[b])
        boxes = self._table.boxes

        def keep(crossing: Crossing) -> None:
            if crossing.linked:
                if join:
                    self._families.join(before, after)
                for place in crossing.places:
                    self._between(before, a, b, place.position, place.box)
            elif join:
                for i, place in enumerate(crossing.places):
                    side, row = (before, a) if i < crossing.split else (after, b)
                    self._place(side, row, place)

        near, far = [a], [b]
        if not trust:
            near, far = self._clear(a), self._clear(b)
        firm = not trust and bool(self._sure[before] and self._sure[after])
        alike = [
            ((int(self._positions[i]), boxes[i]), (int(self._positions[j]), boxes[j]))
            for i in near
            for j in far
            if firm and self._positions[j] - self._positions[i] <= LONGEST_FRAMES
        ]
        bend = partial(self._bend, a, b)

        def look(strip: Strip) -> Callable[[], None]:
            sides = (first, boxes[a]), (last, boxes[b])
            crossing = cross(strip, *sides, trust=trust, alike=alike, step=self._step, bend=bend)
            return partial(keep, crossing)

        begin = min([first, *(before for (before, _), _ in alike)])
        end = max([last, *(after for _, (after, _) in alike)])
        return Job(begin, end, look)

    def _clear(self, row: int) -> list[int]:
        """An end of a tracklet, and where shortly before (after) it was seen best.

        What hides a face has begun to when it is seen last.
        """
        rows = self._rows[self.tracklets[row]]
        rows = rows[np.abs(self._seconds[rows] - self._seconds[row]) <= _CLEAR_SECONDS]
        best = int(rows[np.argmax(self._table.scores[rows])])
        return [row] if best == row else [row, best]

    def _bend(self, a: int, b: int, position: int) -> FloatArray:
        """(2,) how far off the straight way from row to row the whole picture was in a frame."""
        start, end, now = self._seconds[a], self._seconds[b], self._time(position)
        box = self._table.boxes[a]
        place = np.asarray((box[:2] + box[2:]) / 2, np.float32)
        share = (now - start) / (end - start)
        off = self._drift.drift(start, now, place) - share * self._drift.drift(start, end, place)
        return np.asarray(np.nan_to_num(off), np.float32)

    def _outward(self, number: int, *, ahead: bool) -> list[Job]:
        rows = self._rows[number]
        row = int(rows[-1] if ahead else rows[0])
        start = int(self._positions[row])
        lasted = float(self._seconds[rows[-1]] - self._seconds[rows[0]])
        reach = min(_WALK_SECONDS, _LEAST_WALK_SECONDS + 0.5 * lasted)
        box = self._table.boxes[row]
        limit = self._limit(start, reach, ahead=ahead)
        beyond = limit
        if may_leave(box, self._size):
            beyond = self._limit(start, reach + CARRY_SECONDS, ahead=ahead)
        if beyond == start:
            return []
        way = range(start + 1, limit + 1) if ahead else range(start - 1, limit - 1, -1)
        self._walks += 1
        name = self._walks

        def keep(places: list[Walked], carried: list[Walked]) -> None:
            for place in places:
                self._place(number, row, place, walk=name)
            for place in carried:
                self._place(number, row, place, walk=name, guess=True)

        def look(strip: Strip) -> Callable[[], None]:
            met = partial(self._standing.meets, number)
            places = walk(strip, start, box, way, step=self._step, met=met)
            arrived = places and met(places[-1].position, places[-1].box)
            if arrived:
                return partial(keep, places, [])
            return partial(keep, places, self._carried(strip, rows, places, beyond, ahead=ahead))

        return [Job(min(start, beyond), max(start, beyond), look)]

    def _limit(self, start: int, seconds: float, *, ahead: bool) -> int:
        """The farthest frame that a walk of so many seconds from a frame on may reach."""
        pts, ticks = self._index.at(start), round(seconds / float(self._index.time_base))
        if ahead:
            return min(self._index.position(pts + ticks), start + LONGEST_FRAMES)
        first = self._index.position(max(pts - ticks, self._index.start))
        return max(first, start - LONGEST_FRAMES)

    def _carried(
        self, strip: Strip, rows: IntArray, walked: list[Walked], limit: int, *, ahead: bool
    ) -> list[Walked]:
        """A face that was lost at the picture's edge, as far as its motion carries it out."""
        way = 1 if ahead else -1
        seen = [(float(self._seconds[r]), self._table.boxes[r]) for r in rows[::way].tolist()]
        seen += [(self._time(place.position), place.box) for place in walked]
        last = walked[-1].position if walked else int(self._positions[rows[-1 if ahead else 0]])
        frames = range(last + way, limit + way, way)
        boxes = carry(seen, [self._time(at) for at in frames], self._size)
        confidence = walked[-1].confidence if walked else LOST
        out = []
        for position, box in zip(frames, boxes, strict=False):
            cut = strip.cut_between(min(last, position), max(last, position))
            if cut or self._standing.covers(position, box):
                break
            out.append(Walked(position, box, confidence))
        return out

    def _time(self, position: int) -> float:
        return (self._index.at(position) - self._index.start) * float(self._index.time_base)

    def _place(
        self, number: int, row: int, place: Walked, *, walk: int = 0, guess: bool = False
    ) -> None:
        score = float(self._table.scores[row]) * place.confidence
        relative = self._relative(row)
        if guess:
            # Squeezed into what is left of the face, landmarks would name the wrong places.
            relative = np.full_like(relative, np.nan)
        points = _absolute(relative, place.box)
        self._made.append(Row(number, place.position, place.box, score, points, walk, guess))


def _absolute(relative: FloatArray, box: FloatArray) -> FloatArray:
    return np.asarray(box[:2] + relative * (box[2:] - box[:2]), np.float32)
