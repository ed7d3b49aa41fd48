"""Training crops of whole pictures for a detector."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from app.core.model import FloatArray, Image
from app.evaluate.labels import MASKED, LabelledPicture
from app.evaluate.painted_masks import paint_mask
from app.inference.landmarks.mirrored import FLIPPED
from training.augment.geometry import mirror, move, warp
from training.augment.quality import degrade
from training.detector.config import CropSettings


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """A piece of a picture and its labels, in the crop's pixels.

    Attributes:
        image: (s, s, 3) uint8, BGR.
        boxes: (n, 4) float32, cut to the crop.
        masked: (n,) int8.
        ignore: (n,) bool.
        landmarks: (n, 68, 2) float32, NaN where there are none.
        complete: As in the picture.
        dataset: Where it comes from.
    """

    image: Image
    boxes: FloatArray
    masked: NDArray[np.int8]
    ignore: NDArray[np.bool_]
    landmarks: FloatArray
    complete: bool
    dataset: str


def cut_crop(
    labelled: LabelledPicture, rng: Generator, settings: CropSettings, *, side: int
) -> Crop:
    """A random crop: a face scaled to a random height, or a random place; perhaps mirrored."""
    image = labelled.source.read()
    h, w = image.shape[:2]
    faces = np.flatnonzero(~labelled.ignore)
    zoom = side / max(h, w) * math.exp(rng.uniform(math.log(0.6), math.log(1.6)))
    centre = rng.uniform((0, 0), (w, h))
    if len(faces) and rng.random() < 0.8:
        box = labelled.boxes[rng.choice(faces)]
        low, high = math.log(settings.face_low), math.log(min(settings.face_high, side * 0.7))
        zoom = math.exp(rng.uniform(low, high)) / max(1.0, float(box[3] - box[1]))
        reach = 0.5 * side / zoom
        centre = (box[:2] + box[2:]) / 2 + rng.uniform(-0.8, 0.8, 2) * reach
    # A picture that fills little of the crop wastes work.
    low = max(settings.zoom_low, settings.filled * side / max(h, w))
    zoom = float(np.clip(zoom, low, max(low, settings.zoom_high)))
    reach = 0.5 * side / zoom
    # Look at picture, not at padding, as far as the picture reaches.
    centre = np.array([_inside(centre[0], reach, w), _inside(centre[1], reach, h)])
    stretch = math.exp(rng.normal(0, 0.04))
    scale = np.array([zoom * stretch, zoom / stretch])
    matrix = np.column_stack([np.diag(scale), side / 2 - scale * centre])
    flip = bool(rng.random() < 0.5)
    if flip:
        matrix = mirror(matrix, side)
    crop = warp(image, matrix, side, border=0)
    return _label(labelled, crop, matrix, flip=flip)


def planes(image: Image) -> NDArray[np.float32]:
    """(3, h, w) RGB, 0 to 255, of a BGR picture: what networks are trained on."""
    return np.ascontiguousarray(image[:, :, ::-1].transpose(2, 0, 1), dtype=np.float32)


def make_crop(labelled: LabelledPicture, rng: Generator, settings: CropSettings) -> Crop:
    """A crop with masks painted and quality degraded."""
    crop = cut_crop(labelled, rng, settings, side=settings.side)
    return finish(crop, rng, settings)


def mosaic(parts: list[LabelledPicture], rng: Generator, settings: CropSettings) -> Crop:
    """Four crops of half the side in a square, with masks painted and quality degraded."""
    half = settings.side // 2
    crops = [cut_crop(part, rng, settings, side=half) for part in parts]
    complete = all(crop.complete for crop in crops)
    rows, shifts = [], []
    for number, crop in enumerate(crops):
        shifts.append(np.array([number % 2, number // 2], np.float32) * half)
        rows.append(crop.image)
    image = np.vstack([np.hstack(rows[:2]), np.hstack(rows[2:])])
    joined = Crop(
        image,
        np.concatenate([c.boxes + np.tile(s, 2) for c, s in zip(crops, shifts, strict=True)]),
        np.concatenate([c.masked for c in crops]),
        np.concatenate([c.ignore for c in crops]),
        np.concatenate([c.landmarks + s for c, s in zip(crops, shifts, strict=True)]),
        complete,
        crops[0].dataset,
    )
    return finish(joined, rng, settings)


def finish(crop: Crop, rng: Generator, settings: CropSettings) -> Crop:
    """Paint masks on some faces that have landmarks, then degrade the picture."""
    image, boxes, masked = crop.image, crop.boxes.copy(), crop.masked.copy()
    for i in range(len(boxes)):
        points = crop.landmarks[i]
        tall = boxes[i, 3] - boxes[i, 1]
        if not np.isfinite(points).all() or tall < 12 or rng.random() >= settings.mask:
            continue
        image = _paint_near(image, points, rng)
        masked[i] = MASKED
        # Mask sets draw boxes from the brows.
        boxes[i, 1] = min(boxes[i, 3] - 4, max(boxes[i, 1], points[17:27, 1].min()))
    if rng.random() < settings.poor:
        image = degrade(image, rng, settings.quality)
    return Crop(image, boxes, masked, crop.ignore, crop.landmarks, crop.complete, crop.dataset)


def _paint_near(image: Image, points: FloatArray, rng: Generator) -> Image:
    """Paint on the surroundings of a face only: a crop is much larger than most faces."""
    size = float((points.max(0) - points.min(0)).max())
    low = np.maximum(np.floor(points.min(0) - 0.3 * size), 0).astype(int)
    high = np.ceil(points.max(0) + 0.3 * size).astype(int)
    high = np.minimum(high, [image.shape[1], image.shape[0]])
    if (high - low).min() < 4:
        return image
    out = image.copy()
    piece = out[low[1] : high[1], low[0] : high[0]]
    piece[:] = paint_mask(piece, points - low.astype(np.float32), rng)
    return out


def _inside(value: float, reach: float, length: int) -> float:
    if 2 * reach >= length:
        return length / 2
    return float(np.clip(value, reach, length - reach))


def _label(
    labelled: LabelledPicture, crop: Image, matrix: NDArray[np.float64], *, flip: bool
) -> Crop:
    side = crop.shape[0]
    n = len(labelled)
    corners = move(labelled.boxes.reshape(-1, 2), matrix).reshape(-1, 2, 2)
    boxes = np.concatenate([corners.min(1), corners.max(1)], axis=1)
    cut = boxes.clip(0, side)
    whole = np.maximum((boxes[:, 2:] - boxes[:, :2]).prod(1), 1e-6)
    seen = np.maximum(cut[:, 2:] - cut[:, :2], 0).prod(1) / whole
    marks = np.full((n, 68, 2), np.nan, np.float32)
    for i, points in enumerate(labelled.landmarks):
        if points is not None and points.shape == (68, 2):
            moved = move(points, matrix)
            marks[i] = moved[FLIPPED["ibug68"]] if flip else moved
    there = seen > 0.02
    return Crop(
        crop,
        np.asarray(cut[there], np.float32),
        labelled.masked[there],
        np.asarray(labelled.ignore[there] | (seen[there] < 0.5), np.bool_),
        marks[there],
        labelled.complete,
        labelled.dataset,
    )
