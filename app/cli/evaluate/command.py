"""The command and its kinds of measurement."""

from __future__ import annotations

import argparse

from app.cli.command import Command, Listed
from app.cli.console import Console
from app.core.task import CancelToken

KINDS = (
    Listed(
        "detector", "average precision, recall at few false alarms", "app.cli.evaluate.detector"
    ),
    Listed(
        "landmarks",
        "error of landmarks, clear and under painted masks",
        "app.cli.evaluate.landmarks",
    ),
    Listed(
        "obfuscation",
        "what is still found after faces were covered",
        "app.cli.evaluate.obfuscation",
    ),
    Listed(
        "privacy",
        "how many people attackers find under each effect, and what is left to work with",
        "app.cli.evaluate.privacy",
    ),
    Listed("speed", "frames/s, milliseconds, parameters, file size", "app.cli.evaluate.speed"),
)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    for kind in KINDS:
        kind.add_to(kinds, wanted=True, run="measure")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    status: int = args.measure(args, console, token)
    return status


COMMAND = Command(
    description="Measures detectors, landmark models, what both still find after faces were "
    "covered, how well covers hide who somebody is, or how fast models are. "
    "`faceveil evaluate WHAT --help` says more.",
    example="faceveil evaluate detector --data labelled/ --split val --json",
    add_arguments=_add_arguments,
    run=_run,
)
