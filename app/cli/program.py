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
from app.cli.command import Listed
from app.cli.console import FAILED, INTERRUPTED, WRONG_USE, Console
from app.cli.quiet import quiet_libraries
from app.core.errors import Cancelled, EnvironmentProblem, UsageError
from app.core.task import CancelToken

COMMANDS: tuple[Listed, ...] = (
    Listed("open", "open the window (also: faceveil, faceveil FILE)", "app.cli.window"),
    Listed("demo", "try everything on a clip that the program makes itself", "app.cli.demo"),
    Listed("detect", "find faces in files", "app.cli.detect"),
    Listed("status", "say where a study stands and what is left", "app.cli.status"),
    Listed("concerns", "list the places where a face may be missed or false", "app.cli.concerns"),
    Listed("faces", "list what an export of a study would cover", "app.cli.faces"),
    Listed("decide", "apply decisions from a file of JSON lines", "app.cli.decide"),
    Listed("spot-check", "draw frames at random to be looked at", "app.cli.spot_check"),
    Listed("people", "who is in a study, and who may be the same person", "app.cli.people"),
    Listed("export", "export the media of a study with all decisions made", "app.cli.export"),
    Listed("redact", "detect and cover faces of files, without review", "app.cli.redact"),
    Listed(
        "batch", "detect, and export if asked, many videos: here or on a cluster", "app.cli.batch"
    ),
    Listed("verify", "compare a redacted copy with its source", "app.cli.verify"),
    Listed("gate", "check whether an export may leave", "app.cli.gate"),
    Listed("sign", "release an export with a signature, or refuse it", "app.cli.sign"),
    Listed(
        "verify-release",
        "say who released a file, and whether it still is what they signed",
        "app.cli.verify_release",
    ),
    Listed("report", "write the release report of a medium", "app.cli.report"),
    Listed(
        "export-data",
        "write boxes, landmarks and times of a study for other tools",
        "app.cli.export_data",
    ),
    Listed(
        "import",
        "bring boxes, landmarks and spans of other tools into a study",
        "app.cli.import_data",
    ),
    Listed("info", "show streams, frames, times, rotation and colour of files", "app.cli.info"),
    Listed("models", "list detectors and landmark models", "app.cli.models"),
    Listed("evaluate", "measure models on labelled pictures", "app.cli.evaluate"),
    Listed("doctor", "check this computer and install what is missing", "app.cli.doctor"),
    Listed(
        "self-test",
        "try the installed program on a clip of its own (also: faceveil --self-test)",
        "app.cli.self_test",
    ),
)


class _Parser(argparse.ArgumentParser):
    """Keeps complaints to one line, like every other error of the program."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def build_parser(wanted: str | None) -> argparse.ArgumentParser:
    """The command line: all commands by name, one of them with its options.

    Args:
        wanted: Name of that one, which is imported; the others are not.
    """
    parser = _Parser(
        prog="faceveil",
        description="Review and redact faces in video: detect, correct, blur, prove.",
        epilog="Without a command the window opens: faceveil, or faceveil FILE.\n"
        "Example: faceveil redact clip.mp4 -o clip-redacted.mp4",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"faceveil {__version__}")
    parser.set_defaults(json=False, log=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        command.add_to(commands, wanted=command.name == wanted)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and answer the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    words = _with_command(words)
    names = {command.name for command in COMMANDS}
    wanted = next((word for word in words if word in names), None)
    args = build_parser(wanted).parse_args(words)
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
