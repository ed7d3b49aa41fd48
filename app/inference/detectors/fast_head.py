"""What faceveil-fast computes at single cells: the rest of CenterFace, and the refining head.

CenterFace draws a box and five points for every cell of its map; few cells may be faces. Here
its last layers and the refining head are one small network that reads the features around
those few. It runs on one thread: NumPy's own products would wake every core for so little.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import WeightsError
from app.core.model import FloatArray
from app.core.said import say
from app.inference.detectors.refine_head import OUTPUTS, RefineHead, logit, patches
from app.inference.onnx.runner import OnnxRunner
from app.inference.onnx.write import OnnxGraph

HIDDEN: Final = ("762", "764")
"""CenterFace's last hidden layer in its graph: weight and bias."""
READ_OUT: Final = ("head.reg_conv", "head.off_conv", "head.lm_conv")
"""Layers that read log sizes, offsets and landmarks off it."""
TENSORS: Final = (*HIDDEN, *(f"{name}.{part}" for name in READ_OUT for part in ("weight", "bias")))
"""All that is needed of CenterFace's weights."""
_VALUES: Final = 4
_MARKS: Final = 10


class FastHead:
    """Loaded once; may be called from several threads at once.

    Args:
        tensors: CenterFace's weights named in :data:`TENSORS`.
        refine: The refining head.

    Raises:
        WeightsError: The two do not fit together.
    """

    def __init__(self, tensors: Mapping[str, FloatArray], refine: RefineHead) -> None:
        try:
            model = _network(tensors, refine.layers)
        except (KeyError, ValueError) as error:
            raise WeightsError(
                say("the refining head does not fit CenterFace ({error})", error=error),
                say("Choose another weights file"),
            ) from error
        self.lowest = refine.lowest
        self._runner = OnnxRunner(model, ("said",))

    def __call__(
        self, features: FloatArray, heat: FloatArray, ys: NDArray[Any], *, xs: NDArray[Any]
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Values of single cells.

        Args:
            features: (c, h, w) CenterFace's last shared map.
            heat: (h, w) scores.
            ys: (n,) rows of the cells.
            xs: (n,) their columns.

        Returns:
            (4, n) log height, log width, offset y, offset x; (10, n) landmarks, both as
            :func:`app.inference.detectors.centerface.decode_cells` wants them; (5, n) how the
            refining head changes the former and the score's logit.
        """
        scores = logit(heat[ys, xs])[:, None]
        around = np.concatenate([patches(features, ys, xs), scores], axis=1)
        (said,) = self._runner.run(around)
        values, marks, change = np.split(said.T, [_VALUES, _VALUES + _MARKS])
        return values, marks, change


def _network(
    tensors: Mapping[str, FloatArray], layers: Sequence[tuple[FloatArray, FloatArray]]
) -> bytes:
    """``around`` (n, 9 c + 1), features and the score's logit, to ``said`` (n, 19)."""
    graph = OnnxGraph()

    def dense(value: str, weight: FloatArray, bias: FloatArray) -> str:
        return graph.node("Gemm", [value, graph.constant(weight), graph.constant(bias)], transB=1)

    hidden = tensors[HIDDEN[0]].reshape(len(tensors[HIDDEN[1]]), -1)
    # CenterFace's own layers take no notice of the score.
    hidden = np.pad(hidden, ((0, 0), (0, 1)))
    first = layers[0][0]
    if first.shape[1] != hidden.shape[1] + _VALUES or len(layers[-1][0]) != OUTPUTS:
        raise ValueError(f"{first.shape[1]} inputs, not {hidden.shape[1] + _VALUES}")
    shared = graph.node("Relu", [dense("around", hidden, tensors[HIDDEN[1]])])
    size, offset, marks = (
        dense(shared, np.squeeze(tensors[f"{name}.weight"], (2, 3)), tensors[f"{name}.bias"])
        for name in READ_OUT
    )
    value = graph.node("Concat", ["around", size, offset], axis=1)
    for number, (weight, bias) in enumerate(layers):
        value = dense(value if number == 0 else graph.node("Relu", [value]), weight, bias)
    said = graph.node("Concat", [size, offset, marks, value], axis=1)
    wide = _VALUES + _MARKS + OUTPUTS
    return graph.model(said, {"around": ("n", hidden.shape[1])}, ("said", ("n", wide)))
