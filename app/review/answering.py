"""Answers to concerns: one event settles one, and repairs what has to be repaired."""

from __future__ import annotations

from app.core.changes import Changes
from app.core.decisions import Scope, Settles
from app.core.model import Face
from app.core.refs import RefKind
from app.core.remarks import Settle, SettledAs
from app.review.concerns.concern import Concern
from app.review.session import ReviewSession


def settles(concern: Concern) -> Settles:
    """What a gesture carries that answers this concern beside what else it does."""
    return Settles(concern.id, concern.kind.value, concern.about)


def settle_of(concern: Concern, as_: SettledAs, note: str = "") -> Settle:
    """An answer that covers and uncovers nothing."""
    return Settle(concern.id, concern.at, as_, concern.kind.value, note.strip(), concern.about)


def answer(
    session: ReviewSession,
    concern: Concern,
    as_: SettledAs,
    *,
    note: str = "",
    scope: Scope | None = None,
) -> Changes:
    """Settle a concern.

    "Covered" covers the face that it is about where it is not; "no face" rejects it where it is
    covered. Where no face stands at the place, as beyond the end of a track, nothing changes but
    the queue.

    Args:
        session: Of the medium.
        concern: As the queue has it now.
        as_: The answer.
        note: What the person wrote beside it; the reason of a rejection.
        scope: How far accepting or rejecting reaches; None for the whole track where the concern
            is about all of it, else for the stretch that it is about.
    """
    face = None if concern.ref is None else session.state.face(concern.ref, concern.at)
    if face is not None and concern.ref is not None:
        reach = scope or scope_of(session, concern, face)
        if as_ is SettledAs.COVERED and not face.covered:
            return session.accept(concern.ref, reach, concern.at, settles=settles(concern))
        if as_ is SettledAs.NO_FACE and face.covered:
            return session.reject(
                concern.ref, reach, concern.at, reason=note, settles=settles(concern)
            )
    return session.record(settle_of(concern, as_, note))


def scope_of(session: ReviewSession, concern: Concern, face: Face) -> Scope:
    """How far an answer reaches by itself: never beyond what the concern is about."""
    if concern.ref is None or (concern.ref.kind is RefKind.DETECTION and face.track is None):
        return Scope.frame()
    first, last = min(concern.first, concern.at), max(concern.last, concern.at)
    frames = session.state.frames_of(concern.ref)
    if len(frames) and first <= int(frames[0]) and int(frames[-1]) <= last:
        return Scope.track()
    return Scope.span(first, last) if len(frames) else Scope.frame()
