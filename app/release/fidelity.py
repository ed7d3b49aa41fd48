"""Source and export side by side: what both files say of themselves, and how it compares."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from app.core.model import MediaInfo, MediaKind
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.export.check.beside import stream_checks
from app.export.check.fidelity import structure_checks, time_checks
from app.export.check.leftover import leftover_check
from app.export.notes import NoteCode
from app.export.report import Check, ExportReport
from app.export.words import words
from app.video import build_index, probe
from app.video.clock import clock_of

_ROUNDED = Fraction(1, 1000)


def fidelity(
    info: MediaInfo,
    index: FrameIndex,
    out: Path,
    *,
    told: ExportReport | None,
    token: CancelToken | None = None,
) -> dict[str, Any]:
    """Compare what source and export say, without decoding their pictures.

    Args:
        info, index: The source.
        out: The export.
        told: The export's own report; None where there is none that is understood.

    Returns:
        Plain data: ``rows`` (name, source, export), ``checks``, ``removed`` and ``kept``.

    Raises:
        MediaError: A file cannot be read.
    """
    out_info = probe(out)
    out_index = build_index(out_info, token=token)
    lost = told.lost_frames if told is not None else 0
    exact = "matroska" not in out_info.format
    depth = told is not None and told.has(NoteCode.BIT_DEPTH_REDUCED)
    checks = structure_checks(info, out_info, depth_may_drop=depth)
    clock = None
    if info.kind is not MediaKind.IMAGE:
        clock = clock_of(info, index)
        moved = out_index.start * out_index.time_base - index.start * index.time_base
        if abs(moved) <= _ROUNDED:
            clock = replace(clock, shift=Fraction(0))
    shift = Fraction(0) if clock is None else clock.shift
    checks += time_checks(index, out_index, frames=len(index) - lost, exact=exact, shift=shift)
    if clock is not None:
        notes = None if told is None else (*told.copied, *told.notes)
        checks += stream_checks(info, out, clock, told=notes)
        kept = told is not None and bool(told.settings.get("keep_metadata"))
        checks.append(leftover_check(info, out, kept=kept))
    return {
        "rows": _rows((info, index), (out_info, out_index)),
        "checks": [_plain(check) for check in checks],
        "removed": [words(note) for note in told.removed] if told is not None else [],
        "kept": [words(note) for note in told.kept] if told is not None else [],
        "copied": [words(note) for note in told.copied] if told is not None else [],
        "notes": [words(note) for note in told.notes] if told is not None else [],
    }


def _plain(check: Check) -> dict[str, Any]:
    return check.to_dict()


def _rows(
    before: tuple[MediaInfo, FrameIndex], after: tuple[MediaInfo, FrameIndex]
) -> list[list[str]]:
    """What both files say, as texts side by side."""
    told = [_said(info, index) for info, index in (before, after)]
    return [[name, told[0][name], told[1][name]] for name in told[0]]


def _said(info: MediaInfo, index: FrameIndex) -> dict[str, str]:
    color = info.color
    return {
        "container": info.format,
        "codec": info.codec,
        "frames": str(len(index)),
        "first time": f"{float(index.start * index.time_base):.4f} s",
        "duration": f"{index.duration:.4f} s",
        "size": f"{info.width}x{info.height}",
        "pixel aspect": str(info.sample_aspect),
        "rotation": str(info.rotation),
        "pixel format": info.pixel_format,
        "bits": str(info.bit_depth),
        "colour": f"{color.primaries}/{color.transfer}/{color.matrix}/{color.range}",
        "bytes": str(info.path.stat().st_size),
    }
