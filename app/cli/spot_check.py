"""``faceveil spot-check``: draw frames at random for somebody to look at."""

from __future__ import annotations

import argparse
import secrets
from pathlib import Path

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.core.errors import UsageError
from app.core.task import CancelToken
from app.core.timebase import format_time


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    parser.add_argument(
        "--frames", required=True, type=int, metavar="N", help="how many frames are drawn"
    )
    parser.add_argument(
        "--medium",
        metavar="NAME",
        help="only out of this medium: its number, path or file name; all media by default",
    )
    parser.add_argument(
        "--seed", type=int, metavar="N", help="draw the same frames again; by chance by default"
    )
    parser.add_argument("--person", metavar="NAME", help="who checks; you by default")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.media import chosen_media, names_of
    from app.review.sampling import sample
    from app.store.events import current_person
    from app.store.study import Study

    seed = secrets.randbelow(2**31) if args.seed is None else args.seed
    if seed < 0:
        raise UsageError("--seed is a number from 0 up")
    with Study.open(args.study) as study:
        media = chosen_media(study, None if args.medium is None else [args.medium])
        indexes = {medium.id: study.load_index(medium.id) for medium in media}
        names = names_of(study)
        token.checkpoint()
        name, drawn = sample(
            study,
            [medium.id for medium in media],
            args.frames,
            seed=seed,
            person=args.person or current_person(),
            whole=args.medium is None,
        )
        for frame in drawn:
            index = indexes[frame.medium_id]
            if index is None:
                continue
            at = float(frame.pts * index.time_base)
            console.result(
                {"sample": name, "medium": names[frame.medium_id], "at": at, "seed": seed},
                f"{names[frame.medium_id]}  {format_time(at)}",
            )
    if not console.as_json:
        console.note(
            f'sample {name}: answer each with faceveil decide, {{"do": "checked", '
            '"medium": ..., "at": ..., "missed": 0}; faceveil status shows the bound'
        )
    return DONE


COMMAND = Command(
    description="Draws frames of a study at random, one out of each of N equal parts by risk, and "
    "notes them in the study. Somebody looks at each and says with faceveil decide how many faces "
    "are not covered; faceveil status then says in what share of all frames a face can be "
    "uncovered at most, with 95 % confidence.",
    example="faceveil spot-check study.faceveil --frames 100 --json",
    add_arguments=_add_arguments,
    run=_run,
)
