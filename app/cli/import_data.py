"""``faceveil import``: boxes, landmarks and spans of other tools into a study."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.files import counted
from app.cli.media import chosen_media
from app.cli.options import FORMAT_NAMES
from app.core.errors import DataError, UsageError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.core.timebase import FrameIndex
    from app.exchange.format import Format
    from app.store.records import Medium
    from app.store.study import Study


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    parser.add_argument("file", type=Path, metavar="FILE", help="what another tool wrote")
    parser.add_argument("--medium", metavar="NAME", help="its video: number, path or file name")
    parser.add_argument(
        "--format",
        metavar="NAME",
        help=f"{FORMAT_NAMES}; without it the ending of FILE says which",
    )
    parser.add_argument(
        "--tier",
        metavar="NAME",
        help="ELAN and BORIS: only this tier or behaviour; its spans are what is worked on",
    )
    parser.add_argument(
        "--every", action="store_true", help="bring in also faces that are covered already"
    )
    parser.add_argument("--person", metavar="NAME", help="who the log names; the tool and its file")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.jobs import run_index
    from app.exchange.formats import format_of
    from app.store.study import Study

    form = format_of(args.file, args.format)
    if args.tier is not None and form.read_times is None:
        raise UsageError(f"--tier is for ELAN and BORIS, not for {form.name}")
    if form.read is None and form.read_times is None:
        raise UsageError(f"the format {form.name} is only written")
    if not args.file.is_file():
        raise DataError(args.file, "there is no such file")
    with Study.open(args.study) as study:
        media = chosen_media(study, None if args.medium is None else [args.medium])
        if len(media) > 1:
            raise UsageError(f"the study has {len(media)} media: choose one with --medium")
        (medium,) = media
        index = run_index(study, medium.id, token=token)
        medium = study.medium(medium.id)
        person = args.person or f"{form.name}: {args.file.name}"
        take = _spans if form.read is None else _faces
        take(study, medium, index, form=form, args=args, person=person, console=console)
    return DONE


def _faces(
    study: Study,
    medium: Medium,
    index: FrameIndex,
    *,
    form: Format,
    args: argparse.Namespace,
    person: str,
    console: Console,
) -> None:
    from app.exchange.arrive import bring_in
    from app.exchange.rows import MediumFaces
    from app.review.session import ReviewSession

    assert form.read is not None
    rows = form.read(args.file, MediumFaces(medium.info, index, ()))
    session = ReviewSession(study, medium.id, person=person)
    arrived = bring_in(session, rows, every=args.every)
    record = {
        "file": str(args.file),
        "format": form.name,
        "medium": str(medium.path),
        "person": person,
        "tracks": [ref.number for ref in arrived.tracks],
        "faces": arrived.faces,
        "known": arrived.known,
    }
    told = (
        f"{medium.path}: {counted(len(arrived.tracks), 'track')} with "
        f"{counted(arrived.faces, 'face')} came in; "
        f"{counted(arrived.known, 'track')} left out, covered already"
    )
    console.result(record, told)


def _spans(
    study: Study,
    medium: Medium,
    index: FrameIndex,
    *,
    form: Format,
    args: argparse.Namespace,
    person: str,
    console: Console,
) -> None:
    from app.exchange.times import spans_in
    from app.review.session import ReviewSession

    assert form.read_times is not None
    stretches = form.read_times(args.file)
    tiers = sorted({one.tier for one in stretches})
    if args.tier is None and len(tiers) > 1:
        raise UsageError(f"{args.file}: choose with --tier: {', '.join(tiers)}")
    if args.tier is not None and args.tier not in tiers:
        raise UsageError(f"{args.file}: no tier {args.tier!r} (there are: {', '.join(tiers)})")
    spans = spans_in(stretches, index, args.tier)
    if not spans:
        raise DataError(args.file, "no stretch of it lies in the video")
    ReviewSession(study, medium.id, person=person).set_range(spans)
    record = {
        "file": str(args.file),
        "format": form.name,
        "medium": str(medium.path),
        "person": person,
        "spans": [[float(pts * index.time_base) for pts in span] for span in spans],
    }
    told = f"{medium.path}: {counted(len(spans), 'span')}; all else is covered whole"
    console.result(record, told)


COMMAND = Command(
    name="import",
    summary="bring boxes, landmarks and spans of other tools into a study",
    description="Faces that another tool found are covered beside those that are known, under that "
    "tool's name; nothing that it says uncovers a face. Spans of ELAN or BORIS become what is "
    "worked on: all else is covered whole. Both can be undone in the history.",
    example="faceveil import ward.faceveil clip.xml --medium clip.mp4 --format cvat",
    add_arguments=_add_arguments,
    run=_run,
)
