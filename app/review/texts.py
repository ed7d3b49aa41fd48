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
    FollowFace,
    GroupTracks,
    JoinTracks,
    Redo,
    RefKind,
    Reject,
    RemoveFace,
    Scope,
    ScopeKind,
    SetLook,
    SetRange,
    SetRedaction,
    SetSizes,
    SetSpan,
    SetThreshold,
    SplitTrack,
    StoredEvent,
    SwapTracks,
    Undo,
    Zone,
    ZoneKind,
)
from app.core.names import printable
from app.core.timebase import format_time
from app.store.records import ExportRecord

Clock = Callable[[int], float]
"""A PTS as seconds from the start of the medium."""


def clock_text(seconds: float) -> str:
    """A time as the history writes it: ``1:02:03.45``, ``2:03.45``."""
    return format_time(seconds, decimals=2, hours=False)


NumberOf = Callable[[FaceRef], str]
"""The number by which a track is called, see :class:`app.core.numbers.TrackNumbers`."""


def face_text(ref: FaceRef, number: NumberOf) -> str:
    """What a reference is called on screen."""
    if ref.kind is RefKind.DETECTION:
        return f"detection {ref.number}"
    return f"added face {number(ref)}" if ref.by_person else f"track {number(ref)}"


def scope_text(scope: Scope, pts: int, clock: Clock) -> str:
    """How far a decision reaches."""
    if scope.kind is ScopeKind.FRAME:
        return f"in the frame at {clock_text(clock(pts))}"
    if scope.first is not None and scope.last is not None:
        return f"from {clock_text(clock(scope.first))} to {clock_text(clock(scope.last))}"
    if scope.kind is ScopeKind.ALIKE:
        count = len(scope.tracks)
        return f"everywhere it is found at this place ({count} track{'s' * (count != 1)})"
    if scope.kind is ScopeKind.PERSON:
        count = max(1, len(scope.tracks))
        return f"everywhere this person appears ({count} track{'s' * (count != 1)})"
    return "throughout"


def export_text(export: ExportRecord) -> str:
    """One line for a person, such as ``Exported clip-redacted.mp4``."""
    return f"Exported {printable(export.path.name)}"


def _decided(event: Accept | Reject | SetLook, clock: Clock, number: NumberOf) -> str:
    """What a decision is about, and how far it reaches."""
    if event.scope.kind is ScopeKind.TRACKS:
        count = len(event.scope.tracks)
        listed = ", ".join(face_text(ref, number) for ref in event.scope.tracks)
        return f"{count} track{'s' * (count != 1)} throughout ({listed})"
    return f"{face_text(event.ref, number)} {scope_text(event.scope, event.pts, clock)}"


def _of_track(event: Event, clock: Clock, number: NumberOf) -> str | None:
    """A line for a decision on a track as a whole; None for another one."""
    match event:
        case SetLook():
            how = f"with {event.look.effect}" if event.look is not None else "as the medium"
            reason = f": {event.reason}" if event.reason else ""
            return f"Covers {_decided(event, clock, number)} {how}{reason}"
        case SetSpan():
            span = f"from {clock_text(clock(event.first))} to {clock_text(clock(event.last))}"
            reason = f": {event.reason}" if event.reason else ""
            return f"Set {face_text(event.ref, number)} {span}{reason}"
        case SplitTrack():
            return f"Split {face_text(event.ref, number)} at {clock_text(clock(event.pts))}"
        case JoinTracks():
            listed = ", ".join(face_text(ref, number) for ref in event.tracks)
            return f"Joined {listed}{f' as {event.person}' if event.person else ''}"
        case SwapTracks():
            both = f"{face_text(event.a, number)} and {face_text(event.b, number)}"
            return f"Swapped {both} from {clock_text(clock(event.pts))} on"
        case GroupTracks():
            name = f" {event.person}" if event.person else ""
            if len(event.tracks) == 1:
                return f"Set {face_text(event.tracks[0], number)} apart as one person{name}"
            listed = ", ".join(face_text(ref, number) for ref in event.tracks)
            return f"Grouped as one person{name}: {listed}"
    return None


_ZONES = {
    ZoneKind.COVER: "Covered {what}",
    ZoneKind.IGNORE: "Marked {what} as never holding a face",
    ZoneKind.REVEAL: "Left {what} visible",
}


def _of_area(event: Event, clock: Clock) -> str | None:
    """A line for a decision on places, spans or sizes; None for another one."""
    match event:
        case Zone():
            count = len(event.tracks)
            what = "the whole picture" if event.box is None else "an area"
            what = f"{count} track{'s' * (count != 1)}" if count else what
            span = f"from {clock_text(clock(event.first))} to {clock_text(clock(event.last))}"
            reason = f": {event.reason}" if event.reason else ""
            return f"{_ZONES[event.zone].format(what=what)} {span}{reason}"
        case SetRange():
            spans = ", ".join(
                f"{clock_text(clock(first))} to {clock_text(clock(last))}"
                for first, last in event.spans
            )
            return f"Limited the work to {spans}" if spans else "Took the whole medium to work on"
        case SetSizes():
            limits = [
                f"{word} {value:g} pixels"
                for word, value in (("below", event.smallest), ("above", event.largest))
                if value is not None
            ]
            return f"Left out faces {' and '.join(limits)}" if limits else "Took faces of all sizes"
    return None


def describe(stored: StoredEvent, clock: Clock, number: NumberOf) -> str:
    """One line for a person, such as ``Rejected track 4 throughout: poster``."""
    event: Event = stored.event
    match event:
        case Accept():
            return f"Accepted {_decided(event, clock, number)}"
        case Reject():
            reason = f": {event.reason}" if event.reason else ""
            return f"Rejected {_decided(event, clock, number)}{reason}"
        case AddFace():
            at = clock_text(clock(event.pts))
            if event.track is None:
                return f"Added face {number(FaceRef.track(-stored.seq))} at {at}"
            return f"Placed {face_text(FaceRef.track(event.track), number)} at {at}"
        case FollowFace():
            ref = FaceRef.track(-stored.seq if event.track is None else event.track)
            first, last = (clock_text(clock(pts)) for pts in event.span)
            return f"Followed {face_text(ref, number)} from {first} to {last}"
        case EditFace():
            return f"Corrected {face_text(event.ref, number)} at {clock_text(clock(event.pts))}"
        case RemoveFace():
            reach = scope_text(event.scope, event.pts, clock)
            return f"Removed {face_text(event.ref, number)} {reach}"
        case SetThreshold():
            return f"Set the threshold to {event.value:.2f}"
        case SetRedaction():
            return f"Set the redaction to {event.settings.effect}"
        case Aside():
            return event.words
        case Undo():
            return f"Undid decision {event.seq}"
        case Redo():
            return f"Redid decision {event.seq}"
    text = _of_track(event, clock, number) or _of_area(event, clock)
    if text is None:
        raise ValueError(f"a decision of kind {event.kind!r} has no words")
    return text
