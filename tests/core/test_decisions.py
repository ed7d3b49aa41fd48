"""Events check themselves, and survive JSON; the hash covers all that is stored."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import decisions
from app.core.decisions import (
    EVENT_TYPES,
    AddFace,
    EditFace,
    Event,
    FaceRef,
    GroupTracks,
    Reject,
    RemoveFace,
    Scope,
    ScopeKind,
    SetThreshold,
    chain_hash,
    event_from_json,
    event_to_json,
)
from app.core.model import Box, Face, Provenance
from tests.studies import asides, events, reaching

BOX = Box(1, 2, 3, 4)


@given(st.one_of(events, reaching, asides))
def test_json_round_trip(event: Event) -> None:
    text = event_to_json(event)
    assert event_from_json(event.kind, text) == event
    assert decisions.canonical(json.loads(text)) == text


def test_kinds_are_distinct() -> None:
    assert len({kind.kind for kind in EVENT_TYPES}) == len(EVENT_TYPES)


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("propagate-from-the-future", "{}"),
        ("undo", '{"seq": 1, "more": 2}'),
        ("undo", "{}"),
        ("undo", "no json"),
        ("add", '{"pts": 1, "box": [1, 2, 3]}'),
        ("add", '{"pts": 1, "box": [1, 2, 1, 4]}'),
        ("add", '{"pts": 1, "box": [1, 2, NaN, 4]}'),
        ("add", '{"pts": 1, "box": [1, 2, 3, 4], "landmarks": {"points": [[1, 2]]}}'),
        ("threshold", '{"value": 2, "run": 1}'),
        ("follow", '{"pts": 1, "box": [1, 2, 3, 4], "path": [[2, 1, 2, 3, 4]]}'),
        ("follow", '{"pts": 1, "box": [1, 2, 3, 4], "path": [[1, 1, 2, 3, 4, 1]]}'),
        ("follow", '{"pts": 1, "box": [1, 2, 3, 4],'
                   ' "path": [[3, 1, 2, 3, 4, 1], [2, 1, 2, 3, 4, 1]]}'),
        ("zone", '{"first": 1, "last": 2, "zone": "ignore", "box": [1, 2, 3, 4]}'),
        ("zone", '{"first": 1, "last": 2, "zone": "ignore", "reason": "everywhere"}'),
        ("zone", '{"first": 3, "last": 2, "zone": "cover"}'),
        ("range", '{"spans": [[1, 5], [4, 9]]}'),
        ("sizes", '{"smallest": 9, "largest": 4}'),
        ("edit", '{"ref": {"kind": "track", "number": 3, "run": 1}, "pts": 4, "box": [1, 2, 3, 4],'
                 ' "first": 5, "last": 9}'),
        ("split", '{"ref": {"kind": "track", "number": 3, "run": 1}, "pts": 4}'),
        ("settle", '{"concern": "", "at": 1, "as_": "covered"}'),
        ("checked", '{"sample": "a", "at": 1, "missed": -1}'),
        ("comment", '{"pts": 1, "text": " "}'),
        ("reject", '{"ref": {"kind": "track", "number": 3}, "scope": {"kind": "track"}, "pts": 0}'),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_refused(kind: str, payload: str) -> None:
    with pytest.raises(ValueError, match=kind):
        event_from_json(kind, payload)


def test_nonsense_cannot_be_made() -> None:
    track = FaceRef.track(1, 1)
    with pytest.raises(ValueError, match="finite"):
        AddFace(0, Box(0, 0, math.inf, 1))
    with pytest.raises(ValueError, match="width"):
        EditFace(track, 0, Box(5, 5, 1, 9))
    with pytest.raises(ValueError, match="extended"):
        AddFace(0, BOX, track=4)
    with pytest.raises(ValueError, match="reject others"):
        RemoveFace(track, Scope.track(), 0)
    with pytest.raises(ValueError, match="this frame or"):
        RemoveFace(FaceRef.track(-1), Scope.span(0, 1), 0)
    with pytest.raises(ValueError, match="wrong way"):
        Scope.span(5, 4)
    with pytest.raises(ValueError, match="lists tracks"):
        Scope(ScopeKind.TRACK, tracks=(track,))
    with pytest.raises(ValueError, match="between 0 and 1"):
        SetThreshold(math.nan, 1)
    with pytest.raises(ValueError, match="tracks"):
        GroupTracks((FaceRef.detection(1, 1),))
    with pytest.raises(ValueError, match="names its run"):
        FaceRef.track(3)
    with pytest.raises(ValueError, match="no detection"):
        FaceRef.detection(-3, 1)


def test_reference_of_a_face() -> None:
    face = Face(0, BOX, 1.0, Provenance.DETECTOR, detection=7, run=2)
    assert FaceRef.of(face) == FaceRef.detection(7, 2)
    assert FaceRef.of(dataclasses.replace(face, track=3)) == FaceRef.track(3, 2)
    assert FaceRef.of(dataclasses.replace(face, track=-3, run=None)).by_person
    with pytest.raises(ValueError, match="no track"):
        FaceRef.of(dataclasses.replace(face, detection=None))


def test_hash_covers_every_field() -> None:
    event = Reject(FaceRef.track(1, 1), Scope.track(), 5, "poster")
    whole = {
        "seq": 2,
        "medium_id": 1,
        "time": "t",
        "person": "p",
        "kind": event.kind,
        "payload": event_to_json(event),
    }
    changed = {
        "seq": 3,
        "medium_id": None,
        "time": "u",
        "person": "q",
        "kind": "accept",
        "payload": "{}",
    }
    hashes = {chain_hash("0", **whole), chain_hash("1", **whole)}  # type: ignore[arg-type]
    for name, value in changed.items():
        hashes.add(chain_hash("0", **{**whole, name: value}))  # type: ignore[arg-type]
    assert len(hashes) == 2 + len(changed)
