"""The second stage of Faceveil thorough: samples, training, export, and use in the program."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.random import default_rng
from skimage import data
from torch import Tensor
from torchvision.ops import roi_align

from app.core.arrays import RawFaces
from app.core.errors import DataError, WeightsError
from app.core.geometry import iou_matrix
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.inference.detectors.opinions import (
    average_looks,
    legibility,
    suitability,
    with_opinion,
)
from app.inference.detectors.roi_features import POOLS, Backbones, channels
from app.inference.detectors.roi_head import RoiHead, moved
from app.inference.detectors.roi_pool import INPUTS, pool
from app.inference.detectors.thorough import FaceveilThorough, ThoroughOptions
from app.inference.devices import weights
from app.inference.devices.torch_device import read_weights, write_weights
from app.inference.scales import fit
from training.detector.config import CropSettings
from training.detector.crop_order import CropOrder
from training.detector.crops import Crop
from training.detector.roi_config import RoiConfig
from training.detector.roi_network import build_roi_head
from training.detector.roi_samples import gather, samples_of
from training.detector.roi_task import RoiTask, architecture, export_roi_head, load_samples
from training.engine.settings import EngineSettings
from training.engine.trainer import Trainer

FACE = (170, 60, 275, 200)
"""Of the astronaut, about."""
ENGINE = EngineSettings(
    steps=40,
    batch=32,
    warmup=3,
    learning_rate=5e-3,
    log_steps=20,
    precision="float32",
    device="cpu",
    ema=0.9,
)


def config() -> RoiConfig:
    return RoiConfig(
        center=weights.locate("centerface"),
        retina=weights.locate("retinaface_mnet025"),
        data=(),
        crop=CropSettings(side=256, mosaic=0, poor=0),
        reduced=(4, 4, 4, 4),
        hidden=(16, 8),
        dropout=0.0,
        engine=ENGINE,
    )


@pytest.fixture(scope="module")
def backbones() -> Backbones:
    settings = config()
    return Backbones(settings.center, settings.retina)


def astronaut(folder: Path, *, complete: bool = True) -> LabelledPicture:
    path = folder / "astronaut.png"
    cv2.imwrite(str(path), np.ascontiguousarray(data.astronaut()[:, :, ::-1]))
    boxes = [list(map(float, FACE)), [400.0, 20, 470, 90]]
    return picture(
        "a", PictureSource(path), boxes, ignore=[False, True], complete=complete, masked=[None] * 2
    )


def made_up(seed: int, n: int = 200) -> dict[str, Tensor]:
    """Proposals that are too short by what the first plain number says."""
    rng = default_rng(seed)
    inputs = rng.normal(0, 1, (n, INPUTS)).astype(np.float32)
    boxes = np.tile(np.array([100, 100, 140, 150], np.float32), (n, 1))
    wanted = boxes.copy()
    wanted[:, 3] += 20 * np.abs(inputs[:, -4])
    face = np.where(inputs[:, -3] > 0, 0, -1)
    return {
        "inputs": torch.from_numpy(inputs.astype(np.float16)),
        "boxes": torch.from_numpy(boxes),
        "wanted": torch.from_numpy(wanted),
        "face": torch.from_numpy(face),
        "box_weight": torch.from_numpy((face >= 0).astype(np.float32)),
        "score_weight": torch.ones(n),
    }


def test_training_learns_and_resumes_exactly(tmp_path: Path) -> None:
    def trainer(name: str) -> Trainer:
        return Trainer(RoiTask(config(), made_up(0), made_up(1)), ENGINE, tmp_path / name)

    whole = trainer("whole")
    figures = whole.run()
    assert figures["overlap"] > figures["overlap before"] + 0.02
    assert figures["score"] < figures["score before"] - 0.05
    trainer("parts").run(until=20)
    rest = trainer("parts")
    rest.run()
    for one, two in zip(whole.model.parameters(), rest.model.parameters(), strict=True):
        assert torch.equal(one, two)


def test_the_exported_stage_says_what_the_trained_one_says(tmp_path: Path) -> None:
    task = RoiTask(config(), made_up(0), made_up(1))
    Trainer(task, ENGINE, tmp_path).run()
    path = tmp_path / "stage.safetensors"
    export_roi_head(task.model.state_dict(), path, config())
    head = RoiHead(path)
    assert head.architecture == architecture(config())
    inputs = made_up(2)["inputs"].float()
    with torch.inference_mode():
        one = task.model.eval()(inputs).numpy()
    two = head(inputs.numpy())
    assert np.abs(one - two).max() < 0.02  # half precision
    task.model.load_state_dict({n: t.float() for n, t in read_weights(path)[0].items()})
    with torch.inference_mode():
        same = task.model.eval()(inputs).numpy()
    np.testing.assert_allclose(two, same, atol=1e-4)
    path.write_bytes(b"nothing")
    with pytest.raises(WeightsError, match="does not hold"):
        FaceveilThorough(ThoroughOptions(weights=path))


def test_a_stage_can_be_trained_on_from_its_file(tmp_path: Path) -> None:
    first = RoiTask(config(), made_up(0), made_up(1))
    Trainer(first, ENGINE, tmp_path / "first").run()
    path = tmp_path / "stage.safetensors"
    export_roi_head(first.model.state_dict(), path, config())
    # Other samples have other statistics; the file's own hold.
    other = made_up(5)
    other["inputs"] = other["inputs"] * 3
    second = RoiTask(config().model_copy(update={"start": path}), other, made_up(1))
    for name, value in second.model.state_dict().items():
        torch.testing.assert_close(
            value, first.model.state_dict()[name].half().float(), atol=2e-3, rtol=2e-3
        )
    write_weights(path, {"x": torch.zeros(1)}, {"architecture": "resnet18"})
    with pytest.raises(DataError, match="second stage"):
        RoiTask(config().model_copy(update={"start": path}), made_up(0), made_up(1))


@pytest.mark.parametrize("complete", [True, False])
def test_samples_of_a_picture(tmp_path: Path, backbones: Backbones, complete: bool) -> None:
    labelled = astronaut(tmp_path, complete=complete)
    image = labelled.source.read()
    masked = np.full(2, -1, np.int8)
    marks = np.zeros((2, 68, 2), np.float32)
    crop = Crop(image, labelled.boxes, masked, labelled.ignore, marks, complete, "d")
    samples = samples_of(crop, 7, backbones, rng=default_rng(0), clear_box=0.5)
    assert samples["inputs"].shape == (len(samples["face"]), INPUTS)
    on = samples["face"] == 0
    assert 1 <= on.sum() <= 4
    assert np.allclose(samples["wanted"][on], FACE)
    assert (samples["box_weight"][on] > 0).all()
    assert not (samples["face"] == 1).any()  # to be ignored
    assert on.all() or complete
    assert (samples["crop"] == 7).all()


def test_gathering_goes_on_where_it_stopped(tmp_path: Path, backbones: Backbones) -> None:
    settings = config()
    order = CropOrder([astronaut(tmp_path)], {}, settings.crop, seed=3)
    made: list[int] = []

    def make(crop: Crop, number: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
        made.append(number)
        return samples_of(crop, number, backbones, rng=rng, clear_box=1.0)

    paths = gather(tmp_path / "s", 2, order.crop, make=make, seed=3)
    assert gather(tmp_path / "s", 2, order.crop, make=make, seed=3) == paths
    assert made == [0, 1]
    loaded = load_samples(paths)
    assert loaded["inputs"].shape[1] == INPUTS
    assert len(loaded["face"]) == len(loaded["boxes"]) > 0


def test_an_untrained_stage_repeats_centerface(tmp_path: Path, backbones: Backbones) -> None:
    look = backbones.look(fit(astronaut(tmp_path).source.read(), 320, rgb=True).blob)
    inputs = pool(look)
    assert inputs.shape == (len(look.proposals), INPUTS)
    with torch.inference_mode():
        said = build_roi_head(architecture(config())).eval()(torch.from_numpy(inputs)).numpy()
    assert np.allclose(said[:, 4], look.proposals.plain[:, 0], atol=1e-5)
    assert np.allclose(moved(look.proposals.boxes, said[:, :4]), look.proposals.boxes, atol=1e-3)
    some = pool(look, np.array([0]))
    assert np.allclose(some, inputs[:1], atol=1e-4)


def test_pooling_reads_the_place_of_the_proposal(tmp_path: Path, backbones: Backbones) -> None:
    """Where a map says its own column, a patch's middle is the column of the box."""
    look = backbones.look(fit(astronaut(tmp_path).source.read(), 320, rgb=True).blob)
    for maps in look.maps:
        maps[:] = np.arange(maps.shape[2], dtype=np.float32) + 0.5
    box = look.proposals.boxes[0]
    row, at = pool(look)[0], 0
    for how in POOLS[:2]:
        patch = row[at : at + channels(how) * how.grid**2].reshape(channels(how), -1)
        assert patch[0].mean() * how.stride == pytest.approx((box[0] + box[2]) / 2, abs=1)
        at += patch.size


