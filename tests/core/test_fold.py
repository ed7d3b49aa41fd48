"""The fold: incremental equals whole, undo and redo cancel, the rules of the product hold."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.arrays import FaceTable
from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    Event,
    FaceRef,
    GroupTracks,
    Redo,
    Reject,
    RemoveFace,
    Scope,
    SetRedaction,
    SetThreshold,
    StoredEvent,
    Undo,
)
from app.core.fold import Changes, ReviewState, fold
from app.core.model import Box, Provenance, Status
from app.core.rows import RunRows
from app.core.settings import RedactionSettings
from app.core.tracks import Groups, summarize_run
from tests.studies import FRAMES, asides, detections, events, gestures, reaching, tracked

ALL_GESTURES = st.one_of(gestures, reaching, asides)
ALL_EVENTS = st.one_of(events, ALL_GESTURES)
UNTRACKED = FaceTable.of_detections(detections())
TRACKED = tracked(UNTRACKED)
STRONG, WEAK, LAST = (FaceRef.track(n, 1) for n in (1, 2, 3))
BOX = Box(200, 200, 240, 240)


def log(*listed: Event) -> list[StoredEvent]:
    return [StoredEvent(i, 1, "t", "p", event, "", "") for i, event in enumerate(listed, 1)]


def new_state(table: FaceTable = TRACKED, run: int = 1) -> ReviewState:
    return ReviewState(table, run=run, threshold=0.5, frames=FRAMES, older=lambda _: TRACKED)


def after(*listed: Event, table: FaceTable = TRACKED, run: int = 1) -> ReviewState:
    return fold(new_state(table, run), log(*listed))


def view(state: ReviewState) -> dict[str, Any]:
    """Everything a state can be asked, and whether its caches agree with its faces."""
    frames, counts = state.counts()
    faces = {pts: state.faces_at(pts) for pts in FRAMES.tolist()}
    for pts, count in zip(frames.tolist(), counts.tolist(), strict=True):
        assert count == sum(face.covered for face in faces[pts])
    every = [face for listed in faces.values() for face in listed]
    by_who, rejected, _ = state.totals()
    assert by_who == tuple(
        sum(face.covered and face.provenance is who for face in every) for who in Provenance
    )
    assert rejected == sum(face.status is Status.REJECTED for face in every)
    return {
        "faces": faces,
        "counts": counts.tolist(),
        "tracks": state.tracks(),
        "threshold": state.threshold,
        "redaction": state.redaction,
        "undo": state.gestures.newest,
        "redo": state.gestures.undone_by("p"),
    }


def covered(state: ReviewState, pts: int) -> set[FaceRef]:
    return {FaceRef.of(face) for face in state.faces_at(pts) if face.covered}


@settings(max_examples=150, deadline=None)
@given(st.lists(ALL_EVENTS, max_size=20), st.booleans())
def test_one_by_one_equals_only_what_counts(listed: list[Event], with_tracks: bool) -> None:
    """Applying the log gives the same faces as applying just the gestures that count."""
    table = TRACKED if with_tracks else UNTRACKED
    state = new_state(table)
    for stored in log(*listed):
        state.apply(stored)
        state.tracks()  # what is kept of them must not grow old
    whole = view(state)
    rest = fold(new_state(table), state.gestures.active())
    assert {**view(rest), "redo": None} == {**whole, "redo": None}
    assert view(fold(new_state(table), log(*listed))) == whole


@settings(max_examples=100, deadline=None)
@given(st.lists(ALL_EVENTS, max_size=12), ALL_GESTURES)
def test_undo_then_redo_is_identity(listed: list[Event], last: Event) -> None:
    n = len(listed) + 1
    before = view(after(*listed))
    with_last = view(after(*listed, last))
    undone = view(after(*listed, last, Undo(n)))
    redone = view(after(*listed, last, Undo(n), Redo(n)))
    assert {**undone, "redo": 0} == {**before, "redo": 0}
    assert redone == with_last


@settings(max_examples=60, deadline=None)
@given(st.lists(ALL_GESTURES, max_size=15))
def test_undoing_everything_leaves_nothing(listed: list[Event]) -> None:
    undos = [Undo(seq) for seq in range(len(listed), 0, -1)]
    left = view(after(*listed, *undos))
    assert {**left, "redo": None} == view(new_state())


@settings(max_examples=60, deadline=None)
@given(st.lists(ALL_EVENTS, max_size=10), st.lists(st.integers(0, 10), max_size=4))
def test_rows_may_come_bit_by_bit(listed: list[Event], cuts: list[int]) -> None:
    order = np.random.default_rng(len(listed)).permutation(len(UNTRACKED))
    parts = np.split(order, sorted(cuts))
    state = new_state(FaceTable.empty(5))
    stored = log(*listed)
    for i, part in enumerate(parts):
        if i < len(stored):
            state.apply(stored[i])
        state.add_rows(UNTRACKED.take(np.sort(part)))
    state.apply_all(stored[len(parts) :])
    got, expected = view(state), view(after(*listed, table=UNTRACKED))
    for pts, faces in expected["faces"].items():
        # Faces of one frame stand in the order in which they were found.
        assert sorted(map(repr, got["faces"][pts])) == sorted(map(repr, faces))
    assert got["counts"] == expected["counts"]


def test_ghosts_and_threshold() -> None:
    assert covered(new_state(), 0) == {STRONG}
    assert [face.ghost for face in new_state().faces_at(0)] == [False, True]
    assert covered(after(SetThreshold(0.1, 1)), 0) == {STRONG, WEAK}
    assert covered(after(SetThreshold(0.95, 1)), 0) == set()
    assert after(SetThreshold(0.95, 7)).threshold == 0.5, "another run's scores mean nothing here"


def test_interpolated_score_does_not_vouch_for_a_track() -> None:
    # Its detections reach 0.9, its interpolated rows 0.8: between the two it is a ghost.
    assert covered(after(SetThreshold(0.85, 1)), 10) == {STRONG}
    weak = TRACKED.take(TRACKED.provenance == Provenance.TRACKER)
    assert covered(new_state(weak), 10) == set()


def test_accepting_makes_a_ghost_live() -> None:
    whole = after(Accept(WEAK, Scope.track(), 0))
    assert all(WEAK in covered(whole, pts) for pts in FRAMES[:-1:2].tolist())
    once = after(Accept(WEAK, Scope.frame(), 20))
    assert WEAK in covered(once, 20)
    assert WEAK not in covered(once, 40)


def test_scopes_of_a_rejection() -> None:
    def where(scope: Scope) -> list[int]:
        state = after(Reject(STRONG, scope, 50))
        return [pts for pts in FRAMES.tolist() if pts < 190 and STRONG not in covered(state, pts)]

    assert where(Scope.frame()) == [50]
    assert where(Scope.span(30, 60)) == [30, 40, 50, 60]
    assert where(Scope.track()) == list(range(0, 190, 10))
    both = after(Reject(STRONG, Scope.person((STRONG, LAST)), 50))
    assert covered(both, 50) == covered(both, 190) == set()


def test_newest_decision_wins() -> None:
    state = after(Reject(STRONG, Scope.track(), 0), Accept(STRONG, Scope.frame(), 40))
    assert STRONG in covered(state, 40)
    assert STRONG not in covered(state, 50)


def test_rejection_of_a_detection_reaches_its_track_once_there_is_one() -> None:
    row = int(UNTRACKED.ids[0])
    reject = Reject(FaceRef.detection(row, 1), Scope.track(), 0)
    early = after(reject, table=UNTRACKED)
    assert covered(early, 0) == set()
    assert len(covered(early, 20)) == 1
    late = after(reject)
    assert all(STRONG not in covered(late, pts) for pts in FRAMES.tolist())


def test_rejections_never_match_another_run() -> None:
    state = after(Reject(STRONG, Scope.track(), 0), run=2)
    assert covered(state, 0) == {FaceRef.track(1, 2)}


def test_what_a_person_vouched_for_outlives_the_run() -> None:
    listed = (
        Accept(WEAK, Scope.frame(), 20),
        EditFace(STRONG, 30, BOX),
        AddFace(60, BOX),
    )
    state = after(*listed, table=FaceTable.empty(), run=2)
    assert covered(state, 20) == {WEAK}
    assert [face.box for face in state.faces_at(30)] == [BOX]
    assert covered(state, 60) == {FaceRef.track(-3)}
    assert covered(state, 40) == set()
    gone = after(*listed, Reject(WEAK, Scope.track(), 20), table=FaceTable.empty(), run=2)
    assert covered(gone, 20) == set()


def test_added_face_is_interpolated_between_keyframes() -> None:
    state = after(AddFace(20, Box(0, 0, 10, 10)), AddFace(60, Box(40, 0, 50, 20), track=-1))
    added = FaceRef.track(-1)
    faces = {pts: state.face(added, pts) for pts in FRAMES.tolist()}
    assert [pts for pts, face in faces.items() if face] == [20, 30, 40, 50, 60]
    middle, key = faces[40], faces[60]
    assert middle is not None
    assert key is not None
    assert (middle.box, middle.provenance) == (Box(20, 0, 30, 15), Provenance.TRACKER)
    assert (key.box, key.provenance) == (Box(40, 0, 50, 20), Provenance.PERSON)
    summary = state.tracks()[-1]
    assert (summary.ref, summary.frames, summary.provenance) == (added, 5, (0, 3, 2))


def test_removing_an_added_face() -> None:
    added = FaceRef.track(-1)
    start = (AddFace(20, BOX), AddFace(60, BOX, track=-1))
    frame = after(*start, RemoveFace(added, Scope.frame(), 40))
    assert [bool(frame.face(added, pts)) for pts in (20, 30, 40, 50, 60)] == [1, 1, 0, 1, 1]
    whole = after(*start, RemoveFace(added, Scope.track(), 40))
    assert not any(whole.face(added, pts) for pts in FRAMES.tolist())
    assert added not in {summary.ref for summary in whole.tracks()}
    back = after(*start, RemoveFace(added, Scope.track(), 40), Undo(3))
    assert back.face(added, 40) is not None


def test_keyframe_after_a_rejection_is_covered() -> None:
    added = FaceRef.track(-1)
    state = after(
        AddFace(20, BOX),
        AddFace(40, BOX, track=-1),
        Reject(added, Scope.track(), 20),
        AddFace(80, BOX, track=-1),
    )
    assert [added in covered(state, pts) for pts in (20, 40, 50, 80)] == [False, False, True, True]


def test_editing_changes_one_frame_and_vouches_for_it() -> None:
    state = after(EditFace(WEAK, 40, BOX))
    face = state.face(WEAK, 40)
    assert face is not None
    assert (face.box, face.provenance, face.covered) == (BOX, Provenance.PERSON, True)
    assert face.landmarks is not None
    assert np.allclose(face.landmarks.points, 220), "landmarks keep their place in the box"
    assert WEAK not in covered(state, 60)
    between = after(EditFace(STRONG, 30, BOX)).face(STRONG, 30)
    assert between is not None
    assert between.provenance is Provenance.PERSON


def test_groups() -> None:
    state = after(GroupTracks((STRONG, LAST), "Ann"))
    assert state.members(LAST) == (STRONG, LAST)
    assert state.members(WEAK) == (WEAK,)
    assert [s.person for s in state.tracks()] == ["Ann", "", "Ann"]
    apart = after(GroupTracks((STRONG, LAST), "Ann"), GroupTracks((LAST,)))
    assert apart.members(STRONG) == (STRONG,)
    later = after(
        GroupTracks((STRONG, LAST)),
        Reject(STRONG, Scope.person((STRONG, LAST)), 0),
        GroupTracks((STRONG, LAST, WEAK)),
        Accept(WEAK, Scope.track(), 0),
    )
    assert covered(later, 0) == {WEAK}, "who joins later is not rejected with the others"


def test_changes_tell_what_is_stale() -> None:
    state = new_state()
    track = Changes((0, 180), tracks=True, history=True, ref=STRONG)
    listed = log(
        Reject(STRONG, Scope.track(), 50),
        SetRedaction(RedactionSettings(effect="solid")),
        AddFace(70, BOX),
        AddFace(90, BOX, track=-3),
        Undo(4),
        Undo(99),
    )
    got = [state.apply(stored) for stored in listed]
    added = FaceRef.track(-3)
    assert got[0] == track
    assert got[1] == Changes(settings=True, history=True)
    assert got[2] == Changes((70, 70), tracks=True, history=True, ref=added)
    assert got[3] == got[4] == Changes((70, 90), tracks=True, history=True, ref=added)
    assert got[5] == Changes(history=True)
    assert not Changes()


def test_redo_ends_with_a_new_gesture() -> None:
    reject, accept = Reject(STRONG, Scope.track(), 0), Accept(WEAK, Scope.track(), 0)
    state = after(reject, Undo(1), accept)
    assert state.gestures.undone_by("p") is None
    assert state.apply(log(reject, Undo(1), accept, Redo(1))[3]) == Changes(history=True)
    assert STRONG in covered(state, 0)


def test_summaries() -> None:
    strong, weak, last = after(
        Reject(LAST, Scope.track(), 190), Accept(STRONG, Scope.frame(), 0)
    ).tracks()
    assert (strong.frames, strong.provenance, strong.first_pts, strong.last_pts) == (
        19, (10, 9, 0), 0, 180,
    )  # fmt: skip
    assert strong.score == pytest.approx(0.9)
    assert (strong.status, strong.covered, strong.ghost) == (Status.UNDECIDED, 19, False)
    assert (weak.ghost, weak.covered) == (True, 0)
    assert (last.status, last.rejected, last.sample_pts) == (Status.REJECTED, 1, 190)


def test_without_anything() -> None:
    state = ReviewState()
    assert state.faces_at(0) == []
    assert state.tracks() == []
    frames, counts = state.counts()
    assert len(frames) == len(counts) == 0
    state.apply_all(log(AddFace(5, BOX)))
    assert [c.tolist() for c in state.counts()] == [[5], [1]]


@pytest.mark.parametrize("scores", [{}, {1: 0.95}, {2: 0.8}, {1: 0.1, 3: 0.2}, {9: 0.5}])
def test_every_track_has_a_sample_whatever_its_score(scores: dict[int, float]) -> None:
    rows = RunRows(TRACKED, 1, threshold=0.5, track_scores=scores)
    found = summarize_run(rows, Groups())
    assert [(s.track, s.sample_pts) for s in found] == [(1, 0), (2, 0), (3, 190)]
    expected = [scores.get(track, own) for track, own in ((1, 0.9), (2, 0.2), (3, 0.7))]
    assert [s.score for s in found] == pytest.approx(expected)
