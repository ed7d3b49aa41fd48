"""Decisions that reach: followed faces, fading corrections, spans, parts, zones, sizes, ranges."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.arrays import FaceTable
from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    Event,
    FaceRef,
    FollowedBox,
    FollowFace,
    GroupTracks,
    JoinTracks,
    Redo,
    Reject,
    RemoveFace,
    Scope,
    SetRange,
    SetSizes,
    SetSpan,
    SplitTrack,
    StoredEvent,
    SwapTracks,
    Undo,
    Zone,
    ZoneKind,
)
from app.core.fold import ReviewState, fold
from app.core.model import Box, Provenance, Status
from app.core.policy import covering
from app.core.settings import RedactionSettings
from tests.studies import FRAMES, detections, tracked

TRACKED = tracked(FaceTable.of_detections(detections()))
STRONG, WEAK, LAST = (FaceRef.track(n, 1) for n in (1, 2, 3))
BOX = Box(200, 200, 240, 240)
SIZE = (640, 360)


def after(*listed: Event, run: int = 1) -> ReviewState:
    state = ReviewState(
        TRACKED if run == 1 else FaceTable.empty(),
        run=run, threshold=0.5, frames=FRAMES, older=lambda _: TRACKED,
    )  # fmt: skip
    log = [StoredEvent(i, 1, "t", "p", event, "", "") for i, event in enumerate(listed, 1)]
    return fold(state, log)


def covered(state: ReviewState, pts: int) -> set[FaceRef]:
    return {FaceRef.of(face) for face in state.faces_at(pts) if face.covered}


def box_of(state: ReviewState, ref: FaceRef, pts: int) -> Box:
    face = state.face(ref, pts)
    assert face is not None
    return face.box


def path(first: int, last: int, *, sure: float = 0.5) -> tuple[FollowedBox, ...]:
    return tuple(
        FollowedBox(pts, Box(pts, 100, pts + 40, 140), sure) for pts in range(first, last + 1, 10)
    )


# Following


def test_a_followed_face_is_covered_wherever_it_was_reached() -> None:
    state = after(FollowFace(60, BOX, (*path(30, 50), *path(70, 90))))
    own = FaceRef.track(-1)
    assert [pts for pts in FRAMES.tolist() if own in covered(state, pts)] == list(
        range(30, 100, 10)
    )
    anchor, reached = state.face(own, 60), state.face(own, 80)
    assert anchor is not None
    assert reached is not None
    assert (anchor.provenance, anchor.status, anchor.score) == (
        Provenance.PERSON, Status.ACCEPTED, 1.0,
    )  # fmt: skip
    assert (reached.provenance, reached.status, reached.score) == (
        Provenance.TRACKER, Status.UNDECIDED, 0.5,
    )  # fmt: skip
    assert reached.box == Box(80, 100, 120, 140)
    summary = state.tracks()[-1]
    assert (summary.frames, summary.provenance) == (7, (0, 6, 1))


def test_following_is_one_gesture() -> None:
    event = FollowFace(60, BOX, path(70, 90), joins=(STRONG,))
    gone = after(event, Undo(1))
    assert gone.tracks() == after().tracks()
    assert after(event, Undo(1), Redo(1)).tracks() == after(event).tracks()


def test_a_followed_face_joins_what_it_met_and_the_name_stays() -> None:
    met = FollowFace(60, BOX, path(70, 90), joins=(STRONG,))
    state = after(GroupTracks((STRONG,), "Ann"), met)
    assert set(state.members(STRONG)) == {STRONG, FaceRef.track(-2)}
    assert {
        track.person for track in state.tracks() if track.ref != WEAK and track.ref != LAST
    } == {"Ann"}


def test_drawn_boxes_win_over_followed_ones() -> None:
    own = FaceRef.track(-1)
    state = after(FollowFace(60, BOX, path(70, 120)), AddFace(90, BOX, track=-1))
    assert box_of(state, own, 90) == BOX
    assert box_of(state, own, 100) == Box(100, 100, 140, 140)
    again = after(
        FollowFace(60, BOX, path(70, 80)), AddFace(100, BOX, track=-1),
        FollowFace(60, BOX, path(70, 120), track=-1),
    )  # fmt: skip
    assert box_of(again, own, 100) == BOX


def test_a_followed_stretch_can_be_rejected_or_removed() -> None:
    own = FaceRef.track(-1)
    event = FollowFace(60, BOX, path(70, 120))
    state = after(event, Reject(own, Scope.span(90, 120), 90, "no face"))
    assert [own in covered(state, pts) for pts in (80, 90, 120)] == [True, False, False]
    assert not after(event, RemoveFace(own, Scope.track(), 60)).frames_of(own).size


# Corrections that fade


def test_a_correction_fades_over_its_neighbours() -> None:
    plain = after()
    moved = box_of(plain, STRONG, 100)
    moved = Box(moved.x1 + 40, moved.y1, moved.x2 + 40, moved.y2)
    state = after(EditFace(STRONG, 100, moved, first=60, last=120))
    shift = [
        box_of(state, STRONG, pts).x1 - box_of(plain, STRONG, pts).x1
        for pts in (50, 60, 70, 80, 90, 100, 110, 120, 130)
    ]
    assert shift == pytest.approx([0, 0, 10, 20, 30, 40, 20, 0, 0], abs=1e-3)
    face = state.face(STRONG, 90)
    assert face is not None
    assert face.provenance is Provenance.TRACKER
    assert face.status is Status.UNDECIDED
    marks, before = state.face(STRONG, 80), plain.face(STRONG, 80)
    assert marks is not None and marks.landmarks is not None  # noqa: PT018
    assert before is not None and before.landmarks is not None  # noqa: PT018
    assert np.allclose(marks.landmarks.points[:, 0] - before.landmarks.points[:, 0], 20, atol=1e-2)
    assert box_of(after(EditFace(STRONG, 100, moved)), STRONG, 90) == box_of(plain, STRONG, 90)


def test_keyframes_of_corrections_hold_whatever_comes_near_them() -> None:
    one, two = Box(0, 0, 50, 60), Box(300, 10, 320, 30)
    first = EditFace(STRONG, 60, one, first=0, last=180)
    second = EditFace(STRONG, 100, two, first=0, last=180)
    for state in (after(first, second), after(second, first)):
        assert box_of(state, STRONG, 60) == one
        assert box_of(state, STRONG, 100) == two
    plain = box_of(after(), STRONG, 80)
    middle = box_of(after(first, second), STRONG, 80)
    assert middle != plain
    assert min(one.width, two.width) < middle.width < max(one.width, two.width)
    assert box_of(after(first, second, Undo(2)), STRONG, 100) == box_of(after(first), STRONG, 100)


def test_a_correction_on_a_followed_path_fades_too() -> None:
    own = FaceRef.track(-1)
    event = FollowFace(60, BOX, path(70, 150))
    state = after(event, EditFace(own, 100, Box(100, 130, 140, 170), first=80, last=120))
    tops = [box_of(state, own, pts).y1 for pts in (80, 90, 100, 110, 120)]
    assert tops == pytest.approx([100, 115, 130, 115, 100])


# Spans, gaps


def test_a_track_is_cut_and_lengthened_again() -> None:
    cut = SetSpan(STRONG, 40, 100, reason="a poster from here on")
    state = after(cut)
    shown = [pts for pts in FRAMES.tolist() if STRONG in covered(state, pts)]
    assert shown == list(range(40, 110, 10))
    back = after(cut, SetSpan(STRONG, 0, 180))
    assert back.tracks()[0].covered == 19
    assert after(cut, Undo(1)).tracks() == after().tracks()


def test_a_lengthened_track_keeps_its_number() -> None:
    longer = SetSpan(LAST, 150, 190, path(150, 180))
    state = after(longer)
    assert all(LAST in covered(state, pts) for pts in range(150, 200, 10))
    summary = next(track for track in state.tracks() if track.ref == LAST)
    assert (summary.first_pts, summary.frames, summary.provenance) == (150, 5, (1, 4, 0))
    assert state.frames_of(LAST).tolist() == [150, 160, 170, 180, 190]
    rejected = after(longer, Reject(LAST, Scope.track(), 190, "poster"))
    assert not any(LAST in covered(rejected, pts) for pts in FRAMES.tolist())
    by_row = int(TRACKED.ids[TRACKED.tracks == 3][0])
    rejected = after(longer, Reject(FaceRef.detection(by_row, 1), Scope.track(), 190, "poster"))
    assert not any(LAST in covered(rejected, pts) for pts in FRAMES.tolist())


def test_what_a_person_lengthened_outlives_the_run() -> None:
    state = after(SetSpan(LAST, 150, 190, path(150, 180)), run=2)
    assert covered(state, 160) == {LAST}


def test_a_gap_is_bridged() -> None:
    state = after(JoinTracks((WEAK, LAST), path(30, 50)))
    assert set(state.members(LAST)) == {WEAK, LAST}
    assert WEAK in covered(state, 30)
    assert WEAK not in covered(state, 70), "its own faces are ghosts, and nothing is between"


# Parts


def test_splitting_covers_what_was_covered() -> None:
    state = after(SplitTrack(STRONG, 100, 9))
    plain = after()
    later = FaceRef.track(9, 1)
    assert (state.counts()[1] == plain.counts()[1]).all()
    assert STRONG in covered(state, 90)
    assert later in covered(state, 100)
    first, second = (next(t for t in state.tracks() if t.ref == ref) for ref in (STRONG, later))
    assert (first.last_pts, first.frames) == (90, 10)
    assert (second.first_pts, second.last_pts, second.frames) == (100, 180, 9)
    assert first.score == second.score


def test_decisions_speak_of_tracks_as_they_were() -> None:
    later = FaceRef.track(9, 1)
    before = after(Reject(STRONG, Scope.track(), 0, "x"), SplitTrack(STRONG, 100, 9))
    assert STRONG not in covered(before, 90)
    assert later not in covered(before, 100)
    only = after(SplitTrack(STRONG, 100, 9), Reject(STRONG, Scope.track(), 0, "x"))
    assert STRONG not in covered(only, 90)
    assert later in covered(only, 100)
    part = after(SplitTrack(STRONG, 100, 9), Reject(later, Scope.track(), 100, "x"))
    assert STRONG in covered(part, 90)
    assert later not in covered(part, 100)
    undone = after(SplitTrack(STRONG, 100, 9), Reject(later, Scope.track(), 100, "x"), Undo(1))
    assert all(STRONG in covered(undone, pts) for pts in (90, 100, 180))


def test_swapping_exchanges_what_comes_after() -> None:
    state = after(SwapTracks(STRONG, WEAK, 100), Accept(WEAK, Scope.track(), 0))
    plain = after()
    assert box_of(state, WEAK, 120) == box_of(plain, STRONG, 120)
    assert box_of(state, STRONG, 120) == box_of(plain, WEAK, 120)
    assert WEAK in covered(state, 0), "the accepted person's own ghost before"
    assert STRONG not in covered(state, 120), "a ghost stays one"


def test_a_drawn_track_is_split_and_swapped_with_one_of_the_run() -> None:
    own, later = FaceRef.track(-1), FaceRef.track(-2)
    drawn = FollowFace(0, BOX, path(10, 190))
    state = after(drawn, SplitTrack(own, 100), RemoveFace(later, Scope.track(), 100))
    assert state.frames_of(own).tolist() == list(range(0, 100, 10))
    assert not state.frames_of(later).size
    swapped = after(drawn, SwapTracks(own, STRONG, 100), Reject(own, Scope.track(), 0, "x"))
    assert own not in covered(swapped, 50)
    assert STRONG in covered(swapped, 50)
    assert STRONG in covered(swapped, 120), "the drawn boxes, which the rejection did not mean"
    assert box_of(swapped, STRONG, 120) == Box(120, 100, 160, 140)


# Zones, sizes, ranges


def test_undecided_faces_of_a_zone_that_never_holds_one_are_not_covered() -> None:
    poster = Zone(40, 80, ZoneKind.IGNORE, Box(0, 0, 95, 360), "a poster")
    state = after(poster)
    where = [pts for pts in FRAMES.tolist() if STRONG in covered(state, pts)]
    assert where == [*range(0, 40, 10), *range(80, 190, 10)], "at 80 its centre is outside"
    face = state.face(STRONG, 50)
    assert face is not None
    assert face.status is Status.REJECTED
    assert STRONG in covered(after(poster, Accept(STRONG, Scope.frame(), 50)), 50)
    assert STRONG in covered(after(Accept(STRONG, Scope.track(), 50), poster), 50)
    assert after(poster, Undo(1)).tracks() == after().tracks()
    drawn = after(poster, AddFace(50, Box(10, 10, 30, 30)))
    assert FaceRef.track(-2) in covered(drawn, 50)
    corrected = after(EditFace(STRONG, 60, Box(200, 50, 220, 70), first=40, last=80), poster)
    assert STRONG in covered(corrected, 50), "it was moved by a person"


def test_faces_of_impossible_sizes_are_not_covered() -> None:
    assert covered(after(SetSizes(smallest=21)), 0) == set()
    assert covered(after(SetSizes(largest=19.5)), 0) == set()
    assert covered(after(SetSizes(20, 20)), 0) == {STRONG}
    assert covered(after(SetSizes(30), SetSizes()), 0) == {STRONG}
    assert covered(after(SetSizes(30), Undo(1)), 0) == {STRONG}
    assert covered(after(SetSizes(30), Accept(STRONG, Scope.frame(), 0)), 0) == {STRONG}


def area(state: ReviewState, pts: int) -> int:
    """Pixels in regions of zones."""
    found = covering(
        state.faces_at(pts), RedactionSettings(), areas=state.areas, pts=pts, size=SIZE
    )
    grid = np.zeros((SIZE[1], SIZE[0]), np.bool_)
    for one in found:
        if one.whole:
            own = np.zeros_like(grid)
            fill(own, one.box, True)
            for hole in one.holes:
                fill(own, hole, False)
            grid |= own
    return int(grid.sum())


def fill(grid: np.ndarray, box: Box, value: bool) -> None:
    x, y = (max(0, int(side)) for side in (box.x1, box.y1))
    grid[y : max(0, int(box.y2)), x : max(0, int(box.x2))] = value


def test_covering_everything() -> None:
    everything = Zone(0, 100, ZoneKind.COVER)
    whole = SIZE[0] * SIZE[1]
    state = after(everything)
    assert [area(state, pts) for pts in (0, 100, 110)] == [whole, whole, 0]
    shown = after(everything, Zone(0, 50, ZoneKind.REVEAL, Box(600, 300, 700, 400), "no people"))
    assert [area(shown, pts) for pts in (0, 60)] == [whole - 40 * 60, whole]
    assert covered(shown, 0) == {STRONG}, "a face in it is covered as anywhere"


def test_people_left_visible_on_purpose_shine_through() -> None:
    everything = Zone(0, 190, ZoneKind.COVER)
    person = Zone(0, 100, ZoneKind.REVEAL, None, "she agreed", (STRONG,))
    state = after(everything, person)
    assert STRONG not in covered(state, 50)
    assert STRONG in covered(state, 110)
    assert 0 < SIZE[0] * SIZE[1] - area(state, 50) < 60 * 60
    assert area(state, 110) == SIZE[0] * SIZE[1]
    assert STRONG in covered(after(everything, person, Undo(2)), 50)
    false_face = after(everything, Reject(STRONG, Scope.track(), 0, "a poster"))
    assert area(false_face, 50) == SIZE[0] * SIZE[1], "a rejection alone makes no hole"


def test_outside_of_the_range_everything_is_covered() -> None:
    state = after(SetRange(((20, 50), (100, 120))))
    inside = [pts for pts in FRAMES.tolist() if area(state, pts) == 0]
    assert inside == [20, 30, 40, 50, 100, 110, 120]
    assert area(after(SetRange(((20, 50),)), SetRange(())), 0) == 0
