"""Interlaced pictures: a face that moves between their two moments is found in both."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from app.batch.api import detect
from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.inference.detectors.fast import FaceveilFast, FastOptions
from app.inference.footage.fields import FieldDetector, combed, fields_of
from app.inference.footage.noise import noise_of
from app.inference.footage.several import of_all
from tests.heads import held, put_head, soft_ground
from tests.inference.conftest import astronaut

SIZE = (480, 272)
FACE = 20
"""Pixels that the face is wide."""


def moment(x: float) -> tuple[Image, FloatArray]:
    """A small head on a soft ground, and where its face is, (4,)."""
    picture = soft_ground(SIZE)
    return picture, put_head(picture, FACE, round(x), 100)


def woven(upper: Image, lower: Image) -> Image:
    """One picture of two moments: the first in rows 0, 2, 4, ..., the second between."""
    picture = upper.copy()
    picture[1::2] = lower[1::2]
    return picture


def test_teeth_tell_interlaced_pictures_from_whole_ones() -> None:
    whole = astronaut()
    assert not combed(whole)
    assert not combed(np.asarray(cv2.GaussianBlur(whole, (0, 0), 2), np.uint8))
    assert combed(woven(whole, np.roll(whole, 6, axis=1)))
    first, second = moment(200)[0], moment(208)[0]
    assert combed(woven(first, second))
    assert not combed(woven(first, first))
    assert not combed(np.zeros((3, 3, 3), np.uint8))


def test_grain_is_no_teeth_and_teeth_are_no_grain() -> None:
    grain = np.random.default_rng(5).normal(0, 15, (*SIZE[::-1], 3))
    first, second = ((moment(x)[0] + grain).clip(0, 255).astype(np.uint8) for x in (200, 208))
    assert not combed(first)
    assert combed(woven(first, second))
    whole = astronaut()
    assert noise_of(woven(whole, np.roll(whole, 6, axis=1))) < 3


@pytest.mark.parametrize("height", [200, 201])
def test_each_moment_stands_where_it_was(height: int) -> None:
    rows = np.linspace(0, 200, height, dtype=np.float32)
    ramp = np.repeat(np.repeat(rows[:, None], 32, 1)[..., None], 3, 2)
    marked = np.asarray(ramp, np.uint8)
    for moment_ in fields_of(marked):
        assert moment_.shape == marked.shape
        assert np.abs(moment_[2:-2].astype(int) - marked[2:-2]).max() <= 1
    upper, lower = fields_of(woven(np.full_like(marked, 10), np.full_like(marked, 90)))
    assert (upper == 10).all()
    assert (lower == 90).all()


def test_a_face_that_moved_gets_a_box_around_both_its_places() -> None:
    def faces(*boxes: tuple[float, float, float, float], score: float) -> RawFaces:
        array = np.array(boxes, np.float32).reshape(-1, 4)
        return RawFaces(array, np.full(len(boxes), score, np.float32))

    looks = [
        faces(score=0.0),
        faces((10, 10, 30, 40), (200, 10, 220, 40), score=0.6),
        faces((16, 10, 36, 40), score=0.8),
    ]
    found = of_all(looks)
    assert found.boxes.tolist() == [[10, 10, 36, 40], [200, 10, 220, 40]]
    assert found.scores.tolist() == pytest.approx([0.8, 0.6])
    assert len(of_all([faces(score=0.0)] * 3)) == 0


def test_a_small_face_that_moves_is_found_at_both_moments() -> None:
    plain = FaceveilFast(FastOptions(), device="cpu", threads=1)
    detector = FieldDetector(plain)
    least = detector.default_threshold
    unparted = []
    try:
        for x in (60, 180, 300):
            (first, there), (second, later) = moment(x), moment(x + 10)
            picture = woven(first, second)
            (found,) = detector.detect([picture], min_score=least)
            assert held(there, found.boxes) > 0.85
            assert held(later, found.boxes) > 0.85
            (before,) = plain.detect([picture], min_score=least)
            unparted.append(min(held(there, before.boxes), held(later, before.boxes)))
            (whole,) = detector.detect([first], min_score=least)
            (same,) = plain.detect([first], min_score=least)
            assert np.array_equal(whole.boxes, same.boxes)
    finally:
        plain.close()
    assert min(unparted) < 0.8  # or the test shows nothing


def test_a_film_of_a_face_that_moves_is_covered_throughout(tmp_path: Path) -> None:
    path = tmp_path / "interlaced.mkv"
    places = []
    with av.open(str(path), "w") as out:
        stream = out.add_stream("ffv1", rate=25)
        stream.width, stream.height = SIZE
        stream.pix_fmt = "yuv420p"
        for number in range(24):
            (first, there), (second, later) = moment(20 + 16 * number), moment(28 + 16 * number)
            places.append((there, later))
            out.mux(stream.encode(av.VideoFrame.from_ndarray(woven(first, second), "bgr24")))
        out.mux(stream.encode(None))
    found = detect(path)
    shares = [
        min(held(box, found.boxes[found.frames == frame]) for box in both)
        for frame, both in enumerate(places)
    ]
    assert min(shares) > 0.75, shares
