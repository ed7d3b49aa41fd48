"""Names of files: shown to people, kept as text, cut to what a folder takes.

On Linux a name is a row of bytes that need not be UTF-8; Python holds the others as lone
surrogates (PEP 383), which neither terminals nor JSON nor SQLite take.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import Final
from urllib.parse import quote_from_bytes, unquote_to_bytes

_LONE: Final = re.compile(r"[\ud800-\udfff]")
# C0, DEL and C1; marks that turn the direction of writing; breaks of lines.
_SIGNS: Final = r"\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff"
_WORKING: Final = re.compile(rf"[\x00-\x08\x0b-\x1f{_SIGNS}]")
_BREAKING: Final = re.compile(rf"[\x00-\x1f{_SIGNS}]")
_LONGEST: Final = 255
"""Bytes of a name on nearly all file systems."""
_URI: Final = "file:"


def printable(name: Path | str) -> str:
    r"""A name or a message in which bytes that are no text stand as ``\xe9``."""
    return _LONE.sub(lambda found: _shown(ord(found[0])), str(name))


def on_terminal(text: str) -> str:
    r"""Lines in which nothing works the terminal: an escape stands as ``\x1b``; breaks stay."""
    return _WORKING.sub(lambda found: _shown(ord(found[0])), text)


def on_one_line(name: Path | str) -> str:
    r"""A name as part of a line that people read: also a break in it is written out, ``\x0a``.

    So no name can be taken for another line, work the terminal, or turn what stands beside it.
    """
    return _BREAKING.sub(lambda found: _shown(ord(found[0])), str(name))


def _shown(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:
        code -= 0xDC00
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"


def path_text(path: Path) -> str:
    """An absolute path as text that any store takes; :func:`path_of_text` is the way back.

    A path that is no Unicode text becomes an URI (RFC 8089), which no absolute path looks like.
    """
    text = str(path)
    if _LONE.search(text) is None:
        return text
    return _URI + quote_from_bytes(os.fsencode(path))


def path_of_text(text: str) -> Path:
    """The path that :func:`path_text` made a text of."""
    if not text.startswith(_URI):
        return Path(text)
    return Path(os.fsdecode(unquote_to_bytes(text.removeprefix(_URI))))


def fitting(stem: str, ending: str, *, folder: Path | None = None, reserve: int = 0) -> str:
    """``stem + ending``, with the stem cut between characters where that is too long for a name.

    A cut stem ends in a few digits made of the whole, so that two long names stay two.

    Args:
        stem: What may be cut.
        ending: What has to stay: "-redacted.mp4".
        folder: Where the name is used; its file system may take less than 255 bytes.
        reserve: Bytes that others will append.
    """
    room = _longest(folder) - reserve - len(os.fsencode(ending))
    if len(os.fsencode(stem)) <= room:
        return stem + ending
    mark = "~" + hashlib.sha256(os.fsencode(stem)).hexdigest()[:6]
    cut = stem
    while cut and len(os.fsencode(cut)) + len(mark) > room:
        cut = cut[:-1]
    return cut + mark + ending


def _longest(folder: Path | None) -> int:
    if folder is None or not hasattr(os, "pathconf"):
        return _LONGEST
    try:
        return min(os.pathconf(folder, "PC_NAME_MAX"), _LONGEST)
    except (OSError, ValueError):
        return _LONGEST
