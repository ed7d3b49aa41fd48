"""The landmark network as an ONNX graph, built from its weights: the processor needs no torch.

He et al., "Deep Residual Learning for Image Recognition", 2016, as torchvision builds it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.inference.onnx.write import OnnxGraph

INPUT: Final = "crops"
OUTPUT: Final = "points"
LAST_CHANNELS: Final = 512
"""Channels of the last map."""
_STRIDE: Final = 32
_EPSILON: Final = 1e-5
"""Of torch's batch norms."""

Tensors = Mapping[str, NDArray[Any]]
"""Weights by torch's names, of any precision."""


def resnet18_onnx(tensors: Tensors, crop_size: int) -> bytes:
    """An ONNX model: ``crops`` (n, 3, s, s) normalised RGB to ``points`` (n, 2 k + 1).

    Batch norms are folded into the convolutions before them. The answers differ from torch's
    by rounding alone (below 1e-4 of the crop's side).

    Args:
        tensors: State of :func:`app.inference.landmarks.resnet18.build_resnet18`.
        crop_size: Side of the crops, in pixels.

    Raises:
        KeyError: A tensor is missing.
        ValueError: The last layer fits no last map of such crops.
    """
    cells = last_cells(tensors, crop_size)
    graph = OnnxGraph()
    value = _convolution(graph, tensors, INPUT, name="conv1", norm="bn1", stride=2)
    value = graph.node("Relu", [value])
    window: dict[str, Any] = {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1]}
    value = graph.node("MaxPool", [value], **window)
    for layer in range(1, 5):
        for block in range(2):
            stride = 2 if layer > 1 and block == 0 else 1
            value = _block(graph, tensors, value, name=f"layer{layer}.{block}", stride=stride)
    if cells == 1:
        value = graph.node("GlobalAveragePool", [value])
    value = graph.node("Flatten", [value], axis=1)
    weight, bias = (_single(tensors[f"fc.{part}"]) for part in ("weight", "bias"))
    last = [value, graph.constant(weight), graph.constant(bias)]
    value = graph.node("Gemm", last, transB=1)
    return graph.model(value, {INPUT: ("n", 3, crop_size, crop_size)}, (OUTPUT, ("n", len(bias))))


def last_cells(tensors: Tensors, crop_size: int) -> int:
    """Cells along a side of the last map that the last layer reads; 1 for its mean.

    Raises:
        KeyError: There is no last layer.
        ValueError: It reads neither the mean nor all cells of the last map of such crops.
    """
    _, width = tensors["fc.weight"].shape
    cells = math.isqrt(width // LAST_CHANNELS)
    if width != LAST_CHANNELS * cells * cells or cells not in (1, -(-crop_size // _STRIDE)):
        raise ValueError(f"a last layer of {width} inputs for crops of {crop_size} pixels")
    return cells


def _block(graph: OnnxGraph, tensors: Tensors, value: str, *, name: str, stride: int) -> str:
    """Two convolutions beside a short cut."""
    inner = _convolution(
        graph, tensors, value, name=f"{name}.conv1", norm=f"{name}.bn1", stride=stride
    )
    inner = graph.node("Relu", [inner])
    inner = _convolution(graph, tensors, inner, name=f"{name}.conv2", norm=f"{name}.bn2")
    if f"{name}.downsample.0.weight" in tensors:
        short, norm = f"{name}.downsample.0", f"{name}.downsample.1"
        value = _convolution(graph, tensors, value, name=short, norm=norm, stride=stride)
    return graph.node("Relu", [graph.node("Add", [inner, value])])


def _convolution(
    graph: OnnxGraph, tensors: Tensors, value: str, *, name: str, norm: str, stride: int = 1
) -> str:
    weight = np.asarray(tensors[f"{name}.weight"], np.float64)
    scale, shift, mean, variance = (
        np.asarray(tensors[f"{norm}.{part}"], np.float64)
        for part in ("weight", "bias", "running_mean", "running_var")
    )
    factor = scale / np.sqrt(variance + _EPSILON)
    folded = graph.constant(_single(weight * factor[:, None, None, None]))
    bias = graph.constant(_single(shift - mean * factor))
    side = weight.shape[2]
    return graph.node("Conv", [value, folded, bias], strides=[stride, stride], pads=[side // 2] * 4)


def _single(array: NDArray[Any]) -> NDArray[np.float32]:
    return np.asarray(array, np.float32)
