"""Mosaic of cells that move with the face, with jittered lines, few levels and noise of their own.

An ordinary mosaic's grid stands still or starts at the region's edge: as the face moves, each
frame samples it elsewhere, and thirty frames together show what one hides. Here the grid is tied
to the face's box, so that a cell always covers the same part of the face; where its lines run and
what its noise is follows from the track's salt, the same in every frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Final

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from app.core.model import FloatArray
from app.core.options import BLACK, Shown, Unit
from app.core.plugins import Patch
from app.core.said import say
from app.export.effects.chance import chance
from app.export.effects.colour import coloured, from_yuv, to_yuv
from app.export.effects.levels import quantised
from app.export.effects.mosaic import FeatureMosaicOptions

_SMALLEST: Final = {"coarse": 4.0, "fine": 2.0}
"""Displayed source pixels, as for the plain mosaics."""
_JITTER: Final = 0.25
"""Lines move by up to this share of a cell."""
_LINES_X, _LINES_Y, _NOISE = range(3)
_COLOUR: Final = 0.5
"""Steps of colour, in steps of light: the colours of a face lie closer together."""


class JitteredCellsOptions(FeatureMosaicOptions):
    """Options of the jittered mosaic.

    Attributes:
        levels: Levels between black and white.
        noise: Of a cell's value, as a share of the distance of two levels.
    """

    levels: Annotated[int, Shown(3, 32, 1)] = Field(
        default=8,
        ge=2,
        le=64,
        title=say("Levels of light"),
        description=say("Fewer levels hide more"),
    )
    noise: Annotated[float, Shown(0, 1.5, 0.05, Unit.SHARE)] = Field(
        default=0.6, ge=0, le=3, title=say("Noise of a cell"),
        description=say("Bound to person and cell: averaging frames does not take the noise off"),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Axis:
    """Which line of cells each sample of an axis belongs to.

    Attributes:
        starts: First sample of each line of cells.
        numbers: Number of each line of cells, counted from the face's middle.
        inner: For each sample that is wanted its line, as a place in ``starts``.
    """

    starts: NDArray[np.int64]
    numbers: NDArray[np.int64]
    inner: NDArray[np.int64]


class JitteredCells:
    """Coarse cells on the face, finer ones on the features; quantised, with bound noise."""

    name: Final = "jittered-mosaic"
    uses_features: Final = True
    fill: Final = BLACK

    def __init__(self, options: JitteredCellsOptions) -> None:
        self._cells = {
            "coarse": options.cells,
            "fine": max(options.feature_cells, options.cells),
        }
        self._step = 255.0 / options.levels
        self._noise = options.noise

    def reach(self, face_width: float) -> float:
        # Cells at the rim are whole, so that they do not change while their face moves.
        return 1.5 * self._size(face_width, "coarse")

    def cover(self, patch: Patch) -> FloatArray:
        covered, _ = self._grid(patch, "coarse")
        if patch.features is None or not patch.features.any():
            return covered
        fine, where = self._grid(patch, "fine", mask=patch.features)
        assert where is not None
        covered[where] = fine[where]
        return covered

    def _size(self, face_width: float, grid: str) -> float:
        return max(face_width / self._cells[grid], _SMALLEST[grid])

    def _grid(
        self, patch: Patch, grid: str, *, mask: FloatArray | None = None
    ) -> tuple[FloatArray, NDArray[np.bool_] | None]:
        """The inner piece as cells, and where cells lie mostly on the mask."""
        salt = patch.region.salt if patch.region is not None else 0
        stream = 4 * (grid == "fine")
        across = self._axis(patch, 0, grid, stream=(salt, stream + _LINES_X))
        down = self._axis(patch, 1, grid, stream=(salt, stream + _LINES_Y))
        means = _means(patch.pixels, across, down)
        means = self._coarsened(means, patch, (salt, stream + _NOISE), across=across, down=down)
        rows, columns = down.inner[:, None], across.inner[None, :]
        if mask is None:
            return means[rows, columns], None
        whole = np.zeros(patch.pixels.shape[:2], np.float32)
        x1, y1, x2, y2 = patch.inner
        whole[y1:y2, x1:x2] = mask
        return means[rows, columns], (_means(whole, across, down) > 0.5)[rows, columns]

    def _axis(self, patch: Patch, axis: int, grid: str, *, stream: tuple[int, int]) -> _Axis:
        """How one axis of the piece falls into cells, in the face's own terms."""
        count = patch.pixels.shape[1 - axis]
        first, last = patch.inner[axis], patch.inner[axis + 2]
        size = self._size(patch.face_width, grid)
        if patch.region is None:
            middle = (first + last) / 2 / patch.scale[axis]
        else:
            middle = patch.region.box.center[axis] - patch.origin[axis]
        places = ((np.arange(count) + 0.5) / patch.scale[axis] - middle) / size
        low, high = int(np.floor(places[0])) - 1, int(np.ceil(places[-1])) + 1
        numbers = np.arange(low, high + 1)
        lines = numbers + _JITTER * chance(*stream, numbers)
        of = np.searchsorted(lines, places, side="right") - 1
        starts = np.flatnonzero(np.diff(of, prepend=of[0] - 1))
        return _Axis(
            starts,
            numbers[of[starts]],
            np.searchsorted(starts, np.arange(first, last), side="right") - 1,
        )

    def _coarsened(
        self,
        means: FloatArray,
        patch: Patch,
        stream: tuple[int, int],
        *,
        across: _Axis,
        down: _Axis,
    ) -> FloatArray:
        """Cells at few levels, each with its own shift of them."""
        picture = means if means.ndim == 3 else means[..., None]
        channels, unit = patch.channels, patch.level
        if coloured(channels):
            # Levels of red, green and blue alone would turn skin green here and blue there.
            picture, channels = to_yuv(picture, channels), ("y", "u", "v")
        out = np.empty_like(picture)
        for n, channel in enumerate(channels):
            step = self._step * unit
            if channel in "uv":
                neutral = 0.0 if coloured(patch.channels) else 128 * unit
                out[..., n] = quantised(picture[..., n], _COLOUR * step, origin=neutral)
                continue
            places = down.numbers[:, None], across.numbers[None, :]
            drawn = chance(stream[0], stream[1], *places)
            out[..., n] = quantised(picture[..., n] + np.float32(step * self._noise) * drawn, step)
        if coloured(patch.channels):
            out = from_yuv(out, patch.channels)
        return np.asarray(np.clip(out, 0, 255 * unit).reshape(means.shape), np.float32)


def _means(pixels: NDArray[Any], across: _Axis, down: _Axis) -> FloatArray:
    """Mean of every cell, (cells down, cells across[, channels])."""
    sums = np.add.reduceat(pixels.astype(np.float32), down.starts, axis=0)
    sums = np.add.reduceat(sums, across.starts, axis=1)
    tall = np.diff(down.starts, append=pixels.shape[0])
    wide = np.diff(across.starts, append=pixels.shape[1])
    counts = (tall[:, None] * wide[None, :]).astype(np.float32)
    return np.asarray(sums / (counts if sums.ndim == 2 else counts[..., None]), np.float32)
