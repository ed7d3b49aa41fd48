"""A small second stage on CenterFace's features: better boxes, and scores that rank them.

CenterFace's boxes often end above a mask, and overlap what people draw by little more than
half. Its features know better: from the 3 x 3 cells around each candidate a network of three
layers, trained by this project, reads how the box and the score should change. Only the few
cells that may be faces are looked at, so it costs next to nothing.
"""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import WeightsError
from app.core.model import FloatArray
from app.core.said import say

REACH: Final = 1
"""Cells around a candidate, on each side, whose features are read."""
OUTPUTS: Final = 5
"""Changes of log height, log width, offset y, offset x, and of the score's logit."""


class RefineHead:
    """The layers of a multi-layer perceptron.

    Args:
        layers: (weight, bias) of each layer: (out, in) and (out,); ReLU lies between them.
        lowest: Candidates are cells whose heat exceeds this.

    Raises:
        WeightsError: The layers do not fit together.
    """

    def __init__(self, layers: list[tuple[FloatArray, FloatArray]], *, lowest: float) -> None:
        sizes = [weight.shape for weight, _ in layers]
        fits = all(one[0] == two[1] for one, two in pairwise(sizes))
        if not layers or not fits or sizes[-1][0] != OUTPUTS:
            raise WeightsError(say("layers of sizes {sizes} are no refining head", sizes=sizes))
        self.layers = layers
        self.lowest = lowest

    @classmethod
    def read(cls, path: Path) -> RefineHead:
        """A head from a safetensors file.

        Raises:
            WeightsError: The file is missing or holds something else.
        """
        from safetensors import SafetensorError, safe_open

        try:
            with safe_open(path, framework="numpy") as file:
                described: dict[str, Any] = json.loads((file.metadata() or {})["faceveil"])
                count = int(described["layers"])
                layers = [
                    (_single(file.get_tensor(f"{i}.weight")), _single(file.get_tensor(f"{i}.bias")))
                    for i in range(count)
                ]
                return cls(layers, lowest=float(described["lowest"]))
        except (OSError, SafetensorError, ValueError, KeyError, TypeError) as error:
            raise WeightsError(
                say("{path} does not hold a refining head ({error})", path=path, error=error),
                say("Choose another weights file"),
            ) from error


def head_inputs(
    features: FloatArray,
    heat: FloatArray,
    maps: FloatArray,
    *,
    ys: NDArray[np.integer[Any]],
    xs: NDArray[np.integer[Any]],
) -> FloatArray:
    """What the head is told of each candidate, (n, 9 c + 5).

    Args:
        features: (c, h, w) CenterFace's last shared map.
        heat: (h, w) scores.
        maps: (4, h, w) log height, log width, offset y, offset x.
        ys: (n,) rows of the candidates.
        xs: (n,) their columns.
    """
    logits = logit(heat[ys, xs])[:, None]
    around = patches(features, ys, xs)
    return np.concatenate([around, logits, maps[:, ys, xs].T], axis=1).astype(np.float32)


def patches(
    features: FloatArray, ys: NDArray[np.integer[Any]], xs: NDArray[np.integer[Any]]
) -> FloatArray:
    """The features around each cell, (n, 9 c), nine of a channel together, 0 beyond the map.

    Args:
        features: (c, h, w).
        ys: (n,) rows of the cells.
        xs: (n,) their columns.
    """
    channels, height, width = features.shape
    steps = np.arange(-REACH, REACH + 1)
    rows = (ys[:, None] + np.repeat(steps, len(steps))).astype(np.int64)
    columns = (xs[:, None] + np.tile(steps, len(steps))).astype(np.int64)
    inside = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
    places = np.where(inside, rows * width + columns, 0)
    around = features.reshape(channels, -1)[:, places] * inside
    return np.ascontiguousarray(around.transpose(1, 0, 2)).reshape(
        len(ys), rows.shape[1] * channels
    )


def logit(scores: FloatArray) -> FloatArray:
    """The inverse of the logistic function, finite for every score."""
    safe = np.clip(scores, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(safe / (1 - safe)), np.float32)


def _single(array: NDArray[Any]) -> FloatArray:
    return np.asarray(array, np.float32)
