"""``faceveil people``: who is in a study, who may be the same person, who is left visible."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.files import counted
from app.core.errors import UsageError
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.review.session import ReviewSession
    from app.store.study import Study


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--compare",
        action="store_true",
        help="measure how alike faces are (needs the extra privacy), so that tracks of one person "
        "are suggested; what is measured stays in the study",
    )
    what.add_argument(
        "--wipe",
        action="store_true",
        help="remove everything that was measured, and write the file anew without it",
    )
    what.add_argument(
        "--show", metavar="NAME", help="leave this person visible on purpose in all media"
    )
    what.add_argument("--cover", metavar="NAME", help="cover this person again in all media")
    parser.add_argument("--reason", default="", help="with --show: why; reviewers read it")
    parser.add_argument("--person", metavar="NAME", help="who decides; you by default")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.review.people import cover_again, leave_visible, named
    from app.review.session import ReviewSession
    from app.store.study import Study

    if args.reason and args.show is None:
        raise UsageError("--reason is for --show")
    changes = args.compare or args.wipe or args.show is not None or args.cover is not None
    with Study.open(args.study) if changes else Study.read(args.study) as study:
        if args.wipe:
            count = study.embeddings.wipe()
            console.result(
                {"wiped": count},
                f"{on_one_line(args.study)}: what was measured of {counted(count, 'track')} is "
                "removed from the file",
            )
            return DONE
        if args.compare:
            _compare(study, console, token)
        sessions = {
            medium.id: ReviewSession(study, medium.id, person=args.person)
            for medium in study.media()
        }
        who = args.show if args.show is not None else args.cover
        if who is not None:
            there = [session for session in sessions.values() if named(session, who)]
            if not there:
                raise UsageError(f"{args.study}: nobody is called {who!r}")
            if any(session.locked for session in there):
                raise UsageError("a medium with this person is locked. Unlock it first")
            if args.show is not None and not args.reason.strip():
                raise UsageError("who is left visible needs a reason: --reason")
            for session in there:
                if args.show is not None:
                    leave_visible(session, who, args.reason)
                else:
                    cover_again(session, who)
        _tell(study, sessions, console)
    return FAILED if console.failures else DONE


def _compare(study: Study, console: Console, token: CancelToken) -> None:
    from app.batch.people import MODEL, measure_people
    from app.cli.files import for_each
    from app.evaluate.privacy.recogniser import RECOGNISERS

    plugin = RECOGNISERS.get(MODEL)
    recogniser = plugin.build(plugin.options())

    def one(medium: Any) -> None:
        measure_people(
            study,
            medium.id,
            token=token,
            progress=console.progress(medium.path.name),
            recogniser=recogniser,
        )

    for_each(study.media(), one, console, token=token, name=lambda medium: medium.path)
    console.clear()


def _tell(study: Study, sessions: dict[int, ReviewSession], console: Console) -> None:
    from app.batch.media import names_of
    from app.batch.people import measured
    from app.review.likeness import suggest
    from app.review.people import people_of

    names = names_of(study)

    def told(key: tuple[int, Any]) -> dict[str, Any]:
        return {"medium": names[key[0]], "track": key[1].number}

    found = people_of(sessions)
    for person in found:
        record = {
            "name": person.name,
            "confirmed": True,
            "tracks": [told(one.key) for one in person.tracks],
            "covered": person.covered,
            "visible": person.visible,
            "reasons": list(person.reasons),
        }
        words = (
            f"{person.name}: {counted(len(person.tracks), 'track')} in "
            f"{counted(len(person.media), 'medium')}"
        )
        if person.visible:
            why = "; ".join(person.reasons) or "no reason given"
            words += f", left visible in {counted(person.visible, 'frame')} ({why})"
            if person.covered:
                words += f", covered in {person.covered}"
        console.result(record, words)
    for one in suggest(measured(study, sessions)):
        tracks = [told(key) for key in one.tracks]
        record = {
            "name": one.name or None,
            "confirmed": False,
            "tracks": tracks,
            "distance": round(one.distance, 4),
        }
        listed = ", ".join(f"{t['medium']} {t['track']}" for t in tracks)
        console.result(record, f"may be {one.name or 'one person'}: {listed}")
    if not found and not console.as_json:
        console.note('nobody was named yet: faceveil decide, {"do": "group", "person": ...}')


COMMAND = Command(
    description="Lists people whose tracks were named, in all media, who of them is left visible "
    "and why, and groups of tracks that may be one person (only after --compare). A suggestion "
    "decides nothing: faceveil decide groups tracks under a name. What --compare measures never "
    "leaves the study file; --wipe removes it from there.",
    example="faceveil people ward.faceveil --compare --json",
    add_arguments=_add_arguments,
    run=_run,
)