def test_pooling_is_torchvisions_roi_align(tmp_path: Path, backbones: Backbones) -> None:
    look = backbones.look(fit(astronaut(tmp_path).source.read(), 320, rgb=True).blob)
    boxes = look.proposals.boxes
    # Also beyond the picture and as good as empty.
    boxes[0] += 400
    boxes[1, 2:] = boxes[1, :2] + 0.1
    middle, half = (boxes[:, :2] + boxes[:, 2:]) / 2, (boxes[:, 2:] - boxes[:, :2]) / 2
    parts = []
    for maps, how in zip(look.maps, POOLS, strict=True):
        window = np.concatenate([middle - how.reach * half, middle + how.reach * half], axis=1)
        rois = [torch.from_numpy(window)]
        patch = roi_align(
            torch.from_numpy(maps[None]), rois, how.grid, 1 / how.stride, 2, aligned=True
        )
        parts.append(patch.flatten(1).numpy())
    wanted = np.concatenate([*parts, look.proposals.plain], axis=1)
    np.testing.assert_allclose(pool(look), wanted, atol=2e-4)
    assert pool(look, np.zeros(0, np.int64)).shape == (0, INPUTS)


def faces(boxes: list[list[float]], scores: list[float]) -> RawFaces:
    return RawFaces(
        np.array(boxes, np.float32).reshape(-1, 4),
        np.array(scores, np.float32),
        np.zeros((len(scores), 5, 2), np.float32),
    )


