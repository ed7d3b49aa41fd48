"""Flat footage, in which black is grey, is looked at with its contrast restored, too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from app.core.arrays import RawFaces
from app.core.model import Image
from app.core.settings import DetectionSettings
from app.inference.footage.asked import as_footage_asks
from app.inference.footage.flat import FlatDetector, levels_of
from app.inference.footage.samples import samples_of
from app.inference.registry import build_detector
from app.video import open_medium
from tests.inference.conftest import astronaut


def make_toned(path: Path, *, gain: float, black: float) -> Path:
    """A clip of a photograph whose levels are squeezed and raised."""
    small = cv2.resize(astronaut(), (320, 320), interpolation=cv2.INTER_AREA)
    picture = np.asarray((small * gain + black).clip(0, 255), np.uint8)
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("ffv1", rate=25)
        stream.width, stream.height, stream.pix_fmt = 320, 320, "yuv420p"
        for _ in range(6):
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        out.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(
    ("gain", "black", "flat"), [(1.0, 0, False), (0.3, 90, True), (0.3, 0, False), (0.8, 50, False)]
)
def test_footage_is_flat_where_black_is_grey_and_white_is_too(
    tmp_path: Path, gain: float, black: float, flat: bool
) -> None:
    info, index = open_medium(make_toned(tmp_path / "in.mkv", gain=gain, black=black))
    found = levels_of(samples_of(info, index))
    assert (found is not None) == flat
    if found is not None:
        assert found == pytest.approx((black, black + gain * 255), abs=10)


class Lightest:
    """Takes a picture for a face as large as it is light."""

    name, weights_hash, default_threshold, scales = "lightest", "", 0.5, True

    def __init__(self) -> None:
        self.ranges: list[tuple[int, int]] = []

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return (max(width, height),)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        return self.detect_at(images, [(1,)] * len(images), min_score=min_score)

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        assert len(images) == len(sizes)
        self.ranges += [(int(image.min()), int(image.max())) for image in images]
        return [
            RawFaces(np.array([[0, 0, image.max(), 10]], np.float32), np.ones(1, np.float32))
            for image in images
        ]

    def close(self) -> None:
        pass


def test_both_are_looked_at_and_what_either_finds_counts() -> None:
    lightest = Lightest()
    picture = np.full((20, 20, 3), 100, np.uint8)
    picture[5:10] = 160
    detector = FlatDetector(lightest, (100.0, 160.0))
    (found,) = detector.detect_at([picture], [(20,)], min_score=0.1)
    assert lightest.ranges == [(100, 160), (8, 243)]
    assert found.boxes.tolist() == [[0, 0, 243, 10]]
    assert len(detector.detect([picture, picture], min_score=0.1)) == 2


def test_ordinary_footage_is_looked_at_as_it_is(tmp_path: Path) -> None:
    detector = build_detector(DetectionSettings(), threads=1)
    try:
        info, index = open_medium(make_toned(tmp_path / "a.mkv", gain=1.0, black=0))
        assert as_footage_asks(info, index, [detector]) == [detector]
        info, index = open_medium(make_toned(tmp_path / "b.mkv", gain=0.3, black=90))
        (clear,) = as_footage_asks(info, index, [detector])
        assert isinstance(clear, FlatDetector)
        assert (clear.name, clear.scales) == (detector.name, detector.scales)
    finally:
        detector.close()
