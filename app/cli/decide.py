"""``faceveil decide``: decisions from a file of JSON lines, as a person would make them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.core.errors import Cancelled, EnvironmentProblem, UsageError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.batch.gestures.apply import Decider
    from app.batch.gestures.lines import AnyLine
    from app.store.study import Study


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    parser.add_argument(
        "--decisions",
        required=True,
        type=Path,
        metavar="FILE",
        help="JSON lines, one gesture each; - reads standard input",
    )
    parser.add_argument("--person", metavar="NAME", help="who decides; you by default")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.review.moved import find_missing
    from app.store.study import Study

    if args.person is not None and not args.person.strip():
        raise UsageError("--person needs a name")
    from_stdin = str(args.decisions) == "-"
    # Opened before the study: a name that is wrong changes nothing.
    source = sys.stdin.buffer if from_stdin else args.decisions.open("rb")
    with source, Study.open(args.study) as study, ExitStack() as made:
        find_missing(study)
        table = _Table(study, args.person, token)
        made.callback(table.close)
        for number, text in _lines(source):
            token.checkpoint()
            try:
                record = table.answer(text)
            except Cancelled:
                raise
            except (UsageError, EnvironmentProblem) as error:
                told = " ".join(str(error).split())
                if console.as_json:
                    console.failures += 1
                    console.result({"ok": False, "error": told}, "")
                else:
                    console.error(f"line {number}: {told}")
                continue
            console.result(record, f"line {number}: decision {record['event']}")
    return FAILED if console.failures else DONE


def _lines(source: Any) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers; empty ones are left out."""
    for number, line in enumerate(source, 1):
        if line.strip():
            yield number, line


class _Table:
    """The media of a study, each with what applies decisions to it once it is needed.

    Args:
        study: The open study.
        person: Who decides; None for the user of the operating system.
        token: Stops following a face.
    """

    def __init__(self, study: Study, person: str | None, token: CancelToken) -> None:
        from app.batch.media import names_of

        self._study, self._person, self._token = study, person, token
        self._deciders: dict[int, Decider] = {}
        self._names = names_of(study)

    def answer(self, text: bytes) -> dict[str, Any]:
        """Carry out one line and say what it did."""
        from app.batch.gestures.lines import parse
        from app.batch.gestures.times import seconds_of

        try:
            line = parse(text.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise UsageError("this is no text in UTF-8") from error
        done = self._decider(self._medium(line)).apply(line)
        first, last = done.span or (None, None)
        elsewhere = [{"medium": self._names[m], "event": seq} for m, seq in done.elsewhere]
        return {
            "ok": True,
            "event": done.event,
            "track": done.track,
            "from": None if first is None else seconds_of(done.index, first),
            "to": None if last is None else seconds_of(done.index, last),
            **({"elsewhere": elsewhere} if elsewhere else {}),
        }

    def close(self) -> None:
        """Free what follows faces."""
        for decider in self._deciders.values():
            decider.close()

    def _decider(self, medium_id: int) -> Decider:
        from app.batch.gestures.apply import Decider

        if medium_id not in self._deciders:
            self._deciders[medium_id] = Decider(
                self._study, medium_id, person=self._person, token=self._token
            )
        return self._deciders[medium_id]

    def _medium(self, line: AnyLine) -> int:
        """The medium that a line names; it need not where there is one only."""
        from app.batch.gestures.lines import UndoLine
        from app.batch.media import chosen_media
        from app.review.whole_study import newest_of
        from app.store.events import current_person

        if line.medium is not None:
            found = chosen_media(self._study, [str(line.medium)])
            if len(found) > 1:
                raise UsageError(f"several media are called {line.medium!r}: give a path or number")
            return found[0].id
        media = chosen_media(self._study, None)
        if len(media) == 1:
            return media[0].id
        if isinstance(line, UndoLine) and line.do == "undo":
            newest = newest_of(self._study, self._person or current_person())
            if newest is not None:
                return newest
        raise UsageError('"medium" is missing: the study has several')


COMMAND = Command(
    description="Applies decisions to a study, one gesture a line, in order, as the window does: "
    "each is in the study before the next is read. A line that makes no sense changes nothing, is "
    "named, and does not stop the rest; the status is 1 then.",
    example="faceveil decide study.faceveil --decisions fixes.jsonl --person Ada --json",
    add_arguments=_add_arguments,
    run=_run,
)
