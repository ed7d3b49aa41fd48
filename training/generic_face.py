"""Makes the generic face: mean shape, movements and looks of many faces, and of none of them.

Every face is brought to the mean's shape and light, with its mirror image, and all are averaged:
of one among hundreds less than a level of 255 is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from app.core.errors import UsageError
from app.core.model import FloatArray, Image
from app.evaluate.annotations import read_all
from app.export.effects.face_model import FaceModel, similarity
from app.inference.landmarks.mirrored import FLIPPED

LEAST_FACES: Final = 200
"""Of fewer the mean would show somebody."""
_UNIT: Final = 72
"""Pixels of the texture to the width of a jaw."""
_LEFT, _TOP, _RIGHT, _BOTTOM = -0.28, -0.62, 1.28, 1.02
"""Of the texture, in widths of a jaw; (0, 0) and (1, 0) are its ends."""
_MODES: Final = 4
"""That hold how a head turns and speaks."""
_LOOKS: Final = 10
"""Those after them: how people differ."""
_ROUNDS: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class _Shapes:
    mean: FloatArray
    modes: FloatArray
    looks: FloatArray


def make_generic_face(
    data: Sequence[Path], out: Path, *, datasets: Sequence[str] = ("lfpw_300w",)
) -> int:
    """Write the file that :func:`app.export.effects.face_model.face_model` reads.

    Args:
        data: Labelled pictures; the split "train" of them counts.
        out: .npz
        datasets: Whose landmarks were placed by people.

    Returns:
        How many faces were averaged.

    Raises:
        UsageError: There are too few.
    """
    found = [p for p in read_all(list(data), split="train") if p.dataset in datasets]
    faces = [
        (labelled, points)
        for labelled in found
        for points in labelled.landmarks
        if points is not None and points.shape == (68, 2)
    ]
    if len(faces) < LEAST_FACES:
        raise UsageError(f"{len(faces)} faces are too few for a mean that shows nobody")
    shapes = _shapes([points for _, points in faces])
    top = _forehead(shapes.mean)
    shape = (round((_BOTTOM - _TOP) * _UNIT), round((_RIGHT - _LEFT) * _UNIT))
    blank = np.zeros((*shape, 6), np.float32)
    alpha = _alpha(np.concatenate([shapes.mean, top]), shape)
    model = FaceModel(
        shapes.mean, shapes.modes, shapes.looks, blank, alpha, (_LEFT, _TOP), _UNIT, top
    )
    light, colour = _texture(model, faces)
    np.savez_compressed(
        out,
        mean=shapes.mean.astype(np.float16),
        modes=shapes.modes.astype(np.float16),
        looks=shapes.looks.astype(np.float16),
        light=np.clip(np.rint(light * 100), 0, 255).astype(np.uint8),
        colour=np.clip(np.rint(colour * 4), -127, 127).astype(np.int8),
        alpha=np.rint(alpha * 255).astype(np.uint8),
        origin=np.array([_LEFT, _TOP]),
        unit=np.array(_UNIT),
        top=top.astype(np.float16),
        faces=np.array(len(faces)),
    )
    return len(faces)


def _shapes(faces: Sequence[FloatArray]) -> _Shapes:
    """Generalised Procrustes analysis with mirror images, then principal components."""
    both = [f.astype(np.float64) for f in faces]
    both += [f[FLIPPED["ibug68"]] * [-1, 1] for f in both]
    mean = _upright(both[0])
    for _ in range(_ROUNDS):
        near = [_moved(similarity(f, mean), f) for f in both]
        mean = _upright(np.mean(near, axis=0))
    near = [_moved(similarity(f, mean), f) for f in both]
    apart = np.stack(near) - mean
    _, sizes, rows = np.linalg.svd(apart.reshape(len(both), -1), full_matrices=False)
    spread = sizes[: _MODES + _LOOKS] / np.sqrt(len(both))
    modes = rows[: _MODES + _LOOKS].reshape(-1, 68, 2) * spread[:, None, None]
    modes = modes.astype(np.float32)
    return _Shapes(mean.astype(np.float32), modes[:_MODES], modes[_MODES:])


def _upright(shape: Any) -> Any:
    """The same shape with the ends of its jaw at (0, 0) and (1, 0)."""
    ends = np.array([[0.0, 0.0], [1.0, 0.0]])
    return _moved(similarity(shape[[0, 16]], ends), shape)


def _moved(place: Any, points: Any) -> Any:
    return points @ place[:, :2].T + place[:, 2]


def _forehead(mean: FloatArray) -> FloatArray:
    """Points above the brows, where nobody places landmarks."""
    at = np.linspace(0.02, 0.98, 5)
    brow = float(mean[17:27, 1].min())
    high = brow - 0.40 * np.sqrt(np.maximum(1 - ((at - 0.5) / 0.58) ** 2, 0))
    return np.stack([at, high], axis=1).astype(np.float32)


def _alpha(points: FloatArray, shape: tuple[int, int]) -> FloatArray:
    """1 on the face, soft at its rim."""
    at = (points - np.array([_LEFT, _TOP], np.float32)) * _UNIT
    hull: Any = cv2.convexHull(at.astype(np.float32))
    mask = np.zeros(shape, np.uint8)
    cv2.fillConvexPoly(mask, np.rint(hull).astype(np.int32), 255)
    grown: Any = cv2.dilate(mask, np.ones((7, 7), np.uint8)).astype(np.float32) / 255
    return np.asarray(cv2.GaussianBlur(grown, (0, 0), 3.5), np.float32)


def _texture(model: FaceModel, faces: Sequence[tuple[Any, FloatArray]]) -> tuple[Any, Any]:
    """Mean light (y, r, g, b, as shares of the face's own) and colour (u, v, off its own)."""
    height, width = model.alpha.shape
    sums = np.zeros((height, width, 6), np.float64)
    core = (model.alpha > 0.98).astype(np.float32)
    for labelled, points in faces:
        flat = _flattened(labelled.source.read(), points, model)
        yuv: Any = cv2.cvtColor(flat, cv2.COLOR_BGR2YUV).astype(np.float32)
        bgr = flat.astype(np.float32)
        light = np.stack([yuv[..., 0], bgr[..., 2], bgr[..., 1], bgr[..., 0]], axis=-1)
        light = _evenly_lit(light, core)
        usual = (yuv[..., 1:] * core[..., None]).sum((0, 1)) / core.sum()
        one = np.concatenate([light, yuv[..., 1:] - usual], axis=-1)
        sums += one + one[:, ::-1]
    mean = sums / (2 * len(faces))
    # The mean of many faces is soft: its own detail is brought out, which is still nobody's.
    soft = cv2.GaussianBlur(mean[..., :4], (0, 0), 2.0)
    return mean[..., :4] + 0.9 * (mean[..., :4] - soft), mean[..., 4:]


def _flattened(image: Image, points: FloatArray, model: FaceModel) -> Image:
    """A face in the mean's shape."""
    height, width = model.alpha.shape
    place = similarity(model.mean.astype(np.float64), points.astype(np.float64))
    top = _moved(place, model.top.astype(np.float64)).astype(np.float32)
    xs = (np.arange(width, dtype=np.float32) + 0.5) / model.unit + model.origin[0]
    ys = (np.arange(height, dtype=np.float32) + 0.5) / model.unit + model.origin[1]
    # The other way round: from the mean's places to this face's.
    turned = replace(model, mean=points, origin=(0.0, 0.0), unit=1.0, top=top)
    columns, rows = turned.map_from(np.concatenate([model.mean, model.top]), xs, ys)
    return np.asarray(
        cv2.remap(image, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        np.uint8,
    )


def _evenly_lit(light: Any, core: Any) -> Any:
    """Each channel by the plane of light that lies over the face."""
    height, width = core.shape
    ys, xs = np.mgrid[0:height, 0:width]
    terms = np.stack([np.ones(core.shape), xs / width - 0.5, ys / height - 0.5], -1)
    inside = core > 0
    out = np.empty_like(light)
    for n in range(light.shape[-1]):
        found, *_ = np.linalg.lstsq(terms[inside], light[..., n][inside], rcond=None)
        plane = np.maximum(terms @ found, 0.25 * max(float(found[0]), 1.0))
        out[..., n] = np.clip(light[..., n] / plane, 0, 2.5)
    return out
