"""Pictures in light of one colour, and grey ones, are looked at in white or warm light as well."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.core.model import Image
from app.core.settings import DetectionSettings
from app.inference.footage.light import in_other_light
from app.inference.registry import build_detector
from tests.inference.conftest import astronaut

TINTS = {"water": (1.2, 0.8, 0.4), "leaves": (0.4, 1.1, 0.4), "stage": (1.1, 0.3, 1.0),
         "darkroom": (0.2, 0.25, 1.2)}  # fmt: skip


def in_light(image: Image, gains: tuple[float, float, float]) -> Image:
    return np.asarray((image * np.array(gains)).clip(0, 255), np.uint8)


def grey(image: Image) -> Image:
    one = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    return np.asarray(cv2.cvtColor(one, cv2.COLOR_GRAY2BGR), np.uint8)


@pytest.mark.parametrize("gains", TINTS.values(), ids=TINTS)
def test_coloured_light_is_made_white(gains: tuple[float, float, float]) -> None:
    picture = in_light(astronaut(), gains)
    same, found = in_other_light(picture)
    assert same is picture
    levels = found.reshape(-1, 3).mean(0)
    assert levels.max() < 1.25 * levels.min()


@pytest.mark.parametrize("channel", [0, 1, 2])
def test_a_picture_of_one_colour_alone_is_grey_made_warm_and_sharp(channel: int) -> None:
    picture = np.zeros_like(astronaut())
    picture[..., channel] = grey(astronaut())[..., 0]
    (found,) = in_other_light(picture)
    blue, green, red = found.reshape(-1, 3).mean(0)
    assert blue < green < red
    edges = [
        cv2.Laplacian(one, cv2.CV_64F).std() for one in (found[..., 1], grey(astronaut())[..., 0])
    ]
    assert edges[0] > edges[1]
    (plain,) = in_other_light(grey(astronaut()))
    assert np.abs(found.astype(int) - plain).max() <= 1, "whatever the colour was"


def test_white_light_and_darkness_stay_as_they_are() -> None:
    dark = in_light(grey(astronaut()), (0.02, 0.06, 0.02))
    for picture in (astronaut(), in_light(astronaut(), (0.8, 1.0, 1.2)), dark):
        (shown,) = in_other_light(picture)
        assert shown is picture


@pytest.mark.parametrize("gains", [(0.0, 1.0, 0.0), (1.0, 0.0, 0.0), (0.15, 0.9, 0.15)])
def test_a_small_face_is_found_as_surely_as_in_white_light(
    gains: tuple[float, float, float],
) -> None:
    small = cv2.resize(astronaut(), None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA)
    framed = cv2.copyMakeBorder(small, 40, 200, 60, 250, cv2.BORDER_REPLICATE)
    picture = np.asarray(framed, np.uint8)
    detector = build_detector(DetectionSettings(), threads=1)
    try:
        white, colored = detector.detect([picture, in_light(picture, gains)], min_score=0.05)
    finally:
        detector.close()
    assert colored.scores[0] > white.scores[0] - 0.1
