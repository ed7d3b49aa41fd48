"""At which sizes pictures are looked at, and what several looks say together."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import RawFaces
from app.core.model import Image
from app.core.settings import DetectionSettings, Preset
from app.core.timebase import FrameIndex
from app.inference.detectors.centerface import CenterFace, CenterFaceOptions
from app.inference.detectors.opinions import together
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sampling import deep_stride
from app.inference.looking.sink import MemorySink
from app.inference.scales import light_and_deep, plan, union
from tests.inference.conftest import MovingFace, astronaut

SIDES = st.integers(16, 12_000)
CAMERAS = {"480p": (854, 480), "720p": (1280, 720), "1080p": (1920, 1080), "4K": (3840, 2160)}


@given(SIDES, SIDES)
def test_the_looks_at_a_still_picture_are_bounded(width: int, height: int) -> None:
    sizes = plan(width, height, Preset.THOROUGH, still=True)
    assert sizes == tuple(sorted(set(sizes)))
    assert max(sizes) <= 2560
    assert sum(side**2 for side in sizes) <= 2.1 * max(sizes) ** 2
    assert plan(width, height, Preset.BALANCED, still=True) == sizes


@given(st.integers(200, 1280))
def test_thorough_looks_at_own_and_at_double_size(native: int) -> None:
    for still in (True, False):
        sizes = plan(native, native // 2, Preset.THOROUGH, still=still)
        assert {native, 2 * native, min(640, native)} <= set(sizes)


def test_full_hd_is_enlarged_as_far_as_the_bound_allows() -> None:
    assert plan(1920, 1080, Preset.THOROUGH) == (640, 1920, 2560)
    assert plan(3840, 2160, Preset.THOROUGH) == (640, 1280, 2560)


@pytest.mark.parametrize("name", CAMERAS)
@pytest.mark.parametrize("preset", [Preset.FAST, Preset.BALANCED])
def test_the_quicker_presets_look_at_no_video_larger_than_before(name: str, preset: Preset) -> None:
    before: dict[Preset, dict[str, tuple[int, ...]]] = {
        Preset.FAST: {"480p": (640,), "720p": (640,), "1080p": (640,), "4K": (640,)},
        Preset.BALANCED: {
            "480p": (480, 854), "720p": (640, 1280), "1080p": (640, 1280), "4K": (640, 1280),
        },
    }  # fmt: skip
    assert plan(*CAMERAS[name], preset) == before[preset][name]


@pytest.mark.parametrize(("rate", "most"), [(25, 0.6), (30, 0.5), (60, 0.3)])
@pytest.mark.parametrize("name", CAMERAS)
def test_enlarged_looks_at_video_are_a_bounded_share(name: str, rate: int, most: float) -> None:
    pts = np.arange(300, dtype=np.int64)
    index = FrameIndex(pts, pts % 50 == 0, Fraction(1, rate), 300)
    every = plan(*CAMERAS[name], Preset.THOROUGH)
    light, deep = light_and_deep(every, Preset.THOROUGH, dense=True)
    assert deep == every
    assert light == every[:-1]
    step = deep_stride(index, Preset.THOROUGH, CAMERAS[name][0])
    assert 0 < step / rate <= 0.1
    assert 1 / step <= most


def test_balanced_looks_lightly_and_deeply_as_ever() -> None:
    assert light_and_deep((640, 1280), Preset.BALANCED, dense=True) == ((640,), (1280,))
    assert light_and_deep((640, 1280), Preset.BALANCED, dense=False) == ((640,), (640, 1280))
    assert light_and_deep((640,), Preset.THOROUGH, dense=True) == ((640,), (640,))


class Noting:
    """A detector that sees nothing and notes the sizes of its looks."""

    name, weights_hash, default_threshold, scales = "noting", "", 0.5, True

    def __init__(self) -> None:
        self.seen: list[tuple[int, ...]] = []

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        return plan(width, height, Preset.THOROUGH, still=still)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        raise AssertionError("a detector of several sizes is told which")

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        self.seen += sizes
        return [RawFaces.empty(5) for _ in images]

    def close(self) -> None: ...


@pytest.mark.parametrize("tracking", [True, False])
def test_a_thorough_run_enlarges_frames_ten_times_a_second(
    moving_face: MovingFace, *, tracking: bool
) -> None:
    info, index = moving_face.info, moving_face.index
    step = deep_stride(index, Preset.THOROUGH, info.width) if tracking else 1
    detector = Noting()
    settings = DetectionSettings(preset=Preset.THOROUGH, tracking=tracking)
    detect_medium(info, index, settings, sink=MemorySink(), detector=detector)
    every = detector.sizes(info.width, info.height)
    enlarged = sum(sizes == every for sizes in detector.seen)
    assert len(detector.seen) == len(index)
    # Short stretches in which the picture jumps are looked at closely, with all sizes.
    assert len(index) / step <= enlarged <= (0.7 if tracking else 1) * len(index)
    assert set(detector.seen) <= {every, every[:-1]}


def one(score: float, *, x: float = 0.0) -> RawFaces:
    box = np.array([[x, 0, x + 14, 14]], np.float32)
    return RawFaces(box, np.array([score], np.float32), np.zeros((1, 5, 2), np.float32))


def test_what_an_enlarged_look_alone_believes_counts_less_than_what_the_others_see_too() -> None:
    scales = (0.6, 1.0, 2.0)
    nothing = RawFaces.empty(5)
    alone = together([nothing, nothing, one(0.8)], scales, 0.4)
    agreed = together([nothing, one(0.5), one(0.8)], scales, 0.4)
    assert len(alone) == len(agreed) == 1
    assert alone.scores[0] < agreed.scores[0] < 0.8
    # A small picture has only looks at own size and enlarged.
    assert together([nothing, one(0.8)], (1.0, 2.0), 0.4).scores[0] < 0.8


def test_a_small_look_beside_the_own_size_has_no_say_in_what_it_cannot_see() -> None:
    looks = [one(0.3, x=100), one(0.8)]
    joined = together(looks, (0.5, 1.0), 0.4)
    expected = union(looks, 0.4)
    np.testing.assert_array_equal(joined.scores, expected.scores)
    np.testing.assert_array_equal(joined.boxes, expected.boxes)


def test_a_detector_joins_its_looks_so_and_keeps_to_the_score_asked_for() -> None:
    picture = astronaut()
    side = max(picture.shape[:2])
    sizes = (side // 2, side, 2 * side)
    detector = CenterFace(CenterFaceOptions(chin=0.0), device="cpu", threads=1)
    try:
        looks = [detector.detect_at([picture], [(each,)], min_score=0.03)[0] for each in sizes]
        (joined,) = detector.detect_at([picture], [sizes], min_score=0.2)
    finally:
        detector.close()
    wanted = together(looks, [each / side for each in sizes], 0.4)
    strong = wanted.take(np.flatnonzero(wanted.scores > 0.2))
    assert len(joined) >= 1
    np.testing.assert_allclose(joined.scores, strong.scores, atol=1e-5)
    np.testing.assert_allclose(joined.boxes, strong.boxes, atol=1e-2)
