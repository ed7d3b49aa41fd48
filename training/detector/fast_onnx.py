"""faceveil-fast as one ONNX graph: CenterFace and, on its maps, the refining head.

The head is a network of dense layers that the program runs on candidate cells alone. Here it
becomes convolutions over all cells: the same numbers, in a graph without loops or lists.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from app.core.errors import WeightsError
from app.inference.detectors.centerface import CELL, OUTPUTS
from app.inference.detectors.fast import FEATURES
from app.inference.detectors.refine_head import REACH, RefineHead
from app.inference.onnx.edit import prepared

_SIDE = 2 * REACH + 1
_SAFE = 1e-6
"""Scores are kept this far from 0 and 1, as :func:`refine_head.logit` does."""


class _Nodes:
    """Appends nodes and constants to a graph; every name begins alike."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph = graph

    def constant(self, array: NDArray[Any] | np.generic | list[int]) -> str:
        name = f"refine_c{len(self._graph.initializer)}"
        plain = np.asarray(array)
        kind = np.int64 if plain.dtype.kind == "i" else np.float32
        self._graph.initializer.append(numpy_helper.from_array(plain.astype(kind), name))
        return name

    def __call__(self, operator: str, *inputs: str, out: str = "", **attributes: Any) -> str:
        name = out or f"refine_{len(self._graph.node)}"
        self._graph.node.append(helper.make_node(operator, inputs, [name], **attributes))
        return name


def fast_onnx(centerface: bytes, head: RefineHead) -> bytes:
    """The whole detector: ``picture`` (1, 3, h, w) to a box, a score and five points per cell.

    Sides of the picture are multiples of 32, its values RGB, 0 to 255. The outputs are
    ``boxes`` (m, 4), ``scores`` (m,) and ``landmarks`` (m, 5, 2) in the picture's pixels, m = h w /
    16; duplicates are to be dropped (overlap .4). Cells that the head was not taught to
    judge, with a heat below ``head.lowest``, score 0.

    Args:
        centerface: CenterFace's ONNX file.
        head: The refining head.

    Raises:
        WeightsError: The head reads other features.
    """
    proto = onnx.load_from_string(prepared(centerface))
    proto.opset_import[0].version = max(13, proto.opset_import[0].version)
    graph = proto.graph
    node = _Nodes(graph)
    heat, size, offset, marks = OUTPUTS
    low, high = node.constant(np.float32(_SAFE)), node.constant(np.float32(1 - _SAFE))
    safe = node("Clip", heat, low, high)
    logit = node("Log", node("Div", safe, node("Sub", node.constant(np.float32(1)), safe)))
    values = node("Concat", size, offset, axis=1)
    change = _head(node, head, node("Concat", logit, values, axis=1))
    start, last, end, one = (node.constant([n]) for n in (0, 4, 5, 1))
    refined = node("Add", values, node("Slice", change, start, last, one))
    score = node("Sigmoid", node("Add", logit, node("Slice", change, last, end, one)))
    known = node("Greater", heat, node.constant(np.float32(head.lowest)))
    score = node("Mul", score, node("Cast", known, to=TensorProto.FLOAT))
    node("Reshape", score, node.constant([-1]), out="scores")
    node("Concat", *_corners(node, refined), axis=1, out="boxes")
    _points(node, _corners(node, values), marks)
    del graph.output[:]
    shapes: dict[str, list[str | int | None]] = {
        "boxes": ["m", 4],
        "scores": ["m"],
        "landmarks": ["m", 5, 2],
    }
    for name, shape in shapes.items():
        graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    return bytes(proto.SerializeToString())


def _head(node: _Nodes, head: RefineHead, logit_and_values: str) -> str:
    """Changes of every cell, (1, 5, h, w)."""
    first, bias = head.layers[0]
    channels, more = divmod(first.shape[1] - 5, _SIDE**2)
    if more:
        raise WeightsError("the head does not read CenterFace's features")
    patch = first[:, :-5].reshape(-1, channels, _SIDE, _SIDE)
    inputs = [FEATURES, node.constant(patch), node.constant(bias)]
    value = node("Conv", *inputs, pads=[REACH] * 4)
    rest = node.constant(first[:, -5:, None, None])
    value = node("Add", value, node("Conv", logit_and_values, rest))
    for weight, bias in head.layers[1:]:
        dense = node.constant(weight[:, :, None, None])
        value = node("Conv", node("Relu", value), dense, node.constant(bias))
    return value


def _corners(node: _Nodes, values: str) -> list[str]:
    """Left, top, right and bottom of every cell's box, (h w, 1) each, in picture pixels.

    Args:
        values: (1, 4, h, w) log height, log width, offset y, offset x.
    """
    cell = node.constant(np.float32(CELL))
    plane = node.constant([-1, 1])
    height, width, y, x = (
        node("Slice", values, *(node.constant([n]) for n in (at, at + 1, 1))) for at in range(4)
    )
    half = node.constant(np.float32(CELL / 2))
    reach = [node("Mul", node("Exp", side), half) for side in (width, height)]
    middle = [
        node("Mul", node("Add", shift, _cell_middles(node, shift, axis)), cell)
        for shift, axis in ((x, 3), (y, 2))
    ]
    return [
        node("Reshape", node(operator, centre, side), plane)
        for operator in ("Sub", "Add")
        for centre, side in zip(middle, reach, strict=True)
    ]


def _cell_middles(node: _Nodes, like: str, axis: int) -> str:
    """.5, 1.5, 2.5, ... along an axis, in a map as large as ``like``, (1, 1, h, w)."""
    ones = node("Expand", node.constant(np.float32(1)), node("Shape", like))
    return node(
        "Sub",
        node("CumSum", ones, node.constant(np.int64(axis))),
        node.constant(np.float32(0.5)),
    )


def _points(node: _Nodes, corners: list[str], marks: str) -> None:
    """Points are shares of the box that CenterFace itself drew, as (y, x)."""
    left, top, right, bottom = corners
    rows = node("Transpose", marks, perm=[0, 2, 3, 1])
    shares = node("Reshape", rows, node.constant([-1, 5, 2]))
    low = node("Concat", top, left, axis=1)
    side = node("Sub", node("Concat", bottom, right, axis=1), low)
    one = node.constant([1])
    low, side = (node("Unsqueeze", each, one) for each in (low, side))
    yx = node("Add", node("Mul", shares, side), low)
    node("Gather", yx, node.constant([1, 0]), axis=2, out="landmarks")
