"""What became stale when an event was applied, and what an event is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    FaceRef,
    Reject,
    RemoveFace,
    StoredEvent,
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
    if isinstance(event, AddFace):
        return FaceRef.track(-stored.seq if event.track is None else event.track)
    return event.ref if isinstance(event, Accept | Reject | EditFace | RemoveFace) else None


def concerned(stored: StoredEvent) -> Iterator[FaceRef]:
    """Every face a gesture is about, each once."""
    about = subject(stored)
    others = stored.event.scope.tracks if isinstance(stored.event, Accept | Reject) else ()
    yield from dict.fromkeys(ref for ref in (about, *others) if ref is not None)
