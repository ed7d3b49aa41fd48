"""TIFF: one page of any usual layout, every sample exact, or a refusal."""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.core.errors import MediaError
from app.core.said import say
from app.video.orientation import EXIF_ORIENTATIONS, UPRIGHT
from app.video.stills.jpeg import decode_stream
from app.video.stills.picture import Decoded, LeftOut, check_size, damaged
from app.video.stills.tiff_chroma import Shared
from app.video.stills.tiff_colors import Photometric, as_picture
from app.video.stills.tiff_directory import Directory, Tag, directories
from app.video.stills.tiff_strips import (
    FAX,
    Compression,
    compression_of,
    reverse_bits,
    unpack,
    unpack_fax,
)

_MOST_SAMPLES = 16
_MOST_BYTES = 4 << 30
_FLOAT = 3
_ADOBE = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0"
"""A marker that says, followed by one byte, whether a JPEG holds YCbCr (1) or not (0)."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the samples of a page lie.

    Attributes:
        size: Width and height of the picture.
        piece: Width and height of a tile, or of a strip.
        samples: Samples per pixel.
        bits: Of a sample.
        planar: Each sample has strips or tiles of its own.
        floating: Samples are floating-point numbers.
        shared: Pixels share samples of colour.
    """

    size: tuple[int, int]
    piece: tuple[int, int]
    samples: int
    bits: int
    planar: bool
    floating: bool
    compression: Compression
    predictor: int
    tiled: bool
    shared: Shared | None

    @property
    def inner(self) -> int:
        """Samples per pixel within a strip or tile."""
        return 1 if self.planar else self.samples

    @property
    def dtype(self) -> np.dtype[Any]:
        if self.floating:
            return np.dtype(f"f{self.bits // 8}")
        return np.dtype(np.uint8 if self.bits <= 8 else np.uint16 if self.bits <= 16 else np.uint32)


