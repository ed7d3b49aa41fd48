"""A reviewer who knows the truth, looks only where the queue says, and answers as scripts do.

What it knows of the queue are the objects of ``faceveil concerns``, and all that it does are lines
of ``faceveil decide``, carried out by the code that carries these out (docs/SCRIPTING.md).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.batch.gestures.apply import Decider
from app.batch.gestures.lines import parse
from app.batch.gestures.times import frame_at, seconds_of
from app.cli.concerns import concern_record
from app.core.geometry import iou_matrix
from app.core.model import Box, Face
from app.core.refs import FaceRef
from app.review.session import ReviewSession
from benchmarks.footage.cover import cover_of, leaks
from benchmarks.footage.truth import Truth
from benchmarks.reviewing.studies import Reviewed

PERSON = "scripted"
_STRIP = 10
"""Crops of a track that a reviewer sees beside the frame."""
_ON_FACE = 0.25
"""IoU from which a box that lies beside a face is moved; else a face is added."""

Line = dict[str, Any]


@dataclass
class Step:
    """A concern that was looked at, and what came of it."""

    kind: str
    risk: float
    added: int = 0
    edited: int = 0
    rejected: int = 0
    gestures: int = 0

    @property
    def found(self) -> bool:
        """Whether it hid something."""
        return self.added + self.edited + self.rejected > 0


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
        self.decider = Decider(reviewed.study, reviewed.medium, person=PERSON)
        self.session, self.queue = self.decider.session, self.decider.queue
        self._medium = reviewed.study.medium(reviewed.medium)
        self._lines = 0
        truth = reviewed.truth
        self._leaking = self._leaks(np.unique(truth.frame))
        self.review = Review(int(truth.due.sum()), bare=[int(self._leaking.sum())])

    def close(self) -> None:
        """Free what follows faces."""
        self.decider.close()

    @property
    def bare_now(self) -> int:
        """How many due faces leak by now."""
        return int(self._leaking.sum())

    def open(self, limit: int | None = None) -> list[Line]:
        """The open concerns, as ``faceveil concerns --json`` tells them."""
        index = self.about.index
        return [concern_record(c, self._medium, index) for c in self.queue.open(limit=limit)]

    def look(self, concern: Line) -> Step:
        """Look at the frame of a concern, and answer it with the truth."""
        before = self._lines
        step = self._look(concern)
        step.gestures = self._lines - before
        self.review.steps.append(step)
        self.review.bare.append(self.bare_now)
        return step

    def watch(self) -> Iterator[int]:
        """Look at every picture in order, and add what is missing; yields 1 for each that was."""
        truth = self.about.truth
        for row in range(len(truth.frame)):
            if self._leaking[row]:
                at = seconds_of(self.about.index, int(self.about.index.pts[truth.frame[row]]))
                self._do({"do": "add", "at": at, "box": truth.box[row].tolist()})
                yield 1

    def _look(self, concern: Line) -> Step:
        step = Step(concern["kind"], concern["risk"])
        answered = {"concern": concern["id"]}
        pts = frame_at(self.about.index, concern["at"])
        false = self._false(concern, pts)
        if false is not None:
            self._do({"do": "reject", **false, "reason": "no face", **answered})
            answered, step.rejected = {}, 1
        frame = self.about.index.position(pts)
        for row in np.flatnonzero(self._leaking & (self.about.truth.frame == frame)).tolist():
            if not self._leaking[row]:
                continue
            box = self.about.truth.box[row]
            moved = self._badly_covered(pts, row)
            if moved is not None:
                edit = {"do": "edit", "track": moved, "at": concern["at"], "box": box.tolist()}
                self._do(edit)
                step.edited += 1
            if self._leaking[row]:
                self._do({"do": "add", "at": concern["at"], "box": box.tolist(), **answered})
                answered, step.added = {}, step.added + 1
        if answered and any(c.id == concern["id"] for c in self.queue.open()):
            self._do({"do": "settle", "concern": concern["id"], "as": "covered"})
        return step

    def _false(self, concern: Line, pts: int) -> Line | None:
        """How the track of a concern is named to be rejected; None where it is a face."""
        known = self.queue.get(concern["id"])
        ref = None if known is None else known.ref
        if ref is None or not false_track(self.session, self.about, ref, pts=pts):
            return None
        if concern["track"] is not None:
            return {"track": concern["track"], "scope": "track"}
        return {"at": concern["at"], "box": concern["box"]}

    def _badly_covered(self, pts: int, row: int) -> int | None:
        """The track whose box lies beside the face that it should cover, and on no other."""
        faces = [f for f in self.session.faces_at(pts) if f.covered and f.track]
        if not faces:
            return None
        boxes = np.stack([face.box.array() for face in faces])
        truth = self.about.truth
        here = np.flatnonzero(truth.frame == truth.frame[row])
        alike = iou_matrix(truth.box[here].astype(np.float32), boxes)
        own = alike[here == row][0]
        best = int(own.argmax())
        whose = int(here[alike[:, best].argmax()])
        return faces[best].track if own[best] >= _ON_FACE and whose == row else None

    def _do(self, line: Line) -> None:
        about = self.about
        self._lines += 1
        done = self.decider.apply(parse(json.dumps(line)))
        if done.span is not None:
            first, last = (about.index.position(pts) for pts in done.span)
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
    shown: list[Face] = [face, *session.samples(ref, _STRIP)]
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
