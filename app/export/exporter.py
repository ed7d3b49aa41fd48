"""Exporting a video: decode, cover, encode and copy, then check, then give it its name."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.core.errors import MediaError
from app.core.model import MediaInfo, MediaKind
from app.core.prefetch import prefetch
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
from app.export.notes import HiddenPart, Note, NoteCode
from app.export.report import ExportReport, sha256_of
from app.export.stages import (
    Counts,
    RegionSource,
    Staged,
    decode_stage,
    encode_stage,
    paint_stage,
)
from app.export.still import export_still
from app.export.write.codecs import (
    EncodingPlan,
    better_quality,
    codec_for,
    plan_encoding,
    suffix_of,
)
from app.export.write.hdr import hdr_options
from app.export.write.streams import StreamCopier, carry_tags
from app.export.write.target import ExportTarget, writing
from app.export.write.writer import VideoWriter
from app.video.source import open_container

_AHEAD = 4
"""Pictures waiting between two stages: enough to keep both busy, bounded for any length."""


def export_video(
    info: MediaInfo,
    index: FrameIndex,
    regions: RegionSource,
    redaction: RedactionSettings,
    settings: ExportSettings,
    out: Path,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    overwrite: bool = False,
    verify: bool = True,
    reviewed: bool = False,
    shown: ShownPictures | None = None,
) -> ExportReport:
    """Write a redacted copy of a medium; a still image is handed to :func:`export_still`.

    The file appears under its name only when it is complete and verified. Where compression
    smoothed covers away, and nobody chose a quality, it is written once more in a better one.

    Args:
        info, index: The source.
        regions: Asked for each frame, in order, from a thread of the export; from the start again
            when the export has to be written anew.
        redaction: How regions are covered.
        settings: How the file is written.
        out: Final name; its ending decides the container unless the settings name one.
        token: Cancel and pause.
        progress: Stages EXPORTING (EXPORTING_AGAIN for the second time) and VERIFYING.
        overwrite: Replace an existing file.
        verify: Decode what is written and compare it with the source before it gets its name.
        reviewed: A person reviewed the medium; otherwise the report warns.
        shown: The pictures in which the faces were found: others become black. Without, damaged
            ones do.

    Raises:
        UsageError: The target is the source, or an effect is unknown.
        ExportError: See its message; nothing stands under the final name.
        VerificationError: The result is not what was asked for; it was not released.
        MediaError: The source cannot be read.
        Cancelled: As asked.
    """
    if info.kind is MediaKind.IMAGE:
        return export_still(
            info, regions(index.start), redaction, out, overwrite=overwrite, reviewed=reviewed
        )
    token = token or CancelToken()
    token.checkpoint()
    started = time.monotonic()
    suffix = suffix_of(settings.container) if settings.container else out.suffix.lower()
    codec = codec_for(info, settings, suffix)

    def attempt(part: Path, chosen: ExportSettings, progress: ProgressCallback) -> ExportReport:
        report = ExportReport(
            source=str(info.path),
            output=str(out),
            redaction=redaction.model_dump(mode="json"),
            settings=chosen.model_dump(mode="json"),
            reviewed=reviewed,
        )
        check = ReadBack(info, redaction, codec) if verify and can_read_back(codec) else None
        with writing(info.path, out):
            _write(
                info, index, regions,
                painter=Painter(redaction), settings=chosen, suffix=suffix, part=part, check=check,
                token=token, progress=progress, report=report, shown=shown,
            )  # fmt: skip
        if verify:
            report.verification = verify_export(
                info, index, part,
                regions=regions, redaction=redaction, settings=chosen, report=report,
                read_back=check, token=token, progress=progress,
            )  # fmt: skip
        return report

    with ExportTarget(
        out, info.path, needed=_needed(info, index, settings, suffix), overwrite=overwrite
    ) as target:
        report = attempt(target.part, settings, progress)
        better, first = better_quality(codec), report.verification
        if better is not None and settings.quality is None and first and first.uncovered:
            finer = settings.model_copy(update={"quality": better})
            report = attempt(target.part, finer, partial(_again, progress))
            report.notes.append(
                Note.of(NoteCode.WRITTEN_AGAIN, quality=better, complaints=first.complaints)
            )
        if report.verification:
            report.verification.demand(out.name, lossy=better is not None)
        report.source_sha256 = sha256_of(info.path)
        report.output_sha256 = sha256_of(target.part)
        token.checkpoint()
        target.commit()
    report.seconds = time.monotonic() - started
    return report


def _again(progress: ProgressCallback, done: Progress) -> None:
    """Tell that the file is written for the second time."""
    again = done.stage is Stage.EXPORTING
    progress(replace(done, stage=Stage.EXPORTING_AGAIN) if again else done)


def _needed(info: MediaInfo, index: FrameIndex, settings: ExportSettings, suffix: str) -> int:
    """Bytes an export will take at the very least, roughly."""
    codec = codec_for(info, settings, suffix)
    size = info.path.stat().st_size if info.path.exists() else 0
    if codec in ("ffv1", "prores") and info.codec not in ("ffv1", "prores"):
        return max(size, info.coded_width * info.coded_height * len(index) // 3)
    return size // 2


def _write(
    info: MediaInfo,
    index: FrameIndex,
    regions: RegionSource,
    *,
    painter: Painter,
    settings: ExportSettings,
    suffix: str,
    part: Path,
    check: ReadBack | None,
    token: CancelToken,
    progress: ProgressCallback,
    report: ExportReport,
    shown: ShownPictures | None,
) -> None:
    counts = Counts()
    decoded = prefetch(decode_stage(info, index, counts, shown), _AHEAD, "export-decode")
    try:
        waiting: list[Staged] = []
        for picture in decoded:
            waiting.append(picture)
            if picture.frame is not None:
                break
        first = waiting[-1].frame if waiting else None
        if first is None and counts.unlike:
            raise MediaError(
                info.path,
                "is damaged, and none of its pictures is one in which faces were looked for",
                "Run the detection again",
            )
        if first is None:
            raise MediaError(info.path, "no frame of it can be decoded")
        codec = codec_for(info, settings, suffix)
        extra, kept, lost = hdr_options(first, codec)
        plan = plan_encoding(info, settings, suffix, pixel_format=first.format.name, extra=extra)
        report.kept += kept
        report.notes += lost
        _describe(report, info, plan, suffix=suffix, interlaced=first.interlaced_frame)
        with (
            VideoWriter(part, suffix, info, index, plan=plan, first=first) as writer,
            open_container(info.path) as source,
        ):
            copier = StreamCopier(
                source,
                info.stream,
                writer.container,
                settings=settings,
                suffix=suffix,
                report=report,
            )
            carry_tags(
                source,
                source.streams[info.stream],
                out=writer.container,
                copy=writer.stream,
                settings=settings,
                report=report,
            )
            del first
            painted = prefetch(
                paint_stage(
                    info,
                    itertools.chain(_drain(waiting), decoded),
                    regions,
                    painter=painter,
                    plan=plan,
                    counts=counts,
                    coverage=None if check is None else check.coverage,
                ),
                _AHEAD,
                "export-paint",
            )
            encoded = prefetch(encode_stage(painted, writer, copier), _AHEAD, "export-encode")
            meter = ProgressMeter(progress, Stage.EXPORTING, len(index))
            with closing(painted), closing(encoded):
                for made in encoded:
                    token.checkpoint()
                    done = made.picture
                    if check is not None:
                        check.add(_expected(done), made.packets, made.extradata)
                    if done is not None:
                        report.frames += 1
                        report.regions += done.regions
                        report.frames_with_regions += done.regions > 0
                        meter.advance()
            meter.finish()
            if check is not None:
                check.finish()
            _tell_hidden(report, writer)
    finally:
        decoded.close()
    _settle(report, info, index, counts)


def _tell_hidden(report: ExportReport, writer: VideoWriter) -> None:
    """List what decoded pictures carried beside their samples, and what the encoder adds."""
    for part in writer.cleaner.found:
        if part is HiddenPart.CAPTIONS and writer.plan.keeps_captions:
            report.kept.append(Note.of(NoteCode.PICTURE_DATA_KEPT, hidden=part))
        else:
            report.removed.append(Note.of(NoteCode.PICTURE_DATA_LEFT_OUT, hidden=part))
    if writer.plan.codec == "h264":
        report.kept.append(Note.of(NoteCode.ENCODER_TOLD, encoder="x264"))


def _expected(picture: Staged | None) -> list[Expected | int]:
    if picture is None:
        return []
    return [picture.pts if picture.expected is None else picture.expected]


def _drain(waiting: list[Staged]) -> Iterator[Staged]:
    """Hand over pictures without keeping them."""
    while waiting:
        yield waiting.pop(0)


def _describe(
    report: ExportReport, info: MediaInfo, plan: EncodingPlan, *, suffix: str, interlaced: bool
) -> None:
    report.codec, report.encoder, report.pixel_format = plan.codec, plan.encoder, plan.pixel_format
    report.width, report.height = info.width, info.height
    report.notes += plan.notes
    if suffix in (".mkv", ".webm"):
        report.notes.append(Note.of(NoteCode.MILLISECOND_CLOCK, suffix=suffix))
    if interlaced:
        report.notes.append(Note(NoteCode.INTERLACED))


def _settle(report: ExportReport, info: MediaInfo, index: FrameIndex, counts: Counts) -> None:
    report.blacked_out, report.lost_frames = counts.black, counts.lost
    report.damaged, report.unlike = counts.damaged, len(counts.unlike)
    if counts.damaged:
        report.notes.append(Note.of(NoteCode.DAMAGED_PICTURES, count=counts.damaged))
    if undecoded := len(counts.black) - len(counts.unlike):
        report.notes.append(Note.of(NoteCode.BLACK_FRAMES, count=undecoded))
    if counts.unlike:
        report.notes.append(Note.of(NoteCode.UNLIKE_PICTURES, count=len(counts.unlike)))
    report.notes += [
        Note.of(
            NoteCode.FITTED_PICTURES,
            count=count,
            was=was,
            size=f"{info.coded_width}x{info.coded_height}, {info.pixel_format}",
        )
        for was, count in counts.fitted.items()
    ]
    if counts.lost or index.truncated:
        report.notes.append(Note.of(NoteCode.SOURCE_BREAKS_OFF, frames=report.frames))
    if counts.lost:
        report.notes.append(Note.of(NoteCode.FRAMES_LOST, count=counts.lost))
    last = index.last if not counts.lost else index.at(len(index) - 1 - counts.lost)
    end = index.end_pts if not counts.lost else index.at(len(index) - counts.lost)
    report.duration = float((max(end, last + 1) - index.start) * index.time_base)


__all__ = ["RegionSource", "export_video"]
