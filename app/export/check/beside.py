"""Sound and subtitles of an export: what the source plays, when it plays it, and nothing else."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import av
import numpy as np

from app.core.model import FloatArray, MediaInfo
from app.export.check.sound_end import SoundEnd
from app.export.found import Found, FoundCode
from app.export.hidden.copied import CopiedStream
from app.export.hidden.headers import UnreadableHeader
from app.export.notes import Note, NoteCode
from app.export.report import Check, CheckKind
from app.video.clock import Clock
from app.video.played import codec_of, is_pause, played
from app.video.source import open_container

_KINDS: Final = {
    "audio": CheckKind.AUDIO_STREAMS,
    "subtitle": CheckKind.SUBTITLE_STREAMS,
}
_REENCODED: Final = (NoteCode.SOUND_REENCODED, NoteCode.SOUND_REENCODED_AS_ASKED)
_SAME = 0.003
_NEAR = 0.2
"""Seconds by which the ends of sound encoded anew may lie apart: a few of its packets."""


@dataclass(slots=True)
class _Payload:
    """Everything a stream carries, summed up."""

    index: int
    kind: str
    codec: str
    clean: CopiedStream | None = None
    stored: int = 0
    packets: int = 0
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    times: list[float] = field(default_factory=list)
    end: float = 0.0
    sound_end: SoundEnd | None = None

    def add(self, packet: Any) -> None:
        """Take one packet into account."""
        if self.sound_end is not None:
            self.sound_end.add(packet)
        data = _without_header(bytes(packet), self.codec)
        # Names that only tools show may be gone, or be kept: they count on neither side.
        data = self.clean.data(data) if self.clean is not None else data
        if not data:
            return
        self.packets += 1
        self.digest.update(data)
        if packet.pts is not None:
            self.times.append(float(packet.pts * packet.time_base))
            self.end = max(
                self.end, float((packet.pts + (packet.duration or 0)) * packet.time_base)
            )

    def end_with_the_sound(self) -> None:
        """Correct the end: packets may be noted as longer than what sounds in them."""
        end = self.sound_end.seconds() if self.sound_end is not None else None
        self.end = self.end if end is None else end


def stream_checks(
    source: MediaInfo, out: Path, clock: Clock, *, told: Sequence[Note] | None
) -> list[Check]:
    """Compare the payload of every audio and subtitle stream.

    Args:
        source: The source.
        out: The export.
        clock: The source's, with the shift that the export has.
        told: What was copied and encoded anew, from the report; None if unknown, then a stream
            that is missing is told but is no failure.
    """
    after = _payloads(out)
    checks, pairs = [], []
    with open_container(source.path) as container:
        streams = [s for s in container.streams if s.index != source.stream]
        for kind, counted in _KINDS.items():
            there = [stream for stream in streams if stream.type == kind]
            made = [payload for payload in after if payload.kind == kind]
            if told is not None:
                numbers = _carried(told, kind)
                checks.append(_count(counted, len(numbers), len(made)))
                there = [stream for stream in there if stream.index in numbers]
            elif there or made:
                both = Found.of(FoundCode.BOTH, source=len(there), export=len(made))
                checks.append(Check(counted, len(made) <= len(there), both))
                there = _alike(there, made)
            if len(there) == len(made):
                pairs += [(_payload(a), b) for a, b in zip(there, made, strict=True)]
        wanted = {before.index: before for before, _ in pairs}
        anew = _anew(pairs, told) & wanted.keys()
        for index in anew:
            wanted[index].sound_end = SoundEnd()
        try:
            chosen = [container.streams[index] for index in wanted]
            for packet in played(container, source.path, chosen, clock=clock):
                wanted[packet.stream.index].add(packet)
        except av.FFmpegError:
            pass  # A file that breaks off: what is readable counts.
        for index in anew:
            wanted[index].end_with_the_sound()
    for before, payload in pairs:
        same = before.index not in anew
        checks.append(_same_payload(before, payload) if same else _same_span(before, payload))
    return checks


def _anew(pairs: Iterable[tuple[_Payload, _Payload]], told: Sequence[Note] | None) -> set[int]:
    """Numbers of the source's streams that were encoded anew."""
    if told is None:
        return {a.index for a, b in pairs if a.codec != b.codec}
    return {_number(note) for note in told if note.code in _REENCODED}