def test_looks_are_averaged() -> None:
    one = faces([[0, 0, 28, 28], [100, 0, 128, 28]], [0.9, 0.6])
    two = faces([[2, 0, 30, 28]], [0.9])
    joined = average_looks([one, two], [2.0, 2.0], 0.4)
    assert len(joined) == 2
    assert joined.boxes[0].tolist() == pytest.approx([1, 0, 29, 28], abs=1e-4)
    assert joined.scores[0] == pytest.approx(0.9, abs=1e-5)
    # The other look, just as well suited, does not see the second face.
    assert joined.scores[1] < 0.3
    alone = average_looks([one], [1.0], 0.4)
    assert alone.scores.tolist() == one.scores.tolist()
    assert len(average_looks([faces([], []), faces([], [])], [1.0, 2.0], 0.4)) == 0


def test_a_second_opinion_is_heard_for_its_share() -> None:
    own = faces([[0, 0, 40, 40], [100, 0, 140, 40]], [0.8, 0.8])
    other = faces([[0, 0, 40, 60], [200, 0, 240, 40]], [0.8, 0.9])
    joined = with_opinion(own, other, 0.25, overlap=0.4)
    assert len(joined) == 3
    # Agreed on: the same score, the box a quarter of the way.
    assert joined.scores[0] == pytest.approx(0.8, abs=1e-5)
    assert joined.boxes[0].tolist() == pytest.approx([0, 0, 40, 45], abs=1e-3)
    # Seen by the first alone it loses some, by the other alone most.
    assert joined.boxes[1].tolist() == own.boxes[1].tolist()
    assert 0.4 < joined.scores[1] < 0.6
    assert joined.boxes[2].tolist() == other.boxes[1].tolist()
    assert 0 < joined.scores[2] < 0.15
    assert with_opinion(own, faces([], []), 0.0, overlap=0.4).scores.tolist() == pytest.approx(
        [0.8, 0.8]
    )
    assert len(with_opinion(faces([], []), faces([], []), 0.2, overlap=0.4)) == 0


