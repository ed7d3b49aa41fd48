"""The second look of a landmark model: the face upright, its points back where they belong."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.model import FIVE_POINTS, IBUG68, FloatArray, Image, LandmarkScheme
from app.inference.landmarks.crops import locate_faces, warped
from app.inference.landmarks.upright import upright

COLORS = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 0], [255, 0, 255]], np.float32)


class Dots:
    """A stand-in model that finds five dots by their colours."""

    name, weights_hash, crop_size, crop_margin = "dots", "", 128, 0.3
    scheme: LandmarkScheme = FIVE_POINTS

    def __init__(self, *, upright: bool) -> None:
        self.upright = upright
        self.crops: list[Image] = []
        self.said: list[FloatArray] = []

    def locate(self, crops: Sequence[Image]) -> tuple[FloatArray, FloatArray]:
        points = np.zeros((len(crops), 5, 2), np.float32)
        ys, xs = np.mgrid[0 : self.crop_size, 0 : self.crop_size] + 0.5
        for row, crop in enumerate(crops):
            for number, color in enumerate(COLORS):
                apart = np.abs(crop.astype(np.float32) - color).sum(2)
                weight = np.maximum(0, 200 - apart)
                points[row, number] = (
                    (xs * weight).sum() / weight.sum(),
                    (ys * weight).sum() / weight.sum(),
                )
        self.crops += crops
        self.said.append(points)
        sure = 0.5 if len(self.said) == 1 else 0.9
        return points, np.full(len(crops), sure, np.float32)

    def close(self) -> None: ...


def turned_face(degrees: float, size: float = 60.0) -> tuple[Image, FloatArray]:
    """A black picture with five coloured dots, and where they are."""
    shape = np.array([[-0.4, -0.3], [0.4, -0.3], [0, 0.05], [-0.3, 0.4], [0.3, 0.4]]) * size
    angle = math.radians(degrees)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    points = shape @ turn.T + [200.0, 150.0]
    image = np.zeros((300, 400, 3), np.uint8)
    for (x, y), color in zip(points, COLORS, strict=True):
        cv2.circle(image, (round(x), round(y)), 3, color.tolist(), -1)
    return image, np.round(points).astype(np.float32) + 0.5


@pytest.mark.parametrize("degrees", [0.0, 25.0, -50.0])
def test_both_looks_come_back_to_the_picture(degrees: float) -> None:
    image, truth = turned_face(degrees)
    box = np.concatenate([truth.min(0) - 12, truth.max(0) + 12])[None]
    model = Dots(upright=True)
    points, sure = locate_faces(image, box, model)
    np.testing.assert_allclose(points[0], truth, atol=1.0)
    assert sure.tolist() == pytest.approx([0.7])
    eyes = model.said[1][0][:2]
    # In the second look the eyes are level and the face is larger: it was framed by its points.
    assert abs(eyes[1, 1] - eyes[0, 1]) < 2
    assert eyes[1, 0] > eyes[0, 0]


def test_one_look_is_enough_for_a_model_that_says_so() -> None:
    image, truth = turned_face(10)
    model = Dots(upright=False)
    points, sure = locate_faces(image, np.array([[150, 100, 250, 200]], np.float32), model)
    assert len(model.said) == 1
    assert sure.tolist() == [0.5]
    np.testing.assert_allclose(points[0], truth, atol=1.0)


def test_no_face_is_no_look() -> None:
    model = Dots(upright=True)
    points, sure = locate_faces(np.zeros((9, 9, 3), np.uint8), np.zeros((0, 4), np.float32), model)
    assert points.shape == (0, 5, 2)
    assert sure.shape == (0,)
    assert model.said == []


@given(
    st.floats(-170, 170),
    st.floats(20, 300),
    st.tuples(st.floats(-50, 900), st.floats(-50, 900)),
)
def test_the_map_levels_the_eyes_and_centres_the_face(
    degrees: float, size: float, centre: tuple[float, float]
) -> None:
    rng = np.random.default_rng(1)
    plain = rng.uniform(-0.5, 0.5, (68, 2)) * size
    plain[36:42] += [-0.3 * size, -0.2 * size]
    plain[42:48] += [0.3 * size, -0.2 * size]
    angle = math.radians(degrees)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    points = (plain @ turn.T + centre).astype(np.float32)
    matrix = upright(points, IBUG68, 0.1, size=112)
    moved = points @ matrix[:, :2].T + matrix[:, 2]
    left, right = moved[36:42].mean(0), moved[42:48].mean(0)
    assert abs(right[1] - left[1]) < 0.05
    assert right[0] > left[0]
    assert moved.min() > 0
    assert moved.max() < 112
    # A turn and one scale, nothing else.
    gram = matrix[:, :2] @ matrix[:, :2].T
    np.testing.assert_allclose(gram, np.eye(2) * gram[0, 0], atol=1e-6)


def test_a_face_that_is_a_point_does_no_harm() -> None:
    matrix = upright(np.full((68, 2), 7.0, np.float32), IBUG68, 0.1, size=112)
    assert np.isfinite(matrix).all()
    assert warped(np.zeros((20, 20, 3), np.uint8), matrix, 112).shape == (112, 112, 3)
