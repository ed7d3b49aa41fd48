"""Makes the channels of hidden maps equally large, which changes no answer of the network.

A map has one scale in eight bits. Where one channel is a hundred times larger than another, the
smaller one has few steps left. Between two convolutions with a ReLU in between a channel may be
divided by any number in the first and multiplied by it in the second.

Nagel et al., "Data-Free Quantization Through Weight Equalization and Bias Correction", 2019;
Xiao et al., "SmoothQuant", 2022 (how much of the difference goes into the weights).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import onnx
from numpy.typing import NDArray

from app.core.model import FloatArray
from training.quantize.taps import tapped, weights_of, with_weights

_PERCENTILE = 99.99
"""Of a channel's values: single outliers do not count."""
_LEAST_VALUE, _LEAST_WEIGHT = 1e-3, 1e-4
_LARGEST = 100.0


@dataclass(frozen=True, slots=True)
class Link:
    """A hidden map between two convolutions, read by the second alone.

    Attributes:
        value: The map's name, after the ReLU.
        weight, bias: Names of the first convolution's.
        next_weight: Name of the second's.
    """

    value: str
    weight: str
    bias: str
    next_weight: str


def links(graph: onnx.GraphProto) -> list[Link]:
    """Every place where channels may be rescaled."""
    makers = {out: node for node in graph.node for out in node.output}
    readers: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node)
    found = []
    for relu in graph.node:
        if relu.op_type != "Relu":
            continue
        before, after = makers.get(relu.input[0]), readers.get(relu.output[0], [])
        if before is None or before.op_type != "Conv" or len(before.input) < 3:
            continue
        if len(readers[relu.input[0]]) == 1 and [node.op_type for node in after] == ["Conv"]:
            found.append(Link(relu.output[0], before.input[1], before.input[2], after[0].input[1]))
    outputs = {out.name for out in graph.output}
    return [link for link in found if link.value not in outputs]


def equalized(model: onnx.ModelProto, blobs: Iterable[FloatArray]) -> onnx.ModelProto:
    """The same network with hidden channels of about equal size.

    Args:
        model: Batch norms folded into the convolutions.
        blobs: (1, 3, h, w) inputs to measure channels on.
    """
    places = links(model.graph)
    weights = weights_of(model)
    largest = _largest(model, [link.value for link in places], blobs)
    for link in places:
        second = weights[link.next_weight]
        depthwise = second.shape[1] == 1
        by = np.maximum(largest[link.value], _LEAST_VALUE)
        if not depthwise:
            # These weights have one scale for all channels they read: meet half way.
            by = np.sqrt(by / np.maximum(np.abs(second).max(axis=(0, 2, 3)), _LEAST_WEIGHT))
        by = np.clip(by / np.exp(np.log(by).mean()), 1 / _LARGEST, _LARGEST).astype(np.float32)
        weights[link.weight] /= by[:, None, None, None]
        weights[link.bias] /= by
        second *= by[:, None, None, None] if depthwise else by[None, :, None, None]
    return with_weights(model, weights)


def _largest(
    model: onnx.ModelProto, names: list[str], blobs: Iterable[FloatArray]
) -> Mapping[str, NDArray[np.floating]]:
    """(channels,) the largest usual value of every channel of hidden maps."""
    runner = tapped(model, names)
    largest: dict[str, NDArray[np.floating]] = {}
    for blob in blobs:
        for name, values in zip(names, runner.run(blob), strict=True):
            flat = values.transpose(1, 0, 2, 3).reshape(values.shape[1], -1)
            high = np.percentile(flat, _PERCENTILE, axis=1)
            largest[name] = np.maximum(largest.get(name, high), high)
    return largest
