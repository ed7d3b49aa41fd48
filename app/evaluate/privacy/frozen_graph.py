"""A frozen TensorFlow graph of a convolutional network as ONNX, without TensorFlow.

Only what such networks use, pictures first, channels last in the graph and first in ONNX. Field
numbers: graph.proto, node_def.proto, attr_value.proto and tensor.proto of TensorFlow.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from app.core.errors import WeightsError
from app.inference.onnx.wire import BYTES, FIXED32, fields, read_varint
from app.inference.onnx.write import OnnxGraph

_FLOAT, _INT32 = 1, 3
_TYPES: Final = {_FLOAT: "<f4", _INT32: "<i4"}


@dataclass(slots=True)
class _Node:
    name: str = ""
    operator: str = ""
    inputs: list[str] = field(default_factory=list)
    attributes: dict[str, bytes] = field(default_factory=dict)


def onnx_of_frozen_graph(graph: bytes, *, given: str, wanted: str, side: int, size: int) -> bytes:
    """The network as an ONNX file: "input" (n, 3, side, side) to "output" (n, size).

    Args:
        graph: A GraphDef.
        given: The placeholder's name.
        wanted: The name of the node that is asked for.
        side: Of the pictures, pixels.
        size: Numbers of the answer.

    Raises:
        WeightsError: The bytes are no such graph, or it holds what is not known here.
    """
    try:
        nodes = {node.name: node for node in _nodes(graph)}
        value = _Converter(nodes, given).value(wanted)
    except (ValueError, IndexError, KeyError, UnicodeDecodeError) as error:
        raise WeightsError(f"the recogniser's graph cannot be read ({error!r})") from error
    shape = ("n", 3, side, side)
    return value[1].model(value[0], {"input": shape}, ("output", ("n", size)))


class _Converter:
    def __init__(self, nodes: dict[str, _Node], given: str) -> None:
        self._nodes, self._given = nodes, given
        self._out = OnnxGraph()
        self._made: dict[str, str] = {given: "input"}
        self._operators: dict[str, Callable[[_Node], str]] = {
            "Conv2D": self._convolution,
            "BiasAdd": self._bias,
            "MaxPool": self._pool,
            "AvgPool": self._pool,
            "ConcatV2": lambda n: self._plain("Concat", n.inputs[:-1], axis=1),
            "MatMul": lambda n: self._plain("MatMul", n.inputs),
            "Relu": lambda n: self._plain("Relu", n.inputs),
            "Mul": lambda n: self._plain("Mul", n.inputs),
            "Add": lambda n: self._plain("Add", n.inputs),
            "Reshape": lambda n: self._plain("Flatten", n.inputs[:1], axis=1),
            "FusedBatchNorm": self._normalisation,
        }

    def value(self, wanted: str) -> tuple[str, OnnxGraph]:
        # Deep networks are long chains.
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, 4 * len(self._nodes) + 1000))
        try:
            return self._value(wanted), self._out
        finally:
            sys.setrecursionlimit(limit)

    def _value(self, name: str) -> str:
        name = name.split(":")[0]
        if name not in self._made:
            node = self._nodes[name]
            if node.operator == "Const":
                self._made[name] = self._out.constant(_tensor(node))
            else:
                self._made[name] = self._operators[node.operator](node)
        return self._made[name]

    def _plain(self, operator: str, inputs: list[str], **attributes: int) -> str:
        return self._out.node(operator, [self._value(i) for i in inputs], **attributes)

    def _convolution(self, node: _Node) -> str:
        weights = _tensor(self._nodes[node.inputs[1]]).transpose(3, 2, 0, 1)
        return self._out.node(
            "Conv",
            [self._value(node.inputs[0]), self._out.constant(weights)],
            strides=_sides(node, "strides"),
            **_padding(node),
        )

    def _bias(self, node: _Node) -> str:
        bias = _tensor(self._nodes[node.inputs[1]]).reshape(1, -1, 1, 1)
        return self._out.node("Add", [self._value(node.inputs[0]), self._out.constant(bias)])

    def _pool(self, node: _Node) -> str:
        operator = {"MaxPool": "MaxPool", "AvgPool": "AveragePool"}[node.operator]
        return self._out.node(
            operator,
            [self._value(node.inputs[0])],
            kernel_shape=_sides(node, "ksize"),
            strides=_sides(node, "strides"),
            **_padding(node),
        )

    def _normalisation(self, node: _Node) -> str:
        gain, offset, mean, spread = (_tensor(self._nodes[i]) for i in node.inputs[1:])
        epsilon = np.frombuffer(
            next(p for n, k, p in fields(node.attributes["epsilon"]) if k == FIXED32), "<f4"
        )
        gain = gain / np.sqrt(spread + epsilon)
        scaled = self._out.node("Mul", [self._value(node.inputs[0]), self._out.constant(gain)])
        return self._out.node("Add", [scaled, self._out.constant(offset - mean * gain)])


def _nodes(graph: bytes) -> list[_Node]:
    found = []
    for number, kind, payload in fields(graph):
        if number != 1 or kind != BYTES:
            continue
        node = _Node()
        for part, _, value in fields(payload):
            if part == 1:
                node.name = value.decode()
            elif part == 2:
                node.operator = value.decode()
            elif part == 3:
                node.inputs.append(value.decode())
            elif part == 5:
                entry = {n: p for n, _, p in fields(value)}
                node.attributes[entry[1].decode()] = entry[2]
        found.append(node)
    return found


def _tensor(node: _Node) -> Any:
    """The numbers of a constant."""
    tensor = next(p for n, _, p in fields(node.attributes["value"]) if n == 8)
    kind, sides, content = _FLOAT, [], b""
    for number, _, payload in fields(tensor):
        if number == 1:
            kind = read_varint(payload, 0)[0]
        elif number == 2:
            for part, _, dim in fields(payload):
                if part == 2:
                    sides.append(_size(dim))
        elif number == 4:
            content = payload
        elif number in (5, 7):
            # One number for all, or a few: packed (5: float, 7: int).
            content = payload if number == 5 else np.int32(payload[0]).tobytes()
    plain = np.frombuffer(content, _TYPES[kind])
    count = int(np.prod(sides)) if sides else 1
    return (plain if len(plain) == count else np.repeat(plain[:1], count)).reshape(sides)


def _size(dim: bytes) -> int:
    return next((read_varint(p, 0)[0] for n, _, p in fields(dim) if n == 1), 0)


def _sides(node: _Node, name: str) -> list[int]:
    """Across the two sides of a picture, of a list over (picture, y, x, channel)."""
    packed = next(p for n, _, p in fields(node.attributes[name]) if n == 1)
    values = next(p for n, _, p in fields(packed) if n == 3)
    return [int(values[1]), int(values[2])]


def _padding(node: _Node) -> dict[str, str]:
    kind = next(p for n, _, p in fields(node.attributes["padding"]) if n == 2)
    return {"auto_pad": {b"SAME": "SAME_UPPER", b"VALID": "VALID"}[kind]}
