"""The same decision on the same person in the other media of the study."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.batch.gestures.lines import AnyLine, JudgeLine, LookLine
from app.core.changes import Changes
from app.core.errors import UsageError
from app.core.refs import FaceRef
from app.export.effects.own import own_look
from app.review.people import Meant, all_of, demand_unlocked, name_of, named
from app.review.session import ReviewSession
from app.store.study import Study

Decision = Callable[[ReviewSession, Meant], Changes]
"""A command on a face."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A medium that shows a person, and their tracks in it."""

    session: ReviewSession
    tracks: tuple[FaceRef, ...]

    def decide(self, decision: Decision) -> tuple[int, int]:
        """Decide here, too; the medium's number and the event's."""
        decision(self.session, all_of(self.session, self.tracks))
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
        if tracks:
            demand_unlocked(other, name)
            found.append(Elsewhere(other, tracks))
    return found


def decision_of(line: AnyLine) -> Decision:
    """What a line decides on a face, in whatever medium.

    Raises:
        UsageError: It is not about a face that is accepted, rejected or covered otherwise.
    """
    match line:
        case LookLine():
            look = own_look(line.effect, line.options, preset=line.preset)
            return lambda session, face: session.set_look(
                face.ref, face.scope, face.pts, look=look, reason=line.reason
            )
        case JudgeLine(do="reject"):
            return lambda session, face: session.reject(
                face.ref, face.scope, face.pts, reason=line.reason
            )
        case JudgeLine():
            return lambda session, face: session.accept(face.ref, face.scope, face.pts)
    raise UsageError("only a face is decided on everywhere")
