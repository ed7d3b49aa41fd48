"""The gate's detectors look again only where the picture changed, and miss nothing by that."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from app.batch.sample_face import sample_face
from app.core.arrays import RawFaces
from app.core.geometry import iou
from app.core.model import Box, Image
from app.core.settings import DetectionSettings
from app.inference.registry import build_detector
from app.release.looks import TwoDetectors
from app.release.sparing import SparingDetector


class Counted:
    """The real detector, noting which pictures it was shown and how large it looked."""

    scales = True

    def __init__(self) -> None:
        self._detector = build_detector(DetectionSettings(model="retinaface"), threads=1)
        self.shown: list[tuple[tuple[int, int], tuple[int, ...]]] = []

    name = weights_hash = ""
    default_threshold = 0.5

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return self._detector.sizes(width, height, still=still)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        raise AssertionError("sizes are told")

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        for image, sides in zip(images, sizes, strict=True):
            self.shown.append(((image.shape[1], image.shape[0]), sides))
        return self._detector.detect_at(images, sizes, min_score=min_score)

    def close(self) -> None:
        self._detector.close()


@pytest.fixture(scope="module")
def counted() -> Counted:
    return Counted()


def scene(*corners: tuple[int, int]) -> Image:
    """A grey wall with the sample face at some places."""
    image = np.full((480, 854, 3), 120, np.uint8)
    face, _ = sample_face()
    for x, y in corners:
        image[y : y + face.shape[0], x : x + face.shape[1]] = face
    return image


def test_a_picture_that_did_not_change_is_not_looked_at_again(counted: Counted) -> None:
    watch = SparingDetector(counted, min_score=0.35)
    counted.shown.clear()
    first = watch.look(scene((40, 40)), deep=True)
    assert len(first) == 1
    again = watch.look(scene((40, 40)), deep=False)
    assert len(counted.shown) == 1
    np.testing.assert_array_equal(again.boxes, first.boxes)


def test_a_face_that_comes_is_found_where_the_picture_changed(counted: Counted) -> None:
    watch = SparingDetector(counted, min_score=0.35)
    watch.look(scene((40, 40)), deep=True)
    counted.shown.clear()
    both = watch.look(scene((40, 40), (600, 240)), deep=False)
    assert len(both) == 2
    (((width, height), _),) = counted.shown
    assert width * height < 0.65 * 854 * 480
    assert len(watch.look(scene((600, 240)), deep=False)) == 1, "the first one has gone"


def test_a_deep_look_is_of_the_whole_picture_and_enlarged(counted: Counted) -> None:
    watch = SparingDetector(counted, min_score=0.35)
    watch.look(scene((40, 40)), deep=False)
    counted.shown.clear()
    watch.look(scene((40, 40)), deep=True)
    ((size, sides),) = counted.shown
    assert size == (854, 480)
    assert max(sides) > 854


def test_a_place_is_looked_at_again_as_closely_as_a_still(counted: Counted) -> None:
    watch = SparingDetector(counted, min_score=0.35)
    image = scene((600, 240))
    counted.shown.clear()
    there, nowhere = watch.closely(image, [Box(640, 270, 760, 400), Box(40, 40, 80, 90)])
    assert len(there) == 1
    assert len(nowhere) == 0
    assert Box.of(there.boxes[0]).center == pytest.approx((700, 340), abs=60)
    assert all(width < 854 for (width, _), _ in counted.shown)


def test_a_face_of_fourteen_pixels_is_a_leak() -> None:
    """Both the large look of every second and the look that confirms a small one see it."""
    face, known = sample_face()
    factor = 14 / known.box.width
    small = cv2.resize(face, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    image = np.full((480, 854, 3), 120, np.uint8)
    image[200 : 200 + small.shape[0], 300 : 300 + small.shape[1]] = small
    there = Box.of(known.box.array() * factor + np.array([300, 200, 300, 200], np.float32))
    watcher = TwoDetectors(threads=1)
    for hits in (watcher.look(image, deep=True)[0], watcher.again(image, [there])):
        assert len(hits) == 1
        assert iou(hits[0].box, there) > 0.3
    watcher.close()
