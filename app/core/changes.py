"""What became stale when an event was applied, and what an event is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    FaceRef,
    FollowFace,
    GroupTracks,
    JoinTracks,
    Reject,
    RemoveFace,
    SetLook,
    SetSpan,
    SplitTrack,
    StoredEvent,
    SwapTracks,
    Zone,
)
from app.core.model import IntArray


@dataclass(frozen=True, slots=True)
class Changes:
    """What became stale.

    Attributes:
        frames: First and last PTS whose faces may differ, None when no face changed.
        tracks: Summaries of tracks changed.
        settings: Threshold or redaction changed.
        history: The log grew.
        ref: The face that the change is about, if it is about one.
    """

    frames: tuple[int, int] | None = None
    tracks: bool = False
    settings: bool = False
    history: bool = False
    ref: FaceRef | None = None

    def __or__(self, other: Changes) -> Changes:
        spans = [span for span in (self.frames, other.frames) if span is not None]
        return Changes(
            (min(a for a, _ in spans), max(b for _, b in spans)) if spans else None,
            self.tracks or other.tracks,
            self.settings or other.settings,
            self.history or other.history,
            other.ref or self.ref,
        )

    def __bool__(self) -> bool:
        return bool(self.frames or self.tracks or self.settings or self.history)


def extent(pts: IntArray) -> tuple[int, int] | None:
    """Smallest and largest PTS, None for none."""
    return (int(pts.min()), int(pts.max())) if len(pts) else None


def subject(stored: StoredEvent) -> FaceRef | None:
    """The face a gesture is about, if it is about one."""
    event = stored.event
    match event:
        case AddFace() | FollowFace():
            return FaceRef.track(-stored.seq if event.track is None else event.track)
        case Accept() | Reject() | EditFace() | RemoveFace() | SetSpan() | SplitTrack() | SetLook():
            return event.ref
        case GroupTracks() | JoinTracks():
            return event.tracks[0]
        case SwapTracks():
            return event.a
    return None


def concerned(stored: StoredEvent) -> Iterator[FaceRef]:
    """Every face whose place or state a gesture decides, each once."""
    event = stored.event
    if isinstance(event, GroupTracks | SplitTrack | SwapTracks):
        return
    about = subject(stored)
    others: tuple[FaceRef, ...] = ()
    if isinstance(event, Accept | Reject | SetLook):
        others = event.scope.tracks
    elif isinstance(event, Zone):
        others = event.tracks
    yield from dict.fromkeys(ref for ref in (about, *others) if ref is not None)


def placed(stored: StoredEvent) -> list[tuple[FaceRef, int]]:
    """The boxes that a gesture places: the track each belongs to, and its frame."""
    event, about = stored.event, subject(stored)
    if about is None or not isinstance(event, AddFace | FollowFace | SetSpan | JoinTracks):
        return []
    stamps = [event.pts] if isinstance(event, AddFace | FollowFace) else []
    if not isinstance(event, AddFace):
        stamps += [one.pts for one in event.path]
    return [(about, pts) for pts in stamps]