def _count(kind: CheckKind, wanted: int, found: int) -> Check:
    both = Found.of(FoundCode.BOTH, source=wanted, export=found)
    return Check(kind, wanted == found, both)


def _carried(told: Iterable[Note], kind: str) -> list[int]:
    codes = (NoteCode.STREAM_COPIED, *_REENCODED)
    return [_number(n) for n in told if n.code in codes and n.figure("kind") == kind]


def _number(note: Note) -> int:
    return int(note.figure("number"))


def _alike(there: list[Any], made: Sequence[_Payload]) -> list[Any]:
    """The source's streams that the export's can be, where nobody told."""
    if len(there) == len(made):
        return there
    left, found = list(there), []
    for payload in made:
        same = [stream for stream in left if codec_of(stream) == payload.codec] or left
        if same:
            found.append(same[0])
            left.remove(same[0])
    return found


def _same_payload(a: _Payload, b: _Payload) -> Check:
    def found(passed: bool, code: FoundCode, **values: float) -> Check:
        what, subject = Found.of(code, **values), f"{a.kind} {a.codec}"
        return Check(CheckKind.PAYLOAD, passed, what, subject=subject, stream=a.index)

    if a.digest.digest() != b.digest.digest():
        return found(False, FoundCode.PACKETS_DIFFER, source=a.packets, export=b.packets)
    if b.kind == "audio" and b.stored > b.packets and not b.codec.startswith("pcm_"):
        return found(False, FoundCode.PACKETS_UNPLAYED, count=b.stored - b.packets)
    if a.codec.startswith("pcm_") and a.times:
        # Bare samples come in packets of any length.
        off = max(abs(a.times[0] - b.times[0]), abs(a.end - b.end))
        return found(off <= _SAME, FoundCode.SOUND_SAME, milliseconds=off * 1000)
    if a.packets == b.packets and a.times:
        off = float(np.abs(_array(a.times) - _array(b.times)).max())
        return found(
            off <= _SAME, FoundCode.PACKETS_SAME, packets=a.packets, milliseconds=off * 1000
        )
    return found(True, FoundCode.BYTES_SAME, source=a.packets, export=b.packets)


def _same_span(a: _Payload, b: _Payload) -> Check:
    if not a.times or not b.times:
        passed, found = bool(a.times) <= bool(b.times), Found(FoundCode.NO_SOUND)
    else:
        start, end = abs(min(a.times) - min(b.times)), abs(a.end - b.end)
        passed = start <= _NEAR and end <= _NEAR
        found = Found.of(FoundCode.ENCODED_ANEW, begin=start * 1000, end=end * 1000)
    subject = f"{b.kind} {b.codec}"
    return Check(CheckKind.PAYLOAD, passed, found, subject=subject, stream=a.index)


def _array(values: list[float]) -> FloatArray:
    return np.asarray(values, np.float64).astype(np.float32, copy=False)


def _payloads(path: Path) -> list[_Payload]:
    found: dict[int, _Payload] = {}
    with open_container(path) as container:
        for stream in container.streams:
            if stream.type in _KINDS:
                found[stream.index] = _payload(stream)
        streams = [container.streams[index] for index in found]
        try:
            for packet in container.demux(*streams) if streams else ():
                payload = found[packet.stream.index]
                if packet.size and not is_pause(packet, payload.codec):
                    payload.add(packet)
        except av.FFmpegError:
            pass  # A file that breaks off: what is readable counts.
    return list(found.values())


def _payload(stream: Any) -> _Payload:
    codec = codec_of(stream)
    payload = _Payload(stream.index, stream.type, codec, stored=stream.frames or 0)
    if codec:
        with contextlib.suppress(UnreadableHeader):
            payload.clean = CopiedStream(codec, stream.codec_context.extradata)
    return payload


def _without_header(data: bytes, codec: str) -> bytes:
    """AAC without the ADTS header that streams carry and files do not."""
    if codec == "aac" and len(data) > 7 and data[0] == 0xFF and data[1] & 0xF6 == 0xF0:
        return data[7:] if data[1] & 1 else data[9:]
    return data