def read_tiff(path: Path) -> Decoded:
    """Decode the picture of a TIFF or BigTIFF file.

    Smaller copies of it, as scanners and microscopes add them, are left out.

    Raises:
        MediaError: It holds several pictures, is damaged, too large or of a kind that cannot be
            read.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        pages = directories(data, path)
        page = pages[0]
        others = sum(not other.subordinate for other in pages[1:])
        if page.subordinate:
            raise MediaError(
                path,
                say("begins with a mere preview of its picture, as raw photographs do"),
                say("Develop it and save it as a TIFF or JPEG picture first"),
            )
        if others:
            raise MediaError(
                path,
                say(
                    "holds {value} pages; only pictures of one page can be redacted, so that no "
                    "page is lost or left bare",
                    value=others + 1,
                ),
                say("Split it into one file a page first"),
            )
        layout = _layout(page, path)
        samples = _samples(page, layout, data, path=path)
    left_out = {LeftOut.SMALLER_COPIES} if len(pages) > 1 else set()
    picture, spare = as_picture(samples, page, bits=layout.bits, path=path)
    if spare:
        left_out.add(LeftOut.CHANNELS)
    turn = EXIF_ORIENTATIONS.get(page.get(Tag.ORIENTATION, 1), UPRIGHT)
    return Decoded(picture, layout.bits, turn, frozenset(left_out))


def _layout(page: Directory, path: Path) -> _Layout:
    width, height = page.get(Tag.WIDTH, 0), page.get(Tag.HEIGHT, 0)
    check_size(path, width, height)
    samples = page.get(Tag.SAMPLES, 1)
    bits = page.numbers.get(Tag.BITS, (1,))
    form = page.get(Tag.SAMPLE_FORMAT, 1)
    compression = compression_of(page.get(Tag.COMPRESSION, 1), path)
    floating = form == _FLOAT
    known = bits[0] in ((16, 32, 64) if floating else (1, 2, 4, 8, 10, 12, 14, 16))
    if form not in (1, 4, _FLOAT) or not known or len(set(bits)) > 1:
        raise _unknown(path, f"{bits[0]} bits a sample, sample format {form}")
    if not 1 <= samples <= _MOST_SAMPLES:
        raise _unknown(path, f"{samples} samples a pixel")
    packed_alike = compression in FAX or compression is Compression.JPEG
    if packed_alike and bits[0] != (1 if compression in FAX else 8):
        raise _unknown(path, f"{bits[0]} bits a sample, compression {compression:d}")
    tiled = Tag.TILE_OFFSETS in page.numbers
    piece = (page.get(Tag.TILE_WIDTH, 0), page.get(Tag.TILE_HEIGHT, 0))
    if not tiled:
        piece = (width, min(max(1, page.get(Tag.ROWS_PER_STRIP, height)), height))
    if not all(0 < side <= 1 << 20 for side in piece):
        raise damaged(path, "its tiles have no size")
    check_size(path, *piece)
    layout = _Layout(
        size=(width, height),
        piece=piece,
        samples=samples,
        bits=bits[0],
        planar=page.get(Tag.PLANAR, 1) == 2 and samples > 1,
        floating=floating,
        compression=compression,
        predictor=page.get(Tag.PREDICTOR, 1),
        tiled=tiled,
        shared=Shared.of(page),
    )
    if layout.shared and (layout.planar or (samples, bits[0], layout.predictor) != (3, 8, 1)):
        raise _unknown(path, "YCbCr with fewer samples of colour")
    if width * height * samples * layout.dtype.itemsize > _MOST_BYTES:
        raise _unknown(path, f"more than {_MOST_BYTES >> 30} GB of samples")
    return layout


def _samples(page: Directory, layout: _Layout, data: mmap.mmap, *, path: Path) -> Any:
    """All samples of a page, (height, width, samples), 1 bit to 16 or floating point."""
    width, height = layout.size
    made = np.empty((height, width, layout.samples), layout.dtype)
    for (plane, y, x), packed in _pieces(page, layout, data, path=path):
        rows = layout.piece[1] if layout.tiled else min(layout.piece[1], height - y)
        block = _block(packed, page, layout, rows=rows, path=path)
        target = made[y : y + rows, x : x + layout.piece[0]]
        if layout.planar:
            target = target[..., plane : plane + 1]
        target[...] = block[: target.shape[0], : target.shape[1]]
    return made


def _pieces(
    page: Directory, layout: _Layout, data: mmap.mmap, *, path: Path
) -> Iterator[tuple[tuple[int, int, int], bytes]]:
    """Plane, row and column of each strip or tile, and its bytes in the file."""
    offsets = page.numbers.get(Tag.TILE_OFFSETS if layout.tiled else Tag.STRIP_OFFSETS, ())
    sizes = page.numbers.get(Tag.TILE_BYTES if layout.tiled else Tag.STRIP_BYTES, ())
    (width, height), (across, down) = layout.size, layout.piece
    places = [
        (plane, y, x)
        for plane in range(layout.samples if layout.planar else 1)
        for y in range(0, height, down)
        for x in range(0, width, across)
    ]
    if not sizes and layout.compression is Compression.NONE and len(offsets) == len(places):
        whole = _most_bytes(layout, down)
        sizes = tuple(min(whole, max(0, len(data) - offset)) for offset in offsets)
    if len(offsets) < len(places) or len(sizes) < len(places):
        raise damaged(path, "parts of it are missing")
    reverse = page.get(Tag.FILL_ORDER, 1) == 2 and layout.compression is not Compression.JPEG
    for place, offset, size in zip(places, offsets, sizes, strict=False):
        packed = data[offset : offset + size]
        if not packed or len(packed) < size:
            raise damaged(path, "it breaks off")
        yield place, reverse_bits(packed) if reverse else packed


def _row_bytes(layout: _Layout) -> int:
    return -(-layout.piece[0] * layout.inner * layout.bits // 8)


def _most_bytes(layout: _Layout, rows: int) -> int:
    """Bytes of a strip or tile that is not packed."""
    if layout.shared is None:
        return rows * _row_bytes(layout)
    units, bytes_each = layout.shared.packed(rows, layout.piece[0])
    return units * bytes_each


def _block(packed: bytes, page: Directory, layout: _Layout, *, rows: int, path: Path) -> Any:
    """The samples of one strip or tile, (rows, columns, samples)."""
    across = layout.piece[0]
    shape = (rows, across, layout.inner)
    if layout.compression is Compression.JPEG:
        block = _jpeg(packed, page, layout, path=path)
        if block.shape[0] < rows or block.shape[1:] != shape[1:]:
            raise damaged(path, "a part of it has another size than it should")
        return block[:rows]
    if layout.compression in FAX:
        tag = Tag.T6_OPTIONS if layout.compression is Compression.CCITT_4 else Tag.T4_OPTIONS
        fax = unpack_fax(packed, layout.compression, size=(across, rows), options=page.get(tag, 0))
        if fax is None or fax.shape != shape[:2]:
            raise damaged(path, "a part of it cannot be unpacked")
        return fax[..., None]
    if layout.shared is not None:
        units, row_bytes = layout.shared.packed(rows, across)
        raw = unpack(packed, layout.compression, rows=units, row_bytes=row_bytes, path=path)
        flat = np.frombuffer(raw, np.uint8).reshape(units, row_bytes)
        return layout.shared.spread(flat, rows, across)
    row_bytes = _row_bytes(layout)
    raw = unpack(packed, layout.compression, rows=rows, row_bytes=row_bytes, path=path)
    flat = np.frombuffer(raw, np.uint8).reshape(rows, row_bytes)
    if layout.predictor == 3 and layout.floating:
        return _float_predicted(flat, shape, layout.dtype)
    if layout.bits in (8, 16, 32, 64):
        form = layout.dtype.newbyteorder(page.order)
        block = flat.view(form).astype(layout.dtype, copy=False).reshape(shape)
    else:
        block = _from_bits(flat, across * layout.inner, layout.bits).reshape(shape)
    if layout.predictor == 2 and layout.bits >= 8:
        whole: Any = block.view(f"u{block.itemsize}")
        block = np.add.accumulate(whole, axis=1, dtype=whole.dtype).view(block.dtype)
    elif layout.predictor != 1:
        raise _unknown(path, f"predictor {layout.predictor}")
    return block


def _from_bits(flat: Any, count: int, bits: int) -> Any:
    """Samples of so many bits, packed one after the other, as whole numbers."""
    every = np.unpackbits(flat, axis=1)[:, : count * bits].reshape(len(flat), count, bits)
    made = np.zeros((len(flat), count), np.uint8 if bits <= 8 else np.uint16)
    for bit in range(bits):
        made <<= 1
        made |= every[..., bit]
    return made


def _float_predicted(flat: Any, shape: tuple[int, int, int], dtype: np.dtype[Any]) -> Any:
    """Undo predictor 3 (Adobe Photoshop TIFF Technical Note 3)."""
    rows, across, samples = shape
    bytes_each = dtype.itemsize
    steps = flat.reshape(rows, across * bytes_each, samples)
    summed = np.add.accumulate(steps, axis=1, dtype=np.uint8).reshape(rows, bytes_each, -1)
    values = np.ascontiguousarray(summed.transpose(0, 2, 1)).view(dtype.newbyteorder(">"))
    return values.astype(dtype).reshape(shape)


def _jpeg(packed: bytes, page: Directory, layout: _Layout, *, path: Path) -> Any:
    """One strip or tile that is a JPEG stream; its tables may stand in the directory."""
    tables = page.blocks.get(Tag.JPEG_TABLES) or bytes(page.numbers.get(Tag.JPEG_TABLES, ()))
    ycc = page.get(Tag.PHOTOMETRIC, 2) == Photometric.YCBCR
    if packed[:2] != b"\xff\xd8":
        raise damaged(path, "a part of it is no JPEG stream")
    # What channels mean is said by the directory, and libjpeg would guess.
    stream = b"".join((b"\xff\xd8", _ADOBE, bytes([ycc]), tables[2:-2], packed[2:]))
    if layout.inner not in (1, 3, 4):
        raise _unknown(path, f"{layout.inner} samples a pixel in JPEG")
    colors = {1: "GRAY", 3: "RGB", 4: "CMYK"}[layout.inner]
    picture: Any = decode_stream(stream, path, colors=colors)
    return picture[..., None] if picture.ndim == 2 else picture


def _unknown(path: Path, what: str) -> MediaError:
    return MediaError(
        path,
        say("this kind of TIFF cannot be read ({what})", what=what),
        say("Save it anew with 8 or 16 bits a sample"),
    )
