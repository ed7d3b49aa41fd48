"""``faceveil concerns``: where a face may be missed or false, the riskiest place first."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.options import add_media
from app.core.geometry import clip
from app.core.names import on_one_line
from app.core.task import CancelToken
from app.core.timebase import FrameIndex, format_time

if TYPE_CHECKING:
    from app.review.concerns.concern import Concern
    from app.store.records import Medium


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    add_media(parser)
    parser.add_argument(
        "--all",
        action="store_true",
        help="settled and slight ones too, not only those that are to be looked at",
    )


def concern_record(
    concern: Concern, medium: Medium, index: FrameIndex, *, name: str | None = None
) -> dict[str, Any]:
    """A concern as scripts read it; times in seconds on the medium's own clock."""
    from app.review.concerns.words import reason

    box = None
    if concern.box is not None:
        inside = clip(concern.box, medium.info.width, medium.info.height)
        box = [round(float(v), 2) for v in (inside.x1, inside.y1, inside.x2, inside.y2)]
    number = None
    if concern.ref is not None and concern.ref.kind == "track":
        number = concern.ref.number
    return {
        "medium": name or medium.path.name,
        "id": concern.id,
        "kind": concern.kind.value,
        "from": float(concern.first * index.time_base),
        "to": float(concern.last * index.time_base),
        "at": float(concern.at * index.time_base),
        "box": box,
        "track": number,
        "risk": round(concern.risk, 4),
        "reason": reason(concern),
        "settled": None if concern.settled is None else concern.settled.as_.value,
    }


def _line(record: dict[str, Any]) -> str:
    box = record["box"]
    where = "" if box is None else f" at {box[0]:.0f},{box[1]:.0f}"
    settled = f" [{record['settled']}]" if record["settled"] else ""
    return (
        f"{record['risk']:4.0%}  {record['medium']}  {format_time(record['at'])}{where}  "
        f"{record['kind']}{settled}: {record['reason']}"
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.media import chosen_media, names_of
    from app.review.concerns.queue import ConcernQueue
    from app.review.session import ReviewSession
    from app.store.study import Study

    found: list[tuple[float, dict[str, Any]]] = []
    slight = 0
    with Study.read(args.study) as study:
        names = names_of(study)
        for medium in chosen_media(study, args.medium):
            token.checkpoint()
            index = study.load_index(medium.id)
            if index is None or study.active_run(medium.id) is None:
                console.note(f"{on_one_line(medium.path.name)}: no faces were looked for yet")
                continue
            queue = ConcernQueue(ReviewSession(study, medium.id))
            listed = queue.all() if args.all else queue.open()
            slight += 0 if args.all else queue.slight_count
            name = names[medium.id]
            found += [(c.risk, concern_record(c, medium, index, name=name)) for c in listed]
    records = [record for _, record in sorted(found, key=lambda pair: -pair[0])]
    for record in records:
        console.result(record, _line(record))
    if not records and not console.as_json:
        console.text("no concerns" if args.all else "no open concerns")
    if slight and not console.as_json:
        console.note(f"{slight} more are slight and not asked about; --all lists them")
    return DONE


COMMAND = Command(
    description="Lists the review queue of a study: places where a face may be uncovered, or where "
    "something else was taken for one, the riskiest first. What was settled is left out, and so is "
    "what hides so little that nobody has to look (docs/REVIEW.md).",
    example="faceveil concerns study.faceveil --json",
    add_arguments=_add_arguments,
    run=_run,
)
