"""Landmarks hold still in time, and do not lag."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.core.arrays import FaceTable, RawFaces
from app.core.beside import Beside
from app.core.decisions import EditFace, Event, FaceRef, Reject, Scope, StoredEvent
from app.core.fold import ReviewState, fold
from app.core.model import Box, FloatArray, Landmarks
from app.core.steady import steadied

POINTS = 5
BOX = (100.0, 100.0, 200.0, 200.0)


def table(
    points: NDArray[np.float64], pts: list[int], tracks: list[int] | None = None
) -> FaceTable:
    """One face of 100 pixels in each frame, with given landmarks, (frames, 5, 2)."""
    found = FaceTable.of_detections(
        (at, RawFaces(np.array([BOX], np.float32), np.ones(1, np.float32), marks[None]))
        for at, marks in zip(pts, points.astype(np.float32), strict=True)
    )
    return replace(found, tracks=np.array(tracks or [1] * len(pts), np.int64))


def steady(found: FaceTable, frames: list[int] | None = None) -> FloatArray:
    known = np.array(found.pts if frames is None else frames, np.int64)
    return steadied(Beside.of(found, slice(0, len(found)), known))


def course(pts: list[int], bend: float = 0.0) -> NDArray[np.float64]:
    """Landmarks that move evenly, or along a parabola."""
    start = 100 + 20 * np.arange(2 * POINTS, dtype=np.float64).reshape(POINTS, 2) / 2
    time = np.array(pts, np.float64)[:, None, None] / 1000
    return np.asarray(start + 40 * time + bend * time**2)


@given(
    st.lists(st.integers(20, 90), min_size=3, max_size=12),
    st.floats(-300, 300),
)
def test_what_moves_evenly_or_turns_round_keeps_its_place_at_uneven_times(
    gaps: list[int], bend: float
) -> None:
    pts = np.cumsum([0, *gaps]).tolist()
    points = course(pts, bend)

    assert steady(table(points, pts)) == pytest.approx(points, abs=2e-3)


@given(st.integers(0, 1000))
def test_trembling_becomes_less_and_no_frame_is_worse_in_the_mean(seed: int) -> None:
    pts = list(range(0, 1600, 40))
    points = course(pts)
    trembling = np.random.default_rng(seed).normal(0, 0.5, points.shape)

    off = steady(table(points + trembling, pts)) - points

    assert (off**2).mean() < 0.7 * (trembling**2).mean()


@given(st.integers(0, 1000))
def test_backwards_in_time_it_is_the_same_so_it_cannot_lag(seed: int) -> None:
    pts = list(range(0, 1200, 40))
    points = course(pts) + np.random.default_rng(seed).normal(0, 0.8, (len(pts), POINTS, 2))

    assert steady(table(points[::-1], pts))[::-1] == pytest.approx(
        steady(table(points, pts)), abs=1e-3
    )


def test_what_a_face_does_at_once_stays_where_it_was_seen() -> None:
    pts = list(range(0, 400, 40))
    points = course(pts)
    points[5:, 3, 1] += 12  # the mouth falls open between two frames

    found = steady(table(points, pts))

    assert np.abs(found - points).max() < 1  # a hundredth of the face
    assert found[5, 3, 1] - found[4, 3, 1] > 11


def test_frames_without_landmarks_and_other_tracks_do_not_count() -> None:
    pts = list(range(0, 400, 40))
    points = course(pts)
    points[4] = np.nan
    shifted = points.copy()
    shifted[6:] += 1.0
    tracks = [1] * 6 + [2] * 4

    found = steady(table(shifted, pts, tracks))

    assert np.isnan(found[4]).all()
    rest = [at for at in range(10) if at != 4]
    assert found[rest] == pytest.approx(shifted[rest], abs=2e-3)


def test_beyond_two_frames_nothing_counts() -> None:
    pts = [0, 40, 80, 400, 440, 480]
    every = list(range(0, 520, 40))
    points = course(pts)
    points[:3] += 1.0

    assert steady(table(points, pts), every) == pytest.approx(points, abs=2e-3)


def test_faces_without_landmarks_have_none() -> None:
    found = FaceTable.of_detections(
        (at, RawFaces(np.array([BOX], np.float32), np.ones(1, np.float32))) for at in range(5)
    )

    assert steady(found).shape == (5, 0, 2)


def reviewed(*events: Event) -> tuple[ReviewState, NDArray[np.float64]]:
    pts = list(range(0, 400, 40))
    points = course(pts) + np.random.default_rng(5).normal(0, 0.5, (len(pts), POINTS, 2))
    state = ReviewState(table(points, pts), run=1, frames=np.array(pts, np.int64))
    log = [StoredEvent(i, 1, "t", "p", event, "", "") for i, event in enumerate(events, 1)]
    return fold(state, log), points


def marks(state: ReviewState, pts: int) -> FloatArray:
    (face,) = state.faces_at(pts)
    assert face.landmarks is not None
    return face.landmarks.points


def test_faces_that_are_covered_have_steady_landmarks() -> None:
    state, points = reviewed()

    moved = np.abs(marks(state, 200) - points[5]).max()

    assert 0.05 < moved < 2.0


def test_landmarks_that_a_person_placed_stay_where_they_are() -> None:
    own = Landmarks(course([200])[0] + 3, "five")
    box = Box(*BOX)
    state, _ = reviewed(EditFace(FaceRef.track(1, 1), 200, box, own))

    assert marks(state, 200) == pytest.approx(own.points)


def test_a_rejected_face_shows_what_the_model_said() -> None:
    state, points = reviewed(Reject(FaceRef.track(1, 1), Scope.frame(), 200))

    assert marks(state, 200) == pytest.approx(points[5], abs=1e-3)
