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
    from app.release.conditions import Gate

_REASONS = {
    "failed": "failed",
    "unfinished": "was not finished",
    "check": "the check of its export found something",
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
        "gate": _gate_record(one.gate),
    }


def _gate_record(gate: Gate | None) -> dict[str, Any] | None:
    """Whether an export may leave, as JSON; ``faceveil gate`` tells the figures, too."""
    if gate is None:
        return None
    from app.release.words import condition_words

    return {
        "state": gate.state.value,
        "unmet": [
            {"kind": one.kind.value, "why": printable(str(condition_words(one)))}
            for one in gate.unmet
        ],
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
    release = "" if one.gate is None else f"; {_release(one.gate)}"
    return f"{name}{out}: {skipped}{faces}, {counted(one.concerns, 'concern')}{release}"


def write_summary(path: Path, ended: Sequence[Attention]) -> None:
    """The summary as a file; its ending says of which kind."""
    if path.suffix.lower() == ".json":
        record = summary_record(ended) | {"videos": [record_of(one) for one in ended]}
        path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
        return
    from app.batch.folder.page import summary_page

    columns = ["video", "state", "needs a person because", "concerns", "tracks", "study", "export"]
    if any(one.gate is not None for one in ended):
        columns[2:2] = ["release", "not met"]
    rows = [
        {
            "video": printable(one.file),
            "state": one.state.value,
            "release": "" if one.gate is None else one.gate.state.value,
            "not met": "" if one.gate is None else _unmet(one.gate),
            "needs a person because": _needs(one, whole=False),
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


def _needs(one: Attention, *, whole: bool = True) -> str:
    """Why a video needs a person; ``whole`` also tells what stands against its release."""
    if one.error:
        return printable(one.error)
    return "; ".join(_reason(one, reason.value, whole=whole) for reason in one.reasons)


def _reason(one: Attention, code: str, *, whole: bool) -> str:
    if code == "concerns":
        return f"{counted(one.concerns, 'place')} may hide a face"
    if code == "unseen":
        return f"{one.unseen} of {one.frames} frames seen by nobody"
    if code == "release" and one.gate is not None:
        unmet = _unmet(one.gate) if whole else ""
        return _release(one.gate) + (f" ({unmet})" if unmet else "")
    return _REASONS[code]


def _release(gate: Gate) -> str:
    from app.release.words import STATES

    left = len(gate.unmet)
    more = f", {counted(left, 'condition')} not met" if left else ""
    return f"release: {STATES[gate.state]}{more}"


def _unmet(gate: Gate) -> str:
    from app.release.words import gate_lines

    return "; ".join(printable(line) for line in map(str, gate_lines(gate, unmet_only=True)))
