"""Faces on their way through the frames: what was asked for, and how far it has come."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.batch.following import Direction, follow_face
from app.controllers.jobs import Job
from app.core.changes import Changes
from app.core.decisions import EndReason, Event, FollowedBox, FollowFace, SetSpan
from app.core.event_fields import Settles
from app.core.model import Box, Face, Landmarks, Provenance
from app.core.refs import FaceRef
from app.core.task import CancelToken, ProgressCallback
from app.core.timebase import FrameIndex
from app.inference.tracking.follow import OnStep
from app.review.session import ReviewSession
from app.store.study import Study

_FIRST_NAME = -(2**40)
"""Faces that are no decision yet are called by numbers from here on: no event is so late."""
HELD = 0.2
"""How sure it is that a face is where it was last, in a frame that its walk did not reach."""

Path = Mapping[int, FollowedBox]


def growing_name(number: int) -> FaceRef:
    """What a face is called while it is no decision yet."""
    return FaceRef.track(_FIRST_NAME - number)


def is_growing(ref: FaceRef | None) -> bool:
    """Whether a name is that of a face that is no decision yet."""
    return ref is not None and ref.by_person and ref.number <= _FIRST_NAME


class Wish(Protocol):
    """What a person asked for, and the decision that it becomes."""

    @property
    def name(self) -> FaceRef | None:
        """The track that it extends; None where it starts one."""
        ...

    def event(self, path: Path) -> Event:
        """The decision, were it stopped now."""
        ...

    def walk(
        self,
        study: Study,
        medium_id: int,
        *,
        token: CancelToken,
        progress: ProgressCallback,
        on_step: OnStep,
    ) -> Event:
        """Follow the face to its end, on a thread of its own."""
        ...

    def decide(self, session: ReviewSession, event: Event) -> Changes:
        """Let the decision count."""
        ...

    def face_at(self, pts: int, path: Path, name: FaceRef) -> Face | None:
        """The face in a frame, where it is covered already."""
        ...

    def span(self, path: Path, /) -> tuple[int, int]:
        """First and last frame that is covered already."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """A face that is to be followed from where a person pointed at it.

    Attributes:
        pts, box, landmarks: Where that was.
        source: The face that it grows from, see :class:`FollowFace`.
        track: A person's track that it extends.
        direction: Which ways in time.
        settles: The concern that it answers.
    """

    pts: int
    box: Box
    landmarks: Landmarks | None = None
    source: FaceRef | None = None
    track: int | None = None
    direction: Direction = "both"
    settles: Settles | None = None

    @property
    def name(self) -> FaceRef | None:
        """The track that it extends; None where it starts one."""
        return None if self.track is None else FaceRef.track(self.track)

    def event(self, path: Path) -> FollowFace:
        """The decision, were it stopped now."""
        boxes = tuple(path[pts] for pts in sorted(path) if pts != self.pts)
        return FollowFace(
            self.pts,
            self.box,
            boxes,
            self.landmarks,
            self.track,
            self.source,
            (),
            (EndReason.STOPPED, EndReason.STOPPED),
            self.settles,
        )

    def walk(
        self,
        study: Study,
        medium_id: int,
        *,
        token: CancelToken,
        progress: ProgressCallback,
        on_step: OnStep,
    ) -> Event:
        """Follow the face both ways."""
        found = follow_face(
            study, medium_id, pts=self.pts, box=self.box, direction=self.direction,
            source=self.source, track=self.track, landmarks=self.landmarks,
            token=token, progress=progress, on_step=on_step,
        )  # fmt: skip
        return replace(found, settles=self.settles)

    def decide(self, session: ReviewSession, event: Event) -> Changes:
        """One decision; on its own where the track that it was to extend is gone meanwhile."""
        assert isinstance(event, FollowFace)
        if self.track is not None and not len(session.state.frames_of(FaceRef.track(self.track))):
            event = replace(event, track=None)
        return session.follow(event)

    def face_at(self, pts: int, path: Path, name: FaceRef) -> Face | None:
        """Where it was drawn, and wherever it was reached."""
        if pts == self.pts:
            return Face(
                pts, self.box, 1.0, Provenance.PERSON, landmarks=self.landmarks, track=name.number
            )
        one = path.get(pts)
        if one is None:
            return None
        return Face(pts, one.box, one.sure, Provenance.TRACKER, track=name.number)

    def span(self, path: Path, /) -> tuple[int, int]:
        """First and last frame reached."""
        stamps = [self.pts, *path]
        return min(stamps), max(stamps)


@dataclass(frozen=True, slots=True)
class WantedSpan:
    """A track that is to begin earlier, or to end later; all of that is covered at once.

    Attributes:
        ref: The track.
        first, last: Its frames afterwards, PTS.
        edge: Its face where it ended until now.
        gained: PTS of the frames that it gains, sorted; all on one side of the edge.
        reach: Seconds from the edge to the farthest of them.
    """

    ref: FaceRef
    first: int
    last: int
    edge: Face
    gained: tuple[int, ...]
    reach: float

    @classmethod
    def of(
        cls, session: ReviewSession, index: FrameIndex, *, ref: FaceRef, span: tuple[int, int]
    ) -> WantedSpan | None:
        """What a new span of a track asks for; None where it gains no frame, or on both sides.

        Frames that were cut off before have their faces still: they are not gained.
        """
        first, last = span
        known = session.state.frames_of(ref)
        if not len(known) or (first < known[0]) == (last > known[-1]):
            return None
        earlier = bool(first < known[0])
        edge, far = (int(known[0]), first) if earlier else (int(known[-1]), last)
        face = session.state.face(ref, edge)
        stamps = index.span(min(edge, far), max(edge, far)).tolist()
        gained = tuple(pts for pts in stamps if pts != edge)
        if face is None or not gained:
            return None
        reach = abs(index.seconds(far) - index.seconds(edge))
        return cls(ref, first, last, face, gained, reach)

    @property
    def name(self) -> FaceRef | None:
        """The track."""
        return self.ref

    def event(self, path: Path) -> SetSpan:
        """The face where it was followed; in other frames it stays where it was last."""
        onwards = self.gained[-1] > self.edge.pts
        boxes, last = [], self.edge.box
        for pts in self.gained if onwards else reversed(self.gained):
            one = path.get(pts) or FollowedBox(pts, last, HELD)
            boxes.append(one)
            last = one.box
        ordered = boxes if onwards else boxes[::-1]
        return SetSpan(self.ref, self.first, self.last, tuple(ordered))

    def walk(
        self,
        study: Study,
        medium_id: int,
        *,
        token: CancelToken,
        progress: ProgressCallback,
        on_step: OnStep,
    ) -> Event:
        """Follow the face from the old end to the new one."""
        own = self.ref.by_person
        found = follow_face(
            study, medium_id, pts=self.edge.pts, box=self.edge.box,
            direction="forward" if self.gained[-1] > self.edge.pts else "backward",
            source=None if own else self.ref, track=self.ref.number if own else None,
            seconds=self.reach, token=token, progress=progress, on_step=on_step,
        )  # fmt: skip
        return self.event({one.pts: one for one in found.path})

    def decide(self, session: ReviewSession, event: Event) -> Changes:
        """One decision."""
        assert isinstance(event, SetSpan)
        return session.set_span(event.ref, event.first, event.last, path=event.path)

    def face_at(self, pts: int, path: Path, name: FaceRef) -> Face | None:
        """Followed or held, from the first moment on."""
        if not self.gained[0] <= pts <= self.gained[-1] or pts == self.edge.pts:
            return None
        one = self._box(pts, path)
        return Face(pts, one.box, one.sure, Provenance.TRACKER, track=name.number, run=self.ref.run)

    def span(self, _: Path, /) -> tuple[int, int]:
        """Everything that it gains."""
        return self.gained[0], self.gained[-1]

    def _box(self, pts: int, path: Path) -> FollowedBox:
        """Where the face is; in frames that were not reached it stays where it was last seen."""
        found = path.get(pts)
        if found is not None:
            return found
        onwards = self.gained[-1] > self.edge.pts
        before = [at for at in path if (self.edge.pts < at < pts if onwards else at > pts)]
        if not before:
            return FollowedBox(pts, self.edge.box, HELD)
        return FollowedBox(pts, path[max(before) if onwards else min(before)].box, HELD)


class Walk:
    """One face on its way; written by the worker, read by the window.

    Attributes:
        number: Of the gesture while it is pending in the study; 0 before it is written.
        job: What follows it.
    """

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.number = 0
        self.job: Job | None = None
        self.path: dict[int, FollowedBox] = {}
        self._lock = threading.Lock()
        self._new: list[FollowedBox] = []

    @property
    def name(self) -> FaceRef:
        """What its faces are called meanwhile."""
        return self.wish.name or growing_name(self.number)

    def reach(self, one: FollowedBox) -> None:
        """Called by the worker."""
        with self._lock:
            self._new.append(one)

    def take(self) -> Sequence[FollowedBox]:
        """What was reached since; it is in the path from here on."""
        with self._lock:
            new, self._new = self._new, []
        self.path |= {one.pts: one for one in new}
        return new

    @property
    def so_far(self) -> Event:
        """The decision, were it stopped now."""
        return self.wish.event(self.path)

    def face_at(self, pts: int) -> Face | None:
        """The face in a frame that is covered already."""
        return self.wish.face_at(pts, self.path, self.name)

    @property
    def span(self) -> tuple[int, int]:
        """First and last frame that is covered already."""
        return self.wish.span(self.path)
