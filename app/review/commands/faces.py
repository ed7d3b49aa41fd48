"""Commands on a face: accept, reject, add, follow, correct, remove."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.core.changes import Changes
from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    FaceRef,
    FollowedBox,
    FollowFace,
    Reject,
    RemoveFace,
    Scope,
    SetLook,
    Settles,
)
from app.core.errors import UsageError
from app.core.geometry import follow
from app.core.model import Box, Landmarks
from app.core.said import say
from app.core.settings import OwnLook
from app.review.commands.base import Commands, drawn

FADE_SECONDS = 1.0
"""How far a correction reaches on both sides, where no other keyframe is nearer."""


class FaceCommands(Commands):
    """Begin with a face of one frame."""

    def accept(
        self, ref: FaceRef, scope: Scope, pts: int, *, settles: Settles | None = None
    ) -> Changes:
        """There is a face: cover it whatever its score."""
        return self.do(Accept(ref, self.resolved(ref, scope, pts), pts, settles))

    def reject(
        self,
        ref: FaceRef,
        scope: Scope,
        pts: int,
        *,
        reason: str = "",
        settles: Settles | None = None,
    ) -> Changes:
        """There is no face, or it may stay visible."""
        return self.do(Reject(ref, self.resolved(ref, scope, pts), pts, reason.strip(), settles))

    def add_face(
        self,
        pts: int,
        box: Box,
        landmarks: Landmarks | None = None,
        *,
        track: int | FaceRef | None = None,
        settles: Settles | None = None,
    ) -> Changes:
        """Draw a missed face.

        Args:
            pts: The frame.
            box: Displayed source pixels, any two opposite corners.
            landmarks: Its landmarks where known.
            track: An added face to which this is another keyframe; None starts one.
            settles: The concern that this answers.

        Returns:
            What became stale; ``ref`` names the new (or extended) track.
        """
        number = track.number if isinstance(track, FaceRef) else track
        self._check_extended(number)
        return self.do(AddFace(pts, drawn(box), landmarks, number, settles))

    def follow(self, event: FollowFace, *, settles: Settles | None = None) -> Changes:
        """Let a face that was followed through other frames count, whatever it met included.

        Args:
            event: As the follower gave it; the tracks that it joins bring those along that they
                are one person with.
            settles: The concern that this answers.
        """
        self._check_extended(event.track)
        met = [ref for ref in event.joins if len(self.state.frames_of(ref))]
        together = dict.fromkeys(other for ref in met for other in self.state.members(ref))
        return self.do(replace(event, joins=tuple(together), settles=settles or event.settles))

    def edit_face(
        self,
        ref: FaceRef,
        pts: int,
        box: Box,
        *,
        landmarks: Landmarks | None = None,
        blend: bool = False,
        span: tuple[int, int] | None = None,
    ) -> Changes:
        """Correct a face in one frame. Landmarks follow the box unless they are given.

        Args:
            blend: The correction fades over the neighbouring frames.
            span: Where it has faded out; None for a second on both sides.
        """
        face = self.face_of(ref, pts)
        target = drawn(box)
        marks = landmarks if landmarks is not None else follow(face.landmarks, face.box, target)
        first, last = span or (self.fade_span(ref, pts) if blend else (None, None))
        return self.do(EditFace(ref, pts, target, marks, first, last))

    def fade_span(self, ref: FaceRef, pts: int) -> tuple[int, int]:
        """Frames in which a correction at ``pts`` has faded out: about a second away.

        At an end of the track that is nearer it has not: the face there is moved as far.
        """
        ticks = int(FADE_SECONDS / float(self.study.medium(self.medium_id).info.time_base))
        frames = self.state.frames_of(ref)
        if not len(frames):
            return pts, pts
        low, high = np.searchsorted(frames, [pts - ticks, pts + ticks])
        first = int(frames[low]) if low else pts - ticks
        last = int(frames[high]) if high < len(frames) else pts + ticks
        return min(first, pts), max(last, pts)

    def copy_face(self, ref: FaceRef, pts: int, last: int) -> Changes:
        """Give a face the box that it has in one frame in all frames up to another, too.

        Args:
            last: A frame before or after ``pts``.
        """
        face = self.face_of(ref, pts)
        low, high = min(pts, last), max(pts, last)
        stamps = [int(at) for at in self.frames if low <= at <= high and at != pts]
        path = tuple(FollowedBox(at, face.box) for at in stamps)
        own = ref.number if ref.by_person else None
        source = None if ref.by_person else ref
        return self.do(FollowFace(pts, face.box, path, face.landmarks, own, source))

    def set_look(
        self,
        ref: FaceRef,
        scope: Scope,
        pts: int,
        *,
        look: OwnLook | None,
        reason: str = "",
    ) -> Changes:
        """Cover a face otherwise than the others of the medium.

        Args:
            look: How, an effect that there is (:func:`app.export.effects.settled`); None covers it
                as the medium says again.
        """
        return self.do(SetLook(ref, self.resolved(ref, scope, pts), pts, look, reason.strip()))

    def remove_face(self, ref: FaceRef, scope: Scope, pts: int) -> Changes:
        """Take back a face that a person added: in this frame, or the whole track."""
        if not ref.by_person:
            raise UsageError(say("only added faces can be removed; reject the others"))
        self.face_of(ref, pts)
        return self.do(RemoveFace(ref, scope, pts))

    def _check_extended(self, number: int | None) -> None:
        if number is None:
            return
        if number >= 0 or not len(self.state.frames_of(FaceRef.track(number))):
            raise UsageError(say("there is no added face {value} to extend", value=-number))
