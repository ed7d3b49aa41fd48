"""Pictures whose pixels are not square are looked at as they are shown."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from app.batch.api import detect
from app.core.arrays import RawFaces
from app.core.model import FloatArray, MediaInfo
from app.inference.footage.shapes import Shape
from app.video import probe
from tests.heads import held, put_head, soft_ground

SHOWN = (640, 272)
WIDTHS = (12, 14, 16, 20)


def make_narrow(path: Path, aspect: int = 1) -> list[FloatArray]:
    """Faces of some sizes on a soft ground, stored at half their width; answers where, (4,)."""
    picture = soft_ground(SHOWN)
    heads = [put_head(picture, width, 60 + 140 * at, 100) for at, width in enumerate(WIDTHS)]
    boxes = [np.asarray(box / [2, 1, 2, 1], np.float32) for box in heads]
    half = (SHOWN[0] // 2, SHOWN[1])
    stored = np.asarray(cv2.resize(picture, half, interpolation=cv2.INTER_AREA), np.uint8)
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("libx264", rate=25, options={"crf": "4"})
        stream.width, stream.height, stream.pix_fmt = SHOWN[0] // 2, SHOWN[1], "yuv420p"
        stream.codec_context.sample_aspect_ratio = Fraction(aspect)
        for _ in range(5):
            frame = av.VideoFrame.from_ndarray(stored, "bgr24")
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return boxes


def test_faces_in_narrow_pictures_are_found_where_they_are_stored(tmp_path: Path) -> None:
    places = make_narrow(tmp_path / "narrow.mp4", aspect=2)
    assert probe(tmp_path / "narrow.mp4").sample_aspect == 2
    found = detect(tmp_path / "narrow.mp4")
    for frame in range(5):
        boxes = found.boxes[found.frames == frame]
        assert min(held(box, boxes) for box in places) > 0.7
        # None is as wide as it is shown: boxes are in the stored picture's pixels.
        assert (boxes[:, 2] - boxes[:, 0] < 0.9 * (boxes[:, 3] - boxes[:, 1])).all()
    make_narrow(tmp_path / "said_square.mp4")
    fewer = detect(tmp_path / "said_square.mp4")
    assert min(held(box, fewer.boxes) for box in places) < 0.5  # or the test shows nothing


@pytest.mark.parametrize(
    ("aspect", "rotation", "across", "down"),
    [
        (Fraction(1), 0, 1, 1),
        (Fraction(16, 15), 0, 1, 1),
        (Fraction(10, 11), 0, 1, 1),
        (Fraction(4, 3), 0, 4 / 3, 1),
        (Fraction(4, 3), 90, 1, 4 / 3),
        (Fraction(1, 2), 0, 1, 2),
        (Fraction(1, 2), 270, 2, 1),
        (Fraction(400), 0, 1, 1),
        (Fraction(0), 0, 1, 1),
    ],
)
def test_the_shape_follows_aspect_and_rotation(
    tmp_path: Path, aspect: Fraction, rotation: int, across: float, down: float
) -> None:
    shape = Shape.of(replace(_info(tmp_path), sample_aspect=aspect, rotation=rotation))
    assert (shape.across, shape.down) == pytest.approx((across, down))
    assert shape.square == (across == down == 1)


def test_what_is_found_is_brought_back() -> None:
    shape = Shape(2.0, 1.0)
    boxes = np.array([[10, 20, 30, 40]], np.float32)
    assert shape.size(100, 50) == (200, 50)
    assert shape.image(np.zeros((50, 100, 3), np.uint8)).shape == (50, 200, 3)
    assert shape.boxes(boxes).tolist() == [[20, 20, 60, 40]]
    marks = np.full((1, 5, 2), 8, np.float32)
    faces = RawFaces(shape.boxes(boxes), np.array([0.5], np.float32), marks)
    back = shape.stored(faces)
    assert back.boxes.tolist() == boxes.tolist()
    assert back.landmarks is not None
    assert back.landmarks[0, 0].tolist() == [4, 8]
    assert Shape().stored(faces) is faces


def _info(folder: Path) -> MediaInfo:
    make_narrow(folder / "any.mp4")
    return probe(folder / "any.mp4")
