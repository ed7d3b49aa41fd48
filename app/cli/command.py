"""What the program knows of a subcommand."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.cli.console import Console
    from app.core.task import CancelToken

    Run = Callable[[argparse.Namespace, Console, CancelToken], int]
    """Does the work and answers the exit status."""

_COMMON = (
    ("--json", "print results as JSON, one object a line"),
    ("--log", "show log messages (standard error)"),
)
"""Switches of every command."""


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand.

    Attributes:
        description: A few sentences for its own help.
        example: A command line that works.
        add_arguments: Adds its options to a parser.
        run: See :data:`Run`.
    """

    description: str
    example: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Run


@dataclass(frozen=True, slots=True)
class Listed:
    """A subcommand in the list of commands, which imports none of them.

    Attributes:
        name: What a person types.
        summary: A few words for the list.
        module: Holds the rest as ``COMMAND``, and is imported when the command is wanted.
    """

    name: str
    summary: str
    module: str

    def add_to(self, commands: Any, *, wanted: bool, run: str = "run") -> None:
        """Add its parser; with its options only where it is wanted.

        Args:
            commands: What :meth:`argparse.ArgumentParser.add_subparsers` answers.
            wanted: The command line names this command.
            run: What is parsed keeps the command's function under this name.
        """
        if not wanted:
            commands.add_parser(self.name, help=self.summary)
            return
        command: Command = import_module(self.module).COMMAND
        parser = commands.add_parser(
            self.name,
            help=self.summary,
            description=command.description,
            epilog=f"Example: {command.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        for name, words in _COMMON:
            # Left out here, they must not undo what an outer parser read.
            parser.add_argument(name, action="store_true", default=argparse.SUPPRESS, help=words)
        command.add_arguments(parser)
        parser.set_defaults(**{run: command.run})
