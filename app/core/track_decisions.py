"""What a person can decide about a track as a whole: follow, lengthen, cut, split, join, swap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, PlainSerializer, PlainValidator

from app.core.event_fields import STRICT, BoxJson, LandmarksJson, Settles, check_box, check_span
from app.core.model import Box
from app.core.refs import FaceRef, RefKind


class EndReason(StrEnum):
    """Why a face could be followed no further."""

    EDGE = "edge"
    """It left the picture."""
    HIDDEN = "hidden"
    """Something came before it."""
    LOST = "lost"
    """It was no longer found."""
    CUT = "cut"
    """The scene changed."""
    MET = "met"
    """It met a track that has it from there on."""
    LIMIT = "limit"
    """The medium, or the stretch that was asked for, ends."""
    STOPPED = "stopped"
    """A person stopped it."""


@dataclass(frozen=True, slots=True)
class FollowedBox:
    """Where a followed face is in one frame.

    Attributes:
        box: Displayed source pixels.
        sure: 0 to 1, how sure it is that the face is there.
    """

    pts: int
    box: Box
    sure: float = 1.0

    def __post_init__(self) -> None:
        check_box(self.box)
        if not 0 <= self.sure <= 1:
            raise ValueError(f"how sure a place is lies between 0 and 1, not at {self.sure}")


def _path_in(value: Any) -> tuple[FollowedBox, ...]:
    return tuple(
        one
        if isinstance(one, FollowedBox)
        else FollowedBox(int(one[0]), Box.of(list(one[1:5])), float(one[5]))
        for one in value
    )


def _path_out(path: Sequence[FollowedBox]) -> list[list[Any]]:
    return [[p.pts, p.box.x1, p.box.y1, p.box.x2, p.box.y2, p.sure] for p in path]


PathJson = Annotated[tuple[FollowedBox, ...], PlainValidator(_path_in), PlainSerializer(_path_out)]
"""Lists of six numbers: pts, x1, y1, x2, y2, sure."""


def _check_path(path: Sequence[FollowedBox]) -> None:
    if any(a.pts >= b.pts for a, b in pairwise(path)):
        raise ValueError("a path has one box a frame, in the order of time")


def _check_tracks(*tracks: FaceRef) -> None:
    if any(ref.kind is not RefKind.TRACK for ref in tracks):
        raise ValueError("only tracks can be changed so; a detection is none")


@dataclass(frozen=True, slots=True)
class FollowFace:
    """A face that was drawn, or accepted, in one frame and followed from there by the picture.

    Attributes:
        pts, box: Where it was drawn: a keyframe of a person.
        track: A person's track (below 0) that it extends; None starts one, numbered minus the
            ``seq`` of this event.
        path: Every frame that was reached, the drawn one left out.
        source: The ghost, or the rejected or covered face, that it grew from.
        joins: Tracks that it met: one person's from now on, with this one.
        ended: Why it ended, backward and forward; None where it was not followed.
        tool: Another tool that found all of it, with its file; "" where it was drawn here.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "follow"

    pts: int
    box: BoxJson
    path: PathJson
    landmarks: LandmarksJson | None = None
    track: int | None = None
    source: FaceRef | None = None
    joins: tuple[FaceRef, ...] = ()
    ended: tuple[EndReason | None, EndReason | None] = (None, None)
    settles: Settles | None = None
    tool: str = ""

    def __post_init__(self) -> None:
        check_box(self.box)
        _check_path(self.path)
        _check_tracks(*self.joins)
        if self.track is not None and self.track >= 0:
            raise ValueError("only a person's track can be extended")
        if any(one.pts == self.pts for one in self.path):
            raise ValueError("the path leaves out the frame in which the face was drawn")

    @property
    def span(self) -> tuple[int, int]:
        """First and last frame that it reaches."""
        stamps = [self.pts, *(one.pts for one in self.path)]
        return min(stamps), max(stamps)


@dataclass(frozen=True, slots=True)
class SetSpan:
    """A track begins and ends at other frames than it did.

    Its faces before and after are rejected; where it is longer than it was, it has the boxes of
    the path.

    Attributes:
        first, last: The frames at which it begins and ends.
        path: Boxes of frames that it did not have.
        reason: Why what is cut off shows no face.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "span"

    ref: FaceRef
    first: int
    last: int
    path: PathJson = ()
    reason: str = ""

    def __post_init__(self) -> None:
        check_span(self.first, self.last)
        _check_path(self.path)
        _check_tracks(self.ref)
        if any(not self.first <= one.pts <= self.last for one in self.path):
            raise ValueError("the path lies in the span")


@dataclass(frozen=True, slots=True)
class SplitTrack:
    """From this frame on a track is another one; what was decided before holds for both parts.

    Attributes:
        pts: First frame of the later part.
        number: What the later part is called: a number above 0 that its run does not use; 0 for a
            person's track, whose later part is numbered minus the ``seq`` of this event.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "split"

    ref: FaceRef
    pts: int
    number: int = 0

    def __post_init__(self) -> None:
        _check_tracks(self.ref)
        if self.number < 0 or (self.number == 0) != self.ref.by_person:
            raise ValueError("the later part of a run's track needs a number above 0")


@dataclass(frozen=True, slots=True)
class JoinTracks:
    """These tracks are one person's face, and the gap between them is bridged.

    Attributes:
        tracks: Two or more, in the order of time.
        path: Boxes in the gaps; they belong to the first track.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "join"

    tracks: tuple[FaceRef, ...]
    path: PathJson = ()
    person: str = ""

    def __post_init__(self) -> None:
        _check_tracks(*self.tracks)
        _check_path(self.path)
        if len(set(self.tracks)) < 2:
            raise ValueError("two or more tracks are joined")


@dataclass(frozen=True, slots=True)
class SwapTracks:
    """From this frame on two tracks are each the other: the tracker had exchanged two people."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "swap"

    a: FaceRef
    b: FaceRef
    pts: int

    def __post_init__(self) -> None:
        _check_tracks(self.a, self.b)
        if self.a == self.b:
            raise ValueError("a track cannot be swapped with itself")
