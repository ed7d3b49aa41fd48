"""The status of a medium and of a study in words, for the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.files import counted
from app.core.names import on_one_line
from app.core.timebase import format_time

if TYPE_CHECKING:
    from app.review.spot_check import SpotCheck
    from app.review.status import MediumStatus, StudyStatus

_STRETCHES = 5
_LEFT = {
    "file-missing": "the file is missing",
    "detection": "look for faces",
    "concerns": "settle concerns",
    "unseen": "look at unseen frames",
    "spot-check": "check a random sample",
    "comments": "answer comments",
    "export": "export",
}


def medium_text(status: MediumStatus) -> str:
    """A medium in a few lines."""
    index, concerns, seen = status.index, status.concerns, status.seen
    frames = "frames not counted yet" if index is None else counted(len(index), "frame")
    run = "no faces were looked for" if status.run is None else f"detection {status.run.value}"
    covered, rejected, ghosts = status.faces
    lines = [
        f"{on_one_line(status.medium.path.name)}: {frames}, {run}{', locked' * status.locked}",
        f"  faces      {covered} covered in {counted(status.tracks, 'track')}, "
        f"{rejected} rejected, {ghosts} below the threshold",
    ]
    if status.unlooked:
        lines.append(f"  range      faces were not looked for in {status.unlooked} of its frames")
    if concerns is not None:
        kinds = ", ".join(f"{count} {kind}" for kind, count in concerns.open.items())
        slight = f", {concerns.slight} slight and not asked" if concerns.slight else ""
        lines.append(f"  concerns   {concerns.total} open{f' ({kinds})' if kinds else ''}, "
                     f"{concerns.settled} settled{slight}")  # fmt: skip
    lines.append(f"  seen       {seen.share:.1%} of the frames{_unseen(status)}")
    crops = status.seen_tracks
    if crops.seen:
        lines.append(
            f"  crops      of {crops.seen} of {counted(crops.total, 'track')} seen on a wall"
        )
    lines.append(f"  spot check {check_text(status.check)}")
    for one in status.shown:
        why = one.reason or "no reason given"
        lines.append(f"  visible    {one.name} in {counted(one.frames, 'frame')} ({why}; {one.by})")
    if status.comments:
        lines.append(f"  comments   {len(status.comments)} open{_said(status)}")
    for export, current in status.exports[-1:]:
        state = "up to date" if current else "out of date"
        lines.append(f"  export     {on_one_line(export.path.name)}, {state}")
    ratio = status.minutes_per_minute
    if status.seconds and ratio is not None:
        lines.append(
            f"  time       {status.seconds / 60:.1f} minutes of work, "
            f"{ratio:.2f} for each minute of footage"
        )
    lines.append(f"  left       {_left([left.value for left in status.left])}")
    return "\n".join(lines)


def _said(status: MediumStatus) -> str:
    """The newest open comments."""
    told = []
    for one in status.comments[-_STRETCHES:]:
        at = 0.0 if status.index is None else status.index.seconds(one.pts)
        when = format_time(at, decimals=2, hours=False)
        told.append(f"\n               {one.seq} at {when}, {one.person}: {one.text}")
    return "".join(told)


def _unseen(status: MediumStatus) -> str:
    index, unseen = status.index, status.seen.unseen
    if index is None or not unseen:
        return ""
    told = ", ".join(
        f"{format_time(index.seconds(first), decimals=2, hours=False)} to "
        f"{format_time(index.seconds(last), decimals=2, hours=False)}"
        for first, last in unseen[:_STRETCHES]
    )
    more = len(unseen) - _STRETCHES
    return f"; unseen: {told}{f' and {more} more' if more > 0 else ''}"


def check_text(check: SpotCheck | None) -> str:
    """What a spot check says, in one line."""
    if check is None:
        return "none"
    done = (
        f"{check.checked} of {counted(check.size, 'frame')} looked at, a face missed in "
        f"{check.missed}"
    )
    if check.hidden:
        done += f"; noticed {check.noticed} of {counted(check.hidden, 'cover')} hidden on purpose"
    if check.void:
        return f"{done}; void: something was decided since. Draw another"
    if check.bound is None:
        return done
    return f"{done}; with 95 % confidence at most {check.bound:.2%} of frames show one"


def study_text(path: Path, status: StudyStatus) -> str:
    """The study as a whole."""
    found = sum(status.open_concerns.values())
    media = counted(len(status.media), "medium")
    lines = [f"{on_one_line(path.name)}: {media}, {counted(found, 'concern')} open"]
    if status.check is not None:
        lines.append(f"  spot check {check_text(status.check)}")
    lines.append(f"  left       {_left([left.value for left in status.left])}")
    return "\n".join(lines)


def _left(codes: list[str]) -> str:
    return ", ".join(_LEFT[code] for code in codes) or "nothing"
