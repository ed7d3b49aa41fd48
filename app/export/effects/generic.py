"""A made-up face in place of everybody's: turned and lit like the scene, no original sample.

What is taken of the original: where the landmarks are, as far as a few movements of a mean face
hold them (:mod:`app.export.effects.face_model`), and the face's mean light and colour in coarse
steps, with half of the light's slope. Proportions, shade and tint are drawn by the track's salt:
without that, a recogniser that knows the effect finds people by what is left of theirs. Around the
face the surroundings go on, from samples outside the region alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any, Final

import cv2
import numpy as np
from pydantic import Field

from app.core.model import FloatArray, Landmarks, Region
from app.core.options import BLACK, EffectOptions, Shown
from app.core.plugins import Patch
from app.core.said import say
from app.export.cover.shape import feature_areas
from app.export.effects.chance import chance
from app.export.effects.colour import coloured, to_yuv
from app.export.effects.face_model import CHANNELS, FaceModel, face_model
from app.export.effects.levels import quantised

_RIM: Final = 0.22
"""Face widths of surroundings that are carried inwards."""
_EYES, _MOUTH, _NOSE = (0.30, 0.37), (0.35, 0.76), (0.5, 0.58)
"""Of a face whose landmarks nobody knows, in its box."""
_SLOPE: Final = 0.45
"""How far light may rise or fall from the middle of a face to its side, as a share."""
_GRID: Final = 16
"""Light is measured at this many places across and down."""
_LIGHT_STEP, _COLOUR_STEP = 28.0, 8.0
"""Levels of 255 by which faces are lighter, or of another colour, at least."""
_LOOK, _SHADE, _TINT, _LIE = range(16, 20)
"""Streams of chance."""


class GenericOptions(EffectOptions):
    """Options of the generic face.

    Attributes:
        variety: How far proportions, light and colour of a person's face are drawn by chance, the
            same in every frame; 0 gives everybody the mean.
    """

    variety: Annotated[float, Shown(0, 2, 0.1)] = Field(
        default=1.0, ge=0, le=3, title=say("Made-up differences between people"),
        description=say("Keep people apart, and hide what the real face would tell"),
    )  # fmt: skip


class GenericFace:
    """One face for everybody."""

    name: Final = "generic-face"
    uses_features: Final = False
    fill: Final = BLACK

    def __init__(self, options: GenericOptions) -> None:
        self._variety = options.variety
        self._model = face_model()

    def reach(self, face_width: float) -> float:
        return _RIM * face_width

    def cover(self, patch: Patch) -> FloatArray:
        x1, y1, x2, y2 = patch.inner
        ground = _surroundings(patch)
        xs = (np.arange(x1, x2, dtype=np.float32) + np.float32(0.5)) / patch.scale[0]
        ys = (np.arange(y1, y2, dtype=np.float32) + np.float32(0.5)) / patch.scale[1]
        shape = _shape_of(patch, self._variety)
        columns, rows = self._model.map_from(
            shape, xs + np.float32(patch.origin[0]), ys + np.float32(patch.origin[1])
        )
        alpha = _looked_up(self._model.alpha, columns, rows)
        light = _light(patch, columns, rows, model=self._model, alpha=alpha, variety=self._variety)
        picture = ground if ground.ndim == 3 else ground[..., None]
        out = np.empty_like(picture)
        for n, channel in enumerate(patch.channels):
            look = _looked_up(self._model.texture[..., CHANNELS.index(channel)], columns, rows)
            black = patch.black[min(n, len(patch.black) - 1)]
            if channel in "uv":
                face = light[n] + look * np.float32(patch.level)
            else:
                face = (light[n] - black) * look + black
            out[..., n] = picture[..., n] + (face - picture[..., n]) * alpha
        return np.asarray(np.clip(out, 0, 255 * patch.level).reshape(ground.shape), np.float32)


def _shape_of(patch: Patch, variety: float) -> FloatArray:
    """Points of the made-up face where this face is, source pixels."""
    region = patch.region
    if region is None:
        x1, y1, x2, y2 = patch.inner
        middle = (x1 + x2) / 2 / patch.scale[0], (y1 + y2) / 2 / patch.scale[1]
        return _usual(middle, patch.face_width, 0, drawn=(0, variety))
    drawn = (region.salt, variety)
    marks = region.landmarks
    # Landmarks that make no sense count as none, as for the effects that spare features.
    if marks is not None and feature_areas(marks, region.face_width):
        found = _fitted(marks.points.tobytes(), marks.scheme, drawn)
        if _in_place(found, region):
            return found
    return _usual(region.box.center, region.face_width, region.rotation, drawn=drawn)


def _in_place(shape: FloatArray, region: Region) -> bool:
    """Whether a fitted face is about as large as its region says, and lies in it."""
    middle, size = shape[:68].mean(0), np.ptp(shape[:68], axis=0).max()
    off = np.abs(middle - np.array(region.box.center)).max()
    return bool(off <= 0.5 * region.face_width and 0.4 <= size / region.face_width <= 2.0)


@lru_cache(maxsize=64)
def _fitted(points: bytes, scheme: str, drawn: tuple[int, float]) -> FloatArray:
    """One fit for all planes of a picture."""
    marks = Landmarks(np.frombuffer(points, np.float32).reshape(-1, 2), scheme)
    return face_model().fitted(marks.points, scheme, look=_look(*drawn))


@lru_cache(maxsize=64)
def _usual(
    middle: tuple[float, float], width: float, rotation: int, *, drawn: tuple[int, float]
) -> FloatArray:
    """An upright face in the middle of its region."""
    places = (_EYES, (1 - _EYES[0], _EYES[1]), _NOSE, _MOUTH, (1 - _MOUTH[0], _MOUTH[1]))
    tall = 1.25 * width
    points = np.array([((x - 0.5) * width, (y - 0.5) * tall) for x, y in places])
    turn = np.deg2rad(-rotation)
    c, s = np.cos(turn), np.sin(turn)
    turned = points @ np.array([[c, s], [-s, c]]) + np.array(middle)
    return face_model().fitted(turned.astype(np.float32), "five", look=_look(*drawn))


def _look(salt: int, variety: float) -> FloatArray:
    """A person's made-up proportions, in standard deviations."""
    count = len(face_model().looks)
    # Evenly spread from -1 to 1 has a deviation of 0.58.
    return np.float32(1.4 * variety) * chance(salt, _LOOK, np.arange(count))


