"""What must be the same in source and export: streams, times, size, colour."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import numpy as np

from app.core.model import FloatArray, MediaInfo
from app.core.timebase import FrameIndex
from app.export.hidden.copied import CopiedStream
from app.export.hidden.headers import UnreadableHeader
from app.export.notes import Note, NoteCode
from app.export.report import Check, CheckKind
from app.export.write.streams import is_pause
from app.video.source import open_container

_KINDS: Final = {
    "audio": CheckKind.AUDIO_STREAMS,
    "subtitle": CheckKind.SUBTITLE_STREAMS,
}


@dataclass(slots=True)
class _Payload:
    """Everything a stream carries, summed up."""

    kind: str
    codec: str
    clean: CopiedStream | None = None
    packets: int = 0
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    times: list[float] = field(default_factory=list)


def structure_checks(
    source: MediaInfo, out: MediaInfo, *, depth_may_drop: bool = False
) -> list[Check]:
    """Compare what two files say about their picture."""
    a, b = source, out
    checks = [
        _same(CheckKind.SIZE, f"{a.width}x{a.height}", f"{b.width}x{b.height}"),
        _same(CheckKind.PIXEL_ASPECT, str(a.sample_aspect), str(b.sample_aspect)),
        _same(CheckKind.ROTATION, str(a.rotation), str(b.rotation)),
        Check(
            CheckKind.BIT_DEPTH,
            b.bit_depth >= a.bit_depth or depth_may_drop,
            f"{a.bit_depth} in the source, {b.bit_depth} in the export",
        ),
    ]
    unspecified = (0, 2)
    lost = [
        f"{name} {getattr(a.color, name)} became {getattr(b.color, name)}"
        for name in ("primaries", "transfer", "matrix")
        if getattr(a.color, name) not in unspecified
        and getattr(a.color, name) != getattr(b.color, name)
        and not (name == "matrix" and a.pixel_format.startswith(("rgb", "bgr", "gb", "pal")))
    ]
    if a.color.range == 2 and b.color.range != 2 and "yuv" in a.pixel_format:
        lost.append("full range became limited range")
    checks.append(Check(CheckKind.COLOUR, not lost, "; ".join(lost) or "tags are the same"))
    return checks


def _same(kind: CheckKind, source: str, out: str) -> Check:
    return Check(kind, source == out, f"{source} in the source, {out} in the export")


def time_checks(
    source: FrameIndex,
    out: FrameIndex,
    *,
    frames: int,
    exact: bool,
) -> list[Check]:
    """Compare frame count, every presentation time and the duration.

    Args:
        source, out: Both indexes.
        frames: How many of the source's frames can be read.
        exact: The container keeps times exactly; otherwise to a millisecond.
    """
    checks = [_same(CheckKind.FRAMES, str(frames), str(len(out)))]
    n = min(frames, len(out))
    slack = Fraction(0) if exact else Fraction(1, 1000)
    a, b = source.time_base, out.time_base
    # Times in units that both clocks hit exactly, so that nothing is rounded here.
    left = source.pts[:n].astype(object) * (a.numerator * b.denominator)
    right = out.pts[:n].astype(object) * (b.numerator * a.denominator)
    worst = max((abs(int(x) - int(y)) for x, y in zip(left, right, strict=True)), default=0)
    off = Fraction(worst, a.denominator * b.denominator)
    checks.append(
        Check(
            CheckKind.TIMES,
            off <= slack,
            f"{n} presentation times differ by at most {float(off) * 1000:.3f} ms",
        )
    )
    end = source.end_pts if frames == len(source) else source.at(frames)
    wanted = (max(end, source.at(frames - 1) + 1) - source.start) * a
    got = (out.end_pts - out.start) * b
    gap = abs(wanted - got)
    # In milliseconds both ends of a picture are rounded.
    limit = min(a, b) if exact else Fraction(2, 1000)
    checks.append(
        Check(
            CheckKind.DURATION,
            gap <= limit,
            f"{float(wanted):.4f} s in the source, {float(got):.4f} s in the export",
        )
    )
    return checks


def stream_checks(source: MediaInfo, out: Path, copied: Sequence[Note] | None) -> list[Check]:
    """Compare the payload of every copied audio and subtitle stream.

    Args:
        source: The source.
        out: The export.
        copied: What was meant to be copied, from the report; None if unknown, then a stream
            that is missing is told but is no failure.
    """
    before = _payloads(source.path, source.stream)
    after = _payloads(out, None)
    checks = []
    for kind, counted in _KINDS.items():
        a = [p for p in before if p.kind == kind]
        b = [p for p in after if p.kind == kind]
        if copied is not None:
            expected = sum(
                note.code is NoteCode.STREAM_COPIED and note.figure("kind") == kind
                for note in copied
            )
            checks.append(_same(counted, str(expected), str(len(b))))
        elif a or b:
            words = f"{len(a)} in the source, {len(b)} in the export"
            checks.append(Check(counted, len(b) <= len(a), words))
        if len(a) == len(b):
            checks += [_same_payload(x, y) for x, y in zip(a, b, strict=True)]
    return checks


def _same_payload(a: _Payload, b: _Payload) -> Check:
    def found(passed: bool, detail: str) -> Check:
        return Check(CheckKind.PAYLOAD, passed, detail, subject=f"{a.kind} {a.codec}")

    if a.digest.digest() != b.digest.digest():
        return found(False, f"{a.packets} packets became {b.packets} others")
    if a.packets == b.packets and a.times:
        off = float(np.abs(_array(a.times) - _array(b.times)).max())
        return found(
            off <= 0.003, f"{a.packets} packets identical, times within {off * 1000:.2f} ms"
        )
    return found(True, f"identical bytes ({a.packets} packets, {b.packets} in the export)")


def _array(values: list[float]) -> FloatArray:
    return np.asarray(values, np.float64).astype(np.float32, copy=False)


def _payloads(path: Path, video: int | None) -> list[_Payload]:
    found: dict[int, _Payload] = {}
    with open_container(path) as container:
        for stream in container.streams:
            if stream.type in ("audio", "subtitle") and stream.index != video:
                found[stream.index] = _payload(stream)
        streams = [container.streams[index] for index in found]
        try:
            for packet in container.demux(*streams) if streams else ():
                payload = found[packet.stream.index]
                if packet.size == 0 or is_pause(packet, payload.codec):
                    continue
                data = _without_header(bytes(packet), payload.codec)
                # Names that only tools show may be gone, or be kept: they count on neither side.
                data = payload.clean.data(data) if payload.clean is not None else data
                if not data:
                    continue
                payload.packets += 1
                payload.digest.update(data)
                if packet.pts is not None:
                    payload.times.append(float(packet.pts * packet.time_base))
        except av.FFmpegError:
            pass  # A file that breaks off: what is readable counts.
    return list(found.values())


def _payload(stream: Any) -> _Payload:
    context = stream.codec_context
    if context is None:
        return _Payload(stream.type, "")
    codec = context.codec.canonical_name
    try:
        return _Payload(stream.type, codec, CopiedStream(codec, context.extradata))
    except UnreadableHeader:
        return _Payload(stream.type, codec)


def _without_header(data: bytes, codec: str) -> bytes:
    """AAC without the ADTS header that streams carry and files do not."""
    if codec == "aac" and len(data) > 7 and data[0] == 0xFF and data[1] & 0xF6 == 0xF0:
        return data[7:] if data[1] & 1 else data[9:]
    return data
