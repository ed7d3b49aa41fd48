"""Footage that lies on its side, or stands on its head, and does not say so."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.batch.api import detect
from app.core.arrays import RawFaces
from app.core.settings import DetectionSettings
from app.inference.footage.samples import samples_of
from app.inference.footage.turned import back, turn_of, turned_picture
from app.inference.registry import build_detector
from app.video import open_medium
from tests.heads import held
from tests.turned_clips import lying, make_turned, middles, upright


@pytest.mark.parametrize("turn", [45, 90, 180, 270, 315])
def test_faces_that_lie_or_stand_on_their_heads_are_covered(tmp_path: Path, turn: int) -> None:
    found = detect(make_turned(tmp_path / "in.mkv", turn))
    places = middles(turn)
    for frame in range(10):
        covered = found.boxes[found.frames == frame]
        assert min(held(place, covered) for place in places) > 0.7


@pytest.mark.parametrize("turn", [0, 45, 90, 180, 270, 315])
def test_faces_of_a_still_are_covered_however_it_lies(tmp_path: Path, turn: int) -> None:
    cv2.imwrite(str(tmp_path / "in.png"), lying(upright()[0], turn))
    found = detect(tmp_path / "in.png")
    assert min(held(place, found.boxes) for place in middles(turn)) > 0.7


@pytest.mark.parametrize(
    ("turn", "faces"), [(0, True), (90, True), (180, True), (315, True), (0, False)]
)
def test_a_turn_is_found_where_faces_say_so(tmp_path: Path, turn: int, faces: bool) -> None:
    info, index = open_medium(make_turned(tmp_path / "in.mkv", turn, faces=faces))
    detector = build_detector(DetectionSettings(), threads=1)
    try:
        assert turn_of(samples_of(info, index), detector) == turn
    finally:
        detector.close()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_what_is_found_is_turned_back(turn: int) -> None:
    picture = np.zeros((40, 70, 3), np.uint8)
    picture[10:18, 20:50] = 255
    turned = turned_picture(picture, turn)
    rows, columns = np.nonzero(turned[..., 0])
    box = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
    marks = np.array([[box[:2], box[2:]]], np.float32)
    faces = RawFaces(np.array([box], np.float32), np.ones(1, np.float32), marks)
    found = back(faces, turn, (70, 40))
    assert found.boxes.tolist() == [[20, 10, 50, 18]]
    assert found.landmarks is not None
    assert sorted(found.landmarks[0, :, 0]) == [20, 50]
    assert sorted(found.landmarks[0, :, 1]) == [10, 18]


@pytest.mark.parametrize("turn", [45, 315])
def test_a_face_that_lies_askew_gets_a_square_around_it(turn: int) -> None:
    picture = np.zeros((400, 700, 3), np.uint8)
    cv2.ellipse(picture, ((420.0, 150.0), (60.0, 90.0), float(-turn)), (255, 255, 255), -1)
    rows, columns = np.nonzero(turned_picture(picture, turn)[..., 0] > 128)
    box = np.array([columns.min(), rows.min(), columns.max() + 1, rows.max() + 1], np.float32)
    assert (box[2:] - box[:2]).tolist() == pytest.approx([60, 90], abs=4), "it stands upright there"
    marks = ((box[:2] + box[2:]) / 2).reshape(1, 1, 2).astype(np.float32)
    found = back(RawFaces(box[None], np.ones(1, np.float32), marks), turn, (700, 400))
    rows, columns = np.nonzero(picture[..., 0])
    placed = found.boxes[0]
    assert (placed[:2] <= [columns.min(), rows.min()]).all(), "all of it is inside"
    assert (placed[2:] > [columns.max(), rows.max()]).all()
    assert (placed[2:] - placed[:2]).tolist() == pytest.approx([90, 90], abs=4)
    assert found.landmarks is not None
    assert found.landmarks[0, 0].tolist() == pytest.approx([420, 150], abs=2)
