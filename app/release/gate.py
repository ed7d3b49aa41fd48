"""The gate: one function, one answer, for window, command line and report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from app.core.areas import Areas
from app.core.decisions import Aside, Redo, StoredEvent, Undo
from app.core.signoff import Sign
from app.release.bound import bound_of_study
from app.release.concerns import ReleaseConcern, ReleaseConcernKind, release_concerns
from app.release.conditions import (
    Condition,
    ConditionKind,
    Gate,
    ReleaseState,
)
from app.release.known import Known, known_of, same_file
from app.release.rules import Rules
from app.release.signoffs import refusal_of, sorted_out
from app.release.spot import spot_check
from app.review.concerns.queue import ConcernQueue
from app.review.loading import load
from app.review.session import ReviewSession
from app.review.visible import left_visible
from app.store.records import ExportRecord
from app.store.study import Study


class OpenConcerns(Protocol):
    """How many concerns of the review queue nobody has settled, and how many slight ones."""

    def __call__(self, study: Study, medium_id: int) -> tuple[int, int]: ...


def open_in_queue(study: Study, medium_id: int) -> tuple[int, int]:
    """What is open in the queue of the review, and what is too slight to be asked about."""
    queue = ConcernQueue(ReviewSession(study, medium_id))
    # What the check and people who refused told is counted apart.
    return len(queue) - queue.told_count, queue.slight_count


def release_state(
    study: Study, medium_id: int, *, open_concerns: OpenConcerns = open_in_queue
) -> Gate:
    """Whether the newest export of a medium may leave, and what stands against it.

    Args:
        study: Open, also only to be read.
        medium_id: Which medium.
        open_concerns: Counts what is open in the queue of the review.

    Raises:
        StudyError: The study cannot be read, or its log is damaged.
    """
    study.verify_chain()
    events = study.events(medium_id)
    loaded = load(study, medium_id)
    active = loaded.state.gestures.active()
    rules = Rules.of(active)
    exports = study.exports(medium_id)
    if not exports:
        missing = Condition(ConditionKind.EXPORTED, False)
        return Gate(medium_id, ReleaseState.DRAFT, (missing,), rules)
    export = exports[-1]
    known = known_of(study, export)
    looked = _checked(known, rules)
    conditions = [
        Condition(ConditionKind.EXPORTED, True),
        _file(study, export),
        _current(events, export),
        *looked,
        *_concerns(
            study,
            medium_id,
            open_concerns,
            floor=rules.floor,
            looked=all(one.met for one in looked if one.kind is ConditionKind.CHECKED),
        ),
        _spot(study, medium_id, rules),
        _reasons(loaded.state),
    ]
    if rules.all_seen:
        conditions.append(_seen(study, medium_id, loaded.state.areas))
    signs = [stored for stored in active if isinstance(stored.event, Sign)]
    bound = bound_of_study(study, medium_id, export)
    good, voided, troubles = sorted_out(study, signs, events, export=export, bound=bound)
    refusal = refusal_of(active, export)
    state = _state(conditions, rules, good, refusal=refusal, voided=bool(voided))
    return Gate(
        medium_id,
        state,
        tuple(conditions),
        rules,
        export,
        tuple(good),
        refusal,
        tuple(voided),
        tuple(troubles),
    )


def concerns_of(study: Study, medium_id: int) -> list[ReleaseConcern]:
    """What the newest check and people who refused want looked at, by time."""
    medium = study.medium(medium_id)
    active = load(study, medium_id).state.gestures.active()
    exports = study.exports(medium_id)
    findings = known_of(study, exports[-1]).findings if exports else None
    index = study.load_index(medium_id)
    ticks = 1.0 if index is None else float(1 / index.time_base)
    return release_concerns(medium.fingerprint.quick_hash, active, findings, ticks=ticks)


def edits_since(events: Sequence[StoredEvent], seq: int) -> list[StoredEvent]:
    """Decisions after an event that change what is covered, takings back included."""
    by_seq = {stored.seq: stored for stored in events}
    found = []
    for stored in events:
        event = stored.event
        if stored.seq <= seq:
            continue
        if isinstance(event, Undo | Redo):
            about = by_seq.get(event.seq)
            if about is None or not isinstance(about.event, Aside):
                found.append(stored)
        elif not isinstance(event, Aside):
            found.append(stored)
    return found


def _file(study: Study, export: ExportRecord) -> Condition:
    facts: dict[str, Any] = {"name": export.path.name}
    if not export.path.is_file():
        return Condition(ConditionKind.FILE, False, {**facts, "why": "missing"})
    same = same_file(study, export)
    return Condition(ConditionKind.FILE, same, facts if same else {**facts, "why": "changed"})


def _current(events: Sequence[StoredEvent], export: ExportRecord) -> Condition:
    edits = edits_since(events, export.last_seq)
    if not edits:
        return Condition(ConditionKind.CURRENT, True)
    first = edits[0]
    return Condition(
        ConditionKind.CURRENT,
        False,
        {"edits": len(edits), "decision": first.seq, "person": first.person, "time": first.time},
    )


def _checked(known: Known, rules: Rules) -> list[Condition]:
    found = known.findings
    dense = known.looks is not None and (
        known.looks == 0 or (rules.looks != 0 and known.looks >= rules.looks)
    )
    done = found is not None and found.complete and known.fidelity is not None and dense
    if found is None or not done:
        facts = {"frames": 0 if found is None else found.frames}
        return [Condition(ConditionKind.CHECKED, False, facts)]
    whole = found.worst is None or (not found.gaps and found.worst.share >= rules.coverage)
    worst = found.worst
    coverage: dict[str, Any] = {
        "regions": found.regions - found.untold,
        "untold": found.untold,
        "gaps": len(found.gaps) + found.more_gaps,
        "wrong_pictures": len(found.wrong),
        "undecoded": len(found.undecoded),
        "worst": None if worst is None else {"pts": worst.pts, "share": worst.share,
                                             "box": list(worst.box), "why": worst.why},
        "at": next(
            iter([gap.pts for gap in found.gaps] + found.wrong + found.undecoded), found.untold_at
        ),
    }  # fmt: skip
    fine = whole and not found.wrong and not found.undecoded
    failed = [c for c in known.fidelity["checks"] if not c["passed"]] if known.fidelity else []
    return [
        Condition(ConditionKind.CHECKED, True, {"frames": found.frames, "looked": found.looked}),
        Condition(ConditionKind.COVERAGE, fine, coverage),
        Condition(ConditionKind.FIDELITY, not failed, {"failed": failed}),
    ]


def _concerns(
    study: Study, medium_id: int, open_concerns: OpenConcerns, *, floor: float, looked: bool
) -> list[Condition]:
    every = concerns_of(study, medium_id)
    leaks = [one for one in every if one.kind is ReleaseConcernKind.RESIDUAL]
    bare = [one for one in leaks if one.open]
    # Gaps are told by the coverage, and no answer settles them.
    said = [one for one in every if one.kind is ReleaseConcernKind.OBJECTION and one.open]
    others, slight = open_concerns(study, medium_id)
    residual: dict[str, Any] = {"found": len(leaks), "open": len(bare)}
    if bare:
        residual["at"] = bare[0].at
    concerns: dict[str, Any] = {
        "release": len(said), "review": others, "slight": slight, "floor": floor,
    }  # fmt: skip
    if said and said[0].at is not None:
        concerns["at"] = said[0].at
    settled = Condition(ConditionKind.CONCERNS, not said and not others, concerns)
    # Where nobody looked, nobody can say that nothing is left.
    return [Condition(ConditionKind.RESIDUAL, not bare, residual), settled] if looked else [settled]


def _spot(study: Study, medium_id: int, rules: Rules) -> Condition:
    found = spot_check(study, medium_id)
    if found is None:
        return Condition(ConditionKind.SPOT_CHECK, False, {"checked": 0, "limit": rules.bound})
    facts = {
        "checked": found.checked,
        "drawn": found.size,
        "missed": found.missed,
        "bound": None if found.bound is None else round(found.bound, 5),
        "void": found.void,
        "limit": rules.bound,
    }
    holds = found.bound is not None and found.bound <= rules.bound
    return Condition(ConditionKind.SPOT_CHECK, holds, facts)


def _reasons(state: Any) -> Condition:
    left = left_visible(state)
    bare = [one for one in left if not one.reason]
    facts: dict[str, Any] = {"left_visible": len(left), "without_reason": len(bare)}
    if bare:
        facts["at"] = bare[0].first
    return Condition(ConditionKind.REASONS, not bare, facts)


def _seen(study: Study, medium_id: int, areas: Areas) -> Condition:
    index = study.load_index(medium_id)
    if index is None:
        return Condition(ConditionKind.SEEN, False)
    worked = areas.within(index.pts)  # all else is covered whole
    unseen = worked[~np.isin(worked, study.seen(medium_id))]
    facts = {"unseen": len(unseen), "frames": len(worked)}
    if len(unseen):
        facts["at"] = int(unseen[0])
    return Condition(ConditionKind.SEEN, not len(unseen), facts)


def _state(
    conditions: Sequence[Condition],
    rules: Rules,
    good: Sequence[StoredEvent],
    *,
    refusal: StoredEvent | None,
    voided: bool,
) -> ReleaseState:
    unmet = {condition.kind for condition in conditions if not condition.met}
    if refusal is not None:
        return ReleaseState.REFUSED
    if ConditionKind.CURRENT in unmet or (voided and not good):
        return ReleaseState.OUT_OF_DATE
    if unmet:
        return ReleaseState.DRAFT
    people = {stored.person for stored in good}
    return ReleaseState.SIGNED if len(people) >= rules.signatures and good else ReleaseState.READY
