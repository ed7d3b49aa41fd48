"""Landmark training on faces made by code."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.random import default_rng

from app.core.errors import DataError
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.evaluate.landmarks import landmark_figures
from app.evaluate.painted_masks import paint_mask
from app.inference.devices.torch_device import write_weights
from app.inference.landmarks.mirrored import FLIPPED
from app.inference.landmarks.resnet18 import build_resnet18
from app.inference.landmarks.upright import landmark_frame
from tests.training.drawn_faces import draw, face_points
from training.augment.geometry import move, square_to_crop, warp
from training.engine.settings import EngineSettings
from training.engine.trainer import Trainer
from training.landmarks.chips import cut_chips
from training.landmarks.config import LandmarkConfig
from training.landmarks.losses import confidence_loss, normalized_error, point_loss, wing
from training.landmarks.samples import LandmarkSamples
from training.landmarks.task import LandmarkTask


@pytest.fixture
def pictures(tmp_path: Path) -> list[LabelledPicture]:
    out = []
    for i in range(6):
        points = face_points((55 + 2 * i, 62 - i), 38 + 2 * i)
        draw(tmp_path / f"{i}.png", points)
        out.append(
            picture(
                f"{i}",
                PictureSource(tmp_path / f"{i}.png"),
                [landmark_frame(points).tolist()],
                landmarks=[points],
                scheme="ibug68",
            )
        )
    return out


def config(steps: int = 3) -> LandmarkConfig:
    engine = EngineSettings(
        steps=steps,
        batch=4,
        warmup=1,
        log_steps=1,
        evaluate_steps=2,
        precision="float32",
        device="cpu",
        threads=1,
    )
    return LandmarkConfig(data=(), crop_size=48, engine=engine)


def task(pictures: list[LabelledPicture], steps: int = 3) -> LandmarkTask:
    settings = config(steps)
    chips = cut_chips(pictures, "ibug68")
    empty = [np.full((60, 60, 3), 30, np.uint8)]
    return LandmarkTask(
        settings, LandmarkSamples(chips, settings, empty), LandmarkSamples(chips[:2], settings)
    )


def test_samples_depend_on_seed_and_number_alone(pictures: list[LabelledPicture]) -> None:
    one, two = task(pictures).samples, task(pictures).samples
    for number in (0, 5, 17):
        assert np.array_equal(one.sample(number).image, two.sample(number).image)
        assert np.array_equal(one.sample(number).points, two.sample(number).points)
    assert not np.array_equal(one.sample(0).image, one.sample(6).image)


def test_points_stay_on_the_face_in_framed_crops(pictures: list[LabelledPicture]) -> None:
    sample = task(pictures).samples.fixed(0, "clear")
    assert sample.points.min() > 0
    assert sample.points.max() < 1
    tip = np.round(sample.points[30] * 48 - 0.5).astype(int)
    assert sample.image[tip[1], tip[0]].mean() < 130  # the dark dot drawn there


def test_flipping_twice_changes_nothing() -> None:
    for flipped in FLIPPED.values():
        assert np.array_equal(flipped[flipped], np.arange(len(flipped)))
    mirrored = face_points((0, 0), 1) * [-1, 1]
    assert np.abs(mirrored[FLIPPED["ibug68"]] - face_points((0, 0), 1)).max() < 0.02


def test_a_map_moves_points_as_it_moves_pixels() -> None:
    image = np.zeros((80, 80, 3), np.uint8)
    image[40:44, 20:24] = 255
    matrix = square_to_crop((30, 40), 40, 60, degrees=20)
    crop = warp(image, matrix, 60)[..., 0].astype(float)
    ys, xs = np.mgrid[:60, :60] + 0.5
    seen = np.array([(xs * crop).sum(), (ys * crop).sum()]) / crop.sum()
    assert np.abs(seen - move(np.array([[22, 42]], np.float32), matrix)[0]).max() < 0.2


@pytest.mark.parametrize("loss", ["wing", "l1", "l2"])
def test_losses_are_zero_at_the_truth_and_grow(loss: str) -> None:
    truth = torch.from_numpy(face_points((0.5, 0.5), 0.7))[None]
    near, far = truth + 0.01, truth + 0.05
    assert float(point_loss(loss, truth, truth)) == 0
    assert 0 < float(point_loss(loss, near, truth)) < float(point_loss(loss, far, truth))


def test_wing_is_continuous_at_its_corner() -> None:
    low, high = wing(torch.tensor([10 - 1e-4, 10 + 1e-4]))
    assert float(high - low) == pytest.approx(2e-4, abs=1e-3)


def test_confidence_is_taught_by_the_error() -> None:
    sure, unsure = torch.tensor([4.0, -4.0]), torch.tensor([-4.0, 4.0])
    errors = torch.tensor([0.02, 0.5])
    assert float(confidence_loss(sure, errors)) < float(confidence_loss(unsure, errors))


def test_a_start_without_cells_gives_the_same_answers(
    pictures: list[LabelledPicture], tmp_path: Path
) -> None:
    plain = task(pictures)
    path = tmp_path / "plain.safetensors"
    write_weights(path, plain.model.state_dict(), {})
    # Crops of 48 pixels end in a map of 2 x 2.
    settings = config().model_copy(update={"start": path, "cells": 2})
    wider = LandmarkTask(settings, plain.samples, plain.held_out).model.eval()
    blob = torch.rand(2, 3, 48, 48, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        torch.testing.assert_close(wider(blob), plain.model.eval()(blob), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("settled", [True, False])
def test_settled_norms_keep_their_statistics(
    pictures: list[LabelledPicture], tmp_path: Path, settled: bool
) -> None:
    plain = task(pictures)
    settings = config().model_copy(update={"settled": settled})
    training = LandmarkTask(settings, plain.samples, plain.held_out)
    state = training.model.state_dict()
    before = {name: tensor.clone() for name, tensor in state.items()}
    Trainer(training, settings.engine, tmp_path / "run").run()
    after = training.model.state_dict()
    assert torch.equal(before["bn1.running_var"], after["bn1.running_var"]) is settled
    assert not torch.equal(before["bn1.weight"], after["bn1.weight"])


def test_a_start_of_another_model_is_refused(
    pictures: list[LabelledPicture], tmp_path: Path
) -> None:
    path = tmp_path / "other.safetensors"
    write_weights(path, build_resnet18(5).state_dict(), {})
    plain = task(pictures)
    settings = config().model_copy(update={"start": path, "cells": 2})
    with pytest.raises(DataError, match="another model"):
        LandmarkTask(settings, plain.samples, plain.held_out)


def test_error_is_measured_in_eye_distances() -> None:
    truth = face_points()[None]
    eyes = float(np.linalg.norm(truth[0, 36] - truth[0, 45]))
    moved = truth + np.array([eyes * 0.05, 0], np.float32)
    error = normalized_error(torch.from_numpy(moved), torch.from_numpy(truth))
    assert float(error) == pytest.approx(0.05, abs=1e-5)
    figures = landmark_figures(moved, truth, np.array([0.9], np.float32))
    assert figures.nme == pytest.approx(0.05, abs=1e-5)
    assert figures.failures == 0


def test_a_painted_mask_covers_mouth_and_chin_but_no_eye() -> None:
    image = np.full((120, 120, 3), 128, np.uint8)
    points = face_points(size=60)
    for seed in range(20):
        changed = np.abs(paint_mask(image, points, default_rng(seed)).astype(int) - 128).sum(2) > 6
        x, y = points[57].astype(int)
        assert changed[y - 2 : y + 3, x - 2 : x + 3].any()
        for eye in (points[36:42].mean(0), points[42:48].mean(0)):
            assert not changed[int(eye[1]), int(eye[0])]


def test_a_run_resumes_exactly(pictures: list[LabelledPicture], tmp_path: Path) -> None:
    whole = Trainer(task(pictures), config().engine, tmp_path / "whole")
    figures = whole.run()
    Trainer(task(pictures), config().engine, tmp_path / "parts").run(until=2)
    rest = Trainer(task(pictures), config().engine, tmp_path / "parts")
    rest.run()
    for one, two in zip(whole.model.parameters(), rest.model.parameters(), strict=True):
        assert torch.equal(one, two)
    assert {"nme", "mask nme", "small nme", "confidence"} <= set(figures)
