"""A backbone that begins with what another network knows, on pictures made by code."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import torch

from app.core.errors import DataError, UsageError, WeightsError
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.rcnn_model import RcnnArchitecture
from tests.training.drawn_faces import drawn_pictures
from tests.training.tiny_network import tiny_network
from training.detector.config import CropSettings
from training.detector.distil_config import DistilConfig
from training.detector.distil_task import DistilTask
from training.detector.onnx_network import OnnxNetwork
from training.detector.rcnn_config import RcnnConfig
from training.detector.rcnn_task import RcnnTask
from training.engine.settings import EngineSettings
from training.engine.trainer import Trainer
from training.export import export_backbone

ENGINE = EngineSettings(
    steps=16,
    batch=2,
    warmup=2,
    learning_rate=1e-2,
    ema=0.9,
    log_steps=1,
    precision="float32",
    device="cpu",
)
ARCHITECTURE = RcnnArchitecture(backbone="mobilenet_v3_large_fpn", pyramid=16, head=32)


@pytest.fixture
def pictures(tmp_path: Path) -> list[LabelledPicture]:
    return drawn_pictures(tmp_path, 6)


@pytest.fixture
def config(tmp_path: Path) -> DistilConfig:
    (tmp_path / "teacher.onnx").write_bytes(tiny_network())
    return DistilConfig(
        distil=True,
        architecture=ARCHITECTURE,
        teacher=tmp_path / "teacher.onnx",
        features="6",
        data=(),
        crop=CropSettings(side=64, poor=0, mosaic=0),
        most_evaluated=4,
        engine=ENGINE,
    )


def test_it_learns_and_goes_on_exactly(
    config: DistilConfig, pictures: list[LabelledPicture], tmp_path: Path
) -> None:
    def trainer(name: str) -> Trainer:
        return Trainer(DistilTask(config, pictures, pictures[:2]), ENGINE, tmp_path / name)

    whole = trainer("whole")
    assert "explained" in whole.run()
    with (tmp_path / "whole" / "history.csv").open(encoding="utf-8", newline="") as file:
        losses = [float(row["value"]) for row in csv.DictReader(file) if row["name"] == "loss"]
    assert losses[-1] < 0.8 * losses[0]
    trainer("parts").run(until=7)
    rest = trainer("parts")
    rest.run()
    for one, two in zip(whole.model.parameters(), rest.model.parameters(), strict=True):
        assert torch.equal(one, two)


def test_a_detector_begins_with_it(
    config: DistilConfig, pictures: list[LabelledPicture], tmp_path: Path
) -> None:
    made = Trainer(DistilTask(config, pictures, pictures[:2]), ENGINE, tmp_path / "run")
    made.run(until=2)
    start = tmp_path / "start.safetensors"
    export_backbone(tmp_path / "run" / "checkpoint.pt", start)
    engine = ENGINE.model_copy(update={"steps": 1})
    settings = RcnnConfig(
        architecture=ARCHITECTURE,
        backbone_weights=start,
        backbone_rate=0,
        settled=True,
        data=(),
        crop=CropSettings(side=64, poor=0, mosaic=0),
        engine=engine,
    )
    task = RcnnTask(settings, pictures, [])
    taken = {n: t.clone() for n, t in task.model.get_submodule("backbone").state_dict().items()}
    given = made.average.model.get_submodule("backbone").state_dict()
    assert taken.keys() == given.keys()
    assert all(torch.equal(taken[name], given[name]) for name in taken)
    Trainer(task, engine, tmp_path / "rcnn").run()
    after = task.model.get_submodule("backbone").state_dict()
    statistics = [name for name in taken if "running_" in name]
    assert statistics
    assert all(torch.equal(taken[name], after[name]) for name in statistics)


def test_what_cannot_be_learnt_from_is_said(
    config: DistilConfig, pictures: list[LabelledPicture], tmp_path: Path
) -> None:
    narrow = config.model_copy(update={"crop": CropSettings(side=32, poor=0, mosaic=0)})
    with pytest.raises(DataError, match="fits no level"):
        DistilTask(narrow, pictures, [])
    with pytest.raises(WeightsError, match="no tensor"):
        OnnxNetwork(tiny_network(), outputs=["nothing"])
    torch.save({"model": {"head.weight": torch.zeros(1)}}, tmp_path / "other.pt")
    with pytest.raises(UsageError, match="distilled start"):
        export_backbone(tmp_path / "other.pt", tmp_path / "out.safetensors")
