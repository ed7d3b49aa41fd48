"""What an answer to a concern does: it is written down, and repairs what it can."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.decisions import Accept, AddFace, Reject
from app.core.event_fields import Settles
from app.core.fold import Changes
from app.core.model import Box
from app.core.refs import RefKind, Scope
from app.core.remarks import Settle, SettledAs, SettleMany
from app.review.concerns.concern import Concern, ConcernKind
from app.review.session import ReviewSession

_FALSE_TRACK = frozenset({ConcernKind.ONE_FRAME, ConcernKind.FILLS_PICTURE})
"""Where the answer "no face" says that the whole track is none."""
_FALSE_SPAN = frozenset({ConcernKind.SCORE_DIP, ConcernKind.JUMP, ConcernKind.LANDMARKS})
"""Where it says so of the frames that the concern is about."""


def rejection_scope(concern: Concern) -> Scope | None:
    """How far the answer "no face" rejects; None where it says that nothing was missed."""
    if concern.ref is None or concern.ref.kind is not RefKind.TRACK:
        return None
    if concern.kind in _FALSE_TRACK:
        return Scope.track()
    if concern.kind in _FALSE_SPAN:
        return Scope.span(concern.first, concern.last)
    return None


def is_covered(session: ReviewSession, concern: Concern) -> bool:
    """Whether a covered face lies over the middle of what a concern is about."""
    if concern.box is None:
        return False
    x, y = concern.box.center
    return any(
        face.covered and face.box.x1 <= x <= face.box.x2 and face.box.y1 <= y <= face.box.y2
        for face in session.faces_at(concern.at)
    )


def answer(
    session: ReviewSession, concerns: Sequence[Concern], as_: SettledAs, *, note: str = ""
) -> Changes:
    """Answer concerns of one medium, all in the same way, in one gesture.

    "No face" rejects where the concern is about a face that is covered; elsewhere it says that
    nothing was missed.

    Raises:
        UsageError: The face is not there any more.
    """
    if as_ is SettledAs.NO_FACE:
        changes = _reject(session, concerns, note)
        if changes is not None:
            return changes
    answers = tuple(_settle(concern, as_, note) for concern in concerns)
    return session.record(answers[0] if len(answers) == 1 else SettleMany(answers))


def add_missed(session: ReviewSession, concern: Concern, box: Box) -> Changes:
    """Draw the face that a concern was right about; that answers it."""
    return session.put(AddFace(concern.at, box, settles=_settles(concern)))


def accept_missed(session: ReviewSession, concern: Concern) -> Changes:
    """Cover what a concern is about, as far as it is known."""
    assert concern.ref is not None
    scope = Scope.track() if concern.ref.kind is RefKind.TRACK else Scope.frame()
    return session.put(Accept(concern.ref, scope, concern.at, _settles(concern)))


def _reject(session: ReviewSession, concerns: Sequence[Concern], note: str) -> Changes | None:
    scopes = [rejection_scope(concern) for concern in concerns]
    if not all(scope is not None for scope in scopes):
        return None
    first = concerns[0]
    assert first.ref is not None
    scope = scopes[0]
    if len(concerns) > 1:
        refs = tuple(dict.fromkeys(c.ref for c in concerns if c.ref is not None))
        scope = Scope.several(refs) if len(refs) > 1 else Scope.track()
    assert scope is not None
    return session.put(Reject(first.ref, scope, first.at, note.strip(), _settles(first)))


def _settle(concern: Concern, as_: SettledAs, note: str) -> Settle:
    return Settle(
        concern.id, concern.at, as_, concern_kind=concern.kind, note=note.strip(),
        about=concern.about,
    )  # fmt: skip


def _settles(concern: Concern) -> Settles:
    return Settles(concern.id, concern.kind, concern.about)
