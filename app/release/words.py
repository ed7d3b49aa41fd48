"""Sentences about release, made where people read them: terminal, report, and the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from app.core.timebase import format_time
from app.release.conditions import (
    Condition,
    ConditionKind,
    Gate,
    ReleaseState,
    Trouble,
    TroubleKind,
)

Clock = Callable[[int], float]
"""A PTS as seconds since the first frame."""

STATES: Final = {
    ReleaseState.DRAFT: "draft",
    ReleaseState.READY: "ready to be signed",
    ReleaseState.SIGNED: "signed",
    ReleaseState.REFUSED: "refused",
    ReleaseState.OUT_OF_DATE: "out of date",
}
TITLES: Final = {
    ConditionKind.EXPORTED: "Exported",
    ConditionKind.FILE: "The file is the one that was exported",
    ConditionKind.CURRENT: "Nothing was edited since",
    ConditionKind.CHECKED: "The decoded export was checked",
    ConditionKind.COVERAGE: "Every region is covered as asked",
    ConditionKind.RESIDUAL: "No unexplained face is left",
    ConditionKind.FIDELITY: "Nothing else was changed",
    ConditionKind.CONCERNS: "All concerns are settled",
    ConditionKind.SPOT_CHECK: "A spot check was done",
    ConditionKind.REASONS: "Every face left visible has a reason",
    ConditionKind.SEEN: "Somebody saw every frame",
}


def condition_words(condition: Condition, clock: Clock | None = None) -> str:
    """What is known of a condition, one sentence without a full stop."""
    facts = condition.facts
    told = _WORDS[condition.kind](facts, condition.met)
    at = facts.get("at")
    if at is not None and clock is not None and not condition.met:
        told += f" (first at {format_time(clock(int(at)), decimals=2, hours=False)})"
    return told


def gate_lines(gate: Gate, clock: Clock | None = None, *, unmet_only: bool = False) -> list[str]:
    """The gate's list, a line each."""
    return [condition_words(one, clock) for one in gate.conditions if not (unmet_only and one.met)]


def trouble_words(trouble: Trouble) -> str:
    """What does not fit a sign-off, one sentence without a full stop."""
    facts = trouble.facts
    told = {
        "person": "somebody",
        "other": "somebody else",
        "signed": "?",
        "before": "?",
        "time": "?",
        "decision": "?",
        "name": "the report",
    }
    told |= {name: value for name, value in facts.items() if name in told}
    told["differ"] = ", ".join(facts.get("differ", ())) or "settings"
    return _TROUBLES[trouble.kind].format(**told)


_TROUBLES: Final = {
    TroubleKind.BROKEN: "the signature of {person} does not fit its statement",
    TroubleKind.EDITED: "{person} edited the study after it was signed (decision {decision}, "
    "{time})",
    TroubleKind.LOG: "the log of decisions is not the one that {person} signed",
    TroubleKind.SETTINGS: "settings are not those that {person} signed: {differ}",
    TroubleKind.WEIGHTS: "the detector's weights are not those that {person} signed",
    TroubleKind.SOURCE: "the source is not the one that {person} signed",
    TroubleKind.EXPORT: "the exported file is not the one that {person} signed",
    TroubleKind.REPORT: "{name} is not a report that was signed, or was changed since",
    TroubleKind.ORDER: "a statement that {person} signed after is missing",
    TroubleKind.CLOCK: "the clock was set back: signed by {person} at {signed}, after something "
    "that happened at {before}",
    TroubleKind.KEY: "{person} signed with another key than before: the key was replaced",
    TroubleKind.SAME_KEY: "{person} and {other} signed with one and the same key",
    TroubleKind.COPY: "the study was copied or moved since {person} signed",
}


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" + "s" * (number != 1)


def _exported(_: dict[str, Any], met: bool) -> str:
    return "exported" if met else "nothing was exported yet"


def _file(facts: dict[str, Any], met: bool) -> str:
    if met:
        return "the file is byte for byte the one that was exported"
    if facts.get("why") == "missing":
        return f"the exported file is not there: {facts.get('name', '')}"
    return f"the exported file was changed: {facts.get('name', '')}"


