"""``faceveil gate``: check an export for release; make the rules stricter."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.options import add_media
from app.core.errors import UsageError
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.signoff import SetRules
    from app.release.concerns import ReleaseConcern
    from app.release.conditions import Gate
    from app.store.records import Medium
    from app.store.study import Study

_MOST = 20
"""Places that are told one by one; --json tells all."""
_RULES = ("coverage", "bound", "looks", "signatures", "all-seen", "floor")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    add_media(parser)
    parser.add_argument(
        "--no-check", action="store_true", help="only tell what is known, look at nothing"
    )
    parser.add_argument(
        "--keep-name", action="store_true", help="do not name files that may not leave DRAFT"
    )
    parser.add_argument(
        "--rule",
        action="append",
        metavar="NAME=VALUE",
        help=f"make a rule of the study stricter: {', '.join(_RULES)}; may be repeated",
    )
    parser.add_argument("--person", metavar="NAME", help="who makes the rules stricter")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.media import chosen_media
    from app.batch.own_faces import measure_own_faces
    from app.batch.release import name_by_state, run_release_check
    from app.release.gate import release_state
    from app.store.study import Study

    rules = _rules(args.rule or [])
    opened = Study.read if args.no_check and rules is None else Study.open
    drafts = 0
    with opened(args.study) as study:
        if rules is not None:
            _make_stricter(study, rules, person=args.person)
        for medium in chosen_media(study, args.medium):
            if args.no_check or not study.exports(medium.id):
                gate = release_state(study, medium.id)
            else:
                progress = console.progress(medium.path.name)
                gate = run_release_check(
                    study, medium.id, token=token, progress=progress,
                    meter=partial(measure_own_faces, token=token),
                )  # fmt: skip
                if not args.keep_name:
                    name_by_state(study, gate)
                    gate = release_state(study, medium.id)
            tell(console, study, medium, gate=gate)
            drafts += not gate.releasable
    return FAILED if drafts or console.failures else DONE


def tell(console: Console, study: Study, medium: Medium, *, gate: Gate) -> None:
    """The gate's list as a result."""
    from app.release.gate import concerns_of
    from app.release.known import known_of
    from app.release.own_faces import own_faces_words
    from app.release.signing import said_before
    from app.release.words import STATES, TITLES, condition_words

    index = study.load_index(medium.id)
    clock = None if index is None else index.seconds
    concerns: list[ReleaseConcern] = concerns_of(study, medium.id)
    record: dict[str, Any] = {
        "medium": medium.path.name,
        "export": None if gate.export is None else str(gate.export.path),
        **gate.to_dict(),
        "concerns": [one.to_dict() for one in concerns],
    }
    lines = [f"{on_one_line(medium.path.name)}: {STATES[gate.state]}"]
    for one in gate.conditions:
        mark = "ok    " if one.met else "NOT   "
        lines.append(f"  {mark} {TITLES[one.kind]}: {condition_words(one, clock)}")
    lines += _places([one for one in concerns if one.open], clock)
    lines += [f"  NOTE   {line}" for line in said_before(gate)]
    if gate.export is not None:
        privacy = known_of(study, gate.export).privacy
        record["privacy"] = privacy
        lines.append(f"  PEOPLE {own_faces_words(privacy)}")
    console.result(record, "\n".join(lines))


def _places(concerns: list[ReleaseConcern], clock: Callable[[int], float] | None) -> list[str]:
    """Where something was found, a line each: frame, what, and the box around it."""
    from app.core.concern_names import concern_name
    from app.core.timebase import format_time
    from app.release.report.parts import place

    lines = []
    for one in concerns[:_MOST]:
        time = "-"
        if one.at is not None and clock is not None:
            time = format_time(clock(one.at), decimals=2, hours=False)
        words = [f"  AT     {time} {concern_name(one.kind.value)}"]
        words += [text for text in (place(one.box), on_one_line(one.facts.get("text", ""))) if text]
        lines.append(", ".join(words))
    more = len(concerns) - _MOST
    return lines if more <= 0 else [*lines, f"  AT     and {more} more, see --json"]


def _rules(asked: list[str]) -> SetRules | None:
    from app.core.signoff import SetRules

    if not asked:
        return None
    values: dict[str, Any] = {}
    for text in asked:
        name, _, value = text.partition("=")
        if name not in _RULES:
            raise UsageError(f"no rule {name!r} (there are: {', '.join(_RULES)})")
        try:
            if name == "all-seen":
                values["all_seen"] = value in ("", "yes", "true", "1")
            else:
                values[name] = int(value) if name == "signatures" else float(value)
        except ValueError:
            raise UsageError(f"--rule {text}: {value!r} is no number") from None
    try:
        return SetRules(**values)
    except ValueError as error:
        raise UsageError(f"--rule: {error}") from error


def _make_stricter(study: Study, asked: SetRules, *, person: str | None) -> None:
    from app.release.rules import Rules
    from app.review.whole_study import counting_gestures

    Rules.of(counting_gestures(study.events())).demand_stricter(asked)
    study.append(asked, person=person)


COMMAND = Command(
    description="Decodes exports of a study and compares them with their sources: every region, "
    "faces that are left, times, size, sound and tags. Tells all that stands against their "
    "release, and names files that may not leave DRAFT. What was checked is kept, and an "
    "interrupted check goes on. Ends with status 1 when something may not leave.",
    example="faceveil gate study.faceveil --medium clip.mp4",
    add_arguments=_add_arguments,
    run=_run,
)
