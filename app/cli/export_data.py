"""``faceveil export-data``: what a study knows, in the formats of other tools."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.batch.media import chosen_media
from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.files import counted
from app.cli.options import FORMAT_NAMES
from app.core.names import on_one_line
from app.core.task import CancelToken


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    parser.add_argument(
        "--medium",
        action="append",
        metavar="NAME",
        help="only this medium: its number, path or file name; may be repeated (coco)",
    )
    parser.add_argument(
        "--format", metavar="NAME", help=f"{FORMAT_NAMES}; without it the ending of OUT says which"
    )
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="file")
    parser.add_argument("--overwrite", action="store_true", help="replace OUT if it exists")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.exchange.carry import write_out
    from app.exchange.formats import format_of
    from app.store.study import Study

    form = format_of(args.out, args.format)
    with Study.read(args.study) as study:
        media = chosen_media(study, args.medium)
        count = write_out(study, media, args.out, form=form, overwrite=args.overwrite, token=token)
    record = {
        "output": str(args.out),
        "format": form.name,
        "media": [str(medium.path) for medium in media],
        "faces": count,
    }
    console.result(
        record,
        f"{on_one_line(args.out)}: {counted(count, 'face')} of {counted(len(media), 'medium')}, "
        f"{form.about}",
    )
    return DONE


COMMAND = Command(
    description="Writes the faces that an export would cover, after all decisions, or what was "
    "covered, seen and decided over time. No pictures are written.",
    example="faceveil export-data ward.faceveil --medium clip.mp4 --format cvat -o clip.xml",
    add_arguments=_add_arguments,
    run=_run,
)
