"""What was left visible on purpose: by whom, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.core.changes import concerned
from app.core.decisions import Reject, SetSpan, StoredEvent, Zone, ZoneKind
from app.core.fold import ReviewState
from app.core.refs import FaceRef


@dataclass(frozen=True, slots=True)
class LeftVisible:
    """Faces, or a place, that a person left uncovered.

    Attributes:
        first, last: PTS of the first and the last frame.
        frames: In how many frames; None for a place.
        name: Of the one who is shown, where people named them; else empty.
        reason: What the person wrote; empty where nothing was.
        person: Who decided.
        seq: Of the decision.
        ref: The track; None for a place.
    """

    first: int
    last: int
    frames: int | None
    reason: str
    person: str
    seq: int
    ref: FaceRef | None = None
    name: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        return {
            "first": self.first,
            "last": self.last,
            "frames": self.frames,
            "reason": self.reason,
            "person": self.person,
            "decision": self.seq,
            "track": None if self.ref is None else self.ref.number,
            "name": self.name,
        }


def left_visible(state: ReviewState) -> list[LeftVisible]:
    """Everything that people left visible in a medium, by time."""
    active = state.gestures.active()
    found: list[LeftVisible] = []
    for track in state.tracks():
        if not track.rejected:
            continue
        stored = _newest(active, track.ref)
        pts = track.open_pts or (track.first_pts, track.last_pts)
        found.append(
            LeftVisible(
                pts[0],
                pts[-1],
                track.rejected,
                _reason(stored),
                stored.person if stored is not None else "",
                stored.seq if stored is not None else 0,
                track.ref,
                track.person,
            )
        )
    for stored in active:
        event = stored.event
        if isinstance(event, Zone) and event.zone is not ZoneKind.COVER and not event.tracks:
            where = event.first, event.last
            found.append(LeftVisible(*where, None, event.reason.strip(), stored.person, stored.seq))
    return sorted(found, key=lambda one: (one.first, one.seq))


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """Somebody with a name who was left visible in a medium.

    Attributes:
        reason: Why, as far as somebody said.
        by: Who decided.
        tracks, frames: In how many.
        first: PTS of the first frame.
    """

    name: str
    reason: str
    by: str
    tracks: int
    frames: int
    first: int


def people_shown(state: ReviewState) -> tuple[ShownPerson, ...]:
    """Everybody with a name who was left visible in a medium, by name."""
    found: dict[tuple[str, str, str], list[LeftVisible]] = {}
    for one in left_visible(state):
        if one.name:
            found.setdefault((one.name, one.reason, one.person), []).append(one)
    return tuple(
        ShownPerson(*who, len(listed), sum(one.frames or 0 for one in listed), listed[0].first)
        for who, listed in sorted(found.items())
    )


def _newest(active: list[StoredEvent], ref: FaceRef) -> StoredEvent | None:
    """The newest decision that may have uncovered a track."""
    for stored in reversed(active):
        event = stored.event
        if isinstance(event, Reject) and ref in concerned(stored):
            return stored
        if isinstance(event, SetSpan) and event.ref == ref:
            return stored
        if isinstance(event, Zone) and ref in event.tracks:
            return stored
    lone = [s for s in active if isinstance(s.event, Reject) and s.event.ref.run == ref.run]
    return lone[-1] if lone else None


def _reason(stored: StoredEvent | None) -> str:
    event = stored.event if stored is not None else None
    if isinstance(event, Reject):
        if event.reason.strip():
            return event.reason.strip()
        return "no face" if event.settles is not None else ""
    return event.reason.strip() if isinstance(event, SetSpan | Zone) else ""
