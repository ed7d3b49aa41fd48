"""RoIAlign over the maps of a look: what the second stage of Faceveil thorough reads."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray
from app.inference.detectors.roi_features import PLAIN, POOLS, Look, channels
from app.inference.onnx.runner import OnnxRunner
from app.inference.onnx.write import OnnxGraph

INPUTS: Final = sum(channels(how) * how.grid**2 for how in POOLS) + PLAIN
"""Numbers that the second stage is told of a proposal."""
_SAMPLES: Final = 2
"""Places read along each side of a cell."""


def pool(look: Look, rows: NDArray[np.integer] | None = None) -> FloatArray:
    """Inputs of the second stage, (n, k) float32: pooled features, then ``plain``.

    Args:
        look: From :meth:`app.inference.detectors.roi_features.Backbones.look`.
        rows: Proposals to pool; None takes all.
    """
    boxes, plain = look.proposals.boxes, look.proposals.plain
    if rows is not None:
        boxes, plain = boxes[rows], plain[rows]
    if len(boxes) == 0:
        return np.zeros((0, INPUTS), np.float32)
    given: dict[str, NDArray[Any]] = {"picture": np.zeros(len(boxes), np.int64), "plain": plain}
    middle, half = (boxes[:, :2] + boxes[:, 2:]) / 2, (boxes[:, 2:] - boxes[:, :2]) / 2
    for maps, how in zip(look.maps, POOLS, strict=True):
        window = np.concatenate([middle - how.reach * half, middle + how.reach * half], axis=1)
        given[f"map{how.stride}"] = maps[None]
        given[f"window{how.stride}"] = window.astype(np.float32)
    return _runner().run_named(given)[0]


@cache
def _runner() -> OnnxRunner:
    graph = OnnxGraph()
    parts = []
    given: dict[str, tuple[int | str, ...]] = {"picture": ("n",), "plain": ("n", PLAIN)}
    for how in POOLS:
        maps, windows = f"map{how.stride}", f"window{how.stride}"
        given |= {maps: (1, channels(how), "h", "w"), windows: ("n", 4)}
        patch = graph.node(
            "RoiAlign",
            [maps, windows, "picture"],
            output_height=how.grid,
            output_width=how.grid,
            sampling_ratio=_SAMPLES,
            spatial_scale=1 / how.stride,
            coordinate_transformation_mode="half_pixel",
        )
        parts.append(graph.node("Flatten", [patch], axis=1))
    joined = graph.node("Concat", [*parts, "plain"], axis=1)
    model = graph.model(joined, given, ("inputs", ("n", INPUTS)), whole=("picture",))
    return OnnxRunner(model, ["inputs"])
