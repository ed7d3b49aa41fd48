"""Which kind of still picture a file is, and its decode."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

from app.core.errors import MediaError
from app.core.said import say
from app.video.kinds import RARE_IMAGE_SUFFIXES
from app.video.source import check_file
from app.video.stills.framed import read_framed
from app.video.stills.ground import on_ground
from app.video.stills.jpeg import read_jpeg
from app.video.stills.picture import Decoded, LeftOut, StillKind, StillPicture, damaged, upright
from app.video.stills.plain import read_bmp, read_png, read_webp
from app.video.stills.tiff import read_tiff

_HEAD = 1 << 16
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_BMP_HEADERS = {12, 16, 40, 52, 56, 64, 108, 124}
_JPEG_LS = (b"\xf7\0", b"\xe8\xff")
"""Its first mark, also behind SPIFF's header, which no ordinary JPEG begins with."""
_MOTION_JPEG = {".mjpeg", ".mjpg"}
_READERS: dict[StillKind, Callable[[Path], Decoded]] = {
    StillKind.JPEG: read_jpeg,
    StillKind.PNG: read_png,
    StillKind.TIFF: read_tiff,
    StillKind.WEBP: read_webp,
    StillKind.BMP: read_bmp,
    StillKind.GIF: read_framed,
    StillKind.APNG: read_framed,
    StillKind.AVIF: read_framed,
    StillKind.OTHER: read_framed,
}
ANIMATED = frozenset([StillKind.GIF, StillKind.APNG, StillKind.AVIF, StillKind.OTHER])
"""Kinds that are stills only where they hold a single frame."""


def still_kind(path: Path) -> StillKind | None:
    """The kind of picture, told by a file's first bytes, else its ending; None for a video."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head[:3] == b"\xff\xd8\xff" and path.suffix.lower() not in _MOTION_JPEG:
        return StillKind.OTHER if head[3:5] in _JPEG_LS else StillKind.JPEG
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        return StillKind.APNG if b"acTL" in head else StillKind.PNG
    if head[:4] in _TIFF:
        return StillKind.TIFF
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return StillKind.WEBP
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return StillKind.BMP
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return StillKind.GIF
    if head[4:8] == b"ftyp" and b"avif" in head[:64]:
        return StillKind.AVIF
    # Not all of them begin with anything to know them by.
    return StillKind.OTHER if path.suffix.lower() in RARE_IMAGE_SUFFIXES else None


def read_still(path: Path) -> StillPicture:
    """Decode a still picture. The same file always gives the same pixels.

    Raises:
        MediaError: It is no picture, is damaged, holds several, or is of a kind or size that
            cannot be read. Nothing is ever left out of the picture itself.
    """
    check_file(path)
    kind = still_kind(path)
    if kind is None:
        raise MediaError(path, say("is not a still picture"))
    try:
        found = _READERS[kind](path)
    except OSError as error:
        raise MediaError(
            path, say("cannot be read ({value})", value=error.strerror or error)
        ) from error
    except (ValueError, IndexError, struct.error) as error:
        raise damaged(path, "its structure makes no sense") from error
    pixels, filled = on_ground(found.pixels)
    return StillPicture(
        kind,
        upright(pixels, found.orientation),
        found.bits,
        found.orientation,
        found.left_out | ({LeftOut.TRANSPARENCY} if filled else set()),
    )
