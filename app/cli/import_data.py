"""``faceveil import``: boxes, landmarks and spans of other tools into a study."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.batch.media import chosen_media
from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.files import counted
from app.cli.options import FORMAT_NAMES
from app.core.errors import DataError, UsageError
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.core.timebase import FrameIndex
    from app.exchange.carry import Incoming
    from app.review.session import ReviewSession


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
    from app.exchange.carry import demand_readable, read_in
    from app.exchange.formats import format_of
    from app.review.session import ReviewSession
    from app.store.study import Study

    form = format_of(args.file, args.format)
    if args.tier is not None and form.read_times is None:
        raise UsageError(f"--tier is for ELAN and BORIS, not for {form.name}")
    demand_readable(form)
    if not args.file.is_file():
        raise DataError(args.file, "there is no such file")
    with Study.open(args.study) as study:
        media = chosen_media(study, None if args.medium is None else [args.medium])
        if len(media) > 1:
            raise UsageError(f"the study has {len(media)} media: choose one with --medium")
        (medium,) = media
        index = run_index(study, medium.id, token=token)
        medium = study.medium(medium.id)
        incoming = read_in(args.file, form, medium=medium, index=index)
        person = args.person or incoming.person
        session = ReviewSession(study, medium.id, person=person)
        record = {
            "file": str(args.file),
            "format": form.name,
            "medium": str(medium.path),
            "person": person,
        }
        if form.read is None:
            more, told = _spans(session, incoming, index, tier=args.tier)
        else:
            more, told = _faces(session, incoming, every=args.every)
        console.result(record | more, f"{on_one_line(medium.path)}: {told}")
    return DONE


def _faces(
    session: ReviewSession, incoming: Incoming, *, every: bool
) -> tuple[dict[str, object], str]:
    from app.exchange.arrive import bring_in

    arrived = bring_in(session, incoming.faces, tool=incoming.person, every=every)
    record = {
        "tracks": [ref.number for ref in arrived.tracks],
        "faces": arrived.faces,
        "known": arrived.known,
    }
    told = (
        f"{counted(len(arrived.tracks), 'track')} with "
        f"{counted(arrived.faces, 'face')} came in; "
        f"{counted(arrived.known, 'track')} left out, covered already"
    )
    return record, told


def _spans(
    session: ReviewSession, incoming: Incoming, index: FrameIndex, *, tier: str | None
) -> tuple[dict[str, object], str]:
    from app.exchange.carry import work_on

    spans = work_on(session, incoming, index, tier=tier)
    record: dict[str, object] = {
        "spans": [[float(pts * index.time_base) for pts in span] for span in spans]
    }
    return record, f"{counted(len(spans), 'span')}; all else is covered whole"


COMMAND = Command(
    description="Faces that another tool found are covered beside those that are known, under that "
    "tool's name; nothing that it says uncovers a face. Spans of ELAN or BORIS become what is "
    "worked on: all else is covered whole. Both can be undone in the history.",
    example="faceveil import ward.faceveil clip.xml --medium clip.mp4 --format cvat",
    add_arguments=_add_arguments,
    run=_run,
)
