"""Protocol Buffers on the wire: what ONNX files are made of, without a package for it.

https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

VARINT: Final = 0
FIXED64: Final = 1
BYTES: Final = 2
FIXED32: Final = 5


def fields(message: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(field number, wire type, payload without its length) of every field.

    Raises:
        ValueError: The bytes are no message.
        IndexError: They end too early.
    """
    at = 0
    while at < len(message):
        key, at = read_varint(message, at)
        number, kind = key >> 3, key & 7
        start = at
        if kind == VARINT:
            _, at = read_varint(message, at)
        elif kind == FIXED64:
            at += 8
        elif kind == FIXED32:
            at += 4
        elif kind == BYTES:
            length, start = read_varint(message, at)
            at = start + length
        else:
            raise ValueError("not a protobuf message")
        if at > len(message):
            raise ValueError("not a protobuf message")
        yield number, kind, message[start:at]


def field(number: int, kind: int, payload: bytes) -> bytes:
    """One field; ``payload`` without the length that :data:`BYTES` fields carry."""
    key = varint(number << 3 | kind)
    return key + varint(len(payload)) + payload if kind == BYTES else key + payload


def read_varint(message: bytes, at: int) -> tuple[int, int]:
    """An unsigned number and the place after it.

    Raises:
        IndexError: The message ends too early.
    """
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def varint(value: int) -> bytes:
    """An unsigned number."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