def test_what_only_another_one_sees_has_no_landmarks() -> None:
    other = RawFaces(np.array([[200, 0, 240, 40]], np.float32), np.array([0.9], np.float32))
    joined = with_opinion(faces([[0, 0, 40, 40]], [0.8]), other, 0.5, overlap=0.4)
    assert joined.landmarks is not None
    known = np.isfinite(joined.landmarks).all(axis=(1, 2))
    assert known.tolist() == (joined.boxes[:, 0] < 100).tolist() == [False, True]


def test_an_opinion_counts_little_about_faces_too_small_for_it() -> None:
    assert legibility(np.array([40.0, 400.0])).tolist() == [1.0, 1.0]
    small = legibility(np.array([10.0, 20.0, 30.0]))
    assert small.tolist() == sorted(small.tolist())
    assert small[0] < 0.01
    assert 0.5 < small[2] < 1
    # Two faces alike, of which the other one sees neither: only the large one's score falls.
    own = faces([[0, 0, 10, 10], [100, 0, 180, 80]], [0.8, 0.8])
    heard = with_opinion(own, faces([], []), lambda heights: 0.5 * legibility(heights), overlap=0.4)
    by_size = dict(zip((heard.boxes[:, 3] > 50).tolist(), heard.scores.tolist(), strict=True))
    assert by_size[False] > 0.75
    assert by_size[True] < 0.5


def test_the_third_opinion_can_be_left_out(tmp_path: Path) -> None:
    image = astronaut(tmp_path).source.read()
    said = []
    for third in (True, False):
        detector = FaceveilThorough(ThoroughOptions(third=third), device="cpu", threads=1)
        try:
            (found,) = detector.detect_at([image], [(320,)], min_score=0.2)
        finally:
            detector.close()
        assert detector.weights_files[-1].stem.startswith("fasterrcnn") is third
        said.append(found)
    assert float(iou_matrix(said[0].boxes[:1], said[1].boxes[:1])[0, 0]) > 0.6
    assert not np.array_equal(said[0].boxes[:1], said[1].boxes[:1])


def test_the_look_at_a_suitable_size_counts_most() -> None:
    large = np.array([[0, 0, 400, 400]], np.float32).tolist()
    found = average_looks([faces(large, [0.9]), faces([], [])], [0.14, 2.0], 0.4)
    assert found.scores[0] > 0.8
    missed = average_looks([faces([], []), faces(large, [0.9])], [0.14, 2.0], 0.4)
    assert missed.scores[0] < 0.1
    weight = suitability(np.array([56.0, 112.0, 28.0, 4000.0]))
    assert weight[0] > weight[1] == pytest.approx(weight[2])
    assert weight[3] > 0


def test_the_shipped_detector_finds_a_face_and_says_the_same_twice(tmp_path: Path) -> None:
    image = astronaut(tmp_path).source.read()
    detector = FaceveilThorough(device="cpu", threads=1)
    try:
        found = detector.detect([image, image[:300]], min_score=0.2)
        again = detector.detect([image], min_score=0.2)[0]
    finally:
        detector.close()
    files = ("centerface", "retinaface_mnet025", "faceveil_thorough", "fasterrcnn")
    assert detector.weights_hash.split("+") == [
        weights.file_hash(weights.locate(name)) for name in files
    ]
    for faces_ in found:
        assert faces_.scores[0] > 0.6
        assert (np.diff(faces_.scores) <= 0).all()
        assert float(iou_matrix(faces_.boxes[:1], np.array([FACE], np.float32))[0, 0]) > 0.4
    assert np.array_equal(found[0].boxes, again.boxes)
    assert np.array_equal(found[0].scores, again.scores)
