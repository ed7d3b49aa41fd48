"""What a batch did, in words for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.files import counted
from app.core.names import on_one_line

if TYPE_CHECKING:
    from app.batch.folder.attention import Attention


def headline(ended: Sequence[Attention], where: Path) -> str:
    """The summary table for a terminal: the most urgent first."""
    from app.batch.folder.words import needs, totals

    waiting = [one for one in ended if one.reasons]
    if not waiting:
        return totals(ended)
    width = max(len(on_one_line(one.file.name)) for one in waiting)
    rows = [f"  {on_one_line(one.file.name):<{width}}  {needs(one)}" for one in waiting]
    there = where.is_file() and any(one.study for one in waiting)
    hint = f"Review them: faceveil {on_one_line(where)}" if there else ""
    return "\n".join(
        [totals(ended), "Needs a person, the most urgent first:", *rows, hint]
    ).rstrip()


def outcome_line(one: Attention) -> str:
    """What became of one video, in a line."""
    from app.batch.folder.words import released

    name = on_one_line(one.file)
    if one.state.value in ("failed", "cancelled"):
        return f"{name}: {one.state.value}"
    skipped = "skipped, it was done before; " if one.state.value == "skipped" else ""
    out = "" if one.output is None else f" -> {on_one_line(one.output)}"
    faces = f"{counted(one.tracks, 'track')} in {counted(one.frames, 'frame')}"
    release = "" if one.gate is None else f"; {released(one.gate)}"
    return f"{name}{out}: {skipped}{faces}, {counted(one.concerns, 'concern')}{release}"
