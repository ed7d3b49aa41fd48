"""``faceveil status``: where a study stands, and what is left."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.status_text import medium_text, study_text
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.review.comments import Thread
    from app.review.spot_check import SpotCheck
    from app.review.status import MediumStatus, StudyStatus


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    parser.add_argument(
        "--find",
        action="append",
        type=Path,
        metavar="FOLDER",
        help="look here, and in all folders in it, for media that are elsewhere now; they are told "
        "by their content, and the study remembers where they are. May be repeated",
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.release.gate import release_state
    from app.release.signing import said_before
    from app.release.words import STATES, gate_lines
    from app.review.status import study_status
    from app.store.study import Study

    _find(args, console)
    token.checkpoint()
    with Study.read(args.study) as study:
        status = study_status(study)
        gates = {one.medium.id: release_state(study, one.medium.id) for one in status.media}
    for medium in status.media:
        gate = gates[medium.medium.id]
        unmet, notes = gate_lines(gate, unmet_only=True), said_before(gate)
        record = {
            **medium_record(medium),
            "release": gate.state.value,
            "release_unmet": [str(line) for line in unmet],
            "release_notes": [str(line) for line in notes],
        }
        lines = [medium_text(medium)]
        if medium.exports:
            lines.append(f"  release    {STATES[gate.state]}")
            lines += [f"             {line}" for line in unmet]
            lines += [f"  NOTE       {line}" for line in notes]
        console.result(record, "\n".join(lines))
    console.result(study_record(args.study, status), study_text(args.study, status))
    return DONE


def _find(args: argparse.Namespace, console: Console) -> None:
    """Look for media whose files are gone: beside the study, and in the folders that were given."""
    from app.core.errors import StudyError
    from app.review.moved import find_missing
    from app.store.study import Study

    with Study.read(args.study) as study:
        if all(medium.path.exists() for medium in study.media()):
            return
    try:
        with Study.open(args.study) as study:
            found, _ = find_missing(study, args.find or ())
    except StudyError as error:
        if args.find:
            raise
        console.note(f"media are missing, and the study cannot remember where they are: {error}")
        return
    for medium in found:
        console.note(f"{on_one_line(medium.path.name)}: found at {on_one_line(medium.path)}")


def medium_record(status: MediumStatus) -> dict[str, Any]:
    """A medium as scripts read it; times in seconds on its own clock."""
    index, concerns, seen = status.index, status.concerns, status.seen
    crops = status.seen_tracks
    covered, rejected, ghosts = status.faces

    def seconds(pts: int) -> float | None:
        return None if index is None else float(pts * index.time_base)

    return {
        "medium": status.medium.path.name,
        "number": status.medium.id,
        "file": str(status.medium.path),
        "file_state": status.source.value,
        "frames": None if index is None else len(index),
        "seconds": None if index is None else index.duration,
        "frames_in_range": status.worked,
        "frames_unlooked": status.unlooked,
        "detection": {
            "state": None if status.run is None else status.run.value,
            "model": status.model or None,
            "frames": status.done,
        },
        "faces": {
            "tracks": status.tracks, "covered": covered, "rejected": rejected, "ghosts": ghosts,
        },
        "concerns": None if concerns is None else {
            "open": concerns.total, "by_kind": concerns.open, "later": concerns.later,
            "settled": concerns.settled, "slight": concerns.slight,
        },
        "seen": {
            "frames": seen.frames, "share": round(seen.share, 6), "people": seen.people,
            "unseen": [[seconds(first), seconds(last)] for first, last in seen.unseen],
        },
        "seen_tracks": {"seen": crops.seen, "of": crops.total, "people": crops.people},
        "spot_check": check_record(status.check),
        "comments_open": len(status.comments),
        "comments": [comment_record(one, seconds(one.pts)) for one in status.comments],
        "people_visible": [
            {
                "name": one.name, "reason": one.reason, "tracks": one.tracks,
                "frames": one.frames, "by": one.by,
            }
            for one in status.shown
        ],
        "locked": status.locked,
        "exports": [
            {"file": str(export.path), "time": export.time, "up_to_date": current}
            for export, current in status.exports
        ],
        "review_minutes": round(status.seconds / 60, 3),
        "minutes_per_minute": status.minutes_per_minute,
        "left": [left.value for left in status.left],
    }  # fmt: skip


def comment_record(thread: Thread, at: float | None) -> dict[str, Any]:
    """An open comment as scripts read it."""
    box, ref = thread.box, thread.ref
    return {
        "number": thread.seq,
        "at": at,
        "person": thread.person,
        "text": thread.text,
        "box": None if box is None else [box.x1, box.y1, box.x2, box.y2],
        "track": ref.number if ref is not None and ref.kind == "track" else None,
        "answers": [{"person": one.person, "text": one.text} for one in thread.answers],
    }


def check_record(check: SpotCheck | None) -> dict[str, Any] | None:
    """A spot check as scripts read it."""
    if check is None:
        return None
    return {
        "sample": check.sample,
        "frames": check.size,
        "out_of": check.population,
        "checked": check.checked,
        "missed": check.missed,
        "hidden": check.hidden,
        "noticed": check.noticed,
        "bound": check.bound,
        "confidence": 0.95,
        "void": check.void,
        "void_since": check.void_since,
    }


def study_record(path: Path, status: StudyStatus) -> dict[str, Any]:
    """The last line: the study as a whole."""
    seconds = sum(medium.seconds for medium in status.media)
    footage = sum(m.index.duration for m in status.media if m.index is not None)
    by_kind = status.open_concerns
    worked = sum(medium.worked for medium in status.media)
    seen = sum(medium.seen.frames for medium in status.media)
    return {
        "study": str(path),
        "media": len(status.media),
        "concerns": {"open": sum(by_kind.values()), "by_kind": by_kind},
        "seen": {"frames": seen, "share": round(seen / worked, 6) if worked else 0.0},
        "spot_check": check_record(status.check),
        "comments_open": sum(len(medium.comments) for medium in status.media),
        "review_minutes": round(seconds / 60, 3),
        "minutes_per_minute": seconds / footage if footage else None,
        "left": [left.value for left in status.left],
    }


COMMAND = Command(
    description="Says for each medium of a study, and for the study, what was found, which "
    "concerns are open, what somebody saw, what a spot check showed, what was exported and what is "
    "left. It may be open in the window meanwhile.",
    example="faceveil status study.faceveil --json",
    add_arguments=_add_arguments,
    run=_run,
)
