"""The command and its kinds of measurement."""

from __future__ import annotations

import argparse

from app.cli.command import Command
from app.cli.console import Console
from app.cli.evaluate import detector, landmarks, obfuscation, privacy, speed
from app.core.task import CancelToken

KINDS: tuple[Command, ...] = (
    detector.COMMAND,
    landmarks.COMMAND,
    obfuscation.COMMAND,
    privacy.COMMAND,
    speed.COMMAND,
)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    for kind in KINDS:
        sub = kinds.add_parser(
            kind.name,
            help=kind.summary,
            description=kind.description,
            epilog=f"Example: {kind.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        for name, words in (
            ("--json", "print results as JSON, one object a line"),
            ("--log", "show log messages (standard error)"),
        ):
            # The outer parser has them too; left out here they must not undo what it read.
            sub.add_argument(name, action="store_true", default=argparse.SUPPRESS, help=words)
        kind.add_arguments(sub)
        sub.set_defaults(measure=kind.run)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    status: int = args.measure(args, console, token)
    return status


COMMAND = Command(
    name="evaluate",
    summary="measure models on labelled pictures",
    description="Measures detectors, landmark models, what both still find after faces were "
    "covered, how well covers hide who somebody is, or how fast models are. "
    "`faceveil evaluate WHAT --help` says more.",
    example="faceveil evaluate detector --data labelled/ --split val --json",
    add_arguments=_add_arguments,
    run=_run,
)
