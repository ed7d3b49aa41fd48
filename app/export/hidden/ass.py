"""ASS and SSA subtitles: what viewers see stays, what only editors see goes.

Headers name title, authors, media and folders; events name who speaks and hold comments in
braces. Styles are often named after the people whose words they show, so they get numbers.
"""

from __future__ import annotations

import re
from typing import Final

_SHOWN_BY: Final = frozenset(
    {"scripttype", "playresx", "playresy", "layoutresx", "layoutresy", "wrapstyle", "timer"}
    | {"scaledborderandshadow", "collisions", "ycbcr matrix", "kerning", "playdepth"}
)
"""Entries of [Script Info] that change how texts are drawn."""
_PLAIN: Final = re.compile(r"[\w.+% -]{0,32}")
_SECTION: Final = re.compile(r"\[(.+)\]")
_BRACES: Final = re.compile(r"\{([^}]*)\}")
_RESET: Final = re.compile(r"\\r([^\\}]+)")
_EFFECT: Final = re.compile(r"(?:karaoke|banner|scroll (?:up|down))(?:;[\d.]*)*", re.IGNORECASE)
_STYLE, _NAME, _EFFECT_FIELD, _TEXT = 2, 3, 7, 8
"""Fields of an event as Matroska stores it: ReadOrder, Layer, Style, Name, three margins, ..."""
_NO_NAME: Final = frozenset({"default", "*default"})


class AssScript:
    """Cleans one subtitle stream.

    Args:
        header: Its header as FFmpeg hands it out (UTF-8).

    Attributes:
        header: The same without what is not shown.
        dropped: Texts that were left out of it, without their keys.
    """

    def __init__(self, header: bytes) -> None:
        self.dropped: list[str] = []
        self._styles: dict[str, str] = {}
        text = header.decode("utf-8", "replace").removeprefix("\ufeff")
        self.header = self._cleaned(text).encode()

    def packet(self, data: bytes) -> bytes:
        """An event without the speaker's name, comments and effects that nobody knows."""
        fields = data.decode("utf-8", "replace").split(",", _TEXT)
        if len(fields) <= _TEXT:
            return data if not fields[-1].strip(" \r\n\0") else b""
        fields[_STYLE] = self._styles.get(fields[_STYLE].strip().lower(), "Default")
        fields[_NAME] = ""
        if not _EFFECT.fullmatch(fields[_EFFECT_FIELD].strip()):
            fields[_EFFECT_FIELD] = ""
        fields[_TEXT] = _BRACES.sub(self._tags, fields[_TEXT])
        return ",".join(fields).encode()

    def _tags(self, found: re.Match[str]) -> str:
        """What a pair of braces tells a renderer: from its first backslash on."""
        inside = found[1]
        at = inside.find("\\")
        if at < 0:
            return ""

        def known(style: re.Match[str]) -> str:
            return "\\r" + self._styles.get(style[1].strip().lower(), "")

        return "{" + _RESET.sub(known, inside[at:]) + "}"

    def _cleaned(self, text: str) -> str:
        lines: list[str] = []
        section = ""
        for raw in text.splitlines():
            line = raw.strip(" \t\0")
            found = _SECTION.fullmatch(line)
            if found is not None:
                section = found[1].strip().lower()
                if section in ("script info", "v4 styles", "v4+ styles", "v4++ styles", "events"):
                    lines += [""] * bool(lines) + [line]
                continue
            kept = self._line(section, line)
            if kept:
                lines.append(kept)
            elif line:
                self.dropped.append(line.partition(":")[2].strip() or line)
        return "\n".join(lines) + "\n"

    def _line(self, section: str, line: str) -> str:
        key, _, value = line.partition(":")
        key, value = key.strip(), value.strip()
        if section == "script info":
            keep = key.lower() in _SHOWN_BY and _PLAIN.fullmatch(value)
            return f"{key}: {value}" if keep else ""
        if section == "events":
            return line if key.lower() == "format" else ""
        if section.endswith("styles"):
            if key.lower() == "format":
                return line
            if key.lower() == "style":
                return f"{key}: {self._renamed(value)}"
        return ""

    def _renamed(self, style: str) -> str:
        name, comma, rest = style.partition(",")
        name = name.strip()
        plain = name.lower()
        if plain in _NO_NAME:
            new = name
        else:
            new = f"Style {1 + len([s for s in self._styles if s not in _NO_NAME])}"
            if new != name:
                self.dropped.append(name)
        self._styles[plain] = new
        return new + comma + rest
