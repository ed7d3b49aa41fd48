"""``faceveil export``: export reviewed media of a study."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.bids import bids_place, bids_sidecar
from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.files import for_each
from app.cli.options import (
    add_export,
    add_media,
    add_redaction,
    export_settings,
    redaction_asked,
    redaction_settings,
)
from app.cli.telling import outcome, tell_notes
from app.core.errors import ExportError
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.store.records import Medium
    from app.store.study import Study


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    add_media(parser)
    add_export(parser)
    add_redaction(parser)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.inputs import Input, wants_folder
    from app.batch.media import chosen_media
    from app.store.study import Study

    export_settings(args)  # complain before any work
    with Study.open(args.study) as study:
        chosen = chosen_media(study, args.medium)
        paths = [medium.info.path for medium in chosen]
        folder = wants_folder(paths, args.out)
        stems = Counter(path.stem.casefold() for path in paths)
        items = [
            (m, Input(m.info.path, _place(m, twice=stems[m.info.path.stem.casefold()] > 1)))
            for m in chosen
        ]

        def one(item: tuple[Medium, Input]) -> None:
            _export(study, *item, args=args, folder=folder, console=console, token=token)

        for_each(items, one, console, token=token, name=lambda item: item[1].path)
    return FAILED if console.failures else DONE


def _place(medium: Medium, *, twice: bool) -> Path:
    name = medium.info.path
    return Path(f"{name.stem}-{medium.id}{name.suffix}") if twice else Path(name.name)


def _export(
    study: Study,
    medium: Medium,
    item: Any,
    *,
    args: argparse.Namespace,
    folder: bool,
    console: Console,
    token: CancelToken,
) -> None:
    from app.batch.inputs import output_for
    from app.batch.jobs import run_export
    from app.batch.spec import ExportOrder
    from app.export.write.target import make_folder
    from app.review.session import ReviewSession

    settings = export_settings(args)
    path = medium.info.path
    out = (
        bids_place(args.out, medium.info, settings)
        if args.bids
        else output_for(item, medium.info, args.out, settings=settings, folder=folder)
    )
    if out.exists() and args.skip_existing:
        record = {"file": str(path), "output": str(out), "skipped": True}
        console.result(record, f"{on_one_line(path)}: skipped, {on_one_line(out)} exists")
        return
    if out.exists() and not args.overwrite:
        raise ExportError(
            f"{on_one_line(path)}: the output {on_one_line(out)} exists",
            "Use --overwrite or --skip-existing",
        )
    make_folder(out.parent)
    redaction = None
    if redaction_asked(args):
        redaction = redaction_settings(args, ReviewSession(study, medium.id).state.redaction)
    order = ExportOrder(settings=settings, out=out, redaction=redaction, overwrite=args.overwrite)
    report = run_export(study, medium.id, order, token=token, progress=console.progress(path.name))
    if args.bids:
        bids_sidecar(out, report, dataset=args.out)
    record = {
        "file": str(path),
        "output": str(out),
        "skipped": False,
        "statement": report.statement,
        "report": report.to_dict(),
    }
    console.result(record, outcome(path, out, report, statement=report.statement))
    tell_notes(console, path, report)


COMMAND = Command(
    description="Writes redacted copies of the media of a study, with everything that people "
    "decided in it. Redaction options change this export only, not the study.",
    example="faceveil export ward.faceveil -o redacted/",
    add_arguments=_add_arguments,
    run=_run,
)
