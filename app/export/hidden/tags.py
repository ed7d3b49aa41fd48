"""Tags of containers, streams and chapters: which say nothing about anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
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


def tags_of(container: Any) -> Iterator[tuple[str, str, str]]:
    """Every tag that may say something about somebody: where it stands, its key, its value.

    Args:
        container: An open input.
    """
    for key, value in container.metadata.items():
        if key.lower() not in STRUCTURAL:
            yield "", key, value
    for stream in container.streams:
        for key, value in stream.metadata.items():
            if not harmless(key, value) and key.lower() != _REWRITTEN:
                yield f"{stream.type} stream {stream.index}", key, value
    for number, chapter in enumerate(container.chapters(), 1):
        for key, value in chapter["metadata"].items():
            if not (key == "title" and _NUMBERED.fullmatch(value)):
                yield f"chapter {number}", key, value
