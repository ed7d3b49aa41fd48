"""``faceveil batch``: many videos, one task each, on this machine or on a cluster."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.batch_progress import BatchProgress
from app.cli.batch_words import headline, outcome_line
from app.cli.command import Command
from app.cli.console import DONE, FAILED, INTERRUPTED, Console
from app.cli.files import inputs_of
from app.cli.limits import add_limits, limits
from app.cli.options import (
    add_detection,
    add_export,
    add_redaction,
    detection_settings,
    export_settings,
    redaction_asked,
    redaction_settings,
)
from app.core.errors import UsageError
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.batch.folder.attention import Attention
    from app.batch.folder.executors.cutting import Cutting
    from app.batch.folder.executors.executor import Executor
    from app.batch.folder.order import BatchOrder
    from app.batch.inputs import Input


_LONG, _PIECE = 3600.0, 1800.0
"""Seconds: videos of more are cut, unless told otherwise; pieces are so long."""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="folder or file")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--study", type=Path, metavar="S.faceveil", help="one study for all")
    where.add_argument("--studies", type=Path, metavar="FOLDER", help="a study for each video")
    work = parser.add_argument_group("work")
    work.add_argument("--jobs", type=_count, default=1, metavar="N", help="videos at once (1)")
    work.add_argument("--engine", choices=("local", "dask"), default="local", help="who works")
    work.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="a dask scheduler, such as tcp://node1:8786; without it a cluster is started here",
    )
    work.add_argument(
        "--shard",
        metavar="I/N",
        help="do only part I of N (from 1); with --study what is found is left beside it, and the "
        "same call without --shard takes it in",
    )
    work.add_argument(
        "--cut",
        type=_minutes,
        metavar="MINUTES",
        help="cut longer videos at keyframes into tasks of about so many minutes, with the same "
        "tracks as one; 0 never does. Without it, videos of more than an hour are cut into half "
        "hours where several tasks are done at once",
    )
    work.add_argument(
        "--watch",
        type=_seconds,
        nargs="?",
        const=10.0,
        metavar="SECONDS",
        help="go on looking for new files every so many seconds (10), until Ctrl-C",
    )
    work.add_argument(
        "--summary",
        action="append",
        type=Path,
        metavar="FILE",
        help="write the summary as .json or .html; may be repeated",
    )
    work.add_argument(
        "--gate",
        action="store_true",
        help="check every file that -o writes as faceveil gate does, and tell whether it may leave",
    )
    add_export(parser, required=False)
    add_redaction(parser)
    add_detection(parser)
    add_limits(parser)


def _count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 1024:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and 1024")
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0.5 <= value <= 86400:
        raise argparse.ArgumentTypeError(f"{text} is not between 0.5 and 86400 seconds")
    return value


def _minutes(text: str) -> float:
    value = float(text)
    if not (value == 0 or 0.5 <= value <= 1440):
        raise argparse.ArgumentTypeError(f"{text} is neither 0 nor between 0.5 and 1440 minutes")
    return value


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.folder.order import BatchOrder
    from app.batch.folder.summary import summary_record, write_summary
    from app.batch.folder.tasks import TaskState

    if args.scheduler is not None and args.engine != "dask":
        raise UsageError("--scheduler is for --engine dask")
    for path in args.summary or ():
        if path.suffix.lower() not in (".json", ".html"):
            raise UsageError(f"--summary {path}: its name ends in .json or .html")
        if not path.absolute().parent.is_dir():  # told now, not when all the work is done
            raise UsageError(f"--summary {path}: there is no folder {path.absolute().parent}")
    exports = args.out is not None
    if args.gate and not exports:
        raise UsageError("--gate checks what was written: it needs -o FOLDER")
    if args.bids:
        raise UsageError("--bids is for export and redact")
    order = BatchOrder(
        detection=detection_settings(args),
        redaction=redaction_settings(args) if redaction_asked(args) else None,
        export=export_settings(args) if exports else None,
        out=args.out,
        overwrite=args.overwrite,
        limits=limits(args),
        gate=args.gate,
    )
    if exports and args.shard is not None and args.study is not None:
        raise UsageError("a shard of one study writes no files: leave -o to the call without it")
    # Of a file that a watched folder gave again, the last word counts.
    words = {one.file: one for one in _all_rounds(args, order, console=console, token=token)}
    ended = list(words.values())
    ended.sort(key=lambda one: one.urgency)
    console.result(summary_record(ended), headline(ended, args.study or args.studies))
    for path in args.summary or ():
        write_summary(path, ended)
        console.note(f"the summary is in {on_one_line(path)}")
    if token.cancelled and not args.watch:
        return INTERRUPTED
    failed = any(one.state is TaskState.FAILED for one in ended)
    return FAILED if failed or (console.failures and not args.watch) else DONE


def _all_rounds(
    args: argparse.Namespace, order: BatchOrder, *, console: Console, token: CancelToken
) -> Iterator[Attention]:
    """One round, or with --watch as many as there are until somebody stops it."""
    from app.batch.folder.watch import rounds

    if args.watch is None:
        inputs = inputs_of(args.folders, console, leave_out=args.out)
        yield from _round(args, order, inputs, console=console, token=token)
        return
    console.note("watching; Ctrl-C ends it")
    for inputs in rounds(args.folders, leave_out=args.out, every=args.watch, token=token):
        yield from _round(args, order, inputs, console=console, token=token)


def _round(
    args: argparse.Namespace,
    order: BatchOrder,
    inputs: list[Input],
    *,
    console: Console,
    token: CancelToken,
) -> Iterator[Attention]:
    from app.batch.folder.alone import run_alone
    from app.batch.folder.order import study_in
    from app.batch.folder.places import part_of
    from app.batch.folder.shards import Shard
    from app.batch.folder.together import Together
    from app.batch.recipe import Recipe
    from app.store.study import Study

    executor = _executor(args)
    cutting = _cutting(args, executor, inputs, console=console)
    if args.shard is not None:
        inputs = [
            item
            for item in inputs
            if Shard.of(args.shard).has(item.below)
            or (cutting is not None and len(cutting.pieces(item.path)) > 1)
        ]
    if not inputs:
        return
    recipe, executor = Recipe.of(order.detection), cutting or executor
    progress = BatchProgress(console, [item.path for item in inputs])
    if args.study is not None and args.shard is None:
        with Study.open_or_create(args.study) as study:
            batch = Together(order, study, recipe=recipe, exports_at_once=args.jobs)
            ended = batch.run(inputs, executor, progress=progress.told, token=token)
            yield from _each(ended, progress, console)
        return
    ended = run_alone(
        order,
        inputs,
        executor,
        study_of=lambda item: (
            study_in(args.studies, item) if args.studies else part_of(args.study, item.path)
        ),
        recipe=recipe,
        progress=progress.told,
        token=token,
        decides=args.study is None,
    )
    yield from _each(ended, progress, console)


def _each(
    ended: Iterator[Attention], progress: BatchProgress, console: Console
) -> Iterator[Attention]:
    from app.batch.folder.summary import record_of
    from app.batch.folder.tasks import TaskState

    for one in ended:
        progress.ended(one)
        if one.state is TaskState.FAILED:
            console.error(f"{on_one_line(one.file)}: {one.error}")
        console.result(record_of(one), outcome_line(one))
        yield one


def _executor(args: argparse.Namespace) -> Executor:
    from app.batch.folder.executors.local import LocalExecutor

    if args.engine == "local":
        return LocalExecutor(args.jobs)
    from app.batch.folder.executors.dask_cluster import DaskExecutor

    return DaskExecutor(args.scheduler, workers=args.jobs)


def _cutting(
    args: argparse.Namespace, executor: Executor, inputs: list[Input], *, console: Console
) -> Cutting | None:
    """Cuts long videos; None where they stay whole."""
    from app.batch.folder.executors.cutting import Cutting
    from app.batch.folder.shards import Shard

    shard = None if args.shard is None else Shard.of(args.shard)
    several = shard is None and (args.engine == "dask" or args.jobs > 1)
    if args.cut == 0 or (args.cut is None and not several):
        return None
    seconds = _PIECE if args.cut is None else args.cut * 60
    longer = _LONG if args.cut is None else 1.5 * seconds
    below = {item.path.absolute(): item.below for item in inputs}

    def left(source: Path, here: int, count: int) -> None:
        console.note(
            f"{on_one_line(source)}: {here} of its {count} pieces looked at; the same call "
            "without --shard joins them"
        )

    return Cutting(
        executor,
        seconds=seconds,
        longer=longer,
        mine=None
        if shard is None
        else lambda source, piece: shard.has(below[source], piece.number),
        left=left,
    )


COMMAND = Command(
    description="One video is one task: it is done in a process of its own, what was done before "
    "is skipped by the content of files, one that fails stops no other, and the same call "
    "again goes on where it was stopped. With -o files are written, too, and with --gate checked "
    "for release. At the end stands which videos need a person, the most urgent first.",
    example="faceveil batch footage/ --study ward.faceveil --jobs 4 --summary todo.html",
    add_arguments=_add_arguments,
    run=_run,
)
