"""A reviewer who knows the truth, and looks only where the queue says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from app.batch.following import follow_face
from app.core.decisions import FaceRef, FollowFace, Reject, Scope
from app.core.event_fields import Settles
from app.core.model import Box
from app.core.remarks import Settle, SettledAs
from app.review.concerns.concern import Concern
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from benchmarks.footage.cover import leaks
from benchmarks.footage.truth import Truth
from benchmarks.reviewing.studies import Reviewed, cover_of

PERSON = "scripted"
_STRIP = 10
"""Crops of a track that a reviewer sees beside the frame."""


@dataclass
class Step:
    """A concern that was looked at, and what came of it."""

    kind: str
    risk: float
    added: int = 0
    rejected: int = 0

    @property
    def gestures(self) -> int:
        return max(1, self.added + self.rejected)

    @property
    def found(self) -> bool:
        """Whether it hid something."""
        return self.added + self.rejected > 0


@dataclass
class Review:
    """A review of one clip.

    Attributes:
        steps: In order.
        bare: How many due faces leak, at the start and after each step.
        faces: Due faces of the clip.
    """

    faces: int
    steps: list[Step] = field(default_factory=list)
    bare: list[int] = field(default_factory=list)


class Reviewer:
    """Answers the concerns of one clip.

    Args:
        reviewed: The study.
    """

    def __init__(self, reviewed: Reviewed) -> None:
        self.about = reviewed
        self.session = ReviewSession(reviewed.study, reviewed.medium, person=PERSON)
        self.queue = ConcernQueue(self.session)
        truth = reviewed.truth
        self._leaking = self._leaks(np.unique(truth.frame))
        self.review = Review(int(truth.due.sum()), bare=[int(self._leaking.sum())])

    def look(self, concern: Concern) -> Step:
        """Look at a concern, and answer it with the truth."""
        step = self._look(concern)
        self.review.steps.append(step)
        self.review.bare.append(int(self._leaking.sum()))
        return step

    @property
    def bare_now(self) -> int:
        """How many due faces leak by now."""
        return int(self._leaking.sum())

    def watch(self) -> Iterator[int]:
        """Look at every picture in order, and add what is missing; yields 1 for each that was."""
        truth = self.about.truth
        for row in range(len(truth.frame)):
            if self._leaking[row]:
                pts = int(self.about.index.pts[truth.frame[row]])
                box = Box.of(truth.box[row])
                event = follow_face(self.about.study, self.about.medium, pts=pts, box=box)
                self._append(event)
                yield 1

    def _look(self, concern: Concern) -> Step:
        step = Step(concern.kind.value, concern.risk)
        settles: Settles | None = Settles(concern.id, concern.kind.value, concern.about)
        frame = self.about.index.position(concern.at)
        ref = concern.ref
        if ref is not None and false_track(self.session, self.about, ref, pts=concern.at):
            self._append(Reject(ref, Scope.track(), concern.at, "no face", settles))
            settles, step.rejected = None, 1
        for row in np.flatnonzero(self._leaking & (self.about.truth.frame == frame)).tolist():
            if not self._leaking[row]:
                continue
            box = Box.of(self.about.truth.box[row])
            event = follow_face(self.about.study, self.about.medium, pts=concern.at, box=box)
            self._append(_with(event, settles))
            settles, step.added = None, step.added + 1
        if settles is not None:
            answer = Settle(
                concern.id, concern.at, SettledAs.COVERED, concern.kind.value, about=concern.about
            )
            self.queue.update(self.session.record(answer))
        return step

    def _append(self, event: FollowFace | Reject) -> None:
        about = self.about
        about.study.append(event, medium_id=about.medium, person=PERSON)
        changes = self.session.refresh()
        self.queue.update(changes)
        if changes.frames is not None:
            first, last = (about.index.position(pts) for pts in changes.frames)
            frames = about.truth.frame
            self._leaks(np.unique(frames[(frames >= first) & (frames <= last)]))

    def _leaks(self, frames: np.ndarray) -> np.ndarray:
        """Look at frames again: which due faces leak there."""
        truth = self.about.truth
        if not hasattr(self, "_leaking"):
            self._leaking = np.zeros(len(truth.frame), np.bool_)
        rows = np.flatnonzero(np.isin(truth.frame, frames))
        part = subset(truth, rows)
        cover = cover_of(self.session.state, self.about.index, frames)
        self._leaking[rows] = leaks(part, cover) & part.due
        return self._leaking


def false_track(session: ReviewSession, about: Reviewed, ref: FaceRef, *, pts: int) -> bool:
    """Whether what a concern is about is covered in the frame, and is a face nowhere.

    A reviewer sees the track's strip of crops, evenly spread: none of them shows a face.
    """
    face = session.state.face(ref, pts)
    if face is None or not face.covered:
        return False
    shown = [face, *session.samples(ref, _STRIP)]
    return not any(on_a_face(about.truth, about.index.position(f.pts), f.box) for f in shown)


def subset(truth: Truth, rows: np.ndarray) -> Truth:
    """Some rows of a truth."""
    columns = (truth.frame, truth.person, truth.box, truth.shown, truth.masked, truth.ignore)
    return Truth(truth.kind, truth.frames, *(column[rows] for column in columns))


def on_a_face(truth: Truth, frame: int, box: Box) -> bool:
    """Whether a box lies on a known face of a frame, however small or hidden."""
    boxes = truth.box[truth.frame == frame]
    x, y = box.center
    inside = (boxes[:, 0] <= x) & (x <= boxes[:, 2]) & (boxes[:, 1] <= y) & (y <= boxes[:, 3])
    xs, ys = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    around = (box.x1 <= xs) & (xs <= box.x2) & (box.y1 <= ys) & (ys <= box.y2)
    return bool((inside | around).any())


def _with(event: FollowFace, settles: Settles | None) -> FollowFace:
    return replace(event, settles=settles)
