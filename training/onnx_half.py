"""Stores an ONNX file's weights in half precision; the network still computes in single."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

_SMALLEST = 256
"""Tensors with fewer numbers stay as they are."""


def halve(model: bytes) -> bytes:
    """The same network, its large weights half as large in the file.

    ONNX Runtime widens them once, when it loads the file.
    """
    proto = onnx.load_from_string(model)
    graph = proto.graph
    casts = []
    kept = []
    for tensor in graph.initializer:
        array = numpy_helper.to_array(tensor)
        if array.dtype != np.float32 or array.size < _SMALLEST:
            kept.append(tensor)
            continue
        name = tensor.name + "_half"
        kept.append(numpy_helper.from_array(array.astype(np.float16), name))
        casts.append(helper.make_node("Cast", [name], [tensor.name], to=TensorProto.FLOAT))
    gone = {cast.output[0] for cast in casts}
    inputs = [i for i in graph.input if i.name not in gone]
    nodes = list(graph.node)
    for field, values in (("initializer", kept), ("input", inputs), ("node", [*casts, *nodes])):
        graph.ClearField(field)
        getattr(graph, field).extend(values)
    return bytes(proto.SerializeToString())
