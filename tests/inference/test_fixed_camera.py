"""A fixed camera's picture: only what changed is looked at again, and nothing is lost by that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import RawFaces
from app.core.settings import DetectionSettings, Preset
from app.inference.footage.asked import kind_of
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sink import MemorySink
from app.inference.looking.still import Parts, StillWatch, look_at_parts
from app.video.media import open_medium

WIDTH, HEIGHT = 640, 360
SIZE = (WIDTH, HEIGHT)


class Bright:
    """A stand-in detector that is told sizes: every bright blob of 8 pixels or more is a face."""

    name, weights_hash, default_threshold = "bright", "", 0.5
    scales = True

    def __init__(self) -> None:
        self.pixels = 0
        self.looks = 0

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return (max(width, height),)

    def detect(self, images: Sequence[np.ndarray], *, min_score: float) -> list[RawFaces]:
        sizes = [self.sizes(i.shape[1], i.shape[0]) for i in images]
        return self.detect_at(images, sizes, min_score=min_score)

    def detect_at(
        self, images: Sequence[np.ndarray], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        assert len(images) == len(sizes)
        out = []
        for image, sides in zip(images, sizes, strict=True):
            # Parts are looked at on the scale of the whole picture, which is 1 here.
            assert sides == (max(image.shape[:2]),)
            self.looks += 1
            self.pixels += image.shape[0] * image.shape[1]
            grey = (image.mean(2) > 180).astype(np.uint8)
            _, _, stats, _ = cv2.connectedComponentsWithStats(grey)
            boxes = [(x, y, x + w, y + h) for x, y, w, h, _ in stats[1:].tolist() if min(w, h) >= 8]
            out.append(
                RawFaces(
                    np.array(boxes, np.float32).reshape(-1, 4),
                    np.full(len(boxes), 0.9, np.float32),
                    np.zeros((len(boxes), 5, 2), np.float32),
                )
            )
        return out

    def close(self) -> None: ...


def scene(*faces: tuple[int, int, int], seed: int | None = None, level: int = 70) -> np.ndarray:
    """A grey room with bright squares (x, y, side), and noise where there is a seed."""
    image = np.full((HEIGHT, WIDTH, 3), level, np.uint8)
    for x, y, side in faces:
        image[y : y + side, x : x + side] = 220
    if seed is not None:
        noise = np.random.default_rng(seed).normal(0, 4, image.shape)
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    return image


def found(image: np.ndarray) -> RawFaces:
    return Bright().detect([image], min_score=0.1)[0]


def test_noise_and_exposure_are_no_change() -> None:
    watch = StillWatch()
    watch.restart(scene((100, 100, 40), seed=1))
    faces = found(scene((100, 100, 40)))
    for image in (scene((100, 100, 40), seed=2), scene((100, 100, 40), seed=3, level=76)):
        parts = watch.parts(image, faces)
        assert parts is not None
        share = sum((x2 - x1) * (y2 - y1) for x1, y1, x2, y2 in parts.rects) / (WIDTH * HEIGHT)
        assert share < 0.25
    same = watch.parts(scene((100, 100, 40), seed=1), faces)
    assert same is not None
    assert same.rects == ()
    np.testing.assert_array_equal(same.known.boxes, faces.boxes)


def test_a_camera_that_moves_is_looked_at_as_a_whole() -> None:
    rng = np.random.default_rng(0)
    noise = cv2.GaussianBlur(rng.integers(0, 255, (400, 700, 3)).astype(np.uint8), (0, 0), 3)
    stretched = cv2.normalize(noise, np.empty_like(noise), 0, 255, cv2.NORM_MINMAX)
    world = np.asarray(stretched, np.uint8)
    watch = StillWatch()
    watch.restart(world[:HEIGHT, :WIDTH])
    assert watch.parts(world[20 : 20 + HEIGHT, 30 : 30 + WIDTH], RawFaces.empty(5)) is None
    assert not watch.stands([world[20 : 20 + HEIGHT, 30 : 30 + WIDTH]])


def test_another_size_is_looked_at_as_a_whole() -> None:
    watch = StillWatch()
    watch.restart(scene())
    assert watch.parts(scene()[:300], RawFaces.empty(5)) is None


def test_a_slow_change_adds_up() -> None:
    """Compared with the picture that was looked at, not with the one before."""
    watch = StillWatch()
    watch.restart(scene())
    seen = []
    for step in range(12):
        image = scene()
        image[100:160, 200:260] += np.uint8(step)
        parts = watch.parts(image, RawFaces.empty(5))
        assert parts is not None
        watch.looked(image, parts)
        seen.append(bool(parts.rects))
    assert seen[0] is False
    assert any(seen)


square = st.tuples(st.integers(0, 600), st.integers(0, 320), st.integers(10, 40))


@given(st.lists(square, max_size=3), st.lists(square, max_size=3))
def test_parts_say_what_a_whole_look_says(
    before: list[tuple[int, int, int]], after: list[tuple[int, int, int]]
) -> None:
    """Whatever came, went or stayed: the faces are those of a look at the whole picture."""
    old, new = scene(*before), scene(*after)
    watch, detector = StillWatch(), Bright()
    watch.restart(old)
    parts = watch.parts(new, found(old))
    (faces,) = look_at_parts(detector, [new], [(WIDTH,)], parts=[parts], min_score=0.1)
    whole = found(new)
    assert sorted(map(tuple, faces.boxes.tolist())) == sorted(map(tuple, whole.boxes.tolist()))
    assert faces.landmarks is not None


@given(st.lists(square, max_size=4), square)
def test_parts_do_not_overlap_and_cut_no_known_face(
    before: list[tuple[int, int, int]], new: tuple[int, int, int]
) -> None:
    watch = StillWatch()
    watch.restart(scene(*before))
    faces = found(scene(*before))
    parts = watch.parts(scene(*before, new), faces)
    if parts is None:
        return
    shown = np.zeros((HEIGHT, WIDTH), np.int32)
    for x1, y1, x2, y2 in parts.rects:
        assert 0 <= x1 < x2 <= WIDTH
        assert 0 <= y1 < y2 <= HEIGHT
        shown[y1:y2, x1:x2] += 1
    assert shown.max() <= 1
    for x1, y1, x2, y2 in faces.boxes.astype(int).tolist():
        assert len(set(shown[y1:y2, x1:x2].ravel().tolist())) == 1


def test_pieces_at_a_seam_are_left_out_but_not_at_the_picture_s_edge() -> None:
    parts = Parts(((0, 0, 100, 100),), RawFaces.empty(5))
    boxes = np.array([[0, 10, 30, 40], [70, 10, 100, 40], [20, 20, 50, 50]], np.float32)
    faces = RawFaces(boxes, np.array([0.5, 0.9, 0.7], np.float32), np.zeros((3, 5, 2), np.float32))
    kept = parts.whole([faces], SIZE)
    np.testing.assert_allclose(kept.scores, [0.7, 0.5])


@pytest.fixture(scope="module")
def fixed_camera(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[list[int]]]:
    """Eight seconds of a room: one square stands, one walks through in the middle."""
    path = tmp_path_factory.mktemp("fixed") / "room.mp4"
    walks: list[list[int]] = []
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=12, options={"crf": "12", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for i in range(96):
            faces = [(500, 60, 40)]
            if 30 <= i < 60:
                faces.append((20 + 12 * (i - 30), 200, 36))
            walks.append([x for x, _, _ in faces[1:]])
            frame = av.VideoFrame.from_ndarray(scene(*faces, seed=i), format="bgr24")
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path, walks


def test_a_fixed_camera_costs_a_fraction_and_loses_no_face(
    fixed_camera: tuple[Path, list[list[int]]],
) -> None:
    path, walks = fixed_camera
    info, index = open_medium(path)
    answers = {}
    for preset in (Preset.BALANCED, Preset.THOROUGH):
        detector, sink = Bright(), MemorySink()
        detect_medium(info, index, DetectionSettings(preset=preset), sink=sink, detector=detector)
        answers[preset] = (detector.pixels, sink.table())
    sparing, whole = answers[Preset.BALANCED], answers[Preset.THOROUGH]
    # The thorough preset looks at every whole picture.
    assert whole[0] >= len(index) * WIDTH * HEIGHT
    assert sparing[0] < 0.5 * whole[0]
    for position, walking in enumerate(walks):
        rows = sparing[1].rows_at(index.at(position))
        left = sorted(sparing[1].boxes[rows][:, 0].round().tolist())
        assert len(left) == 1 + len(walking), position
        for x, truth in zip(left, [*walking, 500], strict=True):
            assert abs(x - truth) <= 4, position


def test_without_tracking_every_whole_frame_is_looked_at(
    fixed_camera: tuple[Path, list[list[int]]],
) -> None:
    info, index = open_medium(fixed_camera[0])
    kind = kind_of(info, index, Bright())  # looked at and known before the looks that count
    detector, sink = Bright(), MemorySink()
    settings = DetectionSettings(tracking=False)
    detect_medium(info, index, settings, sink=sink, detector=detector)
    assert kind.levels is not None, "the wall is grey all over, so looks are two each"
    assert detector.looks == 2 * len(index)
    assert detector.pixels == 2 * len(index) * WIDTH * HEIGHT
