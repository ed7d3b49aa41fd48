"""Make an ONNX file ready for pictures of any size, without the ``onnx`` package.

A model is a protobuf message; only the few fields that matter are rewritten, byte by byte,
so that the program need not carry a model editor (36 MB). It is done when a file is loaded and not
while building: three detectors want other outputs of the same 7 MB, and the file that lies there
stays the published one, whose hash anyone can check. The edits that matter most:

* fixed input and output sizes become free (CenterFace was exported for 32 x 32 pictures);
* weights that are also listed as inputs are taken off the list. ONNX Runtime must treat
  those as replaceable and then cannot fold batch norms into convolutions: off the list,
  CenterFace runs twice as fast.

Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

import numpy as np

from app.core.model import FloatArray
from app.inference.onnx.wire import BYTES, VARINT, field, fields, read_varint, varint

_MODEL_GRAPH = 7
_GRAPH_NODE, _GRAPH_INITIALIZER, _GRAPH_INPUT, _GRAPH_OUTPUT = 1, 5, 11, 12
_NODE_INPUT, _NODE_OUTPUT = 1, 2
_TENSOR_DIMS, _TENSOR_FLOATS, _TENSOR_NAME, _TENSOR_RAW = 1, 4, 8, 9
_VALUE_NAME, _VALUE_TYPE = 1, 2
_TYPE_TENSOR, _TENSOR_ELEMENT, _TENSOR_SHAPE = 1, 1, 2
_FLOAT = 1

_Part = tuple[int, int, bytes]
"""A field: its number, its kind, its bytes."""


def prepared(model: bytes, outputs: Sequence[str] | None = None) -> bytes:
    """The model with free batch, height and width, constant weights, and the outputs wanted.

    Args:
        model: An ONNX file.
        outputs: Values of single-precision numbers that are given, also such as are used inside
            only. What none of them needs is left out: ONNX Runtime would compute it. None keeps
            the model's own.

    Raises:
        ValueError: The bytes are not an ONNX model.
    """
    try:
        return b"".join(
            field(number, kind, _changed(raw, outputs) if number == _MODEL_GRAPH else raw)
            for number, kind, raw in fields(model)
        )
    except (IndexError, ValueError) as error:
        raise ValueError("not an ONNX model") from error


def read_tensors(model: bytes, names: Collection[str]) -> dict[str, FloatArray]:
    """Some of the model's stored single-precision tensors; what it does not hold is left out.

    Raises:
        ValueError: The bytes are not an ONNX model.
    """
    found = {}
    try:
        for number, _, graph in fields(model):
            for part, _, tensor in fields(graph) if number == _MODEL_GRAPH else ():
                name = _name(tensor, _TENSOR_NAME).decode() if part == _GRAPH_INITIALIZER else ""
                if name in names:
                    found[name] = _numbers(tensor)
    except (IndexError, ValueError) as error:
        raise ValueError("not an ONNX model") from error
    return found


def count_weights(model: bytes) -> int:
    """How many numbers the model's stored tensors hold.

    Raises:
        ValueError: The bytes are not an ONNX model.
    """
    try:
        return sum(
            math.prod(_sides(tensor))
            for number, _, graph in fields(model)
            if number == _MODEL_GRAPH
            for part, _, tensor in fields(graph)
            if part == _GRAPH_INITIALIZER
        )
    except (IndexError, ValueError) as error:
        raise ValueError("not an ONNX model") from error


def _sides(tensor: bytes) -> list[int]:
    """A TensorProto's sides, which come packed or one by one."""
    sides = []
    for number, kind, raw in fields(tensor):
        at = 0
        while number == _TENSOR_DIMS and at < len(raw):
            side, at = read_varint(raw, at)
            sides.append(side)
            if kind == VARINT:
                break
    return sides


def _numbers(tensor: bytes) -> FloatArray:
    """A TensorProto of single precision; its numbers come as raw bytes, packed or one by one."""
    stored = (_TENSOR_FLOATS, _TENSOR_RAW)
    raw = b"".join(part for number, _, part in fields(tensor) if number in stored)
    return np.frombuffer(raw, "<f4").astype(np.float32).reshape(_sides(tensor))


def _changed(graph: bytes, outputs: Sequence[str] | None) -> bytes:
    parts = list(fields(graph))
    if outputs is not None:
        parts = [part for part in parts if part[0] != _GRAPH_OUTPUT]
        parts += [(_GRAPH_OUTPUT, BYTES, _output(name)) for name in outputs]
        parts = _needed(parts, outputs)
    constants = {_name(raw, _TENSOR_NAME) for at, _, raw in parts if at == _GRAPH_INITIALIZER}
    out = []
    for number, kind, raw in parts:
        if number == _GRAPH_INPUT and _name(raw, _VALUE_NAME) in constants:
            continue
        sized = number in (_GRAPH_INPUT, _GRAPH_OUTPUT)
        out.append(field(number, kind, _without_shape(raw) if sized else raw))
    return b"".join(out)


def _output(name: str) -> bytes:
    """A ValueInfo of single-precision numbers of any sides."""
    tensor = field(_TYPE_TENSOR, BYTES, field(_TENSOR_ELEMENT, VARINT, varint(_FLOAT)))
    return field(_VALUE_NAME, BYTES, name.encode()) + field(_VALUE_TYPE, BYTES, tensor)


def _needed(parts: list[_Part], outputs: Sequence[str]) -> list[_Part]:
    """The parts of a graph without nodes that none of the outputs needs."""
    wanted = {name.encode() for name in outputs}
    kept = []
    # Nodes are listed in the order in which they run.
    for number, kind, raw in reversed(parts):
        if number == _GRAPH_NODE:
            inner = list(fields(raw))
            if not any(place == _NODE_OUTPUT and value in wanted for place, _, value in inner):
                continue
            wanted.update(value for place, _, value in inner if place == _NODE_INPUT)
        kept.append((number, kind, raw))
    return kept[::-1]


def _name(message: bytes, place: int) -> bytes:
    return next((raw for number, _, raw in fields(message) if number == place), b"")


def _without_shape(value: bytes) -> bytes:
    """A ValueInfo whose dimensions (four: batch, channels, height, width) are unnamed.

    Only the channel count, which the weights fix anyway, would be worth keeping; a missing
    dimension value means "any" in ONNX.
    """
    out = []
    for number, kind, raw in fields(value):
        if number != _VALUE_TYPE:
            out.append(field(number, kind, raw))
            continue
        parts = []
        for inner, inner_kind, tensor in fields(raw):
            body = tensor
            if inner == _TYPE_TENSOR:
                body = b"".join(
                    field(n, k, _free_dimensions(r) if n == _TENSOR_SHAPE else r)
                    for n, k, r in fields(tensor)
                )
            parts.append(field(inner, inner_kind, body))
        out.append(field(number, kind, b"".join(parts)))
    return b"".join(out)


def _free_dimensions(shape: bytes) -> bytes:
    return b"".join(field(number, kind, b"") for number, kind, _ in fields(shape))
