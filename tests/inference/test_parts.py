"""The small parts: batches, weights, sizes, samples, crops, ONNX edits, devices."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import RawFaces
from app.core.errors import DeviceError, WeightsError
from app.core.settings import Preset
from app.core.timebase import FrameIndex
from app.inference.devices import pick, weights
from app.inference.devices.batching import HalvingBatches
from app.inference.landmarks.crops import crop_squares, cut, to_picture
from app.inference.looking.feeder import take_next
from app.inference.looking.sampling import Segment, closest, deep_stride, disagree, segments, stride
from app.inference.onnx.edit import prepared
from app.inference.scales import extend_down, fit, plan, to_source, union


class OutOfMemory(Exception):
    pass


def halving(limit: int, sizes: list[int]) -> HalvingBatches[int, int]:
    def work(batch: Sequence[int]) -> list[int]:
        sizes.append(len(batch))
        if len(batch) > limit:
            raise OutOfMemory
        return [2 * item for item in batch]

    return HalvingBatches(work, 8, is_out_of_memory=lambda e: isinstance(e, OutOfMemory))


def test_batches_halve_until_they_fit_and_keep_the_order() -> None:
    sizes: list[int] = []
    batches = halving(3, sizes)
    assert batches.run(list(range(7))) == [0, 2, 4, 6, 8, 10, 12]
    assert sizes == [7, 4, 2, 2, 2, 1]
    assert batches.size == 2


def test_a_picture_that_never_fits_is_a_device_error() -> None:
    with pytest.raises(DeviceError, match="memory"):
        halving(0, []).run([1])


def test_other_errors_are_not_taken_for_lack_of_memory() -> None:
    def work(_: Sequence[int]) -> list[int]:
        raise ZeroDivisionError

    batches = HalvingBatches(work, 4, is_out_of_memory=lambda e: isinstance(e, OutOfMemory))
    with pytest.raises(ZeroDivisionError):
        batches.run([1])
    assert batches.size == 4


def write_manifest(folder: Path, digest: str) -> None:
    line = {"name": "net", "file": "net.bin", "sha256": digest}
    line |= {"licence": "MIT", "source": "a package", "purpose": "tests"}
    (folder / "manifest.json").write_text(json.dumps({"weights": [line]}))


def test_weights_are_found_and_checked(tmp_path: Path) -> None:
    (tmp_path / "net.bin").write_bytes(b"good")
    write_manifest(tmp_path, hashlib.sha256(b"good").hexdigest())
    assert weights.locate("net", (tmp_path,)) == tmp_path / "net.bin"


@pytest.mark.parametrize(
    ("contents", "name", "words"),
    [
        (b"bad", "net", "damaged"),
        (None, "net", "missing"),
        (b"good", "other", "no trained weights"),
    ],
)
def test_wrong_weights_are_refused(
    tmp_path: Path, contents: bytes | None, name: str, words: str
) -> None:
    if contents is not None:
        (tmp_path / "net.bin").write_bytes(contents)
    write_manifest(tmp_path, hashlib.sha256(b"good").hexdigest())
    with pytest.raises(WeightsError, match=words):
        weights.locate(name, (tmp_path,))


def test_a_model_edit_refuses_what_is_no_model() -> None:
    with pytest.raises(ValueError, match="not an ONNX model"):
        prepared(b"\x3a\xff\xff\xff\xff\x7f not a model")


@given(st.integers(16, 4000), st.integers(16, 4000), st.sampled_from(list(Preset)))
def test_every_picture_is_looked_at_in_sensible_sizes(w: int, h: int, preset: Preset) -> None:
    sizes = plan(w, h, preset)
    assert sizes == tuple(sorted(set(sizes)))
    assert 1 <= len(sizes) <= 3
    assert max(sizes) <= 2560


@given(st.integers(20, 500), st.integers(20, 500), st.sampled_from([96, 320, 640]))
def test_fitting_and_mapping_back_are_inverse(w: int, h: int, side: int) -> None:
    fitted = fit(np.zeros((h, w, 3), np.uint8), side, rgb=True)
    assert fitted.blob.shape[2] % 32 == 0
    assert fitted.blob.shape[3] % 32 == 0
    whole = np.array([[0, 0, *fitted.valid]], np.float32)
    back = to_source(RawFaces(whole, np.ones(1, np.float32)), fitted.scale)
    np.testing.assert_allclose(back.boxes[0], [0, 0, w, h], atol=0.01)


def faces(*rows: tuple[float, float, float, float, float]) -> RawFaces:
    array = np.array(rows, np.float32).reshape(-1, 5)
    return RawFaces(array[:, :4], array[:, 4])


def test_looks_are_joined_without_duplicates_best_first() -> None:
    joined = union([faces((0, 0, 10, 10, 0.5)), faces((1, 0, 11, 10, 0.9))], 0.4)
    assert joined.scores.tolist() == pytest.approx([0.9])
    assert len(union([RawFaces.empty(5), RawFaces.empty(5)], 0.4)) == 0


def test_boxes_grow_down_but_stay_in_the_picture() -> None:
    grown = extend_down(faces((-5, 0, 10, 50, 0.5), (0, 60, 10, 98, 0.5)), 0.1, (100, 100))
    np.testing.assert_allclose(grown.boxes, [[0, 0, 10, 55], [0, 60, 10, 100]], atol=1e-4)


def timeline(frames: int, rate: int, gop: int = 50) -> FrameIndex:
    pts = np.arange(frames, dtype=np.int64)
    return FrameIndex(pts, pts % gop == 0, Fraction(1, rate), frames)


@given(st.integers(1, 2000), st.sampled_from([1, 10, 25, 60]), st.sampled_from([1, 12, 250]))
def test_segments_cover_every_frame_once(frames: int, rate: int, gop: int) -> None:
    parts = segments(timeline(frames, rate, gop))
    covered = [at for part in parts for at in range(part.first, part.last + 1)]
    assert covered == list(range(frames))
    for part in parts:
        sampled = part.sampled(3)
        assert sampled[0] == part.first
        assert sampled[-1] == part.last


def test_slow_video_and_the_thorough_preset_look_at_every_frame() -> None:
    assert stride(timeline(100, 10), Preset.BALANCED) == 1
    assert stride(timeline(100, 60), Preset.THOROUGH) == 1
    assert stride(timeline(100, 30), Preset.BALANCED) == 2
    assert deep_stride(timeline(100, 30), Preset.BALANCED, 1280) % 2 == 0


@pytest.mark.parametrize("rate", [24, 30, 48, 60])
def test_broadcast_rates_are_looked_at_as_the_whole_rates_they_stand_for(rate: int) -> None:
    # Timestamps of 23.976 frames a second: whole ticks of a fine clock.
    pts = np.round(np.arange(100) * 1001 / 1000 / rate * 90_000).astype(np.int64)
    broadcast = FrameIndex(pts, np.arange(100) % 12 == 0, Fraction(1, 90_000), int(pts[-1]) + 1000)
    assert stride(broadcast, Preset.BALANCED) == stride(timeline(100, rate), Preset.BALANCED)
    assert closest(broadcast) == closest(timeline(100, rate))


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (faces((2, 0, 22, 20, 0.9)), False),
        (faces((2, 0, 22, 20, 0.15)), False),
        (faces(), True),
        (faces((12, 0, 32, 20, 0.9)), True),
        (faces((0, 0, 20, 20, 0.9), (100, 0, 120, 20, 0.9)), True),
        (faces((0, 0, 20, 20, 0.9), (100, 0, 120, 20, 0.2)), False),
    ],
)
def test_disagreement(after: RawFaces, expected: bool) -> None:
    before = faces((0, 0, 20, 20, 0.9))
    assert disagree(before, after, threshold=0.5) is expected
    assert disagree(after, before, threshold=0.5) is expected


def test_what_is_on_screen_comes_first() -> None:
    index = timeline(100, 25)
    left = [Segment(0, 24), Segment(25, 49), Segment(50, 74), Segment(75, 99)]
    order = [take_next(left, index, lambda: 60) for _ in range(5)]
    firsts = [part.first for part in order if part is not None]
    assert firsts == [50, 75, 25, 0]
    assert order[-1] is None


@pytest.mark.parametrize("side", [40.0, 300.0])
def test_crops_map_back(side: float) -> None:
    image = np.zeros((480, 640, 3), np.uint8)
    x, y = 300.0, 200.0
    image[int(y) - 4 : int(y) + 4, int(x) - 4 : int(x) + 4] = 255
    box = np.array([[x - side / 2, y - side / 3, x + side / 2, y + side]], np.float32)
    squares = crop_squares(box, 0.2)
    crop = cut(image, squares[0], 128)
    weight = crop[..., 0].astype(np.float64)
    ys, xs = np.mgrid[0:128, 0:128] + 0.5
    middle = np.array([[[(xs * weight).sum(), (ys * weight).sum()]]]) / weight.sum()
    found = to_picture(middle.astype(np.float32), squares, 128)[0, 0]
    np.testing.assert_allclose(found, [x, y], atol=0.7)


def test_devices_are_described_in_sentences() -> None:
    reports = pick.describe()
    names = [report.name for report in reports]
    assert (names[0], names[-1]) == ("cuda", "cpu")
    assert all(len(report.reason.split()) > 4 for report in reports)
    assert pick.pick("cpu") == "cpu"


@pytest.mark.skipif(
    pick.describe()[0].available, reason="this machine has a GPU, so asking for it works"
)
def test_asking_for_a_gpu_that_is_not_there_says_why() -> None:
    with pytest.raises(DeviceError, match="GPU"):
        pick.pick("cuda")
    assert pick.pick("auto") == "cpu"
