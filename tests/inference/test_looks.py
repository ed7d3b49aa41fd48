"""Which looks a medium gets, and walks that take several frames at a step."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix, nms
from app.core.model import FloatArray, Image
from app.core.settings import DetectionSettings, Preset
from app.core.timebase import FrameIndex
from app.inference.footage.asked import kind_of
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sampling import closest, deep_stride, dense, stride
from app.inference.looking.sink import MemorySink
from app.inference.scales import plan
from app.inference.tracking.pictures import Seen, Strip
from app.inference.tracking.walk import walk
from tests.inference.conftest import MovingFace


def timeline(frames: int, rate: int) -> FrameIndex:
    pts = np.arange(frames, dtype=np.int64)
    return FrameIndex(pts, pts % 50 == 0, Fraction(1, rate), frames)


class Jumping:
    """A detector whose face jumps at one moment; it notes sizes and order of its looks."""

    name, weights_hash, default_threshold = "jumping", "", 0.5
    scales = True

    def __init__(self, at: int) -> None:
        self.at = at
        self.sizes_seen: list[tuple[int, ...]] = []

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return (480, 960)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        raise AssertionError("a detector of several sizes is told which")

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        self.sizes_seen.extend(sizes)
        return [self._face(len(self.sizes_seen) - len(images) + i) for i in range(len(images))]

    def _face(self, look: int) -> RawFaces:
        # By the order of looks: the first batch goes through the frames from the start.
        x = 10.0 if look < self.at else 300.0
        return RawFaces(np.array([[x, 10, x + 50, 80]], np.float32), np.array([0.9], np.float32))

    def close(self) -> None: ...


def test_looks_gather_where_the_picture_changes(moving_face: MovingFace) -> None:
    asked = DetectionSettings(preset=Preset.BALANCED, device="cpu")
    index = moving_face.index
    # The same pictures at a higher rate: several frames lie between two looks.
    fast = FrameIndex(index.pts, index.keyframe, index.time_base / 4, index.end_pts)
    step = stride(fast, Preset.BALANCED)
    assert step >= 4
    kind_of(moving_face.info, fast, Jumping(0))  # looked at and known before the looks that count
    detector, sink = Jumping(2), MemorySink()
    detect_medium(moving_face.info, fast, asked, sink=sink, detector=detector)
    looked = sorted(fast.position(pts) for pts in sink.frames)
    gaps = np.diff(looked)
    assert gaps.max() <= step
    assert np.median(gaps) == step
    between = gaps[:3].tolist()
    assert sum(between[1:]) == step > closest(fast), "the gap with the jump was halved once"
    assert abs(between[1] - between[2]) <= 1


def test_a_deep_look_repeats_the_light_one_only_where_looks_are_far_apart() -> None:
    film, slow = timeline(300, 30), timeline(300, 3)
    assert dense(film, stride(film, Preset.BALANCED))
    assert not dense(slow, stride(slow, Preset.BALANCED))
    assert deep_stride(film, Preset.BALANCED, 640) > stride(film, Preset.BALANCED)
    assert [closest(timeline(100, rate)) for rate in (10, 25, 30, 50, 60, 120)] == [
        1, 1, 1, 2, 2, 4,
    ]  # fmt: skip


def test_a_light_look_never_shrinks_a_picture_to_less_than_half() -> None:
    for native in (160, 320, 480, 640, 768, 960, 1100, 1280):
        light, deep = plan(native, native // 2, Preset.BALANCED)
        assert light * 2 >= native
        assert deep >= native
        assert light <= 640


@settings(max_examples=60)
@given(st.integers(0, 120), st.integers(0, 2**32 - 1), st.sampled_from([0.1, 0.4, 0.7]))
def test_suppression_is_greedy(count: int, seed: int, threshold: float) -> None:
    random = np.random.default_rng(seed)
    corner = random.uniform(0, 60, (count, 2))
    boxes = np.hstack([corner, corner + random.uniform(5, 40, (count, 2))]).astype(np.float32)
    scores = random.uniform(0, 1, count).astype(np.float32)
    kept: list[int] = []
    for best in np.argsort(-scores, kind="stable").tolist():
        if not kept or iou_matrix(boxes[best][None], boxes[kept]).max() <= threshold:
            kept.append(best)
    assert nms(boxes, scores, threshold).tolist() == kept


def strip_of_a_moving_patch(frames: int, hidden_from: int) -> tuple[Strip, list[FloatArray]]:
    """A textured square that moves three pixels a frame and is gone from one frame on."""
    random = np.random.default_rng(4)
    wall = cv2.GaussianBlur(random.integers(0, 255, (240, 480), np.uint8), (0, 0), 4)
    patch = cv2.GaussianBlur(random.integers(0, 255, (40, 40), np.uint8), (0, 0), 2)
    pictures, boxes = [], []
    for at in range(frames):
        picture = wall.copy()
        x, y = 40 + 3 * at, 100
        if at < hidden_from:
            picture[y : y + 40, x : x + 40] = patch
        pictures.append(Seen(at, np.asarray(picture, np.uint8), False))
        boxes.append(np.array([x, y, x + 40, y + 40], np.float32))
    return Strip(pictures, 1.0), boxes


def test_walking_in_steps_leaves_no_frame_out_and_ends_at_the_same_place() -> None:
    strip, boxes = strip_of_a_moving_patch(30, hidden_from=22)
    for step in (1, 2, 4):
        places = walk(strip, 0, boxes[0], positions=range(1, 30), step=step)
        assert [place.position for place in places] == list(range(1, len(places) + 1))
        assert places[-1].position == 21, step
        for place in places:
            assert np.abs(place.box - boxes[place.position]).max() < 4


def test_a_walk_ends_where_it_meets_another_track() -> None:
    strip, boxes = strip_of_a_moving_patch(20, hidden_from=20)
    places = walk(strip, 0, boxes[0], positions=range(1, 20), met=lambda at, _: at >= 7)
    assert places[-1].position == 7
