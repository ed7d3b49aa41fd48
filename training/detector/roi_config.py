"""What a training of Faceveil thorough's second stage is made of; one YAML file."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from training.data.sources import DataSource
from training.detector.config import CropSettings, DetectorSource
from training.engine.settings import EngineSettings


class RoiConfig(BaseModel):
    """Settings of :class:`training.detector.roi_task.RoiTask`.

    Attributes:
        roi: Marks the kind of file.
        start: Weights file whose second stage is trained on, with its own statistics of the inputs.
        center, retina: ONNX files of the two backbones, which stay as they are.
        data, landmarks, sources, crop, held_out: As for the other detectors.
        lowest: Score from which either backbone's candidates become proposals.
        most: Proposals of a crop at most.
        crops: Crops that samples are taken from.
        most_evaluated: Held-out pictures at most, per data set, for the figures while training.
        held_out_crops: Crops of held-out pictures that the figures come from.
        reduced: See :class:`app.inference.detectors.roi_head.RoiArchitecture`.
        hidden: Sizes of the hidden layers.
        dropout: Of the inputs and of the first hidden layer.
        score_weight: Weight of the score's loss.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    roi: bool = True
    start: Path | None = None
    center: Path
    retina: Path
    data: tuple[DataSource | Path, ...]
    landmarks: tuple[DataSource | Path, ...] = ()
    sources: dict[str, DetectorSource] = {}
    crop: CropSettings = CropSettings(side=640)
    held_out: float = Field(default=0.1, gt=0, lt=0.5)
    lowest: float = Field(default=0.03, gt=0, lt=1)
    most: int = Field(default=400, ge=1)
    crops: int = Field(default=5000, ge=1)
    most_evaluated: int = Field(default=110, ge=1)
    held_out_crops: int = Field(default=300, ge=1)
    reduced: tuple[int, ...] = (32, 48, 64, 32)
    hidden: tuple[int, ...] = (256, 128)
    dropout: float = Field(default=0.2, ge=0, lt=1)
    score_weight: float = Field(default=2.0, ge=0)
    engine: EngineSettings = EngineSettings(
        batch=512, steps=4000, learning_rate=1e-3, weight_decay=1e-2, ema=0.998
    )
