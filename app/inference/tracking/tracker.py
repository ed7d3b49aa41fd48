"""Offline tracking of a medium: which detections are one face, and where it is in between."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from app.core.arrays import FaceTable
from app.core.decisions import EndReason
from app.core.model import FloatArray, IntArray, MediaInfo
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.heads import heads_of
from app.inference.looking.sampling import closest
from app.inference.registry import working_threshold
from app.inference.tracking.drift import Drift
from app.inference.tracking.edges import CARRY_SECONDS, carry, made_whole, may_leave
from app.inference.tracking.flow import inside_share
from app.inference.tracking.notes import TrackingNotes
from app.inference.tracking.numbering import Families, numbered
from app.inference.tracking.one_face import merged
from app.inference.tracking.pictures import LONGEST_FRAMES, Job, Strip, run_jobs
from app.inference.tracking.settle import Row, settle
from app.inference.tracking.sightings import Sightings
from app.inference.tracking.standing import Standing
from app.inference.tracking.stitch import find_joins
from app.inference.tracking.walk import LOST, Crossing, Walked, cross, walk

_TRUSTED_SECONDS = 0.5
"""A gap this short is closed even where the flow loses the face: covering wins."""

_LEAST_INSIDE = 0.02
"""A face of which less than this share is in the picture has left it."""

_HELD_SECONDS = 0.05
"""So long a face stays covered where it was lost, one frame at least."""

_WALK_SECONDS, _LEAST_WALK_SECONDS = 1.5, 0.4


def track_medium(
    info: MediaInfo,
    index: FrameIndex,
    table: FaceTable,
    *,
    settings: DetectionSettings,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    threads: int | None = None,
    notes: TrackingNotes | None = None,
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
        notes: Told why tracks end, and where scenes change.

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
    seen = Sightings(index, heads.table(table), threshold)
    notes = notes or TrackingNotes()
    work = _Tracking(seen, (info.width, info.height), notes)
    run_jobs(
        info, index, work.jobs(),
        token=token or CancelToken(), progress=progress, threads=threads, on_cut=notes.cut,
    )  # fmt: skip
    return merged(heads.beside(table, work.result()), threshold)


class _Tracking:
    """One call of :func:`track_medium`."""

    def __init__(self, seen: Sightings, size: tuple[int, int], notes: TrackingNotes) -> None:
        self._seen = seen
        self._notes = notes
        self._size = size
        self._drift = Drift(seen.table, seen.firm, seen.seconds)
        self._joins = find_joins(
            seen.table, seen.tracklets, seen.seconds, threshold=seen.threshold, others=self._drift
        )
        self._families = Families([seen.positions[rows] for rows in seen.rows])
        self._made: list[Row] = []
        self._step = closest(seen.index)
        live = np.flatnonzero(seen.live[seen.tracklets])
        self._standing = Standing(
            seen.positions[live], seen.table.boxes[live], seen.tracklets[live]
        )
        self._walks = 0

    def jobs(self) -> list[Job]:
        """What has to be looked at; gaps that need no picture are filled at once."""
        jobs: list[Job] = []
        open_heads, open_tails = set(range(len(self._seen.rows))), set(range(len(self._seen.rows)))
        for join in self._joins:
            a, b = int(self._seen.rows[join.before][-1]), int(self._seen.rows[join.after][0])
            if self._seen.positions[b] - self._seen.positions[a] > LONGEST_FRAMES:
                continue
            open_tails.discard(join.before)
            open_heads.discard(join.after)
            trust = join.seconds <= _TRUSTED_SECONDS
            jobs.append(self._gap(a, b, trust=trust, join=True))
        for number, rows in enumerate(self._seen.rows):
            for a, b in zip(rows[:-1].tolist(), rows[1:].tolist(), strict=True):
                if self._seen.positions[b] - self._seen.positions[a] <= 1:
                    continue
                if not self._seen.live[number] or self._seen.plain(a, b):
                    self._fill_straight(number, a, b)
                elif self._seen.positions[b] - self._seen.positions[a] <= LONGEST_FRAMES:
                    jobs.append(self._gap(a, b, trust=True, join=False))
            if self._seen.live[number]:
                if number in open_tails:
                    jobs.extend(self._outward(number, ahead=True))
                if number in open_heads:
                    jobs.extend(self._outward(number, ahead=False))
        return jobs

    def result(self) -> FaceTable:
        """All rows with final track numbers, 1, 2, ... in order of first appearance."""
        root = self._families.root
        made = settle(self._made, self._standing.by_frame, root, join=self._families.join)
        return numbered(
            self._seen.index,
            self._seen.table,
            self._seen.positions,
            numbers=self._seen.tracklets,
            made=made,
            root=root,
        )

    def _fill_straight(self, number: int, a: int, b: int) -> None:
        first, last = int(self._seen.positions[a]), int(self._seen.positions[b])
        boxes = self._seen.table.boxes
        for position in range(first + 1, last):
            share = (position - first) / (last - first)
            self._between(
                number, a, b, position=position, box=boxes[a] * (1 - share) + boxes[b] * share
            )

    def _between(self, number: int, a: int, b: int, *, position: int, box: FloatArray) -> None:
        first, last = int(self._seen.positions[a]), int(self._seen.positions[b])
        if inside_share(box, *self._size) < _LEAST_INSIDE:
            return
        share = (position - first) / (last - first)
        table = self._seen.table
        score = float(table.scores[a] * (1 - share) + table.scores[b] * share)
        marks = (1 - share) * self._seen.relative[a] + share * self._seen.relative[b]
        points = _absolute(marks, box)
        whole = self._seen.whole(a, b, position)
        if whole is not None:
            box = made_whole(box, whole, self._size)
        self._made.append(Row(number, position, box, score, points))

    def _gap(self, a: int, b: int, *, trust: bool, join: bool) -> Job:
        first, last = int(self._seen.positions[a]), int(self._seen.positions[b])
        before, after = int(self._seen.tracklets[a]), int(self._seen.tracklets[b])
        boxes = self._seen.table.boxes

        def keep(crossing: Crossing) -> None:
            if crossing.linked:
                if join:
                    self._families.join(before, after)
                for place in crossing.places:
                    self._between(before, a, b, position=place.position, box=place.box)
            elif join:
                for i, place in enumerate(crossing.places):
                    side, row = (before, a) if i < crossing.split else (after, b)
                    self._place(side, row, place)

        near, far = [a], [b]
        if not trust:
            near, far = self._seen.clear(a), self._seen.clear(b)
        firm = not trust and bool(self._seen.sure[before] and self._seen.sure[after])
        alike = [
            ((int(self._seen.positions[i]), boxes[i]), (int(self._seen.positions[j]), boxes[j]))
            for i in near
            for j in far
            if firm and self._seen.positions[j] - self._seen.positions[i] <= LONGEST_FRAMES
        ]
        bend = partial(self._bend, a, b)

        def look(strip: Strip) -> Callable[[], None]:
            sides = (first, boxes[a]), (last, boxes[b])
            crossing = cross(strip, *sides, trust=trust, alike=alike, step=self._step, bend=bend)
            return partial(keep, crossing)

        begin = min([first, *(before for (before, _), _ in alike)])
        end = max([last, *(after for _, (after, _) in alike)])
        return Job(begin, end, look)

    def _bend(self, a: int, b: int, position: int) -> FloatArray:
        """(2,) how far off the straight way from row to row the whole picture was in a frame."""
        start, end, now = self._seen.seconds[a], self._seen.seconds[b], self._seen.time(position)
        box = self._seen.table.boxes[a]
        place = np.asarray((box[:2] + box[2:]) / 2, np.float32)
        share = (now - start) / (end - start)
        off = self._drift.drift(start, now, place) - share * self._drift.drift(start, end, place)
        return np.asarray(np.nan_to_num(off), np.float32)

    def _outward(self, number: int, *, ahead: bool) -> list[Job]:
        rows = self._seen.rows[number]
        row = int(rows[-1] if ahead else rows[0])
        start = int(self._seen.positions[row])
        lasted = float(self._seen.seconds[rows[-1]] - self._seen.seconds[rows[0]])
        reach = min(_WALK_SECONDS, _LEAST_WALK_SECONDS + lasted)
        box = self._seen.table.boxes[row]
        limit = self._seen.limit(start, reach, ahead=ahead)
        beyond = limit
        if may_leave(box, self._size):
            beyond = self._seen.limit(start, reach + CARRY_SECONDS, ahead=ahead)
        if beyond == start:
            return []
        way = range(start + 1, limit + 1) if ahead else range(start - 1, limit - 1, -1)
        self._walks += 1
        name = self._walks

        def keep(places: list[Walked], carried: list[Walked], why: EndReason) -> None:
            self._notes.end(int(self._seen.table.ids[row]), ahead=ahead, reason=why)
            for place in places:
                self._place(number, row, place, walk=name)
            for place in carried:
                self._place(number, row, place, walk=name, guess=True)

        def look(strip: Strip) -> Callable[[], None]:
            met = partial(self._standing.meets, number)
            places = walk(strip, start, box, positions=way, step=self._step, met=met)
            arrived = places and met(places[-1].position, places[-1].box)
            if arrived:
                return partial(keep, places, [], EndReason.MET)
            carried = self._carried(strip, rows, places, limit=beyond, ahead=ahead)
            last = places[-1] if places else Walked(start, box, LOST)
            why = _why(strip, last.position, way, carried=bool(carried))
            return partial(keep, places, carried or self._held(strip, last, way), why)

        return [Job(min(start, beyond), max(start, beyond), look)]

    def _carried(
        self, strip: Strip, rows: IntArray, walked: list[Walked], *, limit: int, ahead: bool
    ) -> list[Walked]:
        """A face that was lost at the picture's edge, as far as its motion carries it out."""
        way = 1 if ahead else -1
        seen = [
            (float(self._seen.seconds[r]), self._seen.table.boxes[r]) for r in rows[::way].tolist()
        ]
        seen += [(self._seen.time(place.position), place.box) for place in walked]
        last = (
            walked[-1].position if walked else int(self._seen.positions[rows[-1 if ahead else 0]])
        )
        frames = range(last + way, limit + way, way)
        boxes = carry(seen, [self._seen.time(at) for at in frames], self._size)
        confidence = walked[-1].confidence if walked else LOST
        out = []
        for position, box in zip(frames, boxes, strict=False):
            cut = strip.cut_between(min(last, position), max(last, position))
            if cut or self._standing.covers(position, box):
                break
            out.append(Walked(position, box, confidence))
        return out

    def _held(self, strip: Strip, last: Walked, way: range) -> list[Walked]:
        """A face that was lost is still there for a moment: flow gives up before faces are gone."""
        out: list[Walked] = []
        for position in range(last.position + way.step, way.stop, way.step):
            apart = abs(self._seen.time(position) - self._seen.time(last.position))
            cut = strip.cut_between(min(last.position, position), max(last.position, position))
            if cut or (out and apart > _HELD_SECONDS):
                break
            out.append(Walked(position, last.box, last.confidence))
        return out

    def _place(
        self, number: int, row: int, place: Walked, *, walk: int = 0, guess: bool = False
    ) -> None:
        score = float(self._seen.table.scores[row]) * place.confidence
        relative = self._seen.relative[row]
        if guess:
            # Squeezed into what is left of the face, landmarks would name the wrong places.
            relative = np.full_like(relative, np.nan)
        points = _absolute(relative, place.box)
        self._made.append(Row(number, place.position, place.box, score, points, walk, guess))


def _why(strip: Strip, here: int, way: range, *, carried: bool) -> EndReason:
    """Why a walk ended at a frame of its way, or before it began."""
    if here == way[-1]:
        return EndReason.LIMIT
    following = here + way.step
    if strip.cut_between(min(here, following), max(here, following)):
        return EndReason.CUT
    return EndReason.EDGE if carried else EndReason.LOST


def _absolute(relative: FloatArray, box: FloatArray) -> FloatArray:
    return np.asarray(box[:2] + relative * (box[2:] - box[:2]), np.float32)
