"""At which sizes a picture is looked at, and how a picture gets there and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from app.core.arrays import RawFaces
from app.core.geometry import nms
from app.core.model import FloatArray, Image
from app.core.settings import Preset

STRIDE = 32
"""Networks here want sides that are multiples of this."""


_BASE = 640
_LIGHT = 480
_LEAST = 320
_LARGEST = {Preset.FAST: 640, Preset.BALANCED: 1280, Preset.THOROUGH: 2560}
_ENLARGED = 2.0
"""So much enlarged, faces of 12 pixels are as tall as those that networks here find well."""
_BETWEEN = 1.5
"""A still picture gets one more look, enlarged so much, where that is well below the largest."""
_WELL_BELOW = 0.8


def plan(width: int, height: int, preset: Preset, *, still: bool = False) -> tuple[int, ...]:
    """Long sides, in pixels, at which a picture of this size is looked at; smallest first.

    Large faces and masked faces are found best at 480 to 640, those of 12 to 32 pixels where the
    picture is enlarged (docs/MODELS.md, "Sizes of pictures"). No look is larger than 2560 pixels,
    which bounds the time: all looks together take about twice that of the largest one at most.
    The first size is the one of light looks: at 480 a look costs half of one at 640 and finds as
    much, unless that shrinks the picture to less than half.

    Args:
        width, height: Of the picture.
        preset: How much time there is.
        still: No frames beside it make up for a miss.
    """
    if still and preset is Preset.BALANCED:
        preset = Preset.THOROUGH
    native = max(width, height)
    largest = _LARGEST[preset]
    if preset is Preset.FAST:
        wanted = [min(_BASE, 2 * native)]
    elif preset is Preset.BALANCED:
        light = min(_BASE, max(min(native, _LIGHT), _LEAST, native // 2))
        wanted = [light, native if native > 800 else min(2 * light, round(1.5 * _BASE))]
    else:
        wanted = _thorough(native, largest, still=still)
    return tuple(sorted({min(side, largest) for side in wanted}))


def _thorough(native: int, largest: int, *, still: bool) -> list[int]:
    most = min(round(_ENLARGED * native), largest)
    if native > _WELL_BELOW * most:
        most = min(native, largest)
        return [_BASE, most // 2, most]
    between = round(_BETWEEN * native)
    more = [between] if still and between <= _WELL_BELOW * most else []
    return [min(_BASE, native), native, *more, most]


def light_and_deep(
    sizes: tuple[int, ...], preset: Preset, *, dense: bool
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The sizes of light looks at a video's frames and those of the deep ones between them.

    Args:
        sizes: Of the plan, smallest first.
        preset: ``thorough`` leaves only the largest, which costs most, to the deep looks.
        dense: Light looks follow each other closely: a deep one need not repeat theirs.
    """
    if len(sizes) == 1:
        return sizes, sizes
    if preset is Preset.THOROUGH:
        return sizes[:-1], sizes
    return sizes[:1], sizes[1:] if dense else sizes


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture brought to a size, padded to whole strides.

    Attributes:
        blob: (1, 3, h, w) float32.
        scale: Multiply source pixels by (x, y) to get blob pixels.
        valid: (width, height) of the part of the blob that is picture, not padding.
    """

    blob: FloatArray
    scale: tuple[float, float]
    valid: tuple[int, int]


def fit(
    image: Image, long_side: int, *, rgb: bool, mean: tuple[float, float, float] = (0, 0, 0)
) -> Fitted:
    """Scale a picture so that its longer side is ``long_side``; pad right and below.

    Args:
        image: (h, w, 3) uint8, BGR.
        long_side: In pixels.
        rgb: The network wants red first.
        mean: Subtracted, in the network's channel order.
    """
    h, w = image.shape[:2]
    factor = long_side / max(h, w)
    new_w, new_h = max(1, round(w * factor)), max(1, round(h * factor))
    if (new_w, new_h) != (w, h):
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
        image = np.asarray(cv2.resize(image, (new_w, new_h), interpolation=how), np.uint8)
    padded_w, padded_h = -(-new_w // STRIDE) * STRIDE, -(-new_h // STRIDE) * STRIDE
    if (padded_w, padded_h) != (new_w, new_h):
        image = np.asarray(
            cv2.copyMakeBorder(
                image, 0, padded_h - new_h, 0, padded_w - new_w, cv2.BORDER_CONSTANT
            ),
            np.uint8,
        )
    swapped = mean[::-1] if rgb else mean
    blob = cv2.dnn.blobFromImage(image, 1.0, mean=swapped, swapRB=rgb)
    return Fitted(np.asarray(blob, np.float32), (new_w / w, new_h / h), (new_w, new_h))


def to_source(faces: RawFaces, scale: tuple[float, float]) -> RawFaces:
    """Faces in blob pixels as faces in source pixels."""
    if len(faces) == 0:
        return faces
    by = np.array(scale, np.float32)
    marks = None if faces.landmarks is None else (faces.landmarks / by).astype(np.float32)
    boxes = (faces.boxes / np.tile(by, 2)).astype(np.float32)
    return RawFaces(boxes, faces.scores, marks)


def union(parts: Sequence[RawFaces], threshold: float) -> RawFaces:
    """All faces of several looks at one picture, duplicates dropped, best first."""
    joined = RawFaces.joined(parts)
    return joined.take(nms(joined.boxes, joined.scores, threshold))


def extend_down(faces: RawFaces, share: float, size: tuple[int, int]) -> RawFaces:
    """Move lower edges down by a share of the box's height, and keep boxes in the picture.

    Detectors trained on clear faces stop short above a mask; what is covered must reach the
    chin.

    Args:
        size: (width, height) of the picture.
    """
    boxes = faces.boxes.copy()
    boxes[:, 3] += share * (boxes[:, 3] - boxes[:, 1])
    boxes[:, 0::2] = boxes[:, 0::2].clip(0, size[0])
    boxes[:, 1::2] = boxes[:, 1::2].clip(0, size[1])
    return RawFaces(boxes, faces.scores, faces.landmarks)
