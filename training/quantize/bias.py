"""Takes back the shift that rounded weights give to the mean of every channel.

Nagel et al., "Data-Free Quantization Through Weight Equalization and Bias Correction", 2019.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from numpy.typing import NDArray

from app.core.model import FloatArray
from training.quantize.taps import tapped, weights_of, with_weights


def corrected(
    model: onnx.ModelProto, eight: onnx.ModelProto, blobs: Sequence[FloatArray]
) -> onnx.ModelProto:
    """The network with biases that make up for the rounding of its weights.

    Args:
        model: In single precision, as it was quantised.
        eight: What ONNX Runtime made of it; holds the rounded weights.
        blobs: (1, 3, h, w) inputs to measure means on.
    """
    rounded, weights = weights_of(eight), weights_of(model)
    convolutions = [
        node
        for node in model.graph.node
        if node.op_type == "Conv" and f"{node.input[1]}_quantized" in rounded
    ]
    means = _means(model, sorted({node.input[0] for node in convolutions}), blobs)
    for node in convolutions:
        value, weight, bias = node.input
        steps = rounded[f"{weight}_quantized"].astype(np.float32)
        lost = weights[weight] - steps * rounded[f"{weight}_scale"].reshape(-1, 1, 1, 1)
        each = lost.sum(axis=(2, 3))
        depthwise = each.shape[1] == 1
        shift = each[:, 0] * means[value] if depthwise else each @ means[value]
        weights[bias] += shift.astype(np.float32)
    return with_weights(model, weights)


def _means(
    model: onnx.ModelProto, names: list[str], blobs: Sequence[FloatArray]
) -> dict[str, NDArray[np.floating]]:
    """(channels,) the mean of every channel of hidden maps."""
    runner = tapped(model, names)
    total: dict[str, NDArray[np.floating]] = {}
    for blob in blobs:
        for name, values in zip(names, runner.run(blob), strict=True):
            mean = values.mean(axis=(0, 2, 3)) / len(blobs)
            total[name] = total.get(name, 0 * mean) + mean
    return total
