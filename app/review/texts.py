"""Decisions in words, for the history and for reports."""

from __future__ import annotations

from collections.abc import Callable

from app.core.decisions import (
    Accept,
    AddFace,
    Aside,
    EditFace,
    Event,
    FaceRef,
    GroupTracks,
    Redo,
    RefKind,
    Reject,
    RemoveFace,
    Scope,
    ScopeKind,
    SetRedaction,
    SetThreshold,
    StoredEvent,
    Undo,
)
from app.core.names import printable
from app.core.timebase import format_time
from app.store.records import ExportRecord

Clock = Callable[[int], float]
"""A PTS as seconds from the start of the medium."""


def clock_text(seconds: float) -> str:
    """A time as the history writes it: ``1:02:03.45``, ``2:03.45``."""
    return format_time(seconds, decimals=2, hours=False)


def face_text(ref: FaceRef) -> str:
    """What a reference is called on screen."""
    if ref.kind is RefKind.DETECTION:
        return f"detection {ref.number}"
    return f"added face {-ref.number}" if ref.by_person else f"track {ref.number}"


def scope_text(scope: Scope, pts: int, clock: Clock) -> str:
    """How far a decision reaches."""
    if scope.kind is ScopeKind.FRAME:
        return f"in the frame at {clock_text(clock(pts))}"
    if scope.first is not None and scope.last is not None:
        return f"from {clock_text(clock(scope.first))} to {clock_text(clock(scope.last))}"
    if scope.kind is ScopeKind.PERSON:
        count = max(1, len(scope.tracks))
        return f"everywhere this person appears ({count} track{'s' * (count != 1)})"
    return "throughout"


def export_text(export: ExportRecord) -> str:
    """One line for a person, such as ``Exported clip-redacted.mp4``."""
    return f"Exported {printable(export.path.name)}"


def describe(stored: StoredEvent, clock: Clock) -> str:
    """One line for a person, such as ``Rejected track 4 throughout: poster``."""
    event: Event = stored.event
    match event:
        case Accept():
            reach = scope_text(event.scope, event.pts, clock)
            return f"Accepted {face_text(event.ref)} {reach}"
        case Reject():
            reach = scope_text(event.scope, event.pts, clock)
            reason = f": {event.reason}" if event.reason else ""
            return f"Rejected {face_text(event.ref)} {reach}{reason}"
        case AddFace():
            at = clock_text(clock(event.pts))
            if event.track is None:
                return f"Added face {stored.seq} at {at}"
            return f"Placed added face {-event.track} at {at}"
        case EditFace():
            return f"Corrected {face_text(event.ref)} at {clock_text(clock(event.pts))}"
        case RemoveFace():
            return f"Removed {face_text(event.ref)} {scope_text(event.scope, event.pts, clock)}"
        case SetThreshold():
            return f"Set the threshold to {event.value:.2f}"
        case SetRedaction():
            return f"Set the redaction to {event.settings.effect}"
        case GroupTracks():
            name = f" {event.person}" if event.person else ""
            if len(event.tracks) == 1:
                return f"Set {face_text(event.tracks[0])} apart as one person{name}"
            listed = ", ".join(face_text(ref) for ref in event.tracks)
            return f"Grouped as one person{name}: {listed}"
        case Aside():
            return event.words
        case Undo():
            return f"Undid decision {event.seq}"
        case Redo():
            return f"Redid decision {event.seq}"
