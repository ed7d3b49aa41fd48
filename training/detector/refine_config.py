"""What a training of the fast detector's refining head is made of; one YAML file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, Field

from training.data.sources import DataSource
from training.detector.config import DetectorSource
from training.engine.settings import EngineSettings

FEATURES: Final = "532"
"""CenterFace's last map that all its outputs share, by its name in the ONNX file."""


class RefineConfig(BaseModel):
    """Settings of :class:`training.detector.refine.RefineTask`.

    Attributes:
        start: CenterFace's ONNX file.
        features: Name of its last shared map.
        data, sources, held_out: As for the other detectors; ``repeat`` below 1 takes a share.
        lowest: Heat from which a cell is a candidate.
        looks: Sizes at which each training picture is looked at, as (from, to) factors of
            640 pixels or, where pictures are small, of twice their longer side.
        hidden: Sizes of the hidden layers.
        dropout: Of the first hidden layer.
        score_weight: Weight of the score's loss.
        score_share: Share of the learnt change of the score that is exported. The whole ranks
            masked faces best, but costs small clear ones; half was best for both together.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    refine: bool = True
    start: Path
    features: str = FEATURES
    data: tuple[DataSource | Path, ...]
    sources: dict[str, DetectorSource] = {}
    held_out: float = Field(default=0.1, gt=0, lt=0.5)
    lowest: float = Field(default=0.04, gt=0, lt=1)
    looks: tuple[tuple[float, float], ...] = ((0.7, 1.15), (1.15, 2.0))
    hidden: tuple[int, ...] = (128, 64)
    dropout: float = Field(default=0.1, ge=0, lt=1)
    score_weight: float = Field(default=2.0, ge=0)
    score_share: float = Field(default=0.5, ge=0, le=1)
    engine: EngineSettings = EngineSettings(
        batch=4096, steps=4000, learning_rate=2e-3, weight_decay=1e-3, ema=0.99
    )
