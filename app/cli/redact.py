"""``faceveil redact``: files in, redacted files out, without a person."""

from __future__ import annotations

import argparse
import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.bids import bids_place, bids_sidecar
from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.files import for_each, inputs_of
from app.cli.limits import add_limits, limits
from app.cli.options import (
    add_detection,
    add_export,
    add_redaction,
    detection_settings,
    export_settings,
    redaction_settings,
)
from app.cli.telling import outcome, tell_notes
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.batch.inputs import Input
    from app.batch.spec import Limits
    from app.core.plugins import Detector
    from app.core.settings import DetectionSettings, ExportSettings, RedactionSettings


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="IN", help="file or folder")
    add_export(parser)
    add_redaction(parser)
    add_detection(parser)
    add_limits(parser)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is the same for every file of a call."""

    detection: DetectionSettings
    redaction: RedactionSettings
    export: ExportSettings
    out: Path
    folder: bool
    overwrite: bool
    skip_existing: bool
    bids: bool
    limits: Limits


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.inputs import wants_folder
    from app.export.effects.presets import warning_for
    from app.inference.registry import build_detector

    folder = wants_folder(args.files, args.out)
    plan = _Plan(
        detection_settings(args),
        redaction_settings(args),
        export_settings(args),
        args.out,
        folder,
        args.overwrite,
        args.skip_existing,
        args.bids,
        limits(args),
    )
    inputs = inputs_of(args.files, console, leave_out=args.out if folder else None)
    if not inputs:
        return FAILED
    taken: dict[Path, Path] = {}
    with contextlib.closing(build_detector(plan.detection)) as detector:
        for_each(
            inputs,
            lambda item: _one(item, plan, taken, detector=detector, console=console, token=token),
            console,
            token=token,
            name=lambda item: item.path,
        )
    warning = warning_for(plan.redaction)
    if warning and taken:
        console.text(f"About this effect: {warning}")
    return FAILED if console.failures else DONE


def _one(
    item: Input,
    plan: _Plan,
    taken: dict[Path, Path],
    *,
    detector: Detector,
    console: Console,
    token: CancelToken,
) -> None:
    from app.batch.inputs import output_for
    from app.batch.run import STATEMENT, run_job
    from app.batch.spec import ExportOrder, JobSpec
    from app.core.errors import ExportError, UsageError
    from app.video import probe

    path = item.path
    info = probe(path)
    out = (
        bids_place(plan.out, info, plan.export)
        if plan.bids
        else output_for(item, info, plan.out, settings=plan.export, folder=plan.folder)
    )
    other = taken.setdefault(out.resolve(), path)
    if other is not path:
        raise UsageError(f"{path}: its output {out} is already that of {other}")
    if out.exists() and plan.skip_existing:
        done = {"file": str(path), "output": str(out), "skipped": True}
        console.result(done, f"{on_one_line(path)}: skipped, {on_one_line(out)} exists")
        return
    if out.exists() and not plan.overwrite:
        raise ExportError(
            f"{on_one_line(path)}: the output {on_one_line(out)} exists",
            "Use --overwrite or --skip-existing",
        )
    order = ExportOrder(
        settings=plan.export, out=out, redaction=plan.redaction, overwrite=plan.overwrite
    )
    job = JobSpec(source=path, detection=plan.detection, export=order, limits=plan.limits)
    report = run_job(
        job, detector=detector, token=token, progress=console.progress(path.name)
    ).report
    assert report is not None
    if plan.bids:
        bids_sidecar(out, report, dataset=plan.out)
    record: dict[str, Any] = {
        "file": str(path),
        "output": str(out),
        "skipped": False,
        "statement": STATEMENT,
        "detection": plan.detection.model_dump(mode="json"),
        "report": report.to_dict(),
    }
    console.result(record, outcome(path, out, report, statement=STATEMENT))
    tell_notes(console, path, report)


COMMAND = Command(
    description="Does all without a person: detect, track, cover, export, verify. Nobody reviews "
    "the result: faces that the detector missed stay visible. Folders are searched with all "
    "that is in them.",
    example="faceveil redact footage/ -o redacted/ --effect-preset publish --skip-existing",
    add_arguments=_add_arguments,
    run=_run,
)
