"""What the program knows of a subcommand."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from app.cli.console import Console
from app.core.task import CancelToken

Run = Callable[[argparse.Namespace, Console, CancelToken], int]
"""Does the work and answers the exit status."""


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand.

    Attributes:
        name: What a person types.
        summary: A few words for the list of commands.
        description: A few sentences for its own help.
        example: A command line that works.
        add_arguments: Adds its options to a parser.
        run: See :data:`Run`.
    """

    name: str
    summary: str
    description: str
    example: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Run
