"""Mosaic: square cells, a fixed number across each face, finer on the features if asked."""

from __future__ import annotations

from typing import Annotated, Final

import cv2
import numpy as np
from pydantic import Field

from app.core.model import FloatArray
from app.core.options import BLACK, EffectOptions, Shown
from app.core.plugins import Patch
from app.core.said import say

_SMALLEST_CELL: Final = 4.0
"""Displayed source pixels. Finer cells would leave a tiny face as it was, and encoders smooth
them into a picture of it."""
_SMALLEST_FINE_CELL: Final = 2.0
"""The same on the features of a feature mosaic, which may show more."""


def _grid(patch: Patch, cells: int, smallest: float) -> tuple[int, int]:
    """Cells across and down; the same for every plane of a picture."""
    cell = max(patch.face_width / cells, smallest)
    x1, y1, x2, y2 = patch.inner
    # Rounded down: cells may be larger than asked for, not smaller.
    across = int((x2 - x1) / patch.scale[0] / cell)
    down = int((y2 - y1) / patch.scale[1] / cell)
    return min(max(1, across), x2 - x1), min(max(1, down), y2 - y1)


def _cells(patch: Patch, cells: int, smallest: float = _SMALLEST_CELL) -> FloatArray:
    """The inner piece as cells, float32."""
    x1, y1, x2, y2 = patch.inner
    piece = patch.pixels[y1:y2, x1:x2]
    small = cv2.resize(piece, _grid(patch, cells, smallest), interpolation=cv2.INTER_AREA)
    big = cv2.resize(small, (x2 - x1, y2 - y1), interpolation=cv2.INTER_NEAREST)
    return np.asarray(big, np.float32)


class MosaicOptions(EffectOptions):
    """Options of the mosaic.

    Attributes:
        cells: Cells across a face.
    """

    cells: Annotated[int, Shown(2, 32, 1)] = Field(
        default=8,
        ge=1,
        le=64,
        title=say("Cells across a face"),
        description=say("Fewer cells hide more"),
    )


class FeatureMosaicOptions(MosaicOptions):
    """Options of the feature mosaic.

    Attributes:
        feature_cells: Cells across a face on its features; never coarser than ``cells``.
    """

    feature_cells: Annotated[int, Shown(4, 64, 1)] = Field(
        default=20, ge=1, le=128, title=say("Cells on the features")
    )


class Mosaic:
    """Square cells, a fixed number across each face."""

    name: Final = "mosaic"
    uses_features: Final = False
    fill: Final = BLACK

    def __init__(self, options: MosaicOptions) -> None:
        self._cells = options.cells

    def reach(self, face_width: float) -> float:
        return 0.0

    def cover(self, patch: Patch) -> FloatArray:
        return _cells(patch, self._cells)


class FeatureMosaic:
    """Coarse cells on the face, finer ones on eyes, nose and mouth."""

    name: Final = "feature-mosaic"
    uses_features: Final = True
    fill: Final = BLACK

    def __init__(self, options: FeatureMosaicOptions) -> None:
        self._cells = options.cells
        self._fine = max(options.feature_cells, options.cells)

    def reach(self, face_width: float) -> float:
        return 0.0

    def cover(self, patch: Patch) -> FloatArray:
        coarse = _cells(patch, self._cells)
        if patch.features is None or not patch.features.any():
            return coarse
        fine = _cells(patch, self._fine, _SMALLEST_FINE_CELL)
        x1, y1, x2, y2 = patch.inner
        grid = _grid(patch, self._fine, _SMALLEST_FINE_CELL)
        share = cv2.resize(patch.features, grid, interpolation=cv2.INTER_AREA)
        # Whole cells, so that no cell shows half of another grid.
        where = cv2.resize(share, (x2 - x1, y2 - y1), interpolation=cv2.INTER_NEAREST) > 0.5
        coarse[where] = fine[where]
        return coarse
