"""Chunks of AVI files that FFmpeg passes over: XMP, EXIF, what cameras write about themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from app.export.hidden.box import Box, first_bytes
from app.export.hidden.headers import texts_of
from app.export.notes import HiddenPart

_USUAL: Final = frozenset(b"avih strh strf strn vprp indx idx1 dmlh".split())
_LISTS: Final = frozenset({b"hdrl", b"strl", b"odml"})
_READ: Final = frozenset({b"movi", b"INFO", b"rec "})
"""Lists of pictures and sound, and of what FFmpeg reads as tags."""
_MEANINGS: Final = {
    "_PMX": HiddenPart.XMP,
    "exif": HiddenPart.EXIF,
    "strd": HiddenPart.PRIVATE,
    "IDIT": HiddenPart.TEXT,
    "ISMP": HiddenPart.TIME_CODES,
    "JUNK": HiddenPart.PADDING,
}


def chunks_of(file: BinaryIO, at: int, end: int, *, above: str = "") -> Iterator[Box]:
    """Unusual chunks between two places of an AVI file."""
    while at + 8 <= end:
        file.seek(at)
        head = file.read(12)
        kind, size = head[:4], int.from_bytes(head[4:8], "little")
        inner = head[8:12] if kind in (b"LIST", b"RIFF") else b""
        stop = min(at + 8 + size, end)
        name = f"{above}/{(inner or kind).decode('latin-1').strip()}".lstrip("/")
        if inner in _LISTS or kind == b"RIFF":
            yield from chunks_of(file, at + 12, stop, above=name)
        elif inner not in _READ and kind not in _USUAL and not kind.startswith(b"ix"):
            data = first_bytes(file, at + 8, stop)
            # FFmpeg keeps a place for a list that way.
            if kind != b"JUNK" or texts_of(data.removeprefix(b"odmldmlh")):
                meaning = _MEANINGS.get((inner or kind).decode("latin-1"), HiddenPart.OTHER)
                yield Box(name, meaning, data)
        at += 8 + size + size % 2
