"""Sentences about release, made where people read them: terminal, report, and the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from app.core.said import Said, joined, say
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
    ReleaseState.DRAFT: say("draft"),
    ReleaseState.READY: say("ready to be signed"),
    ReleaseState.SIGNED: say("signed"),
    ReleaseState.REFUSED: say("refused"),
    ReleaseState.OUT_OF_DATE: say("out of date"),
}
TITLES: Final = {
    ConditionKind.EXPORTED: say("Exported"),
    ConditionKind.FILE: say("The file is the one that was exported"),
    ConditionKind.CURRENT: say("Nothing was edited since"),
    ConditionKind.CHECKED: say("The decoded export was checked"),
    ConditionKind.COVERAGE: say("Every region is covered as asked"),
    ConditionKind.RESIDUAL: say("No unexplained face is left"),
    ConditionKind.FIDELITY: say("Nothing else was changed"),
    ConditionKind.CONCERNS: say("All concerns are settled"),
    ConditionKind.SPOT_CHECK: say("A spot check was done"),
    ConditionKind.REASONS: say("Every face left visible has a reason"),
    ConditionKind.SEEN: say("Somebody saw every frame"),
}


def condition_words(condition: Condition, clock: Clock | None = None) -> Said:
    """What is known of a condition, one sentence without a full stop."""
    facts = condition.facts
    told = _WORDS[condition.kind](facts, condition.met)
    at = facts.get("at")
    if at is not None and clock is not None and not condition.met:
        time = format_time(clock(int(at)), decimals=2, hours=False)
        return say("{sentence} (first at {time})", sentence=told, time=time)
    return told


def gate_lines(gate: Gate, clock: Clock | None = None, *, unmet_only: bool = False) -> list[Said]:
    """The gate's list, a line each."""
    return [condition_words(one, clock) for one in gate.conditions if not (unmet_only and one.met)]


def trouble_words(trouble: Trouble) -> Said:
    """What does not fit a sign-off, one sentence without a full stop."""
    facts = trouble.facts
    told: dict[str, Any] = {
        "person": say("somebody"),
        "other": say("somebody else"),
        "signed": "?",
        "before": "?",
        "time": "?",
        "decision": "?",
        "why": "?",
        "name": say("the report"),
    }
    told |= {name: value for name, value in facts.items() if name in told}
    told["differ"] = ", ".join(facts.get("differ", ())) or say("settings")
    return _TROUBLES[trouble.kind].filled(**told)


_TROUBLES: Final = {
    TroubleKind.BROKEN: say("the signature of {person} does not fit its statement"),
    TroubleKind.EDITED: say(
        "{person} edited the study after it was signed (decision {decision}, {time})"
    ),
    TroubleKind.LOG: say("the log of decisions is not the one that {person} signed"),
    TroubleKind.SETTINGS: say("settings are not those that {person} signed: {differ}"),
    TroubleKind.WEIGHTS: say("the detector's weights are not those that {person} signed"),
    TroubleKind.SOURCE: say("the source is not the one that {person} signed"),
    TroubleKind.EXPORT: say("the exported file is not the one that {person} signed"),
    TroubleKind.CREDENTIAL: say("the file's Content Credentials do not fit: {why}"),
    TroubleKind.REPORT: say("{name} is not a report that was signed, or was changed since"),
    TroubleKind.ORDER: say("a statement that {person} signed after is missing"),
    TroubleKind.CLOCK: say(
        "the clock was set back: signed by {person} at {signed}, after something that happened at "
        "{before}"
    ),
    TroubleKind.KEY: say("{person} signed with another key than before: the key was replaced"),
    TroubleKind.SAME_KEY: say("{person} and {other} signed with one and the same key"),
    TroubleKind.STATEMENT: say("the statement beside the file is not the one that {person} signed"),
    TroubleKind.STATEMENT_GONE: say("the statement that {person} signed is not beside the file"),
    TroubleKind.COPY: say("the study was copied or moved since {person} signed"),
}


def _exported(_: dict[str, Any], met: bool) -> Said:
    return say("exported") if met else say("nothing was exported yet")


def _file(facts: dict[str, Any], met: bool) -> Said:
    if met:
        return say("the file is byte for byte the one that was exported")
    name = facts.get("name", "")
    if facts.get("why") == "missing":
        return say("the exported file is not there: {name}", name=name)
    return say("the exported file was changed: {name}", name=name)


