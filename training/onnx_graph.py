"""An ONNX graph without weights: they are given by name when it is loaded."""

from __future__ import annotations

from collections.abc import Collection

import onnx
import torch
from onnx import TensorProto
from torch import nn


def apart(network: nn.Module) -> None:
    """Make a network's tensors differ a little from each other: equal ones would become one."""
    random = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for tensor in network.state_dict().values():
            if tensor.is_floating_point():
                tensor.add_(1e-4 * torch.rand(tensor.shape, generator=random))


def without_weights(model: bytes, *, outputs: Collection[str]) -> bytes:
    """The graph alone; its tensors keep their names and sides.

    Args:
        model: An ONNX file.
        outputs: Which of its outputs are kept.
    """
    proto = onnx.load_from_string(model)
    graph = proto.graph
    for tensor in graph.initializer:
        for numbers in ("raw_data", "float_data"):
            tensor.ClearField(numbers)
        tensor.data_location = TensorProto.EXTERNAL
        place = tensor.external_data.add()
        place.key, place.value = "location", "given by name"
    kept = [output for output in graph.output if output.name in outputs]
    graph.ClearField("output")
    graph.output.extend(kept)
    graph.ClearField("value_info")
    _shorten(graph, {*outputs, *(value.name for value in graph.input)})
    return bytes(proto.SerializeToString())


def _shorten(
    graph: onnx.GraphProto, kept: Collection[str], outer: dict[str, str] | None = None
) -> None:
    """Number the values between the nodes: torch's names for them are half of the file."""
    short = {} if outer is None else dict(outer)
    stays = {*kept, *(tensor.name for tensor in graph.initializer)}
    prefix = f"b{len(short)}_" if outer is not None else "v"
    for number, node in enumerate(graph.node):
        node.ClearField("name")
        node.ClearField("doc_string")
        node.input[:] = [short.get(name, name) for name in node.input]
        for attribute in node.attribute:
            if attribute.HasField("g"):
                _shorten(attribute.g, (), short)
        for place, name in enumerate(node.output):
            if name and name not in stays:
                short[name] = node.output[place] = f"{prefix}{number}_{place}"
    for output in graph.output:
        output.name = short.get(output.name, output.name)
