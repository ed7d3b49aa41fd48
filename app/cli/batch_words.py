"""What a batch did, as JSON for scripts and as words for people."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.files import counted
from app.core.names import on_one_line, printable

if TYPE_CHECKING:
    from app.batch.folder.attention import Attention

_REASONS = {
    "failed": "failed",
    "unfinished": "was not finished",
    "damaged": "some of its pictures are damaged",
    "breaks-off": "the file breaks off",
    "no-faces": "no face was found in it",
    "concerns": "places may hide a face",
    "unseen": "nobody has seen all of it",
}


def record_of(one: Attention) -> dict[str, Any]:
    """One video as JSON. A stable contract."""
    return {
        "file": printable(one.file),
        "state": one.state.value,
        "study": None if one.study is None else printable(one.study),
        "output": None if one.output is None else printable(one.output),
        "error": printable(one.error) or None,
        "reasons": [reason.value for reason in one.reasons],
        "frames": one.frames,
        "faces": one.covered,
        "tracks": one.tracks,
        "concerns": one.concerns,
        "risk": round(one.risk, 3),
        "unseen": one.unseen,
        "seconds": round(one.seconds, 2),
    }


def summary_record(ended: Sequence[Attention]) -> dict[str, Any]:
    """The whole batch as JSON: counts, and the videos with the most urgent first."""
    states = Counter(one.state.value for one in ended)
    names = ("done", "skipped", "failed", "cancelled")
    return {
        "summary": {"videos": len(ended), **{name: states[name] for name in names}},
        "needs_person": [printable(one.file) for one in ended if one.reasons],
    }


def headline(ended: Sequence[Attention], where: Path) -> str:
    """The summary table for a terminal: the most urgent first."""
    totals = _totals(ended)
    waiting = [one for one in ended if one.reasons]
    if not waiting:
        return totals
    width = max(len(on_one_line(one.file.name)) for one in waiting)
    rows = [f"  {on_one_line(one.file.name):<{width}}  {_needs(one)}" for one in waiting]
    hint = f"Review them: faceveil {on_one_line(where)}" if where.is_file() else ""
    return "\n".join([totals, "Needs a person, the most urgent first:", *rows, hint]).rstrip()


def outcome_line(one: Attention) -> str:
    """What became of one video, in a line."""
    name = on_one_line(one.file)
    if one.state.value in ("failed", "cancelled"):
        return f"{name}: {one.state.value}"
    skipped = "skipped, it was done before; " if one.state.value == "skipped" else ""
    out = "" if one.output is None else f" -> {on_one_line(one.output)}"
    faces = f"{counted(one.tracks, 'track')} in {counted(one.frames, 'frame')}"
    return f"{name}{out}: {skipped}{faces}, {counted(one.concerns, 'concern')}"


def write_summary(path: Path, ended: Sequence[Attention]) -> None:
    """The summary as a file; its ending says of which kind."""
    if path.suffix.lower() == ".json":
        record = summary_record(ended) | {"videos": [record_of(one) for one in ended]}
        path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
        return
    from app.batch.folder.page import summary_page

    columns = ["video", "state", "needs a person because", "concerns", "tracks", "study", "export"]
    rows = [
        {
            "video": printable(one.file),
            "state": one.state.value,
            "needs a person because": _needs(one),
            "concerns": str(one.concerns),
            "tracks": str(one.tracks),
            "study": "" if one.study is None else printable(one.study),
            "export": "" if one.output is None else printable(one.output),
        }
        for one in ended
    ]
    page = summary_page(
        "Faceveil batch",
        _totals(ended),
        columns=columns,
        rows=rows,
        numbers=frozenset({"concerns", "tracks"}),
    )
    path.write_text(page, "utf-8")


def _totals(ended: Sequence[Attention]) -> str:
    states = Counter(one.state.value for one in ended)
    told = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
    return f"{counted(len(ended), 'video')}: {told or 'nothing to do'}"


def _needs(one: Attention) -> str:
    if one.error:
        return printable(one.error)
    return "; ".join(_reason(one, reason.value) for reason in one.reasons)


def _reason(one: Attention, code: str) -> str:
    if code == "concerns":
        return f"{counted(one.concerns, 'place')} may hide a face"
    if code == "unseen":
        return f"{one.unseen} of {one.frames} frames seen by nobody"
    return _REASONS[code]
