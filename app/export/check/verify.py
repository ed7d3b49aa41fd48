"""Proof that an export is what was asked for: it is decoded to the end and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from app.core.errors import MediaError
from app.core.model import MediaInfo, MediaKind, Region
from app.core.prefetch import prefetch
from app.core.settings import ExportSettings, RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.export.check.beside import stream_checks
from app.export.check.coverage import Coverage, changed_boxes, is_black
from app.export.check.fidelity import structure_checks, time_checks
from app.export.check.leftover import leftover_check
from app.export.check.read_back import ReadBack
from app.export.found import Found, FoundCode, uncovered
from app.export.notes import NoteCode
from app.export.report import Check, CheckKind, VerificationReport, Written
from app.export.stages import decoder_threads
from app.video import FrameReader, RawFrame, build_index, probe
from app.video.clock import Clock, clock_of

_AHEAD = 3
_SAMPLES = 200
_FAR = 25.0
_ROUNDED = Fraction(1, 1000)


def verify_export(
    info: MediaInfo,
    index: FrameIndex,
    out: Path,
    *,
    regions: Callable[[int], list[Region]] | None = None,
    redaction: RedactionSettings | None = None,
    settings: ExportSettings | None = None,
    written: Written | None = None,
    read_back: ReadBack | None = None,
    faceless: bool = False,
    clock: Clock | None = None,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> VerificationReport:
    """Compare an export with its source, decoded to its end.

    Every region of every frame is compared. Without ``regions`` the
    structure is compared and what changed is told (for frames spread over the medium); a copy
    in which nothing changed does not pass.

    Args:
        info, index: The source.
        out: The export.
        regions, redaction: What was covered and how.
        settings: How the export was written.
        written: What writing it counted (damaged frames, copied streams).
        read_back: What checked the pictures while they were written. Where the file holds
            exactly what was checked, that stands for decoding it once more.
        faceless: The source shows no face, so that nothing need have changed.
        clock: The source's, if known; without it, an export whose times were left as they are
            passes, too.
        token: Cancel and pause.
        progress: Stage VERIFYING.

    Raises:
        MediaError: The source cannot be read.
        Cancelled: As asked.
    """
    token = token or CancelToken()
    try:
        out_info = probe(out)
        out_index = build_index(out_info, token=token)
    except MediaError as error:
        found = Found.of(FoundCode.UNREADABLE, reason=error.reason)
        return VerificationReport((Check(CheckKind.OPENS, False, found),))
    lost = written.lost_frames if written is not None else 0
    if written is None and (index.truncated or info.truncated):
        lost = max(0, len(index) - len(out_index))
    exact = "matroska" not in out_info.format
    depth_noted = written is not None and written.has(NoteCode.BIT_DEPTH_REDUCED)
    checks = structure_checks(info, out_info, depth_may_drop=depth_noted)
    if clock is None and info.kind is not MediaKind.IMAGE:
        clock = _shifted(clock_of(info, index), index, out_index)
    shift = Fraction(0) if clock is None else clock.shift
    checks += time_checks(index, out_index, frames=len(index) - lost, exact=exact, shift=shift)
    if clock is not None:  # Stills are written anew, from their samples alone.
        told = None if written is None else (*written.copied, *written.notes)
        checks += stream_checks(info, out, clock, told=told)
        kept = settings is not None and settings.keep_metadata
        checks.append(leftover_check(info, out, kept=kept))
    # A picture that seemed broken is looked at again, as players will see it.
    if read_back is not None and not read_back.broken and read_back.holds(out):
        seen = _Seen(read_back.coverage, frames=read_back.frames, black=read_back.black)
    else:
        black = frozenset(written.blacked_out if written is not None else ())
        seen = _Seen(Coverage(info, redaction or RedactionSettings()), black)
        meter = ProgressMeter(progress, Stage.VERIFYING, len(index) - lost)
        _decode_both(
            (info, index), (out_info, out_index), regions, seen=seen, token=token, meter=meter
        )
    checks.append(
        Check(
            CheckKind.DECODES,
            not seen.undecoded and seen.frames == len(index) - lost,
            Found.of(FoundCode.DECODED, decoded=seen.frames, frames=len(index) - lost),
        )
    )
    if seen.black:
        found = Found.of(FoundCode.NOT_BLACK, count=len(seen.black))
        checks.append(Check(CheckKind.UNDECODABLE, False, found))
    if regions is not None:
        checks += _coverage_checks(seen.coverage)
    else:
        checks.append(_change_check(len(seen.changed), faceless))
    return VerificationReport(
        tuple(checks), seen.frames, seen.coverage.regions, tuple(seen.changed)
    )


def _shifted(clock: Clock, index: FrameIndex, out: FrameIndex) -> Clock:
    """The clock as an export follows it: earlier versions never moved times."""
    moved = out.start * out.time_base - index.start * index.time_base
    return replace(clock, shift=Fraction(0)) if abs(moved) <= _ROUNDED else clock


@dataclass(slots=True)
class _Seen:
    """What the pictures of an export showed.

    Attributes:
        coverage: Of the regions.
        frames: Pictures that decode.
        black: PTS of those that should be black and are not.
        undecoded: PTS of those that do not decode.
        changed: See :class:`app.export.report.VerificationReport`.
        expected_black: PTS of those that can be decoded and should be black.
    """

    coverage: Coverage
    expected_black: frozenset[int] = frozenset()
    frames: int = 0
    black: list[int] = field(default_factory=list)
    undecoded: list[int] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)


def _decode_both(
    before: tuple[MediaInfo, FrameIndex],
    after: tuple[MediaInfo, FrameIndex],
    regions: Callable[[int], list[Region]] | None,
    *,
    seen: _Seen,
    token: CancelToken,
    meter: ProgressMeter,
) -> None:
    """Decode source and export to their ends and compare picture by picture."""
    info, index = before
    coded = (info.coded_width, info.coded_height)
    every = max(1, len(index) // _SAMPLES)
    sources = prefetch(_frames(info, index), _AHEAD, "verify-source")
    exports = prefetch(_frames(*after), _AHEAD, "verify-export")
    with closing(sources), closing(exports):
        for number, (source, made) in enumerate(zip(sources, exports, strict=False)):
            token.checkpoint()
            meter.advance()
            if made.frame is None:
                seen.undecoded.append(made.pts)
                continue
            seen.frames += 1
            if source.frame is None or source.pts in seen.expected_black:
                # Where nothing says where the faces are, the whole picture is black.
                if not is_black(made.frame):
                    seen.black.append(source.pts)
            elif (source.damaged or index.damaged) and is_black(made.frame):
                continue  # As an export may have found it to be another picture.
            elif regions is not None:
                expected = seen.coverage.expect(source.pts, source.frame, regions(source.pts))
                seen.coverage.check(expected, made.frame)
            elif coded == (made.frame.width, made.frame.height) and (
                number % every == 0 or not seen.changed
            ):
                share, boxes = changed_boxes(source.frame, made.frame)
                if boxes:
                    seen.changed.append(
                        {"pts": source.pts, "share": round(share, 4), "boxes": boxes}
                    )
    meter.finish()


def _frames(info: MediaInfo, index: FrameIndex) -> Iterator[RawFrame]:
    with FrameReader(info, index, threads=decoder_threads(info)) as reader:
        yield from reader.raw_frames()


def _change_check(changed: int, faceless: bool) -> Check:
    if changed:
        return Check(CheckKind.CHANGES, True, Found.of(FoundCode.SOME_DIFFER, count=changed))
    return Check(CheckKind.CHANGES, faceless, Found(FoundCode.NONE_DIFFERS))


def _coverage_checks(coverage: Coverage) -> list[Check]:
    failed = coverage.failed
    if failed:
        examples = tuple(
            uncovered(n, why, seconds=coverage.info.seconds(pts)) for pts, n, why in failed[:5]
        )
        found = Found.of(
            FoundCode.REGIONS_UNCOVERED,
            count=len(failed), regions=coverage.regions, examples=examples,
        )  # fmt: skip
    elif coverage.regions:
        sharp = coverage.sharp
        found = Found.of(
            FoundCode.REGIONS_COMPARED if sharp < 1 else FoundCode.REGIONS_SHARP,
            regions=coverage.regions, change=coverage.change / coverage.regions,
            sharp=sharp, flat=coverage.flat,
        )  # fmt: skip
    else:
        found = Found(FoundCode.NO_REGION)
    mean = coverage.outside_sum / max(coverage.frames, 1)
    return [
        Check(CheckKind.REGIONS, not failed, found),
        Check(
            CheckKind.OUTSIDE,
            coverage.outside <= _FAR,
            Found.of(FoundCode.OUTSIDE_APART, mean=mean, worst=coverage.outside),
        ),
    ]
