"""Boxes and chunks that FFmpeg passes over: XMP, places, 360-degree descriptions.

Structure after ISO/IEC 14496-12, 4.2; spherical boxes after Google's Spherical Video RFC.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from app.export.hidden.box import Box, first_bytes
from app.export.hidden.chunks import chunks_of
from app.export.notes import HiddenPart

_PARENTS: Final = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf"})
_USUAL_NAMES: Final = """
    ftyp mdat wide pdin moof mfra sidx ssix styp mvhd iods tkhd tref elst mdhd hdlr vmhd smhd nmhd
    gmhd sthd hmhd dref stts ctts stsc stsz stz2 stco co64 stss stps sdtp sbgp sgpd subs cslg stsh
    mvex tapt load prft imda trgr clip matt rmra chpl kind elng tagc ludt
"""
_USUAL: Final = frozenset(_USUAL_NAMES.encode().split())
_IN_META: Final = frozenset(b"hdlr keys ilst mhdr ctry lang iloc iinf pitm iprp iref idat".split())
"""Boxes without anybody's words, and those whose words FFmpeg reads as tags."""
_UUIDS: Final = {
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): HiddenPart.XMP,
    bytes.fromhex("ffcc8263f8554a938814587a02521fdd"): HiddenPart.SPHERICAL,
    bytes.fromhex("0537cdab9d0c4431a72afa561f2a113e"): HiddenPart.EXIF,
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): HiddenPart.IPTC,
}
_MEANINGS: Final = {
    "\xa9xyz": HiddenPart.PLACE,
    "loci": HiddenPart.PLACE,
    "gps0": HiddenPart.PLACE,
    "GPMF": HiddenPart.MOTION,
    "XMP_": HiddenPart.XMP,
    "sv3d": HiddenPart.SPHERICAL,
    "SV3D": HiddenPart.SPHERICAL,
    "st3d": HiddenPart.STEREO,
    "SA3D": HiddenPart.SPATIAL_SOUND,
    "emsg": HiddenPart.EVENT,
    "free": HiddenPart.PADDING,
    "skip": HiddenPart.PADDING,
    "xml ": HiddenPart.TEXT,
    "bxml": HiddenPart.TEXT,
    "Exif": HiddenPart.EXIF,
    "thmb": HiddenPart.PREVIEW,
    "THMB": HiddenPart.PREVIEW,
    "pnot": HiddenPart.PREVIEW,
}
_TEXT_NAMES: Final = "titl auth perf dscp cprt gnre yrrc albm kywd name rtng clsf"
_TEXTS: Final = frozenset(_TEXT_NAMES.split())
_TRACKS: Final = {
    "tmcd": HiddenPart.TIME_CODES,
    "gpmd": HiddenPart.MOTION,
    "camm": HiddenPart.MOTION,
    "djmd": HiddenPart.MOTION,
    "mebx": HiddenPart.MOTION,
    "rtmd": HiddenPart.MOTION,
    "text": HiddenPart.TEXT,
}
_IN_ENTRIES: Final = (b"sv3d", b"st3d", b"SA3D", b"uuid")
_MOST = 1 << 20


def track_of(path: Path, number: int) -> tuple[str, HiddenPart]:
    """The format of a track's samples and what that means; "" where it cannot be told.

    Args:
        path: An MP4 or MOV file, or any other.
        number: Of the track, in the order of the file; FFmpeg's stream index.
    """
    formats = [box.data[12:16].decode("latin-1") for box in _boxes(path) if _is_format(box)]
    name = formats[number] if number < len(formats) else ""
    return name, _TRACKS.get(name, HiddenPart.OTHER)


def boxes_of(path: Path) -> list[Box]:
    """Unusual boxes of an MP4 or MOV file, chunks of an AVI file; none of other files."""
    return [box for box in dict.fromkeys(_boxes(path)) if not _is_format(box)]


def _is_format(box: Box) -> bool:
    return box.path.endswith("/stsd")


def _boxes(path: Path) -> list[Box]:
    with path.open("rb") as file:
        head = file.read(12)
        end = file.seek(0, 2)
        if head[:4] == b"RIFF" and head[8:] == b"AVI ":
            return list(chunks_of(file, 0, end))
        if head[4:8] not in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"):
            return []
        return list(_walk(file, 0, end, above=""))


def _walk(file: BinaryIO, at: int, end: int, *, above: str) -> Iterator[Box]:
    while at + 8 <= end:
        file.seek(at)
        head = file.read(16)
        size, kind, start = int.from_bytes(head[:4], "big"), head[4:8], at + 8
        if size == 1:
            size, start = int.from_bytes(head[8:16], "big"), at + 16
        elif size == 0:
            size = end - at
        if size < start - at or at + size > end:
            if above == "" and kind not in _USUAL:
                yield Box("(none)", HiddenPart.APPENDED, first_bytes(file, at, end))
            return
        name = f"{above}/{kind.decode('latin-1')}".lstrip("/")
        if kind in _PARENTS or (kind == b"udta" and above != ""):
            yield from _walk(file, start, at + size, above=name)
        elif kind == b"meta":
            file.seek(start + 4)
            # ISO's starts with version and flags, QuickTime's does not.
            inside = start if file.read(4) == b"hdlr" else start + 4
            yield from _walk(file, inside, at + size, above=name)
        elif kind == b"stsd":
            yield Box(name, HiddenPart.OTHER, first_bytes(file, start, min(at + size, start + 16)))
            yield from _in_entries(first_bytes(file, start, min(at + size, start + _MOST)), name)
        elif kind not in (_IN_META if above.endswith("meta") else _USUAL):
            data = first_bytes(file, start, at + size)
            if kind not in (b"free", b"skip") or data.strip(b"\0"):
                yield Box(name, _meaning(kind, data), data)
        at += size


def _in_entries(data: bytes, name: str) -> Iterator[Box]:
    """Boxes inside sample descriptions, whose own layout differs from codec to codec."""
    for kind in _IN_ENTRIES:
        at = data.find(kind)
        if at >= 4:
            size = int.from_bytes(data[at - 4 : at], "big")
            inside = data[at + 4 : at - 4 + size]
            yield Box(f"{name}/{kind.decode()}", _meaning(kind, inside), inside)


def _meaning(kind: bytes, data: bytes) -> HiddenPart:
    if kind == b"uuid":
        return _UUIDS.get(data[:16], HiddenPart.PRIVATE)
    name = kind.decode("latin-1")
    if name in _TEXTS or (name.startswith("\xa9") and name not in _MEANINGS):
        return HiddenPart.TEXT
    return _MEANINGS.get(name, HiddenPart.OTHER)
