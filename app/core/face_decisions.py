"""What a person can decide about a face, beginning in the frame on screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pydantic import ConfigDict

from app.core.event_fields import STRICT, BoxJson, LandmarksJson, Settles, check_box, check_span
from app.core.refs import FaceRef, RefKind, Scope, ScopeKind
from app.core.settings import OwnLook


@dataclass(frozen=True, slots=True)
class Accept:
    """There is a face: it is covered whatever its score."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "accept"

    ref: FaceRef
    scope: Scope
    pts: int
    settles: Settles | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """There is no face, or it may stay visible: the only thing that uncovers."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "reject"

    ref: FaceRef
    scope: Scope
    pts: int
    reason: str = ""
    settles: Settles | None = None


@dataclass(frozen=True, slots=True)
class AddFace:
    """A person draws a face: a new track of one frame, or another keyframe of a person's.

    Attributes:
        track: A person's track (below 0) to extend; None starts one, numbered minus the
            ``seq`` of this event.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "add"

    pts: int
    box: BoxJson
    landmarks: LandmarksJson | None = None
    track: int | None = None
    settles: Settles | None = None

    def __post_init__(self) -> None:
        check_box(self.box)
        if self.track is not None and self.track >= 0:
            raise ValueError("only a person's track can be extended")


@dataclass(frozen=True, slots=True)
class EditFace:
    """A person corrects a face in one frame, and by and by less in the frames around it.

    Between the keyframes that a person drew, boxes follow these anyway.

    Attributes:
        landmarks: None lets the face's landmarks follow the box.
        first, last: The correction is a keyframe: it fades out towards these frames, or towards
            the next keyframe where that is nearer. None corrects this frame only.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "edit"

    ref: FaceRef
    pts: int
    box: BoxJson
    landmarks: LandmarksJson | None = None
    first: int | None = None
    last: int | None = None

    def __post_init__(self) -> None:
        check_box(self.box)
        if (self.first is None) != (self.last is None):
            raise ValueError("a correction fades on both sides, or on none")
        if self.first is not None and self.last is not None:
            check_span(self.first, self.pts)
            check_span(self.pts, self.last)


@dataclass(frozen=True, slots=True)
class RemoveFace:
    """A person takes back a face that a person added, in one frame or altogether."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "remove"

    ref: FaceRef
    scope: Scope
    pts: int

    def __post_init__(self) -> None:
        if not self.ref.by_person:
            raise ValueError("only faces that a person added can be removed; reject others")
        if self.scope.kind not in (ScopeKind.FRAME, ScopeKind.TRACK):
            raise ValueError("a face is removed in this frame or in its whole track")


@dataclass(frozen=True, slots=True)
class GroupTracks:
    """These tracks are one person. A track belongs to the newest group that lists it."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "group"

    tracks: tuple[FaceRef, ...]
    person: str = ""

    def __post_init__(self) -> None:
        if not self.tracks or any(ref.kind is not RefKind.TRACK for ref in self.tracks):
            raise ValueError("a group is made of one or more tracks")


@dataclass(frozen=True, slots=True)
class SetLook:
    """A face is covered otherwise than the others of its medium. Covers and uncovers nothing.

    Attributes:
        look: How; None as the medium says, from now on.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "look"

    ref: FaceRef
    scope: Scope
    pts: int
    look: OwnLook | None = None
    reason: str = ""
