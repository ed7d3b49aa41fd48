"""``faceveil report``: the release report for the board."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.core.errors import UsageError
from app.core.names import on_one_line
from app.core.task import CancelToken


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    parser.add_argument(
        "--medium", metavar="NAME", help="which medium: its number, path or file name"
    )
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the report: .html, .pdf or .json, or .csv for the table of masks",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.media import chosen_media
    from app.batch.signing import KINDS, make_report
    from app.release.gate import release_state
    from app.store.study import Study

    del token
    if args.out.suffix.lower() not in KINDS:
        raise UsageError(f"{on_one_line(args.out)}: a report ends in {', '.join(KINDS)}")
    if args.out.exists() and not args.overwrite:
        raise UsageError(f"{on_one_line(args.out)} exists (use --overwrite)")
    pdf = None
    if args.out.suffix.lower() == ".pdf":
        from app.widgets.release.report_pdf import write_pdf

        pdf = write_pdf
    with Study.read(args.study) as study:
        media = chosen_media(study, [args.medium] if args.medium else None)
        if len(media) != 1:
            raise UsageError(f"{args.study}: the study has {len(media)} media; name one: --medium")
        gate = release_state(study, media[0].id)
        files = make_report(study, gate, args.out, pdf=pdf)
    record = {
        "medium": media[0].path.name,
        "state": gate.state.value,
        "files": [str(path) for path in files],
    }
    console.result(
        record, f"{on_one_line(media[0].path.name)}: {gate.state.value}; {on_one_line(files[0])}"
    )
    return DONE


COMMAND = Command(
    description="Writes what a board has to know of an export: purpose, threats, what was done, "
    "how it was checked, what remains, who signed, limits. Two pages with an annex, as HTML, PDF "
    "or JSON; pictures in it are redacted ones.",
    example="faceveil report study.faceveil -o report.pdf",
    add_arguments=_add_arguments,
    run=_run,
)
