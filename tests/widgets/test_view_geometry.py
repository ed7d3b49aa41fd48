"""Zoom, handles, drags and the time axis, without a window."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from app.core.model import FIVE_POINTS, Box, Face, Landmarks, Provenance
from app.widgets.picture import face_geometry as geometry
from app.widgets.picture.gestures import Drag, Kind, target_at
from app.widgets.picture.view_transform import ViewTransform
from app.widgets.timeline.time_axis import TimeAxis, tick_label

SIZE = (640.0, 360.0)


def face_at(box: Box, **more: object) -> Face:
    return Face(0, box, 0.9, Provenance.DETECTOR, track=1, **more)  # type: ignore[arg-type]


@given(
    st.floats(0.2, 8),
    st.floats(0, 800),
    st.floats(0, 600),
    st.sampled_from([1.0, 1.42, 0.9]),
)
def test_zooming_keeps_the_point_under_the_cursor(
    factor: float, x: float, y: float, aspect: float
) -> None:
    transform = ViewTransform()
    transform.set_view(800, 600)
    transform.set_picture(*SIZE, aspect)
    transform.zoom(6.0, QPointF(400, 300))  # larger than the view both ways: nothing is centred
    at = QPointF(x, y)
    before = transform.to_picture(at)
    transform.zoom(max(factor, 0.9), at)
    rect = transform.picture_rect()
    touches = min(
        abs(rect.left()), abs(rect.top()), abs(rect.right() - 800), abs(rect.bottom() - 600)
    )
    after = transform.to_picture(at)
    if touches > 1e-6:
        assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1e-6)


def test_a_fitted_picture_is_whole_and_centred() -> None:
    transform = ViewTransform()
    transform.set_view(800, 600)
    transform.set_picture(*SIZE)
    rect = transform.picture_rect()
    assert (rect.width(), rect.height()) == pytest.approx((800, 450))
    assert (rect.x(), rect.y()) == pytest.approx((0, 75))


@given(st.floats(0.4, 2.5), st.floats(0.5, 6), st.floats(0, 800), st.floats(0, 600))
def test_pixels_that_are_not_square_are_stretched_on_screen_only(
    aspect: float, factor: float, x: float, y: float
) -> None:
    transform = ViewTransform()
    transform.set_view(800, 600)
    transform.set_picture(*SIZE, aspect)
    rect = transform.picture_rect()
    assert rect.width() / rect.height() == pytest.approx(SIZE[0] / SIZE[1] * aspect)
    assert rect.width() <= 800 + 1e-6
    assert rect.height() <= 600 + 1e-6
    transform.zoom(factor, QPointF(300, 200))
    there = transform.to_picture(QPointF(x, y))
    back = transform.to_view(there)
    assert (back.x(), back.y()) == pytest.approx((x, y), abs=1e-6)
    corner = transform.to_picture(transform.picture_rect().bottomRight())
    assert (corner.x(), corner.y()) == pytest.approx(SIZE)


@given(
    st.sampled_from(geometry.HANDLES),
    st.floats(-500, 500),
    st.floats(-500, 500),
)
def test_a_resized_box_is_never_inside_out(handle: tuple[int, int], dx: float, dy: float) -> None:
    box = geometry.resized(Box(100, 100, 160, 180), dx, dy, handle=handle)
    assert box.width >= geometry.SMALLEST - 1e-9
    assert box.height >= geometry.SMALLEST - 1e-9


@given(st.floats(-2000, 2000), st.floats(-2000, 2000))
def test_a_moved_box_stays_reachable(dx: float, dy: float) -> None:
    box = geometry.moved(Box(100, 100, 160, 180), dx, dy, size=SIZE)
    assert box.width == pytest.approx(60)
    assert box.x2 >= geometry.SMALLEST - 1e-6
    assert box.x1 <= SIZE[0] - geometry.SMALLEST + 1e-6
    assert box.y2 >= geometry.SMALLEST - 1e-6
    assert box.y1 <= SIZE[1] - geometry.SMALLEST + 1e-6


def test_landmarks_follow_the_box() -> None:
    marks = Landmarks(
        np.array([[10, 10], [20, 10], [15, 15], [10, 20], [20, 20]]), FIVE_POINTS.name
    )
    moved = geometry.follow_box(marks, Box(0, 0, 30, 30), Box(100, 50, 160, 80))
    assert moved is not None
    assert moved.points[0].tolist() == [120, 60]
    assert moved.points[4].tolist() == [140, 70]


def test_the_smallest_face_under_the_mouse_is_taken() -> None:
    outer, inner = face_at(Box(0, 0, 100, 100)), face_at(Box(40, 40, 60, 60))
    assert geometry.hit_face([outer, inner], 50, 50) is inner
    assert geometry.hit_face([outer, inner], 10, 10) is outer
    assert geometry.hit_face([outer, inner], 200, 10) is None


def test_a_press_on_empty_picture_draws_and_a_click_asks_for_nothing() -> None:
    target = target_at([], None, QPointF(10, 10), scale=1, adding=False)
    assert target.kind is Kind.DRAW
    drag = Drag(target, QPointF(10, 10), size=SIZE, scale=1)
    assert drag.outcome().box is None
    drag.move(QPointF(60, 80))
    assert drag.outcome().box == Box(10, 10, 60, 80)


def test_adding_ignores_faces_that_are_there() -> None:
    face = face_at(Box(0, 0, 100, 100))
    point = QPointF(50, 50)
    assert target_at([face], None, point, scale=1, adding=False).kind is Kind.MOVE
    assert target_at([face], None, point, scale=1, adding=True).kind is Kind.DRAW


def test_the_time_axis_zooms_about_a_point_and_stays_inside() -> None:
    axis = TimeAxis()
    axis.reset(100.0)
    axis.place(50, 1000)
    x = axis.x(30.0)
    axis.zoom(10, 30.0)
    assert axis.x(30.0) == pytest.approx(x)
    assert axis.span == pytest.approx(10)
    axis.pan(-1000)
    assert axis.start == 0
    axis.pan(1000)
    assert axis.end == pytest.approx(100)
    assert axis.follow(5.0)
    assert axis.start <= 5.0 <= axis.end


def test_ticks_are_labelled_as_finely_as_they_lie() -> None:
    assert tick_label(65, 5) == "1:05"
    assert tick_label(3665, 60) == "1:01:05"
    assert tick_label(1.5, 0.5) == "0:01.5"
    assert tick_label(0.25, 0.05) == "0:00.25"
