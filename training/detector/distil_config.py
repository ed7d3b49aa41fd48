"""What a distilled start of a backbone is made of; one YAML file."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from app.inference.detectors.rcnn_model import RcnnArchitecture
from training.data.sources import DataSource
from training.detector.config import CropSettings, DetectorSource
from training.detector.refine_config import FEATURES
from training.engine.settings import EngineSettings


class DistilConfig(BaseModel):
    """Settings of :class:`training.detector.distil_task.DistilTask`.

    Attributes:
        distil: Says what the file is for.
        architecture: Whose backbone is to begin with what CenterFace knows.
        teacher: CenterFace's ONNX file.
        features: Its tensor that is learnt from: the last map that all its outputs share.
        data, landmarks, sources, held_out: As for the fast detector.
        most_evaluated: Held-out crops that progress is measured on.
        crop: How pictures are cut; ``crop.side`` a multiple of 32 times what the coarsest level
            that is to learn is coarser than the teacher's.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    distil: bool
    architecture: RcnnArchitecture
    teacher: Path
    features: str = FEATURES
    data: tuple[DataSource | Path, ...]
    landmarks: tuple[DataSource | Path, ...] = ()
    sources: dict[str, DetectorSource] = {}
    crop: CropSettings = CropSettings(side=256)
    held_out: float = Field(default=0.1, gt=0, lt=0.5)
    most_evaluated: int = 24
    engine: EngineSettings = EngineSettings(batch=8)
