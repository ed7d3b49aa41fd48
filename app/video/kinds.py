"""Which files are worth trying: told by their ending, else by their first bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_VIDEO: Final = """
    mp4 m4v mov qt mkv webm avi divx mpg mpeg mpe m1v m2v mpv mod tod vob vro ts mts m2ts m2t tp
    trp wmv asf dvr-ms wtv flv f4v 3gp 3gpp 3g2 ogv ogm mxf dv dif h264 264 avc h265 265 hevc ivf
    obu y4m mjpeg mjpg nut amv rm rmvb insv 360 lrv lrf osv dav gif apng
"""
_IMAGE: Final = "jpg jpeg jpe jfif mpo insp png webp tif tiff bmp dib avif heic heif"
_RARE_IMAGE: Final = """
    jp2 j2k j2c jpf jpx jpc ppm pgm pbm pnm pam pfm tga pcx sgi ras sun dpx exr hdr psd qoi xbm xwd
    jls
"""
VIDEO_SUFFIXES: Final = frozenset(f".{word}" for word in _VIDEO.split())
RARE_IMAGE_SUFFIXES: Final = frozenset(f".{word}" for word in _RARE_IMAGE.split())
"""Told by the ending alone, as some of them begin with anything."""
IMAGE_SUFFIXES: Final = RARE_IMAGE_SUFFIXES | {f".{word}" for word in _IMAGE.split()}
_SOUND_BRANDS: Final = (b"M4A ", b"M4B ", b"M4P ")
_HEADS: Final = (
    b"\x1a\x45\xdf\xa3",  # Matroska, WebM
    b"\x00\x00\x01\xba",  # MPEG program stream
    b"FLV\x01",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # ASF
    b"\x06\x0e\x2b\x34\x02\x05\x01\x01",  # MXF
    b"DHAV",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
)


def looks_like_media(path: Path) -> bool:
    """Whether a file found in a folder is worth trying; hidden ones are not.

    A file of an ending that nobody knows is looked into: cameras invent endings.
    """
    if path.name.startswith("."):
        return False
    if path.suffix.lower() in VIDEO_SUFFIXES | IMAGE_SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            return _is_media(file.read(200))
    except OSError:
        return False


def _is_media(head: bytes) -> bool:
    if head[4:8] == b"ftyp":
        return head[8:12] not in _SOUND_BRANDS
    if head[:4] == b"RIFF":
        return head[8:12] in (b"AVI ", b"WEBP")
    if head[:1] == b"\x47" and head[188:189] == b"\x47":
        return True
    return head.startswith(_HEADS)
