"""How decisions name the faces they speak of, and how far a decision reaches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import ConfigDict

from app.core.model import Face

_STRICT = ConfigDict(extra="forbid")


class RefKind(StrEnum):
    DETECTION = "detection"
    TRACK = "track"


@dataclass(frozen=True, slots=True)
class FaceRef:
    """Names a face that decisions speak of.

    Attributes:
        kind: A detection row, or a track.
        number: Row id of the detection; number of the track. A person's track is minus the
            ``seq`` of the event that added it.
        run: The run whose row or track it is; None for a person's track, which belongs to no
            run.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    kind: RefKind
    number: int
    run: int | None = None

    def __post_init__(self) -> None:
        by_person = self.kind is RefKind.TRACK and self.number < 0
        if self.number == 0 or (self.number < 0 and not by_person):
            raise ValueError(f"there is no {self.kind} {self.number}")
        if by_person != (self.run is None):
            raise ValueError("a run's face names its run, a person's track has none")

    @classmethod
    def detection(cls, number: int, run: int) -> Self:
        return cls(RefKind.DETECTION, number, run)

    @classmethod
    def track(cls, number: int, run: int | None = None) -> Self:
        """A run's track (number above 0, with its run) or a person's (number below 0)."""
        return cls(RefKind.TRACK, number, None if number < 0 else run)

    @classmethod
    def of(cls, face: Face) -> Self:
        """The track of a face where it has one, else its detection.

        Raises:
            ValueError: Neither a track nor a detection stands behind the face.
        """
        if face.track is not None:
            return cls.track(face.track, face.run)
        if face.detection is None or face.run is None:
            raise ValueError("this face belongs to no track and no detection")
        return cls.detection(face.detection, face.run)

    @property
    def by_person(self) -> bool:
        """Whether this is a person's own track."""
        return self.number < 0


def ref_of(face: Face) -> FaceRef | None:
    """The name of a face; None for one that belongs to no track and no detection."""
    known = face.track is not None or (face.detection is not None and face.run is not None)
    return FaceRef.of(face) if known else None


class ScopeKind(StrEnum):
    FRAME = "frame"
    SPAN = "span"
    TRACK = "track"
    TRACKS = "tracks"
    PERSON = "person"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Scope:
    """How far a decision reaches.

    Attributes:
        kind: This frame, this span of the track, the whole track, several whole tracks,
            everything of this person, all that is found again and again at one place.
        first, last: PTS of a span, inclusive.
        tracks: The tracks that were marked, the person's, or those at the place, at the moment of
            the decision: a track that joins the group later is not rejected with it.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    kind: ScopeKind
    first: int | None = None
    last: int | None = None
    tracks: tuple[FaceRef, ...] = ()

    def __post_init__(self) -> None:
        is_span = self.kind is ScopeKind.SPAN
        if is_span != (self.first is not None) or is_span != (self.last is not None):
            raise ValueError("a span, and nothing else, has a first and a last frame")
        if self.first is not None and self.last is not None and self.first > self.last:
            raise ValueError(f"the span {self.first} to {self.last} is the wrong way round")
        listing = (ScopeKind.TRACKS, ScopeKind.PERSON, ScopeKind.ALIKE)
        if self.tracks and self.kind not in listing:
            raise ValueError("only a scope of several tracks or of a person lists tracks")
        if self.kind in (ScopeKind.TRACKS, ScopeKind.ALIKE) and not self.tracks:
            raise ValueError("a decision on several tracks lists them")

    @classmethod
    def frame(cls) -> Self:
        return cls(ScopeKind.FRAME)

    @classmethod
    def span(cls, first: int, last: int) -> Self:
        return cls(ScopeKind.SPAN, first, last)

    @classmethod
    def track(cls) -> Self:
        return cls(ScopeKind.TRACK)

    @classmethod
    def several(cls, tracks: tuple[FaceRef, ...]) -> Self:
        """Whole tracks, decided on in one gesture."""
        return cls(ScopeKind.TRACKS, tracks=tracks)

    @classmethod
    def person(cls, tracks: tuple[FaceRef, ...] = ()) -> Self:
        return cls(ScopeKind.PERSON, tracks=tracks)

    @classmethod
    def alike(cls, tracks: tuple[FaceRef, ...]) -> Self:
        """All tracks that look the same at the same place, such as those of a poster."""
        return cls(ScopeKind.ALIKE, tracks=tracks)
