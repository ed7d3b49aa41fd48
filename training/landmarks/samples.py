"""Training crops of faces: framed as a detector would frame them, then made difficult."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator, default_rng

from app.core.model import FloatArray, Image
from app.evaluate.painted_masks import paint_mask
from app.inference.landmarks.mirrored import FLIPPED
from app.inference.landmarks.upright import landmark_frame
from training.augment.geometry import mirror, move, square_to_crop, warp
from training.augment.occlusion import paint_cover
from training.augment.quality import degrade
from training.landmarks.chips import Chip
from training.landmarks.config import LandmarkConfig, SourceWeight


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A crop.

    Attributes:
        image: (s, s, 3) uint8, BGR.
        points: (k, 2) float32, as shares of the crop's side.
        weight: Of the points' loss; 0 for a crop without a face.
    """

    image: Image
    points: FloatArray
    weight: float


class LandmarkSamples:
    """An endless, seeded sequence of crops.

    Args:
        chips: The faces.
        config: Framing and augmentation.
        negatives: Pictures without faces.
    """

    def __init__(
        self, chips: Sequence[Chip], config: LandmarkConfig, negatives: Sequence[Image] = ()
    ) -> None:
        self.chips = list(chips)
        self.config = config
        self.negatives = list(negatives)
        default = SourceWeight()
        self._order = [
            i
            for i, chip in enumerate(self.chips)
            for _ in range(config.sources.get(chip.dataset, default).repeat)
        ]
        self._shuffled: tuple[int, np.ndarray] | None = None

    def __len__(self) -> int:
        return len(self._order)

    def sample(self, number: int) -> Sample:
        """The crop of that number; the same for the same seed, always."""
        seed = self.config.engine.seed
        rng = default_rng((seed, 1, number))
        if self.negatives and rng.random() < self.config.augmentation.negatives:
            return self._negative(rng)
        turn, place = divmod(number, len(self._order))
        if self._shuffled is None or self._shuffled[0] != turn:
            self._shuffled = (turn, default_rng((seed, 0, turn)).permutation(len(self._order)))
        chip = self.chips[self._order[int(self._shuffled[1][place])]]
        return self._augmented(chip, rng)

    def fixed(self, index: int, kind: str) -> Sample:
        """A face framed without jitter: "clear", with a "mask" painted, or "small"."""
        chip = self.chips[index]
        crop, points, unit = self._frame(chip, landmark_frame(chip.points), 1.0, shift=(0.0, 0.0))
        if kind == "mask":
            crop = paint_mask(crop, points, default_rng((7, index)))
        elif kind == "small":
            crop = _shrink(crop, 24 / unit)
        return Sample(crop, points / np.float32(self.config.crop_size), 1.0)

    def _augmented(self, chip: Chip, rng: Generator) -> Sample:
        a = self.config.augmentation
        masked = chip.points.shape[0] == 68 and rng.random() < a.mask
        box = landmark_frame(chip.points)
        unit = float((chip.points.max(0) - chip.points.min(0)).mean())
        # Detectors vary by about this much; under a mask their boxes often end above the chin.
        box += (rng.normal(0, 1, 4) * np.array([0.05, 0.08, 0.05, 0.06]) * unit).astype(np.float32)
        if masked and rng.random() < 0.4:
            box[3] -= rng.uniform(0, 0.25) * unit
        shift = rng.normal(0, a.shift, 2) * unit
        zoom = math.exp(rng.normal(0, a.zoom))
        degrees = float(rng.normal(0, a.rotation))
        if rng.random() < 0.05:
            degrees = float(rng.uniform(-60, 60))
        flip = self.config.scheme in FLIPPED and rng.random() < 0.5
        crop, points, width = self._frame(
            chip, box, zoom, shift=(float(shift[0]), float(shift[1])), degrees=degrees, flip=flip
        )
        if masked:
            crop = paint_mask(crop, points, rng)
        elif points.shape[0] == 68 and rng.random() < a.cover:
            crop = paint_cover(crop, points, rng)
        quality = a.quality.model_copy(
            update={"smallest": max(4, round(self.config.crop_size * a.smallest_face / width))}
        )
        crop = degrade(crop, rng, quality)
        weight = self.config.sources.get(chip.dataset, SourceWeight()).loss
        return Sample(crop, points / np.float32(self.config.crop_size), weight)

    def _frame(
        self,
        chip: Chip,
        box: FloatArray,
        zoom: float,
        *,
        shift: tuple[float, float],
        degrees: float = 0.0,
        flip: bool = False,
    ) -> tuple[Image, FloatArray, float]:
        """Crop, points in crop pixels and the face's width in crop pixels."""
        size = self.config.crop_size
        side = max(float(box[2] - box[0]), float(box[3] - box[1]))
        side *= (1 + 2 * self.config.crop_margin) * zoom
        centre = (
            float(box[0] + box[2]) / 2 + shift[0],
            float(box[1] + box[3]) / 2 + shift[1],
        )
        matrix = square_to_crop(centre, side, size, degrees=degrees)
        if flip:
            matrix = mirror(matrix, size)
        points = move(chip.points, matrix)
        if flip:
            points = points[FLIPPED[self.config.scheme]]
        width = float(box[2] - box[0]) * size / side
        return warp(chip.image, matrix, size), points, width

    def _negative(self, rng: Generator) -> Sample:
        image = self.negatives[int(rng.integers(len(self.negatives)))]
        h, w = image.shape[:2]
        side = float(rng.uniform(24, min(h, w)))
        centre = (float(rng.uniform(0, w)), float(rng.uniform(0, h)))
        size = self.config.crop_size
        crop = warp(image, square_to_crop(centre, side, size), size)
        crop = degrade(crop, rng, self.config.augmentation.quality)
        return Sample(crop, np.full((self.config.points, 2), 0.5, np.float32), 0.0)


def _shrink(image: Image, factor: float) -> Image:
    if factor >= 1:
        return image
    h, w = image.shape[:2]
    small = cv2.resize(image, (round(w * factor), round(h * factor)), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (w, h), interpolation=cv2.INTER_LINEAR), np.uint8)
