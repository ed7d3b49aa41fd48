"""Faster R-CNN training on pictures made by code."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from training.detector.config import CropSettings
from training.detector.rcnn_config import RcnnConfig
from training.detector.rcnn_task import RcnnTask
from training.engine.settings import EngineSettings
from training.engine.trainer import Trainer

ENGINE = EngineSettings(
    steps=3,
    batch=2,
    warmup=1,
    log_steps=1,
    precision="float32",
    device="cpu",
    optimizer="sgd",
    learning_rate=1e-3,
)


@pytest.fixture
def pictures(tmp_path: Path) -> list[LabelledPicture]:
    out = []
    for i in range(6):
        image = np.full((64, 80, 3), 60, np.uint8)
        cv2.rectangle(image, (20 + i, 15), (45 + i, 50), (160, 190, 230), -1)
        cv2.imwrite(str(tmp_path / f"{i}.png"), image)
        out.append(
            picture(
                f"{i}",
                PictureSource(tmp_path / f"{i}.png"),
                [[20.0 + i, 15, 45 + i, 50], [2, 2, 10, 12]],
                ignore=[False, True],
                complete=i % 2 == 0,
            )
        )
    return out


def config() -> RcnnConfig:
    return RcnnConfig(
        architecture=RcnnArchitecture(min_size=64, max_size=96, proposals=20),
        data=(),
        crop=CropSettings(side=64, poor=0, mosaic=0),
        engine=ENGINE,
    )


def test_a_run_resumes_exactly(pictures: list[LabelledPicture], tmp_path: Path) -> None:
    def trainer(name: str) -> Trainer:
        return Trainer(RcnnTask(config(), pictures, pictures[:1]), ENGINE, tmp_path / name)

    whole = trainer("whole")
    figures = whole.run()
    trainer("parts").run(until=1)
    rest = trainer("parts")
    rest.run()
    for one, two in zip(whole.model.parameters(), rest.model.parameters(), strict=True):
        assert torch.equal(one, two)
    assert "plain ap50" in figures


def test_what_must_not_be_learnt_is_painted_over(pictures: list[LabelledPicture]) -> None:
    task = RcnnTask(config(), pictures, [])
    crop = task.order.crop(0)
    sample = task._sample(crop)
    assert len(sample["boxes"]) == len(sample["labels"]) == (~crop.ignore).sum()
    for box in crop.boxes[crop.ignore]:
        x1, y1, x2, y2 = box.astype(int)
        if min(x2 - x1, y2 - y1) > 2:
            assert (
                float(sample["image"][:, y1 + 1 : y2 - 1, x1 + 1 : x2 - 1].std((1, 2)).max()) == 0
            )


@pytest.mark.parametrize("backbone", ["mobilenet_v3_large_fpn", "mobilenet_v2_fpn", "vgg16"])
def test_backbones_answer(backbone: str) -> None:
    architecture = RcnnArchitecture.model_validate(
        {"backbone": backbone, "min_size": 64, "max_size": 64, "proposals": 10}
    )
    with torch.inference_mode():
        (answer,) = build_rcnn(architecture).eval()([torch.rand(3, 64, 64)])
    assert answer["boxes"].shape[1] == 4


def test_backbone_weights_are_taken_over(tmp_path: Path, pictures: list[LabelledPicture]) -> None:
    from torchvision.models import mobilenet_v3_large

    torch.manual_seed(5)
    donor = mobilenet_v3_large(weights=None).state_dict()
    torch.save(donor, tmp_path / "donor.pth")
    settings = config().model_copy(update={"backbone_weights": tmp_path / "donor.pth"})
    model = RcnnTask(settings, pictures, []).model
    assert torch.equal(model.state_dict()["backbone.body.0.0.weight"], donor["features.0.0.weight"])
