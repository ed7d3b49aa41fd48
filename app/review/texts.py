"""Decisions in words, for the history and for reports."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

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
from app.core.said import Said, joined, say
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
        return say("detection {number}", number=ref.number)
    if ref.by_person:
        return say("added face {number}", number=number(ref))
    return say("track {number}", number=number(ref))


def span_text(first: int, last: int, clock: Clock) -> Said:
    """From when to when, PTS of the first and the last frame."""
    return say(
        "from {first} to {last}", first=clock_text(clock(first)), last=clock_text(clock(last))
    )


def _because(told: Said, reason: str) -> Said:
    return joined(": ", (told, reason)) if reason else told


def scope_text(scope: Scope, pts: int, clock: Clock) -> str:
    """How far a decision reaches."""
    if scope.kind is ScopeKind.FRAME:
        return say("in the frame at {time}", time=clock_text(clock(pts)))
    if scope.first is not None and scope.last is not None:
        return span_text(scope.first, scope.last, clock)
    if scope.kind is ScopeKind.ALIKE:
        return say("everywhere it is found at this place (%n track(s))", len(scope.tracks))
    if scope.kind is ScopeKind.PERSON:
        count = max(1, len(scope.tracks))
        return say("everywhere this person appears (%n track(s))", count)
    return say("throughout")


def export_text(export: ExportRecord) -> str:
    """One line for a person, such as ``Exported clip-redacted.mp4``."""
    return say("Exported {name}", name=printable(export.path.name))


def _decided(event: Accept | Reject | SetLook, clock: Clock, number: NumberOf) -> str:
    """What a decision is about, and how far it reaches."""
    if event.scope.kind is ScopeKind.TRACKS:
        listed = joined(", ", (face_text(ref, number) for ref in event.scope.tracks))
        return say("%n track(s) throughout ({listed})", len(event.scope.tracks), listed=listed)
    reach = scope_text(event.scope, event.pts, clock)
    return joined(" ", (face_text(event.ref, number), reach))


def _of_track(event: Event, clock: Clock, number: NumberOf) -> str | None:
    """A line for a decision on a track as a whole; None for another one."""
    match event:
        case SetLook():
            what = _decided(event, clock, number)
            told = say("Covers {what} as the rest of the video", what=what)
            if event.look is not None:
                told = say("Covers {what} with {effect}", what=what, effect=event.look.effect)
            return _because(told, event.reason)
        case SetSpan():
            span = span_text(event.first, event.last, clock)
            told = say("Set {face} {span}", face=face_text(event.ref, number), span=span)
            return _because(told, event.reason)
        case SplitTrack():
            face = face_text(event.ref, number)
            return say("Split {face} at {time}", face=face, time=clock_text(clock(event.pts)))
        case JoinTracks():
            listed = joined(", ", (face_text(ref, number) for ref in event.tracks))
            if event.person:
                return say("Joined {listed} as {person}", listed=listed, person=event.person)
            return say("Joined {listed}", listed=listed)
        case SwapTracks():
            return say(
                "Swapped {one} and {other} from {time} on",
                one=face_text(event.a, number),
                other=face_text(event.b, number),
                time=clock_text(clock(event.pts)),
            )
        case GroupTracks():
            person = (
                say("one person {name}", name=event.person) if event.person else say("one person")
            )
            listed = joined(", ", (face_text(ref, number) for ref in event.tracks))
            if len(event.tracks) == 1:
                return say("Set {face} apart as {person}", face=listed, person=person)
            return say("Grouped as {person}: {listed}", person=person, listed=listed)
    return None


_ZONES: Final[dict[ZoneKind, Callable[[str], Said]]] = {
    ZoneKind.COVER: lambda what: say("Covered {what}", what=what),
    ZoneKind.IGNORE: lambda what: say("Marked {what} as never holding a face", what=what),
    ZoneKind.REVEAL: lambda what: say("Left {what} visible", what=what),
}


def _of_area(event: Event, clock: Clock) -> str | None:
    """A line for a decision on places, spans or sizes; None for another one."""
    match event:
        case Zone():
            count = len(event.tracks)
            what = say("the whole picture") if event.box is None else say("an area")
            what = say("%n track(s)", count) if count else what
            span = span_text(event.first, event.last, clock)
            return _because(joined(" ", (_ZONES[event.zone](what), span)), event.reason)
        case SetRange():
            spans = ", ".join(
                f"{clock_text(clock(first))} – {clock_text(clock(last))}"
                for first, last in event.spans
            )
            if spans:
                return say("Limited the work to {spans}", spans=spans)
            return say("Took the whole video to work on")
        case SetSizes():
            limits = []
            if event.smallest is not None:
                limits.append(say("below {size:g} pixels", size=event.smallest))
            if event.largest is not None:
                limits.append(say("above {size:g} pixels", size=event.largest))
            if limits:
                return say("Left out faces {limits}", limits=joined(" / ", limits))
            return say("Took faces of all sizes")
    return None


def describe(stored: StoredEvent, clock: Clock, number: NumberOf) -> str:
    """One line for a person, such as ``Rejected track 4 throughout: poster``."""
    event: Event = stored.event
    match event:
        case Accept():
            return say("Accepted {what}", what=_decided(event, clock, number))
        case Reject():
            told = say("Rejected {what}", what=_decided(event, clock, number))
            return _because(told, event.reason)
        case AddFace():
            at = clock_text(clock(event.pts))
            if event.track is None:
                added = number(FaceRef.track(-stored.seq))
                return say("Added face {number} at {time}", number=added, time=at)
            face = face_text(FaceRef.track(event.track), number)
            return say("Placed {face} at {time}", face=face, time=at)
        case FollowFace():
            ref = FaceRef.track(-stored.seq if event.track is None else event.track)
            span = span_text(*event.span, clock)
            if event.tool:
                return say("Took {face} {span} from {tool}", face=face_text(ref, number),
                           span=span, tool=printable(event.tool))  # fmt: skip
            return say("Followed {face} {span}", face=face_text(ref, number), span=span)
        case EditFace():
            face = face_text(event.ref, number)
            return say("Corrected {face} at {time}", face=face, time=clock_text(clock(event.pts)))
        case RemoveFace():
            reach = scope_text(event.scope, event.pts, clock)
            face = face_text(event.ref, number)
            return say("Removed {face} {reach}", face=face, reach=reach)
        case SetThreshold():
            return say("Covers faces from {value:.0%} sure on", value=event.value)
        case SetRedaction():
            return say("Set the redaction to {effect}", effect=event.settings.effect)
        case Aside():
            return event.words
        case Undo():
            return say("Undid decision {number}", number=event.seq)
        case Redo():
            return say("Redid decision {number}", number=event.seq)
    text = _of_track(event, clock, number) or _of_area(event, clock)
    if text is None:
        raise ValueError(f"a decision of kind {event.kind!r} has no words")
    return text
