"""Sentences about a batch, made where people read them: terminal, page, and the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.batch.folder.attention import Attention, Reason
from app.batch.folder.tasks import TaskState
from app.core.names import printable
from app.core.said import Said, joined, say
from app.release.conditions import Gate
from app.release.words import STATES, gate_lines

_REASONS: Final = {
    Reason.FAILED: say("failed"),
    Reason.UNFINISHED: say("was not finished"),
    Reason.CHECK: say("the check of its export found something"),
    Reason.DAMAGED: say("some of its pictures are damaged"),
    Reason.BREAKS_OFF: say("the file breaks off"),
    Reason.NO_FACES: say("no face was found in it"),
    Reason.CONCERNS: say("%n place(s) may hide a face", 0),
    Reason.UNSEEN: say("{unseen:,} of %n frame(s) seen by nobody", 0, unseen=0),
    Reason.RELEASE: say("it may not leave yet"),
}
_ENDED: Final = {
    TaskState.CANCELLED: say("%n cancelled", 0),
    TaskState.DONE: say("%n done", 0),
    TaskState.FAILED: say("%n failed", 0),
    TaskState.SKIPPED: say("%n skipped", 0),
}


def totals(ended: Sequence[Attention]) -> Said:
    """How many videos there were, and how they ended."""
    states = [one.state for one in ended]
    told = [words.filled(states.count(state)) for state, words in _ENDED.items() if state in states]
    return joined(
        ": ",
        (
            say("%n video(s)", len(ended)),
            joined(", ", told) if told else say("nothing to do"),
        ),
    )


def needs(one: Attention, *, whole: bool = True) -> str:
    """Why a video needs a person; empty where it needs none.

    Args:
        whole: Also tell what stands against its release.
    """
    if one.error:
        return one.error if isinstance(one.error, Said) else printable(one.error)
    if not one.reasons:
        return ""
    return joined("; ", [_reason(one, reason, whole=whole) for reason in one.reasons])


def _reason(one: Attention, reason: Reason, *, whole: bool) -> Said:
    words = _REASONS[reason]
    if reason is Reason.CONCERNS:
        return words.filled(one.concerns)
    if reason is Reason.UNSEEN:
        return words.filled(one.frames, unseen=one.unseen)
    if reason is Reason.RELEASE and one.gate is not None:
        stands = released(one.gate)
        against = unmet(one.gate) if whole and one.gate.unmet else None
        if against is None:
            return stands
        return say("{sentence} ({details})", sentence=stands, details=against)
    return words


def released(gate: Gate) -> Said:
    """Whether an export may leave, and how much stands against it."""
    stands = say("release: {state}", state=STATES[gate.state])
    left = len(gate.unmet)
    return joined(", ", [stands, say("%n condition(s) not met", left)]) if left else stands


def unmet(gate: Gate) -> Said:
    """All that stands against a release."""
    return joined("; ", gate_lines(gate, unmet_only=True))
