"""Exporting a video: decode, cover, encode and copy, then check, then give it its name."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from app.core.model import MediaInfo, MediaKind
from app.core.settings import ExportSettings, RedactionSettings
from app.core.shown import ShownPictures
from app.core.task import (
    CancelToken,
    Progress,
    ProgressCallback,
    Stage,
    ignore_progress,
)
from app.core.timebase import FrameIndex
from app.export.check.read_back import ReadBack, can_read_back
from app.export.check.verify import verify_export
from app.export.notes import Note, NoteCode
from app.export.plan import ExportPlan, RegionSource
from app.export.report import ExportReport, VerificationReport, Written
from app.export.still import export_still
from app.export.video_file import write_video
from app.export.write.beside import Beside, SoundRefused
from app.export.write.codecs import output_format
from app.export.write.target import ExportTarget, writing

_LOG = logging.getLogger(__name__)


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
            written = write_video(plan, beside, part, check=check, token=token, progress=progress)
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


__all__ = ["ExportPlan", "RegionSource", "export_medium", "export_video"]
