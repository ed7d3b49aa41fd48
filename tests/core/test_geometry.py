"""Laws of boxes."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import geometry
from app.core.model import Box, FloatArray

EDGES = st.integers(-200, 400)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    x, y = draw(EDGES), draw(EDGES)
    return Box(x, y, x + draw(st.integers(1, 200)), y + draw(st.integers(1, 200)))


def stack(items: list[Box]) -> FloatArray:
    return np.array([b.array() for b in items], np.float32).reshape(-1, 4)


BOX_LISTS = st.lists(boxes(), max_size=12)


@given(BOX_LISTS, BOX_LISTS)
def test_iou_matrix_agrees_with_pairs(first: list[Box], second: list[Box]) -> None:
    matrix = geometry.iou_matrix(stack(first), stack(second))
    assert matrix.shape == (len(first), len(second))
    assert ((matrix >= 0) & (matrix <= 1)).all()
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            assert matrix[i, j] == pytest.approx(geometry.iou(b, a), abs=1e-6)
    same = geometry.iou_matrix(stack(first), stack(first))
    assert np.allclose(np.diag(same), 1)


@given(boxes(), boxes())
def test_intersection_counts_pixels(a: Box, b: Box) -> None:
    wide = max(0.0, min(a.x2, b.x2) - max(a.x1, b.x1))
    high = max(0.0, min(a.y2, b.y2) - max(a.y1, b.y1))
    found = geometry.intersections(a.array()[None], b.array()[None])[0, 0]
    assert found == pytest.approx(wide * high)


def test_empty_boxes_overlap_nothing() -> None:
    nothing = np.zeros((1, 4), np.float32)
    assert geometry.iou_matrix(nothing, nothing)[0, 0] == 0
    assert geometry.areas(np.array([[5, 5, 1, 9]], np.float32))[0] == 0


@given(BOX_LISTS, st.floats(0.1, 0.9), st.randoms(use_true_random=False))
def test_nms_keeps_the_best_apart(
    items: list[Box], threshold: float, chance: random.Random
) -> None:
    falling = np.linspace(1, 0.1, len(items)).tolist()
    chance.shuffle(falling)
    scores = np.array(falling, np.float32)
    array = stack(items)
    kept = geometry.nms(array, scores, threshold)
    assert len(set(kept.tolist())) == len(kept)
    assert (np.diff(scores[kept]) <= 0).all()
    matrix = geometry.iou_matrix(array[kept], array[kept])
    np.fill_diagonal(matrix, 0)
    assert (matrix <= threshold + 1e-6).all()
    for row in set(range(len(items))) - set(kept.tolist()):
        better = [k for k in kept if scores[k] >= scores[row]]
        assert any(geometry.iou(items[k], items[row]) > threshold - 1e-6 for k in better)


@given(boxes(), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_growing_contains_and_scales(
    box: Box, left: float, top: float, right: float, bottom: float
) -> None:
    grown = geometry.grow(box, left=left, top=top, right=right, bottom=bottom)
    assert grown.x1 <= box.x1 <= box.x2 <= grown.x2
    assert grown.y1 <= box.y1 <= box.y2 <= grown.y2
    assert grown.width == pytest.approx(box.width * (1 + left + right))
    assert grown.height == pytest.approx(box.height * (1 + top + bottom))


@given(boxes(), st.integers(1, 300), st.integers(1, 300))
def test_clipping_stays_inside(box: Box, width: int, height: int) -> None:
    part = geometry.clip(box, width, height)
    assert 0 <= part.x1 <= part.x2 <= width
    assert 0 <= part.y1 <= part.y2 <= height
    frame = np.array([[0, 0, width, height]], np.float32)
    inside = geometry.intersections(box.array()[None], frame)[0, 0]
    assert part.area == pytest.approx(inside)
    assert geometry.clip(part, width, height) == part


@given(EDGES, EDGES, EDGES, EDGES)
def test_normalized_is_the_same_box_the_right_way_round(a: int, b: int, c: int, d: int) -> None:
    box = geometry.normalized(Box(a, b, c, d))
    assert box.x1 <= box.x2
    assert box.y1 <= box.y2
    assert {box.x1, box.x2} == {a, c}
    assert geometry.normalized(box) == box


@given(boxes(), boxes(), st.floats(0, 1))
def test_interpolation_lies_between(a: Box, b: Box, share: float) -> None:
    middle = geometry.interpolate(a, b, share).array()
    low, high = np.minimum(a.array(), b.array()), np.maximum(a.array(), b.array())
    assert ((middle >= low - 1e-3) & (middle <= high + 1e-3)).all()
    assert geometry.interpolate(a, b, 0) == a
    assert geometry.interpolate(a, b, 1) == b


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@given(box=boxes())
def test_coded_boxes_cover_the_same_pixels(rotation: int, box: Box) -> None:
    width, height = 60, 40
    coded = np.arange(width * height).reshape(height, width)
    displayed = np.rot90(coded, -rotation // 90)
    inside = geometry.clip(box, displayed.shape[1], displayed.shape[0])
    back = geometry.box_to_coded(inside, rotation, width, coded_height=height)
    seen = displayed[int(inside.y1) : int(inside.y2), int(inside.x1) : int(inside.x2)]
    meant = coded[int(back.y1) : int(back.y2), int(back.x1) : int(back.x2)]
    assert sorted(seen.ravel()) == sorted(meant.ravel())
    assert (back.width * back.height) == pytest.approx(inside.width * inside.height)


def test_other_rotations_are_refused() -> None:
    with pytest.raises(ValueError, match="rotation"):
        geometry.box_to_coded(Box(0, 0, 1, 1), 45, 10, coded_height=10)


@given(BOX_LISTS, boxes())
def test_boxes_are_at_one_place_where_each_holds_the_middle_of_the_other(
    found: list[Box], box: Box
) -> None:
    def holds(one: Box, other: Box) -> bool:
        x, y = other.center
        return one.x1 <= x <= one.x2 and one.y1 <= y <= one.y2

    wanted = [holds(one, box) and holds(box, one) for one in found]
    assert geometry.one_place(stack(found), box).tolist() == wanted
    assert not geometry.one_place(np.full((1, 4), np.nan, np.float32), box).any()
