"""Where a medium stands, and a study: what was found, looked at, checked, and what is left."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from app.core.decisions import Aside
from app.core.model import IntArray
from app.core.remarks import SettledAs
from app.core.spans import stretches
from app.core.timebase import FrameIndex
from app.review.comments import Thread
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.review.spot_check import SpotCheck, checks_of
from app.review.visible import ShownPerson, people_shown
from app.store.records import ExportRecord, Medium, MediumState, RunState, SourceState
from app.store.study import Study


class Left(StrEnum):
    """What is still to be done. The values stand in JSON: never rename."""

    FILE = "file-missing"
    DETECTION = "detection"
    CONCERNS = "concerns"
    UNSEEN = "unseen"
    SPOT_CHECK = "spot-check"
    COMMENTS = "comments"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Seen:
    """Which frames people had on screen.

    Attributes:
        frames: How many of those that are worked on somebody saw.
        share: The same as a share of them.
        people: How many each person saw, by name.
        unseen: First and last PTS of each stretch that nobody saw.
    """

    frames: int
    share: float
    people: dict[str, int]
    unseen: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SeenTracks:
    """Which tracks people looked at as crops on a wall; no frame counts as seen by that.

    Attributes:
        seen: How many of those that are covered or were rejected somebody looked at.
        total: How many of those there are.
        people: How many each person looked at, by name.
    """

    seen: int
    total: int
    people: dict[str, int]


@dataclass(frozen=True, slots=True)
class ConcernCounts:
    """Concerns of a medium.

    Attributes:
        open: By kind; those to be looked at again are among them.
        later: How many of the open ones are to be looked at again.
        settled: How many answers count.
        slight: How many hide so little that nobody is asked about them.
    """

    open: dict[str, int]
    later: int
    settled: int
    slight: int = 0

    @property
    def total(self) -> int:
        """How many are open."""
        return sum(self.open.values())


@dataclass(frozen=True, slots=True)
class MediumStatus:
    """Where a medium stands.

    Attributes:
        index: None while its frames are not known.
        worked: How many frames are worked on: all, or those of the range.
        unlooked: How many of them no detector looked at, as they were chosen after it: they are
            covered whole until then.
        done: How many frames the detector is done with; None without a run.
        faces: Covered faces over all frames, rejected ones, ghosts.
        tracks: How many tracks are covered somewhere.
        concerns: None while no faces were looked for.
        check: The newest spot check of this medium; None without any.
        comments: Those that nobody resolved.
        shown: People with a name who were left visible somewhere in it.
        exports: Oldest first, each with whether no decision came after it.
        seconds: Of active work on it.
        left: What is still to be done.
    """

    medium: Medium
    index: FrameIndex | None
    source: SourceState
    run: RunState | None
    model: str
    worked: int
    unlooked: int
    done: int | None
    faces: tuple[int, int, int]
    tracks: int
    concerns: ConcernCounts | None
    seen: Seen
    seen_tracks: SeenTracks
    check: SpotCheck | None
    comments: tuple[Thread, ...]
    shown: tuple[ShownPerson, ...]
    locked: bool
    exports: tuple[tuple[ExportRecord, bool], ...]
    seconds: float
    left: tuple[Left, ...]

    @property
    def minutes_per_minute(self) -> float | None:
        """Minutes of work to each minute of footage; None where it has no length."""
        if self.index is None or self.index.duration <= 0:
            return None
        return self.seconds / self.index.duration


@dataclass(frozen=True, slots=True)
class StudyStatus:
    """Where a study stands.

    Attributes:
        media: In the order of the study.
        check: The newest spot check of the whole study; None without any.
    """

    media: tuple[MediumStatus, ...]
    check: SpotCheck | None

    @property
    def open_concerns(self) -> dict[str, int]:
        """Open concerns of all media, by kind."""
        total: Counter[str] = Counter()
        for medium in self.media:
            if medium.concerns is not None:
                total.update(medium.concerns.open)
        return dict(sorted(total.items()))

    @property
    def left(self) -> tuple[Left, ...]:
        """What is still to be done in some medium; a check of the whole study is one of each."""
        todo = {left for medium in self.media for left in medium.left}
        if self.check is not None and self.check.bound is not None:
            todo.discard(Left.SPOT_CHECK)
        return tuple(left for left in Left if left in todo)


def study_status(study: Study) -> StudyStatus:
    """Where a study stands."""
    whole = checks_of(study)
    check = whole[-1] if whole else None
    return StudyStatus(tuple(medium_status(study, medium.id) for medium in study.media()), check)


def medium_status(
    study: Study,
    medium_id: int,
    *,
    session: ReviewSession | None = None,
    queue: ConcernQueue | None = None,
) -> MediumStatus:
    """Where a medium stands.

    Args:
        session, queue: Of the medium, where somebody has them already.
    """
    medium = study.medium(medium_id)
    review = session or ReviewSession(study, medium_id)
    index = study.load_index(medium_id)
    run = review.run
    (detector, tracker, person), rejected, ghosts = review.state.totals()
    concerns = None
    if run is not None and index is not None:
        concerns = _concerns(queue or ConcernQueue(review))
    worked = np.zeros(0, np.int64) if index is None else review.state.areas.wanted(index.pts)
    seen = _seen(study, medium_id, worked)
    checks = checks_of(study, medium_id)
    exports = study.exports(medium_id)
    deciding = (e.seq for e in study.events(medium_id) if not isinstance(e.event, Aside))
    newest = max(deciding, default=0)
    status = MediumStatus(
        medium=medium,
        index=index,
        source=study.source_state(medium_id),
        run=None if run is None else run.state,
        model="" if run is None else run.model,
        worked=len(worked),
        unlooked=review.state.areas.unlooked(worked),
        done=None if run is None else len(study.done_frames(run.id)),
        faces=(detector + tracker + person, rejected, ghosts),
        tracks=sum(track.covered > 0 for track in review.tracks()),
        concerns=concerns,
        seen=seen,
        seen_tracks=_seen_tracks(review),
        check=checks[-1] if checks else None,
        comments=tuple(review.open_comments()),
        shown=people_shown(review.state),
        locked=review.locked,
        exports=tuple((export, export.last_seq >= newest) for export in exports),
        seconds=sum(study.activity.seconds(medium_id).values()),
        left=(),
    )
    return _with_left(status)


def _with_left(status: MediumStatus) -> MediumStatus:
    concerns = status.concerns
    todo = {
        Left.FILE: status.source is not SourceState.UNCHANGED,
        Left.DETECTION: status.run is not RunState.COMPLETE or status.unlooked > 0,
        Left.CONCERNS: concerns is not None and concerns.total > 0,
        Left.UNSEEN: bool(status.seen.unseen) or status.index is None,
        Left.SPOT_CHECK: status.check is None or status.check.bound is None,
        Left.COMMENTS: bool(status.comments),
        Left.EXPORT: status.medium.state is not MediumState.EXPORTED,
    }
    return replace(status, left=tuple(left for left, needed in todo.items() if needed))


def _concerns(queue: ConcernQueue) -> ConcernCounts:
    listed = queue.open()
    later = sum(one.settled is not None and one.settled.as_ is SettledAs.LATER for one in listed)
    found = {kind.value: count for kind, count in queue.counts().items()}
    settled = sum(not one.open for one in queue.all())
    return ConcernCounts(dict(sorted(found.items())), later, settled, queue.slight_count)


def worked_frames(review: ReviewSession, index: FrameIndex | None) -> IntArray:
    """PTS of the frames that are worked on: all, or those of the range."""
    return review.state.areas.within(np.zeros(0, np.int64) if index is None else index.pts)


def _seen_tracks(review: ReviewSession) -> SeenTracks:
    there = {track.ref for track in review.tracks() if not track.ghost}
    people = review.study.seen_tracks.by_person(review.medium_id)
    found = {person: seen & there for person, seen in people.items()}
    every = set().union(*found.values())
    counts = {person: len(seen) for person, seen in found.items() if seen}
    return SeenTracks(len(every), len(there), counts)


def _seen(study: Study, medium_id: int, worked: IntArray) -> Seen:
    marks = np.isin(worked, study.seen(medium_id))
    count = int(marks.sum())
    return Seen(
        count,
        count / len(worked) if len(worked) else 0.0,
        study.seen_by(medium_id),
        stretches(worked, ~marks),
    )
