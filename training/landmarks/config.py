"""What a training of the landmark model is made of; one YAML file."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from training.augment.quality import QualitySettings
from training.data.sources import DataSource
from training.engine.settings import EngineSettings


class SourceWeight(BaseModel):
    """How much a data set counts.

    Attributes:
        repeat: Times each of its faces is used in a pass.
        loss: Weight of its points; machine-made points deserve less than 1.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    repeat: int = Field(default=1, ge=0)
    loss: float = Field(default=1.0, ge=0)


class LandmarkAugmentation(BaseModel):
    """How crops vary.

    Attributes:
        rotation: Degrees, standard deviation.
        zoom: Logarithm of the crop's side, standard deviation.
        shift: Share of the face's size, standard deviation.
        mask: Probability of a painted face mask.
        cover: Probability of another cover.
        smallest_face: Faces are shrunk to as little as this, in pixels, and back.
        negatives: Share of crops without a face, which teach the confidence.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    rotation: float = Field(default=14.0, ge=0)
    zoom: float = Field(default=0.11, ge=0)
    shift: float = Field(default=0.05, ge=0)
    mask: float = Field(default=0.3, ge=0, le=1)
    cover: float = Field(default=0.15, ge=0, le=1)
    smallest_face: int = Field(default=14, ge=4)
    negatives: float = Field(default=0.04, ge=0, le=0.5)
    quality: QualitySettings = QualitySettings(downscale=0.35)


class LandmarkConfig(BaseModel):
    """Settings of :class:`training.landmarks.task.LandmarkTask`.

    Attributes:
        data: Tars, folders or annotation files; see ``training.data.readers``.
        held_out: Their split "val" is measured for the log; empty takes that of ``data``.
        scheme: Landmark scheme; faces with another one are not used.
        points: Number of landmarks of the scheme.
        crop_size: Side of the network's input in pixels.
        crop_margin: How far crops reach beyond a detector's box, as a share of its larger side.
        cells: The last layer reads the means of so many by so many parts of the last map; 1 is
            torchvision's ResNet18. Beside 1 the program takes the size of the last map alone, the
            32nd part of the crop's side rounded up.
        loss: "wing" (Feng et al., 2018), "l1" or "l2".
        sources: Weight per data set name; others count 1.
        settled: Train with the batch norms as the program runs them: at their average statistics,
            which do not change. For the end of a training: while they follow each batch, a rare
            sight such as a mask of pure green is tamed by the batch that it is in, and upsets the
            finished network.
        start: Weights file to begin with, such as an earlier training's, of as many cells or of
            one; None starts from random numbers around the mean face.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: tuple[DataSource | Path, ...]
    negatives: tuple[DataSource | Path, ...] = ()
    held_out: tuple[DataSource | Path, ...] = ()
    scheme: str = "ibug68"
    points: int = 68
    crop_size: int = 112
    crop_margin: float = 0.1
    cells: int = Field(default=1, ge=1)
    loss: Literal["wing", "l1", "l2"] = "wing"
    sources: dict[str, SourceWeight] = {}
    settled: bool = False
    start: Path | None = None
    augmentation: LandmarkAugmentation = LandmarkAugmentation()
    engine: EngineSettings = EngineSettings(batch=32)
