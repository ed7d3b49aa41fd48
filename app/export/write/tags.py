"""Tags and chapters of an export."""

from __future__ import annotations

from collections.abc import Container
from fractions import Fraction
from pathlib import Path
from typing import Any

import av.container

from app.core.settings import ExportSettings
from app.export.hidden.boxes import boxes_of, track_of
from app.export.hidden.tags import STRUCTURAL, Tag, harmless, numbered_title, tags_of
from app.export.notes import HiddenPart, Note, NoteCode, Telling, Told
from app.video.clock import Clock

_SLACK = Fraction(1, 2)
"""Seconds by which the end of a last chapter may miss the end of the film."""


def copy_tags(source: Any, copy: Any, settings: ExportSettings) -> None:
    """Carry a stream's tags over, without asking only those that tell nothing of anybody."""
    for key, value in source.metadata.items():
        if settings.keep_metadata or harmless(key, value):
            # MOV's muxer writes a track's name under this key.
            copy.metadata["title" if key == "name" else key] = value


def _tag_note(tag: Tag, *, kept: bool) -> Note:
    if tag.stream is None:
        return Note.of(NoteCode.TAG_KEPT if kept else NoteCode.TAG_LEFT_OUT, key=tag.key)
    code = NoteCode.STREAM_TAG_KEPT if kept else NoteCode.STREAM_TAG_LEFT_OUT
    return Note.of(code, kind=tag.kind, number=tag.stream, key=tag.key)


def data_note(path: Path, number: int) -> Note:
    """That a stream of data (places, time codes, titles of chapters) stays behind."""
    name, meaning = track_of(path, number)
    return Note.of(NoteCode.DATA_STREAM_LEFT_OUT, format=name or "unknown", hidden=meaning)


def hidden_boxes(path: Path, *, kept: Container[HiddenPart] = ()) -> Told:
    """Boxes of an MP4 or MOV file: those of the parts that are kept, and those that stay behind."""
    telling = Telling()
    for box in boxes_of(path):
        stays = box.meaning in kept and box.path.startswith("moov/trak/")
        code = NoteCode.BOX_KEPT if stays else NoteCode.BOX_LEFT_OUT
        note = Note.of(code, path=box.path, hidden=box.meaning)
        told = telling.kept if stays else telling.removed
        if note not in told:
            told.append(note)
    return telling.told()


def carry_tags(
    source: av.container.InputContainer,
    video: Any,
    *,
    out: av.container.OutputContainer,
    copy: Any,
    settings: ExportSettings,
    clock: Clock,
) -> Told:
    """Carry tags and chapters over, or list what is removed.

    Args:
        source: Input.
        video: Its stream that is redacted.
        out: Output.
        copy: Its video stream.
        settings: What is kept.
        clock: The source's.

    Returns:
        What is removed and kept.
    """
    telling = Telling()
    copy_tags(video, copy, settings)
    told = [tag for tag in tags_of(source) if not tag.chapter]
    if settings.keep_metadata:
        out.metadata.update({k: v for k, v in source.metadata.items() if k not in STRUCTURAL})
        telling.kept += [_tag_note(tag, kept=True) for tag in told]
    else:
        telling.removed += [_tag_note(tag, kept=False) for tag in told]
    chapters = [_placed(chapter, clock) for chapter in source.chapters() if _shown(chapter, clock)]
    outside = len(source.chapters()) - len(chapters)
    if outside:
        telling.removed.append(Note.of(NoteCode.CHAPTERS_OUTSIDE, count=outside))
    if not chapters:
        return telling.told()
    if not settings.copy_chapters:
        telling.removed.append(Note.of(NoteCode.CHAPTERS_LEFT_OUT_AS_ASKED, count=len(chapters)))
        return telling.told()
    if settings.keep_metadata:
        telling.copied.append(Note.of(NoteCode.CHAPTERS_COPIED_WITH_TITLES, count=len(chapters)))
    else:
        for number, chapter in enumerate(chapters, 1):
            chapter["metadata"] = {"title": numbered_title(number)}
        telling.copied.append(Note.of(NoteCode.CHAPTERS_COPIED, count=len(chapters)))
        telling.removed.append(Note(NoteCode.CHAPTER_TITLES_LEFT_OUT))
    out.set_chapters(chapters)
    return telling.told()


def _shown(chapter: Any, clock: Clock) -> bool:
    base = chapter["time_base"]
    return bool(chapter["start"] * base < clock.end and chapter["end"] * base > clock.start)


def _placed(chapter: Any, clock: Clock) -> Any:
    """A chapter on the export's timeline, ending with the film."""
    base = chapter["time_base"]
    start, end = chapter["start"], chapter["end"]
    if end * base > clock.end + _SLACK:
        end = round(clock.end / base)
    ticks = round(clock.shift / base)
    return {**chapter, "start": max(start + ticks, 0), "end": end + ticks}
