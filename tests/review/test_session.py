"""A session: commands, undo across restarts, detections that arrive meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.decisions import Event, FaceRef, Scope
from app.core.errors import UsageError
from app.core.fold import Changes
from app.core.model import Box, Landmarks, Provenance
from app.core.settings import RedactionSettings
from app.review.session import ReviewSession
from app.store.study import Study
from tests.studies import (
    FRAMES,
    boxes,
    detections,
    events,
    make_index,
    make_info,
    raw,
    reviewed_study,
    start_run,
    tracked,
)

BOX = Box(200, 200, 240, 240)
STRONG, WEAK, LAST = (FaceRef.track(n, 1) for n in (1, 2, 3))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReviewSession]:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        yield ReviewSession(study, medium, person="ann")


def view(session: ReviewSession) -> dict[str, Any]:
    return {
        "faces": [session.faces_at(pts) for pts in FRAMES.tolist()],
        "tracks": session.tracks(),
        "counts": [part.tolist() for part in session.counts()],
        "history": session.history(),
        "settings": (session.threshold, session.redaction),
        "undo": (session.next_undo, session.next_redo),
    }


def reopened(session: ReviewSession) -> dict[str, Any]:
    session.study.close()
    with Study.open(session.study.path) as study:
        return view(ReviewSession(study, session.medium_id, person=session.person))


@settings(max_examples=12, deadline=None)
@given(listed=st.lists(events, max_size=15))
def test_any_log_survives_reopening(
    tmp_path_factory: pytest.TempPathFactory, listed: list[Event]
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    with study:
        session = ReviewSession(study, medium)
        for event in listed:
            study.append(event, medium_id=medium)
            session.refresh()
        before = view(session)
        assert reopened(session) == before


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_any_session_can_be_undone_after_a_restart(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    with study:
        session = ReviewSession(study, medium)
        empty = view(session)
        steps = 0
        for _ in range(data.draw(st.integers(1, 8))):
            pts = data.draw(st.sampled_from(FRAMES.tolist()))
            faces = session.faces_at(pts)
            command = data.draw(st.sampled_from(("accept", "reject", "edit", "add", "undo")))
            if command == "undo":
                steps -= session.next_undo is not None
                session.undo()
                continue
            steps += 1
            if command == "add" or not faces:
                session.add_face(pts, data.draw(boxes()))
                continue
            ref = FaceRef.of(data.draw(st.sampled_from(faces)))
            scope = data.draw(st.sampled_from((Scope.frame(), Scope.track(), Scope.person())))
            if command == "edit":
                session.edit_face(ref, pts, data.draw(boxes()))
            else:
                (session.accept if command == "accept" else session.reject)(ref, scope, pts)
        before = view(session)
        assert reopened(session) == before
    with Study.open(study.path) as again:
        session = ReviewSession(again, medium)
        whole = view(session)
        for _ in range(steps):
            assert session.undo()
        assert session.next_undo is None
        assert not session.undo()
        undone = view(session)
        assert {k: undone[k] for k in ("faces", "tracks", "counts", "settings")} == {
            k: empty[k] for k in ("faces", "tracks", "counts", "settings")
        }
        assert all(entry.undone for entry in undone["history"])
        for _ in range(steps):
            assert session.redo()
        again_whole = view(session)
        assert {**again_whole, "undo": 0} == {**whole, "undo": 0}
        again.verify_chain()


def test_commands_say_what_changed(session: ReviewSession) -> None:
    assert session.reject(STRONG, Scope.span(40, 60), 50, reason=" poster ") == Changes(
        (40, 60), tracks=True, history=True, ref=STRONG
    )
    added = session.add_face(70, Box(50, 60, 10, 20))
    assert added == Changes((70, 70), tracks=True, history=True, ref=FaceRef.track(-2))
    assert added.ref is not None
    face = session.state.face(added.ref, 70)
    assert face is not None
    assert face.box == Box(10, 20, 50, 60), "drawn from any corner"
    assert session.add_face(90, BOX, track=added.ref).frames == (70, 90)
    assert session.remove_face(added.ref, Scope.frame(), 80).frames == (70, 90)
    assert session.state.face(added.ref, 80) is None
    assert session.set_threshold(0.1).settings
    assert session.set_redaction(RedactionSettings(effect="solid")).settings
    assert session.redaction.effect == "solid"
    assert session.group([STRONG, LAST], "Ann").tracks
    session.group([WEAK, STRONG], "Ann")
    assert set(session.state.members(LAST)) == {STRONG, WEAK, LAST}, "groups join"
    session.reject(LAST, Scope.person(), 190)
    assert session.counts()[1].tolist()[:7] == [0] * 7
    session.ungroup(WEAK)
    assert session.state.members(WEAK) == (WEAK,)
    assert [entry.text for entry in session.history()] == [
        "Rejected track 1 from 0:00.16 to 0:00.24: poster",
        "Added face H1 at 0:00.28",
        "Placed added face H1 at 0:00.36",
        "Removed added face H1 in the frame at 0:00.32",
        "Covers faces from 10% sure on",
        "Set the redaction to solid",
        "Grouped as one person Ann: track 1, track 3",
        "Grouped as one person Ann: track 2, track 1, track 3",
        "Rejected track 3 everywhere this person appears (3 tracks)",
        "Set track 2 apart as one person",
    ]
    assert {entry.person for entry in session.history()} == {"ann"}
    assert [session.entry(entry.seq or 0) for entry in session.history()] == session.history()
    assert session.entry(10_000) is None


def test_nonsense_writes_nothing(session: ReviewSession) -> None:
    nobody = FaceRef.track(77, 1)
    calls: tuple[Callable[[], object], ...] = (
        lambda: session.accept(nobody, Scope.track(), 0),
        lambda: session.reject(STRONG, Scope.frame(), 190),
        lambda: session.edit_face(STRONG, 190, BOX),
        lambda: session.edit_face(STRONG, 0, Box(5, 5, 5, 9)),
        lambda: session.add_face(0, BOX, track=-9),
        lambda: session.add_face(0, BOX, track=1),
        lambda: session.remove_face(STRONG, Scope.frame(), 0),
        lambda: session.group([]),
        lambda: session.group([nobody]),
    )
    for call in calls:
        with pytest.raises(UsageError):
            call()
    assert session.study.events() == []


def test_landmarks_follow_or_are_given(session: ReviewSession) -> None:
    session.edit_face(STRONG, 0, BOX)
    face = session.state.face(STRONG, 0)
    assert face is not None
    assert face.provenance is Provenance.PERSON
    assert face.landmarks is not None
    assert np.allclose(face.landmarks.points, 220)
    given_marks = Landmarks(np.full((5, 2), 205, np.float32), "five")
    session.edit_face(STRONG, 0, BOX, landmarks=given_marks)
    session.edit_face(STRONG, 0, Box(300, 300, 380, 380))
    moved = session.state.face(STRONG, 0)
    assert moved is not None
    assert moved.landmarks is not None
    assert np.allclose(moved.landmarks.points, 310), "a dragged landmark keeps its place"


def test_media_do_not_share_their_history(session: ReviewSession, tmp_path: Path) -> None:
    other = session.study.add_medium(make_info(tmp_path / "b.mp4"))
    beside = ReviewSession(session.study, other.id)
    session.reject(STRONG, Scope.track(), 0)
    beside.add_face(0, BOX)
    assert beside.tracks()[0].ref == FaceRef.track(-2)
    assert len(session.history()) == len(beside.history()) == 1
    session.undo()
    assert beside.next_undo is not None
    assert session.next_undo is None
    with pytest.raises(UsageError, match="no detections"):
        beside.set_threshold(0.3)


def test_two_sessions_on_one_medium_stay_in_step(session: ReviewSession) -> None:
    other = ReviewSession(session.study, session.medium_id)
    session.reject(STRONG, Scope.track(), 0)
    assert other.refresh().frames == (0, 180)
    other.undo()
    session.add_face(0, BOX)
    assert view(session)["faces"] == (other.refresh() and view(other)["faces"])


def test_detections_arrive_while_reviewing(tmp_path: Path) -> None:
    with Study.create(tmp_path / "s.faceveil") as study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        session = ReviewSession(study, medium)
        assert not session.refresh()
        study.save_index(medium, make_index())
        assert session.refresh().frames == (0, 190)
        run = start_run(study, medium)
        assert session.refresh().settings
        found = detections()
        study.add_detections(run, found[5:])
        assert session.refresh() == Changes(frames=(100, 190))
        assert session.refresh() == Changes()
        (alone,) = session.faces_at(190)
        assert (alone.track, alone.ghost) == (None, False)
        first = FaceRef.of(session.faces_at(100)[0])
        session.reject(first, Scope.track(), 100)
        session.reject(FaceRef.of(alone), Scope.frame(), 190)
        worker = threading.Thread(target=study.add_detections, args=(run, found[:5]))
        worker.start()
        worker.join()
        assert session.refresh() == Changes(frames=(0, 80))
        assert [face.covered for face in session.faces_at(0)] == [True, False]
        study.finish_run(run, tracked(study.faces(run)))
        assert session.refresh() == Changes((0, 190), tracks=True, settings=True, history=True)
        assert session.counts()[1].tolist() == [0] * 20, "the rejection reached its whole track"
        assert session.refresh() == Changes()
        session.undo()
        session.undo()
        assert session.counts()[1].tolist() == [1] * 20


def test_a_new_run_forgets_rejections_only(session: ReviewSession) -> None:
    session.reject(STRONG, Scope.track(), 0)
    session.accept(WEAK, Scope.track(), 0)
    session.add_face(0, BOX)
    study, medium = session.study, session.medium_id
    run = start_run(study, medium)
    study.add_detections(run, [(0, raw((400, 9, 0.9)))])
    assert session.refresh() == Changes(), "a complete run is reviewed until the next is complete"
    study.finish_run(run, study.faces(run))
    assert session.refresh().tracks
    covered = [FaceRef.of(face) for face in session.faces_at(0) if face.covered]
    assert covered == [FaceRef.detection(22, 2), WEAK, FaceRef.track(-3)]
    before = view(session)
    assert reopened(session) == before


def test_undo_takes_back_ones_own_and_anothers_only_by_name(session: ReviewSession) -> None:
    bob = ReviewSession(session.study, session.medium_id, person="bob")
    session.reject(STRONG, Scope.track(), 0)
    bob.refresh()
    bob.accept(WEAK, Scope.track(), 0)
    session.refresh()
    newest = session.next_undo
    assert newest is not None
    assert newest.person == "ann", "bob's later decision is not hers to take back"
    session.undo()
    assert [entry.undone for entry in session.history()] == [True, False]
    assert not session.undo(), "nothing of her own is left"
    newest = session.next_undo
    assert newest is not None
    assert newest.person == "bob"
    bob.refresh()
    assert bob.next_redo is None, "what ann took back is hers to bring back"
    assert session.undo(newest.seq)
    assert [entry.undone for entry in session.history()] == [True, True]
    with pytest.raises(UsageError, match="already"):
        session.undo(newest.seq)
    assert session.redo()
    assert session.redo()
    assert [entry.undone for entry in session.history()] == [False, False]


def test_history_holds_exports_and_reasons_and_who_it_was(session: ReviewSession) -> None:
    session.reject(STRONG, Scope.track(), 0, reason="poster")
    session.study.record_export(session.medium_id, Path("a-redacted.mp4"), report="{}", person="bo")
    session.accept(WEAK, Scope.track(), 0)
    first, export, last = session.history()
    assert first.text.endswith(": poster")
    assert (first.person, export.person, last.person) == ("ann", "bo", "ann")
    assert (export.seq, export.text) == (None, "Exported a-redacted.mp4")
