"""Sound and subtitles beside the picture: packet for packet, or encoded anew."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, Protocol

import av
import av.container
from av.stream import Disposition

from app.core.settings import AudioChoice, ExportSettings
from app.export.hidden.copied import CopiedStream
from app.export.hidden.headers import UnreadableHeader
from app.export.notes import Note, NoteCode, Telling, Told, stream_figures
from app.export.write.beside import Beside, SoundRefused
from app.export.write.containers import fits_subtitles
from app.export.write.reencode import Reencoder
from app.export.write.sound import SoundWay
from app.export.write.tags import copy_tags, data_note
from app.video.played import LeftOut, played

_LOG = logging.getLogger(__name__)
_REFUSALS: Final = (
    av.error.InvalidDataError,
    av.error.ArgumentError,
    av.error.PatchWelcomeError,
    av.error.BugError,
    ValueError,
)
_REASONS: Final = {
    SoundWay.DOES_NOT_FIT: NoteCode.SOUND_DOES_NOT_FIT,
    SoundWay.UNDECODABLE: NoteCode.SOUND_UNDECODABLE,
}


class _Carrier(Protocol):
    """Brings the packets of one stream into the output."""

    def take(self, packet: Any) -> None: ...

    def finish(self) -> None: ...


class _Copier:
    """Carries packets as they are, without texts that only tools show."""

    def __init__(self, out: Any, copy: Any, clean: CopiedStream | None) -> None:
        self._out = out
        self._copy = copy
        self._clean = clean

    def take(self, packet: Any) -> None:
        if self._clean is not None:
            packet = self._clean.packet(packet)
        if packet is not None:
            packet.stream = self._copy
            self._out.mux_one(packet)

    def finish(self) -> None:
        pass


class StreamCopier:
    """Brings the other streams of a source into an output, in time with the picture.

    Args:
        source: An input of its own, demuxed by nobody else.
        path: Its file.
        video_index: Index of the stream that is redacted.
        out: Output whose video stream was added already.
        settings: What is copied.
        suffix: File ending of the output.
        beside: Clock, and what becomes of each sound track.
    """

    def __init__(
        self,
        source: av.container.InputContainer,
        path: Path,
        video_index: int,
        *,
        out: av.container.OutputContainer,
        settings: ExportSettings,
        suffix: str,
        beside: Beside,
    ) -> None:
        self._out = out
        self._path = path
        self._settings = settings
        self._suffix = suffix
        self._beside = beside
        self._mov = "mov" in source.format.name.split(",")
        self._telling = Telling()
        self._left_out = LeftOut()
        self._carriers: dict[int, _Carrier] = {}
        self._reencoders: dict[int, Reencoder] = {}
        self._about: dict[int, dict[str, str | int]] = {}
        for stream in source.streams:
            if stream.index != video_index:
                self._about[stream.index] = stream_figures(stream)
                self._map(stream)
        streams = [source.streams[index] for index in self._carriers]
        self._packets: Iterator[Any] = played(
            source, path, streams, clock=beside.clock, left_out=self._left_out
        )
        self._next: Any = None
        self._ended = not streams

    @property
    def told(self) -> Told:
        """What is copied and what is left out; complete once everything was written."""
        telling = self._telling
        clock = self._beside.clock
        hidden = Telling()
        for index, about in self._about.items():
            if self._left_out.trimmed.get(index):
                hidden.removed.append(Note.of(NoteCode.SOUND_TRIMMED, **about))
            if self._left_out.overlapping.get(index):
                hidden.notes.append(Note.of(NoteCode.SOUND_OVERLAPS, **about))
            if count := self._left_out.outside.get(index):
                hidden.removed.append(Note.of(NoteCode.SUBTITLES_OUTSIDE, **about, count=count))
            if index in self._reencoders and self._reencoders[index].damaged:
                hidden.notes.append(Note.of(NoteCode.SOUND_DAMAGED, **about))
        if self._left_out.appeared:
            hidden.notes.append(Note(NoteCode.STREAM_APPEARED))
        if len(clock.stretches) > 1:
            hidden.notes.append(Note.of(NoteCode.CLOCK_JOINED, count=len(clock.stretches) - 1))
        if clock.shift:
            moved = f"{float(clock.shift):+.3f}"
            hidden.notes.append(Note.of(NoteCode.CLOCK_MOVED, seconds=moved))
        return telling.told() + hidden.told()

    def _map(self, stream: Any) -> None:
        if stream.type == "audio":
            self._map_sound(stream)
        elif stream.type == "subtitle":
            self._map_subtitles(stream)
        else:
            # Other pictures are not redacted, so nothing but the one video may be copied.
            if stream.type == "data":
                self._telling.removed.append(data_note(self._path, stream.index))
                return
            cover = bool(stream.disposition & Disposition.attached_pic)
            code = NoteCode.COVER_PICTURE_LEFT_OUT if cover else NoteCode.STREAM_LEFT_OUT
            self._leave_out(stream, code)

    def _map_sound(self, stream: Any) -> None:
        way = self._beside.sound[stream.index]
        if way is SoundWay.LEAVE_OUT:
            self._leave_out(stream, NoteCode.STREAM_LEFT_OUT_AS_ASKED)
        elif way is SoundWay.COPY:
            self._copy(stream)
        elif way is SoundWay.REENCODE:
            self._encode(stream)
        else:
            self._leave_out(stream, NoteCode.STREAM_LEFT_OUT)
            self._note(stream, _REASONS[way], suffix=self._suffix)

    def _map_subtitles(self, stream: Any) -> None:
        codec = str(self._about[stream.index]["codec"])
        if not self._settings.copy_subtitles:
            self._leave_out(stream, NoteCode.STREAM_LEFT_OUT_AS_ASKED)
        elif not fits_subtitles(self._suffix, codec):
            self._leave_out(stream, NoteCode.STREAM_LEFT_OUT)
            self._telling.notes.append(
                Note.of(NoteCode.SUBTITLES_DO_NOT_FIT, suffix=self._suffix, codec=codec)
            )
        elif self._copy(stream):
            self._note(stream, NoteCode.SUBTITLES_WORD_FOR_WORD)

    def _note(self, stream: Any, code: NoteCode, **figures: str | int) -> None:
        self._telling.notes.append(Note.of(code, **self._about[stream.index], **figures))

    def _leave_out(self, stream: Any, code: NoteCode) -> None:
        self._telling.removed.append(Note.of(code, **self._about[stream.index]))

    def _copy(self, stream: Any) -> bool:
        """Carry a stream packet for packet; False where its header cannot be taken apart."""
        telling, about = self._telling, self._about[stream.index]
        header = stream.codec_context.extradata
        try:
            clean: CopiedStream | None = CopiedStream(str(about["codec"]), header)
        except UnreadableHeader:
            self._leave_out(stream, NoteCode.UNREADABLE_HEADER_LEFT_OUT)
            return False
        assert clean is not None
        if clean.unread:
            self._note(stream, NoteCode.HEADER_COPIED_UNREAD)
        copy = self._out.add_stream_from_template(stream)
        if self._settings.keep_metadata:
            if clean.dropped:
                telling.kept.append(Note.of(NoteCode.HEADER_TEXTS_KEPT, **about))
            clean = None
        else:
            if clean.dropped:
                telling.removed.append(Note.of(NoteCode.HEADER_TEXTS_LEFT_OUT, **about))
            if clean.header != header:
                copy.codec_context.extradata = clean.header
        self._finish_mapping(stream, copy, _Copier(self._out, copy, clean))
        number = stream.index
        telling.copied.append(Note.of(NoteCode.STREAM_COPIED, **about, number=number))
        return True

    def _encode(self, stream: Any) -> None:
        try:
            made = Reencoder(stream, self._out, self._suffix, span=self._span(stream))
        except _REFUSALS as error:
            raise SoundRefused(stream.index, str(error)) from error
        self._reencoders[stream.index] = made
        self._finish_mapping(stream, made.copy, made)
        asked = self._settings.audio is AudioChoice.REENCODE
        code = NoteCode.SOUND_REENCODED_AS_ASKED if asked else NoteCode.SOUND_REENCODED
        self._note(stream, code, number=stream.index, encoder=made.title, suffix=self._suffix)

    def _finish_mapping(self, stream: Any, copy: Any, carrier: _Carrier) -> None:
        copy.disposition = stream.disposition
        copy_tags(stream, copy, self._settings)
        self._carriers[stream.index] = carrier

    def _span(self, stream: Any) -> tuple[Fraction | None, Fraction | None]:
        """Seconds between which sound is heard, where an edit list says so to the sample."""
        clock = self._beside.clock
        if not self._mov or len(clock.stretches) > 1:
            return None, None
        end = None
        if stream.duration and stream.start_time is not None:
            end = (stream.start_time + stream.duration) * stream.time_base + clock.shift
        return clock.shift, end

    def until(self, seconds: Fraction | None) -> None:
        """Write all packets that belong before a time; all that are left for None."""
        while not self._ended:
            packet = self._next or self._read()
            if packet is None:
                break
            if seconds is not None and packet.dts * packet.time_base > seconds:
                self._next = packet
                return
            self._next = None
            index = packet.stream.index
            with _refusing(index, self._beside):
                self._carriers[index].take(packet)
        if seconds is None:
            for index, carrier in self._carriers.items():
                with _refusing(index, self._beside):
                    carrier.finish()

    def _read(self) -> Any:
        try:
            packet = next(self._packets, None)
        except av.FFmpegError as error:
            # A file that breaks off: what could be read is copied.
            _LOG.warning("the source's other streams end early: %s", error)
            self._telling.notes.append(Note(NoteCode.STREAMS_END_EARLY))
            packet = None
        self._ended = packet is None
        return packet


@contextlib.contextmanager
def _refusing(index: int, beside: Beside) -> Iterator[None]:
    """Tell which sound track it is that the muxer or an encoder refuses."""
    try:
        yield
    except _REFUSALS as error:
        if index in beside.sound:
            raise SoundRefused(index, str(error)) from error
        raise
