"""Joins the subcommands and turns what goes wrong into one line and an exit status."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from app import __version__
from app.cli import (
    batch,
    concerns,
    decide,
    detect,
    doctor,
    evaluate,
    export,
    export_data,
    faces,
    gate,
    import_data,
    info,
    models,
    people,
    redact,
    report,
    self_test,
    sign,
    spot_check,
    status,
    verify,
    verify_release,
    window,
)
from app.cli import demo as demo_command
from app.cli.command import Command
from app.cli.console import FAILED, INTERRUPTED, WRONG_USE, Console
from app.cli.quiet import quiet_libraries
from app.core.errors import Cancelled, EnvironmentProblem, UsageError
from app.core.task import CancelToken

COMMANDS: tuple[Command, ...] = (
    window.COMMAND,
    demo_command.COMMAND,
    detect.COMMAND,
    status.COMMAND,
    concerns.COMMAND,
    faces.COMMAND,
    decide.COMMAND,
    spot_check.COMMAND,
    people.COMMAND,
    export.COMMAND,
    redact.COMMAND,
    batch.COMMAND,
    verify.COMMAND,
    gate.COMMAND,
    sign.COMMAND,
    verify_release.COMMAND,
    report.COMMAND,
    export_data.COMMAND,
    import_data.COMMAND,
    info.COMMAND,
    models.COMMAND,
    evaluate.COMMAND,
    doctor.COMMAND,
    self_test.COMMAND,
)


class _Parser(argparse.ArgumentParser):
    """Keeps complaints to one line, like every other error of the program."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="faceveil",
        description="Review and redact faces in video: detect, correct, blur, prove.",
        epilog="Without a command the window opens: faceveil, or faceveil FILE.\n"
        "Example: faceveil redact clip.mp4 -o clip-redacted.mp4",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"faceveil {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        sub = commands.add_parser(
            command.name,
            help=command.summary,
            description=command.description,
            epilog=f"Example: {command.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        sub.add_argument(
            "--json", action="store_true", help="print results as JSON, one object a line"
        )
        sub.add_argument("--log", action="store_true", help="show log messages (standard error)")
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and answer the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    args = build_parser().parse_args(_with_command(words))
    with quiet_libraries(loud=args.log):
        console = Console(as_json=args.json)
        try:
            return _guarded(args.run, args, console)
        finally:
            console.clear()


def _with_command(words: list[str]) -> list[str]:
    """``faceveil`` and ``faceveil FILE`` mean ``faceveil open``; --self-test is a command, too."""
    if not words:
        return ["open"]
    if words[0] == "--self-test":
        return ["self-test", *words[1:]]
    names = {command.name for command in COMMANDS}
    if words[0] in names or words[0].startswith("-"):
        return words
    if Path(words[0]).exists() or Path(words[0]).suffix:
        return ["open", *words]
    return words


def _guarded(
    run: Callable[[argparse.Namespace, Console, CancelToken], int],
    args: argparse.Namespace,
    console: Console,
) -> int:
    token = CancelToken()
    before = _obey_signals(token)
    try:
        return run(args, console, token)
    except UsageError as error:
        console.error(str(error))
        return WRONG_USE
    except EnvironmentProblem as error:
        console.error(str(error))
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        console.note("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe (such as head) has gone: nothing is wrong with us.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        console.error(f"{name}{error.strerror or error}")
        return FAILED
    except MemoryError:
        console.error("out of memory")
        return FAILED
    except Exception as error:  # the last net: a defect of ours still ends in one line
        if args.log:
            logging.getLogger(__name__).exception("unexpected error")
        console.error(
            f"unexpected {type(error).__name__}: {error} "
            "(this is a defect of Faceveil; --log shows the details)"
        )
        return FAILED
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _obey_signals(token: CancelToken) -> dict[int, Any]:
    """The first Ctrl-C asks the work to stop cleanly, the second stops at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    before: dict[int, Any] = {}
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, stop)
    except ValueError:
        # Not the main thread (an embedding program): signals are its business.
        pass
    return before
