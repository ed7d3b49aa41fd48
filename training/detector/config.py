"""What a training of the fast, one-look detector is made of; one YAML file."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from training.augment.quality import QualitySettings
from training.data.sources import DataSource
from training.engine.settings import EngineSettings


class DetectorSource(BaseModel):
    """How a data set is used.

    Attributes:
        repeat: Times each of its pictures is used in a pass; a fraction takes that share.
        clear_box: Weight of the box of a face without a mask. Mask sets draw boxes from the
            brows, face sets from the forehead: where nothing in the picture tells which, one
            of them should count less.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    repeat: float = Field(default=1.0, ge=0)
    clear_box: float = Field(default=1.0, ge=0)


class CropSettings(BaseModel):
    """How pictures are cut and changed.

    Attributes:
        side: Crop in pixels, a multiple of 32.
        face_low, face_high: Heights, in pixels, that a chosen face is scaled to.
        zoom_low, zoom_high: Limits of the scaling.
        filled: The picture's longer side is at least this share of the crop's.
        mask: Probability of painting a mask on a face with 68 landmarks.
        mosaic: Probability of joining four smaller crops.
        smallest: Faces lower than this in the crop are ignored.
        poor: Probability that the quality is degraded at all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    side: int = Field(default=416, multiple_of=32)
    face_low: float = 10
    face_high: float = 200
    zoom_low: float = 0.25
    zoom_high: float = 2.5
    filled: float = Field(default=0.9, ge=0, le=1)
    mask: float = Field(default=0.4, ge=0, le=1)
    mosaic: float = Field(default=0.2, ge=0, le=1)
    smallest: float = 9
    poor: float = Field(default=0.4, ge=0, le=1)
    quality: QualitySettings = QualitySettings(
        smallest=250,
        color=0.6,
        downscale=0.25,
        jpeg=0.3,
        blur_reach=0.002,
        motion_reach=0.016,
    )


class DetectorConfig(BaseModel):
    """Settings of :class:`training.detector.task.CenterTask`.

    Attributes:
        data: Tars, folders or annotation files.
        landmarks: More of these, whose landmarks are lent to the same faces in ``data``.
        start: ONNX file whose network is trained on.
        held_out: Share of the training pictures kept for evaluation while training.
        most_evaluated: Held-out pictures evaluated at most, per data set.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: tuple[DataSource | Path, ...]
    landmarks: tuple[DataSource | Path, ...] = ()
    start: Path
    sources: dict[str, DetectorSource] = {}
    crop: CropSettings = CropSettings()
    held_out: float = Field(default=0.1, gt=0, lt=0.5)
    most_evaluated: int = 80
    engine: EngineSettings = EngineSettings(batch=6)
