"""What a person can decide: events of the append-only log, and their JSON.

One gesture of a person is one event. Events are frozen and check themselves, so that a log
entry that makes no sense can neither be written nor read.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, TypeVar

from pydantic import ConfigDict, PlainSerializer, PlainValidator, TypeAdapter, ValidationError

from app.core.model import Box, Landmarks
from app.core.refs import FaceRef as FaceRef
from app.core.refs import RefKind as RefKind
from app.core.refs import Scope as Scope
from app.core.refs import ScopeKind as ScopeKind
from app.core.settings import RedactionSettings

_STRICT = ConfigDict(extra="forbid")


def _landmarks_in(value: Any) -> Landmarks:
    if isinstance(value, Landmarks):
        return value
    return Landmarks(value["points"], str(value["scheme"]))


def _landmarks_out(value: Landmarks) -> dict[str, Any]:
    return {"scheme": value.scheme, "points": value.points.tolist()}


def _box_in(value: Any) -> Box:
    return value if isinstance(value, Box) else Box.of(list(value))


def _box_out(value: Box) -> list[float]:
    return [value.x1, value.y1, value.x2, value.y2]


BoxJson = Annotated[Box, PlainValidator(_box_in), PlainSerializer(_box_out)]
LandmarksJson = Annotated[Landmarks, PlainValidator(_landmarks_in), PlainSerializer(_landmarks_out)]


def _check_box(box: Box) -> None:
    if not all(math.isfinite(side) for side in (box.x1, box.y1, box.x2, box.y2)):
        raise ValueError("a box needs finite sides")
    if box.width <= 0 or box.height <= 0:
        raise ValueError("a box has a width and a height")


@dataclass(frozen=True, slots=True)
class Accept:
    """There is a face: it is covered whatever its score."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "accept"

    ref: FaceRef
    scope: Scope
    pts: int


@dataclass(frozen=True, slots=True)
class Reject:
    """There is no face, or it may stay visible: the only thing that uncovers."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "reject"

    ref: FaceRef
    scope: Scope
    pts: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddFace:
    """A person draws a face: a new track of one frame, or another keyframe of a person's.

    Attributes:
        track: A person's track (below 0) to extend; None starts one, numbered minus the
            ``seq`` of this event.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "add"

    pts: int
    box: BoxJson
    landmarks: LandmarksJson | None = None
    track: int | None = None

    def __post_init__(self) -> None:
        _check_box(self.box)
        if self.track is not None and self.track >= 0:
            raise ValueError("only a person's track can be extended")


@dataclass(frozen=True, slots=True)
class EditFace:
    """A person corrects a face in one frame. On a person's track this sets a keyframe.

    Attributes:
        landmarks: None lets the face's landmarks follow the box.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "edit"

    ref: FaceRef
    pts: int
    box: BoxJson
    landmarks: LandmarksJson | None = None

    def __post_init__(self) -> None:
        _check_box(self.box)


@dataclass(frozen=True, slots=True)
class RemoveFace:
    """A person takes back a face that a person added, in one frame or altogether."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
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
class SetThreshold:
    """Move the working threshold of one run (scores of different runs do not compare)."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "threshold"

    value: float
    run: int

    def __post_init__(self) -> None:
        if not 0 <= self.value <= 1:
            raise ValueError(f"a threshold lies between 0 and 1, not at {self.value}")


@dataclass(frozen=True, slots=True)
class SetRedaction:
    """Choose how faces are covered."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "redaction"

    settings: RedactionSettings


@dataclass(frozen=True, slots=True)
class GroupTracks:
    """These tracks are one person. A track belongs to the newest group that lists it."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "group"

    tracks: tuple[FaceRef, ...]
    person: str = ""

    def __post_init__(self) -> None:
        if not self.tracks or any(ref.kind is not RefKind.TRACK for ref in self.tracks):
            raise ValueError("a group is made of one or more tracks")


@dataclass(frozen=True, slots=True)
class Aside:
    """Base of kinds of decisions that cover and uncover nothing: remarks, marks, agreements.

    They are kept, chained, told and undone like all others, and no face depends on them. A kind is
    a frozen dataclass on this base with a ``kind`` and ``words``, made known by :func:`register`
    before any log that holds it is read.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = ""

    @property
    def words(self) -> str:
        """One line for the history."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the event ``seq``."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "undo"

    seq: int


@dataclass(frozen=True, slots=True)
class Redo:
    """Let the event ``seq`` count again."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    kind: ClassVar[str] = "redo"

    seq: int


Gesture = (
    Accept
    | Reject
    | AddFace
    | EditFace
    | RemoveFace
    | SetThreshold
    | SetRedaction
    | GroupTracks
    | Aside
)
Event = Gesture | Undo | Redo

EVENT_TYPES: Final[tuple[type[Event], ...]] = (
    Accept,
    Reject,
    AddFace,
    EditFace,
    RemoveFace,
    SetThreshold,
    SetRedaction,
    GroupTracks,
    Undo,
    Redo,
)
_ADAPTERS: Final[dict[str, TypeAdapter[Any]]] = {t.kind: TypeAdapter(t) for t in EVENT_TYPES}

A = TypeVar("A", bound=Aside)


def register(kind: type[A]) -> type[A]:
    """Make a kind of decision known to logs; a decorator.

    Raises:
        ValueError: Its name is empty or taken.
    """
    if not kind.kind or kind.kind in _ADAPTERS:
        raise ValueError(f"a decision cannot be of kind {kind.kind!r}: empty or taken")
    _ADAPTERS[kind.kind] = TypeAdapter(kind)
    return kind


def canonical(value: Any) -> str:
    """The one JSON text of a value: sorted keys, no spaces, no NaN."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )


def event_to_json(event: Event) -> str:
    """Canonical JSON of an event's payload; its kind is stored beside it."""
    return canonical(_ADAPTERS[event.kind].dump_python(event, mode="json"))


def event_from_json(kind: str, payload: str) -> Event:
    """An event read back.

    Raises:
        ValueError: An unknown kind, or a payload that makes no sense. The caller must not
            go on without the event: leaving it out could uncover a face.
    """
    adapter = _ADAPTERS.get(kind)
    if adapter is None:
        raise ValueError(f"unknown kind of decision {kind!r}")
    try:
        event: Event = adapter.validate_json(payload)
    except (ValidationError, KeyError, TypeError) as error:
        raise ValueError(f"a decision of kind {kind!r} cannot be read: {error}") from error
    return event


GENESIS: Final = "0" * 64
"""The hash that the first event of a log names as its predecessor's."""


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event as it lies in the log.

    Attributes:
        seq: 1, 2, ... through the whole study, without gaps.
        medium_id: The medium it is about; None for the whole study.
        time: UTC, ISO 8601.
        person: Who did it.
        prev: Hash of the event before, hexadecimal.
        hash: SHA-256 over ``prev`` and this event, hexadecimal.
    """

    seq: int
    medium_id: int | None
    time: str
    person: str
    event: Event
    prev: str
    hash: str


def chain_hash(
    prev: str,
    *,
    seq: int,
    medium_id: int | None,
    time: str,
    person: str,
    kind: str,
    payload: str,
) -> str:
    """Hash of an event: covers the hash before it and everything that is stored of it."""
    body = canonical(
        {
            "seq": seq,
            "medium": medium_id,
            "time": time,
            "person": person,
            "kind": kind,
            "payload": payload,
        }
    )
    return hashlib.sha256(f"{prev}\n{body}".encode()).hexdigest()
