"""``faceveil verify``: compare an export with its source."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.core.errors import UsageError
from app.core.names import on_one_line
from app.core.settings import ExportSettings
from app.core.task import CancelToken


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="SRC", help="the original")
    parser.add_argument("output", type=Path, metavar="OUT", help="the redacted copy")
    parser.add_argument(
        "--study",
        type=Path,
        metavar="STUDY",
        help="also check that every region which this study covers really changed",
    )
    parser.add_argument(
        "--no-faces",
        action="store_true",
        help="the original shows no face: a copy in which nothing changed passes",
    )
    parser.add_argument(
        "--keep-metadata",
        action="store_true",
        help="the copy was meant to keep place, device, time and titles",
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.export.check.verify import verify_export
    from app.export.report import CheckKind
    from app.video import open_medium

    progress = console.progress(args.output.name)
    info, index = open_medium(args.source, token=token, progress=progress)
    told: dict[str, Any] = {
        "faceless": args.no_faces,
        "settings": ExportSettings(keep_metadata=args.keep_metadata),
    }
    if args.study is not None:
        told |= _regions(args.study, info.path)
    report = verify_export(info, index, args.output, token=token, progress=progress, **told)
    record = {
        "source": str(args.source),
        "output": str(args.output),
        "passed": report.passed,
        "frames": report.frames,
        "regions_checked": report.regions_checked,
        "checks": [check.to_dict() for check in report.checks],
        "changed": list(report.changed),
    }
    lines = [
        f"  {'ok    ' if check.passed else 'FAILED'} {check.name}: {check.detail}"
        for check in report.checks
    ]
    verdict = "passed" if report.passed else "did not pass"
    console.result(record, "\n".join([f"{on_one_line(args.output)}: {verdict}", *lines]))
    if not report.passed:
        first = report.failures[0]
        console.error(f"{on_one_line(args.output)}: {first.name}: {first.detail}")
        if first.kind is CheckKind.CHANGES:
            console.note("Use --no-faces if the original shows no face")
        if first.kind is CheckKind.LEFTOVER:
            console.note("Use --keep-metadata if it was meant to stay")
    return FAILED if console.failures else DONE


def _regions(study_path: Path, source: Path) -> dict[str, Any]:
    """What the study covers in the source, for every frame, as of now.

    Reads the study only, so that it may be open in the window meanwhile.
    """
    from app.review.snapshot import RegionPlan
    from app.store.records import Fingerprint
    from app.store.study import Study

    with Study.read(study_path) as study:
        media = study.media()
        content = Fingerprint.of(source).quick_hash
        same = [m.id for m in media if m.fingerprint.quick_hash == content]
        here = [m.id for m in media if m.id in same and m.path == source.absolute()]
        if not same:
            raise UsageError(
                f"{on_one_line(study_path)}: {on_one_line(source)} is not in this study"
            )
        plan = RegionPlan.of(study, (here or same)[0])
    return {"regions": plan, "redaction": plan.redaction}


COMMAND = Command(
    description="Decodes both files to the end: frame count, time stamps, duration, size, colour, "
    "streams, and where the picture changed. Ends with status 1 when a check fails.",
    example="faceveil verify clip.mp4 clip-redacted.mp4",
    add_arguments=_add_arguments,
    run=_run,
)
