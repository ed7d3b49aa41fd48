"""Which media need a person first: what an automatic pass cannot know about itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np

from app.batch.folder.done import lies_at
from app.batch.folder.tasks import TaskOutcome, TaskState
from app.release.conditions import ConditionKind, Gate, ReleaseState
from app.release.gate import release_state
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.records import Medium
from app.store.study import Study


class Reason(StrEnum):
    """Why a medium needs a person; the more urgent come first."""

    FAILED = "failed"
    UNFINISHED = "unfinished"
    CHECK = "check"
    """The release check found something in the export, or could not be done."""
    DAMAGED = "damaged"
    BREAKS_OFF = "breaks-off"
    NO_FACES = "no-faces"
    CONCERNS = "concerns"
    UNSEEN = "unseen"
    RELEASE = "release"
    """The export may not leave yet."""


_FOUND_BY_CHECK = frozenset(
    {
        ConditionKind.FILE,
        ConditionKind.CHECKED,
        ConditionKind.COVERAGE,
        ConditionKind.RESIDUAL,
        ConditionKind.FIDELITY,
    }
)
"""Conditions of release that no review meets: the file itself is not as it should be."""
_MAY_LEAVE = frozenset({ReleaseState.READY, ReleaseState.SIGNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """What a medium asks of a person.

    Attributes:
        file: The video or still.
        state: How its task ended.
        study: Where a person reviews it; None where there is none.
        output: The export, where one was written.
        error: What went wrong, in words; empty for nothing.
        reasons: Most urgent first; empty where nothing is left to do.
        frames: How many the medium has.
        covered: Faces that are covered, over all frames.
        tracks: Tracks that are covered.
        concerns: Places of the review queue that nobody settled.
        risk: How many of them are thought to hide a miss or a false face.
        unseen: Frames that nobody had on screen.
        seconds: Time that the task took, by the clock.
        gate: Whether the export may leave; None where that was not asked, or nothing is known.
    """

    file: Path
    state: TaskState
    study: Path | None
    output: Path | None = None
    error: str = ""
    reasons: tuple[Reason, ...] = ()
    frames: int = 0
    covered: int = 0
    tracks: int = 0
    concerns: int = 0
    risk: float = 0.0
    unseen: int = 0
    seconds: float = 0.0
    gate: Gate | None = None

    @property
    def urgency(self) -> tuple[int, float]:
        """Sorts the most urgent first."""
        order = list(Reason)
        first = order.index(self.reasons[0]) if self.reasons else len(order)
        return first, -self.risk


def attention_to(
    outcome: TaskOutcome, study: Study | None, medium: Medium | None, *, gate: bool = False
) -> Attention:
    """What the outcome of a task asks of a person; without a medium only that it failed.

    Args:
        outcome: Of the task.
        study: Open, also only to be read; None where there is none.
        medium: Of that study; None where it is not in it.
        gate: Also tell whether the export may leave, by what the study knows of it.
    """
    if study is None or medium is None:
        return _of_outcome(outcome)
    session = ReviewSession(study, medium.id)
    return attention_in(session, ConcernQueue(session), outcome, gate=gate)


def attention_in(
    session: ReviewSession, concerns: ConcernQueue, outcome: TaskOutcome, *, gate: bool = False
) -> Attention:
    """What a medium that was read asks of a person; see :func:`attention_to`.

    Args:
        session: Its faces and decisions.
        concerns: Its places to look at.
    """
    study = session.study
    medium = study.medium(session.medium_id)
    frames, counts = session.state.counts()
    tracks = sum(1 for track in session.tracks() if track.covered)
    open_ones = concerns.open()
    output, release = outcome.output, None
    newest = next(iter(study.exports(medium.id)[-1:]), None)
    if output is not None and newest is not None and lies_at(newest.path, output):
        output = newest.path
        release = release_state(study, medium.id) if gate else None
    unmet = set() if release is None else {one.kind for one in release.unmet}
    unseen = int((~np.isin(frames, study.seen(medium.id))).sum())
    found = {
        Reason.CHECK: bool(unmet & _FOUND_BY_CHECK),
        Reason.DAMAGED: medium.damaged,
        Reason.BREAKS_OFF: medium.breaks_off,
        Reason.NO_FACES: not tracks,
        Reason.CONCERNS: bool(open_ones),
        Reason.UNSEEN: unseen > 0,
        Reason.RELEASE: release is not None and release.state not in _MAY_LEAVE,
    }
    asked = _of_outcome(outcome)
    return replace(
        asked,
        output=output,
        reasons=(*asked.reasons, *(reason for reason, holds in found.items() if holds)),
        frames=len(frames),
        covered=int(counts.sum()),
        tracks=tracks,
        concerns=len(open_ones),
        risk=sum(one.risk for one in open_ones),
        unseen=unseen,
        gate=release,
    )


def _of_outcome(outcome: TaskOutcome) -> Attention:
    return Attention(
        file=outcome.source,
        state=outcome.state,
        study=outcome.study,
        output=outcome.output,
        error=outcome.error,
        reasons=_ended_badly(outcome),
        seconds=outcome.seconds,
    )


def _ended_badly(outcome: TaskOutcome) -> tuple[Reason, ...]:
    if outcome.state is TaskState.FAILED:
        return (Reason.FAILED,)
    return (Reason.UNFINISHED,) if outcome.state is TaskState.CANCELLED else ()
