"""The second look of a landmark model: the face upright, its points back where they belong."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import FaceTable, RawFaces
from app.core.model import FIVE_POINTS, IBUG68, FloatArray, Image, LandmarkScheme
from app.inference.landmarks.crops import LandmarkedDetector, locate_faces, warped
from app.inference.landmarks.looks import together
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
    # The second look is nine times as sure, so it counts 81 times as much.
    assert sure.tolist() == pytest.approx([1 / (1 + 9 ** (-81 / 82))])
    eyes = model.said[1][0][:2]
    # In the second look the eyes are level and the face is larger: it was framed by its points.
    assert abs(eyes[1, 1] - eyes[0, 1]) < 2
    assert eyes[1, 0] > eyes[0, 0]


def test_looks_that_are_as_sure_count_alike_and_a_surer_one_more() -> None:
    points = np.stack([np.zeros((2, 5, 2)), np.ones((2, 5, 2))]).astype(np.float32)
    logits = np.log(np.array([[1.0, 1.0], [1.0, 3.0]], np.float32))
    mean, logit = together(points, logits)
    np.testing.assert_allclose(mean[0], 0.5)
    np.testing.assert_allclose(mean[1], 0.9, rtol=1e-5)
    np.testing.assert_allclose(logit, [0, 0.9 * math.log(3)], rtol=1e-5)
    assert together(points[:, :0], logits[:, :0])[0].shape == (0, 5, 2)


class Found:
    """A stand-in detector that finds two faces."""

    name, weights_hash, default_threshold, scales = "found", "", 0.5, True

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return (max(width, height),)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        boxes = np.array([[150, 100, 250, 200], [140, 95, 255, 205]], np.float32)
        return [RawFaces(boxes, np.full(2, 0.9, np.float32)) for _ in images]

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        return self.detect(images, min_score=min_score)

    def close(self) -> None: ...


class Doubting(Dots):
    """Is sure of the first face only."""

    def locate(self, crops: Sequence[Image]) -> tuple[FloatArray, FloatArray]:
        points, _ = super().locate(crops)
        return points, np.array([0.8, 0.49], np.float32)[: len(crops)]


def test_landmarks_that_a_model_is_unsure_of_are_not_used() -> None:
    image, truth = turned_face(0)
    (faces,) = LandmarkedDetector(Found(), Doubting(upright=False)).detect([image], min_score=0.1)
    assert faces.landmarks is not None
    np.testing.assert_allclose(faces.landmarks[0], truth, atol=1.0)
    assert np.isnan(faces.landmarks[1]).all()
    table = FaceTable.of_detections([(0, faces)])
    assert [table.landmarks_of(row) is None for row in range(2)] == [False, True]


class Unsteady(Dots):
    """Doubts all that it sees but the third time."""

    def locate(self, crops: Sequence[Image]) -> tuple[FloatArray, FloatArray]:
        points, _ = super().locate(crops)
        sure = 0.9 if len(self.said) == 3 else 0.4
        return points + np.float32(20 if sure < 0.5 else 0), np.full(len(crops), sure, np.float32)


def test_a_face_in_doubt_is_looked_at_a_third_time() -> None:
    image, truth = turned_face(20)
    box = np.concatenate([truth.min(0) - 12, truth.max(0) + 12])[None]
    model = Unsteady(upright=True)
    points, sure = locate_faces(image, box, model)
    assert len(model.said) == 3
    assert sure[0] > 0.85
    # The third look is right and sure: it nearly decides alone.
    assert np.abs(points[0] - truth).max() < 2.0


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
