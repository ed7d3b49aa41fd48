"""What a person can decide: events of the append-only log, and their JSON.

One gesture of a person is one event. Events are frozen and check themselves, so that a log
entry that makes no sense can neither be written nor read. The kinds stand in
``face_decisions``, ``track_decisions`` and ``area_decisions``; what covers nothing is an
:class:`Aside` (``remarks``, ``audience``).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, ClassVar, Final, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from app.core.area_decisions import SetRange as SetRange
from app.core.area_decisions import SetSizes as SetSizes
from app.core.area_decisions import Zone as Zone
from app.core.area_decisions import ZoneKind as ZoneKind
from app.core.event_fields import STRICT
from app.core.event_fields import Settles as Settles
from app.core.face_decisions import Accept as Accept
from app.core.face_decisions import AddFace as AddFace
from app.core.face_decisions import EditFace as EditFace
from app.core.face_decisions import GroupTracks as GroupTracks
from app.core.face_decisions import Reject as Reject
from app.core.face_decisions import RemoveFace as RemoveFace
from app.core.face_decisions import SetLook as SetLook
from app.core.refs import FaceRef as FaceRef
from app.core.refs import RefKind as RefKind
from app.core.refs import Scope as Scope
from app.core.refs import ScopeKind as ScopeKind
from app.core.settings import RedactionSettings
from app.core.track_decisions import EndReason as EndReason
from app.core.track_decisions import FollowedBox as FollowedBox
from app.core.track_decisions import FollowFace as FollowFace
from app.core.track_decisions import JoinTracks as JoinTracks
from app.core.track_decisions import SetSpan as SetSpan
from app.core.track_decisions import SplitTrack as SplitTrack
from app.core.track_decisions import SwapTracks as SwapTracks


@dataclass(frozen=True, slots=True)
class SetThreshold:
    """Move the working threshold of one run (scores of different runs do not compare)."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "threshold"

    value: float
    run: int

    def __post_init__(self) -> None:
        if not 0 <= self.value <= 1:
            raise ValueError(f"a threshold lies between 0 and 1, not at {self.value}")


@dataclass(frozen=True, slots=True)
class SetRedaction:
    """Choose how faces are covered."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "redaction"

    settings: RedactionSettings


@dataclass(frozen=True, slots=True)
class Aside:
    """Base of kinds of decisions that cover and uncover nothing: remarks, marks, agreements.

    They are kept, chained, told and undone like all others, and no face depends on them. A kind is
    a frozen dataclass on this base with a ``kind`` and ``words``, made known by :func:`register`
    before any log that holds it is read.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = ""

    @property
    def words(self) -> str:
        """One line for the history."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the event ``seq``."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "undo"

    seq: int


@dataclass(frozen=True, slots=True)
class Redo:
    """Let the event ``seq`` count again."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
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
    | FollowFace
    | SetSpan
    | SplitTrack
    | JoinTracks
    | SwapTracks
    | Zone
    | SetRange
    | SetSizes
    | SetLook
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
    FollowFace,
    SetSpan,
    SplitTrack,
    JoinTracks,
    SwapTracks,
    Zone,
    SetRange,
    SetSizes,
    SetLook,
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


def aside_kinds() -> frozenset[str]:
    """The kinds of decisions that cover and uncover nothing."""
    return frozenset(_ADAPTERS) - {kind.kind for kind in EVENT_TYPES}


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
    except (ValidationError, LookupError, TypeError) as error:
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
