"""The second look: cut-outs keep the face in their middle, and its verdict reaches the state."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage import data

from app.core.arrays import FaceTable, RawFaces
from app.core.settings import DetectionSettings
from app.inference.judgements import JUDGEMENTS, Judgement
from app.inference.second_look import cut_out, second_look
from app.video import open_medium

FACE = np.array([172, 60, 276, 200], np.float32)
"""Where the face of skimage's astronaut is."""


@given(
    x=st.floats(-30, 600),
    y=st.floats(-30, 400),
    side=st.floats(2, 500),
)
def test_a_cut_out_has_the_face_in_its_middle(x: float, y: float, side: float) -> None:
    image = np.zeros((400, 600, 3), np.uint8)
    box = np.array([x, y, x + side, y + side], np.float32)
    centre = (box[:2] + box[2:]) / 2
    # Nearer to the edge the picture is mirrored, and so is the mark.
    inside = 2 * side < x < 600 - 3 * side and 2 * side < y < 400 - 3 * side
    if inside:
        cv2.circle(
            image, (int(centre[0]), int(centre[1])), max(1, int(side / 8)), (255, 255, 255), -1
        )
    crop, size = cut_out(image, box)
    assert crop.shape == (160, 160, 3)
    assert 0 < size <= 160
    if inside and side > 12:
        bright = np.argwhere(crop[..., 0] > 100)
        assert np.abs(bright.mean(axis=0) - 80).max() < 3 + 0.1 * size


@pytest.mark.parametrize("judgement", JUDGEMENTS.values(), ids=JUDGEMENTS)
def test_more_conviction_never_lowers_the_score(judgement: Judgement) -> None:
    combine = judgement.chance
    steps = np.linspace(0, 1, 11)
    for a in steps:
        for b in steps:
            assert np.all(np.diff([combine(v, a, b) for v in steps]) > 0)
            assert np.all(np.diff([combine(a, v, b) for v in steps]) > 0)
            assert np.all(np.diff([combine(a, b, v) for v in steps]) > 0)


def _astronaut(folder: Path) -> Path:
    path = folder / "astronaut.png"
    cv2.imwrite(str(path), cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2BGR))
    return path


@pytest.fixture
def doubtful(tmp_path: Path) -> tuple[Path, FaceTable]:
    """A face and a piece of the rocket beside it, both proposed with a score of .3."""
    path = _astronaut(tmp_path)
    boxes = np.stack([FACE, np.array([400, 90, 470, 180], np.float32)])
    raw = RawFaces(boxes, np.array([0.3, 0.3], np.float32), None)
    table = FaceTable.of_detections([(0, raw)])
    table.tracks[:] = [1, 2]
    return path, table


@pytest.mark.parametrize("model", JUDGEMENTS)
def test_a_face_is_lifted_and_a_rocket_is_not(model: str, doubtful: tuple[Path, FaceTable]) -> None:
    path, table = doubtful
    info, index = open_medium(path)
    scores = second_look(info, index, table, DetectionSettings(model=model))
    assert scores[1] > 0.85
    assert scores[2] < 0.25


def test_what_is_certain_is_not_looked_at_again(doubtful: tuple[Path, FaceTable]) -> None:
    path, table = doubtful
    table.scores[:] = [0.9, 0.1]
    info, index = open_medium(path)
    assert second_look(info, index, table, DetectionSettings()) == {}


def test_there_is_none_where_none_was_fitted(doubtful: tuple[Path, FaceTable]) -> None:
    path, table = doubtful
    info, index = open_medium(path)
    assert second_look(info, index, table, DetectionSettings(model="retinaface")) == {}
