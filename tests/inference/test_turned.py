"""Footage that lies on its side, or stands on its head, and does not say so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from app.batch.api import detect
from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.core.settings import DetectionSettings
from app.inference.footage.samples import samples_of
from app.inference.footage.turned import back, turn_of, turned_picture
from app.inference.registry import build_detector
from app.video import open_medium
from tests.inference.conftest import astronaut

SIZE = (480, 320)
WIDTHS = (12, 14, 17)
BACK = {90: cv2.ROTATE_90_COUNTERCLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_CLOCKWISE}


def upright() -> tuple[Image, FloatArray]:
    """Three small heads on a soft ground, and where their faces are, (3, 4)."""
    across = np.linspace(60, 150, SIZE[0], dtype=np.float32)
    picture = np.asarray(np.repeat(np.tile(across, (SIZE[1], 1))[..., None], 3, 2), np.uint8)
    boxes = []
    for place, width in enumerate(WIDTHS):
        scale = width / 91
        head = cv2.resize(astronaut()[30:230, 140:310], None, fx=scale, fy=scale, interpolation=3)
        left, top = 30 + 150 * place, 90
        picture[top : top + head.shape[0], left : left + head.shape[1]] = head
        box = (np.array([180, 62, 271, 188]) - np.tile([140, 30], 2)) * scale
        boxes.append(box + np.array([left, top, left, top]))
    return picture, np.array(boxes, np.float32)


def make_turned(path: Path, turn: int, *, faces: bool = True, frames: int = 10) -> Path:
    """A clip that has to be turned clockwise by so many degrees to be upright."""
    picture = upright()[0]
    if not faces:
        picture = np.full_like(picture, 90)
    if turn:
        picture = np.asarray(cv2.rotate(picture, BACK[turn]), np.uint8)
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("ffv1", rate=25)
        stream.height, stream.width = picture.shape[:2]
        stream.pix_fmt = "yuv420p"
        for _ in range(frames):
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        out.mux(stream.encode(None))
    return path


def held(box: FloatArray, boxes: FloatArray) -> float:
    """The largest share of a box that one of the others holds."""
    low, high = np.maximum(boxes[:, :2], box[:2]), np.minimum(boxes[:, 2:], box[2:])
    return float(((high - low).clip(0).prod(1) / (box[2:] - box[:2]).prod()).max(initial=0))


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_faces_that_lie_or_stand_on_their_heads_are_covered(tmp_path: Path, turn: int) -> None:
    found = detect(make_turned(tmp_path / "in.mkv", turn))
    _, boxes = upright()
    none = np.zeros(len(boxes), np.float32)
    places = back(RawFaces(boxes, none), turn, SIZE if turn == 180 else SIZE[::-1]).boxes
    for frame in range(10):
        covered = found.boxes[found.frames == frame]
        assert min(held(place, covered) for place in places) > 0.7


@pytest.mark.parametrize(("turn", "faces"), [(0, True), (90, True), (180, True), (0, False)])
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
