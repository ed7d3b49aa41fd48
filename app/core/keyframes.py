"""A track that a person made: boxes at keyframes, interpolated in between."""

from __future__ import annotations

from bisect import bisect_right, insort
from operator import attrgetter
from typing import Final

import numpy as np

from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    FaceRef,
    Reject,
    RemoveFace,
    Scope,
    ScopeKind,
    StoredEvent,
)
from app.core.geometry import follow, interpolate
from app.core.model import Box, Face, IntArray, Landmarks, Provenance, Status

UNDECIDED, ACCEPTED, REJECTED, REMOVED = range(4)
STATUS: Final = (Status.UNDECIDED, Status.ACCEPTED, Status.REJECTED)
"""Status by code; a removed face is not a face at all."""

_EARLIEST, _LATEST = -(2**63), 2**63 - 1


class PersonTrack:
    """One track, rebuilt from the decisions about it whenever one comes or goes.

    Args:
        number: Below 0.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        self._events: list[StoredEvent] = []
        self._clear()

    def put(self, stored: StoredEvent) -> None:
        """Let a decision count."""
        insort(self._events, stored, key=attrgetter("seq"))
        if self._events[-1] is stored:
            self._apply(stored)
        else:
            self._rebuild()

    def take(self, stored: StoredEvent) -> None:
        """Let a decision count no longer."""
        self._events = [other for other in self._events if other.seq != stored.seq]
        self._rebuild()

    @property
    def ref(self) -> FaceRef:
        return FaceRef.track(self.number)

    @property
    def made_of(self) -> tuple[int, ...]:
        """``seq`` of the decisions about it that count: it is the same as long as these are."""
        return tuple(stored.seq for stored in self._events)

    @property
    def empty(self) -> bool:
        """Whether no decision is about this track."""
        return not self._events

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last keyframe; None when there is none."""
        return (self._pts[0], self._pts[-1]) if self._pts else None

    @property
    def keyframes(self) -> tuple[int, ...]:
        return tuple(self._pts)

    def face_at(self, pts: int) -> Face | None:
        """The face in one frame, None outside the keyframes and where it was removed."""
        placed = self._place(pts)
        if placed is None:
            return None
        code = self._code_at(pts)
        if code == REMOVED:
            return None
        who = Provenance.PERSON if pts in self._boxes else Provenance.TRACKER
        return Face(pts, placed[0], 1.0, who, STATUS[code], placed[1], track=self.number)

    def codes(self, frames: IntArray) -> tuple[slice, np.ndarray]:
        """Status codes of every frame within the track.

        Args:
            frames: PTS of the medium's frames, sorted.

        Returns:
            Where the track lies in ``frames``, and uint8 codes of that length.
        """
        if not self._pts:
            return slice(0, 0), np.zeros(0, np.uint8)
        low, high = (
            int(np.searchsorted(frames, self._pts[0], side="left")),
            int(np.searchsorted(frames, self._pts[-1], side="right")),
        )
        own = frames[low:high]
        codes = np.zeros(len(own), np.uint8)
        for first, last, code in self._painted:
            a, b = np.searchsorted(own, first, side="left"), np.searchsorted(own, last, "right")
            codes[a:b] = code
        return slice(low, high), codes

    def _clear(self) -> None:
        self._pts: list[int] = []
        self._boxes: dict[int, tuple[Box, Landmarks | None]] = {}
        self._painted: list[tuple[int, int, int]] = []

    def _rebuild(self) -> None:
        self._clear()
        for stored in self._events:
            self._apply(stored)

    def _apply(self, stored: StoredEvent) -> None:
        event = stored.event
        if isinstance(event, AddFace):
            self._set(event.pts, event.box, event.landmarks)
        elif isinstance(event, EditFace):
            before = self._place(event.pts)
            marks = event.landmarks
            if marks is None and before is not None:
                marks = follow(before[1], before[0], event.box)
            self._set(event.pts, event.box, marks)
        elif isinstance(event, RemoveFace):
            if event.scope.kind is ScopeKind.TRACK:
                self._clear()
            else:
                # The keyframe goes on shaping its neighbours: only this frame is emptied.
                self._paint(event.scope, event.pts, REMOVED)
        elif isinstance(event, Accept | Reject):
            code = ACCEPTED if isinstance(event, Accept) else REJECTED
            if event.ref == self.ref or self.ref in event.scope.tracks:
                self._paint(event.scope, event.pts, code)

    def _set(self, pts: int, box: Box, marks: Landmarks | None) -> None:
        if pts not in self._boxes:
            insort(self._pts, pts)
        self._boxes[pts] = box, marks
        self._painted.append((pts, pts, ACCEPTED))

    def _paint(self, scope: Scope, pts: int, code: int) -> None:
        if scope.kind is ScopeKind.FRAME:
            self._painted.append((pts, pts, code))
        elif scope.first is not None and scope.last is not None:
            self._painted.append((scope.first, scope.last, code))
        else:
            # A keyframe added later lies outside of what was decided on.
            first, last = self.span or (_LATEST, _EARLIEST)
            self._painted.append((first, last, code))

    def _code_at(self, pts: int) -> int:
        for first, last, code in reversed(self._painted):
            if first <= pts <= last:
                return code
        return UNDECIDED

    def _place(self, pts: int) -> tuple[Box, Landmarks | None] | None:
        exact = self._boxes.get(pts)
        if exact is not None:
            return exact
        after = bisect_right(self._pts, pts)
        if after in (0, len(self._pts)):
            return None
        a, b = self._pts[after - 1], self._pts[after]
        (box_a, marks_a), (box_b, marks_b) = self._boxes[a], self._boxes[b]
        share = (pts - a) / (b - a)
        marks = None
        if marks_a is not None and marks_b is not None and marks_a.scheme == marks_b.scheme:
            between = marks_a.points * (1 - share) + marks_b.points * share
            marks = Landmarks(between, marks_a.scheme)
        return interpolate(box_a, box_b, share), marks
