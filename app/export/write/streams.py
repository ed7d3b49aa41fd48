"""Everything beside the picture: audio and subtitles packet for packet, chapters, tags."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.container
import av.stream
from av.stream import Disposition

from app.core.errors import ExportError
from app.core.settings import ExportSettings
from app.export.hidden.boxes import boxes_of
from app.export.hidden.copied import CopiedStream
from app.export.hidden.headers import UnreadableHeader
from app.export.hidden.tags import STRUCTURAL, Tag, harmless, numbered_title, tags_of
from app.export.notes import Note, NoteCode, stream_figures
from app.export.report import ExportReport
from app.export.write.codecs import fits_audio, fits_subtitles

_LOG = logging.getLogger(__name__)


def is_pause(packet: Any, codec: str) -> bool:
    """Whether a packet only fills the time between two subtitles of an MP4 file.

    The muxer writes these by itself wherever nothing follows at once.
    """
    return codec == "mov_text" and packet.size == 2 and bytes(packet) == b"\0\0"


class StreamCopier:
    """Copies the other streams of a source into an output, in time with the picture.

    Args:
        source: An input of its own, demuxed by nobody else.
        video_index: Index of the stream that is redacted.
        out: Output whose video stream was added already.
        settings: What is copied.
        suffix: File ending of the output.
        report: Told what is copied and what is left out.

    Raises:
        ExportError: The container cannot hold an audio stream as it is.
    """

    def __init__(
        self,
        source: av.container.InputContainer,
        video_index: int,
        out: av.container.OutputContainer,
        *,
        settings: ExportSettings,
        suffix: str,
        report: ExportReport,
    ) -> None:
        self._out = out
        self._report = report
        self._pairs: dict[int, av.stream.Stream] = {}
        self._codecs: dict[int, str] = {}
        self._clean: dict[int, CopiedStream] = {}
        for stream in source.streams:
            if stream.index != video_index:
                self._map(stream, settings, suffix, report)
        streams = [source.streams[index] for index in self._pairs]
        self._packets: Iterator[Any] = iter(source.demux(*streams)) if streams else iter(())
        self._next: Any = None
        self._ended = not streams

    def _map(
        self, stream: Any, settings: ExportSettings, suffix: str, report: ExportReport
    ) -> None:
        about = stream_figures(stream)
        codec = str(about["codec"])
        if stream.type == "audio":
            if not settings.copy_audio:
                report.removed.append(Note.of(NoteCode.STREAM_LEFT_OUT_AS_ASKED, **about))
                return
            if not fits_audio(suffix, codec):
                raise ExportError(
                    f"{suffix} cannot hold the source's {codec} audio unchanged",
                    "Use .mov for PCM or .mkv for anything, or leave the audio out",
                )
        elif stream.type == "subtitle":
            if not settings.copy_subtitles:
                report.removed.append(Note.of(NoteCode.STREAM_LEFT_OUT_AS_ASKED, **about))
                return
            if not fits_subtitles(suffix, codec):
                report.removed.append(Note.of(NoteCode.STREAM_LEFT_OUT, **about))
                report.notes.append(
                    Note.of(NoteCode.SUBTITLES_DO_NOT_FIT, suffix=suffix, codec=codec)
                )
                return
        else:
            # Other pictures are not redacted, so nothing but the one video may be copied.
            cover = bool(stream.disposition & Disposition.attached_pic)
            code = NoteCode.COVER_PICTURE_LEFT_OUT if cover else NoteCode.STREAM_LEFT_OUT
            report.removed.append(Note.of(code, **about))
            return
        header = stream.codec_context.extradata
        try:
            clean = CopiedStream(codec, header)
        except UnreadableHeader:
            report.removed.append(Note.of(NoteCode.UNREADABLE_HEADER_LEFT_OUT, **about))
            return
        copy = self._out.add_stream_from_template(stream)
        if settings.keep_metadata:
            if clean.dropped:
                report.kept.append(Note.of(NoteCode.HEADER_TEXTS_KEPT, **about))
        else:
            if clean.dropped:
                report.removed.append(Note.of(NoteCode.HEADER_TEXTS_LEFT_OUT, **about))
            self._clean[stream.index] = clean
            if clean.header != header:
                copy.codec_context.extradata = clean.header
        copy.disposition = stream.disposition
        _copy_tags(stream, copy, settings)
        self._pairs[stream.index] = copy
        self._codecs[stream.index] = codec
        report.copied.append(Note.of(NoteCode.STREAM_COPIED, **about))
        if stream.type == "subtitle":
            report.notes.append(Note.of(NoteCode.SUBTITLES_WORD_FOR_WORD, **about))

    def until(self, seconds: Fraction | None) -> None:
        """Write all packets that belong before a time; all that are left for None."""
        while not self._ended:
            packet = self._next or self._read()
            if packet is None:
                return
            stamp = packet.dts if packet.dts is not None else packet.pts
            if seconds is not None and stamp is not None and stamp * packet.time_base > seconds:
                self._next = packet
                return
            self._next = None
            clean = self._clean.get(packet.stream.index)
            if clean is not None:
                packet = clean.packet(packet)
            if packet is None:
                continue
            packet.stream = self._pairs[packet.stream.index]
            self._out.mux_one(packet)

    def _read(self) -> Any:
        try:
            for packet in self._packets:
                if packet.size > 0 and not is_pause(packet, self._codecs[packet.stream.index]):
                    return packet
        except av.FFmpegError as error:
            # A file that breaks off: what could be read is copied.
            _LOG.warning("the source's other streams end early: %s", error)
            self._report.notes.append(Note(NoteCode.STREAMS_END_EARLY))
        self._ended = True
        return None


def _copy_tags(source: Any, copy: Any, settings: ExportSettings) -> None:
    for key, value in source.metadata.items():
        if settings.keep_metadata or harmless(key, value):
            copy.metadata[key] = value


def _tag_note(tag: Tag, *, kept: bool) -> Note:
    if tag.stream is None:
        return Note.of(NoteCode.TAG_KEPT if kept else NoteCode.TAG_LEFT_OUT, key=tag.key)
    code = NoteCode.STREAM_TAG_KEPT if kept else NoteCode.STREAM_TAG_LEFT_OUT
    return Note.of(code, kind=tag.kind, number=tag.stream, key=tag.key)


def carry_tags(
    source: av.container.InputContainer,
    video: Any,
    *,
    out: av.container.OutputContainer,
    copy: Any,
    settings: ExportSettings,
    report: ExportReport,
) -> None:
    """Carry tags and chapters over, or list what is removed.

    Args:
        source: Input.
        video: Its stream that is redacted.
        out: Output.
        copy: Its video stream.
        settings: What is kept.
        report: Told what is removed and kept.
    """
    _copy_tags(video, copy, settings)
    if settings.keep_metadata:
        out.metadata.update({k: v for k, v in source.metadata.items() if k not in STRUCTURAL})
        report.kept += [_tag_note(tag, kept=True) for tag in tags_of(source) if not tag.chapter]
    else:
        report.removed += [_tag_note(tag, kept=False) for tag in tags_of(source) if not tag.chapter]
    report.removed += [
        Note.of(NoteCode.BOX_LEFT_OUT, path=box.path, hidden=box.meaning)
        for box in boxes_of(Path(report.source))
    ]
    chapters = source.chapters()
    if not chapters:
        return
    if not settings.copy_chapters:
        report.removed.append(Note.of(NoteCode.CHAPTERS_LEFT_OUT_AS_ASKED, count=len(chapters)))
        return
    if settings.keep_metadata:
        report.copied.append(Note.of(NoteCode.CHAPTERS_COPIED_WITH_TITLES, count=len(chapters)))
    else:
        for number, chapter in enumerate(chapters, 1):
            chapter["metadata"] = {"title": numbered_title(number)}
        report.copied.append(Note.of(NoteCode.CHAPTERS_COPIED, count=len(chapters)))
        report.removed.append(Note(NoteCode.CHAPTER_TITLES_LEFT_OUT))
    out.set_chapters(chapters)
