"""CenterFace: one look, boxes and five points from a heat map.

Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2019.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.inference.detectors.multi_scale import MultiScaleDetector, MultiScaleOptions
from app.inference.devices import pick, weights
from app.inference.onnx.edit import prepared
from app.inference.onnx.runner import OnnxRunner
from app.inference.scales import Fitted, fit

OUTPUTS: Final = ("537", "538", "539", "540")
"""Heat map, log sizes (height, width), offsets (y, x), landmarks (y, x pairs)."""

CELL: Final = 4
"""Picture pixels per heat-map cell."""


class CenterFaceOptions(MultiScaleOptions):
    """Options of :class:`CenterFace`.

    Attributes:
        chin: See :class:`MultiScaleOptions`. On training pictures .08 raised recall of masked
            faces (IoU .5) from .84 to .87 and cost clear faces nothing.
        weights: Path of a weights file to use instead of the one that is shipped.
    """

    chin: float = Field(default=0.08, ge=0, le=1)
    weights: Path | None = None


class CenterFace(MultiScaleDetector):
    """Looks at a picture as a whole, at any size.

    Args:
        options: See :class:`CenterFaceOptions`.
        device: "auto", "cpu" or "cuda".
        threads: Processor threads; None takes every core.

    Raises:
        WeightsError: The weights are missing or damaged.
    """

    name = "centerface"
    _wanted: tuple[str, ...] = OUTPUTS
    _usual: type[CenterFaceOptions] = CenterFaceOptions
    default_threshold = 0.25

    def __init__(
        self,
        options: CenterFaceOptions | None = None,
        *,
        device: str = "auto",
        threads: int | None = None,
    ) -> None:
        self.options = options or self._usual()
        super().__init__(self.options, name=self.name, threads=threads)
        where = pick.pick_onnx(device)
        self._runner = OnnxRunner(
            prepared(self._load(where), self._wanted), self._wanted, device=where
        )

    @property
    def device(self) -> str:
        """Name of the device that it runs on now."""
        return self._runner.device

    def _load(self, where: str) -> bytes:
        """The network's file for a device; sets the hash."""
        path = weights.choose(self.options.weights, "centerface")
        self.weights_hash = weights.file_hash(path)
        self.weights_files: tuple[Path, ...] = (path,)
        return path.read_bytes()

    def _read(self, maps: list[FloatArray], min_score: float) -> RawFaces:
        """Faces above a score from the network's outputs, duplicates not dropped."""
        heat, size, offset, marks = maps
        return decode(heat[0, 0], size[0], offset[0], marks=marks[0], min_score=min_score)

    def _fit(self, image: Image, long_side: int) -> Fitted:
        return fit(image, long_side, rgb=True)

    def _find(self, fitted: Fitted, min_score: float) -> RawFaces:
        return self._read(self._runner.run(fitted.blob), min_score)


def decode(
    heat: FloatArray,
    size: FloatArray,
    offset: FloatArray,
    *,
    marks: FloatArray,
    min_score: float,
) -> RawFaces:
    """Read boxes and points off the network's maps (h, w are heat-map cells).

    Args:
        heat: (h, w) scores, 0 to 1.
        size: (2, h, w) logarithms of height and width in cells.
        offset: (2, h, w) y and x from the cell's centre, in cells.
        marks: (10, h, w) y and x of five points as shares of the box from its corner.
        min_score: Cells at or below it are not read.

    Returns:
        Faces in network-input pixels, in no order, duplicates not dropped.
    """
    ys, xs = np.nonzero(heat > min_score)
    if len(ys) == 0:
        return RawFaces.empty(5)
    both = np.concatenate([size, offset])[:, ys, xs]
    boxes, points = decode_cells(ys, xs, both, marks=marks[:, ys, xs])
    return RawFaces(boxes, heat[ys, xs].astype(np.float32), points)


def decode_cells(
    ys: NDArray[np.integer[Any]],
    xs: NDArray[np.integer[Any]],
    values: FloatArray,
    *,
    marks: FloatArray,
) -> tuple[FloatArray, FloatArray]:
    """Boxes, (n, 4), and five points, (n, 5, 2), of single cells, in network-input pixels.

    Args:
        ys: (n,) rows of the cells.
        xs: (n,) their columns.
        values: (4, n) log height, log width, offset y, offset x.
        marks: (10, n) see :func:`decode`.
    """
    height, width = np.exp(values[:2]) * CELL
    y = (ys + values[2] + 0.5) * CELL - height / 2
    x = (xs + values[3] + 0.5) * CELL - width / 2
    boxes = np.stack([x, y, x + width, y + height], axis=1).astype(np.float32)
    points = marks.T.reshape(-1, 5, 2)[:, :, ::-1]
    points = points * np.stack([width, height], 1)[:, None] + np.stack([x, y], 1)[:, None]
    return boxes, points.astype(np.float32)