def _looked_up(picture: FloatArray, columns: FloatArray, rows: FloatArray) -> FloatArray:
    return np.asarray(
        cv2.remap(picture, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        np.float32,
    )


def _light(
    patch: Patch,
    columns: FloatArray,
    rows: FloatArray,
    *,
    model: FaceModel,
    alpha: FloatArray,
    variety: float,
) -> list[FloatArray]:
    """Light of each channel over the piece: three numbers a channel are all that is measured.

    Measured on the face itself, and told in coarse steps that chance has shifted; colours have
    no slope.
    """
    salt = patch.region.salt if patch.region is not None else 0
    none = np.zeros(1, np.int64)
    shade, tint = (float(chance(salt, stream, none)[0]) for stream in (_SHADE, _TINT))
    lie = variety * chance(salt, _LIE, np.arange(2)) * 0.2
    x1, y1, x2, y2 = patch.inner
    height, width = y2 - y1, x2 - x1
    size = (min(_GRID, width), min(_GRID, height))
    inside: Any = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    inside = np.asarray(inside, np.float64) ** 2
    if inside.sum() < 1e-3:
        inside = np.ones_like(inside)
    # In the face's own axes, so that light turns with it.
    tall, wide = model.alpha.shape
    across = (columns / wide - np.float32(0.5)) * 2
    down = (rows / tall - np.float32(0.5)) * 2
    np.clip(across, -1, 1, out=across)
    np.clip(down, -1, 1, out=down)
    small: Any = cv2.resize(patch.pixels[y1:y2, x1:x2], size, interpolation=cv2.INTER_AREA)
    small = np.asarray(small, np.float64).reshape(size[1], size[0], -1)
    terms = [cv2.resize(v, size, interpolation=cv2.INTER_AREA) for v in (across, down)]
    system = np.stack([np.ones(inside.shape), *terms], -1).reshape(-1, 3)
    weight = inside.reshape(-1, 1)
    flat = small.reshape(-1, small.shape[-1])
    means = [float(v) for v in (flat * weight).sum(axis=0) / weight.sum()]
    # Colours of red, green and blue in one piece keep their shares: one factor for all.
    joined = coloured(patch.channels)
    one = np.array([[means]], np.float32)
    grey = float(to_yuv(one, patch.channels)[0, 0, 0]) if joined else 0.0
    lights = []
    for n, channel in enumerate(patch.channels):
        mean = means[n]
        if channel in "uv":
            value = mean + 0.5 * variety * tint * _COLOUR_STEP * patch.level
            told = _told(value, _COLOUR_STEP * patch.level, origin=128.0 * patch.level)
            lights.append(np.full((height, width), told, np.float32))
            continue
        values = small[..., n].reshape(-1)
        matrix = system.T @ (system * weight) + 0.05 * weight.sum() * np.diag([0.0, 1.0, 1.0])
        found = np.linalg.solve(matrix + 1e-9 * np.eye(3), system.T @ (values * weight[:, 0]))
        black = patch.black[min(n, len(patch.black) - 1)]
        step = _LIGHT_STEP * patch.level
        base = grey if joined else mean
        told = max(_told(base + 0.5 * variety * shade * step, step), black + 0.5 * step)
        if joined:
            told *= mean / max(grey, 1e-6)
        most = _SLOPE * max(mean - black, 0.0)
        gx, gy = (
            0.5 * float(np.clip(v, -most, most)) + told * float(off)
            for v, off in zip(found[1:], lie, strict=True)
        )
        lights.append(np.float32(told) + np.float32(gx) * across + np.float32(gy) * down)
    return lights


def _told(value: float, step: float, *, origin: float = 0.0) -> float:
    return float(quantised(np.full(1, value, np.float32), step, origin=origin)[0])


def _surroundings(patch: Patch) -> FloatArray:
    """The inner piece filled from what lies around it, softly, from each side by its nearness."""
    x1, y1, x2, y2 = patch.inner
    pixels = patch.pixels
    height, width = y2 - y1, x2 - x1
    channels = pixels.shape[2:]
    sigma = 0.12 * patch.face_width
    total = np.zeros((height, width, *channels), np.float32)
    weights = np.zeros((height, width), np.float32)
    down = np.arange(height, dtype=np.float32)[:, None] + 1
    across = np.arange(width, dtype=np.float32)[None, :] + 1
    sides = (
        (pixels[:y1, x1:x2], 0, down),
        (pixels[y2:, x1:x2], 0, height + 1 - down),
        (pixels[y1:y2, :x1], 1, across),
        (pixels[y1:y2, x2:], 1, width + 1 - across),
    )
    for rim, axis, far in sides:
        if rim.shape[axis] == 0:
            continue
        line = rim.mean(axis=axis, dtype=np.float32)
        scale = patch.scale[1 - axis]
        line = _smooth(line, sigma * scale)
        near = np.broadcast_to(1 / far**2, (height, width)).astype(np.float32)
        spread = line[None] if axis == 0 else line[:, None]
        total += spread * (near if not channels else near[..., None])
        weights += near
    if not weights.any():
        # The face fills the picture: nothing is known of what is around it.
        total += np.float32(128 * patch.level)
        weights += 1
    return np.asarray(total / (weights if not channels else weights[..., None]), np.float32)


def _smooth(line: FloatArray, sigma: float) -> FloatArray:
    if sigma < 0.3 or len(line) < 2:
        return line
    shaped = line.reshape(len(line), 1, -1)
    kernel = (1, 2 * int(np.ceil(3 * sigma)) + 1)
    out = cv2.GaussianBlur(shaped, kernel, 0.001, sigmaY=sigma, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(out, np.float32).reshape(line.shape)
