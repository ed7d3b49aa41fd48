"""Tags of containers, streams and chapters: which say nothing about anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

STRUCTURAL: Final = frozenset({"major_brand", "minor_version", "compatible_brands"})
_REWRITTEN: Final = "duration"
"""Matroska's muxer tells it anew."""
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_USUAL_HANDLERS: Final = frozenset(
    {"VideoHandler", "SoundHandler", "SubtitleHandler", "DataHandler", "Core Media Video"}
    | {"Core Media Audio", "Apple Video Media Handler", "Apple Sound Media Handler"}
)
_NUMBERED: Final = re.compile(r"Chapter \d+")


def harmless(key: str, value: str) -> bool:
    """Whether a stream's tag says nothing about anybody."""
    if key.lower() == "language":
        return _LANGUAGE.fullmatch(value) is not None
    return key.lower() == "handler_name" and value in _USUAL_HANDLERS


def numbered_title(number: int) -> str:
    """The title that stands in place of a chapter's own."""
    return f"Chapter {number}"


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of a container, a stream or a chapter.

    Attributes:
        key, value: As FFmpeg reads them.
        stream: Index of its stream, or None.
        kind: Of the stream.
        chapter: Number of its chapter, from 1; 0 for none.
    """

    key: str
    value: str
    stream: int | None = None
    kind: str = ""
    chapter: int = 0

    @property
    def place(self) -> str:
        """Where it stands, for messages."""
        if self.chapter:
            return f"chapter {self.chapter}"
        return "the file" if self.stream is None else f"{self.kind} stream {self.stream}"


def tags_of(container: Any) -> Iterator[Tag]:
    """Every tag that may say something about somebody.

    Args:
        container: An open input.
    """
    for key, value in container.metadata.items():
        if key.lower() not in STRUCTURAL:
            yield Tag(key, value)
    for stream in container.streams:
        for key, value in stream.metadata.items():
            if not harmless(key, value) and not key.lower().startswith(_REWRITTEN):
                yield Tag(key, value, stream.index, stream.type)
    for number, chapter in enumerate(container.chapters(), 1):
        for key, value in chapter["metadata"].items():
            if not (key == "title" and _NUMBERED.fullmatch(value)):
                yield Tag(key, value, chapter=number)
