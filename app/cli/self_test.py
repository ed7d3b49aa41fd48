"""``faceveil --self-test``: the whole loop on a clip of its own, in a real window, step by step."""

from __future__ import annotations

import argparse
import os
import sys

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.display import window_problem
from app.core.task import CancelToken


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--screenshot", metavar="PNG", help="keep a picture of the window as it was at the end"
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    del token
    if not _display():
        # Nobody sees it, and all of it is drawn: what is tried is the program, not the screen.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        console.text("no display here: the window is drawn out of sight")
    else:
        problem = window_problem()
        if problem is not None:
            console.error(f"the window cannot open: {problem}")
            return FAILED
    from app.widgets.self_test import self_test

    problem = self_test(console.text, screenshot=args.screenshot)
    if problem:
        console.error(f"the self-test failed: {problem}")
    if console.as_json:
        console.record({"passed": not problem, "problem": problem})
        console.flush()
    elif not problem:
        console.text("the self-test passed")
    return FAILED if problem else DONE


def _display() -> bool:
    """Whether a window can be seen here."""
    if not sys.platform.startswith("linux"):
        return "QT_QPA_PLATFORM" not in os.environ
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


COMMAND = Command(
    description="Opens the window, makes the demonstration clip, detects the face in it, draws one "
    "by hand, exports, verifies, and ends with 0 if all of that went well. Everything is done in a "
    "temporary folder that is removed.",
    example="faceveil self-test",
    add_arguments=_add_arguments,
    run=_run,
)
