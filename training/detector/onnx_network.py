"""A plain ONNX network as a torch module that can be trained, and its way back.

Written back, the graph is the same, only its weights changed: whatever ran the old file runs
the new one. Batch norms keep their statistics, as is best for small batches.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from app.core.errors import WeightsError


class OnnxNetwork(nn.Module):
    """Runs the nodes of a graph one after another.

    Args:
        model: The ONNX file's bytes.
        logits: Return what goes into a final sigmoid, not what comes out.
        outputs: Tensors to return, by name; None: the graph's own outputs.

    Raises:
        WeightsError: The graph has a node that is not known here.
    """

    _KNOWN = ("Conv", "ConvTranspose", "BatchNormalization", "Relu", "Add", "Sigmoid")

    def __init__(
        self, model: bytes, *, logits: bool = True, outputs: Sequence[str] | None = None
    ) -> None:
        super().__init__()
        self.logits = logits
        graph = onnx.load_from_string(model).graph
        unknown = {node.op_type for node in graph.node} - set(self._KNOWN)
        if unknown:
            raise WeightsError(f"the network has nodes that cannot be trained: {sorted(unknown)}")
        self._nodes = [
            (node.op_type, list(node.input), node.output[0], _attributes(node))
            for node in graph.node
        ]
        weights = {t.name: t for t in graph.initializer}
        statistics = {n for kind, names, _, _ in self._nodes if _is_norm(kind) for n in names[3:]}
        # In the order of use, so that what comes first also is first among the parameters.
        used = dict.fromkeys(n for _, names, _, _ in self._nodes for n in names if n in weights)
        for name in used:
            value = torch.from_numpy(numpy_helper.to_array(weights[name]).copy())
            if name in statistics:
                self.register_buffer(_key(name), value)
            else:
                self.register_parameter(_key(name), nn.Parameter(value))
        self._names = {name: _key(name) for name in used}
        self._input = next(i.name for i in graph.input if i.name not in weights)
        self._outputs = list(outputs or (o.name for o in graph.output))
        made = {output for _, _, output, _ in self._nodes}
        if not made.issuperset(self._outputs):
            raise WeightsError(f"the network has no tensor {sorted(set(self._outputs) - made)}")

    def forward(self, image: Tensor) -> list[Tensor]:
        """The outputs for (n, 3, h, w)."""
        values: dict[str, Tensor] = {self._input: image}
        for kind, inputs, output, attributes in self._nodes:
            given = [
                getattr(self, self._names[n]) if n in self._names else values[n] for n in inputs
            ]
            values[output] = self._compute(kind, given, attributes)
        return [values[name] for name in self._outputs]

    def _compute(self, kind: str, given: list[Tensor], a: dict[str, Any]) -> Tensor:
        if kind == "Relu":
            return functional.relu(given[0])
        if kind == "Add":
            return given[0] + given[1]
        if kind == "Sigmoid":
            return given[0] if self.logits else torch.sigmoid(given[0])
        if kind == "BatchNormalization":
            return functional.batch_norm(
                given[0], given[3], given[4], given[1], given[2], eps=a.get("epsilon", 1e-5)
            )
        x, weight, bias = given[0], given[1], given[2] if len(given) > 2 else None
        stride, groups = a.get("strides", [1, 1]), a.get("group", 1)
        top, left, bottom, right = a.get("pads", [0, 0, 0, 0])
        if kind == "ConvTranspose":
            return functional.conv_transpose2d(x, weight, bias, stride, (top, left), 0, groups)
        if (top, left) != (bottom, right):
            x = functional.pad(x, (left, right, top, bottom))
            top = left = 0
        return functional.conv2d(x, weight, bias, stride, (top, left), 1, groups)


def write_back(model: bytes, network: nn.Module) -> bytes:
    """The ONNX file with the weights of a trained :class:`OnnxNetwork` in it."""
    proto = onnx.load_from_string(model)
    state = network.state_dict()
    for tensor in proto.graph.initializer:
        value = state.get(_key(tensor.name))
        if value is not None:
            array = value.detach().cpu().numpy().astype(np.float32)
            tensor.CopyFrom(numpy_helper.from_array(array, tensor.name))
    return bytes(proto.SerializeToString())


def _is_norm(kind: str) -> bool:
    return kind == "BatchNormalization"


def _key(name: str) -> str:
    return "w_" + name.replace(".", "_")


def _attributes(node: onnx.NodeProto) -> dict[str, Any]:
    return {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
