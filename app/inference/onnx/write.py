"""Write an ONNX model, without the ``onnx`` package.

So that weights are stored once, in a safetensors file, and still run where there is no torch:
also those that somebody trains with other layer sizes, which no file made beforehand could hold.
The package ``onnx`` (36 MB with what it needs) would write the same few fields.
Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.inference.onnx.wire import BYTES, FIXED32, VARINT, field, varint

_IR_VERSION: Final = 8
_OPSET: Final = 17
_FLOAT, _INT64 = 1, 7
_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_STRING, _ATTRIBUTE_INTS = 1, 2, 3, 7

Shape = Sequence[int | str]
"""Sides of an array; a text names a side that is free."""
Attribute = int | float | str | Sequence[int]


class OnnxGraph:
    """A network under construction: nodes are added in the order in which they run."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._tensors: list[bytes] = []

    def constant(self, array: NDArray[np.float32] | NDArray[np.int64]) -> str:
        """Store numbers, whole ones as they are, others in single precision.

        Returns:
            The name they have in the graph.
        """
        name = f"c{len(self._tensors)}"
        whole = np.issubdtype(array.dtype, np.integer)
        plain = np.ascontiguousarray(array, dtype="<i8" if whole else "<f4")
        parts = [_int(1, side) for side in plain.shape]
        parts += [_int(2, _INT64 if whole else _FLOAT), _text(8, name)]
        parts.append(field(9, BYTES, plain.tobytes()))
        self._tensors.append(field(5, BYTES, b"".join(parts)))
        return name

    def node(self, operator: str, inputs: Sequence[str], **attributes: Attribute) -> str:
        """Add an operator with one output; answers the output's name."""
        return self._add(operator, inputs, f"v{len(self._nodes)}", given=attributes)

    def model(
        self,
        value: str,
        given: Mapping[str, Shape],
        answer: tuple[str, Shape],
        *,
        whole: Collection[str] = (),
    ) -> bytes:
        """The finished file.

        Args:
            value: What :meth:`node` answered for the result.
            given: The inputs' names, as the nodes use them, and their sides.
            answer: Name under which the result is given, and its sides.
            whole: Those of the inputs that are of 64-bit integers.
        """
        self._add("Identity", [value], answer[0], given={})
        graph = [*self._nodes, _text(2, "network"), *self._tensors]
        for name, shape in given.items():
            kind = _INT64 if name in whole else _FLOAT
            graph.append(field(11, BYTES, _value(name, shape, kind)))
        graph.append(field(12, BYTES, _value(*answer, _FLOAT)))
        opset = field(8, BYTES, _text(1, "") + _int(2, _OPSET))
        return _int(1, _IR_VERSION) + opset + field(7, BYTES, b"".join(graph))

    def _add(self, operator: str, inputs: Sequence[str], out: str, *, given: dict[str, Any]) -> str:
        parts = [_text(1, each) for each in inputs]
        parts += [_text(2, out), _text(3, out), _text(4, operator)]
        parts += [field(5, BYTES, _attribute(name, value)) for name, value in given.items()]
        self._nodes.append(field(1, BYTES, b"".join(parts)))
        return out


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, int):
        return _text(1, name) + _int(3, value) + _int(20, _ATTRIBUTE_INT)
    if isinstance(value, float):
        single = field(2, FIXED32, np.float32(value).tobytes())
        return _text(1, name) + single + _int(20, _ATTRIBUTE_FLOAT)
    if isinstance(value, str):
        return _text(1, name) + _text(4, value) + _int(20, _ATTRIBUTE_STRING)
    many = b"".join(_int(8, each) for each in value)
    return _text(1, name) + many + _int(20, _ATTRIBUTE_INTS)


def _value(name: str, shape: Shape, kind: int) -> bytes:
    """A ValueInfo."""
    sides = (_text(2, side) if isinstance(side, str) else _int(1, side) for side in shape)
    tensor = _int(1, kind) + field(2, BYTES, b"".join(field(1, BYTES, each) for each in sides))
    return _text(1, name) + field(2, BYTES, field(1, BYTES, tensor))


def _int(number: int, value: int) -> bytes:
    return field(number, VARINT, varint(value))


def _text(number: int, value: str) -> bytes:
    return field(number, BYTES, value.encode())
