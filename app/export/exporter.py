"""Exporting a video: decode, cover, encode and copy, then check, then give it its name."""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import av

from app.core.errors import MediaError
from app.core.model import MediaInfo, MediaKind
from app.core.prefetch import prefetch
from app.core.said import say
from app.core.settings import ExportSettings, RedactionSettings
from app.core.shown import ShownPictures
from app.core.task import (
    CancelToken,
    Progress,
    ProgressCallback,
    ProgressMeter,
    Stage,
    ignore_progress,
)
from app.core.timebase import FrameIndex
from app.export.check.expected import Expected
from app.export.check.read_back import ReadBack, can_read_back
from app.export.check.verify import verify_export
from app.export.cover.paint import Painter
from app.export.notes import HiddenPart, Note, NoteCode, Told
from app.export.plan import ExportPlan, RegionSource
from app.export.report import ExportReport, VerificationReport, Written
from app.export.stages import (
    Counts,
    Encoded,
    Staged,
    decode_stage,
    encode_stage,
    paint_stage,
)
from app.export.still import export_still
from app.export.write.beside import Beside, SoundRefused
from app.export.write.chroma import with_chroma_place
from app.export.write.codecs import EncodingPlan, output_format, plan_encoding
from app.export.write.hdr import hdr_options
from app.export.write.streams import StreamCopier
from app.export.write.surround import carry_surround
from app.export.write.tags import carry_tags, hidden_boxes
from app.export.write.target import ExportTarget, writing
from app.export.write.writer import VideoWriter
from app.video.source import open_container

_LOG = logging.getLogger(__name__)
_AHEAD = 4
"""Pictures waiting between two stages: enough to keep both busy, bounded for any length."""


def export_medium(
    plan: ExportPlan,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> ExportReport:
    """Write a redacted copy of a medium; a still image is handed to :func:`export_still`.

    The file appears under its name only when it is complete and verified. Where compression
    smoothed covers away, and nobody chose a quality, it is written once more in a better one.

    Args:
        plan: What is exported, how and where to.
        token: Cancel and pause.
        progress: Stages EXPORTING (EXPORTING_AGAIN for the second time) and VERIFYING.

    Raises:
        UsageError: The target is the source, or an effect is unknown.
        ExportError: See its message; nothing stands under the final name.
        VerificationError: The result is not what was asked for; it was not released.
        MediaError: The source cannot be read.
        Cancelled: As asked.
    """
    token = token or CancelToken()
    token.checkpoint()
    if plan.info.kind is MediaKind.IMAGE:
        return export_still(plan)
    started = time.monotonic()
    with ExportTarget(
        plan.out, plan.info.path, needed=_needed(plan), overwrite=plan.overwrite
    ) as target:
        beside = Beside.of(plan)
        written, verification = _attempt(plan, beside, target.part, token=token, progress=progress)
        finer = plan.finer()
        if finer is not None and verification is not None and verification.uncovered:
            why = Note.of(
                NoteCode.WRITTEN_AGAIN,
                quality=finer.settings.quality or 0,
                complaints=verification.complaints,
            )
            plan = finer
            written, verification = _attempt(
                plan, beside, target.part, token=token, progress=partial(_again, progress)
            )
            written = written.noting(why)
        if verification is not None:
            verification.demand(plan.out.name, lossy=plan.lossy)
        report = ExportReport.of(
            plan, written, verification, part=target.part, seconds=time.monotonic() - started
        )
        token.checkpoint()
        target.commit()
    return report


def export_video(
    info: MediaInfo,
    index: FrameIndex,
    regions: RegionSource,
    *,
    redaction: RedactionSettings,
    settings: ExportSettings,
    out: Path,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    shown: ShownPictures | None = None,
    **options: Any,
) -> ExportReport:
    """Plan an export and do it, see :class:`ExportPlan` and :func:`export_medium`."""
    plan = ExportPlan(
        info=info, index=index, regions=regions, redaction=redaction, settings=settings, out=out,
        format=output_format(info, settings, out), shown=shown, **options,
    )  # fmt: skip
    return export_medium(plan, token=token, progress=progress)


def _again(progress: ProgressCallback, done: Progress) -> None:
    """Tell that the file is written for the second time."""
    again = done.stage is Stage.EXPORTING
    progress(replace(done, stage=Stage.EXPORTING_AGAIN) if again else done)


def _needed(plan: ExportPlan) -> int:
    """Bytes an export will take at the very least, roughly."""
    info, codec = plan.info, plan.format.codec
    size = info.path.stat().st_size if info.path.exists() else 0
    if codec in ("ffv1", "prores") and info.codec not in ("ffv1", "prores"):
        return max(size, info.coded_width * info.coded_height * len(plan.index) // 3)
    return size // 2


def _attempt(
    plan: ExportPlan,
    beside: Beside,
    part: Path,
    *,
    token: CancelToken,
    progress: ProgressCallback,
) -> tuple[Written, VerificationReport | None]:
    """Write the file once, and compare it with its source if that was asked for."""
    codec = plan.format.codec
    check = None
    if plan.verify and can_read_back(codec):
        check = ReadBack(plan.info, plan.redaction, codec)
    try:
        with writing(plan.info.path, plan.out):
            written = _write(plan, beside, part, check=check, token=token, progress=progress)
    except SoundRefused as refused:
        _LOG.info("%s: written again: %s", plan.info.path, refused)
        beside = beside.instead(plan, refused.index)
        return _attempt(plan, beside, part, token=token, progress=partial(_again, progress))
    if not plan.verify:
        return written, None
    verification = verify_export(
        plan.info, plan.index, part,
        regions=plan.regions, redaction=plan.redaction, settings=plan.settings, written=written,
        read_back=check, clock=beside.clock, token=token, progress=progress,
    )  # fmt: skip
    spoilt = [index for index in verification.spoilt if index in beside.sound]
    if spoilt:
        _LOG.info("%s: written again: %s", plan.info.path, verification.complaints)
        for index in spoilt:
            beside = beside.instead(plan, index)
        return _attempt(plan, beside, part, token=token, progress=partial(_again, progress))
    return written, verification


def _write(
    plan: ExportPlan,
    beside: Beside,
    part: Path,
    *,
    check: ReadBack | None,
    token: CancelToken,
    progress: ProgressCallback,
) -> Written:
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
            video = source.streams[info.stream]
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


__all__ = ["ExportPlan", "RegionSource", "export_medium", "export_video"]
