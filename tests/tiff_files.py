"""TIFF files of every layout, made byte by byte."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

NONE, LZW, JPEG, DEFLATE, PACKBITS = 1, 5, 7, 8, 32773


def write_tiff(
    path: Path,
    samples: Any,
    *,
    photometric: int = 2,
    compression: int = NONE,
    rows: int | None = None,
    tile: int | None = None,
    planar: bool = False,
    predictor: int = 1,
    order: str = "<",
    big: bool = False,
    extra: Sequence[int] = (),
    tags: dict[int, Sequence[int]] | None = None,
    more_pages: Sequence[dict[int, Sequence[int]]] = (),
) -> Path:
    """Write one picture.

    Args:
        path: Where to.
        samples: (h, w, samples); unsigned or floating point.
        photometric, compression, planar, predictor: As TIFF 6.0 has them.
        rows: Of a strip; all if None.
        tile: Side of a tile; strips if None.
        order: "<" or ">".
        big: BigTIFF.
        extra: Kinds of the channels beyond colour.
        tags: Further tags, or others in place of the usual ones.
        more_pages: Tags that differ, for further pages with the same samples.
    """
    height, width, count = samples.shape
    bits = samples.dtype.itemsize * 8
    across, down = (tile, tile) if tile else (width, rows or height)
    pieces = []
    for plane in [samples[..., n : n + 1] for n in range(count)] if planar else [samples]:
        for y in range(0, height, down):
            for x in range(0, width, across):
                piece = plane[y : y + down, x : x + across]
                if tile:
                    missing = [(0, tile - piece.shape[0]), (0, tile - piece.shape[1]), (0, 0)]
                    piece = np.pad(piece, missing, mode="edge")
                pieces.append(_packed(piece, compression, predictor, order))
    data = bytearray(b"\0" * 16)
    places = []
    for packed in pieces:
        places.append(len(data))
        data += packed + b"\0" * (len(packed) % 2)
    form = {"f": 3}.get(samples.dtype.kind, 1)
    entries: dict[int, Sequence[int]] = {
        256: [width], 257: [height], 258: [bits] * count, 259: [compression],
        262: [photometric], 277: [count], 284: [2 if planar else 1], 317: [predictor],
        339: [form] * count,
    }  # fmt: skip
    sizes = [len(packed) for packed in pieces]
    entries |= {322: [across], 323: [down], 324: places, 325: sizes} if tile else {}
    entries |= {} if tile else {273: places, 278: [down], 279: sizes}
    entries |= {338: list(extra)} if extra else {}
    entries |= tags or {}
    link = 8 if big else 4
    for page in [{}, *more_pages]:
        struct.pack_into(order + ("Q" if big else "I"), data, link, len(data))
        link = _directory(data, entries | page, order, big=big)
    head = b"II" if order == "<" else b"MM"
    data[:4] = head + struct.pack(order + "H", 43 if big else 42)
    if big:
        data[4:8] = struct.pack(order + "HH", 8, 0)
    path.write_bytes(bytes(data))
    return path


def _directory(data: bytearray, entries: dict[int, Sequence[int]], order: str, *, big: bool) -> int:
    """Append a directory; the place of its link to the next."""
    word, width = ("Q", 8) if big else ("I", 4)
    table = struct.pack(order + ("Q" if big else "H"), len(entries))
    after = len(data) + len(table) + len(entries) * (20 if big else 12) + width
    values = bytearray()
    for tag, numbers in sorted(entries.items()):
        kind, letter = (16, "Q") if big else (4, "I")
        if max(numbers) < 65536:
            kind, letter = 3, "H"
        packed = struct.pack(f"{order}{len(numbers)}{letter}", *numbers)
        if len(packed) > width:
            place = after + len(values)
            values += packed
            packed = struct.pack(order + word, place)
        table += struct.pack(order + "HH" + word, tag, kind, len(numbers))
        table += packed.ljust(width, b"\0")
    link = len(data) + len(table)
    data += table + b"\0" * width + values
    return link


def _packed(piece: Any, compression: int, predictor: int, order: str) -> bytes:
    if compression == JPEG:
        done, data = cv2.imencode(".jpg", piece[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 95])
        assert done
        return data.tobytes()
    if predictor == 2:
        whole = piece.view(f"u{piece.itemsize}")
        piece = np.diff(whole, axis=1, prepend=np.zeros_like(whole[:, :1]))
    raw = piece.astype(piece.dtype.newbyteorder("<" if order == "<" else ">")).tobytes()
    if predictor == 3:
        raw = _float_differences(piece)
    if compression == DEFLATE:
        return zlib.compress(raw)
    if compression == PACKBITS:
        parts = [raw[n : n + 128] for n in range(0, len(raw), 128)]
        return b"".join(bytes([len(part) - 1]) + part for part in parts)
    return lzw(raw) if compression == LZW else raw


def _float_differences(piece: Any) -> bytes:
    rows, columns, samples = piece.shape
    big = np.ascontiguousarray(piece.astype(piece.dtype.newbyteorder(">")))
    planes = big.view(np.uint8).reshape(rows, columns * samples, -1).transpose(0, 2, 1)
    steps = planes.reshape(rows, -1, samples)
    made: bytes = np.diff(steps, axis=1, prepend=np.zeros_like(steps[:, :1])).tobytes()
    return made


def lzw(raw: bytes) -> bytes:
    """TIFF's LZW, saving nothing: cleared so often that its codes stay at nine bits."""
    codes: list[int] = []
    for n in range(0, len(raw), 250):
        codes += [256, *raw[n : n + 250]]
    bits = "".join(f"{code:09b}" for code in [*codes, 257])
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")
