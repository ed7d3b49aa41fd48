"""``faceveil open``, ``faceveil`` and ``faceveil FILE``: the window."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command
from app.cli.console import FAILED, Console
from app.core.errors import MediaError, UsageError
from app.core.task import CancelToken


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="FILE", help="videos, images, folders or a study"
    )
    parser.add_argument("--study", type=Path, metavar="STUDY", help="the study to work in")


def open_window(paths: list[Path], study: Path | None, console: Console) -> int:
    """Open the window and wait until it is closed; says plainly why it cannot."""
    from app.cli.display import window_problem

    problem = window_problem()
    if problem is not None:
        console.error(f"the window cannot open: {problem}")
        return FAILED
    from app.widgets.application import run_window

    return run_window(paths, study=study)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    del token
    paths: list[Path] = list(args.paths)
    study: Path | None = args.study
    for path in paths:
        if not path.exists():
            raise MediaError(path, "there is no such file")
    studies = [path for path in paths if path.suffix.lower() == ".faceveil"]
    if studies and study is None:
        study = studies[0]
    if len(studies) > 1 or (studies and study != studies[0]):
        raise UsageError("only one study can be open at a time")
    paths = [path for path in paths if path not in studies]
    return open_window(paths, study, console)


COMMAND = Command(
    description="Opens the window on files, folders or a study.",
    example="faceveil open clip.mp4 --study ward.faceveil",
    add_arguments=_add_arguments,
    run=_run,
)
