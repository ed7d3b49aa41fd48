"""Boxes, landmarks, faces: small facts the rest relies on."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given

from app.core.geometry import follow
from app.core.model import (
    FIVE_POINTS,
    IBUG68,
    SCHEMES,
    Box,
    Face,
    Landmarks,
    Provenance,
    Status,
)
from tests.studies import boxes, landmarks


@given(boxes())
def test_box_round_trip(box: Box) -> None:
    again = Box.of(box.array())
    assert np.allclose(again.array(), box.array())
    assert box.area == pytest.approx(box.width * box.height)
    x, y = box.center
    assert box.x1 <= x <= box.x2
    assert box.y1 <= y <= box.y2


def test_box_inside_out_has_no_area() -> None:
    assert Box(5, 5, 1, 9).area == 0


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_schemes_name_points_that_exist(scheme: object) -> None:
    assert scheme in (FIVE_POINTS, IBUG68)
    assert isinstance(scheme, type(FIVE_POINTS))
    points = sorted(point for group in scheme.groups.values() for point in group)
    assert points == list(range(scheme.size)), "each point lies in exactly one group"


def test_landmarks_need_their_number_of_points() -> None:
    with pytest.raises(ValueError, match=r"needs \(5, 2\)"):
        Landmarks(np.zeros((4, 2), np.float32), "five")


@given(landmarks())
def test_equal_landmarks_are_one(marks: Landmarks) -> None:
    copy = Landmarks(marks.points.copy(), marks.scheme)
    assert copy == marks
    assert len({copy, marks}) == 1
    assert marks != Landmarks(marks.points + 1000, marks.scheme)
    assert marks != "five"
    assert marks.group("mouth").shape == (2, 2)
    assert marks.group("left_brow").shape == (0, 2)


@given(landmarks(), boxes(), boxes())
def test_landmarks_follow_there_and_back(marks: Landmarks, old: Box, new: Box) -> None:
    there = follow(marks, old, new)
    back = follow(there, new, old)
    assert back is not None
    assert np.allclose(back.points, marks.points, atol=1 + np.abs(marks.points).max() * 1e-2)
    assert follow(None, old, new) is None
    assert follow(marks, Box(1, 1, 1, 1), new) == marks


def test_undecided_means_redacted() -> None:
    face = Face(0, Box(0, 0, 1, 1), 0.0, Provenance.DETECTOR)
    assert face.status is Status.UNDECIDED
    assert face.covered
    assert not dataclasses.replace(face, status=Status.REJECTED).covered


def test_provenance_numbers_are_stored() -> None:
    assert [(who.value, who.word) for who in Provenance] == [
        (0, "detector"),
        (1, "tracker"),
        (2, "person"),
    ]
