"""HDR metadata of frames, as parameters that encoders understand."""

from __future__ import annotations

import struct
from fractions import Fraction

import av
from av.sidedata.sidedata import Type

from app.export.notes import HdrPart, Note, NoteCode, Told
from app.video.side_data import side_data_of

_KEPT_BY = ("h264", "h265", "av1")


def _rational(data: bytes, position: int) -> Fraction:
    num, den = struct.unpack_from("=ii", data, position * 8)
    return Fraction(num, den) if den else Fraction(0)


def hdr_options(frame: av.VideoFrame, codec: str) -> tuple[dict[str, str], Told]:
    """Encoder options that carry a frame's HDR metadata on.

    Args:
        frame: The first decoded frame.
        codec: Our name of the codec that is written.

    Returns:
        Options; what is kept and what is lost.
    """
    kept: list[HdrPart] = []
    lost: list[HdrPart] = []
    parts: list[str] = []
    side = {one.type: one for one in side_data_of(frame)}
    kinds = side.keys()
    if Type.MASTERING_DISPLAY_METADATA in kinds:
        data = bytes(side[Type.MASTERING_DISPLAY_METADATA])
        text = _mastering(data, codec) if codec in _KEPT_BY else ""
        (kept if text else lost).append(HdrPart.MASTERING_DISPLAY)
        parts += [text] * bool(text)
    if Type.CONTENT_LIGHT_LEVEL in kinds:
        most, average = struct.unpack_from("=II", bytes(side[Type.CONTENT_LIGHT_LEVEL]))
        key = {"h264": "cll", "h265": "max-cll", "av1": "content-light"}.get(codec)
        (kept if key else lost).append(HdrPart.CONTENT_LIGHT)
        parts += [f"{key}={most},{average}"] * bool(key)
    for kind, part in (
        (Type.DYNAMIC_HDR_PLUS, HdrPart.HDR10_PLUS),
        (Type.DOVI_METADATA, HdrPart.DOLBY_VISION),
        (Type.DYNAMIC_HDR_VIVID, HdrPart.HDR_VIVID),
    ):
        if kind in kinds:
            lost.append(part)
    told = Told(
        kept=tuple(Note.of(NoteCode.HDR_KEPT, part=part) for part in kept),
        notes=tuple(Note.of(NoteCode.HDR_LOST, part=part) for part in lost),
    )
    if not parts:
        return {}, told
    name = {"h264": "x264-params", "h265": "x265-params", "av1": "svtav1-params"}[codec]
    return {name: ":".join(parts)}, told


def _mastering(data: bytes, codec: str) -> str:
    """AVMasteringDisplayMetadata: red, green, blue, white (x, y each), min, max luminance."""
    values = [_rational(data, i) for i in range(10)]
    red, green, blue, white = (values[i : i + 2] for i in (0, 2, 4, 6))
    low, high = values[8], values[9]

    def show(value: Fraction, unit: int) -> str:
        return f"{float(value):.4f}" if codec == "av1" else str(round(value * unit))

    def point(name: str, xy: list[Fraction]) -> str:
        return f"{name}({show(xy[0], 50000)},{show(xy[1], 50000)})"

    light = f"L({show(high, 10000)},{show(low, 10000)})"
    places = point("G", green) + point("B", blue) + point("R", red) + point("WP", white)
    key = "master-display" if codec == "h265" else "mastering-display"
    return f"{key}={places}{light}"
