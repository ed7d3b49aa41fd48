"""Training of the one-look detector, on a tiny network and pictures made by code."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.random import default_rng

from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.inference.detectors.centerface import decode
from tests.training.tiny_network import run_onnx, tiny_network
from training.detector.config import CropSettings, DetectorConfig
from training.detector.crops import Crop, cut_crop
from training.detector.onnx_network import OnnxNetwork, write_back
from training.detector.run import lend_landmarks
from training.detector.targets import make_targets
from training.detector.task import CenterTask
from training.engine.settings import EngineSettings
from training.engine.trainer import Trainer


@pytest.fixture
def pictures(tmp_path: Path) -> list[LabelledPicture]:
    out = []
    for i in range(10):
        image = np.full((90, 120, 3), 60, np.uint8)
        box = [20.0 + 3 * i, 15.0, 50.0 + 3 * i, 55.0]
        cv2.rectangle(image, (int(box[0]), 15), (int(box[2]), 55), (160, 190, 230), -1)
        cv2.imwrite(str(tmp_path / f"{i}.png"), image)
        out.append(
            picture(
                f"{i}",
                PictureSource(tmp_path / f"{i}.png"),
                [box],
                masked=[i % 2 == 0],
                dataset="wider" if i % 2 else "ilc_mask",
            )
        )
    return out


def test_the_module_says_what_onnx_runtime_says() -> None:
    model = tiny_network()
    blob = np.random.default_rng(1).normal(size=(2, 3, 64, 32)).astype(np.float32)
    with torch.no_grad():
        said = OnnxNetwork(model, logits=False)(torch.from_numpy(blob))
    for one, two in zip(said, run_onnx(model, blob), strict=True):
        assert np.abs(one.numpy() - two).max() < 1e-5


def test_written_back_weights_run_in_onnx_runtime() -> None:
    model = tiny_network()
    network = OnnxNetwork(model, logits=False)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05)
    blob = np.random.default_rng(1).normal(size=(1, 3, 32, 32)).astype(np.float32)
    with torch.no_grad():
        said = network(torch.from_numpy(blob))
    answers = run_onnx(write_back(model, network), blob)
    for one, two in zip(said, answers, strict=True):
        assert np.abs(one.numpy() - two).max() < 1e-5


def test_targets_are_what_the_detector_decodes() -> None:
    boxes = np.array([[10, 12, 30, 40], [60, 20, 100, 76]], np.float32)
    marks = np.full((2, 68, 2), np.nan, np.float32)
    marks[1] = default_rng(0).uniform((65, 30), (95, 70), (68, 2))
    crop = Crop(
        np.zeros((128, 128, 3), np.uint8),
        boxes,
        np.array([1, 0], np.int8),
        np.zeros(2, np.bool_),
        marks,
        True,
        "d",
    )
    targets = make_targets(crop, smallest=4)
    maps = np.zeros((14, 32, 32), np.float32)
    for (row, col), values in zip(targets.cells[:2], targets.values[:2], strict=True):
        maps[:, row, col] = values
    heat = (targets.heat >= 0.9999).astype(np.float32)
    faces = decode(heat, maps[:2], maps[2:4], marks=maps[4:], min_score=0.5)
    order = np.argsort(faces.boxes[:, 0])
    assert np.abs(faces.boxes[order] - boxes).max() < 1e-3
    assert faces.landmarks is not None
    assert np.abs(faces.landmarks[order[1], 2] - marks[1, 30]).max() < 1e-3
    assert targets.weights[:3, 1].tolist() == [1, 0, 0]  # the larger face comes first


def test_false_alarms_are_punished_only_where_labels_are_complete() -> None:
    def weight(complete: bool, ignore: bool) -> np.ndarray:
        crop = Crop(
            np.zeros((64, 64, 3), np.uint8),
            np.array([[16, 16, 40, 40]], np.float32),
            np.zeros(1, np.int8),
            np.array([ignore]),
            np.full((1, 68, 2), np.nan),
            complete,
            "d",
        )
        return make_targets(crop, smallest=4).weight

    assert weight(True, False).min() == 1
    assert weight(True, True)[7, 7] == 0
    assert weight(True, True)[0, 0] == 1
    assert weight(False, False)[7, 7] == 1
    assert weight(False, False)[0, 0] == 0


def test_crops_carry_their_boxes_along(pictures: list[LabelledPicture]) -> None:
    settings = CropSettings(side=128, poor=0)
    for seed in range(12):
        crop = cut_crop(pictures[3], default_rng(seed), settings, side=128)
        for box, ignore in zip(crop.boxes, crop.ignore, strict=True):
            if ignore or min(box[2] - box[0], box[3] - box[1]) < 8:
                continue
            x1, y1, x2, y2 = box.astype(int)
            inner = crop.image[y1 + 2 : y2 - 2, x1 + 2 : x2 - 2]
            assert inner.mean() > 170


def test_landmarks_are_lent_to_the_same_face(pictures: list[LabelledPicture]) -> None:
    points = default_rng(0).uniform(25, 50, (68, 2)).astype(np.float32)
    lender = picture(
        "1", pictures[1].source, pictures[1].boxes, landmarks=[points], scheme="ibug68"
    )
    extra = picture(
        "x", pictures[2].source, [[1, 1, 9, 9]], landmarks=[points], scheme="ibug68", complete=False
    )
    lent = lend_landmarks(pictures[:2], [lender, extra])
    assert [p.landmarks[0] is not None for p in lent] == [False, True, True]
    assert lent[2].boxes[0, 1] < points[:, 1].min()


def test_a_run_resumes_exactly(pictures: list[LabelledPicture], tmp_path: Path) -> None:
    (tmp_path / "tiny.onnx").write_bytes(tiny_network())
    engine = EngineSettings(
        steps=4,
        batch=2,
        warmup=1,
        log_steps=1,
        precision="float32",
        device="cpu",
        learning_rate=1e-3,
    )
    config = DetectorConfig(
        data=(), start=tmp_path / "tiny.onnx", engine=engine, crop=CropSettings(side=96)
    )

    def trainer(name: str) -> Trainer:
        return Trainer(CenterTask(config, pictures, pictures[:2]), engine, tmp_path / name)

    whole = trainer("whole")
    figures = whole.run()
    trainer("parts").run(until=2)
    rest = trainer("parts")
    rest.run()
    for one, two in zip(whole.model.parameters(), rest.model.parameters(), strict=True):
        assert torch.equal(one, two)
    assert "masked ap50" in figures
