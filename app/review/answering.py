"""Answers to concerns: one event settles one, and repairs what has to be repaired."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.changes import Changes
from app.core.decisions import (
    Accept,
    AddFace,
    Event,
    FollowFace,
    Reject,
    Scope,
    ScopeKind,
    Settles,
)
from app.core.model import Box, Face
from app.core.refs import RefKind
from app.core.remarks import Settle, SettledAs, SettleMany
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


def parts(
    session: ReviewSession, concerns: Sequence[Concern], as_: SettledAs
) -> list[list[Concern]]:
    """Concerns that are alike, divided so that one decision answers each part.

    False faces of which a concern is about the whole track go together; each that is about a
    stretch of a track is rejected there alone; where nothing is covered, nothing is rejected.
    """
    if as_ is not SettledAs.NO_FACE or len(concerns) == 1:
        return [list(concerns)]
    whole: list[Concern] = []
    stretches: list[list[Concern]] = []
    bare: list[Concern] = []
    for one in concerns:
        scope = _false_scope(session, one)
        if scope is None:
            bare.append(one)
        elif scope.kind is ScopeKind.TRACK:
            whole.append(one)
        else:
            stretches.append([one])
    gone = {one.ref for one in whole}
    left = [part for part in stretches if part[0].ref not in gone]
    return [part for part in (whole, *left, bare) if part]


def answer_many(
    session: ReviewSession, concerns: Sequence[Concern], as_: SettledAs, *, note: str = ""
) -> Changes:
    """Settle concerns of one part (:func:`parts`) in one decision."""
    if len(concerns) == 1:
        return answer(session, concerns[0], as_, note=note)
    first = concerns[0]
    if as_ is SettledAs.NO_FACE and _false_scope(session, first) is not None:
        refs = tuple(dict.fromkeys(one.ref for one in concerns if one.ref is not None))
        scope = Scope.several(refs) if len(refs) > 1 else Scope.track()
        return session.reject(refs[0], scope, first.at, reason=note, settles=settles(first))
    return session.settle_many([settle_of(one, as_, note) for one in concerns])


def answered_by(event: Event) -> str | None:
    """The concern that a decision answers, the first of several; None for none."""
    match event:
        case Settle():
            return event.concern
        case SettleMany():
            return event.answers[0].concern
        case Accept() | Reject() | AddFace() | FollowFace():
            return None if event.settles is None else event.settles.concern
    return None


def _false_scope(session: ReviewSession, concern: Concern) -> Scope | None:
    """How far the covered face that a concern is about is rejected; None where none is covered."""
    face = None if concern.ref is None else session.state.face(concern.ref, concern.at)
    return scope_of(session, concern, face) if face is not None and face.covered else None


def is_covered(session: ReviewSession, concern: Concern) -> bool:
    """Whether a covered face lies over the middle of what a concern points to."""
    if concern.box is None:
        return False
    x, y = concern.box.center
    return any(
        face.covered and face.box.x1 <= x <= face.box.x2 and face.box.y1 <= y <= face.box.y2
        for face in session.faces_at(concern.at)
    )


def add_missed(session: ReviewSession, concern: Concern, box: Box) -> Changes:
    """Draw the face that a concern was right about; that settles it."""
    return session.add_face(concern.at, box, settles=settles(concern))


def scope_of(session: ReviewSession, concern: Concern, face: Face) -> Scope:
    """How far an answer reaches by itself: never beyond what the concern is about."""
    if concern.ref is None or (concern.ref.kind is RefKind.DETECTION and face.track is None):
        return Scope.frame()
    first, last = min(concern.first, concern.at), max(concern.last, concern.at)
    frames = session.state.frames_of(concern.ref)
    if len(frames) and first <= int(frames[0]) and int(frames[-1]) <= last:
        return Scope.track()
    return Scope.span(first, last) if len(frames) else Scope.frame()
