"""The place of chroma samples, carried on."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.core.model import MediaInfo
from app.export.write.codecs import EncodingPlan
from app.export.write.formats import layout_of
from app.video.chroma import chroma_location

_AV1: Final = frozenset({"left", "topleft"})
"""All that AV1 can say (AV1 specification, 6.4.2)."""


def with_chroma_place(encoding: EncodingPlan, decoded: str, info: MediaInfo) -> EncodingPlan:
    """The same plan, telling the encoder where the source's chroma samples lie.

    Args:
        encoding: How the video is written.
        decoded: Pixel format of the source's frames.
        info: The source.

    Raises:
        MediaError: The source cannot be read.
    """
    layouts = [layout_of(name) for name in (decoded, encoding.pixel_format)]
    if any(layout is None or layout.chroma != "420" for layout in layouts):
        return encoding
    place = chroma_location(info.path, info.stream)
    if place is None or (encoding.codec == "av1" and place not in _AV1):
        return encoding
    return replace(encoding, options={**encoding.options, "chroma_sample_location": place})
