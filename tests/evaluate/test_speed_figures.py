"""How fast models are."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.batch.demo_clip import DemoClip
from app.core.arrays import RawFaces
from app.core.errors import Cancelled, MediaError
from app.core.model import Image
from app.core.task import CancelToken
from app.evaluate.labels import PictureSource, picture
from app.evaluate.speed import Sample, measure_detector_speed, of_files, of_labelled


class Busy:
    """A detector that computes for a known time and notes what it is asked."""

    name = "busy"
    weights_hash = ""
    default_threshold = 0.5
    scales = True

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.asked: list[tuple[int, ...]] = []

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return (1, 2) if still else (1,)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        sides = [self.sizes(i.shape[1], i.shape[0], still=True) for i in images]
        return self.detect_at(images, sides, min_score=min_score)

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        self.asked.extend(sizes)
        end = time.perf_counter() + self.seconds
        while time.perf_counter() < end:
            pass
        return [RawFaces.empty() for _ in images]

    def close(self) -> None:
        pass


def sample(*, moving: bool = False, read: float = 0.0) -> Sample:
    return Sample(np.zeros((40, 60, 3), np.uint8), read, moving)


def test_time_per_picture_is_what_it_takes() -> None:
    speed = measure_detector_speed(Busy(0.02), [sample(read=0.08)] * 3, repeats=2)
    assert speed.model_ms >= 20
    assert speed.frames_per_second <= 10.01
    assert speed.frames_per_second == pytest.approx(1000 / (speed.model_ms + 80), rel=1e-3)
    assert (speed.pictures, speed.size) == (3, "60x40")
    assert speed.parameters is None
    assert speed.file_bytes is None


def test_a_video_is_looked_at_as_a_video_after_one_warm_up() -> None:
    still, moving = Busy(0), Busy(0)
    measure_detector_speed(still, [sample()] * 2, repeats=3)
    measure_detector_speed(moving, [sample(moving=True)] * 2, repeats=3)
    assert still.asked == [(1, 2)] * 7
    assert moving.asked == [(1,)] * 7


def test_frames_come_from_the_whole_video(tmp_path: Path) -> None:
    clip, still = tmp_path / "clip.mp4", tmp_path / "still.png"
    DemoClip(0.6).write(clip)
    cv2.imwrite(str(still), DemoClip(0.1).paint(0))
    samples = of_files([clip, still], 3)
    assert [one.moving for one in samples] == [True, True, True, False]
    assert all(one.read_seconds > 0 for one in samples)
    assert not np.array_equal(samples[0].image, samples[2].image)
    with pytest.raises(MediaError):
        of_files([tmp_path / "none.mp4"], 3)


def test_labelled_pictures_are_stills(tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    cv2.imwrite(str(path), np.full((30, 20, 3), 9, np.uint8))
    (one,) = of_labelled([picture("grey", PictureSource(path), [])])
    assert one.image.shape == (30, 20, 3)
    assert not one.moving


def test_it_can_be_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        measure_detector_speed(Busy(0), [sample()], token=token)
