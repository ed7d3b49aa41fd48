"""The log of decisions: what was acknowledged is there, and tampering is found."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.decisions import GENESIS, Accept, Event, FaceRef, Scope, Undo
from app.core.errors import StudyError
from app.store.study import Study
from tests.studies import events, make_info

ACCEPT = Accept(FaceRef.track(1, 1), Scope.track(), 0)


def written(folder: Path) -> Path:
    with Study.create(folder / "s.faceveil") as study:
        for seq in range(1, 6):
            study.append(ACCEPT if seq % 2 else Undo(seq - 1), person=f"p{seq}")
    return study.path


def tamper(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(events, max_size=12))
def test_events_survive_reopening(
    tmp_path_factory: pytest.TempPathFactory, listed: list[Event]
) -> None:
    with Study.create(tmp_path_factory.mktemp("s") / "s.faceveil") as study:
        stored = [study.append(event, person="Zoë") for event in listed]
    with Study.open(study.path) as again:
        again.verify_chain()
        assert again.events() == stored
        assert again.head() == ((len(stored), stored[-1].hash) if stored else (0, GENESIS))
        assert again.events(after=3) == stored[3:]
    assert [event.seq for event in stored] == list(range(1, len(listed) + 1))


def test_events_of_a_medium(tmp_path: Path) -> None:
    with Study.create(tmp_path / "s.faceveil") as study:
        one = study.add_medium(make_info(tmp_path / "a.mp4")).id
        two = study.add_medium(make_info(tmp_path / "b.mp4")).id
        for medium in (one, two, None, one):
            study.append(ACCEPT, medium_id=medium)
        assert [e.seq for e in study.events(one)] == [1, 3, 4]
        assert [e.seq for e in study.events(two)] == [2, 3]
        assert [e.seq for e in study.events(one, after=3)] == [4]
        with pytest.raises(StudyError, match="FOREIGN KEY"):
            study.append(ACCEPT, medium_id=99)
        study.verify_chain()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE events SET payload = replace(payload, '0', '1') WHERE seq = 3", "event 3 was"),
        ("UPDATE events SET person = 'somebody else' WHERE seq = 2", "event 2 was"),
        ("UPDATE events SET time = '2020' WHERE seq = 1", "event 1 was"),
        ("UPDATE events SET kind = 'reject' WHERE seq = 5", "event 5 was"),
        ("UPDATE events SET hash = prev WHERE seq = 2", "event 2 was"),
        ("DELETE FROM events WHERE seq = 3", "event 3 is missing"),
        ("DELETE FROM events WHERE seq = 1", "event 1 is missing"),
        ("DELETE FROM events WHERE seq = 5", "event 5 is not the last"),
        ("DELETE FROM events", "event 5 is not the last"),
        ("DELETE FROM meta", "event 0 is not the last"),
    ],
)
def test_tampering_is_found(tmp_path: Path, statement: str, found: str) -> None:
    path = written(tmp_path)
    tamper(path, statement)
    with Study.open(path) as study, pytest.raises(StudyError, match=found):
        study.verify_chain()


def test_reordering_is_found(tmp_path: Path) -> None:
    path = written(tmp_path)
    tamper(
        path,
        "UPDATE events SET seq = 99 WHERE seq = 2",
        "UPDATE events SET seq = 2 WHERE seq = 3",
        "UPDATE events SET seq = 3 WHERE seq = 99",
    )
    with Study.open(path) as study, pytest.raises(StudyError, match="event 2 does not follow"):
        study.verify_chain()


def test_nothing_is_appended_to_a_cut_log(tmp_path: Path) -> None:
    path = written(tmp_path)
    tamper(path, "DELETE FROM events WHERE seq = 5")
    with Study.open(path) as study:
        with pytest.raises(StudyError, match="event 5 is not the last"):
            study.append(ACCEPT)
        assert len(study.events()) == 4


@pytest.mark.parametrize("call", [Study.events, lambda study: study.events(None, after=4)])
def test_unknown_decision_stops_everything(tmp_path: Path, call: Callable[[Study], object]) -> None:
    path = written(tmp_path)
    tamper(path, "UPDATE events SET kind = 'from the future' WHERE seq = 5")
    with Study.open(path) as study, pytest.raises(StudyError, match="decision 5 cannot be under"):
        call(study)
