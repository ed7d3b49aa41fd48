"""Planes of a picture as writable arrays, whatever its pixel format."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.core.model import Image

Sample = type[np.uint8] | type[np.uint16]
Pixels = NDArray[np.uint8] | NDArray[np.uint16]

_YUV = re.compile(r"yuva?j?(4\d\d)p(\d+)?(le)?$")
_GRAY = re.compile(r"gray(\d+)?(le)?$")
_PLANAR_RGB = re.compile(r"gbra?p(\d+)?(le)?$")
_PACKED: dict[str, tuple[str, Sample]] = {
    "rgb24": ("rgb", np.uint8),
    "bgr24": ("bgr", np.uint8),
    "rgba": ("rgba", np.uint8),
    "bgra": ("bgra", np.uint8),
    "rgb0": ("rgb0", np.uint8),
    "bgr0": ("bgr0", np.uint8),
    "rgb48le": ("rgb", np.uint16),
    "rgba64le": ("rgba", np.uint16),
}
_SUBSAMPLING = {
    "420": (2, 2),
    "422": (2, 1),
    "444": (1, 1),
    "440": (1, 2),
    "411": (4, 1),
    "410": (4, 4),
}
_LUMA_WEIGHTS = {1: (0.2126, 0.0722), 9: (0.2627, 0.0593), 10: (0.2627, 0.0593)}
"""Red and blue weight by matrix number; every other matrix is taken as BT.601."""


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """One plane (or all interleaved channels) of a picture.

    Attributes:
        pixels: (h, w) or (h, w, channels); writing changes the picture.
        scale: Pixels of this plane per displayed source pixel, across and down.
        fill: The solid colour, one value per channel.
        black: What black is here, one value per channel.
        channels: What each channel shows: y, u, v, r, g or b.
        level: Samples to one level of 255.
    """

    pixels: Pixels
    scale: tuple[float, float]
    fill: tuple[float, ...]
    black: tuple[float, ...]
    channels: tuple[str, ...] = ("y",)
    level: float = 1.0


def editable(pixel_format: str) -> bool:
    """Whether :func:`planes_of` knows this pixel format."""
    return bool(
        _YUV.match(pixel_format)
        or _GRAY.match(pixel_format)
        or _PLANAR_RGB.match(pixel_format)
        or pixel_format in _PACKED
    )


def depth_of(pixel_format: str) -> int:
    """Bits per component of an editable pixel format."""
    if pixel_format in _PACKED:
        return 8 * np.dtype(_PACKED[pixel_format][1]).itemsize
    for pattern, group in ((_YUV, 2), (_GRAY, 1), (_PLANAR_RGB, 1)):
        found = pattern.match(pixel_format)
        if found:
            return int(found.group(group) or 8)
    raise ValueError(f"pixel format {pixel_format} cannot be edited")


def _level(depth: int) -> float:
    """Samples of this many bits to one level of 255."""
    return float(1 << (depth - 8))


def raw_plane(frame: av.VideoFrame, number: int, dtype: Sample) -> Pixels:
    """All samples of a plane as a writable array, (rows, line length)."""
    plane = frame.planes[number]
    flat: NDArray[Any] = np.frombuffer(memoryview(plane), dtype)
    lines: Pixels = flat.reshape(-1, plane.line_size // np.dtype(dtype).itemsize)[: plane.height]
    return lines


@functools.cache
def _yuv_color(
    bgr: tuple[int, int, int], matrix: int, full: bool, *, depth: int
) -> tuple[float, float, float]:
    """A colour as Y, U, V on the scale of ``depth`` bits."""
    b, g, r = (v / 255 for v in bgr)
    kr, kb = _LUMA_WEIGHTS.get(matrix, (0.299, 0.114))
    y = kr * r + (1 - kr - kb) * g + kb * b
    u, v = (b - y) / (2 * (1 - kb)), (r - y) / (2 * (1 - kr))
    unit = 1 << (depth - 8)
    if full:
        top, half = (1 << depth) - 1, 1 << (depth - 1)
        return y * top, min(u * top + half, top), min(v * top + half, top)
    return (16 + 219 * y) * unit, (128 + 224 * u) * unit, (128 + 224 * v) * unit


def planes_of(
    frame: av.VideoFrame, color: tuple[int, int, int] = (0, 0, 0), *, scale: float = 1.0
) -> list[Plane]:
    """The planes of a frame, alpha left out, as writable arrays.

    Args:
        frame: In an :func:`editable` format.
        color: Solid fill, blue, green, red.
        scale: Frame pixels per source pixel.

    Raises:
        ValueError: The pixel format is not editable.
    """
    name = frame.format.name
    full = frame.color_range == 2 or name.startswith("yuvj")
    found = _YUV.match(name)
    if found:
        depth = int(found.group(2) or 8)
        dtype: Sample = np.uint8 if depth == 8 else np.uint16
        sx, sy = _SUBSAMPLING[found.group(1)]
        fill = _yuv_color(color, frame.colorspace, full=full, depth=depth)
        black = _yuv_color((0, 0, 0), frame.colorspace, full=full, depth=depth)
        planes = []
        for number in range(3):
            x, y = (sx, sy) if number else (1, 1)
            pixels = raw_plane(frame, number, dtype)[:, : -(-frame.width // x)]
            plane = Plane(pixels, (scale / x, scale / y), (fill[number],), (black[number],))
            planes.append(replace(plane, channels=("yuv"[number],), level=_level(depth)))
        return planes
    found = _GRAY.match(name)
    if found:
        depth = int(found.group(1) or 8)
        dtype = np.uint8 if depth == 8 else np.uint16
        fill = _yuv_color(color, frame.colorspace, full=full, depth=depth)
        black = _yuv_color((0, 0, 0), frame.colorspace, full=full, depth=depth)
        pixels = raw_plane(frame, 0, dtype)[:, : frame.width]
        return [Plane(pixels, (scale, scale), (fill[0],), (black[0],), level=_level(depth))]
    found = _PLANAR_RGB.match(name)
    if found:
        depth = int(found.group(1) or 8)
        dtype = np.uint8 if depth == 8 else np.uint16
        top = (1 << depth) - 1
        b, g, r = (v / 255 * top for v in color)
        planes = []
        for n, (name_of, value) in enumerate(zip("gbr", (g, b, r), strict=True)):
            pixels = raw_plane(frame, n, dtype)[:, : frame.width]
            plane = Plane(pixels, (scale, scale), (value,), (0.0,), (name_of,), _level(depth))
            planes.append(plane)
        return planes
    if name not in _PACKED:
        raise ValueError(f"pixel format {name} cannot be edited")
    order, packed = _PACKED[name]
    top = np.iinfo(packed).max
    values = dict(zip("bgr", (v / 255 * top for v in color), strict=True))
    shape = (frame.height, frame.width, len(order))
    pixels = raw_plane(frame, 0, packed)[:, : frame.width * len(order)].reshape(shape)
    fill_of = tuple(values[c] for c in order[:3])
    shown = tuple(order[:3])
    return [Plane(pixels[..., :3], (scale, scale), fill_of, (0.0, 0.0, 0.0), shown, top / 255)]


def planes_of_image(
    image: Image | NDArray[np.uint16],
    color: tuple[int, int, int] = (0, 0, 0),
    *,
    scale: float = 1.0,
) -> list[Plane]:
    """A BGR (or BGRA, or gray) picture as planes; alpha is left alone.

    Args:
        image: (h, w), (h, w, 3) or (h, w, 4), uint8 or uint16; written to by whoever covers it.
        color: Solid fill, blue, green, red, 0 to 255.
        scale: Picture pixels per source pixel.
    """
    top = float(np.iinfo(image.dtype).max)
    b, g, r = (v / 255 * top for v in color)
    if image.ndim == 2:
        luma = 0.114 * b + 0.587 * g + 0.299 * r
        return [Plane(image, (scale, scale), (luma,), (0.0,), level=top / 255)]
    black = (0.0, 0.0, 0.0)
    return [Plane(image[..., :3], (scale, scale), (b, g, r), black, tuple("bgr"), top / 255)]
