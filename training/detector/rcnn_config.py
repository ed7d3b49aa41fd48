"""What a Faster R-CNN training is made of; one YAML file."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from app.inference.detectors.rcnn_model import RcnnArchitecture
from training.data.sources import DataSource
from training.detector.config import CropSettings, DetectorSource
from training.engine.settings import EngineSettings


class RcnnConfig(BaseModel):
    """Settings of :class:`training.detector.rcnn_task.RcnnTask`.

    Attributes:
        architecture: Backbone, anchors, picture sizes.
        backbone_weights: state_dict of the whole backbone network as torchvision has it (.pth
            or .safetensors), a distilled start, or CenterFace's .onnx; None starts from random
            numbers.
        backbone_rate: Its learning rate as a share of the others'.
        frozen: Parameters whose names begin so are not trained.
        settled: The backbone's batch norms keep the statistics that it begins with, as is best
            for batches of a few pictures.
        proposals: Boxes that the first stage hands on while training.
        sampled: Those of them that the second stage learns from.
        data, landmarks, sources, held_out, most_evaluated: As for the fast detector.
        crop: How pictures are cut; ``crop.side`` is what the network is trained at.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    architecture: RcnnArchitecture = RcnnArchitecture()
    backbone_weights: Path | None = None
    backbone_rate: float = Field(default=1.0, ge=0, le=1)
    frozen: tuple[str, ...] = ()
    settled: bool = False
    proposals: int = Field(default=2000, ge=10)
    sampled: int = Field(default=512, ge=8)
    data: tuple[DataSource | Path, ...]
    landmarks: tuple[DataSource | Path, ...] = ()
    sources: dict[str, DetectorSource] = {}
    crop: CropSettings = CropSettings(side=640)
    held_out: float = Field(default=0.1, gt=0, lt=0.5)
    most_evaluated: int = 80
    engine: EngineSettings = EngineSettings(
        batch=8, optimizer="sgd", learning_rate=0.01, weight_decay=1e-4, warmup=500
    )
