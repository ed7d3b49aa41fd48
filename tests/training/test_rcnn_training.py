"""Faster R-CNN training on pictures made by code."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from app.core.errors import DataError, UsageError
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from app.inference.detectors.torchvision_rcnn import FasterRcnn, FasterRcnnOptions
from app.inference.devices import weights
from app.inference.onnx.edit import prepared
from app.inference.onnx.runner import OnnxRunner
from tests.training.drawn_faces import drawn_pictures
from training.detector.backbone_weights import load_backbone
from training.detector.config import CropSettings
from training.detector.rcnn_config import RcnnConfig
from training.detector.rcnn_task import RcnnTask
from training.engine.settings import EngineSettings
from training.engine.trainer import Trainer
from training.export import export_rcnn

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
    return drawn_pictures(tmp_path, 6)


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
    sample = task.sample(crop)
    assert len(sample["boxes"]) == len(sample["labels"]) == (~crop.ignore).sum()
    for box in crop.boxes[crop.ignore]:
        x1, y1, x2, y2 = box.astype(int)
        if min(x2 - x1, y2 - y1) > 2:
            assert (
                float(sample["image"][:, y1 + 1 : y2 - 1, x1 + 1 : x2 - 1].std((1, 2)).max()) == 0
            )


@pytest.mark.parametrize(
    ("backbone", "pyramid"),
    [
        ("centerface_fpn", 48),
        ("mobilenet_v3_large_fpn", 256),
        ("mobilenet_v2_fpn", 32),
        ("vgg16", 256),
    ],
)
def test_backbones_answer(backbone: str, pyramid: int) -> None:
    architecture = RcnnArchitecture.model_validate(
        {
            "backbone": backbone,
            "min_size": 64,
            "max_size": 64,
            "proposals": 10,
            "pyramid": pyramid,
            "head": 64,
        }
    )
    with torch.inference_mode():
        (answer,) = build_rcnn(architecture).eval()([torch.rand(3, 64, 64)])
    assert answer["boxes"].shape[1] == 4


def test_centerface_is_the_backbone() -> None:
    """What CenterFace's own graph computes at the ends of its four stages."""
    path = weights.locate("centerface")
    backbone = build_rcnn(RcnnArchitecture(backbone="centerface_fpn", pyramid=16)).backbone
    load_backbone(backbone, path)
    stages = ("387", "413", "474", "507")
    picture = np.random.default_rng(4).uniform(0, 255, (1, 3, 64, 96)).astype(np.float32)
    wanted = OnnxRunner(prepared(path.read_bytes(), stages), stages).run(picture)
    with torch.inference_mode():
        got = backbone.body(torch.from_numpy(picture))
    for one, two in zip(wanted, got.values(), strict=True):
        np.testing.assert_allclose(two.numpy(), one, atol=2e-4)


def test_centerface_does_not_fit_another_backbone() -> None:
    backbone = build_rcnn(RcnnArchitecture(backbone="mobilenet_v3_large_fpn")).backbone
    with pytest.raises(DataError, match="no weights of this backbone"):
        load_backbone(backbone, weights.locate("centerface"))


def test_what_is_frozen_stays_and_the_rest_learns(
    pictures: list[LabelledPicture], tmp_path: Path
) -> None:
    settings = config().model_copy(
        update={
            "architecture": RcnnArchitecture(
                backbone="centerface_fpn",
                min_size=64,
                max_size=96,
                proposals=20,
                pyramid=16,
                head=32,
            ),
            "frozen": ("backbone.body.0.", "backbone.body.1."),
            "backbone_rate": 0.1,
            "proposals": 40,
            "sampled": 16,
        }
    )
    task = RcnnTask(settings, pictures, [])
    before = {n: t.clone() for n, t in task.model.state_dict().items()}
    trainer = Trainer(task, ENGINE, tmp_path / "run")
    assert {group.get("lr_factor") for group in trainer.optimizer.param_groups} == {0.1, 1.0}
    trainer.run()
    after = task.model.state_dict()
    for name in ("backbone.body.0.0.weight", "backbone.body.1.conv.1.weight"):
        assert torch.equal(before[name], after[name])
    for name in ("backbone.body.17.conv.2.weight", "roi_heads.box_head.fc6.weight"):
        assert not torch.equal(before[name], after[name])


def test_a_checkpoint_becomes_a_file_that_the_detector_loads(
    pictures: list[LabelledPicture], tmp_path: Path
) -> None:
    settings = config()
    Trainer(RcnnTask(settings, pictures, []), ENGINE, tmp_path / "run").run()
    out = tmp_path / "rcnn.safetensors"
    export_rcnn(tmp_path / "run" / "checkpoint.pt", out, settings.architecture)
    detector = FasterRcnn(FasterRcnnOptions(weights=out), device="cpu")
    assert len(detector.detect([np.zeros((64, 80, 3), np.uint8)], min_score=0.05)) == 1
    with pytest.raises(UsageError, match="no checkpoint of this network"):
        export_rcnn(tmp_path / "run" / "checkpoint.pt", out, RcnnArchitecture(backbone="vgg16"))


def test_backbone_weights_are_taken_over(tmp_path: Path, pictures: list[LabelledPicture]) -> None:
    from torchvision.models import mobilenet_v3_large

    torch.manual_seed(5)
    donor = mobilenet_v3_large(weights=None).state_dict()
    torch.save(donor, tmp_path / "donor.pth")
    settings = config().model_copy(update={"backbone_weights": tmp_path / "donor.pth"})
    model = RcnnTask(settings, pictures, []).model
    assert torch.equal(model.state_dict()["backbone.body.0.0.weight"], donor["features.0.0.weight"])
