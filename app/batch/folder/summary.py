"""What a batch did, as JSON for scripts and as a page for people."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from app.batch.folder.attention import Attention
from app.batch.folder.page import summary_page
from app.batch.folder.tasks import TaskState
from app.batch.folder.words import needs, totals, unmet
from app.core.names import printable
from app.core.said import say
from app.release.conditions import Gate
from app.release.words import STATES, condition_words

_TITLE: Final = say("Faceveil: what needs a person")
_STATES: Final = {
    TaskState.DONE: say("done"),
    TaskState.SKIPPED: say("skipped"),
    TaskState.FAILED: say("failed"),
    TaskState.CANCELLED: say("cancelled"),
}
_HEADS: Final = {
    "video": say("video"),
    "state": say("state"),
    "release": say("release"),
    "unmet": say("not met"),
    "why": say("needs a person because"),
    "concerns": say("concerns"),
    "tracks": say("tracks"),
    "study": say("study"),
    "export": say("export"),
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


def write_summary(
    path: Path,
    ended: Sequence[Attention],
    *,
    tell: Callable[[str], str] = str,
    language: str = "en",
) -> None:
    """The summary as a file; its ending says of which kind.

    Args:
        path: Ends in .json or .html.
        ended: The most urgent first.
        tell: Says a sentence in the language of the page; JSON stays English.
        language: Its code.
    """
    if path.suffix.lower() == ".json":
        record = summary_record(ended) | {"videos": [record_of(one) for one in ended]}
        path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
        return
    columns = ["video", "state", "why", "concerns", "tracks", "study", "export"]
    if any(one.gate is not None for one in ended):
        columns[2:2] = ["release", "unmet"]
    page = summary_page(
        tell(_TITLE),
        tell(totals(ended)),
        columns={name: tell(_HEADS[name]) for name in columns},
        rows=[_row(one, tell) for one in ended],
        failed=[one.state is TaskState.FAILED for one in ended],
        numbers=frozenset({"concerns", "tracks"}),
        language=language,
    )
    path.write_text(page, "utf-8")


def _row(one: Attention, tell: Callable[[str], str]) -> dict[str, str]:
    return {
        "video": printable(one.file),
        "state": tell(_STATES[one.state]),
        "release": "" if one.gate is None else tell(STATES[one.gate.state]),
        "unmet": "" if one.gate is None else tell(unmet(one.gate)),
        "why": tell(needs(one, whole=False)),
        "concerns": str(one.concerns),
        "tracks": str(one.tracks),
        "study": "" if one.study is None else printable(one.study),
        "export": "" if one.output is None else printable(one.output),
    }
