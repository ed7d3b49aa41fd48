"""Reads hidden maps and weights of a network, and puts changed weights in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from app.inference.onnx.runner import OnnxRunner


def tapped(model: onnx.ModelProto, names: Sequence[str]) -> OnnxRunner:
    """The network, loaded, with hidden maps as its outputs.

    Args:
        model: Left as it is.
        names: Of the maps, in the order wanted.
    """
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    given = {out.name for out in probe.graph.output}
    for name in names:
        if name not in given:
            probe.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    return OnnxRunner(probe.SerializeToString(), names)


def weights_of(model: onnx.ModelProto) -> dict[str, NDArray[Any]]:
    """Copies of all stored tensors, by name."""
    return {each.name: numpy_helper.to_array(each).copy() for each in model.graph.initializer}


def with_weights(model: onnx.ModelProto, weights: Mapping[str, NDArray[Any]]) -> onnx.ModelProto:
    """A copy of a model with other numbers in its stored tensors.

    Args:
        model: Left as it is.
        weights: Of every stored tensor, by name.
    """
    out = onnx.ModelProto()
    out.CopyFrom(model)
    for tensor in out.graph.initializer:
        tensor.CopyFrom(numpy_helper.from_array(weights[tensor.name], tensor.name))
    return out
