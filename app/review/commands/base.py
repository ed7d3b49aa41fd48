"""What every command stands on: a state to look at, and a way to let an event count."""

from __future__ import annotations

from app.core.changes import Changes
from app.core.decisions import Event, FaceRef, RefKind, Scope, ScopeKind
from app.core.errors import UsageError
from app.core.fold import ReviewState
from app.core.geometry import normalized
from app.core.model import Box, Face, IntArray
from app.core.said import say
from app.store.records import Run
from app.store.study import Study


class Commands:
    """Base of the groups of commands. Each command appends one event, or raises UsageError.

    Attributes:
        study: The open study.
        medium_id: The medium.
        person: Who decides.
    """

    study: Study
    medium_id: int
    person: str

    @property
    def state(self) -> ReviewState:
        """The medium's faces after all decisions."""
        raise NotImplementedError

    @property
    def run(self) -> Run | None:
        """The run that is reviewed."""
        raise NotImplementedError

    def do(self, event: Event) -> Changes:
        """Write an event to the log, then let it count.

        Raises:
            UsageError: The medium is locked, and the event would change what is covered.
            StudyError: It could not be written; nothing has changed.
        """
        raise NotImplementedError

    @property
    def frames(self) -> IntArray:
        """PTS of all frames, sorted."""
        return self.state.counts()[0]

    def face_of(self, ref: FaceRef, pts: int) -> Face:
        """The face that a reference names in a frame.

        Raises:
            UsageError: There is none.
        """
        face = self.state.face(ref, pts)
        if face is None:
            raise UsageError(say("there is no such face at {pts}", pts=pts))
        return face

    def check_tracks(self, *refs: FaceRef) -> None:
        """Raises UsageError: One of them has no face in any frame."""
        for ref in refs:
            if ref.kind is not RefKind.TRACK or not len(self.state.frames_of(ref)):
                raise UsageError(
                    say("there is no such track: {ref}", ref=self.state.numbers.of(ref))
                )

    def resolved(self, ref: FaceRef, scope: Scope, pts: int) -> Scope:
        """The scope with the person's tracks as they are grouped at this moment.

        Raises:
            UsageError: There is no such face.
        """
        face = self.state.face(ref, pts)
        if scope.kind is ScopeKind.FRAME and face is None:
            raise UsageError(say("there is no such face at {pts}", pts=pts))
        named = {*scope.tracks} if face is not None else {ref, *scope.tracks}
        if any(not len(self.state.frames_of(one)) for one in named):
            raise UsageError(say("there is no such face"))
        if scope.kind is not ScopeKind.PERSON or scope.tracks:
            return scope
        if ref.kind is RefKind.DETECTION and face is not None and face.track is not None:
            return Scope.person(self.state.members(FaceRef.of(face)))
        return Scope.person(self.state.members(ref)) if ref.kind is RefKind.TRACK else scope


def drawn(box: Box) -> Box:
    """A box as drawn, right way round.

    Raises:
        UsageError: It is empty.
    """
    upright = normalized(box)
    if not (upright.width > 0 and upright.height > 0):
        raise UsageError(say("a face needs a width and a height"))
    return upright
