"""Proof that an export is what was asked for: it is decoded to the end and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from app.core.errors import MediaError
from app.core.model import MediaInfo, Region
from app.core.prefetch import prefetch
from app.core.settings import ExportSettings, RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, ignore_progress
from app.core.timebase import FrameIndex
from app.export.coverage import Coverage, changed_boxes, eight_bit, luma_of
from app.export.fidelity import stream_checks, structure_checks, time_checks
from app.export.report import Check, ExportReport, VerificationReport
from app.export.stages import decoder_threads
from app.video import FrameReader, RawFrame, build_index, probe

_AHEAD = 3
_BLACK = 40.0
_SAMPLES = 200
_FAR = 25.0


def verify_export(
    info: MediaInfo,
    index: FrameIndex,
    out: Path,
    *,
    regions: Callable[[int], list[Region]] | None = None,
    redaction: RedactionSettings | None = None,
    settings: ExportSettings | None = None,
    report: ExportReport | None = None,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> VerificationReport:
    """Decode an export to its end and compare it with its source.

    Every frame is decoded, every region of every frame compared. Without ``regions`` the
    structure is compared and what changed is told (for frames spread over the medium).

    Args:
        info, index: The source.
        out: The export.
        regions, redaction: What was covered and how.
        settings: How the export was written.
        report: What the export counted (damaged frames, copied streams).
        token: Cancel and pause.
        progress: Stage "verifying".

    Raises:
        MediaError: The source cannot be read.
        Cancelled: As asked.
    """
    token = token or CancelToken()
    try:
        out_info = probe(out)
        out_index = build_index(out_info, token=token)
    except MediaError as error:
        return VerificationReport((Check("opens", False, error.reason),))
    lost = report.lost_frames if report is not None else 0
    if report is None and (index.truncated or info.truncated):
        lost = max(0, len(index) - len(out_index))
    exact = "matroska" not in out_info.format
    depth_noted = report is not None and any("bit depth reduced" in n for n in report.notes)
    checks = structure_checks(info, out_info, depth_may_drop=depth_noted)
    checks += time_checks(index, out_index, frames=len(index) - lost, exact=exact)
    checks += stream_checks(info, out, None if report is None else report.copied)
    coverage = Coverage(info, redaction or RedactionSettings())
    changed: list[dict[str, Any]] = []
    black: list[int] = []
    undecoded: list[int] = []
    frames = 0
    every = max(1, len(index) // _SAMPLES)
    meter = ProgressMeter(progress, "verifying", len(index) - lost)
    sources = prefetch(_frames(info, index), _AHEAD, "verify-source")
    exports = prefetch(_frames(out_info, out_index), _AHEAD, "verify-export")
    with closing(sources), closing(exports):
        for number, (source, made) in enumerate(zip(sources, exports, strict=False)):
            token.checkpoint()
            meter.advance()
            if made.frame is None:
                undecoded.append(made.pts)
                continue
            frames += 1
            if source.frame is None:
                level = float(np.mean(luma_of(made.frame).pixels)) * eight_bit(made.frame)
                if level > _BLACK:
                    black.append(source.pts)
            elif regions is not None:
                coverage.compare(source.pts, source.frame, made.frame, regions(source.pts))
            elif number % every == 0 and (source.frame.width, source.frame.height) == (
                made.frame.width,
                made.frame.height,
            ):
                share, boxes = changed_boxes(source.frame, made.frame)
                if boxes:
                    changed.append({"pts": source.pts, "share": round(share, 4), "boxes": boxes})
    meter.finish()
    checks.append(
        Check(
            "decodes",
            not undecoded and frames == len(index) - lost,
            f"{frames} of {len(index) - lost} frames of the export decode",
        )
    )
    if black:
        checks.append(Check("undecodable frames", False, f"{len(black)} of them are not black"))
    if regions is not None:
        checks += _coverage_checks(coverage)
    else:
        checks.append(
            Check("changes", True, f"{len(changed)} of the compared frames differ in places")
        )
    return VerificationReport(tuple(checks), frames, coverage.regions, tuple(changed))


def _frames(info: MediaInfo, index: FrameIndex) -> Iterator[RawFrame]:
    with FrameReader(info, index, threads=decoder_threads(info)) as reader:
        yield from reader.raw_frames()


def _coverage_checks(coverage: Coverage) -> list[Check]:
    failed = coverage.failed
    if failed:
        words = "; ".join(f"frame {pts}, region {n + 1}: {why}" for pts, n, why in failed[:5])
        detail = f"{len(failed)} of {coverage.regions} regions are not covered ({words})"
    elif coverage.regions:
        kept = coverage.sharp_after / max(coverage.sharp_before, 1e-6)
        detail = (
            f"{coverage.regions} regions compared with the source: mean change "
            f"{coverage.change / coverage.regions:.1f} of 255 levels, {kept:.0%} of the fine "
            f"detail left, {coverage.flat} were even before"
        )
    else:
        detail = "no region to cover"
    mean = coverage.outside_sum / max(coverage.frames, 1)
    return [
        Check("regions", not failed, detail),
        Check(
            "outside",
            coverage.outside <= _FAR,
            f"outside regions the picture differs by {mean:.2f} of 255 levels on average, "
            f"{coverage.outside:.2f} in the worst frame",
        ),
    ]
