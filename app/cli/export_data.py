"""``faceveil export-data``: what a study knows, in the formats of other tools."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.media import chosen_media
from app.cli.options import FORMAT_NAMES
from app.core.errors import ExportError, UsageError
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.exchange.rows import MediumFaces
    from app.store.records import Medium
    from app.store.study import Study


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
    from app.exchange.formats import format_of
    from app.exchange.times import stretches_of
    from app.store.study import Study

    form = format_of(args.out, args.format)
    if form.write is None:
        raise UsageError(f"the format {form.name} is only read")
    if args.out.exists() and not args.overwrite:
        raise ExportError(f"{on_one_line(args.out)} exists", "--overwrite replaces it")
    if not args.out.parent.is_dir():
        raise ExportError(
            f"{on_one_line(args.out)}: there is no folder {on_one_line(args.out.parent)}"
        )
    with Study.read(args.study) as study:
        media = chosen_media(study, args.medium)
        if len(media) > 1 and not form.several:
            raise UsageError(
                f"a {form.name} file holds one video, the study has {len(media)}: "
                "choose one with --medium"
            )
        faces = []
        for medium in media:
            token.checkpoint()
            faces.append(_faces(study, medium))
        times = [] if form.several else stretches_of(study, media[0].id, faces[0])
        form.write(args.out, faces, times)
    count = sum(len(one.rows) for one in faces)
    record = {
        "output": str(args.out),
        "format": form.name,
        "media": [str(medium.path) for medium in media],
        "faces": count,
    }
    console.result(
        record, f"{on_one_line(args.out)}: {count} faces of {len(media)} media, {form.about}"
    )
    return DONE


def _faces(study: Study, medium: Medium) -> MediumFaces:
    from app.core.errors import EnvironmentProblem
    from app.exchange.rows import MediumFaces
    from app.review.loading import load

    index, loaded = study.load_index(medium.id), load(study, medium.id)
    if index is None or not (loaded.complete or loaded.state.gestures.active()):
        raise EnvironmentProblem(
            f"{medium.path}: detection has not run to its end, so faces would be missing",
            "Run the detection first",
        )
    return MediumFaces.of(study, medium.id, index)


COMMAND = Command(
    name="export-data",
    summary="write boxes, landmarks and times of a study for other tools",
    description="Writes the faces that an export would cover, after all decisions, or what was "
    "covered, seen and decided over time. No pictures are written.",
    example="faceveil export-data ward.faceveil --medium clip.mp4 --format cvat -o clip.xml",
    add_arguments=_add_arguments,
    run=_run,
)
