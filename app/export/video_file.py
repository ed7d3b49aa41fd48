"""Writing a video once: decode, cover, encode and copy, each on a thread of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import av
from av.video.stream import VideoStream

from app.core.errors import MediaError
from app.core.model import MediaInfo
from app.core.prefetch import prefetch
from app.core.said import say
from app.core.task import (
    CancelToken,
    ProgressCallback,
    ProgressMeter,
    Stage,
)
from app.core.timebase import FrameIndex
from app.export.check.expected import Expected
from app.export.check.read_back import ReadBack
from app.export.cover.paint import Painter
from app.export.notes import HiddenPart, Note, NoteCode, Told
from app.export.plan import ExportPlan
from app.export.report import Written
from app.export.stages import (
    Counts,
    Encoded,
    Staged,
    decode_stage,
    encode_stage,
    paint_stage,
)
from app.export.write.beside import Beside
from app.export.write.chroma import with_chroma_place
from app.export.write.codecs import EncodingPlan, plan_encoding
from app.export.write.hdr import hdr_options
from app.export.write.streams import StreamCopier
from app.export.write.surround import carry_surround
from app.export.write.tags import carry_tags, hidden_boxes
from app.export.write.writer import VideoWriter
from app.video.checksums import tells_damage
from app.video.crop import Cropper
from app.video.source import open_container

_AHEAD = 4
"""Pictures waiting between two stages: enough to keep both busy, bounded for any length."""


def write_video(
    plan: ExportPlan,
    beside: Beside,
    part: Path,
    *,
    check: ReadBack | None,
    token: CancelToken,
    progress: ProgressCallback,
) -> Written:
    """Write the file once.

    Args:
        plan: What is exported, and how.
        beside: What becomes of sound and subtitles.
        part: Where to; it gets its name elsewhere.
        check: Compares pictures while they are written; None where the file is decoded later.
        token: Cancel and pause.
        progress: Stage EXPORTING.

    Raises:
        SoundRefused: A track does not go as planned.
        MediaError: The source cannot be read.
        ExportError: The file cannot be written.
        Cancelled: As asked.
    """
    info, index, suffix = plan.info, plan.index, plan.format.suffix
    counts = Counts()
    pictures = decode_stage(info, index, counts, shown=plan.shown, black=plan.black)
    decoded = prefetch(pictures, _AHEAD, "export-decode")
    try:
        waiting, first = _first_of(decoded, info, counts)
        encoding, told = _encoding(plan, first)
        with (
            VideoWriter(
                part,
                suffix,
                info,
                index=index,
                plan=encoding,
                first=first,
                shift=beside.clock.shift,
            ) as writer,
            open_container(info.path) as source,
        ):
            out, settings = writer.container, plan.settings
            copier = StreamCopier(
                source, info.path, info.stream, out=out,
                settings=settings, suffix=suffix, beside=beside,
            )  # fmt: skip
            video = cast(VideoStream, source.streams[info.stream])
            if Cropper(info, source, video).active:
                told += Told(notes=(Note(NoteCode.MARGINS_LEFT_OUT),))
            if not tells_damage(video):
                told += Told(notes=(Note.of(NoteCode.DAMAGE_UNSEEN, codec=info.codec),))
            told += carry_tags(
                source, video,
                out=out, copy=writer.stream, settings=settings, clock=beside.clock,
            )  # fmt: skip
            del first
            painted = prefetch(
                paint_stage(
                    info, itertools.chain(_drain(waiting), decoded), plan.regions,
                    painter=Painter(plan.redaction), plan=encoding, counts=counts,
                    coverage=None if check is None else check.coverage,
                ),
                _AHEAD, "export-paint",
            )  # fmt: skip
            encoded = prefetch(encode_stage(painted, writer, copier), _AHEAD, "export-encode")
            meter = ProgressMeter(progress, Stage.EXPORTING, len(index))
            with closing(painted), closing(encoded):
                covered = _follow(encoded, check, token=token, meter=meter)
        told += copier.told
        kept: frozenset[HiddenPart] = frozenset()
        if settings.keep_metadata:
            kept = carry_surround(info.path, info.stream, part)
        told += hidden_boxes(info.path, kept=kept) + writer.told(kept)
    finally:
        decoded.close()
    last, end = index.last, index.end_pts
    if counts.lost:
        last, end = index.at(len(index) - 1 - counts.lost), index.at(len(index) - counts.lost)
    return Written(
        codec=encoding.codec,
        encoder=encoding.encoder,
        pixel_format=encoding.pixel_format,
        width=info.width,
        height=info.height,
        frames=len(covered),
        frames_with_regions=sum(faces > 0 for faces, _ in covered),
        regions=sum(faces for faces, _ in covered),
        frames_with_zones=sum(zones > 0 for _, zones in covered),
        zones=sum(zones for _, zones in covered),
        blacked_out=tuple(counts.black),
        damaged=counts.damaged,
        unlike=len(counts.unlike),
        lost_frames=counts.lost,
        duration=float((max(end, last + 1) - index.start) * index.time_base),
        **(told + _gaps(info, index, counts, frames=len(covered))).lists(),
    )


def _first_of(
    decoded: Iterator[Staged], info: MediaInfo, counts: Counts
) -> tuple[list[Staged], av.VideoFrame]:
    """What comes before the first picture that can be decoded, with it, and its frame.

    Raises:
        MediaError: There is none.
    """
    waiting: list[Staged] = []
    for picture in decoded:
        waiting.append(picture)
        if picture.frame is not None:
            return waiting, picture.frame
    if counts.unlike:
        raise MediaError(
            info.path,
            say("is damaged, and none of its pictures is one in which faces were looked for"),
            say("Run the detection again"),
        )
    raise MediaError(info.path, say("no frame of it can be decoded"))


def _encoding(plan: ExportPlan, first: av.VideoFrame) -> tuple[EncodingPlan, Told]:
    """How the video is encoded, and what differs from the source for that."""
    codec, suffix = plan.format.codec, plan.format.suffix
    extra, told = hdr_options(first, codec)
    encoding = plan_encoding(
        plan.info, plan.settings, codec, pixel_format=first.format.name, extra=extra
    )
    encoding = with_chroma_place(encoding, first.format.name, plan.info)
    notes = [*encoding.notes]
    if suffix in (".mkv", ".webm"):
        notes.append(Note.of(NoteCode.MILLISECOND_CLOCK, suffix=suffix))
    if first.interlaced_frame:
        notes.append(Note(NoteCode.INTERLACED))
    return encoding, told + Told(notes=tuple(notes))


def _follow(
    encoded: Iterator[Encoded],
    check: ReadBack | None,
    *,
    token: CancelToken,
    meter: ProgressMeter,
) -> list[tuple[int, int]]:
    """Let everything be written; answers how many faces and zones each picture has."""
    covered: list[tuple[int, int]] = []
    for made in encoded:
        token.checkpoint()
        done = made.picture
        if check is not None:
            check.add(_expected(done), made.packets, made.extradata)
        if done is not None:
            covered.append((done.faces, done.zones))
            meter.advance()
    meter.finish()
    if check is not None:
        check.finish()
    return covered


def _expected(picture: Staged | None) -> list[Expected | int]:
    if picture is None:
        return []
    return [picture.pts if picture.expected is None else picture.expected]


def _drain(waiting: list[Staged]) -> Iterator[Staged]:
    """Hand over pictures without keeping them."""
    while waiting:
        yield waiting.pop(0)


def _gaps(info: MediaInfo, index: FrameIndex, counts: Counts, *, frames: int) -> Told:
    """What is to be told of pictures that were damaged, could not be decoded, or did not fit."""
    notes: list[Note] = []
    if counts.damaged:
        notes.append(Note.of(NoteCode.DAMAGED_PICTURES, count=counts.damaged))
    if counts.asked:
        notes.append(Note.of(NoteCode.BLACK_OUTSIDE, count=counts.asked))
    if undecoded := len(counts.black) - len(counts.unlike) - counts.asked:
        notes.append(Note.of(NoteCode.BLACK_FRAMES, count=undecoded))
    if counts.unlike:
        notes.append(Note.of(NoteCode.UNLIKE_PICTURES, count=len(counts.unlike)))
    size = f"{info.coded_width}x{info.coded_height}, {info.pixel_format}"
    for was, count in counts.fitted.items():
        notes.append(Note.of(NoteCode.FITTED_PICTURES, count=count, was=was, size=size))
    if counts.lost or index.truncated:
        notes.append(Note.of(NoteCode.SOURCE_BREAKS_OFF, frames=frames))
    if counts.lost:
        notes.append(Note.of(NoteCode.FRAMES_LOST, count=counts.lost))
    return Told(notes=tuple(notes))
