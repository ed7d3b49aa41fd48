"""How far faces are covered: as the boxes of the frames beside say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.core.arrays import FaceTable, RawFaces
from app.core.decisions import (
    Accept,
    EditFace,
    Event,
    FaceRef,
    Reject,
    Scope,
    SplitTrack,
    StoredEvent,
)
from app.core.fold import ReviewState, fold
from app.core.model import Box, Face
from app.core.policy import covering, region
from app.core.settings import RedactionSettings

ONE = FaceRef.track(1, 1)
SETTINGS = RedactionSettings(margin=0.0, chin=0.0)


def state(
    boxes: list[tuple[float, float, float, float]],
    *listed: Event,
    step: int = 10,
    tracks: list[int] | None = None,
) -> ReviewState:
    """One track with a box in each frame of a medium."""
    found = FaceTable.of_detections(
        (step * at, RawFaces(np.array([box], np.float32), np.array([0.9], np.float32)))
        for at, box in enumerate(boxes)
    )
    numbers = np.array(tracks or [1] * len(boxes), np.int64)
    made = ReviewState(
        replace(found, tracks=numbers),
        run=1, frames=np.arange(0, step * len(boxes), step, dtype=np.int64),
    )  # fmt: skip
    log = [StoredEvent(i, 1, "t", "p", event, "", "") for i, event in enumerate(listed, 1)]
    return fold(made, log)


def face_at(known: ReviewState, pts: int) -> Face:
    (face,) = known.faces_at(pts)
    return face


def reach(known: ReviewState, pts: int) -> Box:
    face = face_at(known, pts)
    return face.reach or face.box


WHOLE, CUT = (100.0, 100.0, 200.0, 200.0), (130.0, 100.0, 170.0, 160.0)
FLICKER = [WHOLE, WHOLE, CUT, WHOLE, WHOLE]


def test_what_one_frame_cuts_off_is_covered_as_in_the_next() -> None:
    known = state(FLICKER)
    assert face_at(known, 20).box == Box(*CUT)
    assert reach(known, 20).width > 60
    assert reach(known, 20).height > 70
    assert face_at(known, 0).reach is None
    cover = region(face_at(known, 20), SETTINGS)
    assert cover.box == reach(known, 20)
    assert cover.face_width == region(replace(face_at(known, 20), reach=None), SETTINGS).face_width


@pytest.mark.parametrize("step", [1, 10, 3600])
def test_a_face_that_moves_fast_is_covered_no_wider(step: int) -> None:
    known = state([(90 * at, 100, 90 * at + 40, 150) for at in range(5)], step=step)
    assert all(face_at(known, step * at).reach is None for at in range(5))


def test_a_face_that_turns_back_is_covered_where_the_frames_beside_have_it() -> None:
    known = state([(x, 100, x + 40, 150) for x in (100, 140, 180, 140, 100)])
    assert reach(known, 20).x1 < 180
    assert reach(known, 20).x2 == 220


def test_frames_far_on_are_reached_as_the_first_ones_are() -> None:
    """Rows are looked at many at a time: nothing is lost where one lot ends."""
    known = state([*[WHOLE] * 1022, *FLICKER, *[WHOLE] * 1022])
    shown = {pts for pts in range(0, 20490, 10) if face_at(known, pts).reach is not None}
    assert shown == {10240}
    assert reach(known, 10240) == reach(state(FLICKER), 20)


def test_only_two_frames_before_and_after_count() -> None:
    known = state([WHOLE, *[CUT] * 5, WHOLE])
    assert reach(known, 20) != Box(*CUT)
    assert reach(known, 30) == Box(*CUT)
    assert reach(known, 40) != Box(*CUT)


def test_a_jump_is_not_covered_all_the_way() -> None:
    known = state([(x, 100, x + 40, 150) for x in (100, 100, 500, 500, 500)])
    for pts in range(0, 50, 10):
        wide = reach(known, pts)
        assert wide.width <= 40 * 1.6 + 1e-3
        assert wide.height == 50


def test_another_track_counts_for_nothing() -> None:
    known = state(FLICKER, tracks=[1, 1, 2, 1, 1])
    assert face_at(known, 20).reach is None


def test_a_frame_without_the_face_is_not_covered_by_its_neighbours() -> None:
    known = state(FLICKER, Reject(ONE, Scope.frame(), 20))
    assert not face_at(known, 20).covered
    assert covering(
        known.faces_at(20), SETTINGS, areas=known.areas, pts=20, size=(640, 360)
    ) == []  # fmt: skip
    assert reach(state(FLICKER, Accept(ONE, Scope.frame(), 20)), 20).width > 60


def test_what_a_person_placed_is_covered_as_it_was_placed() -> None:
    drawn = Box(140, 110, 160, 140)
    known = state(FLICKER, EditFace(ONE, 20, drawn, None))
    assert face_at(known, 20).box == drawn
    assert face_at(known, 20).reach is None


def test_a_correction_that_fades_takes_the_reach_along() -> None:
    moved = EditFace(ONE, 0, Box(300, 100, 400, 200), None, first=0, last=40)
    known = state(FLICKER, moved)
    plain, shifted = face_at(state(FLICKER), 20), face_at(known, 20)
    assert plain.reach is not None
    assert shifted.reach is not None
    assert shifted.box.x1 > plain.box.x1
    for side in ("x1", "y1", "x2", "y2"):
        assert getattr(shifted.reach, side) - getattr(shifted.box, side) == pytest.approx(
            getattr(plain.reach, side) - getattr(plain.box, side), abs=1e-3
        )


def test_frames_of_a_track_that_was_split_go_on_counting() -> None:
    assert reach(state(FLICKER, SplitTrack(ONE, 20, 2)), 20) == reach(state(FLICKER), 20)
