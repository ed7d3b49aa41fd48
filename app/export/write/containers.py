"""Which sound and subtitles a container takes."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache
from typing import Final

import av
import av.codec

_AUDIO: Mapping[str, frozenset[str]] = {
    ".mp4": frozenset({"aac", "mp3", "mp2", "ac3", "eac3", "alac", "flac", "opus"}),
    ".m4v": frozenset({"aac", "mp3", "ac3", "eac3", "alac"}),
    ".mov": frozenset({"aac", "mp3", "ac3", "eac3", "alac", "pcm_*"}),
    ".webm": frozenset({"opus", "vorbis"}),
}
_SUBTITLES: Mapping[str, frozenset[str]] = {
    ".mp4": frozenset({"mov_text"}),
    ".m4v": frozenset({"mov_text"}),
    ".mov": frozenset({"mov_text"}),
    ".webm": frozenset({"webvtt"}),
    ".mkv": frozenset(
        {"subrip", "ass", "ssa", "webvtt", "dvd_subtitle", "hdmv_pgs_subtitle", "dvb_subtitle"}
    ),
}
USUAL: Final = (".mp4", ".mov", ".mkv")
"""Where sound of any kind finds a place, the most common first."""
FORMATS = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov", ".mkv": "matroska", ".webm": "webm"}
"""FFmpeg's muxer by file ending."""


def fits_audio(suffix: str, codec: str) -> bool:
    """Whether a container takes an audio codec that players expect there."""
    allowed = _AUDIO.get(suffix)
    if allowed is None:
        return codec in _muxed(suffix)
    return codec in allowed or (codec.startswith("pcm_") and "pcm_*" in allowed)


@cache
def _muxed(suffix: str) -> frozenset[str]:
    """Canonical names of the codecs that the muxer for a file ending takes."""
    with av.open(io.BytesIO(), "w", format=FORMATS[suffix]) as container:
        return frozenset(canonical(name) for name in container.supported_codecs)


def fits_subtitles(suffix: str, codec: str) -> bool:
    """Whether a container takes a subtitle codec without changing it."""
    return codec in _SUBTITLES.get(suffix, frozenset())


def canonical(codec: str) -> str:
    """A codec's name without the name of one decoder for it (mp3float -> mp3)."""
    try:
        return av.codec.Codec(codec, "r").canonical_name
    except (ValueError, av.FFmpegError):
        return codec
