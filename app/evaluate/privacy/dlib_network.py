"""dlib's residual network for faces as ONNX: ONNX Runtime is ten times as fast as dlib here.

dlib writes a network as the layers from the picture to the answer, each by a tag, its tensors and
a few numbers (dlib/dnn/layers.h, ``serialize``). What is not one of the layers below is skipped, so
a network of other layers is not understood rather than read wrongly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from app.core.errors import WeightsError
from app.inference.onnx.write import OnnxGraph

SIDE: Final = 150
"""Of the pictures that the network was trained on, pixels."""
SIZE: Final = 128
_MEAN: Final = (122.782, 117.001, 104.298)
"""Of red, green and blue: what ``input_rgb_image`` takes off (dlib/dnn/input.h)."""
_SPREAD: Final = 256.0
_LAYER: Final = re.compile(rb"(con_4|affine_|relu_|max_pool_2|avg_pool_2|add_prev_1|fc_2)")


def onnx_of_dlib_network(content: bytes) -> bytes:
    """The network as an ONNX file: "input" (n, 3, 150, 150), RGB, 0 to 255, to "output" (n, 128).

    Args:
        content: Of ``dlib_face_recognition_resnet_model_v1.dat``.

    Raises:
        WeightsError: The bytes are no such network.
    """
    try:
        return _Converter(content).converted()
    except (IndexError, KeyError, ValueError) as error:
        raise WeightsError(f"the recogniser's network cannot be read ({error!r})") from error


@dataclass(frozen=True, slots=True)
class _Value:
    """A picture on its way: its name in the graph, how many channels, and its sides."""

    name: str
    channels: int
    side: int


class _Converter:
    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0
        self._out = OnnxGraph()

    def converted(self) -> bytes:
        mean = self._out.constant(np.array(_MEAN, np.float32).reshape(1, 3, 1, 1))
        spread = self._out.constant(np.full(1, 1 / _SPREAD, np.float32))
        centred = self._out.node("Sub", ["input", mean])
        now = _Value(self._out.node("Mul", [centred, spread]), 3, SIDE)
        around, added = now, False
        while (tag := self._next()) is not None:
            if tag == "con_4":
                now = self._convolution(now)
            elif tag == "affine_":
                now = self._scaled(now)
            elif tag == "relu_":
                now = _Value(self._out.node("Relu", [now.name]), now.channels, now.side)
                if added:
                    around, added = now, False
            elif tag == "max_pool_2":
                now = around = self._pooled("MaxPool", now)
            elif tag == "avg_pool_2":
                # Where a block makes pictures smaller, what goes around it is made smaller, too.
                around, now = now, self._pooled("AveragePool", around)
            elif tag == "add_prev_1":
                now, added = self._sum(now, around), True
            else:
                return self._answer(now)
        raise ValueError("it has no last layer")

    def _next(self) -> str | None:
        found = _LAYER.search(self._content, self._at)
        if found is None:
            return None
        self._at = found.end()
        return found[0].decode()

    def _number(self) -> int:
        """dlib writes how many bytes follow, the sign in the highest bit, and the bytes."""
        size = self._content[self._at]
        end = self._at + 1 + (size & 0x0F)
        value = int.from_bytes(self._content[self._at + 1 : end], "little")
        self._at = end
        return -value if size & 0x80 else value

    def _tensor(self) -> Any:
        if self._number() != 2:
            raise ValueError("another version of tensors")
        shape = [self._number() for _ in range(4)]
        count = int(np.prod(shape))
        values = np.frombuffer(self._content, "<f4", count, self._at)
        self._at += 4 * count
        return values

    def _convolution(self, given: _Value) -> _Value:
        values = self._tensor()
        filters, high, wide, down, across, padding, _ = (self._number() for _ in range(7))
        count = filters * given.channels * high * wide
        if high != wide or down != across or len(values) != count + filters:
            raise ValueError("a convolution of another form")
        weights = values[:count].reshape(filters, given.channels, high, wide)
        name = self._out.node(
            "Conv",
            [given.name, self._out.constant(weights), self._out.constant(values[count:])],
            strides=[down, down],
            pads=[padding] * 4,
        )
        return _Value(name, filters, (given.side + 2 * padding - high) // down + 1)

    def _scaled(self, given: _Value) -> _Value:
        gain, offset = self._tensor().reshape(2, 1, -1, 1, 1)
        scaled = self._out.node("Mul", [given.name, self._out.constant(gain)])
        moved = self._out.node("Add", [scaled, self._out.constant(offset)])
        return _Value(moved, given.channels, given.side)

    def _pooled(self, operator: str, given: _Value) -> _Value:
        high, wide, down, across, *padding = (self._number() for _ in range(6))
        if high == wide == 0:
            return _Value(self._out.node("GlobalAveragePool", [given.name]), given.channels, 1)
        if high != wide or down != across or any(padding):
            raise ValueError("a pool of another form")
        name = self._out.node(
            operator, [given.name], kernel_shape=[high, high], strides=[down, down]
        )
        return _Value(name, given.channels, (given.side - high) // down + 1)

    def _sum(self, one: _Value, other: _Value) -> _Value:
        """As dlib adds: what the smaller picture lacks is nought."""
        channels, side = max(one.channels, other.channels), max(one.side, other.side)
        names = [self._grown(value, channels, side) for value in (one, other)]
        return _Value(self._out.node("Add", names), channels, side)

    def _grown(self, value: _Value, channels: int, side: int) -> str:
        if (value.channels, value.side) == (channels, side):
            return value.name
        lack = side - value.side
        ends = np.array([0, 0, 0, 0, 0, channels - value.channels, lack, lack], np.int64)
        return self._out.node("Pad", [value.name, self._out.constant(ends)])

    def _answer(self, given: _Value) -> bytes:
        self._number()  # how many come out, and in
        self._number()
        weights = self._tensor().reshape(given.channels, SIZE)
        flat = self._out.node("Flatten", [given.name], axis=1)
        answer = self._out.node("MatMul", [flat, self._out.constant(weights)])
        return self._out.model(answer, {"input": ("n", 3, SIDE, SIDE)}, ("output", ("n", SIZE)))
