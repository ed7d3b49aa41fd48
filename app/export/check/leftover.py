"""Whether an export still holds words that its source's headers, tags and boxes told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import av

from app.core.errors import MediaError
from app.core.model import MediaInfo
from app.export.check.search import WordSearch
from app.export.found import Found, FoundCode
from app.export.hidden.boxes import boxes_of
from app.export.hidden.copied import CopiedStream
from app.export.hidden.headers import UnreadableHeader, texts_of
from app.export.hidden.tags import numbered_title, tags_of
from app.export.report import Check, CheckKind
from app.video.source import open_container

_SHORTEST = 6
"""Bytes. Shorter texts occur in compressed pictures by chance."""
_LONGEST = 64
_MOST = 1000
_OWN_TAGS: Final = frozenset({"encoder", "vendor_id"})
"""Written anew by every muxer, or nobody's words."""
_PROGRAMS: Final = re.compile(rb"(?:LAME|Lavc|Lavf|lib\w+|FAAC|x26[45])[\w .-]*")
"""Names that encoders of sound leave in its packets; nobody's either."""
_OWN_WORDS: Final = (
    b"VideoHandler SoundHandler SubtitleHandler DataHandler matroska webm isomiso2avc1mp41 "
    b"isomiso2mp41 V_MPEG4/ISO/AVC V_MPEGH/ISO/HEVC A_OPUS A_VORBIS A_AAC S_TEXT/ASS "
    + " ".join(map(numbered_title, range(1000))).encode()
)
_BANNER: Final = b"x264 - core "


def leftover_check(source: MediaInfo, out: Path, *, kept: bool) -> Check:
    """Look into the export's tags and headers, and search its bytes for the source's words.

    Args:
        source: The source.
        out: The export.
        kept: The export was asked to keep metadata, so nothing is searched for.

    Returns:
        Failed where a tag or header tells more than it may, or a word is found outside of
        subtitles' own text.
    """
    if kept:
        return _check(True, FoundCode.METADATA_KEPT)
    try:
        told = list(_told_by(out))
        words = _needles(source.path)
    except (MediaError, av.FFmpegError, OSError) as error:
        return _check(False, FoundCode.NOT_SEARCHED, reason=str(error))
    if told:
        return _check(False, FoundCode.TELLS_MORE, places=", ".join(told[:5]))
    if not words:
        return _check(True, FoundCode.NO_WORDS)
    search = WordSearch(words)
    search.add_file(out)
    suspects = {word: count for word, count in search.counts.items() if count}
    if suspects:
        shown = _shown(out, suspects)
        suspects = {word: count for word, count in suspects.items() if count > shown[word]}
    if suspects:
        # Not the words themselves: reports are passed on.
        return _check(False, FoundCode.WORDS_FOUND, count=len(suspects))
    return _check(True, FoundCode.WORDS_GONE, count=len(words))


def _check(passed: bool, code: FoundCode, **values: str | int) -> Check:
    return Check(CheckKind.LEFTOVER, passed, Found.of(code, **values))


def _told_by(out: Path) -> Iterator[str]:
    """Places of an export where only the usual may stand, and something else does."""
    with open_container(out) as container:
        for tag in tags_of(container):
            if tag.key.lower() not in _OWN_TAGS:
                yield f"tag {tag.key} of {tag.place}"
        # MP4 keeps the titles of chapters, which are looked at above, in a track of their own.
        allowed = 1 if container.chapters() else 0
        for stream in container.streams:
            if stream.type == "data" and allowed:
                allowed -= 1
            elif stream.type not in ("video", "audio", "subtitle"):
                yield f"a {stream.type} stream"
            elif stream.type != "video" and (clean := _copied(stream)) and clean.dropped:
                yield f"header of {stream.type} stream {stream.index}"
    for box in boxes_of(out):
        yield f"box {box.path}"


def _copied(stream: Any) -> CopiedStream | None:
    context = stream.codec_context
    if context is None:
        return None
    try:
        return CopiedStream(context.codec.canonical_name, context.extradata)
    except UnreadableHeader:
        return None


def _needles(path: Path) -> list[bytes]:
    """What nobody may find in the export: texts of tags, headers and boxes of the source."""
    texts: list[str] = []
    with open_container(path) as container:
        for tag in tags_of(container):
            if tag.key.lower() not in _OWN_TAGS:
                texts += tag.value.splitlines()
        for stream in container.streams:
            if stream.type in ("audio", "subtitle"):
                copied = _copied(stream)
                texts += copied.dropped if copied is not None else []
    for box in boxes_of(path):
        texts += texts_of(box.data)
    return _searchable(texts)


def _searchable(texts: Iterable[str]) -> list[bytes]:
    found: dict[bytes, None] = {}
    for text in texts:
        word = text.strip().encode("utf-8", "replace")[:_LONGEST]
        own = word in _OWN_WORDS or _PROGRAMS.fullmatch(word) or not word.strip(b"0 .:-\xff")
        if len(word) >= _SHORTEST and not own:
            found[word] = None
    return list(found)[:_MOST]


def _shown(out: Path, words: Iterable[bytes]) -> dict[bytes, int]:
    """How often words occur where they may.

    That is in subtitles' texts, in their headers (which were looked at) and in x264's banner.
    """
    search = WordSearch(words)
    with open_container(out) as container:
        streams = [s for s in container.streams if s.type in ("subtitle", "video")]
        for stream in streams:
            if stream.type == "subtitle" and stream.codec_context is not None:
                search.add(stream.codec_context.extradata or b"")
        for packet in container.demux(*streams):
            data = bytes(packet)
            if packet.stream.type == "video":
                at = data.find(_BANNER)
                data = data[at : data.find(b"\0", at)] if at >= 0 else b""
            search.add(data)
    return search.counts
