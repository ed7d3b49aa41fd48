"""JPEG, read strictly: libjpeg tells of damage, and what it tells is not ignored."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import simplejpeg

from app.core.errors import MediaError
from app.core.model import Image
from app.core.said import say
from app.video import orientation
from app.video.stills.picture import Decoded, LeftOut, check_size, damaged

_EOI = b"\xff\xd9"
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_PADDING = re.compile(r"(\d+) extraneous bytes before marker 0xd9")
_OTHER_KIND = re.compile("Unsupported JPEG|subsampling level|^-?[0-9]+$")
_COLORS = {1: "GRAY", 3: "BGR", 4: "CMYK"}
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
_SEQUENTIAL = {0xC0, 0xC1}
_WHOLE_SCAN = b"\x00\x3f\x00"
"""First and last coefficient and precision of a scan of a sequential picture."""


@dataclass(frozen=True, slots=True)
class _Stream:
    """One picture's bytes, from its first marker to its last, which may have been missing."""

    data: bytes
    width: int
    height: int
    bits: int
    channels: int
    ended: bool


def read_jpeg(path: Path) -> Decoded:
    """Decode the first picture of a JPEG file.

    Raises:
        MediaError: It is damaged, breaks off, is too large or of a kind that cannot be read.
    """
    data = path.read_bytes()
    stream = _stream(data, path)
    check_size(path, stream.width, stream.height)
    behind = data[len(stream.data) :].strip(b"\0")
    try:
        pixels = decode_stream(stream.data, path, colors=_COLORS.get(stream.channels, "BGR"))
    except MediaError as error:
        if stream.ended:
            raise
        raise damaged(path, "it breaks off before its end") from error
    if stream.channels == 4:
        pixels = bgr_of_ink(255 - pixels)  # Written by Adobe's convention, turned round.
    return Decoded(
        pixels,
        stream.bits,
        orientation.of_image_file(path),
        frozenset([LeftOut.DATA_BEHIND]) if behind else frozenset(),
    )


def decode_stream(data: bytes, path: Path, *, colors: str) -> Image:
    """Decode the one picture in ``data``; nothing that libjpeg complains of passes.

    Args:
        data: From the first marker to the last.
        path: For messages.
        colors: "BGR", "RGB", "CMYK" or "GRAY", as channels are stored or shown.

    Returns:
        (h, w) or (h, w, channels).

    Raises:
        MediaError: It is damaged or of a kind that cannot be read.
    """
    try:
        picture = _strictly(data, colors)
    except (ValueError, KeyError) as error:
        words = str(error).strip()
        if _OTHER_KIND.search(words):
            raise MediaError(
                path,
                say("this kind of JPEG cannot be read ({words})", words=words),
                say("Save it anew as an ordinary JPEG or as PNG"),
            ) from error
        raise damaged(path, words) from error
    if picture.ndim == 3 and picture.shape[2] == 1:
        picture = picture[..., 0]
    result: Image = picture
    return result


def bgr_of_ink(ink: Any) -> Any:
    """(h, w, 4) uint8 cyan, magenta, yellow, black, 255 = all ink, as (h, w, 3) BGR."""
    light = 255 - ink[..., 2::-1].astype(np.uint16)
    return ((light * (255 - ink[..., 3:].astype(np.uint16)) + 127) // 255).astype(np.uint8)


def _strictly(data: bytes, colors: str) -> Any:
    try:
        return simplejpeg.decode_jpeg(data, colorspace=colors, strict=True)
    except ValueError as error:
        # Some cameras fill up with zeros before the end. It is the last thing libjpeg meets.
        found = _PADDING.search(str(error))
        padding = data[-2 - int(found.group(1)) : -2] if found else b"\1"
        if padding.strip(b"\0"):
            raise
        return simplejpeg.decode_jpeg(data, colorspace=colors, strict=False)


def _stream(data: bytes, path: Path) -> _Stream:
    """Find the end of the first picture, and mend what is known to be harmless.

    Many programs forget the last marker, and some phones write nonsense into the scan header
    of sequential pictures, where only one value is allowed.
    """
    at, end = 2, len(data)
    size: tuple[int, int, int, int] | None = None
    sequential = False
    mended: list[int] = []
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if at + 4 > end or data[at] != 0xFF:
            break
        marker = data[at + 1]
        if marker == 0xD9:
            end = at + 2
            break
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _FRAMES and size is None:
            sequential = marker in _SEQUENTIAL
            bits, height, width = data[at + 4], data[at + 5 : at + 7], data[at + 7 : at + 9]
            channels = data[at + 9]
            size = (int.from_bytes(width, "big"), int.from_bytes(height, "big"), bits, channels)
        at += 2 + length
        if marker == 0xDA:
            if sequential and data[at - 3 : at] != _WHOLE_SCAN:
                mended.append(at - 3)
            found = _NEXT_MARKER.search(data, at)
            if found is None:
                break
            at = found.start()
    if size is None:
        raise damaged(path, "it has no header of a picture")
    stream = bytearray(data[:end])
    for place in mended:
        stream[place : place + 3] = _WHOLE_SCAN
    ended = stream.endswith(_EOI)
    return _Stream(bytes(stream) if ended else bytes(stream + _EOI), *size, ended)
