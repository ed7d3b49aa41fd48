"""What a person decides on faces and tracks of the medium on screen."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject

from app.controllers.following import Following
from app.controllers.notifier import Notifier
from app.controllers.walks import WantedSpan, is_growing
from app.core.changes import Changes
from app.core.decisions import FaceRef, Scope
from app.core.errors import UsageError
from app.core.geometry import unmoved
from app.core.model import Box, Face, Landmarks
from app.core.refs import ref_of
from app.core.said import say
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.review.session import ReviewSession


class Verdict(Enum):
    """What a person says of a face or a track."""

    ACCEPT = auto()
    REJECT = auto()


class FaceGestures(QObject):
    """Gestures on faces, for a review that writes them down and tells what became stale."""

    session: ReviewSession
    index: FrameIndex
    following: Following
    _notifier: Notifier

    @abstractmethod
    def _do(self, command: Callable[[], Changes]) -> Changes | None:
        """Run a command; None if it made no sense or could not be written."""

    def decide(self, face: Face, verdict: Verdict, scope: Scope) -> Changes | None:
        """Accept or reject a face of the frame on screen, as far as the scope reaches."""
        if self._grows(face):
            return None
        return self._decide(FaceRef.of(face), verdict, scope, pts=face.pts)

    def decide_tracks(self, tracks: Sequence[TrackSummary], verdict: Verdict) -> Changes | None:
        """Accept or reject whole tracks: one gesture, however many they are."""
        if not tracks:
            return None
        refs = tuple(track.ref for track in tracks)
        scope = Scope.track() if len(refs) == 1 else Scope.several(refs)
        return self._decide(refs[0], verdict, scope, pts=tracks[0].sample_pts)

    def group(self, tracks: Sequence[TrackSummary], person: str) -> Changes | None:
        """Make tracks one person, together with those that bear this name already."""
        refs = [track.ref for track in tracks]
        name = person.strip()
        if name:
            refs += [t.ref for t in self.session.tracks() if t.person == name and t.ref not in refs]
        return self._do(lambda: self.session.group(refs, name))

    def ungroup(self, tracks: Sequence[TrackSummary]) -> None:
        """Take tracks out of their person: each is on its own again."""
        for track in tracks:
            if (
                track.group is not None
                and self._do(partial(self.session.ungroup, track.ref)) is None
            ):
                return

    def remove(self, face: Face, scope: Scope) -> Changes | None:
        """Take back a face added by hand."""
        if self._grows(face):
            return None
        return self._do(lambda: self.session.remove_face(FaceRef.of(face), scope, face.pts))

    def add_face(self, pts: int, box: Box, track: int | None = None) -> Changes | None:
        """A missed face; ``track`` makes it another keyframe of a face added before."""
        return self._do(lambda: self.session.add_face(pts, box, track=track))

    def edit_face(
        self, face: Face, box: Box, landmarks: Landmarks | None, *, blend: bool = False
    ) -> Changes | None:
        """Correct a face; None also where nothing would move, which is no correction.

        Args:
            blend: The correction fades over the neighbouring frames.
        """
        if self._grows(face):
            return None
        if unmoved(face.box, box) and (landmarks is None or landmarks == face.landmarks):
            return None
        return self._do(
            lambda: self.session.edit_face(
                FaceRef.of(face), face.pts, box, landmarks=landmarks, blend=blend
            )
        )

    def set_span(self, ref: FaceRef, first: int, last: int) -> FaceRef | None:
        """Let a track begin and end elsewhere; what it gains is followed by the picture.

        What is cut off is rejected at once. What is gained is covered at once, and becomes a
        decision when the face was followed to the new end.

        Returns:
            The track; None where nothing came of it.
        """
        wish = WantedSpan.of(self.session, self.index, ref=ref, span=(first, last))
        if wish is not None:
            return self.following.start(wish)
        changes = self._do(lambda: self.session.set_span(ref, first, last))
        return None if changes is None else ref

    def _grows(self, face: Face) -> bool:
        """Whether a face is no decision yet, and so nothing can be decided on it; tells that."""
        growing = is_growing(ref_of(face))
        if growing:
            words = say("this face is still being followed: press Esc to stop that, then change it")
            self._notifier.tell(UsageError(words))
        return growing

    def _decide(self, ref: FaceRef, verdict: Verdict, scope: Scope, *, pts: int) -> Changes | None:
        session = self.session
        command = session.accept if verdict is Verdict.ACCEPT else session.reject
        return self._do(lambda: command(ref, scope, pts))
