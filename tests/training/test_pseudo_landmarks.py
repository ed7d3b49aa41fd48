"""Landmarks lent by another predictor: kept only where it is sure."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.core.errors import EnvironmentProblem
from app.core.model import FloatArray, Image
from app.evaluate.annotations import read_annotations
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from tests.training.drawn_faces import face_points
from training.data.pseudo import dlib_predictor, write_pseudo_landmarks


@pytest.fixture
def portrait(tmp_path: Path) -> LabelledPicture:
    (tmp_path / "in/images").mkdir(parents=True)
    path = tmp_path / "in/images/a.png"
    cv2.imwrite(str(path), np.full((200, 200, 3), 90, np.uint8))
    boxes = [[50, 40, 150, 170], [5, 5, 25, 30], [60, 60, 160, 190]]
    return picture("images/a.png", PictureSource(path), boxes, masked=[False, False, True])


def steady(image: Image, left: float, top: float, side: float) -> FloatArray:
    """The same place in the picture, wherever the frame is; pieces start at (10, 0) here."""
    zoom = image.shape[0] / 200
    return np.asarray(face_points((90, 110), 90) * zoom, np.float32)


def test_sure_faces_are_written(portrait: LabelledPicture, tmp_path: Path) -> None:
    counts = write_pseudo_landmarks([portrait], tmp_path / "out", steady)
    assert counts == {"pseudo_sure": 1, "pseudo_fair": 0}
    (one,) = read_annotations(tmp_path / "out")
    assert one.dataset == "pseudo_sure"
    assert not one.complete
    assert one.landmarks[0] is not None
    assert one.boxes.tolist() == [[50, 40, 150, 170]]
    assert one.source.read().shape == (200, 200, 3)


def test_unsure_faces_are_left_out(portrait: LabelledPicture, tmp_path: Path) -> None:
    def follows_the_frame(image: Image, left: float, top: float, side: float) -> FloatArray:
        return face_points((left + side / 2, top + side / 2), side * 0.9)

    counts = write_pseudo_landmarks([portrait], tmp_path / "out", follows_the_frame)
    assert sum(counts.values()) == 0


def test_missing_dlib_comes_with_the_way_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.data.pseudo.find_spec", lambda name: None)
    with pytest.raises(EnvironmentProblem, match="pip install dlib-bin"):
        dlib_predictor()
