"""Noisy pictures are smoothed before they are looked at; others are not."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from app.core.arrays import RawFaces
from app.core.model import Image
from app.core.settings import DetectionSettings
from app.inference.footage.noise import NoiseDetector, noise_of
from app.inference.registry import build_detector
from tests.inference.conftest import astronaut


def noisy(image: Image, sigma: float) -> Image:
    noise = np.random.default_rng(7).normal(0, sigma, image.shape)
    return np.asarray((image + noise).clip(0, 255), np.uint8)


class Keeper:
    """Keeps what it is shown, and finds nothing."""

    name, weights_hash, default_threshold, scales = "keeper", "", 0.5, True

    def __init__(self) -> None:
        self.shown: list[Image] = []

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return (max(width, height),)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        self.shown += images
        return [RawFaces.empty() for _ in images]

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        assert len(images) == len(sizes)
        return self.detect(images, min_score=min_score)

    def close(self) -> None:
        pass


@pytest.mark.parametrize("sigma", [4, 10, 20, 40])
def test_noise_is_measured_beside_edges_and_slopes(sigma: int) -> None:
    ramp = np.linspace(60, 190, 900)[None, :, None] * np.ones((700, 1, 3))
    ramp[200:400, 300:600] += 40
    one_colour = np.random.default_rng(3).normal(0, sigma, (700, 900, 1))
    assert noise_of(np.asarray(ramp + one_colour, np.uint8)) == pytest.approx(sigma, rel=0.1)
    assert noise_of(np.asarray(ramp, np.uint8)) < 0.5
    assert noise_of(astronaut()) < 2


def test_only_noisy_pictures_are_smoothed() -> None:
    keeper = Keeper()
    clean, grainy = astronaut(), noisy(astronaut(), 25)
    detector = NoiseDetector(keeper)
    detector.detect([clean, grainy], min_score=0.1)
    detector.detect_at([grainy], [(512,)], min_score=0.1)
    assert len(keeper.shown) == 3, "nothing is looked at twice"
    assert keeper.shown[0] is clean
    for shown in keeper.shown[1:]:
        apart = [cv2.absdiff(one, clean).mean() for one in (shown, grainy)]
        assert apart[0] < 0.7 * apart[1]


def test_detectors_are_built_so() -> None:
    grainy = noisy(astronaut(), 12)
    smoothed = np.asarray(cv2.GaussianBlur(grainy, (0, 0), 0.7), np.uint8)
    assert noise_of(smoothed) < 7
    detector = build_detector(DetectionSettings(), threads=1)
    try:
        first, second = detector.detect([grainy, smoothed], min_score=0.05)
    finally:
        detector.close()
    assert len(first) > 0
    assert np.array_equal(first.boxes, second.boxes)