def _current(facts: dict[str, Any], met: bool) -> Said:
    if met:
        return say("nothing was edited since the export")
    return say(
        "%n decision(s) made since the export, the first by {person}: export again",
        int(facts["edits"]),
        person=facts["person"],
    )


def _frames(count: int) -> Said:
    return say("%n frame(s)", int(count))


def _checked(facts: dict[str, Any], met: bool) -> Said:
    if met:
        return say(
            "{frames} of the decoded export compared with the source, {looked} searched for faces",
            frames=_frames(facts["frames"]),
            looked=_frames(facts["looked"]),
        )
    if facts.get("frames"):
        return say(
            "the check of the export was broken off after {frames}",
            frames=_frames(facts["frames"]),
        )
    return say("the export was not checked yet")


def _coverage(facts: dict[str, Any], met: bool) -> Said:
    worst = facts.get("worst")
    share = [say("the least {share:.1%}", share=worst["share"])] if worst else []
    if facts["untold"]:
        share.append(say("%n too dark or flat to tell", int(facts["untold"])))
    if met:
        return joined(", ", (say("%n region(s) changed as asked", int(facts["regions"])), *share))
    parts = []
    if facts["gaps"]:
        gaps = say("%n region(s) not changed as asked", int(facts["gaps"]))
        parts.append(joined(", ", (gaps, *share)))
    if facts["wrong_pictures"]:
        parts.append(say("%n frame(s) showing another picture", int(facts["wrong_pictures"])))
    if facts["undecoded"]:
        parts.append(say("%n frame(s) missing or not black as needed", int(facts["undecoded"])))
    if parts:
        return joined("; ", parts)
    return joined(", ", (say("the least covered region misses the limit"), *share))


def _residual(facts: dict[str, Any], met: bool) -> Said:
    if met and facts["found"]:
        return say(
            "%n place(s) looked at by a person, whose answers are in the annex, "
            "and no face besides",
            int(facts["found"]),
        )
    if met:
        return say(
            "two detectors found no face that is neither covered nor left visible on purpose"
        )
    return say("%n face(s) found where nothing is covered", int(facts["open"]))


def _fidelity(facts: dict[str, Any], met: bool) -> Said:
    if met:
        return say("times, size, colour, sound and tags are as they should be")
    return joined("; ", (f"{one['name']}: {one['detail']}" for one in facts["failed"][:3]))


def _concerns(facts: dict[str, Any], met: bool) -> Said:
    slight = int(facts.get("slight", 0))
    more = (
        [
            say(
                "{count:,} of a risk below {floor:.1%} not asked about",
                count=slight,
                floor=facts["floor"],
            )
        ]
        if slight
        else []
    )
    if met:
        return joined("; ", (say("all concerns are settled"), *more))
    left = int(facts["release"]) + int(facts["review"])
    return joined("; ", (say("%n concern(s) open", left), *more))


def _spot(facts: dict[str, Any], met: bool) -> Said:
    limit = facts["limit"]
    if not facts.get("checked"):
        return say("no spot check was done (its bound has to be at most {limit:.1%})", limit=limit)
    words = say(
        "{frames} checked at random, {missed} with a miss",
        frames=_frames(facts["checked"]),
        missed=_frames(facts["missed"]),
    )
    if facts["void"]:
        void = say("faces were decided on since, so that it has to be done again")
        return joined("; ", (words, void))
    if facts["bound"] is None:
        left = facts["drawn"] - facts["checked"]
        return joined("; ", (words, say("%n frame(s) of the sample are to do", left)))
    bound = say("at most {bound:.2%} of frames have one, at 95 %", bound=facts["bound"])
    words = joined(": ", (words, bound))
    if met:
        return words
    return joined("; ", (words, say("the study's limit is {limit:.1%}", limit=limit)))


def _reasons(facts: dict[str, Any], met: bool) -> Said:
    count = int(facts["left_visible"])
    if not count:
        return say("nothing was left visible on purpose")
    if met:
        return say("%n left visible, with reasons", count)
    return say(
        "{without} of {count} left visible without a reason",
        without=facts["without_reason"],
        count=count,
    )


def _seen(facts: dict[str, Any], met: bool) -> Said:
    if met:
        return say("every frame was on somebody's screen")
    return say("%n frame(s) nobody saw", int(facts.get("unseen", 0)))


_WORDS: Final[dict[ConditionKind, Callable[[dict[str, Any], bool], Said]]] = {
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
