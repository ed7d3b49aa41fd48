"""A track that a person made: boxes at keyframes, followed boxes, interpolated ones in between."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.blend import Blends
from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    FaceRef,
    FollowedBox,
    FollowFace,
    JoinTracks,
    Reject,
    RemoveFace,
    Scope,
    ScopeKind,
    SetLook,
    SetSpan,
    StoredEvent,
    Zone,
)
from app.core.geometry import follow, interpolate
from app.core.identities import EARLIEST, LATEST, Identities
from app.core.model import Box, Face, IntArray, Landmarks, Provenance, Status
from app.core.painting import (
    ACCEPTED,
    CUT,
    REJECTED,
    REMOVED,
    UNCUT,
    UNDECIDED,
    Paint,
)
from app.core.settings import OwnLook

STATUS: Final = (Status.UNDECIDED, Status.ACCEPTED, Status.REJECTED)
"""Status by code; a removed face is not a face at all."""

__all__ = ["ACCEPTED", "REJECTED", "REMOVED", "STATUS", "UNDECIDED", "PersonTrack"]


class PersonTrack:
    """Boxes that people placed, rebuilt from the decisions about them whenever one comes or goes.

    Of a person's own track everything between two boxes is filled in. Of a run's track these are
    the stretches that a person gave it beyond what was found.

    Args:
        base: What the boxes belong to: a person's track, or a run's.
        identities: Which track is called what.
    """

    def __init__(self, base: FaceRef, identities: Identities | None = None) -> None:
        self.base = base
        self._identities = Identities() if identities is None else identities
        self._events: list[StoredEvent] = []
        self._filled: list[tuple[int, int]] | None = None
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
    def made_of(self) -> tuple[int, ...]:
        """``seq`` of the decisions about it that count: it is the same as long as these are."""
        return tuple(stored.seq for stored in self._events)

    @property
    def empty(self) -> bool:
        """Whether no decision is about this track."""
        return not self._events

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last frame with a box; None when there is none."""
        return (self._pts[0], self._pts[-1]) if self._pts else None

    @property
    def keyframes(self) -> tuple[int, ...]:
        """PTS of the boxes that a person drew."""
        return tuple(sorted(self._boxes))

    @property
    def followed(self) -> tuple[int, ...]:
        """PTS of the boxes that were followed through the picture from drawn ones."""
        return tuple(sorted(self._path.keys() - self._boxes.keys()))

    @property
    def tool(self) -> str:
        """The tool that found it; "" where a person drew it."""
        first = self._events[0].event if self._events else None
        return first.tool if isinstance(first, FollowFace) else ""

    def face_at(self, pts: int) -> Face | None:
        """The face in one frame, None where it has no box and where it was removed."""
        placed = self._place(pts)
        if placed is None:
            return None
        code = self._paint.at(pts)
        if code == REMOVED:
            return None
        who = Provenance.PERSON if pts in self._boxes else Provenance.TRACKER
        sure = self._path[pts].sure if pts in self._path and pts not in self._boxes else 1.0
        name = self._identities.name(self.base, pts)
        return Face(
            pts, placed[0], sure, who, STATUS[code], placed[1], track=name.number, run=name.run,
            look=self._look_at(pts)[1],
        )  # fmt: skip

    def look_by(self, pts: int) -> int:
        """``seq`` of the decision on how it is covered in a frame, 0 for none."""
        return self._look_at(pts)[0]

    def codes(self, frames: IntArray) -> tuple[slice, NDArray[np.uint8]]:
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
        codes = self._paint.over(own)
        if not self.base.by_person:
            there = np.zeros(len(own), np.bool_)
            for first, last in self._stretches():
                a, b = np.searchsorted(own, first, "left"), np.searchsorted(own, last, "right")
                there[a:b] = True
            codes[~there] = REMOVED
        return slice(low, high), codes

    def totals(self, frames: IntArray) -> tuple[int, int, int]:
        """Over all frames: faces placed between drawn ones, drawn by hand, and rejected."""
        where, codes = self.codes(frames)
        by_hand = np.isin(frames[where], np.array(self.keyframes, np.int64))
        shown = (codes != REJECTED) & (codes != REMOVED)
        out = int((codes == REJECTED).sum())
        return int((shown & ~by_hand).sum()), int((shown & by_hand).sum()), out

    def cut(self, frames: IntArray) -> NDArray[np.bool_]:
        """Whether its faces in these frames, sorted by PTS, are cut off by a span."""
        return self._paint.cut(frames)

    def _stretches(self) -> list[tuple[int, int]]:
        """The spans that single decisions filled; they may overlap."""
        if self._filled is None:
            spans: dict[int, tuple[int, int]] = {}
            for pts, seq in self._owner.items():
                first, last = spans.get(seq, (pts, pts))
                spans[seq] = min(first, pts), max(last, pts)
            self._filled = list(spans.values())
        return self._filled

    def _clear(self) -> None:
        self._pts: list[int] = []
        self._boxes: dict[int, tuple[Box, Landmarks | None]] = {}
        self._path: dict[int, FollowedBox] = {}
        self._owner: dict[int, int] = {}
        self._filled = None
        self._blends = Blends()
        self._paint = Paint()
        self._looks: list[tuple[int, int, tuple[int, OwnLook | None]]] = []

    def _rebuild(self) -> None:
        self._clear()
        for stored in self._events:
            self._apply(stored)

    def _apply(self, stored: StoredEvent) -> None:
        event, seq = stored.event, stored.seq
        if isinstance(event, AddFace):
            self._set(event.pts, event.box, event.landmarks, seq=seq)
        elif isinstance(event, FollowFace):
            self._follow(event.path, seq)
            self._set(event.pts, event.box, event.landmarks, seq=seq)
        elif isinstance(event, EditFace):
            self._edit(event, seq)
        elif isinstance(event, RemoveFace):
            if event.scope.kind is ScopeKind.TRACK and self._is_whole(event.ref, seq):
                self._clear()
            else:
                # The keyframe goes on shaping its neighbours: only this frame is emptied.
                self._decide(event.scope, event.pts, REMOVED, refs=[event.ref], seq=seq)
        elif isinstance(event, SetSpan):
            for first, last in self._parts([event.ref], seq):
                self._paint.add(first, min(last, event.first - 1), CUT)
                self._paint.add(max(first, event.last + 1), last, CUT)
                self._paint.add(max(first, event.first), min(last, event.last), UNCUT)
            self._follow(self._own(event.path, event.ref, seq), seq)
        elif isinstance(event, JoinTracks):
            self._follow(self._own(event.path, event.tracks[0], seq), seq)
        elif isinstance(event, Zone):
            for first, last in self._parts(event.tracks, seq):
                self._paint.add(max(first, event.first), min(last, event.last), REJECTED)
        elif isinstance(event, SetLook):
            self._look(event, seq)
        elif isinstance(event, Accept | Reject):
            code = ACCEPTED if isinstance(event, Accept) else REJECTED
            self._decide(event.scope, event.pts, code, refs=[event.ref], seq=seq)
            whole = [ref for ref in event.scope.tracks if ref != event.ref]
            self._decide(Scope.track(), event.pts, code, refs=whole, seq=seq)

    def _parts(self, refs: Iterable[FaceRef], seq: int) -> list[tuple[int, int]]:
        """The spans of this track that a decision names."""
        return self._identities.ranges(self.base, refs, seq)

    def _is_whole(self, ref: FaceRef, seq: int) -> bool:
        return (EARLIEST, LATEST) in self._parts([ref], seq)

    def _own(self, path: Iterable[FollowedBox], name: FaceRef, seq: int) -> tuple[FollowedBox, ...]:
        """The boxes of a path that belong to this track and not to another of that name."""
        base = self._identities.base_at
        return tuple(one for one in path if base(name, one.pts, seq) == self.base)

    def _decide(
        self, scope: Scope, pts: int, code: int, *, refs: Iterable[FaceRef], seq: int
    ) -> None:
        if scope.kind is ScopeKind.FRAME:
            first, last = pts, pts
        elif scope.first is not None and scope.last is not None:
            first, last = scope.first, scope.last
        else:
            # A keyframe added later lies outside of what was decided on.
            first, last = self.span or (LATEST, EARLIEST)
        for low, high in self._parts(refs, seq):
            self._paint.add(max(first, low), min(last, high), code)

    def _look(self, event: SetLook, seq: int) -> None:
        """How it is covered: of a whole track also in boxes that it is given later."""
        scope, span = event.scope, (EARLIEST, LATEST)
        if scope.kind is ScopeKind.FRAME:
            span = (event.pts, event.pts)
        elif scope.first is not None and scope.last is not None:
            span = (scope.first, scope.last)
        whole = [ref for ref in scope.tracks if ref != event.ref]
        for refs, (first, last) in (([event.ref], span), (whole, (EARLIEST, LATEST))):
            for low, high in self._parts(refs, seq):
                told = (0 if event.look is None else seq, event.look)
                self._looks.append((max(first, low), min(last, high), told))

    def _look_at(self, pts: int) -> tuple[int, OwnLook | None]:
        newest = reversed(self._looks)
        return next((told for a, b, told in newest if a <= pts <= b), (0, None))

    def _set(self, pts: int, box: Box, marks: Landmarks | None, *, seq: int) -> None:
        if pts not in self._boxes and pts not in self._path:
            insort(self._pts, pts)
        self._boxes[pts] = box, marks
        self._owner[pts] = seq
        self._filled = None
        self._paint.add(pts, pts, ACCEPTED)

    def _follow(self, path: Sequence[FollowedBox], seq: int) -> None:
        """Boxes that were followed; where a person drew one, that stands."""
        self._filled = None
        for one in path:
            self._path[one.pts] = one
            self._owner[one.pts] = seq
        self._pts = sorted(self._boxes.keys() | self._path.keys())
        for first, last in _runs([one.pts for one in path], self._pts):
            self._paint.add(first, last, UNDECIDED)

    def _edit(self, event: EditFace, seq: int) -> None:
        before = self._place(event.pts)
        if before is None and not self.base.by_person:
            return
        marks = event.landmarks
        if marks is None and before is not None:
            marks = follow(before[1], before[0], event.box)
        followed = self._path.get(event.pts)
        if followed is not None and event.first is not None and event.last is not None:
            span = event.first, event.last
            self._blends.add(event.pts, event.box, base=followed.box, span=span)
        self._set(event.pts, event.box, marks, seq=self._owner.get(event.pts, seq))

    def _known(self, pts: int) -> tuple[Box, Landmarks | None]:
        """The box of a frame that has one of its own."""
        exact = self._boxes.get(pts)
        return exact if exact is not None else (self._blends.at(pts, self._path[pts].box), None)

    def _place(self, pts: int) -> tuple[Box, Landmarks | None] | None:
        if pts in self._boxes or pts in self._path:
            return self._known(pts)
        after = bisect_right(self._pts, pts)
        if after in (0, len(self._pts)):
            return None
        a, b = self._pts[after - 1], self._pts[after]
        if not self.base.by_person and not any(x < pts < y for x, y in self._stretches()):
            return None
        (box_a, marks_a), (box_b, marks_b) = self._known(a), self._known(b)
        share = (pts - a) / (b - a)
        marks = None
        if marks_a is not None and marks_b is not None and marks_a.scheme == marks_b.scheme:
            between = marks_a.points * (1 - share) + marks_b.points * share
            marks = Landmarks(between, marks_a.scheme)
        return interpolate(box_a, box_b, share), marks


def _runs(stamps: list[int], known: list[int]) -> list[tuple[int, int]]:
    """Spans over neighbours: frames of a path between which no other frame has a box."""
    if not stamps:
        return []
    at = np.searchsorted(np.array(known, np.int64), np.array(stamps, np.int64))
    cuts = np.flatnonzero(np.diff(at) > 1) + 1
    return [(stamps[i[0]], stamps[i[-1]]) for i in np.split(np.arange(len(stamps)), cuts)]