def _current(facts: dict[str, Any], met: bool) -> str:
    if met:
        return "nothing was edited since the export"
    edits = _count(int(facts["edits"]), "decision")
    return f"{edits} made since the export, the first by {facts['person']}: export again"


def _checked(facts: dict[str, Any], met: bool) -> str:
    if met:
        return (
            f"{_count(int(facts['frames']), 'frame')} of the decoded export compared with the "
            f"source, {_count(int(facts['looked']), 'frame')} searched for faces"
        )
    if facts.get("frames"):
        return f"the check of the export was broken off after {_count(facts['frames'], 'frame')}"
    return "the export was not checked yet"


def _coverage(facts: dict[str, Any], met: bool) -> str:
    worst = facts.get("worst")
    share = f", the least {worst['share']:.1%}" if worst else ""
    if met:
        return f"{_count(int(facts['regions']), 'region')} changed as asked{share}"
    parts = []
    if facts["gaps"]:
        parts.append(f"{_count(int(facts['gaps']), 'region')} not changed as asked{share}")
    if facts["wrong_pictures"]:
        parts.append(f"{_count(int(facts['wrong_pictures']), 'frame')} showing another picture")
    if facts["undecoded"]:
        parts.append(f"{_count(int(facts['undecoded']), 'frame')} missing or not black as needed")
    return "; ".join(parts) or f"the least covered region misses the limit{share}"


def _residual(facts: dict[str, Any], met: bool) -> str:
    if met:
        return "two detectors found no face that is neither covered nor left visible on purpose"
    return f"{_count(int(facts['open']), 'face')} found where nothing is covered"


def _fidelity(facts: dict[str, Any], met: bool) -> str:
    if met:
        return "times, size, colour, sound and tags are as they should be"
    return "; ".join(f"{one['name']}: {one['detail']}" for one in facts["failed"][:3])


def _concerns(facts: dict[str, Any], met: bool) -> str:
    slight = int(facts.get("slight", 0))
    more = ""
    if slight:
        more = f"; {slight:,} of a risk below {facts['floor']:.1%} were not asked about"
    if met:
        return f"all concerns are settled{more}"
    return f"{_count(int(facts['release']) + int(facts['review']), 'concern')} open{more}"


def _spot(facts: dict[str, Any], met: bool) -> str:
    limit = f"{facts['limit']:.1%}"
    if not facts.get("checked"):
        return f"no spot check was done (its bound has to be at most {limit})"
    words = (
        f"{_count(int(facts['checked']), 'frame')} checked at random, "
        f"{_count(int(facts['missed']), 'frame')} with a miss"
    )
    if facts["void"]:
        return f"{words}; faces were decided on since, so that it has to be done again"
    if facts["bound"] is None:
        return f"{words}; {facts['drawn'] - facts['checked']} frames of the sample are to do"
    words += f": at most {facts['bound']:.2%} of frames have one, at 95 %"
    return words if met else f"{words}; the study's limit is {limit}"


def _reasons(facts: dict[str, Any], met: bool) -> str:
    if not facts["left_visible"]:
        return "nothing was left visible on purpose"
    if met:
        return f"{_count(int(facts['left_visible']), 'face or place')} left visible, with reasons"
    return f"{facts['without_reason']} of {facts['left_visible']} left visible without a reason"


def _seen(facts: dict[str, Any], met: bool) -> str:
    if met:
        return "every frame was on somebody's screen"
    return f"{_count(int(facts.get('unseen', 0)), 'frame')} nobody saw"


_WORDS: Final[dict[ConditionKind, Callable[[dict[str, Any], bool], str]]] = {
    ConditionKind.EXPORTED: _exported,
    ConditionKind.FILE: _file,
    ConditionKind.CURRENT: _current,
    ConditionKind.CHECKED: _checked,
    ConditionKind.COVERAGE: _coverage,
    ConditionKind.RESIDUAL: _residual,
    ConditionKind.FIDELITY: _fidelity,
    ConditionKind.CONCERNS: _concerns,
    ConditionKind.SPOT_CHECK: _spot,
    ConditionKind.REASONS: _reasons,
    ConditionKind.SEEN: _seen,
}
