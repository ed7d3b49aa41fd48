"""Gaussian blur: the same everywhere, or weaker on the features."""

from __future__ import annotations

import math
from typing import Annotated, Any, Final

import cv2
import numpy as np
from pydantic import Field

from app.core.model import FloatArray
from app.core.options import BLACK, EffectOptions, Shown, Unit
from app.core.plugins import Patch
from app.core.said import say

_SMALL_SIGMA: Final = 2.2
"""Width of a wide blur on the reduced picture it runs on; much less would show its grid."""
_FROM_SIGMA: Final = 3.0
"""From this width on a blur runs on a reduced picture."""


def kernel_sigma(kernel: int) -> float:
    """The sigma that OpenCV takes for a Gaussian kernel of this many pixels; 0 for 1."""
    return 0.0 if kernel <= 1 else 0.3 * ((kernel - 1) * 0.5 - 1) + 0.8


def _reduction(sigma: float) -> int:
    return max(2, int(sigma / _SMALL_SIGMA)) if sigma >= _FROM_SIGMA else 1


def gaussian(
    pixels: np.ndarray, sigma: tuple[float, float], inner: tuple[int, int, int, int]
) -> FloatArray:
    """Gaussian blur of a piece of a picture.

    A wide blur runs on a reduced picture: averaging over ``d`` pixels and interpolating
    linearly back blur by themselves with a variance of about (d^2 - 1) / 4, which is taken
    off. Against the direct blur the difference stays below one level of 255 in practice.

    Args:
        pixels: (h, w) or (h, w, c) uint8, uint16 or float32.
        sigma: Across and down, in pixels; 0 leaves an axis alone.
        inner: x1, y1, x2, y2: the part that is wanted.

    Returns:
        float32, shaped as ``inner``.
    """
    x1, y1, x2, y2 = inner
    if max(sigma) < 0.05:
        return pixels[y1:y2, x1:x2].astype(np.float32)
    dx, dy = _reduction(sigma[0]), _reduction(sigma[1])
    height, width = pixels.shape[:2]
    if dx > 1 or dy > 1:
        right, bottom = -width % dx, -height % dy
        padded = pixels
        if right or bottom:
            padded = cv2.copyMakeBorder(pixels, 0, bottom, 0, right, cv2.BORDER_REPLICATE)
        size = (padded.shape[1] // dx, padded.shape[0] // dy)
        reduced: Any = cv2.resize(padded, size, interpolation=cv2.INTER_AREA)
        small = np.asarray(reduced, np.float32)
    else:
        small = pixels.astype(np.float32)
    sx = math.sqrt(max(sigma[0] ** 2 - (dx * dx - 1) / 4, 1e-6)) / dx
    sy = math.sqrt(max(sigma[1] ** 2 - (dy * dy - 1) / 4, 1e-6)) / dy
    kernel = (2 * math.ceil(3 * sx) + 1, 2 * math.ceil(3 * sy) + 1)
    blurred = cv2.GaussianBlur(small, kernel, sx, sigmaY=sy, borderType=cv2.BORDER_REPLICATE)
    if dx == 1 and dy == 1:
        return np.asarray(blurred[y1:y2, x1:x2], np.float32)
    # One cell more on each side, so that the interpolation at the rim knows its neighbours.
    left, top = max(0, x1 // dx - 1), max(0, y1 // dy - 1)
    piece = blurred[top : (y2 - 1) // dy + 2, left : (x2 - 1) // dx + 2]
    big = cv2.resize(
        piece, (piece.shape[1] * dx, piece.shape[0] * dy), interpolation=cv2.INTER_LINEAR
    )
    x0, y0 = x1 - left * dx, y1 - top * dy
    return np.asarray(big[y0 : y0 + y2 - y1, x0 : x0 + x2 - x1], np.float32)


_TIP: Final = say("In face widths (w), so that large faces are covered as well as small")


class UniformOptions(EffectOptions):
    """Options of the uniform blur.

    Attributes:
        face_strength: Sigma on the face, in face widths.
        kernel: Preset of the dissertation: odd pixel kernel on the face; None uses
            ``face_strength``.
    """

    face_strength: Annotated[float, Shown(0.02, 0.6, 0.01, Unit.FACE_WIDTHS, unless="kernel")] = (
        Field(default=0.20, gt=0, le=2, title=say("Blur of the face"), description=_TIP)
    )
    kernel: int | None = Field(default=None, ge=3)


class FeatureOptions(UniformOptions):
    """Options of the feature blur.

    Attributes:
        feature_strength: Sigma on eyes, nose and mouth, in face widths.
        feature_kernel: As ``kernel``, on the features.
    """

    feature_strength: Annotated[float, Shown(0.0, 0.3, 0.01, Unit.FACE_WIDTHS, unless="kernel")] = (
        Field(default=0.06, ge=0, le=2, title=say("Blur of eyes, nose and mouth"), description=_TIP)
    )
    feature_kernel: int | None = Field(default=None, ge=1)


class UniformBlur:
    """The same Gaussian blur over the whole face."""

    name: Final = "uniform"
    uses_features: Final = False
    fill: Final = BLACK

    def __init__(self, options: UniformOptions) -> None:
        self._strength = options.face_strength
        self._kernel = options.kernel

    def sigma(self, face_width: float) -> float:
        """Sigma on the face, displayed source pixels."""
        if self._kernel is not None:
            return kernel_sigma(self._kernel)
        return self._strength * face_width

    def reach(self, face_width: float) -> float:
        return 3 * self.sigma(face_width)

    def cover(self, patch: Patch) -> FloatArray:
        sigma = self.sigma(patch.face_width)
        return gaussian(patch.pixels, (sigma * patch.scale[0], sigma * patch.scale[1]), patch.inner)


class FeatureBlur(UniformBlur):
    """Strong on the face, weaker on eyes, nose and mouth."""

    name: Final = "feature"  # type: ignore[misc]
    uses_features: Final = True  # type: ignore[misc]

    def __init__(self, options: FeatureOptions) -> None:
        super().__init__(options)
        self._feature_strength = options.feature_strength
        self._feature_kernel = options.feature_kernel

    def feature_sigma(self, face_width: float) -> float:
        """Sigma on the features, displayed source pixels; never more than on the face."""
        if self._feature_kernel is not None:
            own = kernel_sigma(self._feature_kernel)
        else:
            own = self._feature_strength * face_width
        return min(own, self.sigma(face_width))

    def cover(self, patch: Patch) -> FloatArray:
        strong = super().cover(patch)
        if patch.features is None:
            return strong
        left, top, right, bottom = patch.feature_box or _extent(patch.features)
        if left >= right or top >= bottom:
            return strong
        sigma = self.feature_sigma(patch.face_width)
        sx, sy = sigma * patch.scale[0], sigma * patch.scale[1]
        x1, y1 = patch.inner[0] + left, patch.inner[1] + top
        x2, y2 = patch.inner[0] + right, patch.inner[1] + bottom
        # Only the features' surroundings are needed for the weaker blur.
        px, py = math.ceil(3 * sx) + 1, math.ceil(3 * sy) + 1
        x0, y0 = max(0, x1 - px), max(0, y1 - py)
        near = patch.pixels[y0 : y2 + py, x0 : x2 + px]
        weak = gaussian(near, (sx, sy), (x1 - x0, y1 - y0, x2 - x0, y2 - y0))
        share = patch.features[top:bottom, left:right]
        part = strong[top:bottom, left:right]
        weak -= part
        weak *= share if strong.ndim == 2 else share[..., None]
        part += weak
        return strong


def _extent(features: FloatArray) -> tuple[int, int, int, int]:
    """The part of an array outside which it is 0; empty where it is 0 everywhere."""
    rows = np.flatnonzero(features.max(axis=1))
    if len(rows) == 0:
        return 0, 0, 0, 0
    columns = np.flatnonzero(features.max(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
