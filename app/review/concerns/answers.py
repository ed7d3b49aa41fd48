"""What people answered to concerns, read from the log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.decisions import Accept, AddFace, FollowFace, Reject, StoredEvent, Zone
from app.core.event_fields import Settles
from app.core.remarks import Settle, SettledAs, SettleMany
from app.review.concerns.concern import Settled

_NEVER = -(2**62)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, and what it was given to.

    Attributes:
        about: Fingerprint of what the concern was about; empty fits anything.
        repairs: It came with a correction, which changes what the concern is about.
        at: PTS of the frame that was looked at.
    """

    settled: Settled
    about: str
    repairs: bool
    at: int


def answers_of(events: Iterable[StoredEvent], person: str | None = None) -> dict[str, Answer]:
    """The newest answer to each concern, by its id.

    Args:
        events: Those that count, oldest first.
        person: Only this person's answers; None takes everybody's.
    """
    found: dict[str, Answer] = {}
    for stored in events:
        if person is None or stored.person == person:
            found.update(_given(stored))
    return found


def _given(stored: StoredEvent) -> Iterator[tuple[str, Answer]]:
    event = stored.event
    if isinstance(event, Settle | SettleMany):
        for one in event.answers if isinstance(event, SettleMany) else (event,):
            settled = Settled(one.as_, stored.person, stored.seq, one.note)
            yield one.concern, Answer(settled, one.about, False, one.at)
        return
    settles: Settles | None = getattr(event, "settles", None)
    if settles is not None:
        settled = Settled(_meaning(stored), stored.person, stored.seq)
        at = event.pts if isinstance(event, Accept | Reject | AddFace | FollowFace) else _NEVER
        yield settles.concern, Answer(settled, settles.about, True, at)


def _meaning(stored: StoredEvent) -> SettledAs:
    event = stored.event
    if isinstance(event, Reject):
        return SettledAs.NO_FACE
    if isinstance(event, AddFace | FollowFace | Zone):
        return SettledAs.ADDED
    return SettledAs.COVERED if isinstance(event, Accept) else SettledAs.ADDED
