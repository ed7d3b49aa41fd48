"""The same decision on the same person in the other media of the study."""

from __future__ import annotations

from dataclasses import dataclass

from app.batch.gestures.lines import AnyLine, JudgeLine
from app.batch.gestures.places import where_shown
from app.core.errors import UsageError
from app.core.refs import FaceRef, Scope
from app.review.people import name_of, named
from app.review.session import ReviewSession
from app.store.study import Study


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A medium that shows a person, and their tracks in it."""

    session: ReviewSession
    tracks: tuple[FaceRef, ...]

    def decide(self, line: AnyLine) -> tuple[int, int]:
        """Decide here what a line says; the medium's number and the event's."""
        if not isinstance(line, JudgeLine):
            raise UsageError("only a face is accepted or rejected everywhere")
        first, scope = self.tracks[0], Scope.person(self.tracks)
        pts = where_shown(self.session, first)
        if line.do == "reject":
            self.session.reject(first, scope, pts, reason=line.reason)
        else:
            self.session.accept(first, scope, pts)
        return self.session.medium_id, self.session.last_seq


def elsewhere_of(study: Study, session: ReviewSession, ref: FaceRef) -> list[Elsewhere]:
    """All other media in which a person was named as the one of a track.

    Raises:
        UsageError: One of them is locked, so that nothing is decided anywhere.
    """
    name = name_of(session, ref)
    found = []
    for medium in study.media() if name else ():
        if medium.id == session.medium_id:
            continue
        other = ReviewSession(study, medium.id, person=session.person)
        tracks = named(other, name)
        if tracks and other.locked:
            raise UsageError(f"{medium.path.name}, which shows {name}, is locked. Unlock it first")
        if tracks:
            found.append(Elsewhere(other, tracks))
    return found
