"""Pixel formats: what matters about them for keeping a picture as it was."""

from __future__ import annotations

import re
from dataclasses import dataclass

from av.video.format import VideoFormat

_PACKED_YUV = {
    "nv12": "yuv420p",
    "nv21": "yuv420p",
    "nv16": "yuv422p",
    "nv24": "yuv444p",
    "nv42": "yuv444p",
    "yuyv422": "yuv422p",
    "uyvy422": "yuv422p",
    "yvyu422": "yuv422p",
    "uyyvyy411": "yuv411p",
}
_NAME = re.compile(r"(?:yuv(?P<a>a?)j?(?P<c>4\d\d)p|(?P<g>gray)|gb(?P<r>r)(?P<ga>a?)p)(?P<d>\d+)?")
_WHOLE = 64
"""Pixels a side of which chroma samples are counted."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a pixel format keeps.

    Attributes:
        chroma: "420", "422", ..., "gray" or "rgb".
        depth: Bits per component.
        alpha: Has transparency.
        full_name: The name itself says full range (yuvj420p).
    """

    chroma: str
    depth: int
    alpha: bool = False
    full_name: bool = False


def layout_of(name: str) -> Layout | None:
    """What FFmpeg's pixel format of that name keeps; None for what we do not know."""
    whole = name
    name = _PACKED_YUV.get(name, name).removesuffix("le").removesuffix("be")
    semi = re.fullmatch(r"p([024])(10|12|16)", name)
    if semi:
        chroma = {"0": "420", "2": "422", "4": "444"}[semi[1]]
        return Layout(chroma, int(semi[2]))
    found = _NAME.fullmatch(name)
    if found:
        chroma = "gray" if found["g"] else "rgb" if found["r"] else found["c"]
        return Layout(
            chroma,
            int(found["d"] or 8),
            bool(found["a"] or found["ga"]),
            name.startswith("yuvj"),
        )
    if name in ("monow", "monob"):
        return Layout("gray", 8)
    if name in ("pal8", "rgb24", "bgr24", "rgb0", "bgr0", "0rgb", "0bgr", "rgb565", "rgb555"):
        return Layout("rgb", 8)
    if name in ("rgba", "bgra", "argb", "abgr"):
        return Layout("rgb", 8, True)
    if name in ("rgb48", "bgr48"):
        return Layout("rgb", 16)
    if name in ("rgba64", "bgra64"):
        return Layout("rgb", 16, True)
    return _by_parts(whole)


def _by_parts(name: str) -> Layout | None:
    """What the parts of any other format say: packed ones, floats, a sensor's mosaic, XYZ."""
    if name.startswith("bayer"):
        return Layout("rgb", 16 if name[-4:-2] == "16" else 8)
    try:
        form = VideoFormat(name, _WHOLE, _WHOLE)
    except ValueError:
        return None
    parts = form.components
    alpha = any(part.is_alpha for part in parts)
    depth = max((part.bits for part in parts), default=0)
    if not depth:
        return None  # pictures in a graphics card's memory
    if len(parts) - alpha == 1:
        return Layout("gray", max(depth, 8), alpha)
    if form.is_rgb or name.startswith("xyz"):
        return Layout("rgb", max(depth, 8), alpha)
    step = _WHOLE // form.chroma_width(_WHOLE), _WHOLE // form.chroma_height(_WHOLE)
    chroma = {(1, 1): "444", (2, 1): "422", (2, 2): "420"}.get(step)
    return None if chroma is None else Layout(chroma, max(depth, 8), alpha)
