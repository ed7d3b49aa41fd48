"""A network with all that CenterFace is made of, small enough to train in a test."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper


def tiny_network() -> bytes:
    """Stride 4, the outputs of CenterFace, every kind of node it has."""
    rng = np.random.default_rng(0)

    def tensor(name: str, *shape: int) -> onnx.TensorProto:
        return numpy_helper.from_array(rng.normal(0, 0.2, shape).astype(np.float32), name)

    weights = [
        tensor("a", 6, 3, 3, 3),
        tensor("ab", 6),
        tensor("t", 6, 6, 2, 2),
        tensor("d", 6, 1, 3, 3),
        *[
            numpy_helper.from_array(np.full(6, v, np.float32), n)
            for n, v in (("g", 1), ("b", 0), ("m", 0.1), ("v", 2))
        ],
    ]
    nodes = [
        helper.make_node("Conv", ["x", "a", "ab"], ["1"], strides=[4, 4], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["1"], ["2"]),
        helper.make_node("Conv", ["2", "d"], ["3"], strides=[2, 2], pads=[1, 1, 1, 1], group=6),
        helper.make_node("ConvTranspose", ["3", "t"], ["4"], strides=[2, 2]),
        helper.make_node("BatchNormalization", ["4", "g", "b", "m", "v"], ["5"]),
        helper.make_node("Add", ["5", "2"], ["6"]),
    ]
    for name, channels in (("537", 1), ("538", 2), ("539", 2), ("540", 10)):
        weights.append(tensor("w" + name, channels, 6, 1, 1))
        raw = name if name != "537" else "536"
        nodes.append(helper.make_node("Conv", ["6", "w" + name], [raw]))
    nodes.append(helper.make_node("Sigmoid", ["536"], ["537"]))
    dims = ["n", "c", "h", "w"]
    outputs = [
        helper.make_tensor_value_info(n, TensorProto.FLOAT, dims)
        for n in ("537", "538", "539", "540")
    ]
    inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, "y", "z"])]
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    return bytes(model.SerializeToString())


def run_onnx(model: bytes, blob: np.ndarray) -> list[np.ndarray]:
    return list(onnxruntime.InferenceSession(model).run(["537", "538", "539", "540"], {"x": blob}))
